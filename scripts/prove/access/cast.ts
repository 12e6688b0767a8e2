/**
 * Who takes part: the users whose rows are made, what makes a row theirs, and which values are worth having. Derived from
 * keys and from what the policies read.
 */

import { type Actor, defaultActors, type FillGuide } from '../data/fill.ts'
import type { PlannedColumn, PlannedTable, SoftKey } from '../data/plan.ts'
import type { Label } from '../data/pool.ts'
import { memberships, tenantTables, userTables } from '../data/tenancy.ts'
import { stableUuid } from '../data/values.ts'
import type { CallerSource, ColumnRef, PolicyFacts, Stake } from './reading/facts.ts'
import { type RoleColumn, type RoleValue, roleColumns, roleValues } from './roles.ts'

/** A column whose value says whose a row is. */
export interface Identity extends ColumnRef {
  scope: 'user' | 'tenant'
  source?: CallerSource
  list?: 'column' | 'claim'
}

export interface Cast {
  actors: readonly Actor[]
  identities: readonly Identity[]
  roles: readonly RoleValue[]
  /** Tables of which a tenant's users share one row. */
  tenants: ReadonlySet<string>
  /** Whether users share anything at all. */
  shared: boolean
  guide: FillGuide
}

/** A user who belongs to nobody: a new sign-up, an anonymous sign-in. */
export const newcomer: Actor = { name: 'newcomer', id: stableUuid('actor', 'newcomer'), tenant: 'none' }

/** Extra keys out of comparisons, each from the row that is judged to the row that is asked. */
export function softKeys(facts: PolicyFacts, plan: readonly PlannedTable[]): SoftKey[] {
  const tables = new Map(plan.map((table) => [table.table, table]))
  const asked = new Set(facts.callers.filter(({ consulted }) => consulted).map(({ table }) => table))
  const keyed = ({ table, column }: ColumnRef) => {
    const { primaryKey = [], uniques = [] } = tables.get(table) ?? {}
    return [primaryKey, ...uniques].some((columns) => columns.length === 1 && columns[0] === column)
  }
  return facts.joins.flatMap(({ from, to }) => {
    const forward = keyed(to) || (!keyed(from) && asked.has(to.table))
    const backward = !forward && (keyed(from) || asked.has(from.table))
    const [a, b] = forward ? [from, to] : [to, from]
    return forward || backward ? [{ table: a.table, column: a.column, target: b.table, targetColumn: b.column }] : []
  })
}

/** `roles`: of a plain database, whose names policies may compare with `current_user`. `more`: further users, for scripts. */
export function deriveCast(
  plan: readonly PlannedTable[],
  facts: PolicyFacts,
  {
    anonymous,
    roles: logins = [],
    more = [],
  }: { anonymous: boolean; roles?: readonly string[]; more?: readonly Actor[] },
): Cast {
  const users = userTables(plan)
  for (const { table, column, source } of facts.callers)
    if (isSub(source) && single(plan, table)?.primaryKey.join() === column) users.add(table)
  const tenants = primaryTenants(plan, facts, users)
  const identities = identitiesOf(plan, facts, users, tenants)
  const columns = roleColumns(plan, facts, new Set(memberships(plan).map(({ table }) => table)))
  const values = roleValues(columns, facts, plan)
  const shared = tenants.size > 0 || identities.some(({ scope }) => scope === 'tenant')
  const ordinary = new Set(values.filter((value) => value.ordinary).map(({ name }) => name))
  const actors: Actor[] = [
    ...defaultActors,
    ...values
      .filter(({ name, columns: held }) => !ordinary.has(name) && held.length > 0)
      .map(({ name }) => ({ name, id: stableUuid('actor', name), tenant: 'one' })),
    ...logins
      .filter(() => facts.callers.some(({ source }) => source.kind === 'role'))
      .map((name) => ({ name, id: stableUuid('actor', name), tenant: 'one' })),
    ...(anonymous ? [newcomer] : []),
    ...more,
  ]
  const guide = guideOf({ plan, facts, identities, columns, values, actors, tenants, users })
  return { actors, identities, roles: values, tenants, shared, guide }
}

function single(plan: readonly PlannedTable[], name: string): PlannedTable | undefined {
  return plan.find((table) => table.table === name)
}

function isSub(source: CallerSource): boolean {
  return source.kind === 'claim' && source.path.join() === 'sub'
}

