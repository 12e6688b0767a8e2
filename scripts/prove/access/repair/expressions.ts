/**
 * Conditions that tie a row to its owner or tenant: made from the table's keys, and borrowed from the policies that the
 * database already has, with the columns of the table at hand in the place of theirs.
 */

import type { Policy, Schema } from '../../../catalog/schema.ts'
import { ident, literal, qualified } from '../../../core/identifier.ts'
import { booleanParts, formatExpression, mayDependOnCaller, parseExpression, rewrite } from '../../../sql/expression.ts'
import { type Tree, walk } from '../../../sql/tree.ts'
import type { PlannedTable } from '../../data/plan.ts'
import { memberships, userTables } from '../../data/tenancy.ts'
import type { AccessObject } from '../types.ts'

/** Conditions of one table, the most natural first. */
export interface Conditions {
  /** Compare the row with the caller himself. */
  own: string[]
  /** Compare it with what the caller belongs to, or that could not be told apart from it. */
  tenant: string[]
}

export interface ExpressionSource {
  schema: Schema
  plan: readonly PlannedTable[]
  platform: 'supabase' | 'postgres'
}

const mostBorrowed = 24

export function conditionsFor(source: ExpressionSource, object: AccessObject): Conditions {
  if (object.kind === 'topic') return topicConditions(source, object.name)
  const table = object.kind === 'bucket' ? 'storage.objects' : object.name
  const planned = source.plan.find((each) => each.table === table)
  const own: string[] = []
  const tenant: string[] = []
  if (source.platform === 'supabase' && table === 'storage.objects') {
    own.push(
      '(storage.foldername(name))[1] = (select auth.uid())::text',
      'owner_id = (select auth.uid())::text',
      'owner = (select auth.uid())',
    )
  }
  if (planned === undefined) return { own, tenant: borrowed(source, table, undefined) }
  if (source.platform === 'supabase') {
    const users = userTables(source.plan)
    for (const key of planned.keys)
      if (users.has(key.target) && key.columns.length === 1) own.push(`${ident(key.columns[0]!)} = (select auth.uid())`)
    if (users.has(table) && planned.primaryKey.length === 1)
      own.push(`${ident(planned.primaryKey[0]!)} = (select auth.uid())`)
    own.push(...throughOwners(source, planned, users))
  }
  tenant.push(...borrowed(source, table, planned), ...throughHelpers(source, planned))
  if (source.platform === 'supabase') tenant.push(...throughMembership(source, planned))
  tenant.push(...throughParents(source, planned))
  return { own: [...new Set(own)], tenant: [...new Set(tenant)] }
}

/** `sales_id in (select s.id from sales s where s.user_id = …)`: the row points to a row of the caller. */
function throughOwners({ plan }: ExpressionSource, planned: PlannedTable, users: ReadonlySet<string>): string[] {
  const found: string[] = []
  for (const key of planned.keys) {
    if (key.columns.length !== 1 || users.has(key.target) || key.target === planned.table) continue
    const target = plan.find((each) => each.table === key.target)
    for (const owner of target?.keys ?? [])
      if (users.has(owner.target) && owner.columns.length === 1)
        found.push(
          `${ident(key.columns[0]!)} in (select p.${ident(key.targetColumns[0]!)} from ${key.target} p where p.${ident(owner.columns[0]!)} = (select auth.uid()))`,
        )
  }
  return found
}

/** Functions that answer whether the caller belongs to what a key points to: `private.is_admin(org_id)`. */
function throughHelpers({ schema, plan }: ExpressionSource, planned: PlannedTable): string[] {
  const typeOf = (table: string, column: string) =>
    plan.find((each) => each.table === table)?.columns.find(({ name }) => name === column)?.typeName
  const keys = [
    ...planned.keys.filter(({ columns }) => columns.length === 1).map(({ columns }) => columns[0]!),
    ...(planned.primaryKey.length === 1 ? planned.primaryKey : []),
  ]
  const found: string[] = []
  for (const { schema: home, name, returns, returnsSet, arguments: all, securityDefiner } of schema.functions) {
    const inputs = all.filter(({ mode }) => mode === 'in')
    if (returns !== 'boolean' || returnsSet || !securityDefiner || inputs.length !== 1) continue
    for (const column of new Set(keys))
      if (typeOf(planned.table, column) === inputs[0]!.type) found.push(`${qualified(home, name)}(${ident(column)})`)
  }
  return found
}

/** Topics that end in the caller's id, or in that of what he belongs to. */
function topicConditions({ plan, platform }: ExpressionSource, pattern: string): Conditions {
  if (platform !== 'supabase') return { own: [], tenant: [] }
  const prefix = literal(pattern.replace(/\*$/, ''))
  return {
    own: [`(select realtime.topic()) = ${prefix} || (select auth.uid())::text`],
    tenant: memberships(plan).map(
      ({ table, userColumn, tenantColumn }) =>
        `(select realtime.topic()) in (select ${prefix} || m.${ident(tenantColumn)}::text from ${table} m where m.${ident(userColumn)} = (select auth.uid()))`,
    ),
  }
}

