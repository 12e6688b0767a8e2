/**
 * Why one cell is as it is: grants first, then row level security, then the policies in the order in which Postgres puts
 * them together, with their expressions, the values of a row put in, and the first that decides.
 */

import type { Policy, Table } from '../../catalog/schema.ts'
import { ident, qualified } from '../../core/identifier.ts'
import { booleanParts, formatExpression, parseExpression, rewrite } from '../../sql/expression.ts'
import { listName, strings, type Tree } from '../../sql/tree.ts'
import { Attempts, failed } from './attempt.ts'
import { type CensusRow, evidence } from './census.ts'
import type { AccessSession } from './measure.ts'
import { nearness } from './reach.ts'
import type { AccessObject, Cell, Persona, RowEvidence, Verb } from './types.ts'

export interface Explanation {
  cell: Cell
  persona: Persona
  /** One line for each step that comes before the policies: schema, grant, row level security. */
  steps: { step: 'schema' | 'grant' | 'row security' | 'rights'; text: string; decides?: boolean }[]
  /** Policies that speak to the role and verb: permissive ones, of which one must hold, then restrictive ones, which all must. */
  policies: { name: string; permissive: boolean; roles: string[]; clause: 'using' | 'check'; expression: string }[]
  /** Some rows, reached and not. */
  rows: ExplainedRow[]
}

export interface ExplainedRow {
  row: RowEvidence
  reached: boolean
  policies: ExplainedPolicy[]
  /** In one line: what decides. */
  decision: string
}

export interface ExplainedPolicy {
  name: string
  clause: 'using' | 'check'
  permissive: boolean
  value: PartValue
  /** Each part of AND, OR and NOT, the whole first. */
  parts: { expression: string; withValues: string; value: PartValue; depth: number }[]
  /** It is the first that decides over the row. */
  decides?: boolean
}

/** What an expression comes to; the words of the failure where it fails. */
export type PartValue = 'true' | 'false' | 'null' | { error: string }

/** Explains a measured cell. `cell` must come from the session's own `measure`. Call `loadParser()` before. */
export async function explainCell(session: AccessSession, object: AccessObject, cell: Cell): Promise<Explanation> {
  const persona = session.personas.find(({ name }) => name === cell.persona)!
  const result: Explanation = { cell, persona, steps: [], policies: [], rows: [] }
  const table = session.schema.tables.find((each) => qualified(each.schema, each.name) === cell.object)
  if (object.kind === 'bucket' || object.kind === 'topic') return explainPlatform(session, object, result)
  if (table === undefined) return { ...result, steps: await otherSteps(session, cell, persona) }
  if (!(await grantSteps(session, table, cell.verb, persona, result))) return result
  if (cell.verb === 'truncate') {
    result.steps.push({ step: 'row security', text: 'row level security does not look at TRUNCATE', decides: true })
    return result
  }
  const bypass = await bypassOf(session, table, persona)
  if (bypass !== undefined) {
    result.steps.push({ step: 'row security', text: bypass, decides: true })
    return result
  }
  result.steps.push({ step: 'row security', text: `row level security is on, and ${persona.role} does not pass it by` })
  const clauses = await clausesOf(session, table, cell.verb, persona)
  result.policies = clauses.map(({ policy, clause, expression }) => ({
    name: policy.name,
    permissive: policy.permissive,
    roles: policy.roles,
    clause,
    expression,
  }))
  for (const row of sampleRows(session, cell, persona))
    result.rows.push(await explainRow(session, table, clauses, row, cell, persona))
  return result
}

/** Schema and grant; false: one of them decides. */
async function grantSteps(
  session: AccessSession,
  table: Table,
  verb: Verb,
  persona: Persona,
  result: Explanation,
): Promise<boolean> {
  const name = qualified(table.schema, table.name)
  const privilege = verb.toUpperCase()
  const [row] = (await session.database.rows(
    `select has_schema_privilege($1, $2, 'USAGE'), has_table_privilege($1, $3::regclass, $4),
            coalesce((select array_agg(a.attname::text order by a.attnum) from pg_attribute a
               where a.attrelid = $3::regclass and a.attnum > 0 and not a.attisdropped and $4 in ('SELECT', 'INSERT', 'UPDATE')
                 and has_column_privilege($1, a.attrelid, a.attnum, case when $4 in ('SELECT', 'INSERT', 'UPDATE') then $4 else 'SELECT' end)), '{}'),
            array(select distinct coalesce(g.rolname::text, 'PUBLIC') from pg_class c, aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) x
               left join pg_roles g on g.oid = x.grantee
              where c.oid = $3::regclass and x.privilege_type = $4
                and (x.grantee = 0 or pg_has_role($1, x.grantee, 'USAGE')) order by 1)`,
    [persona.role, table.schema, name, privilege],
  )) as [boolean, boolean, string[], string[]][]
  const [usage, whole, columns, grantees] = row!
  if (!usage) {
    result.steps.push({
      step: 'schema',
      text: `${persona.role} has no USAGE on schema ${ident(table.schema)}`,
      decides: true,
    })
    return false
  }
  result.steps.push({ step: 'schema', text: `${persona.role} has USAGE on schema ${ident(table.schema)}` })
  if (whole) {
    const through = grantees.filter((grantee) => grantee !== persona.role)
    const own = grantees.includes(persona.role) || grantees.length === 0
    result.steps.push({
      step: 'grant',
      text: `${privilege} on ${name} is granted to ${own ? persona.role : through.join(', ')}`,
    })
    return true
  }
  if (columns.length > 0) {
    result.steps.push({
      step: 'grant',
      text: `${privilege} on ${name} is granted to ${persona.role} for ${columns.map(ident).join(', ')} alone`,
    })
    return true
  }
  result.steps.push({ step: 'grant', text: `${privilege} on ${name} is not granted to ${persona.role}`, decides: true })
  return false
}

