/** What `dbops lint` was asked for: finds the files, lints them with the history before them, repairs where told to. */

import { readFileSync } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { DbopsError } from '../core/error.ts'
import { compareFindings, type Finding } from '../core/finding.ts'
import { loadParser } from '../sql/parse.ts'
import { changesSince, type GitChanges, mainBranch } from '../workspace/git.ts'
import { openWorkspace } from '../workspace/open.ts'
import { readSettings } from '../workspace/settings.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { applyEdits } from './edit.ts'
import { type FileResult, type LintInput, matchFiles, type RunOptions } from './lint.ts'
import { lintedFiles, readerFindings, workspaceInputs, workspaceOptions } from './lint-workspace.ts'
import { repairedRules, repairs } from './repair.ts'
import type { FileRole } from './rule.ts'

export interface LintRequest {
  cwd: string
  /** The repository, or a folder in it; default `cwd`. */
  root?: string
  /** Paths relative to `cwd`; a folder stands for the SQL files that the workspace has below it. */
  files: readonly string[]
  /** `git:REF`. */
  since?: string
  all?: boolean
  /** Text that is judged as if it stood in the only file named, or in none. */
  stdin?: string
  /** Whether to write repairs into the files. */
  fix?: boolean
  /** Asked before repairs are written: a finding for each file whose repairs must not be. `workspace`: where there is one. */
  prove?: (repaired: readonly Repaired[], workspace: Workspace | undefined) => Promise<Finding[]>
}

/** A file as the repairs left it. */
export interface Repaired {
  file: string
  /** As it was before the first repair. */
  original: string
  text: string
  /** Of the text what is SQL of each part of a migration, the rest blanked out. */
  sqls: Partial<Record<FileRole, string>>
  rewrites: number
  /** Rules whose repairs were made. */
  rules: string[]
}

export interface LintAnswer {
  findings: Finding[]
  /** The text of a judged file by its path in the findings. */
  source: (file: string) => string | undefined
  /** Why no file was judged, where none was. */
  nothing?: string
  /** Files that `fix` changed, with how many rewrites each. */
  fixed: { file: string; rewrites: number }[]
}

/** A repair may make room for another (a statement moved behind NOT VALID …): they are looked for again this often. */
const maxRounds = 5

/** Throws `DbopsError` (input) for files and refs that do not exist. */
export async function lintRequest(request: LintRequest): Promise<LintAnswer> {
  await loadParser()
  const plan = await planRequest(request)
  const repaired = new Map<string, Repaired>()
  const options: RunOptions = { ...plan.options, repairs: request.fix === true }
  const judge = () => matchFiles(plan.inputs(repaired), options)
  let results = judge()
  for (let round = 0; request.fix === true && round < maxRounds; round++) {
    let changed = false
    // A migration and its rollback may be parts of one file.
    for (const file of new Set(results.map((result) => result.file.file))) {
      const parts = results.filter((result) => result.file.file === file)
      const before = parts[0]!.file.text
      const edits = parts.flatMap(repairs)
      const { text, applied } = applyEdits(before, edits)
      if (applied === 0 || text === before) continue
      const known = repaired.get(file)
      repaired.set(file, {
        file,
        original: known?.original ?? before,
        text,
        // What is no SQL of a part (the other section, a client's commands) stays blanked out.
        sqls: Object.fromEntries(parts.map(({ file: { role, sql } }) => [role, applyEdits(sql ?? before, edits).text])),
        rewrites: (known?.rewrites ?? 0) + applied,
        rules: [...new Set([...(known?.rules ?? []), ...parts.flatMap(repairedRules)])],
      })
      changed = true
    }
    if (!changed) break
    results = judge()
  }
  const refused = repaired.size === 0 ? undefined : await request.prove?.([...repaired.values()], plan.workspace)
  if (refused !== undefined && refused.length > 0) {
    for (const { location } of refused) repaired.delete(location!.file)
    results = judge()
  }
  for (const { file, text } of repaired.values()) await writeFile(plan.path(file), text)
  const bySource = new Map(results.map(({ file }) => [file.file, file.text]))
  return {
    findings: [...findingsOf(results), ...plan.readerFindings, ...(refused ?? [])].sort(compareFindings),
    source: (file) => bySource.get(file),
    ...(results.length === 0 ? { nothing: plan.nothing } : {}),
    fixed: [...repaired.values()].map(({ file, rewrites }) => ({ file, rewrites })),
  }
}

function findingsOf(results: readonly FileResult[]): Finding[] {
  return results.flatMap(({ matches }) => matches.map(({ finding }) => finding))
}

interface Plan {
  inputs: (repaired: ReadonlyMap<string, Pick<Repaired, 'text' | 'sqls'>>) => LintInput[]
  workspace?: Workspace
  options: RunOptions
  readerFindings: Finding[]
  /** Absolute path of a judged file. */
  path: (file: string) => string
  nothing: string
}

