/**
 * Executes one migration, or its rollback, on a server: part by part, each all or nothing and written down in the same
 * transaction, with short lock waits that are repeated. Whatever ends the run, the next one goes on behind the last part.
 */

import { DbopsError, messageOf } from '../../core/error.ts'
import { type Database, type PostgresFailure, postgresFailure } from '../../postgres/database.ts'
import { copiesFromClient, copyAsInserts } from '../../prove/copy.ts'
import { describeFailure, failureIndex, type ReplayFailure } from '../../prove/failure.ts'
import { sourceStatements } from '../../prove/statements.ts'
import type { Statement } from '../../sql/parse.ts'
import type { TextMap } from '../../sql/text.ts'
import { walk } from '../../sql/tree.ts'
import { behaviours } from '../../workspace/behaviour.ts'
import type { Migration, SqlSource, Workspace } from '../../workspace/workspace.ts'
import type { Blocker } from '../activity.ts'
import { type Before, finishing, isBeingBuilt, leftovers, lookAfter, lookBefore } from '../concurrent.ts'
import type { Report } from '../events.ts'
import type { History } from '../history/history.ts'
import type { Journal, Step } from '../journal.ts'
import { recordOf } from '../own-tables.ts'
import { backoff, isRetryable, type RetryPolicy, sleep } from '../retry.ts'
import { type Segment, segmentsOf } from '../segments.ts'
import { isConnectionLoss, LostConnection, type Session } from '../session.ts'
import { watched } from '../watch.ts'

export interface ExecuteContext {
  workspace: Workspace
  session: Session
  /** A second, reading connection; absent where the server has none to give. */
  monitor?: Database
  history: History
  journal: Journal
  retry: RetryPolicy
  report: Report
  signal?: AbortSignal
  /** 0 to 1, for the jitter of retries. */
  random?: () => number
  /** Called before every part; throws where it would be dangerous now (a replica too far behind …). */
  guard?: () => Promise<void>
}

/** A statement that the server refused, with what became of its migration. */
export class MigrationFailure extends DbopsError {
  readonly failure: ReplayFailure
  /** Parts of the migration that are applied, of how many. */
  readonly done: number
  readonly parts: number

  constructor(failure: ReplayFailure, done: number, parts: number, hint: string | undefined, cause: unknown) {
    super(failure.message, {
      where: `${failure.location.file}:${failure.location.line}:${failure.location.column}`,
      hint,
      cause,
    })
    this.name = 'MigrationFailure'
    this.failure = failure
    this.done = done
    this.parts = parts
  }
}

/** The connection was lost; what the last COMMIT did is not known to this side. */
export class ConnectionLost extends DbopsError {
  constructor(cause: unknown) {
    super(
      cause instanceof LostConnection ? cause.message : `The connection to the server was lost: ${messageOf(cause)}`,
      {
        kind: 'environment',
        cause,
      },
    )
    this.name = 'ConnectionLost'
  }
}

export interface Job {
  migration: Migration
  direction: 'up' | 'down'
  /** Of a rollback: the migration that is the newest afterwards. */
  before?: Migration
}

/** The journal's step for "this run wrote the tool's own record of a beginning", before any part is done. */
export const begunStep = -1

/** What the journal calls it. */
export function journalKey(history: History, { migration, direction }: Pick<Job, 'migration' | 'direction'>): string {
  return `${history.keyOf(migration)}${direction === 'down' ? ' (rollback)' : ''}`
}

/** Executes it. Returns the milliseconds it took. Throws `MigrationFailure`, `ConnectionLost`, `DbopsError`. */
export async function execute(context: ExecuteContext, job: Job): Promise<number> {
  const run = new Execution(context, job)
  try {
    return await run.run()
  } catch (error) {
    if (context.session.lost || isConnectionLoss(error))
      throw new ConnectionLost(error instanceof SentError ? error.cause : error)
    throw error
  }
}

class Execution {
  readonly #context: ExecuteContext
  readonly #job: Job
  readonly #source: SqlSource
  readonly #key: string
  readonly #start = performance.now()
  #map!: TextMap
  #statements!: Statement[]
  #segments!: Segment[]
  #journaled = false
  /** Parts that are applied. */
  #done = 0

