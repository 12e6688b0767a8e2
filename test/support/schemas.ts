/** Schemas made by hand, for what needs no database. */

import type { Column, Constraint, Schema, Table } from '../../scripts/catalog/schema.ts'

export function emptySchema(parts: Partial<Schema> = {}): Schema {
  return {
    format: 1,
    engine: { kind: 'embedded', version: '18.6', versionNumber: 180006 },
    schemas: [],
    extensions: [],
    tables: [],
    views: [],
    functions: [],
    enums: [],
    domains: [],
    composites: [],
    ranges: [],
    sequences: [],
    publications: [],
    eventTriggers: [],
    defaultPrivileges: [],
    roles: [],
    settings: [],
    platformTables: [],
    others: [],
    ...parts,
  }
}

export function makeTable(name: string, columns: (string | Column)[], parts: Partial<Table> = {}): Table {
  return {
    schema: 'public',
    name,
    owner: 'postgres',
    kind: 'table',
    persistence: 'permanent',
    columns: columns.map((column) =>
      typeof column === 'string' ? { name: column, type: 'integer', nullable: true } : column,
    ),
    constraints: [],
    indexes: [],
    rls: { enabled: false, forced: false },
    policies: [],
    triggers: [],
    statistics: [],
    grants: [],
    replicaIdentity: 'default',
    ...parts,
  }
}

export function primaryKey(...columns: string[]): Constraint {
  return { name: 'pk', type: 'primary key', columns, validated: true }
}

export function foreignKey(name: string, columns: string[], target: Table, targetColumns: string[]): Constraint {
  return {
    name,
    type: 'foreign key',
    columns,
    validated: true,
    references: {
      schema: target.schema,
      name: target.name,
      columns: targetColumns,
      onUpdate: 'no action',
      onDelete: 'cascade',
      match: 'simple',
    },
  }
}
