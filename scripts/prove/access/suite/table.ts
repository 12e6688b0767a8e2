/** The suite of a table: every verb on its rows, writing for others, giving away, and the columns that a role may touch. */

import type { Table } from '../../../catalog/schema.ts'
import { ident, qualified } from '../../../core/identifier.ts'
import type { PlannedTable } from '../../data/plan.ts'
import { decidingColumns } from '../mix.ts'
import { publicRole } from '../personas.ts'
import type { Persona } from '../types.ts'
import type { SuiteContext } from './context.ts'
import { columnList, reachExpression, text } from './sql.ts'
import type { SuiteCheck, SuiteRow, SuiteVerb } from './types.ts'

export interface TableParts {
  rows: SuiteRow[]
  verbs: SuiteVerb[]
  checks: SuiteCheck[]
  notes: string[]
}

/** Which columns of the table a role may use for what, by verb. */
export type RoleColumns = ReadonlyMap<string, ReadonlySet<string>>

const columnVerbs = ['select', 'insert', 'update'] as const
type ColumnVerb = (typeof columnVerbs)[number]

/** Reads column privileges of all roles: `role verb` → names of columns. */
export async function readColumns(context: SuiteContext, table: string): Promise<RoleColumns> {
  const rows = (await context.database.rows(
    `select r.name || ' ' || v.verb, array(select a.attname::text from pg_attribute a
              where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
                and has_column_privilege(r.role, a.attrelid, a.attnum, v.verb) order by a.attnum)
       from unnest($2::text[], $3::text[]) r (name, role), unnest($4::text[]) v (verb)`,
    // The role that stands for any login is made by the test itself: it has what PUBLIC has.
    [table, context.roles, context.roles.map((role) => (role === publicRole ? 'public' : role)), columnVerbs],
  )) as [string, string[]][]
  return new Map(rows.map(([key, names]) => [key, new Set(names)]))
}

export function tableParts(context: SuiteContext, plan: PlannedTable, table: Table, columns: RoleColumns): TableParts {
  const rows = context.rowsOf(plan.table)
  const verbs: SuiteVerb[] = []
  const notes: string[] = []
  const name = plan.table.replaceAll('%', '%%')
  const mayUse = (role: string, verb: ColumnVerb) => columns.get(`${role} ${verb}`) ?? new Set<string>()
  verbs.push({ name: 'select', statement: `select from ${name} where %1$s` })
  const watched = new Set(table.triggers.flatMap((trigger) => trigger.columns ?? []))
  verbs.push(
    ...perRole(context.roles, 'insert', (role) => insertStatement(plan, mayUse(role, 'insert'))),
    ...perRole(context.roles, 'update', (role) =>
      updateStatement(plan, mayUse(role, 'update'), mayUse(role, 'select'), watched),
    ),
  )
  verbs.push({ name: 'delete', statement: `delete from ${name}` })
  const checks: SuiteCheck[] = []
  for (const verb of ['select', 'insert', 'update', 'delete'] as const)
    for (const persona of context.personas)
      checks.push({
        expression: reachExpression(persona.name, verb),
        expected: null,
        description: '',
        verb,
        persona: persona.name,
      })
  const deciding = decidingColumns(plan, context.facts, context.cast)
  for (const column of deciding) {
    const others = differing(rows, column)
    if (others.length < 2) continue
    const part = writingChecks(context, plan, column, rows, others, mayUse)
    verbs.push(...part.verbs)
    checks.push(...part.checks)
  }
  checks.push(...privilegeChecks(context, plan, table, columns))
  return { rows: rows.map(({ row }) => row), verbs, checks, notes }
}

/** One statement where all roles share it, else one a role. */
function perRole(
  roles: readonly string[],
  name: string,
  statementOf: (role: string) => string | undefined,
): SuiteVerb[] {
  const statements = roles.map((role) => ({ role, statement: statementOf(role) }))
  const different = new Set(statements.map(({ statement }) => statement))
  const [first] = different
  if (different.size === 1) return first === undefined ? [] : [{ name, statement: first }]
  return statements.flatMap(({ role, statement }) => (statement === undefined ? [] : [{ name, role, statement }]))
}

/** Columns of a row like another: keys of its own are left to their defaults. */
function insertColumns(plan: PlannedTable, granted: ReadonlySet<string>): string[] {
  const own = new Set(plan.uniques.flat())
  for (const key of plan.keys) for (const column of key.columns) own.delete(column)
  const written = plan.columns.filter(({ generated }) => !generated)
  const allowed = written.filter(({ name }) => granted.has(name))
  // Without a right to any column Postgres refuses whatever is named.
  return (allowed.length > 0 ? allowed : written)
    .filter(({ name, hasDefault }) => !(own.has(name) && hasDefault))
    .map(({ name }) => name)
}

function insertStatement(plan: PlannedTable, granted: ReadonlySet<string>): string {
  const names = insertColumns(plan, granted)
  const list = columnList(names).replaceAll('%', '%%')
  const table = plan.table.replaceAll('%', '%%')
  return names.length === 0
    ? `insert into ${table} default values`
    : `insert into ${table} (${list}) select ${list} from access_copy where access_name = %2$L`
}

