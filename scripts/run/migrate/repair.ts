/** `dbops migrate repair` and `baseline`: the history table put right, without running a migration. */

import { compareSchemas } from '../../catalog/compare.ts'
import { readSchema } from '../../catalog/read.ts'
import { DbopsError } from '../../core/error.ts'
import { closest } from '../../core/similar.ts'
import { describeChange } from '../../prove/draft.ts'
import { openReplayed } from '../../prove/replayed.ts'
import type { Migration, Workspace } from '../../workspace/workspace.ts'
import type { History } from '../history/history.ts'
import type { Target } from '../target.ts'
import { journalKey } from './execute.ts'
import { exclusively, type LockedRun, prepareTables, type RunOptions } from './run.ts'

export type Repair =
  /** Record as applied without running: the work was done by hand, or by another tool. */
  | { what: 'applied'; versions: readonly string[] }
  /** Forget the record: it is not (any more) what the database holds. */
  | { what: 'reverted'; versions: readonly string[] }
  /** Forget that it failed or is under way: the next `up` applies it again from its beginning. */
  | { what: 'retry'; versions: readonly string[] }
  /** Run the statement again that was cut off outside of a transaction. */
  | { what: 'redo'; versions: readonly string[] }
  /** Go on behind the statement that was cut off outside of a transaction. */
  | { what: 'skip'; versions: readonly string[] }
  /** Take over the checksums of the files as they are. */
  | { what: 'checksums'; versions: readonly string[] }
  /** Drop indexes that failed concurrent builds left behind. */
  | { what: 'indexes' }

/** Does it; returns a sentence for each thing done. */
export async function repair(
  workspace: Workspace,
  target: Target,
  options: RunOptions,
  repairs: readonly Repair[],
): Promise<string[]> {
  return exclusively(workspace, target, options, async (run) => {
    const done: string[] = []
    if (repairs.some(({ what }) => what !== 'indexes')) await prepareTables(run)
    for (const one of repairs) {
      if (one.what === 'indexes') done.push(...(await dropInvalid(run)))
      else for (const version of one.versions) done.push(await repairVersion(workspace, run, one.what, version))
    }
    return done
  })
}

async function repairVersion(
  workspace: Workspace,
  run: LockedRun,
  what: Exclude<Repair['what'], 'indexes'>,
  version: string,
): Promise<string> {
  const { state, context } = run
  const { history, session, journal } = context
  const unknown = state.unknown.find((row) => row.version === version || row.key === version)
  const migration = workspace.migrations.find(
    (one) => one.version === version || history.keyOf(one) === version || one.name === version,
  )
  if (migration === undefined) {
    if (what === 'reverted' && unknown !== undefined) {
      await inTransaction(session, () =>
        history.revertedKey === undefined
          ? history.reverted(session, strangerOf(workspace, history, unknown.key, version), state.applied.at(-1))
          : history.revertedKey(session, unknown.key),
      )
      return `${version} is recorded no more`
    }
    const versions = [...workspace.migrations.map((one) => one.version), ...state.unknown.map((row) => row.version)]
    const near = closest(version, versions)
    throw new DbopsError(`Unexpected version "${version}", expected one of the files or of ${history.table}`, {
      hint: near === undefined ? 'See: dbops migrate status' : `Did you mean ${near}?`,
    })
  }
  const status = state.migrations.find(({ file }) => file === migration.up.file)!
  const key = journalKey(history, { migration, direction: status.parts?.direction ?? 'up' })
  const before = workspace.migrations
    .slice(0, workspace.migrations.indexOf(migration))
    .findLast((one) => state.applied.includes(one))
  await inTransaction(session, async () => {
    switch (what) {
      case 'applied':
        if (status.state === 'applied') return
        await journal.clear(key)
        if (status.state === 'failed') await history.forget?.(session, migration, before)
        await history.applied(session, migration, 0)
        return
      case 'reverted':
        await journal.clear(key)
        await history.reverted(session, migration, before)
        return
      case 'retry':
        if (status.state === 'applied' || status.state === 'changed') throw alreadyApplied(version)
        await journal.clear(key)
        await history.forget?.(session, migration, before)
        return
      case 'redo':
      case 'skip': {
        const started = (await journal.read(key)).find((step) => step.state === 'started')
        if (started === undefined) {
          throw new DbopsError(
            `Unexpected --${what} ${version}: no statement of it was cut off outside of a transaction`,
            {
              hint: 'See: dbops migrate status',
            },
          )
        }
        if (what === 'redo') await journal.clear(key, started.step)
        else await journal.write(key, { ...started, state: 'done' })
        return
      }
      case 'checksums':
        if (status.state === 'changed') await adopt(history, run, migration)
    }
  })
  const said: Record<typeof what, string> = {
    applied: 'is recorded as applied',
    reverted: 'is recorded no more',
    retry: 'is applied from its beginning by the next `dbops migrate up`',
    redo: 'runs the cut off statement again with the next `dbops migrate up`',
    skip: 'goes on behind the cut off statement with the next `dbops migrate up`',
    checksums: 'has the checksum of its file',
  }
  return `${version || migration.name} ${said[what]}`
}

