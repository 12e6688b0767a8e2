/**
 * Many rows for tables, so that the planner chooses as it would in production: keys that fit, uniques that are, values spread
 * and skewed. A few rows that satisfy every constraint are made first (the row maker); they are multiplied in SQL, with new
 * values in what must differ and in what may vary. The same on every machine.
 */

import { messageOf } from '../../core/error.ts'
import { ident, literal } from '../../core/identifier.ts'
import type { Database } from '../../postgres/database.ts'
import { fill, needed } from '../../prove/data/fill.ts'
import type { PlannedColumn, PlannedKey, PlannedTable } from '../../prove/data/plan.ts'
import type { PoolRow } from '../../prove/data/pool.ts'

export interface ScaleOptions {
  schemas: readonly string[]
  /** Tables that matter, qualified; what their keys need is made as well. */
  tables: ReadonlySet<string>
  /** Rows of a table that `counts` does not name. */
  rows: number
  /** Rows by qualified name. */
  counts?: ReadonlyMap<string, number>
  platformSchemas?: ReadonlySet<string>
  signal?: AbortSignal
  onProgress?: (text: string) => void
}

export interface ScaledTable {
  table: string
  rows: number
  /** Why it has fewer than asked for. */
  reason?: string
}

/** Fills the tables and analyses them. The database is a disposable one; no transaction may be open. */
export async function scaleTables(database: Database, options: ScaleOptions): Promise<ScaledTable[]> {
  await database.exec('begin')
  let plan: PlannedTable[]
  let pool: Map<string, PoolRow[]>
  try {
    const filled = await fill(database, {
      schemas: options.schemas,
      only: options.tables,
      platformSchemas: options.platformSchemas,
    })
    plan = needed(filled.plan, options.tables)
    pool = new Map(plan.map((table) => [table.table, filled.pool.of(table.table)]))
    await database.exec('commit')
  } catch (error) {
    await database.exec('rollback')
    throw error
  }
  const done: ScaledTable[] = []
  await database.exec("set session_replication_role = 'replica'; set synchronous_commit = off")
  try {
    await database.exec('select setseed(0.42)')
    for (const table of plan) {
      options.signal?.throwIfAborted()
      const wanted = options.counts?.get(table.table) ?? defaultRows(table, plan, options.rows)
      options.onProgress?.(`${table.table}: ${wanted} rows`)
      done.push(await grow(database, table, pool.get(table.table) ?? [], wanted))
    }
  } finally {
    await database.exec("set session_replication_role = 'origin'")
  }
  await database.exec('analyze')
  return done
}

/** A table that others point to has fewer rows than they: users, organisations, categories. */
function defaultRows(table: PlannedTable, plan: readonly PlannedTable[], rows: number): number {
  const parents = (of: PlannedTable) =>
    new Set(of.keys.map(({ target }) => target).filter((target) => target !== of.table))
  const children = plan.filter((each) => each.table !== table.table && parents(each).has(table.table)).length
  return children === 0 ? rows : Math.max(100, Math.round(rows / 10))
}

/** `most`: texts that a CHECK speaks of too; `all`: free columns; `keys`: only who points to whom; `unique`: what must differ. */
type Vary = 'most' | 'all' | 'keys' | 'unique'

async function grow(
  database: Database,
  table: PlannedTable,
  base: readonly PoolRow[],
  wanted: number,
): Promise<ScaledTable> {
  const count = async () => Number((await database.rows(`select count(*) from ${table.table}`))[0]![0])
  let rows = await count()
  if (base.length === 0) return { table: table.table, rows, reason: 'no row that satisfies its constraints is known' }
  let reason: string | undefined
  // From the most varied to what only differs where it must.
  for (const vary of ['most', 'all', 'keys', 'unique'] as const) {
    if (rows >= wanted) break
    try {
      await database.exec(statement(table, base, wanted - rows, rows, vary))
      reason = undefined
    } catch (error) {
      reason = messageOf(error)
    }
    rows = await count()
    if (rows >= wanted * 0.9) return { table: table.table, rows }
  }
  return { table: table.table, rows, reason: reason ?? 'its unique keys allow no more' }
}

