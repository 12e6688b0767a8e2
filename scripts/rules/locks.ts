/**
 * The table locks that a statement takes, as far as its text and the known history tell.
 *
 * Measured with pg_locks on PostgreSQL 18 and read in AlterTableGetLockLevel (src/backend/commands/tablecmds.c). `prove`
 * measures them on the real schema; this is for rules that judge a file without running it.
 */

import { listName, type Name, objectName, option, optionOn, rangeName, type Tree } from '../sql/tree.ts'
import type { LintStatement, MigrationContext } from './context.ts'
import { isExisting } from './judge.ts'

export type LockMode =
  | 'ROW EXCLUSIVE'
  | 'SHARE UPDATE EXCLUSIVE'
  | 'SHARE'
  | 'SHARE ROW EXCLUSIVE'
  | 'EXCLUSIVE'
  | 'ACCESS EXCLUSIVE'

export interface TableLock {
  table: Name
  mode: LockMode
}

/** What waits for a lock, in words. */
export const blocks: Record<LockMode, string> = {
  'ROW EXCLUSIVE': 'nothing but DDL',
  'SHARE UPDATE EXCLUSIVE': 'other DDL and VACUUM',
  SHARE: 'every write',
  'SHARE ROW EXCLUSIVE': 'every write',
  EXCLUSIVE: 'every write',
  'ACCESS EXCLUSIVE': 'every read and write',
}

/** Whether queries of an application wait for it. */
export function blocksQueries(mode: LockMode): boolean {
  return mode !== 'ROW EXCLUSIVE' && mode !== 'SHARE UPDATE EXCLUSIVE'
}

/** Kinds of statement that `statementLocks` knows locks of. */
export const mayLock: ReadonlySet<string> = new Set([
  'AlterTableStmt',
  'CreateStmt',
  'IndexStmt',
  'CreateTrigStmt',
  'CreatePolicyStmt',
  'AlterPolicyStmt',
  'RuleStmt',
  'RenameStmt',
  'AlterObjectSchemaStmt',
  'TruncateStmt',
  'LockStmt',
  'ClusterStmt',
  'VacuumStmt',
  'RefreshMatViewStmt',
  'ReindexStmt',
  'DropStmt',
])

/** Several rules ask about the same statement, one after another. */
let lastLocks: { statement: LintStatement | undefined; locks: TableLock[] } = { statement: undefined, locks: [] }

/** Locks on tables that were there before the file. */
export function existingLocks(statement: LintStatement, context: MigrationContext): readonly TableLock[] {
  if (lastLocks.statement !== statement) {
    const locks = statementLocks(statement, context).filter(({ table }) => isExisting(table, context))
    lastLocks = { statement, locks }
  }
  return lastLocks.locks
}

const lockModes: LockMode[] = [
  'ROW EXCLUSIVE',
  'ROW EXCLUSIVE',
  'ROW EXCLUSIVE',
  'ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'EXCLUSIVE',
  'ACCESS EXCLUSIVE',
]

/** Every table that a statement locks beyond reading it, new ones included. */
export function statementLocks({ kind, tree }: LintStatement, context: MigrationContext): TableLock[] {
  const lock = (range: Tree | undefined, mode: LockMode): TableLock[] =>
    range === undefined ? [] : [{ table: rangeName(range), mode }]
  switch (kind) {
    case 'AlterTableStmt':
      return tree.objtype === 'OBJECT_TABLE' || tree.objtype === 'OBJECT_FOREIGN_TABLE' ? alterLocks(tree, context) : []
    case 'CreateStmt':
      return createLocks(tree)
    case 'IndexStmt':
      return lock(tree.relation, tree.concurrent === true ? 'SHARE UPDATE EXCLUSIVE' : 'SHARE')
    case 'CreateTrigStmt':
      return lock(tree.relation, 'SHARE ROW EXCLUSIVE')
    case 'CreatePolicyStmt':
    case 'AlterPolicyStmt':
      return lock(tree.table, 'ACCESS EXCLUSIVE')
    case 'RuleStmt':
      return lock(tree.relation, 'ACCESS EXCLUSIVE')
    case 'RenameStmt':
      if (tree.renameType === 'OBJECT_INDEX') return []
      return lock(tree.relation, 'ACCESS EXCLUSIVE')
    case 'AlterObjectSchemaStmt':
      return lock(tree.relation, 'ACCESS EXCLUSIVE')
    case 'TruncateStmt':
      return ((tree.relations ?? []) as Tree[]).flatMap((node) => lock(node.RangeVar, 'ACCESS EXCLUSIVE'))
    case 'LockStmt':
      return ((tree.relations ?? []) as Tree[]).flatMap((node) =>
        lock(node.RangeVar, lockModes[tree.mode as number] ?? 'ACCESS EXCLUSIVE'),
      )
    case 'ClusterStmt':
      return lock(tree.relation, 'ACCESS EXCLUSIVE')
    case 'VacuumStmt':
      if (!optionOn(option(tree.options, 'full'))) return []
      return ((tree.rels ?? []) as Tree[]).flatMap((node) => lock(node.VacuumRelation?.relation, 'ACCESS EXCLUSIVE'))
    case 'RefreshMatViewStmt':
      return lock(tree.relation, tree.concurrent === true ? 'EXCLUSIVE' : 'ACCESS EXCLUSIVE')
    case 'ReindexStmt':
      if (tree.kind !== 'REINDEX_OBJECT_TABLE' || optionOn(option(tree.params, 'concurrently'))) return []
      return lock(tree.relation, 'SHARE')
    case 'DropStmt':
      return dropLocks(tree, context)
    default:
      return []
  }
}

