/** Plans and states of migrations as text for people. */

import { redact } from '../../core/error.ts'
import { visible } from '../../render/escape.ts'
import type { DownPlan } from '../../run/migrate/down.ts'
import type { DryRun } from '../../run/migrate/dry-run.ts'
import type { Refusal, UpPlan } from '../../run/migrate/plan.ts'
import { bytes, count } from '../run/events.ts'
import type { StatusDocument } from './documents.ts'

/** Lines of locks shown a migration: the worst come first. */
const maxLocks = 8
const maxRows = 40
const maxShown = 12

export function statusText(status: StatusDocument): string {
  const { migrations, unknown, invalidIndexes } = status
  const lines = [
    `${status.server}: ${status.tool}, history in ${status.history}${status.historyExists ? '' : ' (not there yet)'}`,
    '',
  ]
  const applied = migrations.filter(({ state }) => state === 'applied')
  const others = migrations.filter(({ state }) => state !== 'applied')
  // The applied past is one line; what is left to do or wrong is shown whole.
  if (applied.length > 0)
    lines.push(
      `  applied      ${applied.length} ${applied.length === 1 ? 'migration' : 'migrations'}, the newest ${label(applied.at(-1)!)}${applied.at(-1)!.at === undefined ? '' : ` at ${applied.at(-1)!.at}`}`,
    )
  const pendingOnly = others.filter(({ state, outOfOrder }) => state === 'pending' && !outOfOrder)
  const shown = pendingOnly.length > maxShown ? others.filter((one) => !pendingOnly.includes(one)) : others
  if (shown !== others)
    lines.push(
      `  pending      ${pendingOnly.length} migrations, from ${label(pendingOnly[0]!)} to ${label(pendingOnly.at(-1)!)}`,
    )
  for (const one of shown.slice(0, maxRows)) {
    const parts = one.parts
    const note =
      one.state === 'unfinished'
        ? ` (${parts!.direction === 'down' ? 'its rollback was' : ''}${parts!.direction === 'down' ? ' ' : ''}cut off after ${parts!.done} of ${parts!.of} parts; dbops migrate ${parts!.direction} goes on)`
        : one.state === 'failed'
          ? ' (the tool’s table says failed or under way)'
          : one.state === 'changed'
            ? ' (the file is not what was applied)'
            : one.outOfOrder
              ? ' (before others that are applied)'
              : ''
    lines.push(`  ${one.state.padEnd(11)}  ${label(one)}${note}`)
  }
  if (shown.length > maxRows) lines.push(`  … and ${shown.length - maxRows} more (--json shows all)`)
  for (const version of unknown.slice(0, maxRows))
    lines.push(`  no file      ${visible(version)} is recorded on the server only`)
  for (const index of invalidIndexes.slice(0, maxRows))
    lines.push(`  invalid      index ${visible(index)}, left behind by a failed build`)
  if (migrations.length === 0 && unknown.length === 0) lines.push('  no migrations')
  const pending = others.filter(({ state }) => state === 'pending').length
  lines.push('', summary(status, pending))
  return redact(`${lines.join('\n')}\n`)
}

function summary({ migrations, unknown, invalidIndexes }: StatusDocument, pending: number): string {
  const wrong =
    migrations.filter(({ state }) => ['changed', 'failed'].includes(state)).length +
    unknown.length +
    invalidIndexes.length
  if (wrong > 0) return 'See what mends it: dbops migrate repair'
  if (migrations.some(({ state }) => state === 'unfinished')) return 'Go on: dbops migrate up (or down, for a rollback)'
  return pending > 0 ? `${pending} to apply: dbops migrate up --plan` : 'Everything is applied.'
}

function label({ version, name }: { version: string; name: string }): string {
  return [version, visible(name)].filter(Boolean).join(' ')
}

