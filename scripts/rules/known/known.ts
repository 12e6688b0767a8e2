/**
 * What is known of a database from the migrations read so far: the relations, types and functions that they made.
 *
 * Nothing here is guessed: an object that no migration read so far made or changed is not known, and counts as existing.
 */

import { formatName, type Name, type Tree, type TypeRef } from '../../sql/tree.ts'

/** When an object was made: the number of the file, and of the transaction (0: none was open). */
export interface Birth {
  file: number
  transaction: number
}

export type RelationKind =
  | 'table'
  | 'partitioned table'
  | 'foreign table'
  | 'view'
  | 'materialized view'
  | 'index'
  | 'sequence'

export interface KnownColumn {
  name: string
  /** Absent where it could not be read (CREATE TABLE AS, views). */
  type?: TypeRef
  notNull: boolean
  hasDefault: boolean
  identity: boolean
  generated: boolean
  born: Birth
}

export interface KnownConstraint {
  name: string
  type: 'primary key' | 'unique' | 'check' | 'foreign key' | 'exclude' | 'not null'
  columns: string[]
  validated: boolean
  /** Of a foreign key: the table that it points to. */
  references?: { table: Name; columns: string[] }
  /** Of CHECK: the parse tree. */
  expression?: Tree
  born: Birth
  at?: Origin
}

export interface KnownIndex {
  name: string
  table: Relation
  method: string
  /** Key columns in order; an expression is `undefined`. */
  columns: (string | undefined)[]
  unique: boolean
  partial: boolean
  /** Backs a primary key, unique or exclusion constraint. */
  constraint: boolean
  born: Birth
}

export interface KnownPolicy {
  name: string
  command: string
  using?: Tree
  check?: Tree
  born: Birth
  at?: Origin
}

/** Where in the run's files something was written. */
export interface Origin {
  file: string
  /** The file's number in the run. */
  number: number
  start: number
  end: number
  /** Whether it is a statement of the file itself, not of a block or a function in it. */
  written: boolean
}

export interface Relation {
  schema: string
  name: string
  kind: RelationKind
  persistence: 'permanent' | 'unlogged' | 'temporary'
  columns: Map<string, KnownColumn>
  /** Whether `columns` is all of them: not for CREATE TABLE AS, LIKE or INHERITS of an unknown table. */
  complete: boolean
  /** Whether it is known only because a migration changed it: what it had before is not known. */
  stub: boolean
  constraints: Map<string, KnownConstraint>
  indexes: Map<string, KnownIndex>
  policies: Map<string, KnownPolicy>
  rowSecurity: boolean
  /** Roles that hold a privilege through GRANT; `public` for PUBLIC. */
  granted: Set<string>
  /** Of an index: the index itself. */
  index?: KnownIndex
  /** The partitioned or inherited tables above it. */
  parents: Relation[]
  replicaIdentity?: string
  born: Birth
  at?: Origin
}

export interface KnownType {
  schema: string
  name: string
  kind: 'enum' | 'domain' | 'composite' | 'range'
  /** Of an enum: each value with when it was added. */
  values: Map<string, Birth>
  born: Birth
}

export interface KnownFunction {
  schema: string
  name: string
  /** Input types as written, e.g. `(uuid,text)`. */
  signature: string
  language: string
  volatility: 'immutable' | 'stable' | 'volatile'
  securityDefiner: boolean
  searchPath: boolean
  returnsTrigger: boolean
  body: string
  /** Roles from which EXECUTE was taken, `public` for PUBLIC. */
  revoked: Set<string>
  granted: Set<string>
  born: Birth
  at?: Origin
}

export class Known {
  /** The number of the file being read; the first is 1. */
  file = 0
  /** The number of the open transaction; 0 where none is open. */
  transaction = 0
  readonly schemas = new Map<string, Birth>()
  readonly relations = new Map<string, Relation>()
  readonly types = new Map<string, KnownType>()
  readonly functions = new Map<string, KnownFunction[]>()
  /** Roles that ALTER DEFAULT PRIVILEGES grants new tables of a schema to. */
  readonly defaultTableGrants = new Map<string, Set<string>>()
  /** Schemas (`*`: all) whose new functions PUBLIC or a role may no longer execute by default. */
  readonly defaultFunctionRevokes = new Map<string, Set<string>>()
  searchPath: string[] = ['public']
  /** The transaction in which a value was last added to an enum. */
  enumAddedIn = 0

  birth(): Birth {
    return { file: this.file, transaction: this.transaction }
  }

  /** Whether something was made in this file or in the open transaction: nobody else can hold or need it yet. */
  isFresh(born: Birth | undefined): boolean {
    if (born === undefined) return false
    return born.file === this.file || (this.transaction !== 0 && born.transaction === this.transaction)
  }

  /** The schema that CREATE uses for a name without one. */
  get creationSchema(): string {
    return this.searchPath[0] ?? 'public'
  }

  /** A name's schema: its own, else that of the first match along search_path, else the creation schema. */
  resolve(name: Name, within: ReadonlyMap<string, unknown> = this.relations): { schema: string; name: string } {
    if (name.schema !== undefined) return { schema: name.schema, name: name.name }
    // Temporary relations come first, whatever search_path says.
    if (within.has(`pg_temp.${name.name}`)) return { schema: 'pg_temp', name: name.name }
    for (const schema of this.searchPath) {
      if (within.has(`${schema}.${name.name}`)) return { schema, name: name.name }
    }
    return { schema: this.creationSchema, name: name.name }
  }

  relation(name: Name): Relation | undefined {
    const { schema, name: own } = this.resolve(name)
    return this.relations.get(`${schema}.${own}`)
  }

  type(name: Name): KnownType | undefined {
    const { schema, name: own } = this.resolve(name, this.types)
    return this.types.get(`${schema}.${own}`)
  }

  /** Every known overload. */
  function(name: Name): KnownFunction[] {
    const { schema, name: own } = this.resolve(name, this.functions)
    return this.functions.get(`${schema}.${own}`) ?? []
  }

  /** Whether a relation was made in this file or transaction. */
  isNew(name: Name): boolean {
    return this.isFresh(this.relation(name)?.born)
  }

  /** `public.orders` for messages: as resolved where it is known, else as written. */
  label(name: Name): string {
    const known = this.relation(name)
    return formatName(known === undefined ? name : { schema: known.schema, name: known.name })
  }

  /** A copy that changes apart from this. */
  clone(): Known {
    const copy = new Known()
    copy.file = this.file
    copy.transaction = this.transaction
    copy.searchPath = [...this.searchPath]
    copy.enumAddedIn = this.enumAddedIn
    const maps = structuredClone([
      this.schemas,
      this.relations,
      this.types,
      this.functions,
      this.defaultTableGrants,
      this.defaultFunctionRevokes,
    ] as const)
    for (const [key, value] of maps[0]) copy.schemas.set(key, value)
    for (const [key, value] of maps[1]) copy.relations.set(key, value)
    for (const [key, value] of maps[2]) copy.types.set(key, value)
    for (const [key, value] of maps[3]) copy.functions.set(key, value)
    for (const [key, value] of maps[4]) copy.defaultTableGrants.set(key, value)
    for (const [key, value] of maps[5]) copy.defaultFunctionRevokes.set(key, value)
    return copy
  }
}
