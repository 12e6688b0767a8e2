/** An observation for people: the worst first, as many lines as a terminal has. */

import { visible } from '../../render/escape.ts'
import { format } from '../../run/observe/condition.ts'
import { measures } from '../../run/observe/measures.ts'
import type { Observation, Session, Waiting } from '../../run/observe/read.ts'

export interface ObserveTextOptions {
  width: number
  /** Lines at most; the rest is counted. */
  lines?: number
}

export function observationText(
  now: Observation,
  before: Observation | undefined,
  { width, lines = 60 }: ObserveTextOptions,
): string {
  const value = (name: string) => {
    const measure = measures[name]!
    const found = measure.of(now, before)
    return found === undefined ? '–' : format(found, measure.unit)
  }
  const out = [
    `PostgreSQL ${now.server.version}, ${visible(now.server.database)}${now.server.recovery ? ' (replica)' : ''}, ${now.time.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')}`,
    `connections ${now.connections.used}/${now.connections.max} (${now.connections.active} active, ${now.connections.idleInTransaction} idle in transaction)   cache hit ${value('cache_hit')}   commits ${value('commit_rate')}/s   WAL ${value('wal_rate')}`,
    `replicas ${now.replicas.length === 0 ? 'none' : now.replicas.map(({ name, seconds, bytes }) => `${visible(name)} ${format(seconds, 'seconds')} ${bytes === null ? '' : format(bytes, 'bytes')}`.trim()).join(', ')}   slots keep ${value('slot_bytes')}   dead rows ${value('dead_rows')} (${now.vacuum.tablesOverdue} tables overdue, ${now.vacuum.workers} vacuum workers)   oldest id ${Math.round(now.vacuum.xidAge / 1e6)}M`,
  ]
  out.push('', ...queueLines(now))
  if (now.progress.length > 0) {
    out.push('', 'Running:')
    for (const { command, relation, phase, done, total, unit, seconds, pid } of now.progress) {
      const share = total > 0 ? Math.min(1, done / total) : undefined
      const left =
        share === undefined || share === 0
          ? ''
          : `, about ${format((seconds / share) * (1 - share), 'seconds')} left in this phase`
      out.push(
        `  ${command} ${visible(relation ?? '')} (${pid}): ${phase}${share === undefined ? ` ${unit === 'bytes' ? format(done, 'bytes') : `${done} ${unit}`}` : ` ${Math.floor(100 * share)} %${left}`}, ${format(seconds, 'seconds')}`,
      )
    }
  }
  for (const { name, state, done, total } of now.backfills)
    out.push(
      `  backfill ${visible(name)}: ${state}, ${done}${total === null || total === 0 ? '' : ` of about ${total} (${Math.min(100, Math.floor((100 * done) / total))} %)`} rows`,
    )
  if (now.transactions.length > 0)
    out.push('', 'Oldest transactions:', ...now.transactions.map((each) => `  ${sessionText(each)}`))
  if (now.invalidIndexes.length > 0) out.push('', `Invalid indexes: ${now.invalidIndexes.map(visible).join(', ')}`)
  const shown =
    out.length > lines
      ? [...out.slice(0, lines - 1), `… ${out.length - lines + 1} more lines: dbops observe --json`]
      : out
  return `${shown.map((each) => (each.length > width ? `${each.slice(0, width - 1)}…` : each)).join('\n')}\n`
}

/** Who blocks whom, as a tree: the heads of the queues, and behind each who waits for it. */
function queueLines({ waiting, blockers }: Observation): string[] {
  if (waiting.length === 0) return ['Nobody waits for a lock.']
  const lines = [`${waiting.length} ${waiting.length === 1 ? 'session waits' : 'sessions wait'} for a lock:`]
  const shown = new Set<number>()
  const behind = (pid: number, depth: number): void => {
    for (const each of waiting) {
      if (shown.has(each.pid) || !each.blockedBy.includes(pid)) continue
      shown.add(each.pid)
      lines.push(`${'  '.repeat(depth + 1)}└ ${waitingText(each)}`)
      behind(each.pid, depth + 1)
    }
  }
  for (const head of blockers) {
    lines.push(`  ${sessionText(head)}`)
    behind(head.pid, 1)
  }
  // A prepared transaction has no session; a deadlock no head.
  for (const each of waiting) {
    if (shown.has(each.pid)) continue
    shown.add(each.pid)
    lines.push(
      `  └ ${waitingText(each)}, behind ${each.blockedBy.map((pid) => (pid === 0 ? 'a prepared transaction' : pid)).join(', ') || 'one that is gone'}`,
    )
    behind(each.pid, 1)
  }
  return lines
}

function waitingText(each: Waiting): string {
  return `${each.pid} waits ${format(each.waited, 'seconds')}${each.mode === null ? '' : ` for ${each.mode.replace(/Lock$/, '')}${each.relation === null ? '' : ` on ${visible(each.relation)}`}`} (${visible(each.user)}${each.application ? `, ${visible(each.application)}` : ''}): ${visible(each.query)}`
}

function sessionText(each: Session): string {
  return `${each.pid} ${each.state}${each.transaction === null ? '' : ` for ${format(each.transaction, 'seconds')}`} (${visible(each.user)}${each.application ? `, ${visible(each.application)}` : ''}): ${visible(each.query)}`
}
