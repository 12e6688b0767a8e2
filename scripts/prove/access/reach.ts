/** From the rows that somebody reached to the word for how far that is. */

import type { Actor } from '../data/fill.ts'
import type { Label } from '../data/pool.ts'
import type { Reach } from './types.ts'

/** Whether a row is somebody's own, his tenant's, or beyond both. */
export function nearness(label: Label, actor: Actor | undefined): 'own' | 'tenant' | 'beyond' {
  if (actor === undefined) return 'beyond'
  if (label.actor === actor.name) return 'own'
  return label.tenant !== undefined && label.tenant === actor.tenant ? 'tenant' : 'beyond'
}

/** `reached` is a subset of `rows`. */
export function classify(
  rows: readonly Label[],
  reached: readonly Label[],
  actor: Actor | undefined,
): Exclude<Reach, 'denied' | 'error' | 'not proven'> {
  if (reached.length === 0) return 'none'
  const all = reached.length === rows.length
  const far = (label: Label) => nearness(label, actor) === 'beyond'
  // Where nobody else's row is there, reaching every row says no more than reaching one's own.
  if (all && rows.some(far)) return 'all'
  if (reached.every((label) => nearness(label, actor) === 'own')) return 'own'
  if (!reached.some(far)) return 'tenant'
  return 'some'
}
