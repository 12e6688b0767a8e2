/** Finds values that satisfy CHECK constraints, by letting Postgres evaluate the constraints over candidates. */

import { ident } from '../../core/identifier.ts'
import { type Database, postgresFailure } from '../../postgres/database.ts'
import type { PlannedColumn, PlannedTable } from './plan.ts'

/** How many combinations Postgres is asked to look at. */
const mostCombinations = 20_000

/** Keeps the texts that Postgres reads as values of the type, domain constraints included. */
export async function validTexts(
  database: Database,
  column: PlannedColumn,
  texts: readonly (string | null)[],
): Promise<(string | null)[]> {
  const unique = [...new Set(texts)]
  if (unique.length === 0) return []
  if (database.versionNumber >= 160000) {
    const rows = (await database.rows(
      'select x.v from unnest($1::text[]) with ordinality x (v, i) where x.v is null or pg_input_is_valid(x.v, $2) order by x.i',
      [unique, column.typeName],
    )) as [string | null][]
    return rows.map(([value]) => value)
  }
  const valid: (string | null)[] = []
  for (const text of unique) {
    await database.exec('savepoint dbops_valid')
    try {
      await database.rows(`select $1::text::${column.typeName}`, [text])
      valid.push(text)
    } catch (error) {
      if (postgresFailure(error) === undefined) throw error
      await database.exec('rollback to savepoint dbops_valid')
    }
    await database.exec('release savepoint dbops_valid')
  }
  return valid
}

/** Columns that share a CHECK, directly or through others: they are solved together. */
export function checkGroups(table: PlannedTable): { columns: PlannedColumn[]; checks: PlannedTable['checks'] }[] {
  const groups: { columns: Set<string>; checks: PlannedTable['checks'] }[] = []
  for (const check of table.checks) {
    const touching = groups.filter((group) => check.columns.some((column) => group.columns.has(column)))
    const merged = { columns: new Set(check.columns), checks: [check] }
    for (const group of touching) {
      for (const column of group.columns) merged.columns.add(column)
      merged.checks.push(...group.checks)
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(merged)
  }
  return groups.map(({ columns, checks }) => ({
    columns: table.columns.filter((column) => columns.has(column.name)),
    checks,
  }))
}

/**
 * The first combination of candidates, in their order, for which no check is false. Undefined where none is.
 * `candidates`: by column name, each already valid for its type.
 */
export async function solve(
  database: Database,
  columns: readonly PlannedColumn[],
  checks: PlannedTable['checks'],
  candidates: ReadonlyMap<string, readonly (string | null)[]>,
): Promise<Record<string, string | null> | undefined> {
  const lists = columns.map((column) => [...(candidates.get(column.name) ?? [null])])
  // The longest lists give way first: the ordinary values are at their front.
  while (lists.reduce((product, list) => product * list.length, 1) > mostCombinations) {
    const longest = lists.reduce((a, b) => (b.length > a.length ? b : a))
    longest.length = Math.max(1, Math.floor(longest.length * 0.7))
  }
  const selects = columns.map(
    (column, index) =>
      `c${index}.v::${column.typeName} as ${ident(column.name)}, c${index}.v as v${index}, c${index}.i as i${index}`,
  )
  const sources = columns.map((_, index) => `unnest($${index + 1}::text[]) with ordinality c${index} (v, i)`)
  const order = columns.map((_, index) => `i${index}`).join(' + ')
  await database.exec('savepoint dbops_solve')
  try {
    const [row] = await database.rows(
      `select ${columns.map((_, index) => `v${index}`).join(', ')}
         from (select ${selects.join(', ')} from ${sources.join(', ')}) t
        where ${checks.map((check) => `(${check.expression}) is not false`).join(' and ')}
        order by ${order}, ${columns.map((_, index) => `i${index}`).join(', ')} limit 1`,
      lists,
    )
    return row && Object.fromEntries(columns.map((column, index) => [column.name, row[index] as string | null]))
  } catch (error) {
    // A check that raises for some candidate (a cast inside it) cannot be solved this way; the insert will tell.
    if (postgresFailure(error) === undefined) throw error
    await database.exec('rollback to savepoint dbops_solve')
    return undefined
  } finally {
    await database.exec('release savepoint dbops_solve')
  }
}
