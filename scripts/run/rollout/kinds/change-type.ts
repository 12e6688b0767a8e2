import { DbopsError, messageOf } from '../../../core/error.ts'
import { ident } from '../../../core/identifier.ts'
import type { Database } from '../../../postgres/database.ts'
import { type Reshape, reshapeSteps, tryExpressions } from '../columns.ts'
import {
  type ColumnFacts,
  columnOf,
  hangingAs,
  hangingOn,
  refuseExisting,
  refuseHanging,
  type TableFacts,
  tableFacts,
} from '../facts.ts'
import { derived, slug } from '../names.ts'
import type { KindSpec } from '../rollout.ts'
import { uniqueNote } from './rename-column.ts'

export const kind: KindSpec = {
  summary: 'Another type for a column, without rewriting the table under a lock',
  parameters: {
    table: { required: true, description: 'The table' },
    column: { required: true, description: 'The column' },
    type: { required: true, description: 'Its new type' },
    using: { description: 'The new value from the old one, as an expression of the column (default: a cast)' },
    back: {
      description: 'The old value from the new one, as an expression of the column (default: a cast); the way back',
    },
  },
  async build(database, parameters) {
    const table = await tableFacts(database, parameters.need('table'))
    const column = columnOf(table, parameters.need('column'))
    const type = await canonicalType(database, parameters.need('type'))
    const own = ident(column.name)
    const using = parameters.one('using') ?? `${own}::${type}`
    const back = parameters.one('back') ?? castBack(own, type, column.type)
    await tryExpressions(database, [{ name: column.name, type: column.type }], [{ option: 'using', sql: using, type }])
    await tryExpressions(database, [{ name: column.name, type }], [{ option: 'back', sql: back, type: column.type }])
    const { reshape, notes } = await retyped(database, table, column, { type, using, back })
    const steps = reshapeSteps([reshape], {
      what: `${table.sql}.${column.name} becomes ${type}`,
      release: `${column.name} is ${type} now. Release an application that counts on it: values that ${column.type} could not hold may be written from here on.`,
    })
    return { name: slug('retype', table.name, column.name, type).replaceAll('_', '-'), steps, notes }
  },
}

/** A column that gets another type under its own name. */
export async function retyped(
  database: Database,
  table: TableFacts,
  column: ColumnFacts,
  { type, using, back }: { type: string; using: string; back: string | undefined },
): Promise<{ reshape: Reshape; notes: string[] }> {
  const fresh = derived(column.name, '__new')
  const aside = derived(column.name, '__old')
  refuseExisting(table, fresh)
  refuseExisting(table, aside)
  const from = await hangingOn(database, table, column)
  refuseHanging(table, column, from)
  const [known] = (await database.rows(
    `select t.typcategory in ('A', 'E', 'R', 'S', 'C') or exists (select from pg_opclass o join pg_am m on m.oid = o.opcmethod and m.amname in ('btree', 'hash')
       where o.opcdefault and o.opcintype in (t.oid, t.typbasetype)) from pg_type t where t.oid = to_regtype($1)`,
    [type],
  )) as [boolean][]
  return {
    reshape: {
      table,
      old: [column],
      back: { [column.name]: back },
      fresh: [
        {
          name: fresh,
          type,
          comparable: known?.[0] ?? true,
          expression: using,
          notNull: column.notNull,
          ...(column.default === null ? {} : { default: `(${column.default})::${type}` }),
        },
      ],
      copies: {
        from,
        as: await hangingAs(database, table, column, fresh),
        retired: await hangingAs(database, table, column, aside),
        oldName: column.name,
        freshName: fresh,
      },
      takesName: true,
    },
    notes: uniqueNote(from),
  }
}

/** A type as Postgres spells it. Throws `DbopsError` (input) for one that it does not know. */
export async function canonicalType(database: Database, written: string): Promise<string> {
  try {
    const [[type]] = (await database.rows(`select format_type(to_regtype($1), to_regtypemod($1))`, [written])) as [
      [string | null],
    ]
    if (type !== null && type !== '-') return type
  } catch (error) {
    throw new DbopsError(`Unexpected type "${written}": ${messageOf(error)}`)
  }
  throw new DbopsError(`Unexpected type "${written}", expected one that the migrations or PostgreSQL make`)
}

const bounds: Record<string, [string, string]> = {
  smallint: ['-32768', '32767'],
  integer: ['-2147483648', '2147483647'],
}

/** What does not fit in a smaller integer is NULL there: a writer is never refused for the way back. */
export function castBack(column: string, type: string, old: string): string {
  const range = bounds[old]
  if (range !== undefined && ['smallint', 'integer', 'bigint', 'numeric'].some((one) => type.startsWith(one)))
    return `case when ${column} between ${range[0]} and ${range[1]} then ${column}::${old} end`
  return `${column}::${old}`
}
