/** Earlier definitions of functions, as the migrations wrote them. */

import { qualified } from '../../../core/identifier.ts'
import { parseSql, type Statement } from '../../../sql/parse.ts'
import { listName } from '../../../sql/tree.ts'
import type { Migration } from '../../../workspace/workspace.ts'

/**
 * By qualified name: the statements that defined a function before its last definition, the newest first. Files that do
 * not parse are passed over. Call `loadParser()` before.
 */
export function earlierDefinitions(migrations: readonly Migration[]): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const { up } of migrations) {
    // Most files define no function: what does not say so is not worth parsing.
    if (!/\bfunction\b/i.test(up.sql)) continue
    let statements: Statement[]
    try {
      ;({ statements } = parseSql(up.sql))
    } catch {
      continue
    }
    for (const { kind, tree, text } of statements) {
      if (kind !== 'CreateFunctionStmt') continue
      const { schema, name } = listName(tree.funcname)
      const key = qualified(schema ?? 'public', name)
      const replacing = tree.replace === true ? text : text.replace(/^(\s*create)\s+/i, '$1 or replace ')
      all.set(key, [replacing, ...(all.get(key) ?? [])])
    }
  }
  for (const [key, definitions] of all) {
    const [last, ...earlier] = definitions
    const different = earlier.filter((text) => text !== last)
    if (different.length === 0) all.delete(key)
    else all.set(key, different)
  }
  return all
}
