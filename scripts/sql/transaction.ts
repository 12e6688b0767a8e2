/** What a statement has to do with transactions, read off its parse tree. */

import type { Statement } from './parse.ts'

export type TransactionControl = 'begin' | 'commit' | 'rollback'

/** Whether a statement opens or ends a transaction block (savepoints do neither). */
export function transactionControl(statement: Pick<Statement, 'kind' | 'tree'>): TransactionControl | undefined {
  if (statement.kind !== 'TransactionStmt') return undefined
  switch (statement.tree.kind) {
    case 'TRANS_STMT_BEGIN':
    case 'TRANS_STMT_START':
      return 'begin'
    case 'TRANS_STMT_COMMIT':
    case 'TRANS_STMT_PREPARE':
      return 'commit'
    case 'TRANS_STMT_ROLLBACK':
      return 'rollback'
    default:
      return undefined
  }
}

/**
 * Whether Postgres refuses to run the statement inside a transaction block: the callers of `PreventInTransactionBlock`
 * in PostgreSQL 18 (utility.c, indexcmds.c, tablecmds.c, subscriptioncmds.c, dbcommands.c, cluster.c, vacuum.c).
 */
export function refusesTransaction(statement: Pick<Statement, 'kind' | 'tree'>): boolean {
  // The tree is asked for only where the kind leaves it open: it may not be decoded yet.
  switch (statement.kind) {
    case 'IndexStmt':
    case 'DropStmt':
      return statement.tree.concurrent === true
    case 'ReindexStmt':
      return (
        ['REINDEX_OBJECT_SCHEMA', 'REINDEX_OBJECT_SYSTEM', 'REINDEX_OBJECT_DATABASE'].includes(statement.tree.kind) ||
        options(statement.tree.params).has('concurrently')
      )
    case 'VacuumStmt':
      return statement.tree.is_vacuumcmd === true
    case 'ClusterStmt':
      return statement.tree.relation === undefined
    case 'AlterTableStmt':
      return ((statement.tree.cmds ?? []) as Record<string, any>[]).some(
        (command) =>
          command.AlterTableCmd?.subtype === 'AT_DetachPartition' &&
          command.AlterTableCmd.def?.PartitionCmd?.concurrent === true,
      )
    case 'CreateSubscriptionStmt': {
      const set = options(statement.tree.options)
      return set.get('create_slot') !== 'false' && set.get('connect') !== 'false'
    }
    case 'DiscardStmt':
      return statement.tree.target === 'DISCARD_ALL'
    case 'AlterDatabaseStmt':
      return options(statement.tree.options).has('tablespace')
    case 'AlterSystemStmt':
    case 'CreatedbStmt':
    case 'DropdbStmt':
    case 'CreateTableSpaceStmt':
    case 'DropTableSpaceStmt':
    case 'DropSubscriptionStmt':
      return true
    default:
      return false
  }
}

/** Options of a statement by name, each with its text where it has one. */
function options(list: unknown): Map<string, string> {
  const map = new Map<string, string>()
  for (const item of (list ?? []) as Record<string, any>[]) {
    const option = item.DefElem
    const value = option?.arg?.String?.sval ?? option?.arg?.Boolean?.boolval ?? option?.arg?.Integer?.ival ?? ''
    if (option?.defname) map.set(option.defname, String(value).toLowerCase())
  }
  return map
}
