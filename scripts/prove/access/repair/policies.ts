/** Repairs of policies: drop the one that widens, narrow whom it speaks to or what it lets through, add the one that is missing. */

import type { Policy, Table } from '../../../catalog/schema.ts'
import { ident } from '../../../core/identifier.ts'
import { allOf, anyOf, formatExpression, parseExpression, partsOf, rewrite } from '../../../sql/expression.ts'
import { listName, type Tree, walk } from '../../../sql/tree.ts'
import type { Intent } from '../contract/intent.ts'
import type { Verdict } from '../contract/verdict.ts'
import type { Verb } from '../types.ts'
import { type Candidate, createPolicy, freeName, type RepairContext, replacePolicy, tableName } from './candidate.ts'
import { policiesOf } from './expressions.ts'

/** The table whose policies decide about the object: files of a bucket are rows of storage.objects. */
export function policyTable(context: RepairContext): string | undefined {
  if (context.object.kind === 'bucket') return 'storage.objects'
  if (context.object.kind === 'topic') return 'realtime.messages'
  return context.table === undefined ? undefined : tableName(context.table)
}

/** Row level security that is off. */
export function* enableRowSecurity({ table, breaches }: RepairContext): Iterable<Candidate> {
  if (table === undefined) return
  const name = tableName(table)
  if (!table.rls.enabled) yield { sql: `alter table ${name} enable row level security;`, cost: 1 }
  else if (!table.rls.forced && breaches.some(({ persona }) => persona.role === table.owner))
    yield { sql: `alter table ${name} force row level security;`, cost: 1 }
}

/** Policies that let too much through. */
export function* narrowPolicies(context: RepairContext): Iterable<Candidate> {
  const name = policyTable(context)
  const wider = context.breaches.filter(({ judgement, column }) => judgement === 'wider' && column === undefined)
  const failing = context.breaches.filter(({ judgement }) => judgement === 'error')
  if (name === undefined || (wider.length === 0 && failing.length === 0)) return
  const verbs = new Set([...wider, ...failing].map(({ cell }) => cell.verb))
  const roles = new Set([...wider, ...failing].map(({ persona }) => persona.role))
  const policies = policiesOf(context.schema, name)
  for (const policy of policies) {
    if (!policy.permissive || !speaksTo(policy, verbs, roles)) continue
    // Where other policies are left for the verb, one too many is the likely mistake.
    const others = policies.some((each) => each !== policy && each.permissive && speaksTo(each, verbs, roles))
    yield { sql: `drop policy ${ident(policy.name)} on ${name};`, cost: others ? 3 : 20 }
    yield* narrowRoles(name, policy, context, roles)
    if (policy.command === 'all' && !verbs.has('select'))
      yield {
        sql: replacePolicy(name, policy, { ...policy, command: 'select', check: undefined }),
        cost: 12,
      }
    if (policy.command !== 'insert' && !/^\(?true\)?$/.test(policy.using ?? 'true'))
      yield { sql: replacePolicy(name, policy, { ...policy, permissive: false }), cost: 8 }
    for (const { using, check, cost } of narrowed(policy, verbs, context))
      yield { sql: replacePolicy(name, policy, { ...policy, using, check }), cost }
  }
}

function speaksTo(policy: Policy, verbs: ReadonlySet<Verb>, roles: ReadonlySet<string>): boolean {
  return (
    (policy.command === 'all' || verbs.has(policy.command)) &&
    policy.roles.some((role) => role === 'public' || roles.has(role))
  )
}

/** To the roles that are meant to get anything by it. */
function* narrowRoles(
  name: string,
  policy: Policy,
  { verdicts }: RepairContext,
  breaching: ReadonlySet<string>,
): Iterable<Candidate> {
  const known = new Set(verdicts.filter(({ persona }) => !persona.trusted).map(({ persona }) => persona.role))
  const spoken = policy.roles.includes('public') ? [...known] : policy.roles
  const meant = (role: string) =>
    verdicts.some(
      ({ cell, persona, intent }) =>
        persona.role === role &&
        (policy.command === 'all' || policy.command === cell.verb) &&
        intent.reach !== 'none' &&
        intent.reach !== 'denied',
    )
  const left = spoken.filter((role) => !breaching.has(role) && meant(role))
  if (left.length > 0 && left.length < spoken.length)
    yield { sql: replacePolicy(name, policy, { ...policy, roles: left }), cost: 2 }
  // Where signed-in people are breaching as well, those who are not may still be the wider breach.
  if (policy.roles.includes('public') && known.has('anon') && known.has('authenticated') && left.length === 0)
    yield { sql: replacePolicy(name, policy, { ...policy, roles: ['authenticated'] }), cost: 3 }
}

