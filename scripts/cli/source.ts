/** The database that a command's arguments name: a server (`--db`), or what the repository's migrations make. */

import { DbopsError, ExitCode } from '../core/error.ts'
import type { Finding } from '../core/finding.ts'
import type { Database } from '../postgres/database.ts'
import type { Settings } from '../workspace/settings.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Io } from './command.ts'
import { progressLine } from './progress.ts'

export interface Source {
  /** Opened for reading. */
  database: Database
  /** Absent where a server is named and there is no repository. */
  workspace?: Workspace
  platform: Workspace['platform']
  /** Schemas that the Data API serves. */
  exposedSchemas: string[]
  settings: Settings
  /** What is wrong with the history itself: a migration that fails leaves a database without its objects. */
  findings: Finding[]
  close(): Promise<void>
}

/**
 * Opens it. Throws `DbopsError`: no repository and no server, a server that cannot be reached, an engine that is not there.
 * A failing migration is a finding; the files after it are tried all the same.
 */
export async function openSource(values: { db?: string; root?: string }, io: Io): Promise<Source> {
  const { openWorkspace } = await import('../workspace/open.ts')
  if (values.db !== undefined) {
    const workspace = await openWorkspace(values.root ?? io.cwd).catch((error: unknown) => {
      // A server needs no repository, unless one was asked for or it is there and wrong.
      if (
        values.root === undefined &&
        error instanceof DbopsError &&
        error.exitCode === ExitCode.input &&
        error.where === undefined
      )
        return undefined
      throw error
    })
    const { openServer } = await import('../postgres/server.ts')
    const database = await openServer(values.db)
    try {
      return {
        database,
        workspace,
        ...(await describeServer(database, workspace)),
        settings: workspace?.settings ?? {},
        findings: [],
        close: () => database.close(),
      }
    } catch (error) {
      await database.close()
      throw error
    }
  }
  return openReplayedSource(await openWorkspace(values.root ?? io.cwd), io)
}

/** The same for a workspace that is already read: what its migrations make. */
export async function openReplayedSource(workspace: Workspace, io: Io): Promise<Source> {
  const { openReplayed } = await import('../prove/replayed.ts')
  const progress = progressLine(io)
  try {
    const { database, result } = await openReplayed(workspace, {
      keepGoing: true,
      env: io.env,
      signal: io.signal,
      onProgress: ({ done, total, file }) => progress.show(`${done + 1}/${total} ${file}`),
    })
    return {
      database,
      workspace,
      platform: workspace.platform,
      exposedSchemas: workspace.exposedSchemas,
      settings: workspace.settings,
      findings: result.findings,
      close: () => database.close(),
    }
  } finally {
    progress.clear()
  }
}

/** A database that is only read, as it is named. */
export interface Readable {
  database: Database
  close(): Promise<void>
}

/**
 * Opens a database of which nothing but its schema is wanted: a server as it is, whatever repository is around, or what
 * all migrations make. Throws `DbopsError` (input) with the first migration that fails, unless `keep-going`: where half
 * a history ran, a schema or a comparison would mislead.
 */
export async function openToRead(
  values: { db?: string; root?: string; 'keep-going'?: boolean },
  io: Io,
): Promise<Readable> {
  if (values.db !== undefined) {
    const { openServer } = await import('../postgres/server.ts')
    const database = await openServer(values.db)
    return { database, close: () => database.close() }
  }
  const { openWorkspace } = await import('../workspace/open.ts')
  return openWhole(await openWorkspace(values.root ?? io.cwd), io, values['keep-going'])
}

/** The same for a workspace that is already read. */
export async function openWhole(workspace: Workspace, io: Io, keepGoing = false): Promise<Readable> {
  const source = await openReplayedSource(workspace, io)
  return keepGoing ? source : requireWhole(source)
}

/**
 * Lets go on with a database that all migrations made, and closes any other. Throws `DbopsError` (input) with the first
 * migration that fails: where half a history ran, a schema or a comparison would mislead.
 */
export async function requireWhole(source: Source): Promise<Source> {
  const failure = source.findings.find(({ level }) => level === 'error')
  if (failure === undefined) return source
  await source.close()
  const { message, location, fix } = failure
  throw new DbopsError(message, {
    where: location && `${location.file}:${location.line}:${location.column}`,
    hint: `${fix ?? 'Run: dbops replay'}\n  With --keep-going the files after it are tried all the same.`,
  })
}

/** Platform and exposed schemas, from the server where it tells, else from the repository. */
async function describeServer(
  database: Database,
  workspace: Workspace | undefined,
): Promise<Pick<Source, 'platform' | 'exposedSchemas'>> {
  const [facts] = await database.query<{ supabase: boolean; schemas: string | null }>(`
    select (select count(*) = 3 from pg_roles where rolname in ('anon', 'authenticated', 'supabase_auth_admin')) as supabase,
      (select substring(setting from '^pgrst\\.db_schemas=(.*)$')
        from pg_db_role_setting s
        join pg_roles r on r.oid = s.setrole and r.rolname = 'authenticator'
        cross join unnest(s.setconfig) as setting
        where setting like 'pgrst.db\\_schemas=%' limit 1) as schemas`)
  const platform = facts!.supabase ? 'supabase' : 'postgres'
  const served = facts!.schemas
    ?.split(',')
    .map((name) => name.trim().replace(/^"|"$/g, ''))
    .filter(Boolean)
  return {
    platform,
    exposedSchemas: served ??
      workspace?.exposedSchemas ?? ['public', ...(platform === 'supabase' ? ['graphql_public'] : [])],
  }
}