async function adopt(history: History, { context }: LockedRun, migration: Migration): Promise<void> {
  const { session, journal } = context
  if (history.adopt !== undefined) return history.adopt(session, migration)
  if (!(await journal.exists())) return
  const { recordOf } = await import('../own-tables.ts')
  await recordOf(session, { tool: history.tool, key: history.keyOf(migration), migration, milliseconds: 0 })
}

/** A record without a file, in the form in which the history forgets one. */
function strangerOf({ migrationsFolder }: Workspace, history: History, key: string, version: string): Migration {
  const source = { file: `${migrationsFolder}/${key}/migration.sql`, text: '', sql: '', transaction: 'file' as const }
  const byFile = { ...source, file: `${migrationsFolder}/${key}${history.tool === 'node-pg-migrate' ? '.sql' : ''}` }
  return { version, name: key.replace(/^R /, ''), up: history.tool === 'prisma' ? source : byFile }
}

async function dropInvalid({ state, context: { session } }: LockedRun): Promise<string[]> {
  const done: string[] = []
  for (const index of state.invalidIndexes) {
    await session.exec('set lock_timeout = 0')
    await session.exec(`drop index concurrently if exists ${index}`).finally(() => session.exec('reset lock_timeout'))
    done.push(`index ${index} is dropped`)
  }
  return done
}

function alreadyApplied(version: string): DbopsError {
  return new DbopsError(`Unexpected --retry ${version}: it is applied`, {
    hint: `To apply it again, roll it back first: dbops migrate down; or forget the record: --reverted ${version}`,
  })
}

async function inTransaction(session: { exec(sql: string): Promise<void> }, work: () => Promise<void>): Promise<void> {
  await session.exec('begin')
  try {
    await work()
    await session.exec('commit')
  } catch (error) {
    await session.exec('rollback').catch(() => {})
    throw error
  }
}

export interface Drift {
  /** Differences between what the migrations make and what the server has, in words. */
  differences: string[]
  /** Why the two could not be compared. */
  unavailable?: string
}

/** What the server has that the migrations up to a version do not make, and the other way round. */
export async function driftFrom(
  workspace: Workspace,
  target: Target,
  until: Migration,
  options: {
    env?: Readonly<Record<string, string | undefined>>
    signal?: AbortSignal
    onProgress?: (text: string) => void
  },
): Promise<Drift> {
  const migrations = workspace.migrations.slice(0, workspace.migrations.indexOf(until) + 1)
  const { database, result } = await openReplayed(
    { ...workspace, migrations },
    {
      env: options.env,
      signal: options.signal,
      onProgress: ({ done, total }) => options.onProgress?.(`replaying ${done + 1}/${total}`),
    },
  )
  try {
    const broken = result.failures[0]
    if (broken !== undefined)
      return { differences: [], unavailable: `${broken.file} does not run on an empty database: ${broken.message}` }
    const [made, there] = [await readSchema(database), await readSchema(target.session)]
    const changes = await compareSchemas(made, there, {
      ignoreKinds: ['role', 'settings'],
      ignoreFacts: ['owner', 'comment', 'columnOrder'],
    })
    return { differences: changes.map(describeChange) }
  } finally {
    await database.close()
  }
}

/** `dbops migrate baseline`: records every migration up to a version as applied. Returns their versions. */
export async function baseline(
  workspace: Workspace,
  target: Target,
  options: RunOptions & { until: Migration },
): Promise<string[]> {
  return exclusively(workspace, target, options, async (run) => {
    const { history, session } = run.context
    await prepareTables(run)
    const last = workspace.migrations.indexOf(options.until)
    const missing = workspace.migrations
      .slice(0, last + 1)
      .filter(
        (migration) =>
          !migration.repeatable &&
          run.state.migrations.find(({ file }) => file === migration.up.file)?.state === 'pending',
      )
    await inTransaction(session, async () => {
      for (const migration of missing) await history.applied(session, migration, 0)
    })
    return missing.map(({ version }) => version)
  })
}

/** What is wrong on a server in the eyes of `repair`, each with the call that mends it. */
export function repairsNeeded({ migrations, unknown, invalidIndexes }: LockedRun['state']): string[] {
  const found: string[] = []
  for (const { version, name, state, parts } of migrations) {
    const label = version || name
    if (state === 'failed')
      found.push(`${label} is marked as failed or under way: --retry ${label} or --applied ${label}`)
    if (state === 'changed') found.push(`${label} differs from what was applied: restore the file, or --checksums`)
    if (state === 'unfinished')
      found.push(
        `${label} was cut off after ${parts?.done ?? 0} of ${parts?.of ?? 0} parts: dbops migrate ${parts?.direction ?? 'up'} goes on`,
      )
  }
  for (const { version } of unknown) found.push(`${version} is recorded and has no file: --reverted ${version}`)
  for (const index of invalidIndexes) found.push(`index ${index} is invalid: --indexes drops it`)
  return found
}
