/** Columns that BEFORE INSERT triggers give a value to: a caller need not send them, even where they refuse NULL. */

import type { Routine, Table } from '../../catalog/schema.ts'
import { literal } from '../../core/identifier.ts'
import { parsePlpgsql } from '../../sql/parse.ts'
import { type Tree, walk } from '../../sql/tree.ts'

/** Names of the columns. A trigger whose function cannot be read (not PL/pgSQL) may fill any. */
export function filledByTriggers(table: Table, functions: readonly Routine[]): Set<string> {
  const filled = new Set<string>()
  for (const trigger of table.triggers) {
    if (
      trigger.timing !== 'before' ||
      trigger.level !== 'row' ||
      !trigger.events.includes('insert') ||
      trigger.enabled === 'disabled'
    )
      continue
    const routine = functions.find(
      (each) => each.schema === trigger.function.schema && each.name === trigger.function.name,
    )
    const assigned = routine?.language === 'plpgsql' ? assignedColumns(routine.body) : undefined
    for (const column of assigned ?? table.columns.map(({ name }) => name)) filled.add(column)
  }
  return filled
}

/** Columns of NEW that a trigger function assigns; undefined where it may assign any. */
function assignedColumns(body: string): string[] | undefined {
  const trees = parsePlpgsql(`create function f() returns trigger language plpgsql as ${literal(body)}`)
  const routine = (trees?.[0] as Tree | undefined)?.PLpgSQL_function as Tree | undefined
  if (routine === undefined) return undefined
  const datums = (routine.datums ?? []) as Tree[]
  const columns: string[] = []
  let whole = false
  const assign = (index: number): void => {
    const datum = datums[index]
    if (datum?.PLpgSQL_recfield?.recparentno === undefined && datum?.PLpgSQL_recfield !== undefined)
      columns.push(datum.PLpgSQL_recfield.fieldname)
    else if (datum?.PLpgSQL_rec?.refname === 'new') whole = true
  }
  walk(routine.action, (kind, node) => {
    if (kind === 'PLpgSQL_stmt_assign') assign(node.varno ?? 0)
    else if (kind === 'PLpgSQL_row') for (const { varno } of node.fields ?? []) assign(varno ?? 0)
    else if (kind === 'PLpgSQL_rec' && node.refname === 'new') whole = true
  })
  return whole ? undefined : columns
}