  constructor(context: ExecuteContext, job: Job) {
    this.#context = context
    this.#job = job
    this.#source = job.direction === 'up' ? job.migration.up : job.migration.down!
    this.#key = journalKey(context.history, job)
  }

  async run(): Promise<number> {
    const { report, journal } = this.#context
    const { migration, direction } = this.#job
    this.#read()
    // One transaction holds the migration and its record together. Anything else is written down part by part.
    const [only] = this.#segments
    const whole =
      this.#segments.length === 0 || (this.#segments.length === 1 && only!.kind !== 'alone' && !only!.rolledBack)
    const steps = await journal.read(this.#key)
    this.#journaled = !whole || steps.length > 0
    if (this.#journaled) await journal.create()
    this.#checkSteps(steps)
    report({
      event: 'migration-started',
      version: migration.version,
      name: migration.name,
      file: this.#source.file,
      resumed: steps.length > 0,
    })
    const { history } = this.#context
    if (direction === 'up' && this.#journaled && steps.length === 0 && history.started !== undefined) {
      await this.#transaction(async () => {
        await history.started!(this.#context.session, migration)
        await journal.write(this.#key, { step: begunStep, checksum: '', state: 'done', detail: {} })
      })
    }
    for (const [index, segment] of this.#segments.entries()) {
      const step = steps.find((each) => each.step === index)
      if (step?.state === 'done') {
        await this.#repeatSettings(segment)
        this.#done++
        continue
      }
      if (this.#context.signal?.aborted) throw this.#context.signal.reason
      await this.#context.guard?.()
      if (step?.state === 'started' && (await this.#wasDone(index, segment, step))) {
        await this.#transaction(() => this.#finish(index, segment))
      } else if (segment.kind === 'alone') await this.#runAlone(index, segment, step?.detail)
      else await this.#runTransaction(index, segment)
      this.#done++
    }
    if (this.#segments.length === 0) await this.#transaction(() => this.#record())
    const milliseconds = performance.now() - this.#start
    report({
      event: direction === 'up' ? 'migration-finished' : 'migration-reverted',
      version: migration.version,
      milliseconds: Math.round(milliseconds),
    })
    return milliseconds
  }

  #read(): void {
    const { file, unreadable } = this.#source
    if (unreadable !== undefined) throw new DbopsError(`Cannot execute ${file}: ${unreadable}`, { where: file })
    const { map, statements, syntaxError } = sourceStatements(this.#source)
    if (syntaxError !== undefined) {
      throw new DbopsError(`Unexpected SQL that PostgreSQL cannot parse: ${syntaxError.message}`, {
        where: `${file}:${syntaxError.line}:${syntaxError.column}`,
        hint: 'Nothing of the file was executed. Judge it with: dbops lint',
      })
    }
    const segments = segmentsOf(this.#source, statements)
    if (!Array.isArray(segments)) {
      const { line, column } = map.position(statements[segments.index]!.start)
      throw new DbopsError(segments.reason, { where: `${file}:${line}:${column}`, hint: segments.fix })
    }
    this.#map = map
    this.#statements = statements
    this.#segments = segments
  }

  /** What is done must be what the file still says. */
  #checkSteps(steps: readonly Step[]): void {
    const changed = steps.find(
      ({ step, checksum }) => step !== begunStep && this.#segments[step]?.checksum !== checksum,
    )
    if (changed === undefined) return
    const { migration } = this.#job
    throw new DbopsError(
      `Unexpected text of ${this.#source.file}: part ${changed.step + 1} of it was executed with another one`,
      {
        where: this.#source.file,
        hint: `A run was cut off in the middle of this migration, and the file was edited since. Restore the file and run again; or finish by hand what is missing and run: dbops migrate repair --applied ${migration.version}`,
      },
    )
  }

  /** Runs a part's statements in a transaction together with what is written down about it, until it has its locks. */
  async #runTransaction(index: number, segment: Segment): Promise<void> {
    const { session, report } = this.#context
    await this.#repeated(segment, async () => {
      await session.exec(segment.begin ?? 'begin')
      for (const at of segment.statements) await this.#send(at, true)
      if (!segment.rolledBack) await this.#finish(index, segment)
      // Of a COMMIT that the server does not answer nobody knows what it did: the journal tells the next run.
      await session.exec(segment.rolledBack ? 'rollback' : 'commit')
    }).catch(async (error: unknown) => {
      if (segment.kind !== 'either' || !endsTransactions(error)) throw error
      // A procedure or block that commits by itself: only outside of a transaction.
      const { version } = this.#job.migration
      report({
        event: 'notice',
        version,
        severity: 'INFO',
        message: 'the statement commits by itself: it runs outside of a transaction',
      })
      await this.#runAlone(index, { ...segment, kind: 'alone' })
      return
    })
    if (segment.rolledBack) await this.#transaction(() => this.#finish(index, segment))
  }

  /** Runs a statement that refuses a transaction. */
  async #runAlone(index: number, segment: Segment, known?: Before): Promise<void> {
    const { session, journal } = this.#context
    const at = segment.statements[0]!
    const statement = this.#statements[at]!
    await journal.create()
    const before: Before = known ?? (await lookBefore(session, statement))
    await this.#clean(statement, known)
    await journal.write(this.#key, { step: index, checksum: segment.checksum, state: 'started', detail: before })
    const restore = await unlimited(session, statement)
    try {
      await this.#repeated(
        segment,
        async () => {
          const instead = await finishing(session, statement)
          await this.#send(at, false, instead)
        },
        () => this.#clean(statement, before),
      )
    } catch (error) {
      // Nothing of it is left: the next run begins with it. Where the connection is gone, the next run looks.
      if (!session.lost && !isConnectionLoss(error)) await journal.clear(this.#key, index)
      throw error
    } finally {
      if (!session.lost) await restore().catch(() => {})
    }
    await this.#transaction(() => this.#finish(index, segment))
  }

  /** Drops the invalid indexes that stand in a statement's way. */
  async #clean(statement: Statement, before?: Before): Promise<void> {
    const { session, report } = this.#context
    for (const { index, reason } of await leftovers(session, statement, before)) {
      if (await isBeingBuilt(session, index)) {
        throw new DbopsError(`Unexpected build of ${index} by another session, expected none`, {
          kind: 'environment',
          hint: 'Wait for it: select * from pg_stat_progress_create_index',
        })
      }
      report({ event: 'index-dropped', version: this.#job.migration.version, index, reason })
      const restore = await unlimited(session)
      await session.exec(`drop index concurrently if exists ${index}`).finally(restore)
    }
  }

  /** Whether a statement that a run before this one had begun has taken effect. */
  async #wasDone(index: number, segment: Segment, step: Step): Promise<boolean> {
    const { session, report } = this.#context
    const { version } = this.#job.migration
    const at = segment.statements[0]!
    const found = await lookAfter(session, this.#statements[at]!, step.detail)
    if (found.outcome === 'unknown') {
      const { line, column } = this.#map.position(this.#statements[at]!.start)
      throw new DbopsError(`A run was cut off while this statement ran outside of a transaction, and ${found.why}`, {
        where: `${this.#source.file}:${line}:${column}`,
        hint: `Look at what it did. To run it again: dbops migrate repair --redo ${version}. To go on behind it: dbops migrate repair --skip ${version}`,
      })
    }
    report({ event: 'step-recovered', version, number: index + 1, found: found.found })
    return found.outcome === 'done'
  }

  /** Runs work until it is not refused a lock any more, with growing pauses. */
  async #repeated(segment: Segment, work: () => Promise<void>, between?: () => Promise<void>): Promise<void> {
    const { session, retry, report, signal, random } = this.#context
    const start = performance.now()
    for (let attempt = 1; ; attempt++) {
      try {
        return await work()
      } catch (error) {
        if (session.lost || isConnectionLoss(error instanceof SentError ? error.cause : error)) throw error
        await session.exec('rollback')
        await between?.()
        if (signal?.aborted) throw signal.reason
        const delay = backoff(retry, attempt, random)
        const failure = postgresFailure(error instanceof SentError ? error.cause : error)
        if (!isRetryable(failure ?? {}) || performance.now() - start + delay > retry.total)
          throw this.#failure(error, segment)
        const { blockers = [] } = (error instanceof SentError ? error.cause : error) as { blockers?: Blocker[] }
        report({
          event: 'retrying',
          version: this.#job.migration.version,
          number: (error instanceof SentError ? error.index : segment.statements[0]!) + 1,
          attempt,
          reason: failure!.message,
          blockers,
          delay,
        })
        await sleep(delay, signal)
        await this.#context.guard?.()
      }
    }
  }

  /** Sends one statement of the file. */
  async #send(at: number, inTransaction: boolean, instead?: string): Promise<void> {
    const { session, monitor, report, signal } = this.#context
    const { version } = this.#job.migration
    const statement = this.#statements[at]!
    const number = at + 1
    report({
      event: 'statement-started',
      version,
      number,
      of: this.#statements.length,
      line: this.#map.position(statement.start).line,
      statement: firstLine(statement.text),
      inTransaction,
    })
    const start = performance.now()
    const onWaiting = (blockers: Blocker[]): void =>
      report({ event: 'waiting', reason: 'lock', detail: describeBlockers(blockers) })
    try {
      const rows = await watched({ session, monitor, signal, onWaiting }, () => this.#sendText(statement, instead))
      report({
        event: 'statement-finished',
        version,
        number,
        milliseconds: Math.round(performance.now() - start),
        rows: rows ?? null,
      })
    } catch (error) {
      throw new SentError(at, instead === undefined, error)
    }
  }

  async #sendText(statement: Statement, instead?: string): Promise<number | undefined> {
    const { session } = this.#context
    if (!copiesFromClient(statement)) return (await session.run(instead ?? statement.text)).rows
    const rows = this.#source.copies?.find((copy) => copy.at === statement.start)
    const data = rows === undefined ? '' : this.#source.text.slice(rows.start, rows.end)
    let count = 0
    for (const chunk of copyAsInserts(statement, data)) count += (await session.run(chunk.sql)).rows ?? 0
    return count
  }

  /** Writes down that a part is done; with the last one, that the migration is. Inside the part's transaction. */
  async #finish(index: number, { checksum }: Segment): Promise<void> {
    const { journal } = this.#context
    if (index < this.#segments.length - 1) {
      await journal.write(this.#key, { step: index, checksum, state: 'done', detail: {} })
      return
    }
    if (this.#journaled || (await journal.exists())) await journal.clear(this.#key)
    await this.#record()
  }

  async #record(): Promise<void> {
    const { history, journal, session } = this.#context
    const { migration, direction, before } = this.#job
    const key = history.keyOf(migration)
    if (direction === 'up') {
      const milliseconds = performance.now() - this.#start
      await history.applied(session, migration, milliseconds).catch(explainRecord(history))
      // A tool without checksums has them in dbops.migrations, where there is such a table.
      if (history.checksumOf === undefined && (await journal.exists()))
        await recordOf(session, { tool: history.tool, key, migration, milliseconds })
    } else {
      await history.reverted(session, migration, before).catch(explainRecord(history))
      if (history.checksumOf === undefined) await journal.clearRecord(key)
    }
  }

  async #transaction(work: () => Promise<unknown>): Promise<void> {
    const { session } = this.#context
    await session.exec('begin')
    try {
      await work()
      await session.exec('commit')
    } catch (error) {
      if (!session.lost && !isConnectionLoss(error)) await session.exec('rollback')
      throw error
    }
  }

