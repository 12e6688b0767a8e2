/**
 * The one small interface that the embedded engine and a server both satisfy. Everything that reads goes through it.
 *
 * Values arrive the same from both: boolean; number for int2, int4, oid, float4, float8 and for an int8 that a JavaScript
 * number holds exactly (else its decimal text); parsed JSON for json and jsonb; arrays of these; every other type as the
 * text that Postgres prints (dates are never turned into Date).
 */

export interface Row {
  [column: string]: unknown
}

/** What one statement of several answered. */
export interface StatementResult {
  /** Names of the columns; empty where it returns no rows. */
  columns: string[]
  /** Values as Postgres prints them. */
  rows: (string | null)[][]
  /** e.g. `INSERT 0 3`. */
  command: string
}

export interface Database {
  readonly kind: 'embedded' | 'server'
  /** `server_version_num`, e.g. 180006. */
  readonly versionNumber: number
  /** One statement with `$1` parameters; rows as objects. */
  query<T extends Row = Row>(sql: string, parameters?: unknown[]): Promise<T[]>
  /** One statement; rows as arrays, the cheapest form for large catalogs. */
  rows(sql: string, parameters?: unknown[]): Promise<unknown[][]>
  /**
   * One statement or several in one message, with the answer of each. What fails in the middle throws with `completed`,
   * the answers of those before it.
   */
  results(sql: string): Promise<StatementResult[]>
  /** One statement or several, results thrown away. */
  exec(sql: string): Promise<void>
  close(): Promise<void>
}

/** What Postgres says when a statement fails, the same from both engines. */
export interface PostgresFailure {
  severity: string
  code: string
  message: string
  detail?: string
  hint?: string
  /** In characters from 1 into the statement that was sent. */
  position?: number
  /** Of `internalQuery`, e.g. the statement inside a function. */
  internalPosition?: number
  internalQuery?: string
  /** The stack of functions, as Postgres prints it. */
  where?: string
  schema?: string
  table?: string
  column?: string
  constraint?: string
  dataType?: string
  /** The function of the server's source that reported it: the same in every language and version. */
  routine?: string
}

/** The answers of the statements before the one that failed, where `results` threw. */
export function completedResults(error: unknown): StatementResult[] {
  return (error as { completed?: StatementResult[] })?.completed ?? []
}

/** Reads the failure out of what either driver throws; undefined where it did not come from Postgres. */
export function postgresFailure(error: unknown): PostgresFailure | undefined {
  if (!(error instanceof Error)) return undefined
  const raw = error as Error & Record<string, unknown>
  if (typeof raw.code !== 'string' || !/^[0-9A-Z]{5}$/.test(raw.code) || typeof raw.severity !== 'string')
    return undefined
  const text = (key: string): string | undefined =>
    typeof raw[key] === 'string' && raw[key] !== '' ? (raw[key] as string) : undefined
  const number = (key: string): number | undefined => {
    const value = Number(raw[key])
    return Number.isInteger(value) && value > 0 ? value : undefined
  }
  return {
    severity: raw.severity,
    code: raw.code,
    message: raw.message,
    detail: text('detail'),
    hint: text('hint'),
    position: number('position'),
    internalPosition: number('internalPosition'),
    internalQuery: text('internalQuery'),
    where: text('where'),
    schema: text('schema'),
    table: text('table'),
    column: text('column'),
    constraint: text('constraint'),
    dataType: text('dataType'),
    routine: text('routine'),
  }
}
