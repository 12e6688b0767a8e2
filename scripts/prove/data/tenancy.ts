/** Which tables hold tenants: one row is shared by several users. Told from keys, not from names alone. */

import type { PlannedTable } from './plan.ts'

/** Tables whose key is a user: `auth.users`, and tables whose primary key points to one of these (profiles). */
export function userTables(plan: readonly PlannedTable[]): Set<string> {
  const users = new Set(
    plan.filter((table) => table.schema === 'auth' && table.name === 'users').map((table) => table.table),
  )
  if (users.size === 0) {
    // Without a platform: the table that most speaks of people.
    const named = plan.filter((table) => /^(app_?)?(users?|accounts?|people|persons?)$/i.test(table.name))
    for (const table of named.slice(0, 1)) users.add(table.table)
  }
  for (let grown = true; grown; ) {
    grown = false
    for (const table of plan) {
      if (users.has(table.table) || table.primaryKey.length !== 1) continue
      const key = table.keys.find((each) => each.columns.length === 1 && each.columns[0] === table.primaryKey[0])
      if (key !== undefined && users.has(key.target)) {
        users.add(table.table)
        grown = true
      }
    }
  }
  return users
}

export interface Membership {
  table: string
  userColumn: string
  tenantTable: string
  tenantColumn: string
}

/** Tables that say which user belongs to which tenant: unique over a key to a user and a key to something else. */
export function memberships(plan: readonly PlannedTable[]): Membership[] {
  const users = userTables(plan)
  const found: Membership[] = []
  for (const table of plan) {
    const single = table.keys.filter((key) => key.columns.length === 1)
    const toUsers = single.filter((key) => users.has(key.target))
    const toOthers = single.filter((key) => !users.has(key.target) && key.target !== table.table)
    for (const user of toUsers) {
      for (const other of toOthers) {
        const pair = new Set([user.columns[0]!, other.columns[0]!])
        const unique = table.uniques.some(
          (columns) => columns.length === 2 && columns.every((column) => pair.has(column)),
        )
        const named = /(member|user|team|role|access|collab|staff|employee|assign)/i.test(table.name)
        if (unique && named)
          found.push({
            table: table.table,
            userColumn: user.columns[0]!,
            tenantTable: other.target,
            tenantColumn: other.columns[0]!,
          })
      }
    }
  }
  return found
}

/** Tables of tenants: those that a membership speaks of and that at least two other tables hang on. */
export function tenantTables(plan: readonly PlannedTable[]): Set<string> {
  const tenants = new Set<string>()
  for (const { table, tenantTable } of memberships(plan)) {
    const hanging = plan.filter(
      (each) => each.table !== table && each.keys.some((key) => key.target === tenantTable),
    ).length
    const named =
      /(org|tenant|team|compan|account|workspace|startup|communit|club|group|project|business|shop|store|school|clinic)/i.test(
        tenantTable,
      )
    if (hanging >= 2 || named) tenants.add(tenantTable)
  }
  return tenants
}
