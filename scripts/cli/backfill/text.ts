/** Backfills as text for people. */

import { redact } from '../../core/error.ts'
import { visible } from '../../render/escape.ts'
import type { BackfillStatus } from '../../run/backfill/control.ts'
import type { BackfillResult } from '../../run/backfill/run.ts'
import { count, duration } from '../run/events.ts'
import type { BackfillForecast } from './documents.ts'

export function forecastText(plan: BackfillForecast): string {
  const { sample } = plan
  const lines = [
    `${plan.server}: backfill ${visible(plan.name)}`,
    `  goes      through ${visible(plan.relation)} by ${plan.key.map(visible).join(', ')}${plan.rows === null ? '' : `, about ${count(plan.rows)} rows`}`,
    `  batch     ${count(plan.size)} rows at first, each its own transaction:`,
    ...plan.batch.split('\n').map((line) => `              ${visible(line)}`),
    `  sample    ${sample.rows === 0 ? 'the table is empty' : `${count(sample.rows)} rows, ${count(sample.changed)} changed in ${duration(sample.milliseconds)}, rolled back`}`,
    `  twice     ${plan.idempotent === 'yes' ? 'a second time it changes nothing' : plan.idempotent === 'no' ? 'NOT THE SAME a second time' : 'not known: no row of the sample is changed'}`,
    `  time      ${plan.seconds === null ? 'not known' : `about ${duration(plan.seconds * 1000)}`}`,
    `  verified  ${{ derived: 'by counting what the statement would still change', question: 'by your query', both: 'by counting what the statement would still change, and by your query', none: 'NOT AT ALL: give a query with --verify' }[plan.verification]}`,
  ]
  for (const warning of plan.warnings) lines.push('', `warning: ${visible(warning)}`)
  for (const { message, hint } of plan.refusals) lines.push('', `refused: ${visible(message)}`, `  ${visible(hint)}`)
  return redact(`${lines.join('\n')}\n`)
}

export function resultText(name: string, server: string, result: BackfillResult): string {
  const { outcome, rows, changed, batches, verification, left, problems } = result
  const amount = `${count(rows)} rows gone through, ${count(changed)} changed, in ${count(batches)} ${batches === 1 ? 'batch' : 'batches'}`
  const lines = [
    outcome === 'nothing'
      ? `Backfill ${visible(name)} is done already on ${server}: ${amount}.`
      : outcome === 'cancelled'
        ? `Backfill ${visible(name)} was cancelled on ${server}: ${amount}. What is done stays.`
        : `Backfill ${visible(name)} is done on ${server}: ${amount}.`,
  ]
  if (outcome === 'done') {
    if (verification === 'verified') lines.push('Verified: nothing is left.')
    if (verification === 'none') lines.push('Not verified: no check could be derived, and no --verify was given.')
    if (left > 0)
      lines.push(`${count(left)} rows are left that the statement would still change: something writes them anew.`)
    for (const row of problems) lines.push(`found: ${visible(JSON.stringify(row)).slice(0, 200)}`)
  }
  return redact(`${lines.join('\n')}\n`)
}

export function statusText(all: readonly BackfillStatus[]): string {
  if (all.length === 0) return 'No backfill is known on this server.\n'
  const lines: string[] = []
  for (const one of all) {
    const part = one.fraction === null || one.stands === 'done' ? '' : `, ${Math.floor(one.fraction * 100)} %`
    lines.push(`${visible(one.name)}  ${one.stands}${one.worker === null ? '' : ` (backend ${one.worker})`}`)
    lines.push(`  ${visible(one.statement.split('\n', 1)[0]!.slice(0, 100))}`)
    lines.push(
      `  ${count(one.rows)} rows of ${visible(one.relation)} gone through${part}, ${count(one.changed)} changed, ${count(one.batches)} batches, last at ${one.updatedAt}`,
    )
    if (one.position !== null && one.stands !== 'done')
      lines.push(
        `  stands at ${one.key.map((column, index) => `${visible(column)} = ${visible(one.position![index]!)}`).join(', ')}`,
      )
    if (one.error !== null) lines.push(`  ${visible(one.error)}`)
    if (['interrupted', 'failed', 'cancelled'].includes(one.stands))
      lines.push(`  go on: dbops backfill resume ${visible(one.name)} --db …`)
  }
  return redact(`${lines.join('\n')}\n`)
}
