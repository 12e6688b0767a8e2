/** Questions that rules on row-level security policies ask. */

import { listName, type Tree, walk } from '../sql/tree.ts'
import type { LintStatement } from './context.ts'
import { roleNames } from './known/objects.ts'

export interface PolicyTree {
  name: string
  table: Tree
  /** `all`, `select`, `insert`, `update`, `delete`; undefined for ALTER POLICY, which keeps it. */
  command: string | undefined
  permissive: boolean
  roles: string[]
  using: Tree | undefined
  check: Tree | undefined
}

/** The policy that a CREATE POLICY or ALTER POLICY writes. */
export function policyOf({ kind, tree }: LintStatement): PolicyTree | undefined {
  if (kind !== 'CreatePolicyStmt' && kind !== 'AlterPolicyStmt') return undefined
  return {
    name: tree.policy_name,
    table: tree.table,
    command: kind === 'CreatePolicyStmt' ? (tree.cmd_name ?? 'all') : undefined,
    permissive: tree.permissive !== false && kind === 'CreatePolicyStmt',
    roles: roleNames(tree.roles),
    using: tree.qual,
    check: tree.with_check,
  }
}

/** Supabase's functions that say who the caller is, and current_setting, which they read. */
export function isCallerFunction(call: Tree): boolean {
  const { schema, name } = listName(call.funcname)
  if (schema === 'auth') return ['uid', 'jwt', 'role', 'email'].includes(name)
  return name === 'current_setting' && (schema === undefined || schema === 'pg_catalog')
}

/** Calls that say who the caller is and are not inside `(select …)`, so that they run once a row. */
export function unwrappedCalls(expression: Tree | undefined): Tree[] {
  const found: Tree[] = []
  walk(expression, (kind, node) => {
    // A scalar subquery without FROM is run once a statement (InitPlan).
    if (kind === 'SubLink' && node.subLinkType === 'EXPR_SUBLINK') {
      return node.subselect?.SelectStmt?.fromClause !== undefined
    }
    if (kind === 'FuncCall' && isCallerFunction(node)) found.push(node)
    return undefined
  })
  return found
}