/** Tables that memberships speak of, by keys and names or by what policies ask; those below another are its users' own. */
function primaryTenants(
  plan: readonly PlannedTable[],
  facts: PolicyFacts,
  users: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set(tenantTables(plan))
  const owned = new Set(facts.callers.filter(({ source }) => isSub(source)).map(({ table }) => table))
  for (const caller of facts.callers) {
    const table = single(plan, caller.table)
    if (!caller.consulted || !isSub(caller.source) || table === undefined || users.has(table.table)) continue
    for (const key of table.keys) {
      const column = key.columns[0]!
      if (key.columns.length !== 1 || column === caller.column || users.has(key.target)) continue
      const pair = table.uniques.some(
        (columns) => columns.length === 2 && columns.includes(column) && columns.includes(caller.column),
      )
      const hanging = plan.some(
        (other) => other.table !== table.table && other.keys.some((each) => each.target === key.target),
      )
      if (pair && hanging && !owned.has(key.target)) found.add(key.target)
    }
  }
  const below = (name: string): boolean =>
    single(plan, name)?.keys.some((key) => key.target !== name && found.has(key.target)) ?? false
  const primary = new Set([...found].filter((name) => !below(name)))
  return primary.size > 0 ? primary : found
}

/** Words for what a user is, in names of claims, settings and columns; anything else that a caller brings is his tenant's. */
const userWords = /user|sub$|uid|e?mail|phone|profile|person|member|employee|customer|actor|login|owner/i

function identitiesOf(
  plan: readonly PlannedTable[],
  facts: PolicyFacts,
  users: ReadonlySet<string>,
  tenants: ReadonlySet<string>,
): Identity[] {
  const found = new Map<string, Identity>()
  const add = (identity: Identity): void => {
    const key = `${identity.table}\0${identity.column}`
    if (!found.has(key)) found.set(key, identity)
  }
  for (const { table, column, source, list } of facts.callers) {
    const facts = single(plan, table)?.columns.find((each) => each.name === column)
    // A column of few values is compared with a role, not with somebody.
    if (facts === undefined || facts.type.kind === 'e' || facts.typeName === 'boolean') continue
    if (source.kind === 'claim' && ['role', 'aud', 'iss', 'aal', ''].includes(source.path.join('.'))) continue
    const target = single(plan, table)!.keys.find(
      (key) => key.columns.length === 1 && key.columns[0] === column,
    )?.target
    const words = source.kind === 'claim' ? source.path.at(-1)! : source.kind === 'setting' ? source.name : 'user'
    const scope =
      isSub(source) || source.kind === 'role'
        ? 'user'
        : target !== undefined && tenants.has(target)
          ? 'tenant'
          : (target !== undefined && users.has(target)) || userWords.test(words)
            ? 'user'
            : 'tenant'
    if (/role|permission|level/i.test(words) && scope === 'tenant' && target === undefined) continue
    add({ table, column, scope, source, ...(list === undefined ? {} : { list }) })
  }
  // Whom a user's row stands for is known by its key.
  const byKey = (identity: Identity): void => {
    const key = single(plan, identity.table)?.keys.find(
      (each) => each.columns.length === 1 && each.columns[0] === identity.column,
    )
    const next = key && { ...identity, table: key.target, column: key.targetColumns[0]! }
    if (next === undefined || found.has(`${next.table}\0${next.column}`)) return
    add(next)
    byKey(next)
  }
  for (const identity of [...found.values()]) byKey(identity)
  // A membership whose tenant is in no table: its column says which.
  for (const member of facts.callers.filter(({ consulted, source }) => consulted && isSub(source))) {
    for (const { from, to } of facts.joins) {
      const own = [from, to].find((side) => side.table === member.table && side.column !== member.column)
      const table = own && single(plan, own.table)
      if (own === undefined || table === undefined || users.has(table.table) || userWords.test(own.column)) continue
      const keyed = table.keys.some((key) => key.columns.includes(own.column)) || table.primaryKey.join() === own.column
      if (!keyed) add({ ...own, scope: 'tenant' })
    }
  }
  return [...found.values()]
}

