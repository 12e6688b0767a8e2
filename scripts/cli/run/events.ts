/** What a run says on stderr: JSON lines with `--events`, else sentences, and on a terminal one line that moves. */

import { redact } from '../../core/error.ts'
import { visible } from '../../render/escape.ts'
import type { Report, RunEvent } from '../../run/events.ts'
import { eventLine } from '../../run/events.ts'
import type { Io } from '../command.ts'
import { type ProgressLine, progressLine } from '../progress.ts'

export interface Reporter {
  report: Report
  progress: ProgressLine
}

export function reporter(io: Io, options: { events: boolean }): Reporter {
  if (options.events) {
    return {
      report: (event) => io.stderr(redact(eventLine(event, new Date()))),
      progress: { show: () => {}, clear: () => {} },
    }
  }
  const progress = progressLine(io)
  return {
    progress,
    report(event) {
      const moving = movingLine(event)
      if (moving !== undefined) return progress.show(moving)
      const text = sentence(event)
      if (text === undefined) return
      progress.clear()
      io.stderr(`${redact(text)}\n`)
    },
  }
}

/** What is replaced by the next thing. */
function movingLine(event: RunEvent): string | undefined {
  if (event.event === 'statement-started')
    return `${event.version} ${event.number}/${event.of} ${visible(event.statement)}`
  if (event.event === 'batch') {
    const part =
      event.total === null || event.total === 0
        ? ''
        : ` of about ${count(event.total)} (${percent(event.done, event.total)})`
    const left = event.secondsLeft === null ? '' : `, ${duration(event.secondsLeft * 1000)} left`
    return `${event.backfill}: ${count(event.done)}${part}, ${count(event.size)} a batch${left}`
  }
  return undefined
}

function sentence(event: RunEvent): string | undefined {
  switch (event.event) {
    case 'lock-waiting':
      return event.holder === null
        ? 'waiting for another run'
        : `waiting for another run: backend ${event.holder.pid} (${visible(event.holder.application)})`
    case 'waiting':
      return `waiting (${event.reason}): ${visible(event.detail)}`
    case 'migration-started':
      return event.resumed ? `${event.version} ${visible(event.name)}: going on where a run was cut off` : undefined
    case 'retrying':
      return `${event.version} statement ${event.number}: ${visible(event.reason)}; attempt ${event.attempt + 1} in ${duration(event.delay)}${event.blockers[0] === undefined ? '' : `; in the way: backend ${event.blockers[0].pid} ${visible(event.blockers[0].application)}`}`
    case 'index-dropped':
      return `invalid index ${visible(event.index)} dropped: ${event.reason}`
    case 'step-recovered':
      return `${event.version} part ${event.number}: ${visible(event.found)}`
    case 'notice':
      return event.severity === 'WARNING' || event.severity === 'INFO'
        ? `${event.severity.toLowerCase()}: ${visible(event.message)}`
        : undefined
    case 'migration-finished':
      return `applied ${event.version} in ${duration(event.milliseconds)}`
    case 'migration-reverted':
      return `rolled back ${event.version} in ${duration(event.milliseconds)}`
    case 'warning':
      return `warning: ${visible(event.message)}`
    case 'paused':
      return `${event.backfill}: paused (${visible(event.reason)})`
    case 'resumed':
      return `${event.backfill}: going on`
    default:
      return undefined
  }
}

/** `850 ms`, `2.4 s`, `3 min 20 s`, `2 h 5 min`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min${Math.round(seconds % 60) === 0 ? '' : ` ${Math.round(seconds % 60)} s`}`
  return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`
}

/** `1,234,567`. */
export function count(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `4.2 GB`. */
export function bytes(value: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB']
  let size = value
  let unit = 0
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024
    unit++
  }
  return `${size >= 10 || unit === 0 ? Math.round(size) : size.toFixed(1)} ${units[unit]}`
}

function percent(done: number, total: number): string {
  return `${Math.min(99, Math.floor((100 * done) / total))} %`
}
