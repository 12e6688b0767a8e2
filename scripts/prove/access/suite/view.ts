/** The suite of a view: its rows are told by the key of a table behind it. */

import { qualified } from '../../../core/identifier.ts'
import type { SuiteContext } from './context.ts'
import { reachExpression, text } from './sql.ts'
import type { SuiteCheck, SuiteRow, SuiteVerb } from './types.ts'

export interface ViewParts {
  rows: SuiteRow[]
  verbs: SuiteVerb[]
  checks: SuiteCheck[]
  notes: string[]
  base?: string
  after?: string
}

/** Text: why it cannot be tested. */
export async function viewParts(context: SuiteContext, name: string): Promise<ViewParts | string> {
  const view = context.schema.views.find((each) => qualified(each.schema, each.name) === name)!
  const relation = `${text(name)}::regclass`
  const roles = `array[${context.roles.map(text).join(', ')}]`
  const checks: SuiteCheck[] = []
  for (const verb of ['select', 'insert', 'update', 'delete'] as const)
    checks.push({
      expression: `pg_temp.access_roles(${roles}, ${text(name)}, ${text(verb)})`,
      expected: null,
      description: `who has the right to ${verb}`,
      verb,
    })
  if (view.kind === 'materialized')
    return { rows: [], verbs: [], checks, notes: ['its rows are as old as its last refresh'] }
  checks.push({
    expression: `(select coalesce((select option_value from pg_options_to_table(reloptions) where option_name = 'security_invoker'), 'false') from pg_class where oid = ${relation})`,
    expected: null,
    description: 'whether it reads with the rights of who asks (security_invoker)',
  })
  const found = await keyed(context, name)
  if (found === undefined)
    return { rows: [], verbs: [], checks, notes: ['which rows are seen: no column of it is the key of a table'] }
  for (const persona of context.personas)
    checks.unshift({
      expression: reachExpression(persona.name, 'select'),
      expected: null,
      description: '',
      verb: 'select',
      persona: persona.name,
    })
  return {
    rows: found.rows,
    verbs: [{ name: 'select', statement: `select from ${name.replaceAll('%', '%%')} where %1$s` }],
    checks,
    notes: [],
    base: found.base,
  }
}

/** A table behind the view whose single key the view shows under the same name. */
async function keyed(context: SuiteContext, name: string): Promise<{ base: string; rows: SuiteRow[] } | undefined> {
  const view = context.schema.views.find((each) => qualified(each.schema, each.name) === name)!
  const bases = (
    await context.database.rows(
      `select distinct format('%I.%I', n.nspname, c.relname) from pg_rewrite r
         join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass
         join pg_class c on c.oid = d.refobjid and c.relkind in ('r', 'p') join pg_namespace n on n.oid = c.relnamespace
        where r.ev_class = $1::regclass order by 1`,
      [name],
    )
  ).flat() as string[]
  for (const base of bases) {
    const plan = context.table(base)
    const [key, ...more] = plan?.primaryKey ?? []
    if (plan === undefined || key === undefined || more.length > 0) continue
    const type = plan.columns.find((column) => column.name === key)!.typeName
    if (!view.columns.some((column) => column.name === key && column.type === type)) continue
    const rows = context
      .rowsOf(base)
      .map(({ row }) => row)
      .filter(({ identity }) => identity.length === 1 && identity[0]!.column === key)
    if (rows.length > 0) return { base, rows }
  }
  return undefined
}
