/** What rows and personas are made from: the policies, the tables with the keys that policies imply, and who takes part. */

import type { Schema } from '../../catalog/schema.ts'
import type { Database } from '../../postgres/database.ts'
import { loadParser } from '../../sql/parse.ts'
import type { Actor } from '../data/fill.ts'
import { type PlannedTable, planTables } from '../data/plan.ts'
import { type Cast, deriveCast, softKeys } from './cast.ts'
import type { PolicyFacts } from './reading/facts.ts'
import { type KnownTable, readPolicies } from './reading/read.ts'

export interface ReadCast {
  schemas: string[]
  /** Tables of the platform that policies and their functions may read. */
  platform: KnownTable[]
  facts: PolicyFacts
  plan: PlannedTable[]
  cast: Cast
}

/** `actors`: further users, and then none who belongs to nobody. */
export async function readCast(
  database: Database,
  schema: Schema,
  platform: 'supabase' | 'postgres',
  actors?: readonly Actor[],
): Promise<ReadCast> {
  const schemas = schema.schemas.map(({ name }) => name)
  await loadParser()
  const platformOnes = await platformTables(database)
  const facts = readPolicies(schema, platformOnes)
  const bare = await planTables(database, schemas)
  const plan = await planTables(database, schemas, softKeys(facts, bare))
  const cast = deriveCast(plan, facts, {
    anonymous: platform === 'supabase' && actors === undefined,
    roles: schema.roles.map(({ name }) => name),
    more: actors,
  })
  return { schemas, platform: platformOnes, facts, plan, cast }
}

/** Tables of the platform that policies and their functions read. */
async function platformTables(database: Database): Promise<KnownTable[]> {
  const rows = (await database.rows(
    `select n.nspname::text, c.relname::text, array_agg(a.attname::text order by a.attnum), array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum)
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where n.nspname in ('auth', 'storage', 'realtime') and c.relkind in ('r', 'p', 'v') group by 1, 2 order by 1, 2`,
  )) as [string, string, string[], string[]][]
  return rows.map(([schema, name, columns, types]) => ({
    schema,
    name,
    columns: columns.map((column, index) => ({ name: column, type: types[index]! })),
  }))
}
