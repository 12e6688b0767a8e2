/** Opens a user's repository: finds its database project, reads it whole, and reports what is wrong with it. */

import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { DbopsError } from '../core/error.ts'
import { compareFindings } from '../core/finding.ts'
import { behaviours } from './behaviour.ts'
import { ask, detect, readerOf, selectionRule } from './detect.ts'
import { Files, isInside, listFolder } from './files.ts'
import { nearestSettings, type Settings, settingsFile, validateSettings } from './settings.ts'
import { readSupabase, type SupabaseParts } from './supabase.ts'
import { readOtherTests } from './tests.ts'
import type { Candidate } from './tools/reader.ts'
import { checkVersions } from './versions.ts'
import type { Migration, Workspace } from './workspace.ts'

export interface OpenWorkspaceOptions {
  /** Settings that stand above those of dbops.json. */
  settings?: Settings
}

/**
 * Finds and reads the database project of a folder: the folder of migrations itself, the project, or any folder of the
 * repository. Throws `DbopsError` (input) where the folder does not exist, holds no migrations, or dbops.json is wrong;
 * everything else that is wrong becomes a finding of the workspace.
 */
export async function openWorkspace(startFolder: string, options: OpenWorkspaceOptions = {}): Promise<Workspace> {
  const start = await existingFolder(startFolder)
  const boundary = await repositoryOf(start)
  if (options.settings !== undefined) await validateSettings(options.settings, 'settings')
  const configured = await nearestSettings(start, boundary)
  const settings: Settings = { ...configured?.settings, ...options.settings }
  const base = configured?.folder ?? start
  const { candidate, others, cut } = await choose(start, base, boundary, settings, startFolder)
  const root = configured?.folder ?? candidate.root ?? (await projectRoot(candidate.folder, boundary))
  const files = new Files(root, boundary)
  const folder = files.name(candidate.folder)
  // Beside a tool's own folder, one that is merely named like one is not worth a word.
  const rivals = others.filter((other) => candidate.weak || !other.weak)
  if (rivals.length > 0) reportOthers(files, folder, candidate, rivals)
  if (cut) {
    files.find(
      'workspace-search-limit',
      'info',
      '.',
      'Unexpected size of the repository: not every folder was looked at',
      {
        fix: 'Name the folder with --root.',
      },
    )
  }

  const migrations = await readerOf(candidate.tool).read(files, folder)
  checkVersions(files, migrations, candidate.tool)
  const rollbacksFolder = await readRollbacks(
    files,
    settings.rollbacks ?? defaultRollbacks(candidate.tool, folder),
    migrations,
    settings.rollbacks !== undefined,
  )
  const isSupabase =
    candidate.tool === 'supabase' || (await listFolder(join(root, 'supabase'), boundary)).entries.length > 0
  const parts: SupabaseParts = await readSupabase(files, isSupabase, candidate.tool === 'supabase')
  if (parts.tests.length === 0) parts.tests = await readOtherTests(files, folder)
  if (migrations.length === 0) {
    files.find(
      'workspace-empty',
      'warning',
      folder,
      `Unexpected empty folder, expected migrations of ${behaviours[candidate.tool].label}`,
      {
        why: 'There is no history: the database is what the platform alone makes.',
        fix: 'Write the first migration, or choose another folder with --root.',
      },
    )
  }
  files.finish()
  return {
    root,
    tool: candidate.tool,
    platform: settings.platform ?? (isSupabase || speaksSupabase(migrations) ? 'supabase' : 'postgres'),
    migrationsFolder: folder,
    ...(rollbacksFolder === undefined ? {} : { rollbacksFolder }),
    migrations,
    ...parts,
    docsFolder: settings.docs ?? (isSupabase ? 'supabase/schema_docs' : 'docs/schema'),
    settings,
    findings: files.findings.sort(compareFindings),
  }
}

async function existingFolder(folder: string): Promise<string> {
  let found: string
  try {
    found = await realpath(resolve(folder))
  } catch {
    throw new DbopsError(`Unexpected missing folder "${folder}", expected one that exists`, {
      hint: 'Give a repository, or a folder in it, with --root.',
    })
  }
  if (!(await stat(found)).isDirectory()) {
    throw new DbopsError(`Unexpected file "${folder}", expected a folder`, {
      hint: 'Give the folder that holds it with --root.',
    })
  }
  return found
}