/** The value of an identity for somebody, as text of the column's type; undefined where no value can be told beforehand. */
export function identityValue(
  identity: Identity,
  column: PlannedColumn,
  label: Label,
  actors: readonly Actor[],
): string | undefined {
  const type = column.type.kind === 'a' ? column.type.base! : column.type
  const base = type.kind === 'd' ? (type.base?.name ?? type.name) : type.name
  const wrap = (value: string) => (column.type.kind === 'a' ? `{"${value}"}` : value)
  if (identity.scope === 'user') {
    const actor = actors.find((each) => each.name === label.actor)
    if (actor === undefined) return undefined
    const path = identity.source?.kind === 'claim' ? identity.source.path.join('.') : ''
    if (/mail/i.test(path) || (path === '' && /mail/i.test(identity.column))) return wrap(emailOf(actor))
    if (identity.source?.kind === 'role') return wrap(actor.name)
    if (/^(small|big)?int(eger)?$/.test(base)) return wrap(String(1001 + actors.indexOf(actor)))
    if (base === 'uuid' || path === 'sub') return wrap(actor.id)
    return wrap(`${actor.name}-${identity.source === undefined ? 'id' : lastWord(identity.source)}`)
  }
  const tenant = label.tenant
  if (tenant === undefined || tenant === 'none') return undefined
  if (base === 'uuid') return wrap(stableUuid('tenant', tenant))
  const tenants = [...new Set(actors.map((each) => each.tenant))]
  if (/^(small|big)?int(eger)?$/.test(base)) return wrap(String(2001 + tenants.indexOf(tenant)))
  return wrap(`tenant-${tenant}`)
}

export function emailOf(actor: Actor): string {
  return `${actor.name.replaceAll(/[^A-Za-z0-9]+/g, '-')}@example.com`
}

function lastWord(source: CallerSource): string {
  return source.kind === 'claim'
    ? source.path.at(-1)!
    : source.kind === 'setting'
      ? source.name.split('.').at(-1)!
      : 'id'
}

interface Parts {
  plan: readonly PlannedTable[]
  facts: PolicyFacts
  identities: readonly Identity[]
  columns: readonly RoleColumn[]
  values: readonly RoleValue[]
  actors: readonly Actor[]
  tenants: ReadonlySet<string>
  users: ReadonlySet<string>
}

function guideOf({ plan, facts, identities, columns, values, actors, tenants, users }: Parts): FillGuide {
  const byColumn = new Map(identities.map((identity) => [`${identity.table}\0${identity.column}`, identity]))
  const planned = new Map(
    plan.flatMap((table) => table.columns.map((column) => [`${table.table}\0${column.name}`, column] as const)),
  )
  const roleOf = (column: RoleColumn, label: Label): string | undefined => {
    if (label.actor === undefined) return undefined
    const held = values.find(({ name }) => name === label.actor)?.columns.find((each) => each.column === column)
    if (held !== undefined) return held.value
    // Whoever comes from elsewhere comes with all the power that he has there.
    return label.actor === 'eva' ? column.highest : column.ordinary
  }
  const stakes = stakesByTable(facts, byColumn, columns)
  const lead = (tenant: string): string | undefined => {
    const mighty = values.find((value) => value.columns.some(({ column, value: held }) => column.highest === held))
    const own = actors.filter((actor) => actor.tenant === tenant)
    return (own.find(({ name }) => name === mighty?.name) ?? own[0])?.name
  }
  const isUsers = (table: string) => table === 'auth.users'
  return {
    tenantTables: tenants,
    memberships: new Map(
      memberships(plan)
        .filter(({ tenantTable }) => tenants.has(tenantTable))
        .map(({ table, tenantColumn }) => [table, tenantColumn]),
    ),
    lead,
    value(table, column, label) {
      const actor = actors.find((each) => each.name === label.actor)
      if (isUsers(table) && actor !== undefined) {
        const own = userValue(column, actor)
        if (own !== undefined) return own
      }
      const identity = byColumn.get(`${table}\0${column}`)
      const facts = planned.get(`${table}\0${column}`)
      if (identity !== undefined && facts !== undefined) return identityValue(identity, facts, label, actors)
      const role = columns.find((each) => each.table === table && each.column === column)
      return role === undefined ? undefined : roleOf(role, label)
    },
    prefer: (table, column) => stakes.get(table)?.get(column)?.preferred ?? [],
    variants(table) {
      const found: Record<string, string | null>[] = []
      for (const [column, { preferred, alternatives }] of stakes.get(table) ?? []) {
        const facts = planned.get(`${table}\0${column}`)
        if (facts === undefined || facts.generated) continue
        const [only] = preferred
        const others = only !== undefined && alternatives.length === 0 ? otherValues(facts, only) : alternatives
        for (const value of others) if (value !== null || facts.nullable) found.push({ [column]: value })
      }
      // Nobody's rows: what a policy makes of NULL is often not what was meant.
      for (const { table: own, column, scope } of identities) {
        const facts = planned.get(`${own}\0${column}`)
        if (own === table && facts?.nullable && !users.has(table) && !(tenants.has(table) && scope === 'tenant'))
          found.push({ [column]: null })
      }
      return found.slice(0, mostVariants)
    },
    wants: (table, actor) => actor !== newcomer || users.has(table),
    wantsVariants: (actor) => ['ana', 'ben', 'eva'].includes(actor.name),
    session(label) {
      const actor = actors.find((each) => each.name === label.actor)
      const claims = actor && JSON.stringify({ sub: actor.id, role: 'authenticated', email: emailOf(actor) })
      return `select pg_catalog.set_config('request.jwt.claims', ${quote(claims ?? '')}, true), pg_catalog.set_config('request.jwt.claim.sub', ${quote(actor?.id ?? '')}, true);`
    },
  }
}

