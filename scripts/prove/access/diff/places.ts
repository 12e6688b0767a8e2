/** Where in the migrations a change of access is written. */

import type { Location } from '../../../core/finding.ts'
import { qualified } from '../../../core/identifier.ts'
import { parseSql, type Statement } from '../../../sql/parse.ts'
import { listName, type Name, objectName, rangeName, type Tree } from '../../../sql/tree.ts'
import type { Migration } from '../../../workspace/workspace.ts'
import type { Change } from './affected.ts'

/** Finds the last statement about an object in migrations that the older state does not have as they are. */
export class Places {
  readonly #found = new Map<string, Location>()

  /** Call `loadParser()` before. Files that do not parse are passed over. */
  constructor(before: readonly Migration[], after: readonly Migration[]) {
    const known = new Set(before.map(({ up }) => `${up.file}\0${up.sql}`))
    for (const { up } of after) {
      if (known.has(`${up.file}\0${up.sql}`)) continue
      try {
        const { statements, map } = parseSql(up.sql)
        for (const statement of statements) {
          const { line, column } = map.position(statement.start)
          for (const name of subjects(statement)) this.#found.set(name, { file: up.file, line, column })
        }
      } catch {
        // Replaying says what is wrong with it.
      }
    }
  }

  of({ name }: Change): Location | undefined {
    return this.#found.get(name.replace(/\(.*$/s, ''))
  }
}

/** Qualified names of what a statement may open or close. A name without a schema is taken for one in public. */
export function subjects({ kind, tree }: Statement): string[] {
  const named = ({ schema, name }: Name) => qualified(schema ?? 'public', name)
  switch (kind) {
    case 'CreatePolicyStmt':
    case 'AlterPolicyStmt':
      return [named(rangeName(tree.table))]
    case 'AlterTableStmt':
    case 'CreateStmt':
      return [named(rangeName(tree.relation))]
    case 'ViewStmt':
      return [named(rangeName(tree.view))]
    case 'CreateTableAsStmt':
      return [named(rangeName(tree.into.rel))]
    case 'CreateFunctionStmt':
      return [named(listName(tree.funcname))]
    case 'AlterFunctionStmt':
      return [named(objectName({ ObjectWithArgs: tree.func }))]
    case 'GrantStmt':
      return ((tree.objects ?? []) as Tree[]).map((object) => named(objectName(object)))
    case 'DropStmt':
      return ((tree.objects ?? []) as Tree[]).map((object) => {
        // A policy's name stands behind that of its table.
        const parts = (object.List?.items ?? []) as Tree[]
        if (tree.removeType === 'OBJECT_POLICY' || tree.removeType === 'OBJECT_TRIGGER')
          return named(listName(parts.slice(0, -1)))
        return named(objectName(object))
      })
    default:
      return []
  }
}
