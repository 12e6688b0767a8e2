/** `dbops render`: what a template becomes in a repository, and the proof of it before the files stay. */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readSchema } from '../catalog/read.ts'
import type { Schema } from '../catalog/schema.ts'
import { DbopsError, messageOf } from '../core/error.ts'
import { compareFindings, type Finding, type Location, levels } from '../core/finding.ts'
import type { TestFileReport } from '../prove/pgtap/report.ts'
import { openReplayed } from '../prove/replayed.ts'
import type { Rendered } from '../render/template/render.ts'
import { renderTemplate } from '../render/template/render.ts'
import type { PlatformName, Template } from '../render/template/template.ts'
import { loadParser } from '../sql/parse.ts'
import { behaviours } from '../workspace/behaviour.ts'
import { type NewFile, newMigrationFiles, newTestFile } from '../workspace/new-migration.ts'
import { openWorkspace } from '../workspace/open.ts'
import type { Workspace } from '../workspace/workspace.ts'

export interface Place {
  /** The repository; absent: none, the template stands alone. */
  workspace?: Workspace
  platform: PlatformName
  /** The database that the migrations make. */
  schema?: Schema
  /** Findings on it at warning or above, before anything is added; asked for when files are written. */
  findings?: Finding[]
}

export interface PlaceOptions {
  root: string
  /** Whether a repository must be there. */
  required: boolean
  platform?: PlatformName
  /** Whether findings of today's database are wanted. */
  judge: boolean
  env: Readonly<Record<string, string | undefined>>
  signal: AbortSignal
  onProgress: (text: string) => void
  note: (text: string) => void
}

/** Reads the repository that a template is rendered for. A history that does not run is an error only where it is required. */
export async function findPlace(options: PlaceOptions): Promise<Place> {
  let workspace: Workspace
  try {
    workspace = await openWorkspace(options.root)
  } catch (error) {
    if (options.required || !(error instanceof DbopsError)) throw error
    return { platform: options.platform ?? 'supabase' }
  }
  if (options.platform !== undefined && options.platform !== workspace.platform)
    throw new DbopsError(
      `Unexpected --platform ${options.platform}, expected ${workspace.platform}: the repository is one`,
      {
        hint: 'Set "platform" in dbops.json, or leave the repository out with --alone.',
      },
    )
  const { platform } = workspace
  const { database, result } = await openReplayed(workspace, {
    env: options.env,
    signal: options.signal,
    onProgress: ({ done, total }) => options.onProgress(`replaying ${done + 1}/${total}`),
  })
  try {
    const broken = result.failures[0]
    if (broken !== undefined) {
      const where = `${broken.location.file}:${broken.location.line}:${broken.location.column}`
      if (options.required)
        throw new DbopsError(`The history does not run: ${broken.message}`, { where, hint: 'Run: dbops replay' })
      options.note(`The history does not run (${where}), so nothing is known of its database.`)
      return { workspace, platform }
    }
    const schema = await readSchema(database)
    return { workspace, platform, schema, ...(options.judge ? { findings: await judge(workspace, database) } : {}) }
  } finally {
    await database.close()
  }
}

async function judge(workspace: Workspace, database: Parameters<typeof readSchema>[0]): Promise<Finding[]> {
  const { advise } = await import('../rules/advise.ts')
  const { platform, exposedSchemas, settings } = workspace
  return advise(database, {
    platform,
    exposedSchemas,
    identifierColumns: settings.identifierColumns,
    levels: settings.rules,
  })
}

/** Renders for a place. */
export function renderFor(
  template: Template,
  values: Readonly<Record<string, unknown>>,
  { workspace, platform, schema }: Place,
): Promise<Rendered> {
  const oneTransaction = workspace !== undefined && behaviours[workspace.tool].transaction === 'history'
  return renderTemplate(template, values, { platform, schema, concurrently: !oneTransaction })
}

export interface Written {
  /** Relative to the repository's root. */
  files: string[]
  notes: string[]
  /** What the proof found; empty and not `skipped`: it runs, goes back, breaks no rule, its test passes. */
  findings: Finding[]
  /** Whether the files were taken away again. */
  removed: boolean
  proof: 'done' | 'skipped'
  /** Migrations proven to go back. */
  proven: number
  /** Assertions of the test that passed. */
  assertions: number
}

export interface WriteOptions {
  prove: boolean
  /** Keep the files although the proof fails. */
  keep: boolean
  now: Date
  env: Readonly<Record<string, string | undefined>>
  signal: AbortSignal
  onProgress: (text: string) => void
}

/**
 * Writes the files into the repository, proves them there, and takes them away again where the proof fails. Never
 * overwrites: a name that exists is an error and nothing is written.
 */
