/** Schemas made by hand, for what needs no database. */

import type { Column, Constraint, Schema, Table } from '../../scripts/catalog/schema.ts'

export function emptySchema(): Schema {
  return {
    format: 1,
    engine: { kind: 'embedded', version: '18.0', versionNumber: 180000 },
    ...{ schemas: [], extensions: [], tables: [], views: [], functions: [], enums: [], domains: [], composites: [] },
    ...{ ranges: [], sequences: [], publications: [], eventTriggers: [], defaultPrivileges: [], roles: [] },
    ...{ settings: [], platformTables: [], others: [] },
  }
}

export interface TableShape {
  schema?: string
  /** `name type`, with `?` at the end where it may be null; default type bigint. */
  columns?: string[]
  /** Columns of the primary key. Default: `id`, where there is such a column. */
  primaryKey?: string[]
  unique?: string[][]
  /** `column → table.column`, several joined by `+`. */
  references?: string[]
  comment?: string
}

/** A table, e.g. `table('orders', { columns: ['id', 'user_id ?'], references: ['user_id → users.id'] })`. */
export function table(name: string, shape: TableShape = {}): Table {
  const schema = shape.schema ?? 'public'
  const columns = (shape.columns ?? ['id']).map((text): Column => {
    const [, column, type] = /^(\S+)(?: ([^?]+?))?(?: \?)?$/.exec(text)!
    return { name: column!, type: type ?? 'bigint', nullable: text.endsWith('?') }
  })
  const primary = shape.primaryKey ?? (columns.some((column) => column.name === 'id') ? ['id'] : [])
  const constraints: Constraint[] = []
  if (primary.length > 0) {
    constraints.push({ name: `${name}_pkey`, type: 'primary key', columns: primary, validated: true })
  }
  for (const key of shape.unique ?? []) {
    constraints.push({ name: `${name}_${key.join('_')}_key`, type: 'unique', columns: key, validated: true })
  }
  for (const text of shape.references ?? []) {
    const [from, to] = text.split(' → ') as [string, string]
    const [target, ...columnsOf] = to.split('.') as [string, ...string[]]
    const [inSchema, other] = columnsOf.length > 1 ? [target, columnsOf[0]!] : [schema, target]
    constraints.push({
      ...{ name: `${name}_${from.replaceAll('+', '_')}_fkey`, type: 'foreign key', columns: from.split('+') },
      references: {
        ...{ schema: inSchema, name: other, columns: columnsOf.at(-1)!.split('+') },
        ...{ onUpdate: 'no action', onDelete: 'no action', match: 'simple' },
      },
      validated: true,
    })
  }
  return {
    ...{ schema, name, kind: 'table', persistence: 'permanent', owner: 'postgres', columns, constraints },
    ...{ indexes: [], rls: { enabled: false, forced: false }, policies: [], triggers: [], statistics: [], grants: [] },
    ...{ replicaIdentity: 'default', comment: shape.comment },
  }
}

/** Tables that reference each other at random, over several schemas. The same numbers give the same tables. */
export function randomTables(count: number, schemas: number): Table[] {
  let state = count * 31 + schemas
  const below = (limit: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * limit)
  }
  return Array.from({ length: count }, (_, index) => {
    const references = ['a', 'b'].flatMap((column) => {
      if (index === 0 || below(5) === 0) return []
      // Some tables are referenced by many.
      const other = below(3) === 0 ? below(Math.min(index, 4)) : below(index + 1)
      return [`${column} → s${other % schemas}.table_${other}.id`]
    })
    return table(`table_${index}`, {
      schema: `s${index % schemas}`,
      columns: ['id', 'a ?', 'b', 'name text', 'created_at timestamp with time zone'],
      references,
    })
  })
}