/** More rows of one kind than these show nothing new. */
const mostVariants = 10

/** What a user's row holds besides his id. Source: supabase/auth, internal/models/user.go. */
function userValue(column: string, actor: Actor): string | undefined {
  switch (column) {
    case 'id':
      return actor.id
    case 'email':
      return emailOf(actor)
    case 'aud':
    case 'role':
      return 'authenticated'
    case 'is_anonymous':
      return String(actor === newcomer)
    case 'raw_app_meta_data':
      return '{"provider": "email", "providers": ["email"]}'
    case 'raw_user_meta_data':
      return JSON.stringify({ name: actor.name, full_name: actor.name, user_name: actor.name, email: emailOf(actor) })
    default:
      return undefined
  }
}

interface ColumnStakes {
  /** What the first rows should hold. */
  preferred: string[]
  /** What further rows hold, one each. */
  alternatives: (string | null)[]
}

const past = '2001-02-03 04:05:06+00'
const future = '2099-02-03 04:05:06+00'

function stakesByTable(
  facts: PolicyFacts,
  identities: ReadonlyMap<string, Identity>,
  roles: readonly RoleColumn[],
): Map<string, Map<string, ColumnStakes>> {
  const grouped = new Map<string, Map<string, Stake[]>>()
  for (const stake of facts.stakes) {
    if (identities.has(`${stake.table}\0${stake.column}`)) continue
    if (roles.some((role) => role.table === stake.table && role.column === stake.column)) continue
    const columns = grouped.get(stake.table) ?? new Map<string, Stake[]>()
    grouped.set(stake.table, columns.set(stake.column, [...(columns.get(stake.column) ?? []), stake]))
  }
  const result = new Map<string, Map<string, ColumnStakes>>()
  for (const [table, columns] of grouped) {
    const own = new Map<string, ColumnStakes>()
    for (const [column, stakes] of columns) own.set(column, columnStakes(stakes))
    result.set(table, own)
  }
  return result
}

function columnStakes(stakes: readonly Stake[]): ColumnStakes {
  const wanted: (string | null)[] = []
  const others: (string | null)[] = []
  for (const { kind, value, wanted: asked } of stakes) {
    switch (kind) {
      case 'null':
        ;(asked ? wanted : others).push(null)
        break
      case 'now':
        wanted.push(future)
        others.push(past)
        break
      case 'boolean':
        ;(asked ? wanted : others).push(value)
        others.push(value === 'true' ? 'false' : 'true')
        break
      case 'constant':
        ;(asked ? wanted : others).push(value)
        if (value === 'true' || value === 'false') others.push(value === 'true' ? 'false' : 'true')
    }
  }
  const preferred = wanted.filter((value) => value !== null).slice(0, 1)
  const first = wanted[0] ?? null
  const alternatives = [...new Set([...wanted, ...others])].filter((value) => value !== first || wanted.length === 0)
  return { preferred: first === null ? [] : preferred, alternatives: alternatives.slice(0, 4) }
}

/** Values that a column compared with one constant may have besides: without such a row nobody knows what the constant is for. */
function otherValues({ type, hints }: PlannedColumn, constant: string): (string | null)[] {
  const base = type.kind === 'd' ? (type.base ?? type) : type
  if (base.kind === 'e') return (base.values ?? []).filter((value) => value !== constant).slice(0, 1)
  if (/^(smallint|integer|bigint|numeric|real|double precision)$/.test(base.name))
    return [String(Number(constant) + 1), String(Number(constant) - 1)]
  if (base.kind !== 'b' || !/^(text|character varying|character|(\w+\.)?citext)$/.test(base.name)) return []
  const known = hints.filter((hint) => hint !== constant && hint !== '')
  return known.length > 0 ? known.slice(0, 1) : [`not ${constant}`]
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
