/**
 * Random schemas with random policies, and what a row-by-row evaluation of their expressions says of each: an oracle for
 * the access matrix that shares nothing with how the matrix measures.
 */

import fc from 'fast-check'
import { ident, literal } from '../../scripts/core/identifier.ts'
import { type Database, postgresFailure } from '../../scripts/postgres/database.ts'
import { become } from '../../scripts/prove/access/become.ts'
import type { CensusRow } from '../../scripts/prove/access/census.ts'
import type { AccessSession } from '../../scripts/prove/access/measure.ts'
import type { Persona } from '../../scripts/prove/access/types.ts'

export const rowVerbs = ['select', 'insert', 'update', 'delete'] as const
export type RowVerb = (typeof rowVerbs)[number]

export interface RandomPolicy {
  permissive: boolean
  command: 'all' | RowVerb
  using: string
  check: string | null
}

export interface RandomSchema {
  rls: boolean
  policies: RandomPolicy[]
  grants: RowVerb[]
  /** Policies of the table of members; null: row level security is off there. */
  members: string | null
}

const uid = "(nullif(current_setting('app.user_id', true), '')::uuid)"
const tenant = "(nullif(current_setting('app.org_id', true), '')::uuid)"

const atom = fc.constantFrom(
  'true',
  'false',
  'null::boolean',
  `owner = ${uid}`,
  `owner is distinct from ${uid}`,
  `org_id = ${tenant}`,
  `org_id in (select m.org_id from members m where m.user_id = ${uid})`,
  `exists (select from members m where m.org_id = items.org_id and m.user_id = ${uid} and m.role = 'admin')`,
  `is_member(org_id)`,
  `status = 'published'`,
  `status <> 'draft'`,
  'open',
  'owner is null',
  'not_before < now()',
  `${uid} is not null`,
  `coalesce(org_id = ${tenant}, open)`,
)

const predicate = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    atom,
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `(${a} and ${b})`),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `(${a} or ${b})`),
    tie('expression').map((a) => `(not ${a})`),
  ),
})).expression

const policy: fc.Arbitrary<RandomPolicy> = fc.record({
  permissive: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  command: fc.constantFrom<RandomPolicy['command']>('all', ...rowVerbs),
  using: predicate,
  check: fc.option(predicate),
})

export const randomSchema: fc.Arbitrary<RandomSchema> = fc.record({
  rls: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  policies: fc.array(policy, { minLength: 1, maxLength: 5 }),
  grants: fc.subarray([...rowVerbs], { minLength: 1 }),
  members: fc.option(fc.constantFrom(`user_id = ${uid}`, 'true', `role = 'admin'`)),
})

/** DDL of a random schema. The role exists already. */
export function schemaSql(schema: RandomSchema, role: string): string {
  const policies = schema.policies.map(({ permissive, command, using, check }, index) => {
    const clauses = [
      command === 'insert' ? '' : ` using (${using})`,
      command === 'select' || command === 'delete' || (check === null && command !== 'insert')
        ? ''
        : ` with check (${check ?? using})`,
    ].join('')
    return `create policy p${index} on items as ${permissive ? 'permissive' : 'restrictive'} for ${command} to ${role}${clauses};`
  })
  return `
create table users (id uuid primary key, name text not null);
create table orgs (id uuid primary key default gen_random_uuid(), name text not null);
create table members (org_id uuid not null references orgs (id), user_id uuid not null references users (id), role text not null default 'member' check (role in ('admin', 'member')), primary key (org_id, user_id));
create table items (id uuid primary key default gen_random_uuid(), org_id uuid references orgs (id), owner uuid references users (id),
  status text not null check (status in ('draft', 'published')), open boolean not null, not_before timestamptz not null);
create function is_member(org uuid) returns boolean language sql stable security definer set search_path = public
  as $$ select exists (select from members m where m.org_id = org and m.user_id = ${uid}) $$;
grant usage on schema public to ${role};
grant select on members to ${role};
grant ${schema.grants.join(', ')} on items to ${role};
${schema.rls ? 'alter table items enable row level security;' : ''}
${schema.members === null ? '' : `alter table members enable row level security; create policy m on members for select to ${role} using (${schema.members});`}
${policies.join('\n')}`
}