/** Why row level security is not in the way; undefined where it is. */
async function bypassOf(session: AccessSession, table: Table, persona: Persona): Promise<string | undefined> {
  const name = qualified(table.schema, table.name)
  if (!table.rls.enabled) return `row level security is off on ${name}`
  const [row] = (await session.database.rows(
    "select rolsuper or rolbypassrls, pg_has_role(rolname, $2, 'USAGE') from pg_roles where rolname = $1",
    [persona.role, table.owner],
  )) as [boolean, boolean][]
  if (row![0]) return `${persona.role} bypasses row level security (BYPASSRLS)`
  return row![1] && !table.rls.forced ? `${persona.role} owns ${name}, and row level security is not forced` : undefined
}

interface Clause {
  policy: Policy
  clause: 'using' | 'check'
  expression: string
}

/**
 * The clauses that Postgres puts to a row, permissive policies first, by name (rowsecurity.c, get_policies_for_relation
 * and sort_policies_by_name). An UPDATE is put to USING and to WITH CHECK, which is USING where there is none.
 */
async function clausesOf(
  session: AccessSession,
  table: Pick<Table, 'policies'>,
  verb: Verb,
  persona: Persona,
): Promise<Clause[]> {
  const named = [...new Set(table.policies.flatMap(({ roles }) => roles))].filter((role) => role !== 'public')
  const mine = new Set(
    (
      await session.database.rows(
        "select r.rolname::text from pg_roles r where r.rolname = any ($2) and pg_has_role($1, r.oid, 'USAGE')",
        [persona.role, named],
      )
    ).flat() as string[],
  )
  const policies = table.policies
    .filter(({ command }) => command === 'all' || command === verb)
    .filter(({ roles }) => roles.some((role) => role === 'public' || mine.has(role)))
    .sort((a, b) => Number(b.permissive) - Number(a.permissive) || (a.name < b.name ? -1 : 1))
  const clauses: Clause[] = []
  for (const policy of policies) {
    const check = policy.check ?? policy.using
    if (verb !== 'insert' && policy.using !== undefined)
      clauses.push({ policy, clause: 'using', expression: policy.using })
    if (verb === 'insert' && check !== undefined) clauses.push({ policy, clause: 'check', expression: check })
  }
  if (verb === 'update')
    for (const policy of policies) {
      const check = policy.check ?? policy.using
      if (check !== undefined) clauses.push({ policy, clause: 'check', expression: check })
    }
  return clauses
}

/** At most four rows: of each nearness one that is reached and one that is not, the furthest first. */
function sampleRows(session: AccessSession, cell: Cell, persona: Persona): { row: CensusRow; reached: boolean }[] {
  const places = session.places(cell) ?? new Set<string>()
  const rows = session.census.get(cell.object) ?? []
  const found = new Map<string, { row: CensusRow; reached: boolean }>()
  for (const near of ['beyond', 'tenant', 'own'] as const) {
    for (const reached of [true, false]) {
      const row = rows.find(
        (each) => nearness(each.label, persona.actor) === near && places.has(each.place) === reached,
      )
      if (row !== undefined) found.set(`${near} ${reached}`, { row, reached })
    }
  }
  return [...found.values()].slice(0, 4)
}

