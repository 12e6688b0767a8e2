/** Runs a backfill: batch after batch, each its own transaction with its place written in it. */

import { DbopsError, messageOf } from '../../core/error.ts'
import { acquire, backfillLock, unlock } from '../advisory-lock.ts'
import type { Report } from '../events.ts'
import { type Thresholds, waitForReplicas } from '../guard.ts'
import { backfillsTable } from '../own-tables.ts'
import { backoff, defaultRetry, isRetryable, sleep } from '../retry.ts'
import { isConnectionLoss, type Session } from '../session.ts'
import type { Target } from '../target.ts'
import { watched } from '../watch.ts'
import type { DrivingTable } from './keys.ts'
import { afterBatch, afterRefusal, rest } from './pace.ts'
import {
  type Backfill,
  type BackfillSettings,
  createBackfills,
  insertBackfill,
  readBackfill,
  updateBackfill,
  type Wanted,
} from './state.ts'
import { assignedColumns, type BatchStatement, batchSql } from './statement.ts'
import { askQuestion, countLeft, derivedCheck } from './verify.ts'
import { countRange, type Key, lastKey, rangeEnd, sameKey } from './window.ts'

export interface BackfillOptions {
  name: string
  statement: BatchStatement
  table: DrivingTable
  /** Rows of the first batch. */
  size: number
  /** As it was asked for: the place in the table keeps it. */
  settings: BackfillSettings
  /** Begin anew although it is done or was cancelled. */
  again: boolean
  thresholds: Thresholds
  /** Milliseconds without a batch after which it gives up. */
  wait: number
  signal?: AbortSignal
  report: Report
  random?: () => number
}

export interface BackfillResult {
  outcome: 'done' | 'nothing' | 'cancelled'
  rows: number
  changed: number
  batches: number
  passes: number
  /** `verified`: nothing is left. `left`: so many rows the statement would still change, or the question returned rows. */
  verification: 'verified' | 'left' | 'none'
  left: number
  problems: Record<string, unknown>[]
}

/**
 * Runs it to its end; where one of that name stands half-way, from there. `open` opens the server, and again after the
 * connection was lost. Throws `DbopsError`; whatever ends it, the next run goes on.
 */
export async function runBackfill(open: () => Promise<Target>, options: BackfillOptions): Promise<BackfillResult> {
  const { report, signal, wait, random } = options
  let lastProgress = performance.now()
  const progress = (): void => {
    lastProgress = performance.now()
  }
  for (let attempt = 1; ; attempt++) {
    let target: Target | undefined
    try {
      target = await open()
      return await new Worker(target, options, () => {
        progress()
        attempt = 1
      }).run()
    } catch (error) {
      if (signal?.aborted) throw stopped(options.name)
      const lost = target === undefined ? attempt > 1 : target.session.lost || isConnectionLoss(error)
      const delay = backoff(defaultRetry, attempt, random)
      if (!lost || performance.now() - lastProgress + delay > wait) throw error
      report({
        event: 'warning',
        message: `the connection was lost (${messageOf(error)}): going on in ${Math.ceil(delay / 1000)} s`,
      })
      await sleep(delay, signal).catch(() => {
        throw stopped(options.name)
      })
    } finally {
      await target?.close()
    }
  }
}

function stopped(name: string): DbopsError {
  return new DbopsError(`Stopped: backfill ${name} stands where its last batch ended`, {
    kind: 'environment',
    hint: `Go on: dbops backfill resume ${name} --db …   Where it stands: dbops backfill status`,
  })
}

class Worker {
  readonly #target: Target
  readonly #session: Session
  readonly #options: BackfillOptions
  readonly #progressed: () => void
  #size: number
  #rate: number | undefined
  #lastLagLook = 0

  constructor(target: Target, options: BackfillOptions, progressed: () => void) {
    this.#target = target
    this.#session = target.session
    this.#options = options
    this.#progressed = progressed
    this.#size = options.size
  }

