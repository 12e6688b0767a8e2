/**
 * `Schema`: what a database is. One of the two types that cross every room.
 *
 * Plain JSON with a published JSON Schema (scripts/build/schemas/schema.schema.json). Every list is in a stable order
 * (by schema and name, columns by position), so equal databases give equal bytes. Optional properties are absent, never
 * null, where Postgres has nothing to say. Objects that an extension owns are left out: the extension stands for them.
 * SQL expressions are as Postgres deparses them with an empty search_path except pg_catalog (`pg_get_expr` and kin).
 */

export const schemaFormat = 1

export interface Schema {
  format: typeof schemaFormat
  /** Facts of the engine, not of the design: left out of `hashSchema` and of comparisons. */
  engine: { kind: 'embedded' | 'server'; version: string; versionNumber: number }
  schemas: Namespace[]
  extensions: Extension[]
  tables: Table[]
  views: View[]
  functions: Routine[]
  enums: EnumType[]
  domains: DomainType[]
  composites: CompositeType[]
  ranges: RangeType[]
  sequences: Sequence[]
  publications: Publication[]
  eventTriggers: EventTrigger[]
  defaultPrivileges: DefaultPrivilege[]
  /** Kinds that few databases hold, each as its identity and its definition: casts, operators, collations, text search, foreign servers, rules. */
  others: OtherObject[]
}

export interface Named {
  schema: string
  name: string
}

export interface Owned {
  owner: string
  comment?: string
}

/** Who may do what. `grantee` is `public` for PUBLIC; `privileges` in Postgres's order of letters, spelled out. */
export interface Grant {
  grantee: string
  privileges: string[]
  /** The subset that may be granted on. */
  grantable?: string[]
}

export interface Namespace extends Owned {
  name: string
  grants: Grant[]
}

export interface Extension {
  name: string
  schema: string
  version: string
  comment?: string
}

export interface Column {
  name: string
  /** `format_type`, e.g. `numeric(10,2)`, `public.mood`, `text[]`. */
  type: string
  nullable: boolean
  default?: string
  identity?: 'always' | 'by default'
  generated?: { kind: 'stored' | 'virtual'; expression: string }
  /** Only where it differs from the type's own. */
  collation?: string
  storage?: string
  compression?: string
  statistics?: number
  options?: Record<string, string>
  comment?: string
  /** Column privileges, not those of the table. */
  grants?: Grant[]
  /** Inherited from a parent and not declared here. */
  inherited?: boolean
}

export type ForeignKeyAction = 'no action' | 'restrict' | 'cascade' | 'set null' | 'set default'

export interface Constraint {
  name: string
  type: 'primary key' | 'unique' | 'check' | 'foreign key' | 'exclude' | 'not null' | 'trigger'
  columns: string[]
  /** Of CHECK: without the surrounding CHECK (…). Of EXCLUDE: the whole definition. */
  expression?: string
  references?: Named & {
    columns: string[]
    onUpdate: ForeignKeyAction
    onDelete: ForeignKeyAction
    /** SET NULL (…) / SET DEFAULT (…) of some columns only. */
    onDeleteColumns?: string[]
    match: 'simple' | 'full'
  }
  deferrable?: boolean
  initiallyDeferred?: boolean
  validated: boolean
  /** Absent means enforced (PostgreSQL 18 knows NOT ENFORCED). */
  notEnforced?: boolean
  noInherit?: boolean
  /** WITHOUT OVERLAPS / PERIOD (PostgreSQL 18). */
  period?: boolean
  /** Inherited from a partitioned or parent table. */
  inherited?: boolean
  comment?: string
}

export interface IndexKey {
  column?: string
  expression?: string
  /** Only where it is not the type's default. */
  opclass?: string
  collation?: string
  descending?: boolean
  /** Only where it differs from the default of the order. */
  nulls?: 'first' | 'last'
}

export interface Index {
  name: string
  method: string
  keys: IndexKey[]
  include?: string[]
  predicate?: string
  unique?: boolean
  nullsNotDistinct?: boolean
  /** The constraint that the index belongs to. */
  constraint?: string
  invalid?: boolean
  replicaIdentity?: boolean
  clustered?: boolean
  options?: Record<string, string>
  tablespace?: string
  /** The partitioned index that this one is attached to. */
  parent?: Named
  comment?: string
}

export interface Policy {
  name: string
  permissive: boolean
  command: 'all' | 'select' | 'insert' | 'update' | 'delete'
  /** `public` for PUBLIC. */
  roles: string[]
  using?: string
  check?: string
  comment?: string
}