async function explainRow(
  session: AccessSession,
  table: Table,
  clauses: readonly Clause[],
  { row, reached }: { row: CensusRow; reached: boolean },
  cell: Cell,
  persona: Persona,
): Promise<ExplainedRow> {
  const plan = session.filled.plan.find((each) => each.table === cell.object)
  const shown: RowEvidence =
    plan === undefined
      ? { key: Object.fromEntries(Object.entries(row.values).slice(0, 2)), ...row.label }
      : evidence(plan, row)
  const policies: ExplainedPolicy[] = []
  for (const { policy, clause, expression } of clauses) {
    const tree = parseExpression(expression)
    const parts: ExplainedPolicy['parts'] = []
    for (const { part, depth } of partsWithDepth(tree)) {
      const text = formatExpression(part)
      parts.push({
        expression: text,
        withValues: withValues(table, part, row, persona),
        value: await partValue(session, table, text, row, persona),
        depth,
      })
    }
    policies.push({ name: policy.name, clause, permissive: policy.permissive, value: parts[0]!.value, parts })
  }
  return { row: shown, reached, policies, decision: decide(policies, cell.verb, reached) }
}

function partsWithDepth(tree: Tree, depth = 0): { part: Tree; depth: number }[] {
  if (depth === 0 && booleanParts(tree).length > 40) return [{ part: tree, depth }]
  const args = (tree.BoolExpr?.args ?? []) as Tree[]
  return [{ part: tree, depth }, ...args.flatMap((each) => partsWithDepth(each, depth + 1))]
}

/** Marks the policy that decides and says so. */
function decide(policies: readonly ExplainedPolicy[], verb: Verb, reached: boolean): string {
  for (const clause of ['using', 'check'] as const) {
    const own = policies.filter((each) => each.clause === clause)
    if (own.length === 0 && (clause === 'using' ? verb === 'insert' : verb !== 'insert' && verb !== 'update')) continue
    const word = clause === 'using' ? 'USING' : 'WITH CHECK'
    const broken = own.find(({ value }) => typeof value === 'object')
    if (broken !== undefined) {
      broken.decides = true
      return `policy ${ident(broken.name)} fails: ${(broken.value as { error: string }).error}`
    }
    const restrictive = own.find(({ permissive, value }) => !permissive && value !== 'true')
    const admitting = own.find(({ permissive, value }) => permissive && value === 'true')
    const permissive = own.filter((each) => each.permissive)
    if (admitting === undefined) {
      for (const each of permissive) each.decides = true
      return permissive.length === 0
        ? 'no permissive policy speaks to this role and verb: nothing is admitted'
        : `no ${word} of a permissive policy is true`
    }
    if (restrictive !== undefined) {
      restrictive.decides = true
      return `restrictive policy ${ident(restrictive.name)} refuses (${word} is ${restrictive.value as string})`
    }
    const last = clause === 'check' || verb !== 'update'
    if (last) {
      admitting.decides = true
      return reached
        ? `policy ${ident(admitting.name)} admits it`
        : `policy ${ident(admitting.name)} admits the row as it is; something behind the policies refuses`
    }
  }
  return 'no policy speaks to this role and verb: nothing is admitted'
}

/** A part's value for a row, asked as the persona: over a copy of the row, where no policy of the table is in the way. */
async function partValue(
  session: AccessSession,
  table: Table,
  expression: string,
  row: CensusRow,
  persona: Persona,
): Promise<PartValue> {
  const outcome = await new Attempts(session.database).rows(
    persona,
    `select (${expression})::text from dbops_access.why as ${ident(table.name)}`,
    copyOf(table, row),
  )
  if (failed(outcome)) return { error: outcome.message }
  const value = outcome[0]?.[0]
  return value === 'true' || value === 'false' ? value : 'null'
}

function copyOf(table: Table, row: CensusRow): string {
  const [, oid, place] = /^(\d+)(.*)$/.exec(row.place)!
  return `create table dbops_access.why as select * from ${qualified(table.schema, table.name)} where tableoid = ${oid} and ctid = '${place}';
grant select on dbops_access.why to public;`
}

/** An expression with the row's values and the caller's put in: for people, not for Postgres. */
function withValues(table: Table, tree: Tree, row: CensusRow, persona: Persona): string {
  const constant = (text: string | null): Tree =>
    text === null ? { A_Const: { isnull: true } } : { A_Const: { sval: { sval: text } } }
  const inner = new Set<unknown>()
  const claims = persona.claims as Record<string, unknown> | undefined
  const callerValue = (node: Tree): Tree | undefined => {
    const { schema, name } = listName(node.funcname)
    if (schema !== 'auth' || claims === undefined) return undefined
    const claim = { uid: 'sub', role: 'role', email: 'email' }[name]
    if (claim === undefined) return undefined
    return constant(claims[claim] === undefined ? null : String(claims[claim]))
  }
  const changed = rewrite(tree, (kind, node) => {
    if (kind === 'ColumnRef') {
      const fields = strings(node.fields)
      const own = fields.length === 1 ? !inner.has(node) : fields.at(-2) === table.name
      const column = fields.at(-1)!
      return own && Object.hasOwn(row.values, column) && fields.length === (node.fields as Tree[]).length
        ? constant(row.values[column]!)
        : undefined
    }
    if (kind === 'FuncCall') return callerValue(node)
    if (kind === 'SubLink') {
      const call = node.subselect?.SelectStmt?.targetList?.[0]?.ResTarget?.val?.FuncCall as Tree | undefined
      const alone = node.subselect?.SelectStmt?.fromClause === undefined && node.subLinkType === 'EXPR_SUBLINK'
      const value = alone && call !== undefined ? callerValue(call) : undefined
      if (value !== undefined) return value
      // Names inside a query of its own are first that query's: only what is said of this table by name is its.
      markInner(node, inner)
    }
    return undefined
  })
  return formatExpression(changed)
}