/** An update that leaves the row as it is. */
function updateStatement(
  plan: PlannedTable,
  granted: ReadonlySet<string>,
  readable: ReadonlySet<string>,
  watched: ReadonlySet<string>,
): string | undefined {
  const keys = new Set([...plan.primaryKey, ...plan.keys.flatMap(({ columns }) => columns)])
  const open = plan.columns.filter(({ generated }) => !generated)
  const allowed = open.filter(({ name }) => granted.has(name))
  const pool = allowed.length > 0 ? allowed : open
  const calm = pool.filter(({ name }) => !watched.has(name))
  const column =
    calm.find(({ name, type }) => readable.has(name) && !keys.has(name) && type.kind !== 'd') ??
    calm.find(({ name }) => readable.has(name)) ??
    pool.find(({ name }) => readable.has(name)) ??
    pool[0]
  if (column === undefined) return undefined
  // The trigger of the suite gives each row its old values.
  return `update ${plan.table.replaceAll('%', '%%')} set ${ident(column.name).replaceAll('%', '%%')} = null`
}

interface NamedRow {
  row: SuiteRow
  values: Readonly<Record<string, string | null>>
}

/** The first row of each value of a column. */
function differing(rows: readonly NamedRow[], column: string): NamedRow[] {
  const seen = new Map<string, NamedRow>()
  for (const each of rows) {
    const key = each.values[column] ?? '\0'
    if (!seen.has(key)) seen.set(key, each)
  }
  return [...seen.values()].slice(0, 6)
}

/** Rows of one's own with a value of another's row: newly written, or changed into. */
function writingChecks(
  context: SuiteContext,
  plan: PlannedTable,
  column: string,
  rows: readonly NamedRow[],
  others: readonly NamedRow[],
  mayUse: (role: string, verb: ColumnVerb) => ReadonlySet<string>,
): { verbs: SuiteVerb[]; checks: SuiteCheck[] } {
  const verbs: SuiteVerb[] = []
  const checks: SuiteCheck[] = []
  const only = others.map(({ row }) => row.name)
  const table = plan.table.replaceAll('%', '%%')
  const name = ident(column).replaceAll('%', '%%')
  const change = `change ${column}`
  const write = `insert with ${column}`
  const coming = new Set(
    context.personas
      .filter((persona) => !persona.trusted && ownRow(persona, rows) !== undefined)
      .map(({ role }) => role),
  )
  const roles = context.roles.filter((role) => coming.has(role))
  const changing = roles.filter((role) => mayUse(role, 'update').has(column))
  const writing = roles.filter((role) => mayUse(role, 'insert').has(column))
  if (changing.length > 0)
    verbs.push({
      name: change,
      statement: `update ${table} set ${name} = (select a.${name} from access_copy a where a.access_name = %2$L) where %3$s`,
      rows: only,
    })
  verbs.push(
    ...perRole(writing, write, (role) => {
      const names = insertColumns(plan, mayUse(role, 'insert'))
      if (!names.includes(column)) return undefined
      const values = names.map((each) => `${each === column ? 'b' : 'a'}.${ident(each)}`).join(', ')
      return `insert into ${table} (${columnList(names).replaceAll('%', '%%')}) select ${values.replaceAll('%', '%%')} from access_copy a, access_copy b where a.access_name = %4$L and b.access_name = %2$L`
    }).map((verb) => ({ ...verb, rows: only })),
  )
  for (const persona of context.personas) {
    const own = ownRow(persona, rows)
    if (own === undefined || persona.trusted) continue
    if (changing.includes(persona.role))
      checks.push({
        expression: reachExpression(persona.name, change, own.row.name),
        expected: null,
        description: `whose ${column} ${persona.name} may give a row of his own`,
        verb: 'update',
        persona: persona.name,
      })
    if (writing.includes(persona.role))
      checks.push({
        expression: reachExpression(persona.name, write, own.row.name),
        expected: null,
        description: `whose ${column} ${persona.name} may write into a new row of his own`,
        verb: 'insert',
        persona: persona.name,
      })
  }
  return { verbs, checks }
}

/** The row that stands for somebody: his own, else one of his tenant. */
function ownRow({ actor }: Persona, rows: readonly NamedRow[]): NamedRow | undefined {
  if (actor === undefined) return undefined
  return (
    rows.find(({ row }) => row.label.actor === actor.name) ??
    rows.find(({ row }) => row.label.tenant !== undefined && row.label.tenant === actor.tenant)
  )
}

/** Privileges that no row shows: columns, TRUNCATE, and that row security is on. */
function privilegeChecks(context: SuiteContext, plan: PlannedTable, table: Table, columns: RoleColumns): SuiteCheck[] {
  const checks: SuiteCheck[] = []
  const relation = `${text(plan.table)}::regclass`
  const count = table.columns.length
  for (const role of context.roles) {
    for (const verb of columnVerbs) {
      const granted = columns.get(`${role} ${verb}`)?.size ?? 0
      if (granted === 0 || granted === count) continue
      checks.push({
        expression: `pg_temp.access_columns(${text(role)}, ${text(plan.table)}, ${text(verb)})`,
        expected: null,
        description: `columns that ${role} may ${verb}`,
        verb,
      })
    }
  }
  const roles = `array[${context.roles.map(text).join(', ')}]`
  checks.push({
    expression: `pg_temp.access_roles(${roles}, ${text(plan.table)}, 'truncate')`,
    expected: null,
    description: 'who may truncate, which no policy filters',
    verb: 'truncate',
  })
  const flags = [
    ...(table.rls.enabled ? [['relrowsecurity', 'row security is on'] as const] : []),
    ...(table.rls.forced ? [['relforcerowsecurity', 'row security holds for the owner as well'] as const] : []),
  ]
  for (const [flag, description] of flags)
    checks.push({
      expression: `(select ${flag}::text from pg_class where oid = ${relation})`,
      expected: null,
      description,
    })
  return checks
}

/** The table of the schema that a planned one is. */
export function schemaTable(context: SuiteContext, name: string): Table | undefined {
  return context.schema.tables.find((table) => qualified(table.schema, table.name) === name)
}
