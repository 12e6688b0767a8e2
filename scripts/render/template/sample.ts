/** Rows for a template's test: values for what an existing table requires and the template does not know. */

import type { Column, Schema } from '../../catalog/schema.ts'
import type { Facts } from './facts.ts'
import { type ColumnDefinition, Name, type Relation, Sql, text } from './sql-text.ts'

export interface SampleRow {
  columns: Name[]
  values: Sql[]
  /** The whole statement, without its semicolon. */
  insert: Sql
}

function rowOf(table: Relation, row: ReadonlyMap<string, Sql>): SampleRow {
  const columns = [...row.keys()].map((name) => new Name(name))
  const values = [...row.values()]
  const what = columns.length === 0 ? 'default values' : `(${columns.join(', ')}) values (${values.join(', ')})`
  return { columns, values, insert: new Sql(`insert into ${table} ${what}`) }
}

/**
 * A row of a table with the given values, then the user's samples, then plain values by type for what is required and has
 * no default. Undefined where the table is not known, or a required column can have no such value: the test then looks at
 * the catalog alone. `number` tells rows apart.
 */
export function sampleRow(
  facts: Facts,
  schema: Schema | undefined,
  samples: Readonly<Record<string, Sql>>,
  table: Relation,
  given: Readonly<Record<string, Sql | string | number>>,
  number: number,
): SampleRow | undefined {
  const row = new Map<string, Sql>()
  for (const [column, value] of Object.entries(given)) row.set(column, toSql(value))
  const found = facts.table(table)
  const own = Object.keys(samples).some((path) => !path.includes('.') || path.startsWith(`${table.name.value}.`))
  if (found === undefined && !own) return undefined
  const known = new Set(found?.columns.map(({ name }) => name))
  for (const [path, value] of Object.entries(samples)) {
    const column = path.startsWith(`${table.name.value}.`) ? path.slice(table.name.value.length + 1) : path
    if (!row.has(column) && (found === undefined || known.has(column))) row.set(column, value)
  }
  for (const column of found?.columns ?? []) {
    if (row.has(column.name) || column.nullable || column.default !== undefined) continue
    if (column.identity !== undefined || column.generated !== undefined) continue
    const points = found!.constraints.some(
      ({ type, columns }) => type === 'foreign key' && columns.includes(column.name),
    )
    const value = points ? undefined : plainValue(column, schema, number)
    if (value === undefined) return undefined
    row.set(column.name, value)
  }
  return rowOf(table, row)
}

/** The same for a table that the template makes, from the definitions of its columns. */
export function newRow(
  table: Relation,
  columns: readonly ColumnDefinition[],
  samples: Readonly<Record<string, Sql>>,
  given: Readonly<Record<string, Sql | string | number>>,
  number: number,
): SampleRow | undefined {
  const row = new Map<string, Sql>()
  for (const [column, value] of Object.entries(given)) row.set(column, toSql(value))
  for (const { name, type, notNull, automatic, references } of columns) {
    const sample = samples[name.value]
    if (sample !== undefined) row.set(name.value, sample)
    if (row.has(name.value) || !notNull || automatic) continue
    const value = references === undefined ? plainValue({ type: canonical(type.text) }, undefined, number) : undefined
    if (value === undefined) return undefined
    row.set(name.value, value)
  }
  return rowOf(table, row)
}

function toSql(value: Sql | string | number): Sql {
  return value instanceof Sql ? value : typeof value === 'number' ? new Sql(String(value)) : text(value)
}

/** A type as people write it → as the catalog names it. */
function canonical(type: string): string {
  const short: Record<string, string> = {
    int: 'integer',
    int2: 'smallint',
    int4: 'integer',
    int8: 'bigint',
    bool: 'boolean',
    float4: 'real',
    float8: 'double precision',
    decimal: 'numeric',
    varchar: 'character varying',
    timestamptz: 'timestamp with time zone',
  }
  const lower = type.toLowerCase()
  const base = lower.replace(/\s*[([].*$/, '')
  return (short[base] ?? base) + lower.slice(base.length)
}

function plainValue(
  { type, userType }: Pick<Column, 'type' | 'userType'>,
  schema: Schema | undefined,
  number: number,
): Sql | undefined {
  if (userType !== undefined) {
    const found = schema?.enums.find(({ schema, name }) => schema === userType.schema && name === userType.name)
    return found === undefined || userType.array ? undefined : text(found.values[0]!)
  }
  const base = type.replace(/\(.*/, '')
  if (type.endsWith('[]')) return new Sql("'{}'")
  switch (base) {
    case 'text':
    case 'character varying':
    case 'citext':
      return text(`sample ${number}`)
    case 'smallint':
    case 'integer':
    case 'bigint':
    case 'numeric':
    case 'real':
    case 'double precision':
      return new Sql(String(number))
    case 'boolean':
      return new Sql('false')
    case 'uuid':
      return new Sql('gen_random_uuid()')
    case 'date':
      return new Sql('current_date')
    case 'jsonb':
    case 'json':
      return new Sql("'{}'")
  }
  return /^timestamp/.test(base) ? new Sql('now()') : undefined
}
