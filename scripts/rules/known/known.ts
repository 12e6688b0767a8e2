/**
 * What is known of a database from the migrations read so far: the relations, types and functions that they made.
 *
 * Nothing here is guessed: an object that no migration read so far made or changed is not known, and counts as existing.
 */

import { formatName, type Name, type TypeRef } from '../../sql/tree.ts'
import { Layer } from './layer.ts'

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
  at?: Origin
}

export interface KnownConstraint {
  name: string
  type: 'primary key' | 'unique' | 'check' | 'foreign key' | 'exclude' | 'not null'
  columns: string[]
  validated: boolean
  /** Of a foreign key: the table that it points to. */
  references?: { table: Name; columns: string[] }
  /** Of CHECK: columns for which `column IS NOT NULL` is one of its ANDed conditions, and whether it is nothing else. */
  notNull?: { columns: string[]; alone: boolean }
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
  /** Columns of the table that USING compares with what is the same for all rows. */
  filters: string[]
  born: Birth
  at?: Origin
  /** What last changed it: CREATE POLICY or ALTER POLICY. */
  last?: Origin
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
  /** `schema.name` of the partitioned or inherited tables above it. */
  parents: Set<string>
  /** Of an index: the index itself. */
  index?: KnownIndex
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
  readonly schemas: Layer<Birth>
  readonly relations: Layer<Relation>
  readonly types: Layer<KnownType>
  /** The overloads of each name. */
  readonly functions: Layer<KnownFunction[]>
  /** Roles that ALTER DEFAULT PRIVILEGES grants new tables of a schema to. */
  readonly defaultTableGrants: Layer<Set<string>>
  /** Schemas (`*`: all) whose new functions PUBLIC or a role may no longer execute by default. */
  readonly defaultFunctionRevokes: Layer<Set<string>>
  searchPath: string[] = ['public']
  /** The transaction in which a value was last added to an enum. */
  enumAddedIn = 0

  /** Of a branch, `base` is what it branches off. */
  constructor(base?: Known) {
    this.schemas = new Layer(base?.schemas)
    this.relations = new Layer(base?.relations, relationCopier())
    this.types = new Layer(base?.types, (type) => ({ ...type, values: new Map(type.values) }))
    this.functions = new Layer(base?.functions, (overloads) =>
      overloads.map((routine) => ({
        ...routine,
        revoked: new Set(routine.revoked),
        granted: new Set(routine.granted),
      })),
    )
    this.defaultTableGrants = new Layer(base?.defaultTableGrants, (roles) => new Set(roles))
    this.defaultFunctionRevokes = new Layer(base?.defaultFunctionRevokes, (roles) => new Set(roles))
    if (base === undefined) return
    this.file = base.file
    this.transaction = base.transaction
    this.searchPath = base.searchPath
    this.enumAddedIn = base.enumAddedIn
  }

  #birth: Birth | undefined
  /** What was looked up last: several rules ask for the same table, one after another. */
  #found: { name: string; schema: string | undefined; path: string[]; changes: number; key: string } | undefined

  /** Of what is made now; one object for all that share it. */
  birth(): Birth {
    const { file, transaction } = this
    if (this.#birth?.file !== file || this.#birth.transaction !== transaction) this.#birth = { file, transaction }
    return this.#birth
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
  resolve(name: Name, within: { has(key: string): boolean } = this.relations): { schema: string; name: string } {
    if (name.schema !== undefined) return { schema: name.schema, name: name.name }
    // Temporary relations come first, whatever search_path says.
    if (within.has(`pg_temp.${name.name}`)) return { schema: 'pg_temp', name: name.name }
    for (const schema of this.searchPath) {
      if (within.has(`${schema}.${name.name}`)) return { schema, name: name.name }
    }
    return { schema: this.creationSchema, name: name.name }
  }

  relation({ schema, name }: Name): Relation | undefined {
    const { changes } = this.relations
    const last = this.#found
    if (last?.name === name && last.schema === schema && last.path === this.searchPath && last.changes === changes) {
      return this.relations.get(last.key)
    }
    const resolved = this.resolve({ schema, name })
    const key = `${resolved.schema}.${resolved.name}`
    this.#found = { name, schema, path: this.searchPath, changes, key }
    return this.relations.get(key)
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

  /** The same, to be changed apart from this; only what is asked for is copied. */
  branch(): Known {
    return new Known(this)
  }
}

/** Copies relations of the base; an index's entry and its table, whichever comes first, then belong to each other. */
function relationCopier(): (relation: Relation) => Relation {
  const made = new Map<Relation, Relation>()
  const copyTable = (table: Relation): Relation => {
    const known = made.get(table)
    if (known !== undefined) return known
    const copy: Relation = {
      ...table,
      columns: copies(table.columns),
      constraints: copies(table.constraints),
      indexes: copies(table.indexes),
      policies: copies(table.policies),
      granted: new Set(table.granted),
      parents: new Set(table.parents),
    }
    for (const index of copy.indexes.values()) index.table = copy
    made.set(table, copy)
    return copy
  }
  return (relation) => {
    const { index } = relation
    if (index === undefined) return copyTable(relation)
    const table = copyTable(index.table)
    return { ...relation, index: table.indexes.get(index.name) ?? { ...index, table } }
  }
}

function copies<T extends object>(map: ReadonlyMap<string, T>): Map<string, T> {
  const result = new Map<string, T>()
  for (const [key, value] of map) result.set(key, { ...value })
  return result
}
