/** A `Schema` with what its pages ask of it: who references what, who uses which type and function. Runs in the browser too. */

import type { Constraint, Named, PlatformTable, Routine, Schema, Table, UserType, View } from '../../catalog/schema.ts'
import type { Target } from './page.ts'

export interface Referrer {
  table: Table
  constraint: Constraint
}

/** Where a type is used: a column of a table or view, or a function. */
export interface TypeUse {
  target: Target
  /** Of a column. */
  column?: string
}

/** A key for maps: no name can hold the separator. */
export function keyOf({ schema, name }: Named): string {
  return `${schema}\0${name}`
}

export class Lookup {
  readonly schema: Schema
  readonly tables: ReadonlyMap<string, Table>
  readonly views: ReadonlyMap<string, View>
  readonly platformTables: ReadonlyMap<string, PlatformTable>
  /** Overloads by name, in the order of the schema. */
  readonly routines: ReadonlyMap<string, Routine[]>
  readonly #types: ReadonlySet<string>
  readonly #referrers = new Map<string, Referrer[]>()
  readonly #partitions = new Map<string, Table[]>()
  readonly #typeUses = new Map<string, TypeUse[]>()
  readonly #triggers = new Map<string, { target: Target; name: string }[]>()

  constructor(schema: Schema) {
    this.schema = schema
    this.tables = byKey(schema.tables)
    this.views = byKey(schema.views)
    this.platformTables = byKey(schema.platformTables)
    const routines = new Map<string, Routine[]>()
    for (const routine of schema.functions) add(routines, keyOf(routine), routine)
    this.routines = routines
    this.#types = new Set([...schema.enums, ...schema.domains, ...schema.composites, ...schema.ranges].map(keyOf))
    for (const table of schema.tables) {
      if (table.partitionOf) add(this.#partitions, keyOf(table.partitionOf), table)
      for (const constraint of table.constraints) {
        if (constraint.references && !constraint.inherited)
          add(this.#referrers, keyOf(constraint.references), { table, constraint })
      }
    }
    for (const relation of [...schema.tables, ...schema.views, ...schema.platformTables]) {
      const target = this.relation(relation)!
      for (const column of 'columns' in relation ? relation.columns : []) {
        if (column.userType) add(this.#typeUses, keyOf(column.userType), { target, column: column.name })
      }
      for (const trigger of relation.triggers) {
        if (!trigger.inherited) add(this.#triggers, keyOf(trigger.function), { target, name: trigger.name })
      }
    }
    for (const routine of schema.functions) {
      const used = new Set(routine.arguments.flatMap(({ userType }) => (userType ? [keyOf(userType)] : [])))
      for (const key of used) add(this.#typeUses, key, { target: { kind: 'function', ...named(routine) } })
    }
  }

  /** The page of a table, view or platform table; undefined where it has none. */
  relation(name: Named): Target | undefined {
    const key = keyOf(name)
    if (this.tables.has(key) || this.platformTables.has(key)) return { kind: 'table', ...named(name) }
    return this.views.has(key) ? { kind: 'view', ...named(name) } : undefined
  }

  routine(name: Named): Target | undefined {
    return this.routines.has(keyOf(name)) ? { kind: 'function', ...named(name) } : undefined
  }

  type(type: UserType | Named | undefined): Target | undefined {
    return type !== undefined && this.#types.has(keyOf(type)) ? { kind: 'type', ...named(type) } : undefined
  }

  referrers(table: Named): Referrer[] {
    return this.#referrers.get(keyOf(table)) ?? []
  }

  partitions(table: Named): Table[] {
    return this.#partitions.get(keyOf(table)) ?? []
  }

  typeUses(type: Named): TypeUse[] {
    return this.#typeUses.get(keyOf(type)) ?? []
  }

  /** The triggers that call a function. */
  triggersOf(routine: Named): { target: Target; name: string }[] {
    return this.#triggers.get(keyOf(routine)) ?? []
  }
}

function named({ schema, name }: Named): Named {
  return { schema, name }
}

function byKey<T extends Named>(objects: T[]): Map<string, T> {
  return new Map(objects.map((object) => [keyOf(object), object]))
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