export async function writeRendered(
  rendered: Rendered,
  place: Place & { workspace: Workspace },
  options: WriteOptions,
): Promise<Written> {
  const { workspace } = place
  const { files, versions, notes } = await newMigrationFiles(workspace, rendered.migrations, options.now)
  const test = { file: newTestFile(workspace, rendered.testName), text: rendered.test }
  const undo = await writeFiles(workspace.root, [...files, test])
  const written: Written = {
    files: [...files, test].map(({ file }) => file),
    notes,
    findings: [],
    removed: false,
    proof: 'skipped',
    proven: 0,
    assertions: 0,
  }
  if (!options.prove) return written
  try {
    Object.assign(written, await proveFiles(place, versions, { written: written.files, test: test.file }, options))
    written.proof = 'done'
  } catch (error) {
    if (!options.keep) await undo()
    throw error
  }
  if (written.findings.some(serious) && !options.keep) {
    await undo()
    written.removed = true
  }
  return written
}

const serious = ({ level }: Finding): boolean => levels.indexOf(level) <= levels.indexOf('warning')

/** Writes all files or none; returns what takes them away again. */
async function writeFiles(root: string, files: readonly NewFile[]): Promise<() => Promise<void>> {
  const undone: (() => Promise<void>)[] = []
  const undo = async (): Promise<void> => {
    for (const step of undone.toReversed()) await step()
  }
  for (const { file, text, replaces } of files) {
    const path = join(root, file)
    try {
      const made = await mkdir(dirname(path), { recursive: true })
      if (made !== undefined) undone.push(() => rm(made, { recursive: true, force: true }))
      if (replaces) {
        const before = await readFile(path)
        undone.push(() => writeFile(path, before))
        await writeFile(path, text)
      } else {
        await writeFile(path, text, { flag: 'wx' })
        undone.push(() => rm(path, { force: true }))
      }
    } catch (error) {
      await undo()
      const exists = (error as NodeJS.ErrnoException).code === 'EEXIST'
      throw new DbopsError(
        exists ? 'Unexpected existing file, expected a free name' : `Cannot write: ${messageOf(error)}`,
        {
          where: file,
          hint: exists ? 'Nothing is overwritten. Delete or rename it first.' : undefined,
        },
      )
    }
  }
  return undo
}

async function proveFiles(
  place: Place & { workspace: Workspace },
  versions: readonly string[],
  { written, test }: { written: readonly string[]; test: string },
  { env, signal, onProgress }: WriteOptions,
): Promise<Pick<Written, 'findings' | 'proven' | 'assertions'>> {
  const workspace = await openWorkspace(place.workspace.root)
  await loadParser()
  const { lintWorkspace } = await import('../rules/lint-workspace.ts')
  const findings = lintWorkspace(workspace, { files: new Set(written) })
  const { proveMigrations } = await import('../prove/migration.ts')
  const proof =
    versions.length === 0 ? [] : (await proveMigrations(workspace, { versions, env, signal, onProgress })).migrations
  // A tool without a place for rollbacks got none; a note says so.
  findings.push(...proof.flatMap((migration) => migration.findings).filter(({ rule }) => rule !== 'rollback-missing'))
  onProgress('asking the rules')
  const { database, result } = await openReplayed(workspace, { env, signal })
  let assertions = 0
  try {
    if (result.failures.length === 0) {
      const known = new Set((place.findings ?? []).map(({ rule, message }) => `${rule}: ${message}`))
      const after = await judge(workspace, database)
      findings.push(...after.filter(({ rule, message }) => !known.has(`${rule}: ${message}`)))
      onProgress('running the test')
      const { chooseTests } = await import('../workspace/choose-tests.ts')
      const { runTests } = await import('../prove/pgtap/run-tests.ts')
      const files = await chooseTests(workspace, [test], workspace.root)
      const report = await runTests(workspace, database, { files, signal })
      assertions = report.counts.passed
      findings.push(...report.files.flatMap(testFindings))
    }
  } finally {
    await database.close()
  }
  return {
    findings: findings.sort(compareFindings),
    proven: proof.filter(({ rollback }) => rollback === 'proven').length,
    assertions,
  }
}

function testFindings({ tests, problems, file }: TestFileReport): Finding[] {
  const failed = (message: string, location: Location): Finding => ({
    rule: 'test-fails',
    level: 'error',
    category: 'workspace',
    message: `Unexpected failure of the test: ${message}`,
    location,
    fix: `Where a row of the test misses a value, give it: --set "sample.column='value'". To look closer, keep the files with --keep and run: dbops test ${file}`,
  })
  return [
    ...tests
      .filter(({ status }) => status === 'failed')
      .map(({ description, diagnostics = [], location }) => failed([description, ...diagnostics].join('; '), location)),
    ...problems.map(({ message, location }) => failed(message, location)),
  ]
}
