/** Rows that were made, as INSERT statements that make them again somewhere else. */

import { ident, literal } from '../../core/identifier.ts'
import type { MadeRow } from './fill.ts'
import type { PlannedColumn, PlannedKey, PlannedTable } from './plan.ts'
import type { Pool, PoolRow } from './pool.ts'

/** Rows of one table that one statement writes. */
export interface RowBlock {
  table: string
  rows: MadeRow[]
  /** What must be said before it, where the session matters. */
  session: string
  statement: string
}

export interface ScriptOptions {
  plan: readonly PlannedTable[]
  /** Everything that is there, made or found: what keys point to. */
  pool: Pool
  /** Say nothing of rows that are there already. */
  repeatable?: boolean
  /** Tables for whose rows is said before whose the session is: their triggers and defaults ask who writes. */
  asking?: ReadonlySet<string>
  /** Other numbers for keys out of sequences: those that the sequence gave here may be taken elsewhere. */
  renumber?: boolean
}

/** Columns with their values as SQL, which only one row has. `looksUp`: the value is a query for another row's key. */
export type RowIdentity = readonly { column: string; sql: string; looksUp: boolean }[]

export function conditionOf(identity: RowIdentity): string {
  return identity.map(({ column, sql }) => `${ident(column)} = ${sql}`).join(' and ')
}

/** Statements for rows, in their order; neighbours of one table share one. */
export function writeRows(rows: readonly MadeRow[], options: ScriptOptions, given?: ScriptValues): RowBlock[] {
  const tables = new Map(options.plan.map((table) => [table.table, table]))
  const values = given ?? new ScriptValues(rows, options)
  const blocks: RowBlock[] = []
  for (const row of rows) {
    const session = options.asking?.has(row.table) ? row.session : ''
    const last = blocks.at(-1)
    if (
      last !== undefined &&
      last.table === row.table &&
      last.session === session &&
      last.rows[0]!.withoutTriggers === row.withoutTriggers
    )
      last.rows.push(row)
    else blocks.push({ table: row.table, rows: [row], session, statement: '' })
  }
  for (const block of blocks) block.statement = statementOf(tables.get(block.table)!, block.rows, values, options)
  return blocks
}

/** Columns that a statement names: those that were written, and those of keys, whatever wrote them. */
function writtenColumns(table: PlannedTable, rows: readonly MadeRow[]): PlannedColumn[] {
  const named = new Set([...rows.flatMap((row) => Object.keys(row.written)), ...keyColumns(table)])
  return table.columns.filter(
    (column) =>
      named.has(column.name) &&
      (!column.generated || column.sequence === 'always') &&
      // A column that is NULL in every row says nothing, unless its default would be another.
      (column.hasDefault || rows.some((row) => scriptValue(table, column, row) !== null)),
  )
}

function statementOf(
  table: PlannedTable,
  rows: readonly MadeRow[],
  values: ScriptValues,
  options: ScriptOptions,
): string {
  const columns = writtenColumns(table, rows)
  const withoutTriggers = rows[0]!.withoutTriggers
  const around = (statement: string) =>
    withoutTriggers
      ? `set session_replication_role = replica;\n${statement}\nset session_replication_role = origin;`
      : statement
  if (columns.length === 0) {
    if (!options.repeatable) return around(rows.map(() => `insert into ${table.table} default values;`).join('\n'))
    columns.push(...table.columns.filter((column) => !column.generated || column.sequence === 'always'))
  }
  const names = columns.map(({ name }) => ident(name)).join(', ')
  const overriding = columns.some(({ sequence }) => sequence === 'always') ? ' overriding system value' : ''
  const head = `insert into ${table.table} (${names})${overriding}`
  const tuples = (typed: boolean) =>
    rows.map((row) => `(${columns.map((column) => values.sql(table, column, row, typed)).join(', ')})`)
  if (!options.repeatable) return around(`${head} values\n  ${tuples(false).join(',\n  ')};`)
  if (table.uniques.length > 0)
    return around(`${head} values\n  ${tuples(false).join(',\n  ')}\non conflict do nothing;`)
  // Nothing tells its rows apart: one is written where none is like it.
  const same = columns.map(({ name }) => `old.${ident(name)}::text is not distinct from new.${ident(name)}::text`)
  return around(
    `${head}\nselect ${columns.map(({ name }) => `new.${ident(name)}`).join(', ')}\n  from (values\n  ${tuples(true).join(',\n  ')}\n  ) as new (${names})\n where not exists (select from ${table.table} as old where ${same.join(' and ')});`,
  )
}

