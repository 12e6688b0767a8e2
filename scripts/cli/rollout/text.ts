/** Rollouts as text for people. */

import { redact } from '../../core/error.ts'
import { visible } from '../../render/escape.ts'
import type { Manifest } from '../../run/rollout/folder.ts'
import type { StepStatus } from '../../run/rollout/run.ts'

export function planText(manifest: Pick<Manifest, 'name' | 'steps' | 'notes'>, folder: string): string {
  const lines = [`${visible(manifest.name)}: ${manifest.steps.length} steps in ${visible(folder)}`, '']
  for (const [index, step] of manifest.steps.entries())
    lines.push(
      `  ${String(index + 1).padStart(2)}  ${kindOf(step).padEnd(9)}  ${visible(step.id)}: ${visible(step.title)}`,
    )
  for (const note of manifest.notes) lines.push('', `note: ${visible(note)}`)
  lines.push('', `Look at the files, then run the first step: dbops rollout run ${visible(folder)} --db URL`)
  return redact(`${lines.join('\n')}\n`)
}

function kindOf(step: Manifest['steps'][number]): string {
  return step.migration !== undefined
    ? 'migration'
    : step.backfill !== undefined
      ? 'backfill'
      : step.check !== undefined
        ? 'check'
        : 'release'
}

export function statusText(name: string, server: string, steps: readonly StepStatus[], folder: string): string {
  const lines = [`${visible(name)} on ${server}`, '']
  for (const [index, step] of steps.entries()) {
    lines.push(
      `  ${String(index + 1).padStart(2)}  ${step.state.padEnd(10)}  ${step.id}: ${visible(step.title)}${step.detail === undefined ? '' : `  (${step.detail})`}`,
    )
  }
  const next = steps.find(({ state }) => state !== 'done')
  lines.push(
    '',
    next === undefined
      ? 'All steps are done.'
      : `Next: dbops rollout run ${visible(folder)} --db URL${next.kind === 'release' ? ' --released' : ''}`,
  )
  return redact(`${lines.join('\n')}\n`)
}

/** One row of what a check found. */
export function rowText(row: Record<string, unknown>): string {
  return visible(JSON.stringify(row)).slice(0, 200)
}