/** The rows that a persona may reach, told from the policies' expressions alone. By verb: the places of the census. */
export async function bruteForce(
  session: AccessSession,
  schema: RandomSchema,
  persona: Persona,
): Promise<Record<RowVerb, Set<string>>> {
  const { database } = session
  const rows = session.census.get('public.items')!
  const holds = async (expression: string, row: CensusRow): Promise<boolean> => {
    const values = Object.entries(row.values).map(
      ([column, value]) => `${literal(value)}::${types[column]!} as ${ident(column)}`,
    )
    const [result] = await asPersona(
      database,
      persona,
      `select (${expression}) is true from (select ${values.join(', ')}) items`,
    )
    return result![0] as boolean
  }
  const all = async (command: RowVerb, clause: 'using' | 'check', row: CensusRow): Promise<boolean> => {
    if (!schema.rls) return true
    const own = schema.policies.filter((each) => each.command === 'all' || each.command === command)
    let admitted = false
    for (const { permissive, using, check } of own) {
      const value = await holds(clause === 'using' ? using : (check ?? using), row)
      if (permissive && value) admitted = true
      if (!permissive && !value) return false
    }
    return admitted
  }
  const reached: Record<RowVerb, Set<string>> = {
    select: new Set(),
    insert: new Set(),
    update: new Set(),
    delete: new Set(),
  }
  for (const row of rows) {
    if (schema.grants.includes('select') && (await all('select', 'using', row))) reached.select.add(row.place)
    if (schema.grants.includes('insert') && (await all('insert', 'check', row))) reached.insert.add(row.place)
    if (schema.grants.includes('delete') && (await all('delete', 'using', row))) reached.delete.add(row.place)
    if (schema.grants.includes('update') && (await all('update', 'using', row))) {
      for (const next of futures(rows, row, persona))
        if (await all('update', 'check', next)) {
          reached.update.add(row.place)
          break
        }
    }
  }
  return reached
}

/** What a row may become that the matrix tries: itself, or with values of the persona's own rows. */
function futures(rows: readonly CensusRow[], row: CensusRow, persona: Persona): CensusRow[] {
  const models = rows
    .filter((each) => each !== row && persona.actor !== undefined && each.label.actor === persona.actor.name)
    .slice(0, 3)
  const found = [row]
  for (const model of models) {
    const columns = Object.keys(row.values).filter(
      (column) => column !== 'id' && model.values[column] !== row.values[column],
    )
    for (const set of [...columns.map((column) => [column]), columns]) {
      const changed = Object.fromEntries(set.map((column) => [column, model.values[column]!]))
      found.push({ ...row, values: { ...row.values, ...changed } })
    }
  }
  return found
}

const types: Record<string, string> = {
  id: 'uuid',
  org_id: 'uuid',
  owner: 'uuid',
  status: 'text',
  open: 'boolean',
  not_before: 'timestamptz',
}

async function asPersona(database: Database, persona: Persona, sql: string): Promise<unknown[][]> {
  await database.exec(`savepoint brute; ${become(persona)}`)
  try {
    return await database.rows(sql)
  } catch (error) {
    throw new Error(`${postgresFailure(error)?.message ?? error}: ${sql}`)
  } finally {
    await database.exec('rollback to savepoint brute; release savepoint brute')
  }
}

/** Every place where the matrix and the evaluation differ, in words; empty: they agree. */
export async function disagreements(session: AccessSession, schema: RandomSchema): Promise<string[]> {
  const matrix = await session.measure({ objects: new Set(['public.items']) })
  const found: string[] = []
  for (const persona of session.personas) {
    const expected = await bruteForce(session, schema, persona)
    for (const verb of rowVerbs) {
      const cell = matrix.cells.find((each) => each.verb === verb && each.persona === persona.name)!
      const places = session.places(cell) ?? new Set()
      const rows = session.census.get('public.items')!
      for (const row of rows)
        if (places.has(row.place) !== expected[verb].has(row.place))
          found.push(
            `${verb} as ${persona.name}: ${JSON.stringify(row.values)} ${places.has(row.place) ? 'is reached' : 'is not reached'} (${cell.reach}, ${cell.message ?? ''})`,
          )
    }
  }
  return found
}
