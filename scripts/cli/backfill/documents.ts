/** What `dbops backfill … --json` prints. */

import type { BackfillStatus } from '../../run/backfill/control.ts'
import type { BackfillResult } from '../../run/backfill/run.ts'

export const backfillFormat = 1

/** What a backfill is going to do. */
export interface BackfillForecast {
  name: string
  server: string
  statement: string
  /** The statement of a batch as it is sent, for the first range. */
  batch: string
  relation: string
  key: string[]
  /** Rows as the planner last counted; null where nobody counted. */
  rows: number | null
  /** Rows of the first batch. */
  size: number
  /** On a few rows of the server, rolled back. */
  sample: { rows: number; changed: number; milliseconds: number }
  idempotent: 'yes' | 'no' | 'unknown'
  /** Seconds that it may take, from the sample and the rate limit; null where that cannot be told. */
  seconds: number | null
  /** How the end is verified. */
  verification: 'derived' | 'question' | 'both' | 'none'
  warnings: string[]
  /** Why it is not started as it is. */
  refusals: { what: string; message: string; hint: string }[]
}

/** scripts/build/schemas/backfill.schema.json */
export type BackfillDocument =
  | { format: typeof backfillFormat; action: 'plan'; plan: BackfillForecast }
  | {
      format: typeof backfillFormat
      action: 'run'
      plan: BackfillForecast | null
      result: BackfillResult | null
      outcome: BackfillResult['outcome'] | 'refused' | 'declined'
    }
  | { format: typeof backfillFormat; action: 'status' | 'pause' | 'cancel' | 'resume'; backfills: BackfillStatus[] }

export function backfillJson(document: BackfillDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`
}