const bareTypes = new Set(['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision'])

/** Columns that keys are made of, or that rows are told apart by, unless they are another each time by themselves. */
function keyColumns(table: PlannedTable): Set<string> {
  const columns = new Set(table.primaryKey)
  for (const key of table.keys) for (const column of key.columns) columns.add(column)
  for (const unique of table.uniques) {
    const own = unique.map((name) => table.columns.find((column) => column.name === name))
    if (own.every((column) => column?.volatileDefault !== true)) for (const column of unique) columns.add(column)
  }
  return columns
}

/**
 * What a script says of a column: what was written, so that it is the same each time, even where a trigger puts the hour
 * of the day over it; of keys, what is there.
 */
function scriptValue(table: PlannedTable, column: PlannedColumn, row: MadeRow): string | null {
  const stored = row.values[column.name] ?? null
  if (!Object.hasOwn(row.written, column.name) || keyColumns(table).has(column.name)) return stored
  return row.written[column.name] ?? null
}

/** Values as SQL; keys of rows that are another each time as a query for the row. */
export class ScriptValues {
  readonly #tables: ReadonlyMap<string, PlannedTable>
  readonly #options: ScriptOptions
  /** By table, column and value: another value. */
  readonly #renumbered = new Map<string, string>()
  readonly #made = new Set<string>()

  constructor(rows: readonly MadeRow[], options: ScriptOptions) {
    this.#tables = new Map(options.plan.map((table) => [table.table, table]))
    this.#options = options
    for (const row of rows) this.#made.add(rowKey(this.#tables.get(row.table)!, row.values))
    if (options.renumber) this.#renumber(rows)
  }

  sql(table: PlannedTable, column: PlannedColumn, row: MadeRow, typed = false): string {
    const value = scriptValue(table, column, row)
    const cast = typed ? `::${column.typeName}` : ''
    if (value === null) return `null${cast}`
    const found = this.#reference(table, column, row)
    if (found !== undefined) return found
    return `${constant(column, this.number(table, column.name, value))}${cast}`
  }

  /** The value of a column under its other number, where it has one. */
  number(table: PlannedTable, column: string, value: string): string {
    const root = this.#root(table, column)
    return this.#renumbered.get(`${root.table}\0${root.column}\0${value}`) ?? value
  }

  /** What is true of one row alone, wherever the script ran; undefined where nothing can be told. */
  identity(table: PlannedTable, values: PoolRow['values']): RowIdentity | undefined {
    const made = this.#made.has(rowKey(table, values))
    for (const unique of [table.primaryKey, ...table.uniques]) {
      const columns = unique.map((name) => table.columns.find((column) => column.name === name)!)
      if (columns.length === 0 || columns.some(({ name }) => values[name] == null)) continue
      if (!made && columns.some((column) => this.#isUnsteady(table, column))) continue
      return columns.map((column) => {
        const reference = this.#reference(table, column, { values })
        const sql = reference ?? constant(column, this.number(table, column.name, values[column.name]!))
        return { column: column.name, sql, looksUp: reference !== undefined }
      })
    }
    return this.#recognise(table, values)
  }

  #renumber(rows: readonly MadeRow[]): void {
    const counts = new Map<string, number>()
    for (const row of rows) {
      const table = this.#tables.get(row.table)!
      for (const column of table.columns) {
        const value = row.values[column.name]
        if (column.sequence === undefined || value == null) continue
        const root = this.#root(table, column.name)
        if (root.table !== table.table) continue
        const key = `${table.table}\0${column.name}`
        const count = (counts.get(key) ?? 0) + 1
        counts.set(key, count)
        this.#renumbered.set(`${key}\0${value}`, String((/^smallint/.test(column.typeName) ? 31_000 : 990_000) + count))
      }
    }
  }

  /** The column that a column's values come from, by its keys. */
  #root(table: PlannedTable, column: string, depth = 0): { table: string; column: string } {
    for (const key of table.keys) {
      const index = key.columns.indexOf(column)
      const target = this.#tables.get(key.target)
      if (index === -1 || target === undefined || depth > 12) continue
      if (target.table === table.table && key.targetColumns[index] === column) continue
      return this.#root(target, key.targetColumns[index]!, depth + 1)
    }
    return { table: table.table, column }
  }

