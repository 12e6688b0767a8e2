/**
 * Table-level lock modes and what each blocks.
 * Source: PostgreSQL documentation 13.3.1, "Table-Level Locks" (the table of conflicting lock modes).
 */

export const lockModes = [
  'access share',
  'row share',
  'row exclusive',
  'share update exclusive',
  'share',
  'share row exclusive',
  'exclusive',
  'access exclusive',
] as const
export type LockMode = (typeof lockModes)[number]

/** `AccessExclusiveLock`, as pg_locks prints it, in the documentation's words. */
export function lockMode(printed: string): LockMode {
  const mode = printed
    .replace(/Lock$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  if (!(lockModes as readonly string[]).includes(mode)) throw new Error(`Unexpected lock mode ${printed}`)
  return mode as LockMode
}

export function strongest(modes: readonly LockMode[]): LockMode {
  return modes.reduce((a, b) => (lockModes.indexOf(b) > lockModes.indexOf(a) ? b : a))
}

/** What others must wait for while the lock is held: SELECT; INSERT, UPDATE, DELETE; other DDL, VACUUM and ANALYZE. */
export type Blocked = 'reads' | 'writes' | 'ddl'

export function blocks(mode: LockMode): Blocked[] {
  switch (mode) {
    case 'access share':
    case 'row share':
      // DDL that needs ACCESS EXCLUSIVE waits for every reader; that is said of the waiting statement, not of a read.
      return []
    case 'row exclusive':
      return ['ddl']
    case 'share update exclusive':
      return ['ddl']
    case 'share':
    case 'share row exclusive':
    case 'exclusive':
      return ['writes', 'ddl']
    case 'access exclusive':
      return ['reads', 'writes', 'ddl']
  }
}
