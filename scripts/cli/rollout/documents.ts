/** What `dbops rollout … --json` prints. */

import type { Manifest } from '../../run/rollout/folder.ts'
import type { RolloutKind } from '../../run/rollout/rollout.ts'
import type { BackResult, StepResult, StepStatus } from '../../run/rollout/run.ts'

export const rolloutFormat = 1

/** scripts/build/schemas/rollout-run.schema.json */
export type RolloutDocument =
  | {
      format: typeof rolloutFormat
      action: 'plan'
      name: string
      kind: RolloutKind
      files: string[]
      steps: Manifest['steps']
      notes: string[]
    }
  | { format: typeof rolloutFormat; action: 'status'; name: string; server: string; steps: StepStatus[] }
  | { format: typeof rolloutFormat; action: 'run'; name: string; results: { step: string; result: StepResult }[] }
  | { format: typeof rolloutFormat; action: 'back'; name: string; step: string; result: BackResult }

export function rolloutJson(document: RolloutDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`
}
