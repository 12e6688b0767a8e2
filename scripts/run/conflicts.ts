/** Which lock modes exclude each other: PostgreSQL documentation 13.3.1, "Conflicting Lock Modes". */

import { type LockMode, lockModes } from '../prove/lock-modes.ts'

/** For each mode the weakest that it excludes: every stronger one is excluded too, but for the pairs below. */
const weakest: Record<LockMode, LockMode> = {
  'access share': 'access exclusive',
  'row share': 'exclusive',
  'row exclusive': 'share',
  'share update exclusive': 'share update exclusive',
  share: 'row exclusive',
  'share row exclusive': 'row exclusive',
  exclusive: 'row share',
  'access exclusive': 'access share',
}

/** Whether two sessions cannot hold the two on one table at once. */
export function conflict(a: LockMode, b: LockMode): boolean {
  // SHARE does not exclude itself, although it excludes SHARE UPDATE EXCLUSIVE and SHARE ROW EXCLUSIVE.
  if (a === 'share' && b === 'share') return false
  return lockModes.indexOf(b) >= lockModes.indexOf(weakest[a])
}