/** The same policy with conditions that let less through. */
function* narrowed(
  policy: Policy,
  verbs: ReadonlySet<Verb>,
  context: RepairContext,
): Iterable<{ using?: string; check?: string; cost: number }> {
  const finding = ['select', 'update', 'delete'].some((verb) => verbs.has(verb as Verb)) && policy.command !== 'insert'
  const writing = verbs.has('insert') || verbs.has('update')
  const words = new Set(context.breaches.map(({ intent }) => intent.reach))
  const library = [
    ...context.breaches.flatMap(({ intent }) => (intent.condition?.kind === 'where' ? [intent.condition.sql] : [])),
    ...(words.has('own') || words.has('none') || words.has('denied') ? context.conditions.own : []),
    ...context.conditions.tenant,
    ...(words.has('own') ? [] : context.conditions.own),
  ]
  if (finding && policy.using !== undefined) {
    for (const { text, cost } of tightened(policy.using, library)) {
      yield { using: text, check: policy.check, cost }
      if (policy.check !== undefined && policy.check === policy.using) yield { using: text, check: text, cost }
    }
  }
  if (writing && policy.command !== 'select' && policy.command !== 'delete') {
    const { check, using } = policy
    if (using !== undefined && check !== using) yield { using, check: using, cost: 3 }
    if (using !== undefined && check !== undefined && check !== 'true')
      yield { using, check: formatExpression(allOf([parseExpression(using), parseExpression(check)])), cost: 4 }
    for (const { text, cost } of tightened(check ?? using ?? 'true', library)) {
      yield { using, check: text, cost }
      if (policy.command === 'update' || policy.command === 'all') yield { using: text, check: text, cost: cost + 1 }
    }
  }
}

/** The same, each without the parts that say nothing any more beside the others. */
function* tightened(text: string, library: readonly string[]): Iterable<{ text: string; cost: number }> {
  for (const each of tighten(text, library)) {
    const parts = partsOf(parseExpression(each.text), 'AND_EXPR')
    const telling = parts.filter((part) => !saysNothing(part, parts))
    if (telling.length === parts.length || telling.length === 0) yield each
    else yield { text: formatExpression(allOf(telling)), cost: each.cost - 0.5 }
  }
}

/** `true`, `x is not null` beside `x = …`, "is signed in" beside a comparison with auth.uid(), and `x = x`. */
function saysNothing(part: Tree, all: readonly Tree[]): boolean {
  if (part.A_Const?.boolval?.boolval === true) return true
  const others = all.filter((each) => each !== part)
  const mentions = (text: string) => others.some((each) => formatExpression(each).includes(text))
  if (part.NullTest?.nulltesttype === 'IS_NOT_NULL') {
    const argument = formatExpression(part.NullTest.arg)
    return others.some((each) => {
      const { lexpr, rexpr, kind } = (each.A_Expr ?? {}) as Tree
      return (
        kind === 'AEXPR_OP' &&
        [lexpr, rexpr].some((side) => side !== undefined && formatExpression(side).includes(argument))
      )
    })
  }
  if (/^auth\.role\(\) = 'authenticated'/.test(formatExpression(part))) return mentions('auth.uid()')
  let itself = false
  walk(part, (kind, node) => {
    if (kind !== 'A_Expr' || node.kind !== 'AEXPR_OP' || listName(node.name).name !== '=') return
    if (node.lexpr?.ColumnRef && node.rexpr?.ColumnRef)
      itself ||= formatExpression(node.lexpr) === formatExpression(node.rexpr)
  })
  return itself
}

/** Conditions that hold for fewer rows: an alternative less, `and` before `or` undone, a part more, another altogether. */
export function* tighten(text: string, library: readonly string[]): Iterable<{ text: string; cost: number }> {
  const tree = parseExpression(text)
  const alternatives = partsOf(tree, 'OR_EXPR')
  if (alternatives.length > 1) {
    for (const [index, dropped] of alternatives.entries()) {
      const rest = alternatives.filter((_, other) => other !== index)
      yield { text: formatExpression(anyOf(rest)), cost: 5 }
      // `a and b or c`, meant as `a and (b or c)`.
      for (const [other, part] of alternatives.entries()) {
        const conjuncts = partsOf(part, 'AND_EXPR')
        if (other === index || conjuncts.length < 2) continue
        const remaining = alternatives.filter((_, each) => each !== other && each !== index)
        const grouped = allOf([...conjuncts.slice(0, -1), anyOf([conjuncts.at(-1)!, dropped])])
        yield { text: formatExpression(anyOf([grouped, ...remaining])), cost: 4 }
      }
    }
  }
  const strict = withoutOpenDefaults(tree)
  if (strict !== undefined) yield { text: formatExpression(strict), cost: 4 }
  for (const [index, condition] of library.entries()) {
    const part = parseExpression(condition)
    if (text === 'true') yield { text: condition, cost: 6 + index / 100 }
    else {
      yield { text: formatExpression(allOf([part, tree])), cost: 7 + index / 100 }
      for (const [at] of alternatives.length > 1 ? alternatives.entries() : [])
        yield {
          text: formatExpression(anyOf(alternatives.map((each, other) => (other === at ? allOf([part, each]) : each)))),
          cost: 9 + index / 100,
        }
      yield { text: condition, cost: 14 + index / 100 }
    }
  }
}