async function planRequest(request: LintRequest): Promise<Plan> {
  const { cwd, files, stdin } = request
  if (stdin !== undefined && files.length > 1) {
    throw new DbopsError(
      `Unexpected ${files.length} files with --stdin, expected at most one: the one that the text is of`,
    )
  }
  if (request.fix === true && stdin !== undefined) {
    throw new DbopsError('Unexpected --fix with --stdin, expected files that can be rewritten')
  }
  const paths = files.map((file) => resolve(cwd, file))
  const workspace = await findWorkspace(request, paths)
  if (workspace === undefined) return planAlone(request, paths, {})
  const name = (path: string): string => relative(workspace.root, path).split(sep).join('/')
  const known = lintedFiles(workspace)
  if (paths.length > 0) {
    const selected = new Set<string>()
    const strangers: string[] = []
    for (const path of paths) {
      const own = name(path)
      const below = known.filter((file) => file === own || file.startsWith(`${own}/`) || own === '')
      for (const file of below) selected.add(file)
      if (below.length === 0) strangers.push(path)
    }
    if (strangers.length === paths.length) return planAlone(request, paths, workspaceOptions(workspace))
    if (strangers.length > 0) {
      const [first] = strangers
      throw new DbopsError(
        `Unexpected file "${relative(cwd, first!)}" beside migrations, expected one of the workspace`,
        {
          hint: 'Lint files that are no migrations in a run of their own.',
        },
      )
    }
    const changes = await changesIn(workspace, undefined)
    const texts = new Map(stdin === undefined ? [] : [[name(paths[0]!), stdin]])
    return planWorkspace(workspace, selected, changes, texts)
  }
  if (stdin !== undefined) return planAlone(request, paths, workspaceOptions(workspace), workspace)
  if (request.all === true) return planWorkspace(workspace, new Set(known), await changesIn(workspace, undefined))
  const changes = await changesIn(workspace, request.since)
  // Outside of a git repository there is no past to leave alone.
  if (changes === undefined) return planWorkspace(workspace, new Set(known), undefined)
  return planWorkspace(workspace, new Set(known.filter((file) => changes.changed.has(file))), changes)
}

function planWorkspace(
  workspace: Workspace,
  files: ReadonlySet<string>,
  changes: GitChanges | undefined,
  given: ReadonlyMap<string, string> = new Map(),
): Plan {
  return {
    inputs: (repaired) => {
      const texts = new Map([...given, ...[...repaired].map(([file, { text }]) => [file, text] as const)])
      const sqls = new Map([...repaired].map(([file, one]) => [file, one.sqls] as const))
      return workspaceInputs(workspace, { files, changes, texts, sqls })
    },
    workspace,
    options: workspaceOptions(workspace),
    readerFindings: readerFindings(workspace, files),
    path: (file) => resolve(workspace.root, file),
    nothing:
      changes === undefined
        ? 'No migrations were found.'
        : `No migration differs from ${changes.ref}. Judge the whole history with --all, or name files.`,
  }
}

/** Files that belong to no workspace, or a text without a file: judged behind the whole history where there is one. */
async function planAlone(
  { cwd, stdin }: LintRequest,
  paths: readonly string[],
  options: RunOptions,
  workspace?: Workspace,
): Promise<Plan> {
  const name = (path: string): string => relative(cwd, path).split(sep).join('/')
  const settings = paths.length > 0 && options.rules === undefined ? await readSettings(dirname(paths[0]!)) : undefined
  const alone = { role: 'up', transaction: 'file' } as const
  const given: LintInput[] = []
  if (stdin !== undefined)
    given.push({ file: paths[0] === undefined ? 'stdin' : name(paths[0]), text: stdin, ...alone })
  else for (const path of paths) given.push({ file: name(path), text: readText(path, name(path)), ...alone })
  return {
    inputs: (repaired) => [
      ...(workspace === undefined ? [] : workspaceInputs(workspace, { files: new Set() })),
      ...given.map((input) => ({ ...input, text: repaired.get(input.file)?.text ?? input.text })),
    ],
    options: {
      ...options,
      ...(settings?.rules ? { rules: settings.rules } : {}),
      ...(settings?.platform ? { platform: settings.platform } : {}),
    },
    readerFindings: [],
    path: (file) => resolve(cwd, file),
    nothing: 'No file was given.',
  }
}

/** Without waiting: a pull request may name thousands of files, and each turn of the event loop costs more than a read. */
function readText(path: string, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EISDIR') throw new DbopsError(`Unexpected folder "${name}" without migrations, expected SQL files`)
    throw new DbopsError(
      `Unexpected ${code === 'ENOENT' ? 'missing' : 'unreadable'} file "${name}", expected SQL in UTF-8`,
    )
  }
}

/** The workspace of the root, else of the first file; undefined where neither has migrations and files or a text were given. */
async function findWorkspace(request: LintRequest, paths: readonly string[]): Promise<Workspace | undefined> {
  const alone = paths.length > 0 || request.stdin !== undefined
  const starts = [request.root === undefined ? request.cwd : resolve(request.cwd, request.root)]
  if (request.root === undefined && paths[0] !== undefined) starts.unshift(await folderOf(paths[0]))
  for (const start of starts) {
    try {
      return await openWorkspace(start)
    } catch (error) {
      if (!(error instanceof DbopsError) || !alone || request.root !== undefined || error.where !== undefined)
        throw error
    }
  }
  return undefined
}

async function folderOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() ? path : dirname(path)
}

async function changesIn(workspace: Workspace, since: string | undefined): Promise<GitChanges | undefined> {
  if (since !== undefined && !since.startsWith('git:')) {
    throw new DbopsError(`Unexpected value "${since}" for --since, expected git:REF, e.g. git:main`)
  }
  const ref = since?.slice('git:'.length) ?? (await mainBranch(workspace.root).catch(() => undefined))
  return ref === undefined ? undefined : changesSince(workspace.root, ref)
}
