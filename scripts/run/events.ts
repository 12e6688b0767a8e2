/**
 * What happens in a run, as it happens: one JSON object a line on stderr with `--events`, sentences otherwise. `observe`
 * reads them. Durations are measured on this machine's steady clock; `time` is its wall clock and orders nothing.
 */

import type { Blocker } from './activity.ts'

export type RunEvent =
  | { event: 'run-started'; command: string; server: string; pid: number; pending: string[] }
  | { event: 'lock-waiting'; holder: { pid: number; application: string; seconds: number | null } | null }
  | { event: 'lock-acquired'; milliseconds: number }
  | { event: 'waiting'; reason: string; detail: string }
  | { event: 'migration-started'; version: string; name: string; file: string; resumed: boolean }
  | {
      event: 'statement-started'
      version: string
      /** From 1. */
      number: number
      of: number
      line: number
      statement: string
      inTransaction: boolean
    }
  | {
      event: 'statement-finished'
      version: string
      number: number
      milliseconds: number
      rows: number | null
    }
  | {
      event: 'retrying'
      version: string
      number: number
      attempt: number
      reason: string
      blockers: Blocker[]
      /** Milliseconds until the next attempt. */
      delay: number
    }
  | { event: 'index-dropped'; version: string; index: string; reason: string }
  | { event: 'step-recovered'; version: string; number: number; found: string }
  | { event: 'notice'; version: string; severity: string; message: string }
  | { event: 'migration-finished'; version: string; milliseconds: number }
  | { event: 'migration-reverted'; version: string; milliseconds: number }
  | { event: 'warning'; message: string }
  | {
      event: 'batch'
      backfill: string
      rows: number
      changed: number
      milliseconds: number
      size: number
      done: number
      total: number | null
      secondsLeft: number | null
    }
  | { event: 'paused'; backfill: string; reason: string }
  | { event: 'resumed'; backfill: string }
  | {
      event: 'run-finished'
      outcome: 'done' | 'nothing' | 'failed' | 'stopped' | 'dry-run'
      applied: string[]
      milliseconds: number
    }

export type Report = (event: RunEvent) => void

/** One line of the stream. */
export function eventLine(event: RunEvent, now: Date): string {
  return `${JSON.stringify({ time: now.toISOString(), ...event })}\n`
}