/** `coalesce(…, true)` with false in the place of true; undefined where there is none. */
function withoutOpenDefaults(tree: Tree): Tree | undefined {
  let changed = false
  const strict = rewrite(tree, (kind, node) => {
    if (kind !== 'CoalesceExpr') return undefined
    const args = node.args as Tree[]
    if (args.at(-1)?.A_Const?.boolval?.boolval !== true) return undefined
    changed = true
    return { CoalesceExpr: { ...node, args: [...args.slice(0, -1), { A_Const: { boolval: {} } }] } }
  })
  return changed ? strict : undefined
}

/** Policies that are missing: people reach less than they are meant to. */
export function* addPolicies(context: RepairContext): Iterable<Candidate> {
  const { table, breaches, conditions, object } = context
  const name = policyTable(context)
  const narrower = breaches.filter(({ judgement, column }) => judgement === 'narrower' && column === undefined)
  if (name === undefined || narrower.length === 0) return
  for (const policy of policiesOf(context.schema, name))
    if (!policy.permissive) yield { sql: replacePolicy(name, policy, { ...policy, permissive: true }), cost: 8 }
  const groups = byVerbAndRole(narrower)
  for (const role of new Set(groups.map((group) => group.role))) {
    const verbs = groups.filter((group) => group.role === role && !['truncate', 'execute'].includes(group.verb))
    const [first] = verbs
    if (verbs.length < 4 || !verbs.every(({ intents }) => JSON.stringify(intents) === JSON.stringify(first!.intents)))
      continue
    for (const intent of first!.intents)
      for (const [index, condition] of conditionsOf(intent, conditions).entries()) {
        const expression = intent.condition ? apply(condition, intent) : condition
        const whole = policyOf(table, 'update', role, expression, intent)
        yield {
          sql: createPolicy(name, { ...whole, command: 'all', name: freeName(table, `${role} ${intent.reach}`) }),
          cost: 9 + index / 100,
        }
      }
  }
  for (const { verb, role, intents } of groups) {
    if (verb === 'truncate' || verb === 'execute') continue
    for (const intent of intents) {
      for (const [index, condition] of conditionsOf(intent, conditions).entries()) {
        const inside = object.kind === 'bucket' ? `bucket_id = '${object.name.replaceAll("'", "''")}' and ` : ''
        const expression = `${inside}${intent.condition ? apply(condition, intent) : condition}`
        yield {
          sql: createPolicy(name, policyOf(context.table ?? table, verb, role, expression, intent)),
          cost: 10 + index / 100,
        }
      }
    }
  }
}

function policyOf(table: Table | undefined, verb: Verb, role: string, expression: string, intent: Intent): Policy {
  const whose = { own: 'own', tenant: 'tenant', all: 'all', some: 'some' }[intent.reach as 'own'] ?? intent.reach
  return {
    name: freeName(table, `${role} ${verb} ${whose}`),
    permissive: true,
    command: verb as Policy['command'],
    roles: [role],
    ...(verb === 'insert' ? {} : { using: expression }),
    ...(verb === 'insert' || verb === 'update' ? { check: expression } : {}),
  }
}

function apply(condition: string, { condition: extra }: Intent): string {
  return extra?.kind === 'or' ? `(${condition}) or (${extra.sql})` : `(${condition}) and (${extra!.sql})`
}

function conditionsOf({ reach }: Intent, { own, tenant }: RepairContext['conditions']): string[] {
  if (reach === 'all') return ['true']
  return reach === 'own' ? [...own, ...tenant] : [...tenant, ...own]
}

function byVerbAndRole(verdicts: readonly Verdict[]): { verb: Verb; role: string; intents: Intent[] }[] {
  const groups = new Map<string, { verb: Verb; role: string; intents: Intent[] }>()
  for (const { cell, persona, intent } of verdicts) {
    const key = `${cell.verb}\0${persona.role}`
    const group = groups.get(key) ?? { verb: cell.verb, role: persona.role, intents: [] }
    groups.set(key, group)
    if (!group.intents.some((each) => JSON.stringify(each) === JSON.stringify(intent))) group.intents.push(intent)
  }
  return [...groups.values()]
}
