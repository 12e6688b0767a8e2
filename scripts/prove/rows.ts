/** Whether rows survive: a fingerprint of every table's rows and of each column's values, taken before and after. */

import { compareText } from '../core/finding.ts'
import { ident, qualified } from '../core/identifier.ts'
import type { Database } from '../postgres/database.ts'

/** The rows of one table as counts and sums that do not depend on their order. */
export interface TableRows {
  /** Qualified name, quoted where needed. */
  table: string
  oid: number
  rows: number
  /** By column name: how many values are not NULL, and a sum of their hashes. */
  columns: Record<string, ColumnRows>
}

interface ColumnRows {
  /** `pg_attribute.attnum`: a renamed column keeps it. */
  number: number
  values: number
  sum: string
}

/** What became of rows between two states. */
export interface RowLoss {
  table: string
  /** Absent: whole rows. */
  column?: string
  /** Rows, or values of the column, that were there before and are not there after. */
  lost: number
  /** `gone`: fewer than before. `changed`: as many, but not the same. */
  kind: 'gone' | 'changed'
  /** Of how many. */
  of: number
}

/** Enough that round trips do not count, few enough that a plan stays small. */
const tablesInOneQuery = 40

/** Reads the rows of every ordinary table of the given schemas; a partitioned table stands for its partitions. */
export async function readRows(database: Database, schemas: readonly string[]): Promise<TableRows[]> {
  const columns = (await database.rows(
    `select n.nspname::text, c.relname::text, a.attname::text, a.atttypid = 'numeric'::regtype, c.oid::int8, a.attnum
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any ($1)
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      order by n.nspname collate "C", c.relname collate "C", a.attnum`,
    [schemas],
  )) as [string, string, string, boolean, number, number][]
  const tables = new Map<string, { oid: number; columns: { name: string; number: number; text: string }[] }>()
  for (const [schema, name, column, numeric, oid, number] of columns) {
    const table = qualified(schema, name)
    // 1 and 1.00 are one number; casting to text needs no operator class, so that every type can be compared.
    const text = numeric ? `trim_scale(t.${ident(column)})::text` : `t.${ident(column)}::text`
    const known = tables.get(table) ?? { oid, columns: [] }
    known.columns.push({ name: column, number, text })
    tables.set(table, known)
  }
  const result: TableRows[] = []
  const entries = [...tables]
  for (let from = 0; from < entries.length; from += tablesInOneQuery) {
    const chunk = entries.slice(from, from + tablesInOneQuery)
    const selects = chunk.map(([table, { columns }], index) => {
      const values = columns.map(({ name }) => `count(t.${ident(name)})::int8`)
      const sums = columns.map(({ text }) => `coalesce(sum(hashtextextended(${text}, 0)), 0)::text`)
      return `select ${index}, count(*)::int8, array[${values.join(', ')}]::int8[], array[${sums.join(', ')}]::text[] from ${table} t`
    })
    for (const row of await database.rows(`${selects.join(' union all ')} order by 1`)) {
      const [index, rows, values, sums] = row as [number, number, number[], string[]]
      const [table, { oid, columns }] = chunk[index]!
      const counted = columns.map(({ name, number }, at) => [name, { number, values: values[at]!, sum: sums[at]! }])
      result.push({ table, oid, rows, columns: Object.fromEntries(counted) })
    }
  }
  return result
}

/** What is lost between two readings. Tables and columns that only the later one has are no loss. */
export function rowLosses(before: readonly TableRows[], after: readonly TableRows[]): RowLoss[] {
  const losses: RowLoss[] = []
  const later = new Map(after.map((each) => [each.table, each]))
  for (const table of before) {
    const now = later.get(table.table)
    const rows = now?.rows ?? 0
    if (rows < table.rows) {
      losses.push({ table: table.table, lost: table.rows - rows, kind: 'gone', of: table.rows })
      continue
    }
    for (const [column, { values, sum }] of Object.entries(table.columns)) {
      const found = now?.columns[column]
      const left = found?.values ?? 0
      if (left < values) losses.push({ table: table.table, column, lost: values - left, kind: 'gone', of: values })
      else if (values > 0 && found?.sum !== sum && rows === table.rows) {
        losses.push({ table: table.table, column, lost: values, kind: 'changed', of: values })
      }
    }
  }
  return sorted(losses)
}

/**
 * What a migration loses, wherever it puts what it keeps: a table or column that is renamed is the same one, and values
 * that are all found in a column that was not there before were moved.
 */
export function lossesWhereItIs(before: readonly TableRows[], after: readonly TableRows[]): RowLoss[] {
  const byOid = new Map(after.map((table) => [table.oid, table]))
  const byName = new Map(after.map((table) => [table.table, table]))
  const old = new Set(
    before.flatMap(({ oid, columns }) => Object.values(columns).map(({ number }) => `${oid}.${number}`)),
  )
  // Values in columns that are new: where moved ones may be.
  const moved = new Set(
    after.flatMap(({ oid, columns }) =>
      Object.values(columns)
        .filter(({ number }) => !old.has(`${oid}.${number}`))
        .map(({ values, sum }) => `${values} ${sum}`),
    ),
  )
  const losses: RowLoss[] = []
  for (const table of before) {
    const now = byOid.get(table.oid) ?? byName.get(table.table)
    const columns = Object.entries(table.columns)
    const isMoved = ({ values, sum }: ColumnRows): boolean => values > 0 && moved.has(`${values} ${sum}`)
    if ((now?.rows ?? 0) < table.rows) {
      if (
        now === undefined &&
        columns.length > 0 &&
        columns.every(([, column]) => column.values === 0 || isMoved(column))
      )
        continue
      losses.push({ table: table.table, lost: table.rows - (now?.rows ?? 0), kind: 'gone', of: table.rows })
      continue
    }
    for (const [name, column] of columns) {
      const { number, values, sum } = column
      const same = now?.oid === table.oid && Object.values(now.columns).find((each) => each.number === number)
      const found = same || now?.columns[name]
      const left = found?.values ?? 0
      if (left < values && !isMoved(column))
        losses.push({ table: table.table, column: name, lost: values - left, kind: 'gone', of: values })
      else if (found !== undefined && left >= values && values > 0 && found.sum !== sum && now?.rows === table.rows)
        losses.push({ table: table.table, column: name, lost: values, kind: 'changed', of: values })
    }
  }
  return sorted(losses)
}

/** Tables whose rows differ between two readings of one schema, by name. */
export function rowDifferences(before: readonly TableRows[], after: readonly TableRows[]): string[] {
  const old = new Map(before.map((table) => [table.table, JSON.stringify(table)]))
  const now = new Map(after.map((table) => [table.table, JSON.stringify(table)]))
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((table) => old.get(table) !== now.get(table))
    .sort(compareText)
}

/** Losses of two measurements as one list: of the same table and column the greater. */
export function mergeLosses(a: readonly RowLoss[], b: readonly RowLoss[]): RowLoss[] {
  const merged = new Map<string, RowLoss>()
  for (const loss of [...a, ...b]) {
    const key = `${loss.table}\0${loss.column ?? ''}`
    const known = merged.get(key)
    if (known === undefined || loss.lost > known.lost) merged.set(key, loss)
  }
  return sorted([...merged.values()])
}

function sorted(losses: RowLoss[]): RowLoss[] {
  return losses.sort((a, b) => compareText(a.table, b.table) || compareText(a.column ?? '', b.column ?? ''))
}