  async run(): Promise<BackfillResult> {
    const { name, signal, report, wait, statement } = this.#options
    const lock = backfillLock(name)
    await createBackfills(this.#session)
    // An orphan of a client that was killed may hold it until the server has noticed.
    await acquire(this.#session, lock, {
      what: `another run of backfill ${name}`,
      wait: Math.min(wait, 15_000),
      signal,
      report,
    })
    try {
      let row = await this.#enter()
      if (row === undefined) return this.#result('nothing', (await readBackfill(this.#session, name))!, 0, [])
      if (row.checksum !== statement.checksum) throw otherStatement(row)
      for (;;) {
        if (row.state !== 'verifying') {
          const ended = await this.#batches(row)
          row = (await readBackfill(this.#session, name))!
          if (ended === 'cancel') {
            await updateBackfill(this.#session, name, { state: 'cancelled' })
            return this.#result('cancelled', row, 0, [])
          }
          await updateBackfill(this.#session, name, { state: 'verifying' })
        }
        const { left, problems, checked } = await this.#verify()
        row = (await readBackfill(this.#session, name))!
        if (left > 0 && !this.#options.settings.once && row.pass < this.#options.settings.passes) {
          report({
            event: 'warning',
            message: `${left} rows are left that were written behind the backfill: pass ${row.pass + 1}`,
          })
          await this.#nextPass(row)
          row = (await readBackfill(this.#session, name))!
          continue
        }
        await updateBackfill(this.#session, name, {
          state: 'done',
          error: left > 0 ? `${left} rows are left` : problems.length > 0 ? 'the verification found rows' : null,
          finished: true,
        })
        return this.#result('done', row, left, problems, checked)
      }
    } catch (error) {
      if (!signal?.aborted && !this.#session.lost && !isConnectionLoss(error)) {
        await updateBackfill(this.#session, name, { state: 'failed', error: messageOf(error).slice(0, 2000) }).catch(
          () => {},
        )
      }
      throw error
    } finally {
      if (!this.#session.lost) await unlock(this.#session, lock).catch(() => {})
    }
  }

  /** The row to go on with; undefined where it is done already. */
  async #enter(): Promise<Backfill | undefined> {
    const { name, again, statement, table, size } = this.#options
    const known = await readBackfill(this.#session, name)
    if (known !== undefined && known.checksum !== statement.checksum && !again) throw otherStatement(known)
    if (known !== undefined && !again) {
      if (known.state === 'done') return undefined
      if (known.state === 'cancelled') {
        throw new DbopsError(`Unexpected backfill ${name}: it was cancelled after ${known.rows} rows`, {
          hint: `Go on where it stopped: dbops backfill resume ${name}; or from the beginning: --again`,
        })
      }
      await updateBackfill(this.#session, name, {
        wanted: 'run',
        error: null,
        ...(known.state === 'failed' ? { state: 'running' } : {}),
      })
      if (!this.#options.settings.fixed) this.#size = known.size
      return (await readBackfill(this.#session, name))!
    }
    await insertBackfill(this.#session, {
      name,
      statement: statement.text,
      checksum: statement.checksum,
      relation: table.relation,
      key: table.key.map(({ name: column }) => column),
      last: (await lastKey(this.#session, table)) ?? null,
      estimate: table.rows,
      size,
      options: this.#options.settings,
    })
    return (await readBackfill(this.#session, name))!
  }

  async #nextPass({ name, pass }: Backfill): Promise<void> {
    const last = (await lastKey(this.#session, this.#options.table)) ?? null
    await updateBackfill(this.#session, name, { state: 'running', pass: pass + 1, position: null, last })
  }

  /** Batches until the end, or until somebody cancels. */
  async #batches(row: Backfill): Promise<'end' | 'cancel'> {
    const { name, signal, report, wait, settings: pace, random } = this.#options
    let since = performance.now()
    let attempt = 0
    if (row.last === null) return 'end'
    for (;;) {
      if (signal?.aborted) throw signal.reason
      await this.#lag()
      try {
        const done = await this.#batch()
        if (done === 'end' || done === 'cancel') return done
        if (done === 'pause') {
          if ((await this.#paused()) === 'cancel') return 'cancel'
          since = performance.now()
          continue
        }
        attempt = 0
        since = performance.now()
        this.#progressed()
        if (done.rest > 0) await sleep(done.rest, signal)
      } catch (error) {
        if (signal?.aborted || this.#session.lost || isConnectionLoss(error)) throw error
        await this.#session.exec('rollback')
        // 57014: a statement_timeout of the server; smaller batches end sooner.
        const { code } = error as { code?: string }
        const delay = backoff(defaultRetry, ++attempt, random)
        const smallest = this.#size <= pace.smallest || pace.fixed
        if (
          !(isRetryable(error as object) || (code === '57014' && !(smallest && attempt > 3))) ||
          performance.now() - since + delay > wait
        )
          throw this.#failure(error)
        this.#size = afterRefusal(this.#size, pace)
        report({
          event: 'waiting',
          reason: 'retry',
          detail: `${name}: ${messageOf(error)}; ${this.#size} rows in ${(delay / 1000).toFixed(1)} s`,
        })
        await sleep(delay, signal)
      }
    }
  }

  /** One batch: the statement for the next range, and its place, in one transaction. */
  async #batch(): Promise<'end' | 'cancel' | 'pause' | { rest: number }> {
    const { name, statement, table, settings: pace, report, signal } = this.#options
    const session = this.#session
    const start = performance.now()
    const size = this.#size
    await session.exec('begin')
    const row = await readBackfill(session, name, true)
    if (row === undefined)
      throw new DbopsError(`Unexpected missing row of ${backfillsTable}: backfill ${name} was removed`, {
        kind: 'environment',
      })
    if (row.wanted !== 'run') return this.#leave(row.wanted === 'cancel' ? 'cancel' : 'pause')
    if (row.last === null || sameKey(row.position, row.last)) return this.#leave('end')
    const end = row.last
    const { upper, final } = await rangeEnd(session, table, row.position, end, size)
    const values: Key = row.position === null ? upper : [...row.position, ...upper]
    const sql = batchSql(statement, table.key, row.position === null ? 'first' : 'between')
    const onWaiting = (): void => {}
    const changed =
      (await watched({ session, monitor: this.#target.monitor, signal, onWaiting }, () => session.run(sql, values)))
        .rows ?? 0
    const rows = final ? await countRange(session, table, row.position, upper) : size
    const milliseconds = performance.now() - start
    const next = afterBatch(size, milliseconds, pace)
    await session.query(
      `update ${backfillsTable} set position = $2, rows = rows + $3, changed = changed + $4, batches = batches + 1,
         milliseconds = milliseconds + $5, size = $6, state = 'running', started_at = coalesce(started_at, pg_catalog.now()),
         updated_at = pg_catalog.clock_timestamp(), error = null where name = $1`,
      [name, upper, rows, changed, Math.round(milliseconds), next],
    )
    await session.exec('commit')
    this.#size = next
    const took = performance.now() - start
    const pause = rest(rows, took, pace.rate)
    const speed = rows / ((took + pause) / 1000)
    this.#rate = this.#rate === undefined ? speed : this.#rate * 0.8 + speed * 0.2
    const done = row.rows + rows
    const left =
      row.estimate === null || row.pass > 1 ? null : Math.max(0, row.estimate - done) / Math.max(1, this.#rate)
    report({
      event: 'batch',
      backfill: name,
      rows,
      changed,
      milliseconds: Math.round(took),
      size: next,
      done,
      total: row.estimate,
      secondsLeft: left === null ? null : Math.round(left),
    })
    return { rest: pause }
  }

  async #leave<T>(answer: T): Promise<T> {
    await this.#session.exec('rollback')
    return answer
  }

  /** Waits until somebody asks to go on, or to cancel. */
  async #paused(): Promise<Wanted> {
    const { name, report, signal } = this.#options
    report({ event: 'paused', backfill: name, reason: 'dbops backfill pause' })
    for (;;) {
      await sleep(500, signal)
      const row = await readBackfill(this.#session, name)
      if (row?.wanted === 'pause') continue
      if (row?.wanted === 'run') report({ event: 'resumed', backfill: name })
      return row?.wanted ?? 'cancel'
    }
  }

  /** Rests while a replica is too far behind; looked at once a second at most. */
  async #lag(): Promise<void> {
    const { thresholds, wait, signal, report } = this.#options
    if (performance.now() - this.#lastLagLook < 1000) return
    this.#lastLagLook = performance.now()
    await waitForReplicas(this.#target.monitor ?? this.#session, thresholds, { wait, signal, report })
  }

  async #verify(): Promise<{ left: number; problems: Record<string, unknown>[]; checked: boolean }> {
    const { statement, table, settings: pace, signal } = this.#options
    const { verify } = pace
    const session = this.#session
    // Of a statement that is not the same a second time, every row would count as left.
    const check = pace.once ? undefined : await derivedCheck(session, statement, table)
    return watched({ session, monitor: this.#target.monitor, signal }, async () => {
      const { count } = check === undefined ? { count: 0 } : await countLeft(session, table, check, { signal, pace })
      const problems = verify === undefined ? [] : await askQuestion(session, verify)
      return { left: count, problems, checked: check !== undefined || verify !== undefined }
    })
  }

  #failure(error: unknown): unknown {
    if (error instanceof DbopsError) return error
    const { name } = this.#options
    return new DbopsError(`Backfill ${name}: ${messageOf(error)}`, {
      hint: `The batch was rolled back; those before it stay. When the cause is gone: dbops backfill resume ${name}`,
      cause: error,
    })
  }

  #result(
    outcome: BackfillResult['outcome'],
    { rows, changed, batches, pass }: Backfill,
    left: number,
    problems: Record<string, unknown>[],
    checked = false,
  ): BackfillResult {
    return {
      outcome,
      rows,
      changed,
      batches,
      passes: pass,
      verification: left > 0 || problems.length > 0 ? 'left' : checked ? 'verified' : 'none',
      left,
      problems,
    }
  }
}

function otherStatement({ name, statement, state }: Backfill): DbopsError {
  return new DbopsError(
    `Unexpected statement: backfill ${name} (${state}) has another one: ${statement.split('\n', 1)[0]!.slice(0, 100)}`,
    {
      hint: 'Give this one a name of its own with --name; or begin anew under the old name with --again.',
    },
  )
}

/** Refuses an UPDATE that assigns a column of the key: rows would move to where they are met again, or never. */
export function checkKeyStays(statement: BatchStatement, { key }: DrivingTable): void {
  const assigned = assignedColumns(statement)
  const moved = key.find(({ name }) => assigned.includes(name))
  if (moved === undefined) return
  throw new DbopsError(`Unexpected assignment to ${moved.name}, a column of the key that the batches go by`, {
    hint: 'Go by another unique key with --key.',
  })
}
