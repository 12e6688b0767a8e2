/**
 * Values as templates print them. What a template interpolates is printed by `print` alone: a name is quoted where Postgres
 * needs it, a JavaScript string becomes a literal, and only text that the parser has accepted goes in as it is. So a
 * template cannot be broken out of, whatever the value holds.
 */

import { ident, literal, qualified } from '../../core/identifier.ts'

/** SQL that the parser accepted, or that this program wrote. */
export class Sql {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}

/** An identifier. */
export class Name extends Sql {
  readonly value: string

  constructor(value: string) {
    super(bodySafe(value, ident(value)))
    this.value = value
  }
}

/** A table, view or function with its schema. */
export class Relation extends Sql {
  readonly schema: Name
  readonly name: Name

  constructor(schema: string, name: string) {
    const text = qualified(schema, name)
    super(name.includes('$$') || schema.includes('$$') ? `${new Name(schema)}.${new Name(name)}` : text)
    this.schema = new Name(schema)
    this.name = new Name(name)
  }
}

/** A column of a named table. */
export class TableColumn extends Sql {
  readonly table: Relation
  readonly column: Name

  constructor(table: Relation, column: Name) {
    super(`${table}.${column}`)
    this.table = table
    this.column = column
  }
}

/** A column with the value that it gets; printed as `column = value`. */
export class Assignment extends Sql {
  readonly target: TableColumn
  readonly value: Sql

  constructor(target: TableColumn, value: Sql) {
    super(`${target.column} = ${value}`)
    this.target = target
    this.value = value
  }
}

/** The keys of an index, with the columns among them. */
export class IndexKeys extends Sql {
  /** Names of columns; `expr` for an expression, as Postgres names it. */
  readonly columns: readonly string[]

  constructor(text: string, columns: readonly string[]) {
    super(text)
    this.columns = columns
  }
}

/** A column's definition as it stands between the parentheses of CREATE TABLE. */
export class ColumnDefinition extends Sql {
  readonly name: Name
  readonly type: Sql
  readonly notNull: boolean
  /** Whether a value comes by itself: a default, an identity, a generation expression. */
  readonly automatic: boolean
  readonly references: Relation | undefined

  constructor(
    text: string,
    parts: { name: string; type: string; notNull: boolean; automatic: boolean; references?: Relation },
  ) {
    super(text)
    this.name = new Name(parts.name)
    this.type = new Sql(parts.type)
    this.notNull = parts.notNull
    this.automatic = parts.automatic
    this.references = parts.references
  }
}

/** Inside a `$$` body `$$` would end it, so a name that holds it is written with escapes. */
function bodySafe(value: string, quoted: string): string {
  return value.includes('$$')
    ? `U&"${value.replaceAll('\\', '\\\\').replaceAll('"', '""').replaceAll('$', '\\0024')}"`
    : quoted
}

/** A string as a literal of one line that is the same inside and outside of a `$$` body. */
export function text(value: string): Sql {
  if (!/\$\$|[\n\r\t]/.test(value)) return new Sql(literal(value).trimStart())
  const escaped = value.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll('$', '\\044')
  return new Sql(`E'${escaped.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}'`)
}

/** What `<%= value %>` puts into the SQL. Throws for a value that a template has forgotten. */
export function print(value: unknown): string {
  if (value instanceof Sql) return value.text
  if (typeof value === 'string') return text(value).text
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map(print).join(', ')
  throw new Error(`A template prints ${value === null ? 'null' : typeof value}`)
}

const maxBytes = 63

/**
 * A name made of parts, as Postgres makes the names of constraints: joined by underscores, at most 63 bytes. The first
 * parts are shortened and the last one, the kind, is kept; a shortened name ends its front in a hash of the whole, so that
 * two long names do not meet.
 */
export function joinName(...parts: (Name | string)[]): Name {
  const words = parts.map((part) => (typeof part === 'string' ? part : part.value)).filter((part) => part !== '')
  const whole = words.join('_')
  if (Buffer.byteLength(whole) <= maxBytes) return new Name(whole)
  const last = `_${checksum(whole)}_${words.at(-1)}`
  let front = words.slice(0, -1).join('_')
  while (Buffer.byteLength(front + last) > maxBytes) front = [...front].slice(0, -1).join('')
  return new Name(front + last)
}

/** Four letters that differ where names do. */
function checksum(value: string): string {
  let sum = 0
  for (const byte of Buffer.from(value)) sum = (Math.imul(sum, 31) + byte) >>> 0
  return (sum % 36 ** 4).toString(36).padStart(4, '0')
}
