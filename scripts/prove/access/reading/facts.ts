/** What policies and the functions behind them read: of the caller, and of the rows. */

/** A column of a table, by the table's qualified name. */
export interface ColumnRef {
  table: string
  column: string
}

/** Something that a statement knows of its caller. */
export type CallerSource =
  /** A claim of the JWT by its path: `['sub']`, `['app_metadata', 'org_id']`. */
  | { kind: 'claim'; path: readonly string[] }
  /** A setting of the session: `app.tenant_id`. */
  | { kind: 'setting'; name: string }
  /** The role itself: `current_user`. */
  | { kind: 'role' }

/** A caller's value that a column is compared with: a row is his where they are equal. */
export interface CallerColumn extends ColumnRef {
  source: CallerSource
  /** The column holds a list, or the claim does. */
  list?: 'column' | 'claim'
  /** The comparison stands in a query of its own: its table says what the caller may do elsewhere. */
  consulted: boolean
}

/** A value that a column is compared with. `null`: IS [NOT] NULL. `now`: a time that goes by. */
export interface Stake extends ColumnRef {
  value: string | null | 'now'
  kind: 'constant' | 'null' | 'boolean' | 'now'
  /** Whether a row with that value is what the expression asks for (`=`, bare boolean), as far as it can be told. */
  wanted: boolean
  /** As of `CallerColumn`. */
  consulted: boolean
}

/** Two columns that are compared: as good as a foreign key. */
export interface Join {
  from: ColumnRef
  to: ColumnRef
}

/** A part of a path (`(storage.foldername(name))[1]`) that is compared with something. */
export interface PathPart extends ColumnRef {
  /** From 1. */
  index: number
  value:
    | { kind: 'caller'; source: CallerSource }
    | { kind: 'constant'; value: string }
    | ({ kind: 'column' } & ColumnRef)
}

/** A claim or setting that is compared with a constant. */
export interface CallerConstant {
  source: CallerSource
  value: string
  list?: boolean
}

export interface PolicyFacts {
  callers: CallerColumn[]
  stakes: Stake[]
  joins: Join[]
  constants: CallerConstant[]
  parts: PathPart[]
  /** Every claim and setting that is read at all. */
  sources: CallerSource[]
}

/** One key for each source: `claim app_metadata.org_id`, `setting app.tenant`. */
export function sourceKey(source: CallerSource): string {
  if (source.kind === 'claim') return `claim ${source.path.join('.')}`
  return source.kind === 'setting' ? `setting ${source.name}` : 'role'
}
