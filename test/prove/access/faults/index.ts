import { broken } from './broken.ts'
import { columns } from './columns.ts'
import { conditions } from './conditions.ts'
import type { Fault } from './fault.ts'
import { functions } from './functions.ts'
import { members } from './members.ts'
import { missing } from './missing.ts'
import { plain } from './plain.ts'
import { supabase } from './supabase.ts'
import { views } from './views.ts'
import { writes } from './writes.ts'

/** Every planted fault, by family. */
export const faults: Record<string, Fault[]> = {
  missing,
  conditions,
  members,
  writes,
  functions,
  views,
  supabase,
  columns,
  broken,
  plain,
}
