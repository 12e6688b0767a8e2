/** Finds out whether a file is a migration or a rollback of a workspace, without reading the workspace. */

import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import type { Finding } from '../core/finding.ts'
import type { LintInput, RunOptions } from '../rules/lint.ts'
import { ask, readerOf } from '../workspace/detect.ts'
import { type Entry, Files } from '../workspace/files.ts'
import { type Settings, settingsFile } from '../workspace/settings.ts'
import { readSource } from '../workspace/source.ts'
import { readSupabaseConfig } from '../workspace/supabase-config.ts'
import type { Candidate } from '../workspace/tools/reader.ts'
import type { Migration, SqlSource } from '../workspace/workspace.ts'

export interface WrittenFile {
  /** The project's root, absolute. */
  root: string
  /** Absolute path of the folder of migrations. */
  folder: string
  /** Relative to the root. */
  file: string
  inputs: LintInput[]
  options: RunOptions
  /** What the reader of the tool found in the file. */
  findings: Finding[]
}

/** Folders above the file that are asked whether they hold migrations: Prisma's and Diesel's lie one level down. */
const levels = 3

/** Undefined where the file is none of a workspace's migrations and rollbacks. `path` is absolute. */
export async function readWrittenFile(path: string): Promise<WrittenFile | undefined> {
  const boundary = await boundaryOf(path)
  const { settings, base } = await nearestSettings(path, boundary)
  const found = await candidateOf(path, boundary, settings, base)
  if (found === undefined) return undefined
  const { candidate, role } = found
  const root = base ?? candidate.root ?? boundary
  const files = new OneFile(root, boundary, path)
  const name = files.name(path)
  const isSupabase = candidate.tool === 'supabase' || (await isFolder(join(root, 'supabase')))
  const platform = settings.platform ?? (isSupabase ? 'supabase' : 'postgres')
  const inputs =
    role === 'down'
      ? [await rollback(files, name, candidate)]
      : inputsOf(await readerOf(candidate.tool).read(files, files.name(candidate.folder)), name)
  return {
    root,
    folder: candidate.folder,
    file: name,
    inputs,
    options: {
      platform,
      exposedSchemas: platform === 'supabase' ? await exposedSchemas(root, boundary) : [],
      defaultGrants: settings.defaultGrants ?? 'explicit',
      server: settings.server ?? {},
      rules: settings.rules ?? {},
    },
    findings: files.findings.filter(({ location }) => location?.file === name),
  }
}

/** Lists of a folder without its other migrations: reading one file must not cost reading all. */
class OneFile extends Files {
  readonly #path: string

  constructor(root: string, boundary: string, path: string) {
    super(root, boundary)
    this.#path = path
  }

  override async list(folder: string): Promise<Entry[]> {
    const at = join(this.root, folder)
    const own = relative(at, this.#path).split(sep)[0]!
    // An up and a down file of one version are read together.
    const version = /^[A-Za-z]*\d+/.exec(own)?.[0].replace(/^[A-Za-z]+/, '')
    const entries = await super.list(folder)
    return entries.filter(
      ({ name }) =>
        name === own ||
        (version !== undefined && name.replace(/^[A-Za-z]+/, '').startsWith(version)) ||
        !/\.sql$|^\d/i.test(name),
    )
  }
}

function inputsOf(migrations: readonly Migration[], file: string): LintInput[] {
  const inputs: LintInput[] = []
  for (const { up, down, version, name } of migrations) {
    if (up.file === file) inputs.push({ ...sourceInput(up), role: 'up', facts: { version, name } })
    if (down?.file === file) inputs.push({ ...sourceInput(down), role: 'down', up: { file: up.file, sql: up.sql } })
  }
  return inputs
}

function sourceInput({ file, text, sql, transaction }: SqlSource): Omit<LintInput, 'role'> {
  return { file, text, sql, transaction }
}

/** A rollback of a folder of its own, beside the migration of its file name. */
async function rollback(files: Files, name: string, candidate: Candidate): Promise<LintInput> {
  const source = await readSource(files, name, { tool: 'plain' })
  const up = join(candidate.folder, basename(name))
  const text = await readFile(up, 'utf8').catch(() => undefined)
  return {
    ...sourceInput(source),
    role: 'down',
    ...(text === undefined ? {} : { up: { file: files.name(up), sql: text } }),
  }
}

async function candidateOf(
  path: string,
  boundary: string,
  settings: Settings,
  base: string | undefined,
): Promise<{ candidate: Candidate; role: 'up' | 'down' } | undefined> {
  const migrations = settings.migrations === undefined ? undefined : join(base!, settings.migrations)
  const rollbacks = settings.rollbacks === undefined ? undefined : join(base!, settings.rollbacks)
  if (rollbacks !== undefined && isBelow(path, rollbacks)) {
    return {
      candidate: { tool: settings.tool ?? 'plain', folder: migrations ?? dirname(rollbacks), count: 0 },
      role: 'down',
    }
  }
  let weak: Candidate | undefined
  let folder = dirname(path)
  for (
    let level = 0;
    level < levels && isBelow(path, folder) && (folder === boundary || isBelow(folder, boundary));
    level++
  ) {
    const candidate = await ask(folder, boundary, settings.tool)
    if (candidate !== undefined) {
      if (candidate.tool === 'supabase' && basename(dirname(path)) === 'rollbacks') return { candidate, role: 'down' }
      if (isBelow(path, candidate.folder)) {
        if (!candidate.weak)
          return migrations !== undefined && migrations !== candidate.folder ? undefined : { candidate, role: 'up' }
        weak ??= candidate
      }
    }
    folder = dirname(folder)
  }
  if (migrations !== undefined) {
    if (!isBelow(path, migrations)) return undefined
    return {
      candidate: { ...(weak ?? { count: 0 }), tool: settings.tool ?? weak?.tool ?? 'plain', folder: migrations },
      role: 'up',
    }
  }
  // Many folders are called `sql` or `db`; what lies there is a migration only where the folder says so.
  return weak !== undefined && /^migrat(?:e|ions?)$/i.test(basename(weak.folder))
    ? { candidate: weak, role: 'up' }
    : undefined
}

/** Settings are not validated here: a wrong file is `dbops lint`'s to report. */
async function nearestSettings(path: string, boundary: string): Promise<{ settings: Settings; base?: string }> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    try {
      const settings: unknown = JSON.parse(await readFile(join(folder, settingsFile), 'utf8'))
      if (settings !== null && typeof settings === 'object') return { settings: settings as Settings, base: folder }
    } catch {
      // None here, or none that can be read.
    }
    if (folder === boundary || folder === dirname(folder)) return { settings: {} }
  }
}

async function exposedSchemas(root: string, boundary: string): Promise<string[]> {
  const files = new Files(root, boundary)
  const text = await readFile(join(root, 'supabase/config.toml'), 'utf8').catch(() => '')
  // The TOML parser is loaded only where the file says anything about schemas.
  return (await readSupabaseConfig(files, /^\s*schemas\s*=/m.test(text))).exposedSchemas
}

async function boundaryOf(path: string): Promise<string> {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (
      await stat(join(folder, '.git')).then(
        () => true,
        () => false,
      )
    )
      return folder
  }
  let folder = dirname(path)
  for (let level = 0; level < levels && dirname(folder) !== folder; level++) folder = dirname(folder)
  return folder
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

function isBelow(path: string, folder: string): boolean {
  const inner = relative(folder, path)
  return inner !== '' && !inner.startsWith('..') && !inner.startsWith(sep)
}
