/** The platform that the official Supabase MCP server asks, over the repository and the embedded engine instead of an account. */

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SupabasePlatform } from '@supabase/mcp-server-supabase/platform'
import { DbopsError } from '../core/error.ts'
import type { Database } from '../postgres/database.ts'
import { emptyResult } from '../prove/replay.ts'
import { replayFile } from '../prove/replay-file.ts'
import { generateTypes, presentSchemas } from '../render/types/generate.ts'
import { loadParser, parseSql } from '../sql/parse.ts'
import { transactionControl } from '../sql/transaction.ts'
import type { Migration, Workspace } from '../workspace/workspace.ts'
import { advisorLints } from './advisors.ts'
import type { Opened, Project } from './project.ts'

/** Why SQL must not run; undefined: nothing speaks against it. `rows`: it is meant for rows and not for definitions. */
export type Judge = (sql: string, rows: boolean) => string | undefined

export interface PlatformOptions {
  judge: Judge
  /** The time of a new migration's version. */
  now?: () => Date
}

export function localPlatform(project: Project, { judge, now = () => new Date() }: PlatformOptions): SupabasePlatform {
  return {
    database: {
      executeSql: async <T>(_: string, { query, parameters, read_only }: SqlOptions) =>
        project.use(async ({ database }) => {
          await loadParser()
          const problem = judge(query, true)
          if (problem !== undefined) throw new DbopsError(problem)
          return (await executeSql(database, query, parameters, read_only === true)) as T[]
        }),
      listMigrations: async () => {
        const { migrations } = await project.workspace()
        return migrations.map(({ version, name }) => ({ version, name }))
      },
      applyMigration: async (_, { name, query }) =>
        project.use(async (opened) => {
          await loadParser()
          const problem = judge(query, false)
          if (problem !== undefined) {
            throw new DbopsError(`This migration is not written: ${problem}`, {
              hint: 'A person decides that: show it, and write the file only when they agree.',
            })
          }
          await applyMigration(opened, name, query, now())
          await project.adopt()
        }),
    },
    debugging: {
      getLogs: () =>
        notHere('Logs', 'The database is an embedded one: it keeps none. Errors are in the answers themselves.'),
      getSecurityAdvisors: () => project.use((opened) => advisorLints(opened, ['security'])),
      getPerformanceAdvisors: () => project.use((opened) => advisorLints(opened, ['performance', 'design'])),
    },
    development: {
      getProjectUrl: () => notHere('A project URL', 'Start the project with `supabase start`, or see its dashboard.'),
      getPublishableKeys: () =>
        notHere('Keys', 'They belong to a running project: `supabase status`, or its dashboard.'),
      generateTypescriptTypes: () =>
        project.use(async ({ database, workspace }) => ({
          types: await generateTypes(database, {
            schemas: await presentSchemas(database, workspace.exposedSchemas),
            oneToOne: true,
          }),
        })),
    },
  }
}

interface SqlOptions {
  query: string
  parameters?: unknown[]
  read_only?: boolean
}

async function notHere(what: string, hint: string): Promise<never> {
  throw new DbopsError(`${what}: not available here. ${hint}`)
}

/** Runs SQL as one message would: all of it or nothing. The rows of the last statement. */
async function executeSql(
  database: Database,
  query: string,
  parameters: unknown[] | undefined,
  readOnly: boolean,
): Promise<unknown[]> {
  const { statements } = parseSql(query)
  if (statements.some((statement) => transactionControl(statement) !== undefined)) {
    throw new DbopsError('Unexpected transaction control, expected statements: they run as one transaction already')
  }
  await database.exec(readOnly ? 'begin read only' : 'begin')
  let rows: unknown[] = []
  try {
    for (const { text } of statements) rows = await database.query(text, parameters)
    await database.exec('commit')
    return rows
  } catch (error) {
    await database.exec('rollback')
    throw error
  }
}

/** Runs a migration on the embedded engine and, where it runs, writes its file. */
async function applyMigration({ database, workspace }: Opened, name: string, sql: string, now: Date): Promise<void> {
  if (workspace.tool !== 'supabase') {
    throw new DbopsError(`Unexpected ${workspace.tool} migrations, expected supabase/migrations`, {
      hint: `Write the file as ${workspace.tool} wants it into ${workspace.migrationsFolder}, and run: dbops prove`,
    })
  }
  const version = nextVersion(workspace, now)
  const title =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '') || 'change'
  const file = `${workspace.migrationsFolder}/${version}_${title}.sql`
  const text = sql.endsWith('\n') ? sql : `${sql}\n`
  const migration: Migration = { version, name: title, up: { file, text, sql: text, transaction: 'file' } }
  const { failure } = await replayFile(
    {
      workspace: { ...workspace, migrations: [...workspace.migrations, migration] },
      database,
      keepGoing: false,
      signal: undefined,
      result: emptyResult(workspace, database),
    },
    { source: migration.up, kind: 'migration', version, name: title, index: workspace.migrations.length },
  )
  if (failure !== undefined) {
    throw new DbopsError(`The migration does not run, and was not written: ${failure.message}`, {
      where: `line ${failure.location.line}`,
      hint: failure.suggestion,
    })
  }
  await mkdir(join(workspace.root, workspace.migrationsFolder), { recursive: true })
  await writeFile(join(workspace.root, file), text, { flag: 'wx' })
}

/** The time as the Supabase CLI writes it, and later than every version that there is. */
function nextVersion({ migrations }: Workspace, now: Date): string {
  const time = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const newest = migrations
    .map(({ version }) => version)
    .filter((version) => /^\d{14}$/.test(version))
    .sort()
    .at(-1)
  return newest !== undefined && newest >= time ? String(BigInt(newest) + 1n) : time
}
