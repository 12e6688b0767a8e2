/**
 * What the database is before the template's migration, as far as a template asks. Without a database nothing is there,
 * and a table that the template works on has the key `id uuid`, RLS on, and no grants.
 */

import type { Schema, Table } from '../../catalog/schema.ts'
import { DbopsError } from '../../core/error.ts'
import { closest } from '../../core/similar.ts'
import { Name, Relation, Sql } from './sql-text.ts'
import type { Template } from './template.ts'

export class Facts {
  readonly #schema: Schema | undefined

  constructor(schema?: Schema) {
    this.#schema = schema
  }

  /** Whether a database was read. */
  get known(): boolean {
    return this.#schema !== undefined
  }

  table({ schema, name }: Relation): Table | undefined {
    return this.#schema?.tables.find((table) => table.schema === schema.value && table.name === name.value)
  }

  /** Tables, views and sequences share their names. */
  hasRelation({ schema, name }: Relation): boolean {
    const here = (each: { schema: string; name: string }): boolean =>
      each.schema === schema.value && each.name === name.value
    return [this.#schema?.tables, this.#schema?.views, this.#schema?.sequences].some(
      (list) => list?.some(here) === true,
    )
  }

  hasSchema(name: Name): boolean {
    return this.#schema?.schemas.some((each) => each.name === name.value) ?? false
  }

  /** Whether a role may look things up in a schema. */
  hasUsage(schema: Name, role: Name): boolean {
    const found = this.#schema?.schemas.find((each) => each.name === schema.value)
    return (
      found?.grants.some(
        ({ grantee, privileges }) => [role.value, 'public'].includes(grantee) && privileges.includes('USAGE'),
      ) ?? false
    )
  }

  hasFunction({ schema, name }: Relation): boolean {
    return this.#schema?.functions.some((each) => each.schema === schema.value && each.name === name.value) ?? false
  }

  hasExtension(name: string): boolean {
    return this.#schema?.extensions.some((each) => each.name === name) ?? false
  }

  /** Whether a publication sends a table's changes. */
  publishes(publication: string, { schema, name }: Relation): boolean {
    const found = this.#schema?.publications.find((each) => each.name === publication)
    return (
      found !== undefined &&
      (found.allTables ||
        found.schemas.includes(schema.value) ||
        found.tables.some((table) => table.schema === schema.value && table.name === name.value))
    )
  }

  /** Whether row-level security is known to be off. */
  lacksRls(table: Relation): boolean {
    return this.table(table)?.rls.enabled === false
  }

  /** Of privileges, those that a role does not hold on a table. */
  lacksPrivileges(table: Relation, role: Name, privileges: readonly string[]): Sql[] {
    const held = new Set(
      this.table(table)
        ?.grants.filter(({ grantee }) => grantee === role.value || grantee === 'public')
        .flatMap((grant) => grant.privileges.map((privilege) => privilege.toLowerCase())),
    )
    return privileges.filter((privilege) => !held.has(privilege)).map((privilege) => new Sql(privilege))
  }

  /** Of privileges, those that a role holds on a table by a grant to itself. */
  holdsPrivileges(table: Relation, role: Name): Sql[] {
    const own = this.table(table)?.grants.filter(
      ({ grantee, grantor }) => grantee === role.value && grantor === undefined,
    )
    return (own ?? []).flatMap(({ privileges }) => privileges.map((privilege) => new Sql(privilege.toLowerCase())))
  }

  hasColumn(table: Relation, column: Name): boolean {
    return this.table(table)?.columns.some(({ name }) => name === column.value) ?? false
  }

  /** Names of a table's columns that a client may write: neither key nor generated; empty where it is not known. */
  dataColumns(table: Relation, except: readonly string[] = []): Name[] {
    const key = this.key(table).map(({ name }) => name.value)
    return (this.table(table)?.columns ?? [])
      .filter(
        ({ name, generated, identity }) => !generated && !identity && !key.includes(name) && !except.includes(name),
      )
      .map(({ name }) => new Name(name))
  }