  /** A key that points to a row which is there without us and has another key each time: the row is looked up by what it holds. */
  #reference(table: PlannedTable, column: PlannedColumn, row: Pick<PoolRow, 'values'>): string | undefined {
    for (const key of table.keys) {
      const index = key.columns.indexOf(column.name)
      const target = this.#tables.get(key.target)
      if (index === -1 || target === undefined) continue
      const found = this.#options.pool.find(key, row.values)
      if (found === undefined || this.#made.has(rowKey(target, found.values))) continue
      const wanted = target.columns.find(({ name }) => name === key.targetColumns[index])
      if (wanted === undefined || !this.#isUnsteady(target, wanted)) continue
      const identity = this.#recognise(target, found.values)
      if (identity !== undefined)
        return `(select ${ident(wanted.name)} from ${target.table} where ${conditionOf(identity)})`
    }
    return undefined
  }

  #isUnsteady(table: PlannedTable, { name, volatileDefault, sequence }: PlannedColumn): boolean {
    if (volatileDefault !== true && sequence === undefined) return false
    return !table.keys.some((key) => key.columns.includes(name) && !this.#unsteadyKey(key))
  }

  #unsteadyKey(key: PlannedKey): boolean {
    const target = this.#tables.get(key.target)
    return key.targetColumns.some((name) => {
      const column = target?.columns.find((each) => each.name === name)
      return target !== undefined && (column?.volatileDefault === true || column?.sequence !== undefined)
    })
  }

  /** Columns whose values are the same each time and tell a row from all others of its table. */
  #recognise(table: PlannedTable, values: PoolRow['values']): RowIdentity | undefined {
    const steady = table.columns.filter((column) => {
      if (column.volatileDefault || column.sequence !== undefined || column.generated) return false
      if (values[column.name] == null) return false
      return (
        /^(uuid|text|character|citext|smallint|integer|bigint|boolean)|^public\.citext$/.test(column.typeName) ||
        column.type.kind === 'e'
      )
    })
    const references = new Set(table.keys.filter((key) => !this.#unsteadyKey(key)).flatMap((key) => key.columns))
    const own = new Set(table.keys.flatMap((key) => key.columns))
    const usable = steady
      .filter(({ name }) => references.has(name) || !own.has(name))
      .sort((a, b) => Number(references.has(b.name)) - Number(references.has(a.name)))
    const key = rowKey(table, values)
    const others = this.#options.pool.of(table.table).filter((other) => rowKey(table, other.values) !== key)
    const chosen: PlannedColumn[] = []
    for (const column of usable) {
      chosen.push(column)
      if (!others.some((other) => chosen.every(({ name }) => other.values[name] === values[name])))
        return chosen.map((each) => ({
          column: each.name,
          sql: constant(each, values[each.name]!),
          looksUp: false,
        }))
    }
    return undefined
  }
}

function constant(column: PlannedColumn, value: string): string {
  if (bareTypes.has(column.type.name) && /^-?\d+(\.\d+)?$/.test(value)) return value
  if (column.type.name === 'boolean') return /^t/.test(value) ? 'true' : 'false'
  return literal(value).trimStart()
}

function rowKey(table: PlannedTable, values: PoolRow['values']): string {
  const columns = table.primaryKey.length > 0 ? table.primaryKey : table.columns.map(({ name }) => name)
  return `${table.table}\0${columns.map((column) => values[column] ?? '').join('\0')}`
}
