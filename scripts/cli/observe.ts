/** `dbops observe` behind its arguments. */

import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { DbopsError, messageOf, redact } from '../core/error.ts'
import type { Database } from '../postgres/database.ts'
import { openServer } from '../postgres/server.ts'
import { type Condition, parseCondition } from '../run/observe/condition.ts'
import { sendTrace, type TimedEvent, Trace } from '../run/observe/otlp.ts'
import type { Metrics } from '../run/observe/prometheus.ts'
import { type Observation, observe } from '../run/observe/read.ts'
import { sleep } from '../run/retry.ts'
import type { Io } from './command.ts'
import { observationText } from './run/observe-text.ts'

export interface ObserveValues {
  db: string
  once?: boolean
  json?: boolean
  /** Milliseconds between observations. */
  interval: number
  /** Observations at most. */
  count?: number
  alertWhen?: string
  abortWhen?: string
  prometheus?: { host: string; port: number }
}

/** Returns whether no alert was raised. */
export async function runObserve(values: ObserveValues, io: Io): Promise<boolean> {
  const alert = values.alertWhen === undefined ? undefined : parseCondition(values.alertWhen, 'alert-when')
  const abort = values.abortWhen === undefined ? undefined : parseCondition(values.abortWhen, 'abort-when')
  const metrics = values.prometheus === undefined ? undefined : await startMetrics(values.prometheus, io)
  const live = io.terminal.stdout && !values.once && !values.json
  let database: Database | undefined
  let before: Observation | undefined
  let quiet = true
  const told = new Set<string>()
  try {
    database = await openServer(values.db, { signal: io.signal })
    for (let count = 1; ; count++) {
      const now = await observe(database)
      metrics?.metrics.update(now, before)
      const raised = [...hits('alert', alert, now, before), ...hits('abort', abort, now, before)]
      if (values.json) io.stdout(`${redact(JSON.stringify({ ...now, alerts: raised.map(({ text }) => text) }))}\n`)
      else if (metrics === undefined || live) {
        const text = observationText(now, before, { width: io.terminal.stdout ? io.terminal.columns : 200 })
        io.stdout(live ? `\x1b[H\x1b[2J${redact(text)}` : `${redact(text)}${values.once ? '' : '\n'}`)
      }
      for (const { kind, text } of raised) {
        quiet = false
        if (live || !told.has(kind)) io.stderr(`${kind}: ${text}\n`)
        told.add(kind)
      }
      if (raised.length === 0) told.clear()
      if (raised.some(({ kind }) => kind === 'abort')) {
        io.stderr(`${await cancelRuns(values.db)}\n`)
        return false
      }
      before = now
      if (values.once || count === values.count) return quiet
      await sleep(values.interval, io.signal)
    }
  } catch (error) {
    // Ctrl-C is how it ends.
    if (io.signal.aborted) return quiet
    throw error
  } finally {
    await database?.close()
    metrics?.server.close()
  }
}

function hits(
  kind: string,
  condition: Condition | undefined,
  now: Observation,
  before: Observation | undefined,
): { kind: string; text: string }[] {
  const found = condition?.met(now, before)
  return found === undefined ? [] : [{ kind, text: `${found.join(', ')} (${condition!.text})` }]
}

/** Stops what dbops itself runs on the server, and nothing else: cancelled, it goes on from there at the next run. */
async function cancelRuns(url: string): Promise<string> {
  const database = await openServer(url)
  try {
    const rows = await database.query<{ pid: number; application: string; cancelled: boolean }>(
      `select pid, application_name as application, pg_cancel_backend(pid) as cancelled from pg_stat_activity
        where application_name in ('dbops migrate', 'dbops backfill', 'dbops rollout') and state = 'active' and datname = current_database()`,
    )
    return rows.length === 0
      ? 'nothing of dbops runs on this database'
      : rows.map(({ pid, application }) => `cancelled: ${application} (backend ${pid})`).join('\n')
  } finally {
    await database.close()
  }
}

async function startMetrics(
  at: { host: string; port: number },
  io: Io,
): Promise<{ metrics: Metrics; server: { close(): void } }> {
  const { Metrics } = await import('../run/observe/prometheus.ts')
  const metrics = new Metrics()
  const server = await metrics.serve(at.host, at.port).catch((error: unknown) => {
    throw new DbopsError(`Cannot serve metrics: ${messageOf(error)}`, {
      kind: 'environment',
      where: `${at.host}:${at.port}`,
      hint: 'Choose another port with --prometheus.',
    })
  })
  const { port } = server.address() as { port: number }
  io.stderr(`metrics at http://${at.host}:${port}/metrics\n`)
  return { metrics, server }
}

/** Sends the events of a run (`--events` of migrate and backfill) as spans; returns how many lines were no events. */
export async function traceEvents(
  source: string,
  collector: string,
  io: Io,
): Promise<{ events: number; ignored: number }> {
  const input = source === '-' ? process.stdin : createReadStream(resolve(io.cwd, source))
  const failed = new Promise<never>((_, reject) =>
    input.once('error', (error: Error) =>
      reject(new DbopsError(`Cannot read the events: ${error.message}`, { where: source })),
    ),
  )
  const trace = new Trace()
  let events = 0
  let ignored = 0
  const send = async () => {
    const body = trace.take()
    if (body !== undefined) await sendTrace(collector, body)
  }
  const read = (async () => {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      const event = parse(line)
      if (event === undefined) {
        ignored += line.trim() === '' ? 0 : 1
        continue
      }
      events++
      trace.add(event)
      if (event.event === 'run-finished') await send()
    }
    await send()
  })()
  await Promise.race([read, failed])
  return { events, ignored }
}

function parse(line: string): TimedEvent | undefined {
  try {
    const value = JSON.parse(line) as TimedEvent
    return typeof value.event === 'string' && !Number.isNaN(Date.parse(value.time)) ? value : undefined
  } catch {
    return undefined
  }
}
