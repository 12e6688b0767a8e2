/**
 * A change that cannot be made in one statement without a stall or a break, as steps that each can: expand, copy, confirm,
 * release, contract. Between any two steps the old and the new application both work.
 */

import type { Database } from '../../postgres/database.ts'
import type { BackfillPlan } from '../backfill/plan-file.ts'

/** Something that is done, and can be undone. */
export type Step = {
  /** Kebab-case, unique in its rollout. */
  id: string
  /** What it does, imperative. */
  title: string
} & (
  | {
      kind: 'migration'
      up: string
      down: string
      /** Its statement refuses transactions. */
      alone: boolean
      /** Bring the data back that the rollback's columns lack; run after it. */
      undo?: BackfillPlan[]
    }
  | { kind: 'backfill'; plan: BackfillPlan }
  /** A query that must return no row before the next step. */
  | { kind: 'check'; query: string; hint: string }
  /** The application changes; a person says when it has. */
  | { kind: 'release'; text: string }
)

export interface Rollout {
  /** e.g. `rename-column-orders-note`. */
  name: string
  kind: RolloutKind
  parameters: Record<string, string | string[]>
  steps: Step[]
  /** What a person should know, one sentence each. */
  notes: string[]
}

export const rolloutKinds = [
  'rename-column',
  'rename-table',
  'change-type',
  'set-not-null',
  'split-column',
  'merge-columns',
  'add-foreign-key',
  'replace-enum',
  'key-to-bigint',
  'partition-table',
  'add-tenant-column',
] as const
export type RolloutKind = (typeof rolloutKinds)[number]

export interface KindSpec {
  /** One line for help. */
  summary: string
  /** Parameters by option name: what each means, and whether it must be given. */
  parameters: Record<string, { required?: boolean; multiple?: boolean; description: string }>
  /** Builds the steps from what the migrations make; the database may be changed in a transaction that is rolled back. */
  build(database: Database, parameters: Parameters): Promise<Pick<Rollout, 'name' | 'steps' | 'notes'>>
}

/** Values of options as they were given. */
export interface Parameters {
  one(name: string): string | undefined
  /** Throws `DbopsError` where it is missing. */
  need(name: string): string
  many(name: string): string[]
}
