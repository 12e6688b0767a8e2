/** What pending migrations will lock: they run on the embedded engine behind the rest of the history, and pg_locks is read. */

import { DbopsError } from '../../core/error.ts'
import type { ReplayFailure } from '../../prove/failure.ts'
import { LockObserver, type StatementLocks } from '../../prove/observe.ts'
import { emptyResult } from '../../prove/replay.ts'
import { replayFile } from '../../prove/replay-file.ts'
import { openReplayed } from '../../prove/replayed.ts'
import type { Migration, Workspace } from '../../workspace/workspace.ts'

export interface Forecast {
  /** By file. */
  statements: Map<string, StatementLocks[]>
  /** The first pending migration that does not run behind the others. */
  failure?: ReplayFailure
  /** Why there is none. */
  unavailable?: string
}

export interface ForecastOptions {
  pending: readonly Migration[]
  env?: Readonly<Record<string, string | undefined>>
  signal?: AbortSignal
  onProgress?: (text: string) => void
}

/** Never throws for what the migrations do; throws when stopped. */
export async function forecastLocks(workspace: Workspace, options: ForecastOptions): Promise<Forecast> {
  const { pending, env, signal, onProgress } = options
  const statements = new Map<string, StatementLocks[]>()
  const earlier = workspace.migrations.filter((migration) => !pending.includes(migration))
  let opened: Awaited<ReturnType<typeof openReplayed>>
  try {
    opened = await openReplayed(
      { ...workspace, migrations: earlier },
      { env, signal, onProgress: ({ done, total }) => onProgress?.(`forecast: replaying ${done + 1}/${total}`) },
    )
  } catch (error) {
    if (signal?.aborted || !(error instanceof DbopsError)) throw error
    return { statements, unavailable: error.message }
  }
  const { database, result } = opened
  try {
    const broken = result.failures[0]
    if (broken !== undefined) {
      return { statements, unavailable: `${broken.file} does not run on an empty database: ${broken.message}` }
    }
    for (const migration of pending) {
      if (signal?.aborted) throw signal.reason
      onProgress?.(`forecast: ${migration.version} ${migration.name}`)
      const { up } = migration
      const observer = new LockObserver(database)
      const { failure } = await replayFile(
        { workspace, database, keepGoing: false, signal, result: emptyResult(workspace, database), observer },
        {
          source: up.transaction === 'history' ? { ...up, transaction: 'file' } : up,
          kind: 'migration',
          version: migration.version,
          name: migration.name,
          index: workspace.migrations.indexOf(migration),
        },
      )
      if (failure !== undefined) return { statements, failure }
      statements.set(up.file, observer.statements)
    }
    return { statements }
  } catch (error) {
    if (signal?.aborted || !(error instanceof DbopsError)) throw error
    // The embedded engine died of a statement: it is not the server's judgement.
    return { statements, unavailable: error.message }
  } finally {
    await database.close()
  }
}
