/** A database that holds what a workspace's migrations make: the embedded one with checkpoints, or a temporary one on a server. */

import { hash } from '../core/hash.ts'
import type { Database } from '../postgres/database.ts'
import { clusterKey, type EmbeddedDatabase, newestCheckpoint, openEmbedded } from '../postgres/embedded.ts'
import { openTemporaryDatabase } from '../postgres/temporary.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { countUntil, type ReplayOptions, type ReplayResult, replay } from './replay.ts'
import { readSession, restoreSession, type SessionState } from './session.ts'

export interface ReplayedOptions extends Pick<ReplayOptions, 'until' | 'keepGoing' | 'seed' | 'onProgress' | 'signal'> {
  /** URL of a server on which a temporary database is made; absent: the embedded engine. */
  db?: string
  /** Neither read nor write checkpoints. The prepared cluster is used all the same. */
  fromScratch?: boolean
  env?: Readonly<Record<string, string | undefined>>
  /** Milliseconds of replaying from which a checkpoint is worth its cost. Default 800: one takes some 300 to write and 600 to load. */
  worthSaving?: number
}

export interface Replayed {
  /** Close it: a temporary database is dropped by that. */
  database: Database
  result: ReplayResult
}

/**
 * Opens a database, replays the workspace into it and hands both back, also after a failing migration (see
 * `result.failures`). Throws `DbopsError`: the engine or server is not there, the version is unknown, or it was stopped;
 * then the database is closed.
 */
export async function openReplayed(workspace: Workspace, options: ReplayedOptions = {}): Promise<Replayed> {
  const platform = { platform: workspace.platform, defaultGrants: workspace.settings.defaultGrants }
  if (options.db !== undefined) {
    const { signal } = options
    const database = await openTemporaryDatabase(options.db, { ...platform, signal }).catch((error: unknown) => {
      throw signal?.aborted ? signal.reason : error
    })
    return run(workspace, database, options)
  }
  const embedded = { ...platform, env: options.env }
  const keys = options.fromScratch ? [] : checkpointKeys(workspace, clusterKey(embedded), options.until)
  // A state after failures is another one than the same prefix without: it serves only those who go on after a failure.
  const candidates = keys.flatMap((key) => (options.keepGoing ? [key, afterFailures(key)] : [key]))
  const checkpoint = candidates.length === 0 ? undefined : await newestCheckpoint(candidates, embedded)
  let database = await openEmbedded({ ...embedded, checkpoint })
  const note = database.restored === 'checkpoint' ? parseNote(database.note) : undefined
  if (database.restored === 'checkpoint' && note === undefined) {
    // What the session carried on is not known: begin anew.
    await database.close()
    database = await openEmbedded(embedded)
  }
  const applied = keys.findIndex((key) => key === checkpoint || afterFailures(key) === checkpoint) + 1
  return run(workspace, database, {
    ...options,
    ...(note === undefined ? {} : { applied, session: note.session, before: note }),
    onApplied: keys.length === 0 ? undefined : saver(database, keys, options.worthSaving ?? 800),
  })
}

function afterFailures(key: string): string {
  return hash(key, 'after failures')
}

async function run(workspace: Workspace, database: Database, options: ReplayOptions): Promise<Replayed> {
  try {
    return { database, result: await replay(workspace, database, options) }
  } catch (error) {
    await database.close()
    // A connection that was cut because of the signal fails with words of its own.
    throw options.signal?.aborted ? options.signal.reason : error
  }
}

/**
 * A key for each prefix of the history, the shortest first: the cluster's key, then every file's text, name and
 * transaction behaviour, chained. A changed file changes its own key and all that follow. A history that runs as one
 * transaction (Drizzle) has none: what would be restored is a state that the tool never commits on an empty database.
 */
export function checkpointKeys(workspace: Workspace, cluster: string, until?: string): string[] {
  const { tool, globals, migrations } = workspace
  if (migrations.some(({ up }) => up.transaction === 'history')) return []
  let key = hash('dbops-replay-1', cluster, tool, ...globals.map(({ text }) => text))
  return migrations.slice(0, countUntil(migrations, until)).map(({ version, up }) => {
    key = hash(key, version, up.file, up.transaction, up.text, up.sql)
    return key
  })
}

/**
 * Saves a checkpoint before the newest migration, which is the one that is still being written, and after it, each only
 * where more has been replayed since the last saved state than a checkpoint costs.
 */
function saver(database: EmbeddedDatabase, keys: readonly string[], worthSaving: number): ReplayOptions['onApplied'] {
  let since = performance.now()
  return async (count, result, initial) => {
    if (count < keys.length - 1 || performance.now() - since < worthSaving) return
    const key = keys[count - 1]!
    const { failures, substitutions, findings } = result
    const session = await readSession(database)
    const note: Note = { session, failures, substitutions, findings }
    // A role that the migrations took on may not be allowed to save.
    await restoreSession(database, initial)
    await database.saveCheckpoint(failures.length === 0 ? key : afterFailures(key), JSON.stringify(note))
    await restoreSession(database, session)
    since = performance.now()
  }
}

/** What a data directory does not hold. */
interface Note extends Pick<ReplayResult, 'failures' | 'substitutions' | 'findings'> {
  session: SessionState
}

function parseNote(text: string | undefined): Note | undefined {
  try {
    const note = JSON.parse(text ?? '') as Note
    const lists = [note.failures, note.substitutions, note.findings, note.session?.settings]
    return lists.every(Array.isArray) ? note : undefined
  } catch {
    return undefined
  }
}