/** One INSERT … SELECT over numbers. Rows that a unique key refuses are left out. */
function statement(table: PlannedTable, base: readonly PoolRow[], count: number, offset: number, vary: Vary): string {
  const written = table.columns.filter((column) => !column.generated)
  const checked = new Set(table.checks.flatMap(({ columns }) => columns))
  const unique = new Set(table.uniques.flat())
  const keyOf = new Map<string, { key: PlannedKey; place: number }>()
  for (const [place, key] of table.keys.entries())
    for (const column of key.columns) if (!keyOf.has(column)) keyOf.set(column, { key, place })
  const parents = vary === 'unique' ? [] : table.keys.filter(({ target }) => target !== table.table)
  const laterals = parents.map(
    (key) =>
      `lateral (select ${key.targetColumns.map((column, index) => `(select array_agg(${ident(column)} order by ctid) from (select ${ident(column)}, ctid from ${key.target} limit 100000) x) as c${index}`).join(', ')}, (select least(count(*), 100000) from ${key.target}) as n)`,
  )
  const from = [
    `generate_series(${offset + 1}, ${offset + count}) as s (n)`,
    ...laterals.map((lateral, index) => `${lateral} as p${index}`),
    // Popular parents have more children: a square spreads them as a tail.
    ...parents.map(
      (_, index) =>
        `lateral (select 1 + floor(power(abs(hashint8extended(s.n, ${index + 11})::float8 / 9223372036854775808.0), 2) * p${index}.n)::int as i) as i${index}`,
    ),
  ]
  const expression = (column: PlannedColumn): string => {
    const own = keyOf.get(column.name)
    if (own !== undefined && parents.includes(own.key)) {
      const place = parents.indexOf(own.key)
      return `p${place}.c${own.key.columns.indexOf(column.name)}[i${place}.i]`
    }
    const fromBase = baseValue(column, base)
    if (unique.has(column.name) && own === undefined) return distinct(column, fromBase) ?? fromBase
    if (own !== undefined || (vary !== 'all' && vary !== 'most')) return fromBase
    // A CHECK on a text is mostly on its length or form, which a longer word of the same form keeps; one that lists values has hints.
    if (checked.has(column.name))
      return vary === 'most' && column.hints.length === 0 ? (several(column, fromBase) ?? fromBase) : fromBase
    return varied(column) ?? fromBase
  }
  return `insert into ${table.table} (${written.map(({ name }) => ident(name)).join(', ')}) overriding system value
select ${written.map((column) => `(${expression(column)})::${column.typeName}`).join(',\n  ')}
from ${from.join(',\n  ')}
on conflict do nothing`
}

/** A value of one of the rows that are known to be right; of the same row for every column, so that CHECKs over several hold. */
function baseValue(column: PlannedColumn, base: readonly PoolRow[]): string {
  const values = base.map(({ values: row }) => row[column.name] ?? null)
  if (values.every((value) => value === values[0])) return values[0] == null ? 'null' : literal(values[0])
  return `(array[${values.map((value) => (value === null ? 'null' : literal(value))).join(', ')}]::text[])[1 + s.n % ${values.length}]`
}

function distinct(column: PlannedColumn, fromBase: string): string | undefined {
  switch (column.type.name) {
    case 'uuid':
      return `md5(s.n || ${literal(column.name)})::uuid`
    case 'smallint':
      return undefined
    case 'integer':
    case 'bigint':
    case 'numeric':
      return '1000 + s.n'
    case 'text':
    case 'character varying':
    case 'citext':
      // Behind what is there, or before the @ of an address.
      return `regexp_replace(${fromBase}, '(@.*)?$', '-' || to_hex(s.n) || '\\1')`
    case 'date':
      return "date '2000-01-01' + s.n"
    case 'timestamp with time zone':
    case 'timestamp without time zone':
      return "timestamp '2024-01-01' + s.n * interval '1 second'"
    case 'bytea':
      return "decode(md5(s.n::text), 'hex')"
    default:
      return undefined
  }
}

/** Some two thousand different texts of the same form. */
function several(column: PlannedColumn, fromBase: string): string | undefined {
  return column.type.name === 'text' || column.type.name === 'character varying'
    ? `regexp_replace(${fromBase}, '(@.*)?$', to_hex(s.n % 2003) || '\\1')`
    : undefined
}

const spread = (salt: number) => `abs(hashint8extended(s.n, ${salt})::float8 / 9223372036854775808.0)`

/** Free columns: spread over a plausible range, some of them NULL, the common value more common. */
function varied(column: PlannedColumn): string | undefined {
  const salt = [...column.name].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 100_000, 7)
  const at = spread(salt)
  const value = ((): string | undefined => {
    if (column.type.kind === 'e') {
      const values = column.type.values ?? []
      return values.length === 0
        ? undefined
        : `(array[${values.map(literal).join(', ')}])[1 + floor(power(${at}, 2) * ${values.length})::int]`
    }
    switch (column.type.name) {
      case 'boolean':
        return `${at} < 0.9`
      case 'smallint':
        return `floor(${at} * 100)`
      case 'integer':
      case 'bigint':
        return `floor(power(${at}, 2) * 10000)`
      case 'numeric':
      case 'real':
      case 'double precision':
        return `round((power(${at}, 2) * 1000)::numeric, 2)`
      case 'date':
        return `date '2026-01-01' - floor(${at} * 730)::int`
      case 'timestamp with time zone':
      case 'timestamp without time zone':
        // Appended in time: rows lie on disk as they came.
        return `timestamp '2024-01-01' + s.n * interval '37 seconds'`
      case 'uuid':
        return `md5(floor(power(${at}, 2) * 5000)::text || ${literal(column.name)})::uuid`
      case 'text':
      case 'character varying':
        return column.hints.length > 0 || column.type.length !== undefined
          ? undefined
          : `'word' || floor(power(${at}, 2) * 2000)::int || ' ' || md5(s.n::text)`
      default:
        return undefined
    }
  })()
  if (value === undefined) return undefined
  // What NULL marks (deleted_at, archived_at) is the exception more often than the rule.
  const nulls = /^(deleted|archived|cancelled|canceled|revoked|expired|completed|resolved|read)_(at|on)$/.test(
    column.name,
  )
    ? 0.9
    : 0.1
  return column.nullable ? `case when ${spread(salt + 1)} < ${nulls} then null else ${value} end` : value
}
