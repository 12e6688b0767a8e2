/** What the cells do not say: every probe, in order. */

import type { Finding } from '../../../core/finding.ts'
import type { AccessSession } from '../measure.ts'
import type { AccessMatrix } from '../types.ts'
import { probe as functions } from './functions.ts'
import { probe as keys } from './keys.ts'
import { probe as moves } from './moves.ts'
import { probe as power } from './power.ts'
import { type Probe, ProbeContext } from './probe.ts'
import { probe as triggers } from './triggers.ts'
import { probe as views } from './views.ts'

const probes: Record<string, Probe> = { power, moves, functions, views, triggers, keys }

/** Tries what a measured matrix leaves open. `matrix`: of the same session, measured last. */
export async function probeAccess(
  session: AccessSession,
  matrix: AccessMatrix,
  onProgress?: (name: string) => void,
): Promise<Finding[]> {
  const context = new ProbeContext(session, matrix)
  const findings: Finding[] = []
  for (const [name, probe] of Object.entries(probes)) {
    onProgress?.(name)
    findings.push(...(await probe(context)))
  }
  return findings
}
