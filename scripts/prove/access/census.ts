/** Every row there is, with its place and whose it is: what the rows that a persona reaches are compared with. */

import { ident } from '../../core/identifier.ts'
import type { Database } from '../../postgres/database.ts'
import type { Filled } from '../data/fill.ts'
import type { PlannedKey, PlannedTable } from '../data/plan.ts'
import type { Label } from '../data/pool.ts'
import { memberships, userTables } from '../data/tenancy.ts'
import { type Cast, identityValue } from './cast.ts'
import type { RowEvidence } from './types.ts'

export interface CensusRow {
  /** Its table's oid and its ctid, as the instruments write it: `16402(0,1)`. */
  place: string
  /** The table that holds it: a partition's own name. */
  table: string
  values: Record<string, string | null>
  label: Label
}

/** More rows than this are not told apart one by one: a seed's long tail says nothing new. */
const mostRows = 400

/** Reads all rows of the planned tables and tells whose each is, from what it points to. */
export async function takeCensus(database: Database, filled: Filled, cast: Cast): Promise<Map<string, CensusRow[]>> {
  const census = new Map<string, CensusRow[]>()
  for (const table of filled.plan) census.set(table.table, await readRows(database, table))
  label(census, filled, cast)
  return census
}

/** All rows of a table, nobody's yet. */
export async function readRows(database: Database, table: PlannedTable): Promise<CensusRow[]> {
  const columns = table.columns.map((column) => `, t.${ident(column.name)}::text`).join('')
  const rows = await database.rows(
    `select t.tableoid::text || t.ctid::text, (select quote_ident(n.nspname) || '.' || quote_ident(c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = t.tableoid)${columns} from ${table.table} t order by t.tableoid, t.ctid limit ${mostRows}`,
  )
  return rows.map(([place, relation, ...values]) => ({
    place: place as string,
    table: relation as string,
    values: Object.fromEntries(table.columns.map((column, index) => [column.name, values[index] as string | null])),
    label: {},
  }))
}

/** The row as evidence: its primary key, else its first columns, and whose it is. */
export function evidence(table: PlannedTable, row: CensusRow): RowEvidence {
  const columns = table.primaryKey.length > 0 ? table.primaryKey : table.columns.slice(0, 3).map(({ name }) => name)
  return {
    key: Object.fromEntries(columns.map((column) => [column, row.values[column] ?? null])),
    ...(row.label.actor === undefined ? {} : { actor: row.label.actor }),
    ...(row.label.tenant === undefined ? {} : { tenant: row.label.tenant }),
  }
}

/** Columns that say whose a row is, where several point to users, the most telling first. */
const owners = [/^(user|owner|profile|account)_?(id|uuid)?$/i, /owner|user/i, /author|creat/i]

