/** A run's events as OpenTelemetry spans, one a statement, sent as OTLP over HTTP in JSON (opentelemetry-proto, trace v1). */

import { randomBytes } from 'node:crypto'
import { DbopsError, messageOf, redact } from '../../core/error.ts'
import type { RunEvent } from '../events.ts'

interface Span {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  /** 1: internal, 3: client. */
  kind: 1 | 3
  startTimeUnixNano: string
  endTimeUnixNano: string
  attributes: { key: string; value: { stringValue: string } | { intValue: string } }[]
  status: { code: 0 | 1 | 2; message?: string }
}

export type TimedEvent = RunEvent & { time: string }

/** Collects spans of one run. */
export class Trace {
  readonly #traceId = randomBytes(16).toString('hex')
  readonly #done: Span[] = []
  readonly #open = new Map<string, Span>()

  add(event: TimedEvent): void {
    const nanoseconds = String(BigInt(Date.parse(event.time)) * 1_000_000n)
    switch (event.event) {
      case 'run-started':
        this.#begin('run', undefined, `dbops ${event.command}`, 1, nanoseconds, {
          'server.address': event.server,
          'dbops.pending': event.pending.length,
        })
        break
      case 'migration-started':
        this.#begin('migration', 'run', `migration ${event.version}`, 1, nanoseconds, {
          'dbops.migration.version': event.version,
          'dbops.migration.name': event.name,
          'code.file.path': event.file,
        })
        break
      case 'statement-started':
        this.#begin('statement', 'migration', event.statement, 3, nanoseconds, {
          'db.system.name': 'postgresql',
          'db.query.text': event.statement,
          'code.line.number': event.line,
          'dbops.statement.number': event.number,
        })
        break
      case 'retrying':
        this.#attribute('statement', 'dbops.retries', event.attempt)
        break
      case 'statement-finished':
        if (event.rows !== null) this.#attribute('statement', 'db.response.returned_rows', event.rows)
        this.#end('statement', nanoseconds, true)
        break
      case 'migration-finished':
      case 'migration-reverted':
        this.#end('migration', nanoseconds, true)
        break
      case 'batch':
        this.#begin(
          'batch',
          'run',
          `backfill ${event.backfill}`,
          3,
          String(BigInt(nanoseconds) - BigInt(Math.round(event.milliseconds)) * 1_000_000n),
          { 'db.system.name': 'postgresql', 'dbops.batch.rows': event.rows, 'dbops.batch.changed': event.changed },
        )
        this.#end('batch', nanoseconds, true)
        break
      case 'run-finished': {
        const fine = event.outcome !== 'failed'
        for (const key of ['statement', 'migration', 'run']) this.#end(key, nanoseconds, fine)
        break
      }
    }
  }

  /** The request body for what has ended since the last call; undefined where nothing has. */
  take(): string | undefined {
    const spans = this.#done.splice(0)
    if (spans.length === 0) return undefined
    return JSON.stringify({
      resourceSpans: [
        {
          resource: { attributes: [{ key: 'service.name', value: { stringValue: 'dbops' } }] },
          scopeSpans: [{ scope: { name: 'dbops' }, spans }],
        },
      ],
    })
  }

  #begin(
    key: string,
    parent: string | undefined,
    name: string,
    kind: 1 | 3,
    time: string,
    attributes: Record<string, string | number>,
  ): void {
    // A run that was killed leaves spans open: the next of its kind ends them.
    this.#end(key, time, false)
    const parentSpan = parent === undefined ? undefined : this.#open.get(parent)
    this.#open.set(key, {
      traceId: this.#traceId,
      spanId: randomBytes(8).toString('hex'),
      ...(parentSpan === undefined ? {} : { parentSpanId: parentSpan.spanId }),
      name: redact(name).slice(0, 120),
      kind,
      startTimeUnixNano: time,
      endTimeUnixNano: time,
      attributes: [],
      status: { code: 0 },
    })
    for (const [name_, value] of Object.entries(attributes)) this.#attribute(key, name_, value)
  }

  #attribute(key: string, name: string, value: string | number): void {
    this.#open.get(key)?.attributes.push({
      key: name,
      value: typeof value === 'number' ? { intValue: String(Math.round(value)) } : { stringValue: redact(value) },
    })
  }

  #end(key: string, time: string, fine: boolean): void {
    const span = this.#open.get(key)
    if (span === undefined) return
    this.#open.delete(key)
    this.#done.push({
      ...span,
      endTimeUnixNano: time,
      status: fine ? { code: 1 } : { code: 2, message: 'not finished' },
    })
  }
}

/** Sends a request body to a collector. `url`: its base, or the whole path. Throws `DbopsError` (environment). */
export async function sendTrace(url: string, body: string, signal?: AbortSignal): Promise<void> {
  const target = /\/v1\/traces$/.test(url) ? url : `${url.replace(/\/$/, '')}/v1/traces`
  try {
    const response = await fetch(target, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: signal ?? AbortSignal.timeout(10_000),
    })
    if (!response.ok) throw new Error(`it answered ${response.status}`)
  } catch (error) {
    throw new DbopsError(`Cannot send spans to the collector: ${messageOf(error)}`, {
      kind: 'environment',
      where: redact(target),
      hint: 'Check the URL given with --otlp; the default port of OTLP over HTTP is 4318.',
    })
  }
}