  /** The columns of a table's primary key with their types; of an unknown table `id uuid`. */
  key(table: Relation): { name: Name; type: Sql }[] {
    const found = this.table(table)
    const columns = found?.constraints.find(({ type }) => type === 'primary key')?.columns
    if (found === undefined || columns === undefined) return [{ name: new Name('id'), type: new Sql('uuid') }]
    return columns.map((column) => ({
      name: new Name(column),
      type: new Sql(found.columns.find(({ name }) => name === column)!.type),
    }))
  }

  /** Whether an index begins with a column. */
  hasIndexOn(table: Relation, column: Name): boolean {
    return (
      this.table(table)?.indexes.some(
        ({ keys, predicate }) => keys[0]?.column === column.value && predicate === undefined,
      ) ?? false
    )
  }

  /**
   * A column whose values are nobody's key, with a value that no sample has: for a test that changes a row. Undefined where
   * the table is not known or has none.
   */
  plainColumn(table: Relation, except: readonly string[] = []): { name: Name; other: Sql } | undefined {
    const found = this.table(table)
    const bound = new Set([
      ...except,
      ...(found?.constraints.filter(({ type }) => type !== 'not null').flatMap(({ columns }) => columns) ?? []),
    ])
    for (const { name, type, generated, identity } of found?.columns ?? []) {
      const other = otherValue(type)
      if (other !== undefined && generated === undefined && identity === undefined && !bound.has(name))
        return { name: new Name(name), other }
    }
    return undefined
  }

  /** The type of a table's column, where the table is known. */
  columnType(table: Relation, column: Name): Sql | undefined {
    const found = this.table(table)?.columns.find(({ name }) => name === column.value)
    return found === undefined ? undefined : new Sql(found.type)
  }
}

/**
 * Holds the values to the database: tables to work on exist, with the columns that are named, and new ones are new.
 * Throws `DbopsError` with the nearest name that exists. Nothing is checked without a database.
 */
export function checkAgainst(facts: Facts, schema: Schema, template: Template, values: Record<string, unknown>): void {
  for (const [key, parameter] of Object.entries(template.parameters.properties)) {
    for (const value of [values[key]].flat()) {
      if (value instanceof Relation) checkRelation(facts, schema, key, parameter['x-relation'], value)
      const of = parameter['x-column-of'] ?? undefined
      const table = of === undefined ? undefined : values[of]
      if (value instanceof Name && table instanceof Relation) checkColumn(facts, key, table, value)
    }
  }
}

function checkRelation(
  facts: Facts,
  schema: Schema,
  key: string,
  kind: 'existing' | 'new' | undefined,
  value: Relation,
) {
  if (kind === 'new' && facts.hasRelation(value))
    throw new DbopsError(`${key}: Unexpected ${value}, expected a name that is free`)
  if (kind !== 'existing' || facts.table(value) !== undefined) return
  const names = schema.tables.map((table) => `${new Relation(table.schema, table.name)}`)
  const near = closest(String(value), names)
  throw new DbopsError(`${key}: Unexpected ${value}, expected a table that the migrations make`, {
    hint: near === undefined ? `There are ${names.length}. Run: dbops schema` : `Did you mean ${near}?`,
  })
}

function checkColumn(facts: Facts, key: string, table: Relation, column: Name): void {
  const known = facts.table(table)?.columns.map(({ name }) => name)
  if (known === undefined || known.includes(column.value)) return
  const near = closest(column.value, known)
  throw new DbopsError(`${key}: Unexpected ${column}, expected a column of ${table}`, {
    hint: near === undefined ? `Its columns: ${known.join(', ')}` : `Did you mean ${near}?`,
  })
}

function otherValue(type: string): Sql | undefined {
  switch (type.replace(/\(.*/, '')) {
    case 'text':
    case 'character varying':
      return new Sql("'changed'")
    case 'integer':
    case 'bigint':
    case 'numeric':
      return new Sql('77')
    case 'boolean':
      return new Sql('true')
    case 'jsonb':
      return new Sql(`'{"changed": true}'`)
  }
  return undefined
}