function label(census: Map<string, CensusRow[]>, filled: Filled, cast: Cast): void {
  const { actors, tenants } = cast
  const users = userTables(filled.plan)
  const index = new Index(census)
  const members = memberships(filled.plan)
  const rank = (key: PlannedKey): number => {
    const found = owners.findIndex((pattern) => pattern.test(key.columns[0]!))
    return found === -1 ? owners.length : found
  }
  labelByIdentity(census, filled, cast, owners)
  const tables = filled.plan.map((table) => ({
    table,
    rows: census.get(table.table)!,
    isUsers: table.schema === 'auth' && table.name === 'users',
    toUsers: table.keys.filter((key) => users.has(key.target)).sort((a, b) => rank(a) - rank(b)),
    toTenants: table.keys.filter((key) => tenants.has(key.target)),
    toOthers: table.keys.filter(
      (key) => !users.has(key.target) && !tenants.has(key.target) && key.target !== table.table,
    ),
  }))
  for (const { table, rows } of tables) {
    const made = filled.pool.of(table.table)
    if (table.schema === 'auth' && table.name === 'users') {
      for (const row of rows) {
        const actor = actors.find((each) => each.id === row.values.id)
        if (actor) row.label = { actor: actor.name, ...(cast.shared ? { tenant: actor.tenant } : {}) }
      }
    } else if (tenants.has(table.table) || (users.has(table.table) && table.keys.length === 0)) {
      for (const row of rows) {
        const same = made.find((each) => table.primaryKey.every((key) => each.values[key] === row.values[key]))
        if (same && table.primaryKey.length > 0) row.label = { ...same.label, ...row.label }
      }
    }
  }
  // Tenants that a seed or a trigger made are those of their members: of one alone his own, of both tenants nobody's.
  for (const member of members) {
    if (!tenants.has(member.tenantTable)) continue
    const table = filled.plan.find((each) => each.table === member.table)!
    const toUser = table.keys.find((key) => key.columns.length === 1 && key.columns[0] === member.userColumn)!
    const toTenant = table.keys.find((key) => key.columns.length === 1 && key.columns[0] === member.tenantColumn)!
    const found = new Map<CensusRow, Set<string>>()
    for (const row of census.get(member.table)!) {
      const tenant = index.find(toTenant, row)
      const actor = index.find(toUser, row)?.label.actor
      if (tenant === undefined || tenant.label.tenant !== undefined || actor === undefined) continue
      found.set(tenant, (found.get(tenant) ?? new Set()).add(actor))
    }
    for (const [tenant, names] of found) {
      const its = new Set([...names].map((name) => actors.find((each) => each.name === name)!.tenant))
      if (its.size === 1)
        tenant.label = { tenant: [...its][0]!, ...(names.size === 1 ? { actor: [...names][0]! } : {}) }
    }
  }
  if (!cast.shared) for (const rows of census.values()) for (const row of rows) delete row.label.tenant
  // What is told of a row is told of those that point to it, and so on: a few rounds reach the end of any chain.
  for (let round = 0, changed = true; changed && round < 12; round++) {
    changed = false
    for (const { table, rows, isUsers, toUsers, toTenants, toOthers } of tables) {
      if (isUsers) continue
      const shared = tenants.has(table.table)
      for (const row of rows) {
        const seen = (keys: readonly PlannedKey[]) =>
          keys.map((key) => index.find(key, row)?.label).filter((each): each is Label => each !== undefined)
        const direct = seen(toUsers)
        const others = seen(toOthers)
        const next: Label = {}
        const actor =
          row.label.actor ??
          direct.find((each) => each.actor !== undefined)?.actor ??
          (toUsers.length === 0 && !shared ? agreed(others.map((each) => each.actor)) : undefined)
        if (actor !== undefined && (!shared || row.label.actor !== undefined)) next.actor = actor
        const tenant =
          row.label.tenant ??
          seen(toTenants).find((each) => each.tenant !== undefined)?.tenant ??
          (toTenants.length === 0
            ? (agreed(others.map((each) => each.tenant)) ?? actors.find((each) => each.name === actor)?.tenant)
            : undefined)
        if (tenant !== undefined && cast.shared) next.tenant = tenant
        if (next.actor !== row.label.actor || next.tenant !== row.label.tenant) {
          row.label = next
          changed = true
        }
      }
    }
  }
}

/** What a column that is compared with the caller says of its row. The most telling column of a table decides. */
function labelByIdentity(
  census: Map<string, CensusRow[]>,
  filled: Filled,
  { identities, actors }: Cast,
  order: readonly RegExp[],
): void {
  const rank = (column: string) => {
    const found = order.findIndex((pattern) => pattern.test(column))
    return found === -1 ? order.length : found
  }
  for (const table of filled.plan) {
    const own = identities
      .filter((identity) => identity.table === table.table)
      .sort((a, b) => rank(a.column) - rank(b.column))
    for (const identity of own) {
      const column = table.columns.find((each) => each.name === identity.column)!
      const labels: Label[] =
        identity.scope === 'user'
          ? actors.map(({ name }) => ({ actor: name }))
          : [...new Set(actors.map(({ tenant }) => tenant))].map((tenant) => ({ tenant }))
      const byValue = new Map(labels.map((each) => [identityValue(identity, column, each, actors), each] as const))
      for (const row of census.get(table.table)!) {
        const found = byValue.get(row.values[identity.column] ?? undefined)
        if (found !== undefined && row.values[identity.column] != null) row.label = { ...found, ...row.label }
      }
    }
  }
}

function agreed(values: readonly (string | undefined)[]): string | undefined {
  const said = new Set(values.filter((value) => value !== undefined))
  return said.size === 1 ? [...said][0] : undefined
}

/** Finds the row that a key points to. */
class Index {
  readonly #census: Map<string, CensusRow[]>
  readonly #byColumns = new Map<string, Map<string, CensusRow>>()

  constructor(census: Map<string, CensusRow[]>) {
    this.#census = census
  }

  find(key: PlannedKey, row: CensusRow): CensusRow | undefined {
    const values = key.columns.map((column) => row.values[column])
    if (values.some((value) => value == null)) return undefined
    const name = `${key.target}\0${key.targetColumns.join('\0')}`
    let index = this.#byColumns.get(name)
    if (index === undefined) {
      index = new Map()
      for (const target of this.#census.get(key.target) ?? [])
        index.set(key.targetColumns.map((column) => target.values[column]).join('\0'), target)
      this.#byColumns.set(name, index)
    }
    return index.get(values.join('\0'))
  }
}
