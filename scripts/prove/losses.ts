/** Which statement of a migration takes data away, and whether the migration says that it is meant. */

import { readSuppressions, suppressedBy } from '../rules/suppress.ts'
import type { Statement } from '../sql/parse.ts'
import { objectName, rangeName, type Tree, walk } from '../sql/tree.ts'
import type { Migration } from '../workspace/workspace.ts'
import type { RowLoss } from './rows.ts'
import { sourceStatements } from './statements.ts'

export interface LossTaker {
  position: { line: number; column: number }
  /** A comment gives the reason: for this finding, or for what `dbops lint` says of the statement. */
  saidSo: boolean
  /** Whether the statement may be what took it. */
  takes(loss: RowLoss): boolean
}

/** Rules of lint that report statements which take data away: whoever gives a reason there has said that it is meant. */
const rules = [
  'migration-loses-data',
  'ban-drop-column',
  'ban-drop-table',
  'ban-drop-schema',
  'ban-truncate',
  'ban-delete-without-where',
  'ban-cascade',
  'ban-type-rewrite',
]

/** Statements that may take data away, in order; the sure ones before those that may do anything (DO, calls). */
export function lossTakers({ up }: Migration): LossTaker[] {
  const { map, statements } = sourceStatements(up)
  const suppressions = readSuppressions(up.sql, map, () => statements).filter(({ reason }) => reason !== '')
  const takers = statements.flatMap((statement) => {
    const takes = takerOf(statement)
    if (takes === undefined) return []
    const { start, end } = statement
    const saidSo = rules.some((rule) => suppressedBy(suppressions, rule, { start, end }, false, map) !== undefined)
    return [{ position: map.position(start), saidSo, takes, sure: statement.kind !== 'DoStmt' }]
  })
  return takers.sort((a, b) => Number(b.sure) - Number(a.sure))
}

/** Which losses a statement can be the cause of; undefined: of none. */
function takerOf({ kind, tree }: Statement): LossTaker['takes'] | undefined {
  switch (kind) {
    case 'AlterTableStmt': {
      const { name } = rangeName(tree.relation)
      const commands = ((tree.cmds ?? []) as Tree[]).map(({ AlterTableCmd: command }) => command ?? {})
      const columns = new Set(
        commands
          .filter(({ subtype }) => subtype === 'AT_DropColumn' || subtype === 'AT_AlterColumnType')
          .map((command) => command.name as string),
      )
      const other = commands.some(({ subtype }) => subtype === 'AT_DetachPartition')
      if (columns.size === 0 && !other) return undefined
      return (loss) => isTable(loss, name) && (other || (loss.column !== undefined && columns.has(loss.column)))
    }
    case 'DropStmt': {
      const names = ((tree.objects ?? []) as Tree[]).map((object) => objectName(object).name)
      if (tree.removeType === 'OBJECT_SCHEMA') return ({ table }) => names.some((name) => startsWith(table, name))
      // A type or domain takes its columns along (CASCADE).
      if (tree.removeType !== 'OBJECT_TABLE') return tree.behavior === 'DROP_CASCADE' ? () => true : undefined
      return (loss) => names.some((name) => isTable(loss, name)) || tree.behavior === 'DROP_CASCADE'
    }
    case 'TruncateStmt': {
      const names = ((tree.relations ?? []) as Tree[]).map(({ RangeVar: range }) => rangeName(range).name)
      return (loss) => names.some((name) => isTable(loss, name)) || tree.behavior === 'DROP_CASCADE'
    }
    case 'DeleteStmt':
    case 'UpdateStmt':
    case 'MergeStmt': {
      const names = written(tree)
      names.add(rangeName(tree.relation).name)
      // Rows of other tables may go with them (ON DELETE CASCADE).
      return (loss) => kind === 'DeleteStmt' || [...names].some((name) => isTable(loss, name))
    }
    case 'SelectStmt':
    case 'InsertStmt': {
      const names = written(tree)
      return names.size === 0 ? undefined : (loss) => [...names].some((name) => isTable(loss, name))
    }
    case 'DoStmt':
    case 'CallStmt':
      return () => true
    default:
      return undefined
  }
}

/** Tables that a statement deletes from or updates, wherever in it: in WITH too. */
function written(tree: Tree): Set<string> {
  const names = new Set<string>()
  walk(tree, (kind, node) => {
    if (['DeleteStmt', 'UpdateStmt', 'MergeStmt'].includes(kind)) names.add(rangeName(node.relation ?? {}).name)
  })
  return names
}

/** `RowLoss.table` is qualified and quoted where needed. */
function isTable({ table }: RowLoss, name: string): boolean {
  return table.endsWith(`.${name}`) || table.endsWith(`."${name.replaceAll('"', '""')}"`)
}

function startsWith(table: string, schema: string): boolean {
  return table.startsWith(`${schema}.`) || table.startsWith(`"${schema.replaceAll('"', '""')}".`)
}
