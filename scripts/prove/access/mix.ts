/**
 * Rows that are half somebody's: a user's own row with another's tenant, parent or state. Only such a row tells a policy
 * that asks for both from one that asks for one of the two.
 */

import { platformSchemas } from '../../catalog/scope.ts'
import { ident } from '../../core/identifier.ts'
import { type Database, postgresFailure } from '../../postgres/database.ts'
import type { Filled, MadeRow } from '../data/fill.ts'
import type { PlannedTable } from '../data/plan.ts'
import { stableUuid } from '../data/values.ts'
import type { Cast } from './cast.ts'
import type { PolicyFacts } from './reading/facts.ts'

/** More half rows than these of one table say nothing new. */
const mostMixed = 8

/** Columns of a table by which policies decide: whose a row is, what it is joined by, which states they ask for. */
export function decidingColumns(table: PlannedTable, facts: PolicyFacts, cast: Cast): string[] {
  const named = new Set<string>()
  for (const identity of cast.identities) if (identity.table === table.table) named.add(identity.column)
  for (const { from, to } of facts.joins)
    for (const side of [from, to]) if (side.table === table.table) named.add(side.column)
  for (const stake of facts.stakes) if (stake.table === table.table) named.add(stake.column)
  for (const { columns } of cast.roles)
    for (const { column } of columns) if (column.table === table.table) named.add(column.column)
  return table.columns.filter(({ name, generated }) => named.has(name) && !generated).map(({ name }) => name)
}

/** Those that say whose a row is, by themselves or by what they point to. */
function belongingColumns(table: PlannedTable, facts: PolicyFacts, cast: Cast): string[] {
  const named = new Set<string>()
  for (const identity of cast.identities) if (identity.table === table.table) named.add(identity.column)
  for (const { from, to } of facts.joins)
    for (const side of [from, to]) if (side.table === table.table) named.add(side.column)
  for (const key of table.keys)
    if (named.has(key.columns[0]!) || cast.tenants.has(key.target)) named.add(key.columns[0]!)
  const keyed = new Set(table.keys.flatMap(({ columns }) => columns))
  return table.columns
    .filter(({ name, generated }) => named.has(name) && !generated)
    .map(({ name }) => name)
    .filter((name) => keyed.has(name) || !table.primaryKey.includes(name))
}

/** Adds them to what was made. What a constraint or trigger refuses is left out. */
export async function mixRows(database: Database, filled: Filled, facts: PolicyFacts, cast: Cast): Promise<void> {
  // Who is whose is not to be mixed: a member of two tenants reaches both.
  const settled = new Set([
    ...cast.tenants,
    ...(cast.guide.memberships?.keys() ?? []),
    ...facts.callers.filter(({ consulted }) => consulted).map(({ table }) => table),
  ])
  for (const table of filled.plan) {
    if (platformSchemas.has(table.schema) || settled.has(table.table)) continue
    const deciding = belongingColumns(table, facts, cast)
    if (deciding.length < 2) continue
    const firstOf = (actor: string) =>
      filled.made.find((row) => row.table === table.table && row.label.actor === actor && row.differs === undefined)
    const base = firstOf('ana')
    if (base === undefined) continue
    let count = 0
    for (const donor of [firstOf('eva'), firstOf('ben')]) {
      if (donor === undefined) continue
      for (const column of deciding) {
        const value = donor.values[column] ?? null
        if (value === (base.values[column] ?? null) || count >= mostMixed) continue
        const row = await insertMixed(database, table, base, donor, column)
        if (row === undefined) continue
        filled.made.push(row)
        filled.pool.of(table.table).push({ values: row.values, label: row.label })
        count++
      }
    }
  }
}

async function insertMixed(
  database: Database,
  table: PlannedTable,
  base: MadeRow,
  donor: MadeRow,
  column: string,
): Promise<MadeRow | undefined> {
  const written = { ...base.written }
  // A key of several columns goes as a whole.
  const together = new Set([
    column,
    ...table.keys.filter((key) => key.columns.includes(column)).flatMap((key) => key.columns),
  ])
  for (const name of together) written[name] = donor.values[name] ?? null
  const foreign = new Set(table.keys.flatMap((key) => key.columns))
  for (const unique of table.uniques.flat()) {
    const facts = table.columns.find(({ name }) => name === unique)!
    if (foreign.has(unique) || together.has(unique) || facts.generated) continue
    const text = base.values[unique] ?? null
    if (facts.sequence !== undefined) delete written[unique]
    else if (text !== null)
      written[unique] =
        facts.typeName === 'uuid'
          ? stableUuid('mixed', table.table, text, donor.label.actor ?? '', column)
          : `${text} ${column} ${donor.label.actor ?? ''}`
  }
  const columns = table.columns.filter(({ name }) => Object.hasOwn(written, name))
  await database.exec('savepoint dbops_mix')
  try {
    if (base.session !== '') await database.exec(base.session)
    if (base.withoutTriggers) await database.exec("set local session_replication_role = 'replica'")
    const [row] = await database.rows(
      `insert into ${table.table} (${columns.map(({ name }) => ident(name)).join(', ')})
       values (${columns.map(({ typeName }, index) => `$${index + 1}::text::${typeName}`).join(', ')})
       returning ${table.columns.map(({ name }) => `${ident(name)}::text`).join(', ')}`,
      columns.map(({ name }) => written[name] ?? null),
    )
    if (base.withoutTriggers) await database.exec("set local session_replication_role = 'origin'")
    await database.exec('release savepoint dbops_mix')
    if (row === undefined) return undefined
    const values = Object.fromEntries(table.columns.map(({ name }, index) => [name, row[index] as string | null]))
    // A trigger that knows better whose the row is leaves it what it was.
    if (values[column] === base.values[column]) return undefined
    return { ...base, written, values, differs: { [column]: donor.label.actor ?? null } }
  } catch (error) {
    if (postgresFailure(error) === undefined) throw error
    await database.exec('rollback to savepoint dbops_mix; release savepoint dbops_mix')
    return undefined
  }
}
