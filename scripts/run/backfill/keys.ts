/** The key by whose order a backfill goes through a table. */

import { DbopsError } from '../../core/error.ts'
import { qualified } from '../../core/identifier.ts'
import type { Database } from '../../postgres/database.ts'
import type { Name } from '../../sql/tree.ts'
import type { KeyColumn } from './statement.ts'

export interface DrivingTable {
  /** Qualified name, quoted where needed. */
  relation: string
  key: KeyColumn[]
  /** Rows as the planner last counted, of all partitions; null where nobody counted. */
  rows: number | null
}

/**
 * The primary key, else the first unique index whose columns are never null; `columns`: the one that has exactly those.
 * Throws `DbopsError` (input): no such table, no such key.
 */
export async function findKey(database: Database, table: Name, columns?: readonly string[]): Promise<DrivingTable> {
  const written = qualified(table.schema, table.name)
  const [found] = (await database.rows(
    `select n.nspname::text, c.relname::text, c.relkind::text,
            (with recursive part as (select c.oid union all select i.inhrelid from pg_catalog.pg_inherits i join part on i.inhparent = part.oid)
             select case when bool_or(p.reltuples < 0) then null else sum(p.reltuples) end from part join pg_catalog.pg_class p using (oid)
              where p.relkind <> 'p')::float8
       from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where c.oid = pg_catalog.to_regclass($1)`,
    [written],
  )) as [string, string, string, number | null][]
  if (found === undefined || !['r', 'p'].includes(found[2])) {
    throw new DbopsError(
      `Unexpected ${found === undefined ? 'missing table' : 'relation that is no table'} ${written}, expected a table of the server`,
      {
        hint: 'Qualify it with its schema.',
      },
    )
  }
  const relation = qualified(found[0], found[1])
  const indexes = (await database.rows(
    `select i.indisprimary, array_agg(a.attname::text order by k.ord), array_agg(pg_catalog.format_type(a.atttypid, a.atttypmod) order by k.ord)
       from pg_catalog.pg_index i cross join lateral pg_catalog.unnest(i.indkey::pg_catalog.int2[]) with ordinality k(attnum, ord)
       join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
      where i.indrelid = pg_catalog.to_regclass($1) and i.indisunique and i.indisvalid and i.indimmediate and i.indpred is null
        and i.indexprs is null and k.ord <= i.indnkeyatts
      group by i.indexrelid, i.indisprimary
     having bool_and(a.attnotnull)
      order by i.indisprimary desc, count(*), i.indexrelid`,
    [relation],
  )) as [boolean, string[], string[]][]
  const wanted =
    columns === undefined
      ? indexes[0]
      : indexes.find(([, names]) => names.length === columns.length && names.every((name) => columns.includes(name)))
  if (wanted === undefined) {
    throw new DbopsError(
      `Unexpected table ${relation} without ${columns === undefined ? 'a primary key' : `a unique index on (${columns.join(', ')})`}, expected a key to go by`,
      { hint: 'Add a primary key, or a unique index whose columns are NOT NULL: batches are ranges of it.' },
    )
  }
  const [, names, types] = wanted
  return { relation, key: names.map((name, index) => ({ name, type: types[index]! })), rows: found[3] }
}