/** Targets of foreign keys written in a column or table constraint. */
function references(nodes: readonly Tree[] | undefined): TableLock[] {
  const found: TableLock[] = []
  for (const node of nodes ?? []) {
    const constraint = node.Constraint as Tree | undefined
    if (constraint?.contype === 'CONSTR_FOREIGN' && constraint.pktable !== undefined) {
      found.push({ table: rangeName(constraint.pktable), mode: 'SHARE ROW EXCLUSIVE' })
    }
    if (node.ColumnDef !== undefined) found.push(...references(node.ColumnDef.constraints))
  }
  return found
}

function createLocks(tree: Tree): TableLock[] {
  const parents = ((tree.inhRelations ?? []) as Tree[]).map((node) => rangeName(node.RangeVar))
  const mode: LockMode = tree.partbound === undefined ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE'
  return [...parents.map((table) => ({ table, mode })), ...references(tree.tableElts), ...references(tree.constraints)]
}

/** ALTER TABLE commands that do with less than ACCESS EXCLUSIVE. */
const alterModes: Record<string, LockMode> = {
  AT_SetStatistics: 'SHARE UPDATE EXCLUSIVE',
  AT_ClusterOn: 'SHARE UPDATE EXCLUSIVE',
  AT_DropCluster: 'SHARE UPDATE EXCLUSIVE',
  AT_SetOptions: 'SHARE UPDATE EXCLUSIVE',
  AT_ResetOptions: 'SHARE UPDATE EXCLUSIVE',
  AT_SetRelOptions: 'SHARE UPDATE EXCLUSIVE',
  AT_ResetRelOptions: 'SHARE UPDATE EXCLUSIVE',
  AT_ValidateConstraint: 'SHARE UPDATE EXCLUSIVE',
  AT_AttachPartition: 'SHARE UPDATE EXCLUSIVE',
  AT_DetachPartitionFinalize: 'SHARE UPDATE EXCLUSIVE',
  AT_EnableTrig: 'SHARE ROW EXCLUSIVE',
  AT_EnableAlwaysTrig: 'SHARE ROW EXCLUSIVE',
  AT_EnableReplicaTrig: 'SHARE ROW EXCLUSIVE',
  AT_EnableTrigAll: 'SHARE ROW EXCLUSIVE',
  AT_EnableTrigUser: 'SHARE ROW EXCLUSIVE',
  AT_DisableTrig: 'SHARE ROW EXCLUSIVE',
  AT_DisableTrigAll: 'SHARE ROW EXCLUSIVE',
  AT_DisableTrigUser: 'SHARE ROW EXCLUSIVE',
}

function alterLocks(tree: Tree, context: MigrationContext): TableLock[] {
  const table = rangeName(tree.relation)
  let mode: LockMode = 'SHARE UPDATE EXCLUSIVE'
  const others: TableLock[] = []
  for (const node of tree.cmds as Tree[]) {
    const command = node.AlterTableCmd as Tree
    let own = alterModes[command.subtype] ?? 'ACCESS EXCLUSIVE'
    if (command.subtype === 'AT_AddConstraint' && command.def?.Constraint?.contype === 'CONSTR_FOREIGN') {
      own = 'SHARE ROW EXCLUSIVE'
    } else if (command.subtype === 'AT_DetachPartition' && command.def?.PartitionCmd?.concurrent === true) {
      own = 'SHARE UPDATE EXCLUSIVE'
    }
    if (lockModes.indexOf(own) > lockModes.indexOf(mode)) mode = own
    if (command.def !== undefined) others.push(...references([command.def]))
    const partition = command.def?.PartitionCmd?.name
    // DETACH CONCURRENTLY locks the partition in a second transaction, which a lock_timeout should not stop.
    if (partition !== undefined && command.def.PartitionCmd.concurrent !== true)
      others.push({ table: rangeName(partition), mode: 'ACCESS EXCLUSIVE' })
    if (command.subtype === 'AT_DropConstraint') {
      const target = context.known.relation(table)?.constraints.get(command.name)?.references?.table
      if (target !== undefined) others.push({ table: target, mode: 'ACCESS EXCLUSIVE' })
    }
  }
  return [{ table, mode }, ...others]
}

function dropLocks(tree: Tree, context: MigrationContext): TableLock[] {
  const found: TableLock[] = []
  for (const node of (tree.objects ?? []) as Tree[]) {
    if (tree.removeType === 'OBJECT_TABLE') {
      const table = objectName(node)
      found.push({ table, mode: 'ACCESS EXCLUSIVE' })
      for (const { references: target } of context.known.relation(table)?.constraints.values() ?? []) {
        if (target !== undefined) found.push({ table: target.table, mode: 'ACCESS EXCLUSIVE' })
      }
    } else if (
      tree.removeType === 'OBJECT_POLICY' ||
      tree.removeType === 'OBJECT_TRIGGER' ||
      tree.removeType === 'OBJECT_RULE'
    ) {
      found.push({ table: listName(node.List?.items.slice(0, -1)), mode: 'ACCESS EXCLUSIVE' })
    } else if (tree.removeType === 'OBJECT_INDEX' && tree.concurrent !== true) {
      const table = context.known.relation(objectName(node))?.index?.table
      if (table !== undefined) found.push({ table, mode: 'ACCESS EXCLUSIVE' })
    } else if (tree.removeType === 'OBJECT_VIEW' || tree.removeType === 'OBJECT_MATVIEW') {
      found.push({ table: objectName(node), mode: 'ACCESS EXCLUSIVE' })
    }
  }
  return found
}
