/**
 * Errors that a person is meant to read.
 *
 * Every failure that dbops foresees is a `DbopsError`: it says what was expected, what was found, where, and what to do.
 * Anything else that escapes is a defect of dbops and is reported as such.
 */

/** What a process ends with. 0 and 1 are results; 2 and 3 are errors (DESIGN: contracts of every command). */
export const ExitCode = { ok: 0, findings: 1, input: 2, environment: 3 } as const
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]

export interface DbopsErrorOptions {
  /** `input`: arguments or files are wrong (exit 2). `environment`: no engine, no connection, a timeout (exit 3). */
  kind?: 'input' | 'environment'
  /** `file:line:column`, or the name of the thing that was looked at. */
  where?: string
  /** What the person can do about it, imperative. */
  hint?: string
  cause?: unknown
}

export class DbopsError extends Error {
  readonly exitCode: ExitCode
  readonly where: string | undefined
  readonly hint: string | undefined

  constructor(message: string, options: DbopsErrorOptions = {}) {
    super(redact(message), options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'DbopsError'
    this.exitCode = options.kind === 'environment' ? ExitCode.environment : ExitCode.input
    this.where = options.where
    this.hint = options.hint === undefined ? undefined : redact(options.hint)
  }
}

/**
 * Removes what must never be printed: passwords in connection URLs and key=value strings, Supabase and JWT keys.
 * Applied to every message, log line and finding that leaves the process.
 */
export function redact(text: string): string {
  return (
    text
      // scheme://user:password@host — a password may itself hold '@' or '/', so it runs to the last '@' before white space.
      .replace(/\b([a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):[^\s]*@/gi, '$1:***@')
      .replace(/([?&](?:password|sslpassword|apikey|token|access_token)=)[^&\s]*/gi, '$1***')
      .replace(/\b((?:pg)?password\s*=\s*)('(?:[^'\\]|\\.)*'|[^\s;]+)/gi, '$1***')
      .replace(/\b(password\s+)e?'(?:[^']|'')*'/gi, "$1'***'")
      .replace(/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/g, '***')
      .replace(/\b(sbp|sb_secret)_[A-Za-z0-9_]{8,}/g, '$1_***')
  )
}

/** The message of anything that was thrown, without its stack. */
export function messageOf(error: unknown): string {
  return redact(error instanceof Error ? error.message : String(error))
}
