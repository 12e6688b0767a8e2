import { listName, stringConstant, type Tree } from '../../sql/tree.ts'
import type { LintStatement } from '../context.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'session_replication_role set to replica',
  why: 'Triggers and foreign keys no longer run for this session: rows that break a reference, and rows that no audit knows, stay for good, and nothing finds them later.',
  fix: 'Leave the setting alone. Load rows in the order of their references, or declare the foreign keys DEFERRABLE and `SET CONSTRAINTS ALL DEFERRED`.',
  on: ['VariableSetStmt', 'SelectStmt'],
  files: ['up', 'down', 'seed'],
  inBodies: /session_replication_role/,
  check(statement, _context, report) {
    const value = replicationRole(statement)
    if (value === undefined || value === 'origin' || value === 'local') return
    report({
      message: `Unexpected session_replication_role \`${value}\`, expected triggers and foreign keys to run`,
    })
  },
  examples: {
    bad: [
      {
        sql: 'set session_replication_role = replica',
        messages: ['Unexpected session_replication_role `replica`, expected triggers and foreign keys to run'],
      },
      {
        sql: "do $$ begin perform set_config('session_replication_role', 'replica', true); end $$",
        messages: ['Unexpected session_replication_role `replica`, expected triggers and foreign keys to run'],
      },
    ],
    good: [{ sql: 'set session_replication_role = origin' }],
  },
}

/** The value that a SET or set_config() gives the setting. */
function replicationRole({ kind, tree }: LintStatement): string | undefined {
  if (kind === 'VariableSetStmt') {
    if (tree.name?.toLowerCase() !== 'session_replication_role' || tree.kind !== 'VAR_SET_VALUE') return undefined
    return stringConstant(tree.args?.[0])?.toLowerCase()
  }
  for (const node of (tree.targetList ?? []) as Tree[]) {
    const call = node.ResTarget?.val?.FuncCall as Tree | undefined
    if (call === undefined || listName(call.funcname).name !== 'set_config') continue
    if (stringConstant(call.args?.[0])?.toLowerCase() !== 'session_replication_role') continue
    return stringConstant(call.args?.[1])?.toLowerCase()
  }
  return undefined
}