  /** What an earlier part set for the session holds for the later ones, also in a new session. */
  async #repeatSettings({ statements, rolledBack }: Segment): Promise<void> {
    if (rolledBack) return
    for (const at of statements) {
      const statement = this.#statements[at]!
      if (setsSession(statement)) await this.#context.session.exec(statement.text)
    }
  }

  #failure(error: unknown, segment: Segment): unknown {
    if (error instanceof DbopsError) return error
    const sent = error instanceof SentError ? error : new SentError(segment.statements.at(-1) ?? 0, false, error)
    const failure = postgresFailure(sent.cause)
    if (failure === undefined) return sent.cause
    const statement = this.#statements[sent.index]!
    const at = failureIndex(this.#map, statement, failure, sent.exact)
    const { version } = this.#job.migration
    const described = describeFailure(this.#source.file, version, this.#map, statement, sent.index + 1, failure, at)
    const { blockers = [] } = sent.cause as { blockers?: Blocker[] }
    return new MigrationFailure(described, this.#done, this.#segments.length, hintOf(failure, blockers), sent.cause)
  }
}

/** A statement of the file that failed, by its index. */
class SentError extends Error {
  readonly index: number
  /** Whether the text of the file was sent as it stands. */
  readonly exact: boolean

  constructor(index: number, exact: boolean, cause: unknown) {
    super(messageOf(cause), { cause })
    this.index = index
    this.exact = exact
  }
}

/** 2D000 invalid_transaction_termination, 25001 active_sql_transaction: a procedure or block that commits or needs to. */
function endsTransactions(error: unknown): boolean {
  const { code } = (error instanceof MigrationFailure ? error.cause : error) as { code?: string }
  return code === '2D000' || code === '25001'
}

/**
 * Takes the limits off for a concurrent statement, which waits for others without holding them up: a lock_timeout would
 * end it and leave an invalid index. A limit that the migration itself set stays, and so does the lock_timeout of what
 * locks a table whole (VACUUM FULL). Returns what puts them back.
 */
async function unlimited(session: Session, statement?: Statement): Promise<() => Promise<void>> {
  const concurrent =
    statement === undefined || ['IndexStmt', 'DropStmt', 'ReindexStmt', 'AlterTableStmt'].includes(statement.kind)
  const names = ['statement_timeout', 'transaction_timeout', ...(concurrent ? ['lock_timeout'] : [])]
  const limited = (await session.rows(
    `select name, setting from pg_catalog.pg_settings where name = any($1) and source <> 'session' and setting <> '0'`,
    [names],
  )) as [string, string][]
  for (const [name] of limited) await session.exec(`set ${name} = 0`)
  return async () => {
    for (const [name] of limited) await session.exec(`reset ${name}`)
  }
}

/** SET, SET ROLE, set_config(…, false): statements whose effect lasts as long as the session. */
function setsSession({ kind, tree }: Statement): boolean {
  if (kind === 'VariableSetStmt') return tree.is_local !== true
  if (kind !== 'SelectStmt' || tree.fromClause !== undefined) return false
  let sets = false
  walk(tree, (name, node) => {
    const last = name === 'FuncCall' ? node.funcname?.at(-1)?.String?.sval : undefined
    if (last === 'set_config' && node.args?.[2]?.A_Const?.boolval?.boolval !== true) sets = true
  })
  return sets
}

function explainRecord(history: History): (error: unknown) => never {
  return (error) => {
    if ((error as { code?: string }).code !== '42501') throw error
    throw new DbopsError(`The migration ends as a role that may not write ${history.table}: ${messageOf(error)}`, {
      hint: `End the migration with: reset role; ${behaviours[history.tool].label} fails on it too.`,
    })
  }
}

function hintOf({ code, hint }: PostgresFailure, blockers: readonly Blocker[]): string | undefined {
  switch (code) {
    case '55P03':
      return `${blockers.length > 0 ? `In the way: ${describeBlockers(blockers)}. ` : ''}Run again when it is gone, or wait longer with --wait.`
    case '57014':
      return 'A timeout of the server or of the role ended it: raise statement_timeout in the migration, or split the work.'
    case '53100':
      return 'The disk of the server is full. What was done is rolled back; make room and run again.'
    case '23505':
      return 'Rows stand in the way: remove the duplicates first, in a migration of its own.'
    default:
      return hint
  }
}

export function describeBlockers(blockers: readonly Blocker[]): string {
  return blockers
    .slice(0, 3)
    .map(
      ({ pid, application, user, state, transactionAge, query }) =>
        `backend ${pid} (${[application || user, state, transactionAge === null ? '' : `transaction of ${Math.round(transactionAge)} s`].filter(Boolean).join(', ')})${query === '' ? '' : `: ${query}`}`,
    )
    .join('; ')
}

function firstLine(text: string): string {
  const line = text.split('\n', 1)[0]!.trim()
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}
