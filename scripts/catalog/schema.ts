/**
 * `Schema`: what a database is. One of the two types that cross every room.
 *
 * Plain JSON with a published JSON Schema, generated from this file (scripts/build/schemas/schema.schema.json). Every
 * list is in a stable order (by schema and name in code-unit order, columns by position), so equal databases give equal
 * bytes. Optional properties are absent, never null, where Postgres has nothing to say or says its default. Objects that
 * an extension owns are left out: the extension stands for them. SQL expressions are as Postgres deparses them with
 * nothing but pg_catalog on the search_path, so they do not depend on the session.
 */

export const schemaFormat = 1

export interface Schema {
  format: 1
  /** Facts of the engine, not of the design: left out of `hashSchema` and of comparisons. */
  engine: Engine
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
  /** Roles that are neither Postgres's own nor the platform's. */
  roles: Role[]
  /** `ALTER DATABASE … SET` and `ALTER ROLE … [IN DATABASE …] SET`. */
  settings: SettingsOf[]
  /** What users attached to tables of the platform (`storage.objects`, `auth.users`) or of an extension: the rest of those tables is not theirs. */
  platformTables: PlatformTable[]
  /** Kinds that few databases hold, each as its identity and its definition. */
  others: OtherObject[]
}

export interface Engine {
  kind: 'embedded' | 'server'
  /** e.g. `18.6`. */
  version: string
  /** `server_version_num`, e.g. 180006. */
  versionNumber: number
}

export interface Named {
  schema: string
  name: string
}

export interface Owned {
  owner: string
  comment?: string
}

/**
 * Who may do what. One entry a grantee and grantor. Rights that Postgres gives by default and keeps implicit (EXECUTE
 * on a function to PUBLIC) are spelled out. The owner is listed only where it does not hold every right.
 */
