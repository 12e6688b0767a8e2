/** The parts of a Supabase project beside its migrations: roles, seeds, tests, edge functions, declarative schema. */

import { compareText } from '../core/finding.ts'
import type { Files } from './files.ts'
import { isGlob, matchesGlob } from './glob.ts'
import { readSource } from './source.ts'
import { readSupabaseConfig } from './supabase-config.ts'
import { readSupabaseTests } from './tests.ts'
import { has, names, under } from './tools/reader.ts'
import type { SqlSource, Workspace } from './workspace.ts'

export type SupabaseParts = Pick<
  Workspace,
  'globals' | 'seeds' | 'tests' | 'functions' | 'exposedSchemas' | 'projectId' | 'schemaFiles'
>

/** Reads them; for a project without supabase/ all are empty. `own`: the migrations are the Supabase CLI's. */
export async function readSupabase(files: Files, isSupabase: boolean, own: boolean): Promise<SupabaseParts> {
  if (!isSupabase) {
    return { globals: [], seeds: [], tests: [], functions: [], exposedSchemas: ['public'], schemaFiles: [] }
  }
  const entries = await files.list('supabase')
  const config = await readSupabaseConfig(files, has(entries, 'config.toml', 'file'))
  if (own && !config.migrationsEnabled) {
    files.find(
      'workspace-migrations-disabled',
      'warning',
      'supabase/config.toml',
      'Unexpected `[db.migrations] enabled = false`',
      {
        why: '`supabase start` and `supabase db reset` apply no migration. They are replayed here all the same.',
        fix: 'Remove the line if the history is meant to be applied.',
      },
    )
  }
  // Run before the first migration (supabase/cli internal/db/start SetupDatabase).
  const globals = has(entries, 'roles.sql', 'file')
    ? [await readSource(files, 'supabase/roles.sql', { tool: 'supabase' })]
    : []
  const seeds = config.seedEnabled ? await readSeeds(files, config.seedPaths) : []
  const tests = await readSupabaseTests(files)
  const schemaFiles = await matching(files, config.schemaPaths, ['supabase/schemas'])
  return {
    globals,
    seeds,
    tests,
    functions: await functionNames(files),
    exposedSchemas: config.exposedSchemas,
    ...(config.projectId === undefined ? {} : { projectId: config.projectId }),
    schemaFiles:
      config.schemaPaths.length > 0
        ? schemaFiles
        : (await walk(files, 'supabase/schemas')).filter((name) => name.endsWith('.sql')),
  }
}

async function readSeeds(files: Files, patterns: string[]): Promise<SqlSource[]> {
  const listed = await matching(files, patterns, ['supabase'])
  const seeds: SqlSource[] = []
  for (const file of listed) seeds.push(await readSource(files, file, { tool: 'supabase' }))
  for (const pattern of patterns) {
    const path = fromSupabase(pattern)
    if (!isGlob(pattern) && pattern !== './seed.sql' && !listed.includes(path)) {
      files.find(
        'seed-missing',
        'warning',
        'supabase/config.toml',
        `Unexpected missing seed file \`${path}\`, expected what [db.seed] sql_paths names`,
        {
          fix: 'Correct sql_paths, or add the file.',
        },
      )
    }
  }
  const unlisted = (await files.list('supabase/seeds')).filter(
    (entry) => entry.type === 'file' && entry.name.endsWith('.sql') && !listed.includes(`supabase/seeds/${entry.name}`),
  )
  if (unlisted.length > 0) {
    files.find(
      'seed-ignored',
      'info',
      `supabase/seeds/${unlisted[0]!.name}`,
      `Unexpected ${unlisted.length} seed files that [db.seed] sql_paths does not name`,
      {
        why: 'The Supabase CLI loads supabase/seed.sql alone unless told otherwise.',
        fix: 'Set in supabase/config.toml: [db.seed] sql_paths = ["./seeds/*.sql"]',
        detail: { files: unlisted.slice(0, 20).map((entry) => entry.name) },
      },
    )
  }
  return seeds
}

/** Files that patterns name, pattern by pattern, each pattern's files in order, none twice (Go's Glob.Files). */
async function matching(files: Files, patterns: string[], folders: string[]): Promise<string[]> {
  if (patterns.length === 0) return []
  const present = (await Promise.all(folders.map((folder) => walk(files, folder)))).flat().sort(compareText)
  const outside = patterns.some((pattern) => !fromSupabase(pattern).startsWith('supabase/'))
  if (outside) present.push(...(await walk(files, '.', 3)).filter((file) => !present.includes(file)))
  const found = new Set<string>()
  for (const pattern of patterns) {
    const path = fromSupabase(pattern)
    for (const file of present)
      if (file === path || matchesGlob(path, file) || file.startsWith(`${path}/`)) found.add(file)
  }
  return [...found].filter((file) => file.endsWith('.sql'))
}

/** Patterns are relative to supabase/ (config.go). */
function fromSupabase(pattern: string): string {
  const parts: string[] = ['supabase']
  for (const part of pattern.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

async function walk(files: Files, folder: string, depth = 6): Promise<string[]> {
  const found: string[] = []
  for (const entry of await files.list(folder)) {
    if (entry.type === 'file') found.push(under(folder, entry.name))
    else if (depth > 0 && !entry.link && entry.name !== 'node_modules' && !entry.name.startsWith('.')) {
      found.push(...(await walk(files, under(folder, entry.name), depth - 1)))
    }
  }
  return found
}

async function functionNames(files: Files): Promise<string[]> {
  const found: string[] = []
  for (const name of names(await files.list('supabase/functions'), 'folder')) {
    if (name.startsWith('_') || name.startsWith('.')) continue
    if (
      (await files.list(`supabase/functions/${name}`)).some((entry) => /^index\.(ts|js|tsx|jsx|mjs)$/.test(entry.name))
    )
      found.push(name)
  }
  return found
}
