/** What `dbops migrate … --json` prints. */

import type { DownPlan } from '../../run/migrate/down.ts'
import type { DryRun } from '../../run/migrate/dry-run.ts'
import type { UpPlan } from '../../run/migrate/plan.ts'
import type { MigrationStatus, ServerState } from '../../run/migrate/state.ts'
import type { Tool } from '../../workspace/workspace.ts'

export const migrateFormat = 1

/** scripts/build/schemas/migrate.schema.json */
export type MigrateDocument =
  | ({ format: typeof migrateFormat; action: 'status' } & StatusDocument)
  | { format: typeof migrateFormat; action: 'up-plan'; plan: UpPlan }
  | {
      format: typeof migrateFormat
      action: 'up'
      plan: UpPlan
      outcome: 'done' | 'nothing' | 'refused' | 'declined'
      applied: string[]
    }
  | { format: typeof migrateFormat; action: 'dry-run'; plan: UpPlan; result: DryRun }
  | { format: typeof migrateFormat; action: 'down-plan'; plan: DownPlan }
  | {
      format: typeof migrateFormat
      action: 'down'
      plan: DownPlan
      outcome: 'done' | 'nothing' | 'refused' | 'declined'
      reverted: string[]
    }
  | { format: typeof migrateFormat; action: 'baseline'; recorded: string[]; differences: string[] }
  | { format: typeof migrateFormat; action: 'repair'; needed: string[]; done: string[] }

export interface StatusDocument {
  server: string
  tool: Tool
  /** The table in which the tool keeps its history, and whether it is there. */
  history: string
  historyExists: boolean
  migrations: MigrationStatus[]
  /** Recorded on the server, with no file here. */
  unknown: string[]
  invalidIndexes: string[]
}

export function statusDocument(server: string, tool: Tool, state: ServerState): StatusDocument {
  return {
    server,
    tool,
    history: state.history.table,
    historyExists: state.history.exists,
    migrations: state.migrations,
    unknown: state.unknown.map(({ version }) => version),
    invalidIndexes: state.invalidIndexes,
  }
}

export function migrateJson(document: MigrateDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`
}