export interface Trigger {
  name: string
  timing: 'before' | 'after' | 'instead of'
  events: ('insert' | 'update' | 'delete' | 'truncate')[]
  level: 'row' | 'statement'
  function: Named
  arguments?: string[]
  columns?: string[]
  when?: string
  enabled: 'origin' | 'always' | 'replica' | 'disabled'
  constraint?: boolean
  deferrable?: boolean
  initiallyDeferred?: boolean
  oldTable?: string
  newTable?: string
  comment?: string
}

export interface Table extends Named, Owned {
  kind: 'table' | 'partitioned' | 'foreign'
  persistence: 'permanent' | 'unlogged'
  columns: Column[]
  constraints: Constraint[]
  indexes: Index[]
  rls: { enabled: boolean; forced: boolean }
  policies: Policy[]
  triggers: Trigger[]
  /** Extended statistics, as `CREATE STATISTICS` declares them. */
  statistics: (Named & { kinds: string[]; columns: string[]; expressions?: string[] })[]
  grants: Grant[]
  replicaIdentity: 'default' | 'nothing' | 'full' | 'index'
  options?: Record<string, string>
  /** e.g. `RANGE (created_at)`. */
  partitionKey?: string
  partitionOf?: Named & { bound: string }
  inherits?: Named[]
  server?: string
  tablespace?: string
  accessMethod?: string
}

export interface View extends Named, Owned {
  kind: 'view' | 'materialized'
  columns: Column[]
  definition: string
  options?: Record<string, string>
  securityInvoker: boolean
  securityBarrier: boolean
  checkOption?: 'local' | 'cascaded'
  populated?: boolean
  indexes: Index[]
  triggers: Trigger[]
  grants: Grant[]
}

export interface Argument {
  name?: string
  type: string
  mode: 'in' | 'out' | 'inout' | 'variadic' | 'table'
  default?: string
}

export interface Routine extends Named, Owned {
  kind: 'function' | 'procedure' | 'aggregate' | 'window'
  /** `pg_get_function_identity_arguments`: with schema and name the identity. */
  identityArguments: string
  arguments: Argument[]
  returns?: string
  returnsSet?: boolean
  language: string
  volatility: 'immutable' | 'stable' | 'volatile'
  securityDefiner: boolean
  leakproof: boolean
  strict: boolean
  parallel: 'safe' | 'restricted' | 'unsafe'
  cost: number
  rows: number
  /** SET clauses, e.g. { search_path: '""' }. */
  settings?: Record<string, string>
  /** The source text between the quotes, or the SQL-standard body. Aggregates: their definition. */
  body: string
  grants: Grant[]
}

export interface EnumType extends Named, Owned {
  values: string[]
  grants?: Grant[]
}

export interface DomainType extends Named, Owned {
  baseType: string
  nullable: boolean
  default?: string
  collation?: string
  checks: { name: string; expression: string; validated: boolean }[]
  grants?: Grant[]
}

export interface CompositeType extends Named, Owned {
  attributes: { name: string; type: string; collation?: string }[]
  grants?: Grant[]
}

export interface RangeType extends Named, Owned {
  subtype: string
  multirange: string
  subtypeDiff?: string
  canonical?: string
  collation?: string
  grants?: Grant[]
}

export interface Sequence extends Named, Owned {
  type: string
  start: string
  increment: string
  min: string
  max: string
  cache: string
  cycle: boolean
  persistence: 'permanent' | 'unlogged'
  /** The column that owns it; `identity` where it implements an identity column. */
  ownedBy?: Named & { column: string; identity: boolean }
  grants: Grant[]
}

export interface Publication extends Owned {
  name: string
  allTables: boolean
  operations: ('insert' | 'update' | 'delete' | 'truncate')[]
  viaRoot: boolean
  tables: (Named & { columns?: string[]; where?: string })[]
  schemas: string[]
}

export interface EventTrigger extends Owned {
  name: string
  event: string
  tags: string[]
  function: Named
  enabled: 'origin' | 'always' | 'replica' | 'disabled'
}

export interface DefaultPrivilege {
  /** The role whose new objects get the grants. */
  role: string
  /** Absent: in every schema. */
  schema?: string
  objects: 'tables' | 'sequences' | 'functions' | 'types' | 'schemas' | 'large objects'
  grants: Grant[]
}

export interface OtherObject {
  kind:
    | 'cast'
    | 'operator'
    | 'operator class'
    | 'collation'
    | 'text search configuration'
    | 'text search dictionary'
    | 'foreign data wrapper'
    | 'foreign server'
    | 'user mapping'
    | 'rule'
    | 'transform'
    | 'language'
  identity: string
  definition: string
  owner?: string
  comment?: string
}