/** `org_id in (select … from the membership table …)`. */
function throughMembership({ plan }: ExpressionSource, planned: PlannedTable): string[] {
  const found: string[] = []
  for (const { table, userColumn, tenantTable, tenantColumn } of memberships(plan)) {
    if (table === planned.table) continue
    const key = planned.keys.find((each) => each.target === tenantTable && each.columns.length === 1)
    const column = key?.columns[0] ?? (tenantTable === planned.table ? planned.primaryKey[0] : undefined)
    if (column !== undefined)
      found.push(
        `${ident(column)} in (select m.${ident(tenantColumn)} from ${table} m where m.${ident(userColumn)} = (select auth.uid()))`,
      )
  }
  return found
}

/** Who sees the row that it points to sees this one. */
function throughParents({ schema }: ExpressionSource, planned: PlannedTable): string[] {
  const own = new Set(schema.tables.map((table) => qualified(table.schema, table.name)))
  return planned.keys
    .filter((key) => own.has(key.target) && key.target !== planned.table)
    .map(
      (key) =>
        `exists (select from ${key.target} p where ${key.columns
          .map((column, index) => `p.${ident(key.targetColumns[index]!)} = ${planned.table}.${ident(column)}`)
          .join(' and ')})`,
    )
}

/** Parts of other policies that name the caller, those of the same table and of tables like it first. */
function borrowed({ schema, plan }: ExpressionSource, table: string, planned: PlannedTable | undefined): string[] {
  const found = new Map<string, number>()
  const sources = [
    ...schema.tables.map((each) => ({
      name: qualified(each.schema, each.name),
      short: each.name,
      policies: each.policies,
    })),
    ...schema.platformTables.map((each) => ({
      name: qualified(each.schema, each.name),
      short: each.name,
      policies: each.policies,
    })),
  ]
  for (const { name, short, policies } of sources) {
    const translate = name === table ? (column: string) => column : columnMap(plan, name, planned)
    for (const policy of policies) {
      for (const text of [policy.using, policy.check]) {
        if (text === undefined || text === 'true') continue
        for (const part of booleanParts(parseExpression(text))) {
          if (part.BoolExpr?.boolop === 'OR_EXPR' || !mayDependOnCaller(part)) continue
          const translated = translateColumns(part, short, table, translate)
          if (translated === undefined) continue
          const expression = formatExpression(translated)
          found.set(expression, Math.max(found.get(expression) ?? 0, name === table ? 2 : 1))
        }
      }
    }
  }
  return [...found]
    .sort(([a, rankA], [b, rankB]) => rankB - rankA || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, mostBorrowed)
    .map(([expression]) => expression)
}

/** Which column of this table stands for one of another: the one that points to the same table, or has the same name. */
function columnMap(
  plan: readonly PlannedTable[],
  other: string,
  planned: PlannedTable | undefined,
): (column: string) => string | undefined {
  const source = plan.find((each) => each.table === other)
  return (column) => {
    if (planned === undefined) return undefined
    const key = source?.keys.find((each) => each.columns.length === 1 && each.columns[0] === column)
    if (key !== undefined) {
      if (key.target === planned.table) return key.targetColumns[0]
      const same = planned.keys.find((each) => each.columns.length === 1 && each.target === key.target)
      if (same !== undefined) return same.columns[0]
    }
    // The key of the tenants' table itself, for a column that points to it.
    if (source?.primaryKey.length === 1 && source.primaryKey[0] === column) {
      const pointing = planned.keys.find((each) => each.columns.length === 1 && each.target === other)
      return pointing?.columns[0]
    }
    return key === undefined && planned.columns.some(({ name }) => name === column) ? column : undefined
  }
}

/**
 * The expression over another table. Names of the policy's table stand bare, or behind the table's name inside
 * subqueries; undefined where one of them has no counterpart.
 */
function translateColumns(
  tree: Tree,
  short: string,
  table: string,
  translate: (column: string) => string | undefined,
): Tree | undefined {
  let whole = true
  const target = lastPart(table)
  const inside = new Set<Tree>()
  walk(tree, (kind, node) => {
    if (kind === 'SubLink')
      walk(node.subselect, (inner, ref) => {
        if (inner === 'ColumnRef') inside.add(ref)
      })
  })
  const change = (fields: Tree[]): Tree[] | undefined => {
    const column = translate(fields.at(-1)!.String?.sval ?? '')
    if (column === undefined) whole = false
    return column === undefined
      ? undefined
      : [...fields.slice(0, -1).map(() => ({ String: { sval: target } })), { String: { sval: column } }]
  }
  const translated = rewrite(tree, (kind, node) => {
    if (kind !== 'ColumnRef') return undefined
    const fields = node.fields as Tree[]
    const qualifiedByTable = fields.length > 1 && fields.at(-2)?.String?.sval === short
    if (inside.has(node) && !qualifiedByTable) return undefined
    if (!inside.has(node) && fields.length > 1 && !qualifiedByTable) return undefined
    const next = change(fields)
    return next === undefined ? undefined : { ColumnRef: { fields: next } }
  })
  return whole ? translated : undefined
}

function lastPart(table: string): string {
  const match = /(?:"((?:[^"]|"")*)"|([^.]+))$/.exec(table)
  return match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? table
}

/** The policies of a table or platform table. */
export function policiesOf(schema: Schema, table: string): Policy[] {
  const all: { schema: string; name: string; policies: Policy[] }[] = [...schema.tables, ...schema.platformTables]
  return all.find((each) => qualified(each.schema, each.name) === table)?.policies ?? []
}