export function planText(plan: UpPlan): string {
  const lines: string[] = []
  const total = plan.migrations.length
  lines.push(
    total === 0
      ? `${plan.server}: nothing to apply, ${plan.applied} applied`
      : `${plan.server}: ${total} to apply, ${plan.applied} applied; history in ${plan.history} (${plan.tool})`,
  )
  if (plan.empty && total > 0)
    lines.push('The database is empty: nobody waits for a lock, and there is nothing to lose.')
  // A first run of a long history is not read migration by migration.
  const brief = plan.empty && total > maxShown
  if (brief)
    lines.push('', `  ${label(plan.migrations[0]!)}`, `  … ${total - 2} more`, `  ${label(plan.migrations.at(-1)!)}`)
  for (const migration of brief ? [] : plan.migrations) {
    lines.push('', `${label(migration)}${migration.resumed ? '  (goes on where a run was cut off)' : ''}`)
    lines.push(`  runs      ${howItRuns(migration)}`)
    if (migration.locks === undefined) continue
    const locks = migration.locks
      .flatMap((statement) =>
        statement.locks
          // A table that this very run makes is nobody's yet.
          .filter((lock) => lock.kind !== 'index' && lock.blocks.includes('writes') && plan.sizes[lock.relation])
          .map((lock) => ({ line: statement.location.line, lock })),
      )
      .sort((a, b) => b.lock.blocks.length - a.lock.blocks.length)
    if (locks.length === 0) lines.push('  locks     nothing that is read or written now')
    for (const [index, { line, lock }] of locks.slice(0, maxLocks).entries()) {
      const size = plan.sizes[lock.relation]
      const what = lock.rewritten ? ', all rows written anew' : lock.scanned ? ', all rows read' : ''
      const rows =
        size === undefined
          ? ''
          : ` (${size.rows === null ? 'rows not counted' : `about ${count(size.rows)} rows`}, ${bytes(size.bytes)}${what})`
      lines.push(
        `  ${index === 0 ? 'locks     ' : '          '}${lock.mode.toUpperCase()} on ${visible(lock.relation)}${rows} blocks ${lock.blocks.filter((each) => each !== 'ddl').join(' and ')}  line ${line}`,
      )
    }
    if (locks.length > maxLocks) lines.push(`            … and ${locks.length - maxLocks} more (--json shows all)`)
  }
  lines.push(...judgement(plan.refusals, plan.warnings))
  return redact(`${lines.join('\n')}\n`)
}

function howItRuns({ parts, outside, statements }: UpPlan['migrations'][number]): string {
  const amount = `${statements} ${statements === 1 ? 'statement' : 'statements'}`
  if (statements === 0) return 'nothing: the file holds no statement'
  const alone = outside.length === 0 ? '' : `; statement ${outside.join(', ')} outside of a transaction`
  return parts === 1 && outside.length === 0
    ? `${amount} in one transaction`
    : `${amount} in ${parts} ${parts === 1 ? 'part' : 'parts'}${alone}`
}

function judgement(refusals: readonly Refusal[], warnings: readonly string[]): string[] {
  const lines: string[] = []
  for (const warning of warnings) lines.push('', `warning: ${visible(warning)}`)
  for (const { message, hint, what } of refusals) {
    lines.push('', `refused: ${visible(message)}`, `  ${visible(hint)}`)
    if (!/--allow/.test(hint) && !['approval', 'file', 'failed'].includes(what))
      lines.push(`  To go on all the same: --allow ${what}`)
  }
  return lines
}

export function downPlanText(plan: DownPlan): string {
  const lines = [
    plan.migrations.length === 0
      ? `${plan.server}: nothing to roll back`
      : `${plan.server}: ${plan.migrations.length} to roll back`,
  ]
  for (const migration of plan.migrations) {
    lines.push('', `${label(migration)}`, `  rollback  ${migration.rollback}  ${migration.file}`)
    for (const loss of migration.losses) lines.push(`  loses     ${visible(loss)}`)
  }
  lines.push(...judgement(plan.refusals, []))
  return redact(`${lines.join('\n')}\n`)
}

export function dryRunText(result: DryRun): string {
  const lines: string[] = []
  lines.push(result.ran.length === 0 ? 'Nothing ran.' : `Ran and rolled back: ${result.ran.join(', ')}.`)
  for (const { file, line, statement, why } of result.skipped)
    lines.push(`not tried: ${file}:${line}: ${visible(statement)} (${why})`)
  if (result.failure !== undefined) {
    const { location, message } = result.failure
    lines.push(`fails: ${location.file}:${location.line}:${location.column}: ${visible(message)}`)
    if (result.skipped.length > 0) lines.push('  It may fail only because of what was not tried.')
  }
  if (result.notTried.length > 0) lines.push(`not reached: ${result.notTried.join(', ')}`)
  return redact(`${lines.join('\n')}\n`)
}

/** Versions in one line: all of a few, of many the first and the last. */
export function versionList(versions: readonly string[]): string {
  if (versions.length <= 6) return versions.join(', ')
  return `${versions.slice(0, 3).join(', ')} … ${versions.at(-1)}`
}