/** The folder with .git at or above; else the folder itself, or what holds it where it is a folder of migrations. */
async function repositoryOf(start: string): Promise<string> {
  for (let path = start; path !== dirname(path); path = dirname(path)) {
    if (await exists(join(path, '.git'))) return path
  }
  let path = start
  while (/^(migrations?|supabase|prisma|drizzle|db|deploy)$/.test(basename(path))) path = dirname(path)
  return path
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

async function choose(
  start: string,
  base: string,
  boundary: string,
  settings: Settings,
  given: string,
): Promise<{ candidate: Candidate; others: Candidate[]; cut: boolean }> {
  if (settings.migrations !== undefined) {
    const folder = resolve(base, settings.migrations)
    if (!isInside(folder, base)) {
      throw new DbopsError(`Unexpected migrations folder "${settings.migrations}", expected one inside the project`, {
        where: settingsFile,
      })
    }
    if (!(await exists(folder))) {
      throw new DbopsError(`Unexpected missing folder "${settings.migrations}", expected the migrations`, {
        where: settingsFile,
      })
    }
    const supabaseFolder = basename(folder) === 'migrations' && basename(dirname(folder)) === 'supabase'
    const known = await ask(supabaseFolder ? dirname(folder) : folder, boundary, settings.tool)
    const candidate = known ?? { tool: settings.tool ?? 'plain', folder, count: 0 }
    return { candidate: { ...candidate, folder, root: base }, others: [], cut: false }
  }
  const { chosen, others, cut } = await detect(start, boundary)
  if (chosen === undefined) {
    throw new DbopsError(`Unexpected folder without migrations: "${given}"`, {
      hint: 'Looked for supabase/migrations, the folders of Prisma, Drizzle, dbmate, golang-migrate, Flyway, goose, Sqitch, Diesel, sqlx, Atlas, sql-migrate and node-pg-migrate, and folders with .sql files, here, below and above. Name the folder with --root, or in dbops.json: {"migrations": "path"}.',
    })
  }
  return { candidate: settings.tool === undefined ? chosen : { ...chosen, tool: settings.tool }, others, cut }
}

/** The nearest folder above the migrations that looks like a project's root, inside the boundary. */
async function projectRoot(folder: string, boundary: string): Promise<string> {
  const marks = [
    'package.json',
    'go.mod',
    'Cargo.toml',
    'pyproject.toml',
    'pom.xml',
    'build.gradle',
    'build.gradle.kts',
    'Gemfile',
    'composer.json',
    'mix.exs',
    '.git',
  ]
  for (let path = folder; ; path = dirname(path)) {
    for (const mark of marks) if (await exists(join(path, mark))) return path
    if (path === boundary || path === dirname(path)) return folder === boundary ? folder : dirname(folder)
  }
}

function reportOthers(files: Files, folder: string, chosen: Candidate, others: Candidate[]): void {
  const list = others.map((one) => `${files.name(one.folder)} (${one.tool}, ${one.count})`)
  files.find(
    'workspace-ambiguous',
    'info',
    folder,
    `Unexpected ${others.length + 1} folders of migrations, expected one: \`${folder}\` (${chosen.tool}, ${chosen.count}) is used`,
    {
      why: `The rule: ${selectionRule}.`,
      fix: `Choose another with --root or with "migrations" in ${settingsFile}. The others: ${list.slice(0, 10).join(', ')}${list.length > 10 ? ', …' : ''}`,
      detail: { others: list.slice(0, 50) },
    },
  )
}

function defaultRollbacks(tool: string, folder: string): string | undefined {
  // Beside the migrations: the Supabase CLI would run a second file inside their folder.
  return tool === 'supabase' ? join(dirname(folder), 'rollbacks').split(sep).join('/') : undefined
}

/** Gives each migration the rollback of its file name. Returns the folder where it exists. */
async function readRollbacks(
  files: Files,
  folder: string | undefined,
  migrations: Migration[],
  required: boolean,
): Promise<string | undefined> {
  if (folder === undefined) return undefined
  const present = new Set(
    (await files.list(folder)).filter((entry) => entry.type === 'file').map((entry) => entry.name),
  )
  if (present.size === 0) {
    if (required) {
      files.find(
        'workspace-empty',
        'warning',
        folder,
        `Unexpected missing or empty folder \`${folder}\`, expected rollbacks`,
        {
          fix: `Correct "rollbacks" in ${settingsFile}, or add the folder.`,
        },
      )
    }
    return required ? folder : undefined
  }
  const { readSource } = await import('./source.ts')
  for (const migration of migrations) {
    const name = basename(migration.up.file)
    if (!present.delete(name)) continue
    const { transaction } = migration.up
    migration.down = await readSource(files, `${folder}/${name}`, { tool: 'plain', transaction })
  }
  for (const name of present) {
    if (!/\.sql$/i.test(name)) continue
    files.find(
      'rollback-orphan',
      'warning',
      `${folder}/${name}`,
      'Unexpected rollback without a migration of its file name',
      {
        why: 'It undoes nothing that is in the history.',
        fix: 'Give it the file name of its migration, or delete it.',
      },
    )
  }
  return folder
}

/**
 * Whether the SQL names what only a Supabase database has, and does not make it itself (an emulation for tests does).
 * A guess about the platform, never about a statement; `platform` in dbops.json decides where it is wrong.
 */
function speaksSupabase(migrations: readonly Migration[]): boolean {
  const named =
    /\bauth\.(uid|jwt|role)\s*\(|\bauth\.users\b|\bstorage\.(objects|buckets)\b|\b(to|from)\s+(anon|authenticated|service_role)\b/i
  const made =
    /\bcreate\s+role\s+"?(anon|authenticated|service_role)\b|\bcreate\s+table\s+(if\s+not\s+exists\s+)?"?auth"?\."?users\b/i
  return migrations.some(({ up }) => named.test(up.sql)) && !migrations.some(({ up }) => made.test(up.sql))
}