export interface Grant {
  /** `public` for PUBLIC. */
  grantee: string
  /** SQL key words, in Postgres's order of letters. Empty: the owner gave all of its own rights away. */
  privileges: string[]
  /** The subset that may be granted on. */
  grantable?: string[]
  /** Only where it is not the object's owner. */
  grantor?: string
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

/** A type that users made, behind a column's or argument's type text. */
export interface UserType extends Named {
  /** The type is an array of it. */
  array?: boolean
}

export interface Column {
  name: string
  /** `format_type`, e.g. `numeric(10,2)`, `public.mood`, `text[]`. */
  type: string
  /** The enum, domain, composite or range of this schema (or of an extension) that `type` names. Follows from `type`: not compared. */
  userType?: UserType
  nullable: boolean
  default?: string
  identity?: 'always' | 'by default'
  generated?: { kind: 'stored' | 'virtual'; expression: string }
  /** Only where it differs from the type's own; qualified. */
  collation?: string
  /** Only where it differs from the type's own. */
  storage?: 'plain' | 'external' | 'extended' | 'main'
  compression?: 'pglz' | 'lz4'
  /** `SET STATISTICS`. */
  statistics?: number
  /** `n_distinct` and kin; of a foreign table's column its FDW options under `fdw.`. */
  options?: Record<string, string>
  comment?: string
  /** Column privileges, not those of the table. */
  grants?: Grant[]
  /** Inherited from a parent and not declared here. */
  inherited?: boolean
}

export type ForeignKeyAction = 'no action' | 'restrict' | 'cascade' | 'set null' | 'set default'

export interface Reference extends Named {
  columns: string[]
  onUpdate: ForeignKeyAction
  onDelete: ForeignKeyAction
  /** SET NULL (…) / SET DEFAULT (…) of some columns only. */
  onDeleteColumns?: string[]
  match: 'simple' | 'full'
}

/** Constraint triggers are under `triggers`. NOT NULL constraints have names since PostgreSQL 18; earlier they are `nullable` alone. */
export interface Constraint {
  name: string
  type: 'primary key' | 'unique' | 'check' | 'foreign key' | 'exclude' | 'not null'
  columns: string[]
  /** Of CHECK: without the surrounding CHECK (…). Of EXCLUDE: the whole definition. */
  expression?: string
  references?: Reference
  deferrable?: boolean
  initiallyDeferred?: boolean
  validated: boolean
  /** Absent means enforced (PostgreSQL 18 knows NOT ENFORCED). */
  notEnforced?: boolean
  noInherit?: boolean
  /** WITHOUT OVERLAPS / PERIOD (PostgreSQL 18). */
  period?: boolean
  /** Inherited from a partitioned or parent table and not declared here. */
  inherited?: boolean
  comment?: string
}

export interface IndexKey {
  column?: string
  expression?: string
  /** Only where it is not the type's default; qualified outside pg_catalog. */
  opclass?: string
  /** Parameters of the operator class, e.g. { siglen: '32' }. */
  opclassOptions?: Record<string, string>
  /** Only where it differs from the column's (of an expression: its type's); qualified. */
  collation?: string
  descending?: boolean
  /** Only where it differs from the default of the order. */
  nulls?: 'first' | 'last'
  /** `ALTER INDEX … ALTER COLUMN … SET STATISTICS`. */
  statistics?: number
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

export type Enabled = 'origin' | 'always' | 'replica' | 'disabled'

export interface Trigger {
  name: string
  timing: 'before' | 'after' | 'instead of'
  events: ('insert' | 'update' | 'delete' | 'truncate')[]
  level: 'row' | 'statement'
  function: Named
  arguments?: string[]
  /** UPDATE OF … */
  columns?: string[]
  when?: string
  enabled: Enabled
  constraint?: boolean
  deferrable?: boolean
  initiallyDeferred?: boolean
  /** FROM …, of a constraint trigger. */
  from?: Named
  oldTable?: string
  newTable?: string
  /** Cloned from the partitioned table's trigger. */
  inherited?: boolean
  comment?: string
}

/** A rewrite rule (CREATE RULE), not a view's own. */
export interface RewriteRule {
  name: string
  definition: string
  enabled: Enabled
  comment?: string
}

/** Extended statistics, as `CREATE STATISTICS` declares them. */
export interface Statistics extends Named, Owned {
  kinds: ('ndistinct' | 'dependencies' | 'mcv' | 'expressions')[]
  columns: string[]
  expressions?: string[]
  target?: number
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
  rules?: RewriteRule[]
  statistics: Statistics[]
  grants: Grant[]
  replicaIdentity: 'default' | 'nothing' | 'full' | 'index'
  /** Storage parameters, those of its TOAST table under `toast.`; of a foreign table its options. */
  options?: Record<string, string>
  /** e.g. `RANGE (created_at)`. */
  partitionKey?: string
  partitionOf?: Named & { bound: string; detachPending?: boolean }
  /** In order; not for partitions. */
  inherits?: Named[]
  /** CREATE TABLE … OF type. */
  ofType?: Named
  /** Of a foreign table. */
  server?: string
  tablespace?: string
  /** Only where it is not heap. */
  accessMethod?: string
}

export interface View extends Named, Owned {
  kind: 'view' | 'materialized'
  columns: Column[]
  definition: string
  /** As stored; the next three properties follow from it and are not compared. */
  options?: Record<string, string>
  securityInvoker: boolean
  securityBarrier: boolean
  checkOption?: 'local' | 'cascaded'
  /** Of a materialised view. */
  populated?: boolean
  indexes: Index[]
  triggers: Trigger[]
  rules?: RewriteRule[]
  statistics?: Statistics[]
  grants: Grant[]
  tablespace?: string
  accessMethod?: string
}

export interface Argument {
  name?: string
  type: string
  /** As of `Column`. */
  userType?: UserType
  mode: 'in' | 'out' | 'inout' | 'variadic' | 'table'
  default?: string
}

export interface Routine extends Named, Owned {
  kind: 'function' | 'procedure' | 'aggregate' | 'window'
  /** `pg_get_function_identity_arguments`: with schema and name the identity. */
  identityArguments: string
  arguments: Argument[]
  /** `pg_get_function_result`, e.g. `SETOF public.orders`, `TABLE(id bigint)`. */
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
  /** The source text between the quotes, or the SQL-standard body. Aggregates: the whole CREATE AGGREGATE. */
  body: string
  /** Of a C function: the file that holds it. */
  library?: string
  /** The planner's support function. */
  support?: string
  /** TRANSFORM FOR TYPE … */
  transforms?: string[]
  grants: Grant[]
}

export interface EnumType extends Named, Owned {
  values: string[]
  grants?: Grant[]
}

export interface DomainCheck {
  name: string
  expression: string
  validated: boolean
  comment?: string
}

export interface DomainType extends Named, Owned {
  baseType: string
  userType?: UserType
  nullable: boolean
  /** Of its NOT NULL constraint, which has a name since PostgreSQL 18. */
  notNullName?: string
  default?: string
  collation?: string
  checks: DomainCheck[]
  grants?: Grant[]
}

export interface Attribute {
  name: string
  type: string
  userType?: UserType
  collation?: string
  comment?: string
}

export interface CompositeType extends Named, Owned {
  attributes: Attribute[]
  grants?: Grant[]
}

export interface RangeType extends Named, Owned {
  subtype: string
  multirange: string
  subtypeDiff?: string
  canonical?: string
  collation?: string
  /** Only where it is not the subtype's default. */
  opclass?: string
  grants?: Grant[]
}

export interface Sequence extends Named, Owned {
  type: string
  /** Numbers as decimal text: they may exceed what JavaScript holds exactly. */
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
  /** PostgreSQL 18: whether stored generated columns are published. */
  generatedColumns?: boolean
  tables: (Named & { columns?: string[]; where?: string })[]
  schemas: string[]
}

export interface EventTrigger extends Owned {
  name: string
  event: string
  tags: string[]
  function: Named
  enabled: Enabled
}

export interface DefaultPrivilege {
  /** The role whose new objects get the grants. */
  role: string
  /** Absent: in every schema. */
  schema?: string
  objects: 'tables' | 'sequences' | 'functions' | 'types' | 'schemas' | 'large objects'
  /** With a schema: what is added to the rights of every schema. Without: the whole of the rights. */
  grants: Grant[]
}

export interface Role {
  name: string
  /** Attributes that it holds, e.g. `login`, `bypassrls`; `noinherit` where it does not inherit. */
  attributes: string[]
  connectionLimit?: number
  validUntil?: string
  /** Roles that it is a member of. */
  memberOf: Membership[]
  comment?: string
}

export interface Membership {
  role: string
  admin?: boolean
  /** PostgreSQL 16: only where it is not what the member's own attribute says. */
  inherit?: boolean
  /** PostgreSQL 16: only where SET ROLE is not allowed. */
  set?: boolean
}

export interface SettingsOf {
  /** Absent: every role. */
  role?: string
  /** `database`: in this database alone. */
  scope: 'database' | 'cluster'
  /** Values whose name tells of a secret are `***`. */
  settings: Record<string, string>
}

export interface PlatformTable extends Named {
  policies: Policy[]
  triggers: Trigger[]
}

export interface OtherObject {
  kind:
    | 'access method'
    | 'base type'
    | 'cast'
    | 'collation'
    | 'conversion'
    | 'extension privileges'
    | 'foreign data wrapper'
    | 'foreign server'
    | 'language'
    | 'operator'
    | 'operator class'
    | 'operator family'
    | 'security label'
    | 'subscription'
    | 'text search configuration'
    | 'text search dictionary'
    | 'text search parser'
    | 'text search template'
    | 'transform'
    | 'user mapping'
  identity: string
  /** SQL that makes it, or that is as close to it as the catalog tells; secrets in options are `***`. Of extension privileges: empty. */
  definition: string
  owner?: string
  comment?: string
  grants?: Grant[]
}
