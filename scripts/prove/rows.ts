/** Whether rows survive: a fingerprint of every table's rows and of each column's values, taken before and after. */

import { compareText } from '../core/finding.ts'
import { ident, qualified } from '../core/identifier.ts'
import type { Database } from '../postgres/database.ts'

/** The rows of one table as counts and sums that do not depend on their order. */
export interface TableRows {
  /** Qualified name, quoted where needed. */
  table: string
  rows: number
  /** By column name: how many values are not NULL, and a sum of their hashes. */
  columns: Record<string, { values: number; sum: string }>
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
    `select n.nspname::text, c.relname::text, a.attname::text, a.atttypid = 'numeric'::regtype
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any ($1)
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      order by n.nspname collate "C", c.relname collate "C", a.attnum`,
    [schemas],
  )) as [string, string, string, boolean][]
  const tables = new Map<string, { name: string; text: string }[]>()
  for (const [schema, name, column, numeric] of columns) {
    const table = qualified(schema, name)
    // 1 and 1.00 are one number; casting to text needs no operator class, so that every type can be compared.
    const text = numeric ? `trim_scale(t.${ident(column)})::text` : `t.${ident(column)}::text`
    tables.set(table, [...(tables.get(table) ?? []), { name: column, text }])
  }
  const result: TableRows[] = []
  const entries = [...tables]
  for (let from = 0; from < entries.length; from += tablesInOneQuery) {
    const chunk = entries.slice(from, from + tablesInOneQuery)
    const selects = chunk.map(([table, columns], index) => {
      const values = columns.map(({ name }) => `count(t.${ident(name)})::int8`)
      const sums = columns.map(({ text }) => `coalesce(sum(hashtextextended(${text}, 0)), 0)::text`)
      return `select ${index}, count(*)::int8, array[${values.join(', ')}]::int8[], array[${sums.join(', ')}]::text[] from ${table} t`
    })
    for (const row of await database.rows(`${selects.join(' union all ')} order by 1`)) {
      const [index, rows, values, sums] = row as [number, number, number[], string[]]
      const [table, columns] = chunk[index]!
      result.push({
        table,
        rows,
        columns: Object.fromEntries(columns.map(({ name }, at) => [name, { values: values[at]!, sum: sums[at]! }])),
      })
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
