/** Which objects a review measures: what the new migrations speak of, and what depends on it. */

import type { Schema } from '../../../catalog/schema.ts'
import { parseSql } from '../../../sql/parse.ts'
import type { Migration } from '../../../workspace/workspace.ts'
import { dependents } from '../repair/dependents.ts'
import type { AccessObject } from '../types.ts'
import { objectsOf } from './affected.ts'
import { subjects } from './places.ts'

export interface Touched {
  objects: ReadonlySet<string>
  /** Statements whose effect on access only running them tells: DO blocks, grants on whole schemas, roles. */
  unclear: boolean
}

/** Call `loadParser()` before. */
export function touchedBy(migrations: readonly Migration[], schema: Schema): Touched {
  const names = new Set<string>()
  let unclear = false
  for (const { up } of migrations) {
    try {
      for (const statement of parseSql(up.sql).statements) {
        for (const name of subjects(statement)) names.add(name)
        const { kind, tree } = statement
        unclear ||= ['DoStmt', 'AlterDefaultPrivilegesStmt', 'GrantRoleStmt', 'AlterRoleStmt'].includes(kind)
        unclear ||= kind === 'GrantStmt' && tree.targtype === 'ACL_TARGET_ALL_IN_SCHEMA'
      }
    } catch {
      unclear = true
    }
  }
  const objects = objectsOf(schema)
  const bare = ({ kind, name }: AccessObject) => (kind === 'function' ? name.replace(/\(.*$/s, '') : name)
  const reached = new Set<string>()
  for (const object of objects.filter((each) => names.has(bare(each))))
    for (const { name } of dependents(schema, objects, object)) reached.add(name)
  // A trigger's function, or a helper, is no object of its own: what speaks of it is.
  for (const routine of schema.functions) {
    const name = `${routine.schema}.${routine.name}`
    if (!names.has(name)) continue
    for (const dependent of dependents(schema, objects, { kind: 'function', name })) reached.add(dependent.name)
  }
  return { objects: reached, unclear }
}