function markInner(value: unknown, inner: Set<unknown>): void {
  if (Array.isArray(value)) for (const each of value) markInner(each, inner)
  else if (value !== null && typeof value === 'object') {
    const { ColumnRef } = value as Tree
    if (ColumnRef !== undefined) inner.add(ColumnRef)
    for (const each of Object.values(value)) markInner(each, inner)
  }
}

/** What there is to say of views, functions, buckets and topics. */
async function otherSteps(session: AccessSession, cell: Cell, persona: Persona): Promise<Explanation['steps']> {
  const view = session.schema.views.find((each) => qualified(each.schema, each.name) === cell.object)
  if (view !== undefined) {
    const [row] = await session.database.rows('select has_table_privilege($1, $2::regclass, $3)', [
      persona.role,
      cell.object,
      cell.verb === 'execute' ? 'SELECT' : cell.verb.toUpperCase(),
    ])
    const granted = row![0] === true
    const rights =
      view.kind === 'materialized'
        ? `it holds what ${view.owner} read when it was refreshed; no policy looks at it`
        : view.securityInvoker
          ? `it reads with its caller's rights (security_invoker): the policies of its tables hold`
          : `it reads with the rights of its owner ${view.owner}: the policies of its tables hold for ${view.owner}, not for ${persona.role}`
    return [
      {
        step: 'grant',
        text: `${cell.verb.toUpperCase()} on ${cell.object} is ${granted ? '' : 'not '}granted to ${persona.role}`,
        ...(granted ? {} : { decides: true }),
      },
      ...(granted ? [{ step: 'rights' as const, text: rights, decides: true }] : []),
    ]
  }
  const routine = session.schema.functions.find((each) =>
    cell.object.startsWith(`${qualified(each.schema, each.name)}(`),
  )
  if (routine !== undefined && cell.verb === 'execute') {
    const grantees = routine.grants
      .filter(({ privileges }) => privileges.includes('EXECUTE'))
      .map(({ grantee }) => grantee)
    const rights = routine.securityDefiner
      ? `it runs with the rights of its owner ${routine.owner} (SECURITY DEFINER): policies hold for ${routine.owner}, not for ${persona.role}`
      : `it runs with its caller's rights (SECURITY INVOKER)`
    return [
      {
        step: 'grant',
        text: `EXECUTE is granted to ${grantees.length === 0 ? 'nobody but its owner' : grantees.join(', ')}`,
      },
      { step: 'rights', text: rights, decides: true },
    ]
  }
  return []
}

/** Buckets and topics: the policies of the platform's table behind them. */
async function explainPlatform(
  session: AccessSession,
  object: AccessObject,
  result: Explanation,
): Promise<Explanation> {
  const name = object.kind === 'bucket' ? 'storage.objects' : 'realtime.messages'
  const table = session.schema.platformTables.find((each) => qualified(each.schema, each.name) === name)
  const { verb } = result.cell
  if (object.kind === 'bucket') {
    const [row] = await session.database.rows('select coalesce(public, false) from storage.buckets where id = $1', [
      object.name,
    ])
    if (row?.[0] === true && verb === 'select')
      result.steps.push({
        step: 'rights',
        text: 'the bucket is public: its files are handed out by their URL, whatever the policies say',
        decides: true,
      })
  }
  result.steps.push({ step: 'row security', text: `the policies of ${name} decide` })
  const clauses = table === undefined ? [] : await clausesOf(session, table, verb, result.persona)
  result.policies = clauses.map(({ policy, clause, expression }) => ({
    name: policy.name,
    permissive: policy.permissive,
    roles: policy.roles,
    clause,
    expression,
  }))
  if (clauses.length === 0)
    result.steps.push({
      step: 'row security',
      text: `no policy speaks to ${result.persona.role} and ${verb}: nothing is admitted`,
      decides: true,
    })
  return result
}
