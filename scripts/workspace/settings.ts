/** `dbops.json` at the root of a user's repository. None is needed. */

import type { Level } from '../core/finding.ts'

export interface Settings {
  /** Folder with migrations, relative to the root, where detection would not find it. */
  migrations?: string
  rollbacks?: string
  docs?: string
  /** File that `dbops types` writes. */
  types?: string
  platform?: 'supabase' | 'postgres'
  /** Before or after 2026-10-30: whether new tables in public are granted to anon and authenticated by default. */
  defaultGrants?: 'legacy' | 'explicit'
  /** Level of a rule, or `off`. */
  rules?: Record<string, Level | 'off'>
}
