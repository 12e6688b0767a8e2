/** What `dbops lint` was asked for: finds the files, lints them with the history before them, repairs where told to. */

import { readFile, stat, writeFile } from 'node:fs/promises'
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
import { repairs } from './repair.ts'

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
  const texts = new Map<string, string>()
  const rewrites = new Map<string, number>()
  const options: RunOptions = { ...plan.options, repairs: request.fix === true }
  let results = matchFiles(plan.inputs(texts), options)
  for (let round = 0; request.fix === true && round < maxRounds; round++) {
    let changed = false
    for (const result of results) {
      const { text, applied } = applyEdits(result.file.text, repairs(result))
      if (applied === 0 || text === result.file.text) continue
      texts.set(result.file.file, text)
      rewrites.set(result.file.file, (rewrites.get(result.file.file) ?? 0) + applied)
      changed = true
    }
    if (!changed) break
    results = matchFiles(plan.inputs(texts), options)
  }
  for (const [file, text] of texts) await writeFile(plan.path(file), text)
  const bySource = new Map(results.map(({ file }) => [file.file, file.text]))
  return {
    findings: [...findingsOf(results), ...plan.readerFindings].sort(compareFindings),
    source: (file) => bySource.get(file),
    ...(results.length === 0 ? { nothing: plan.nothing } : {}),
    fixed: [...rewrites].map(([file, count]) => ({ file, rewrites: count })),
  }
}

function findingsOf(results: readonly FileResult[]): Finding[] {
  return results.flatMap(({ matches }) => matches.map(({ finding }) => finding))
}

interface Plan {
  inputs: (texts: ReadonlyMap<string, string>) => LintInput[]
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
    inputs: (texts) => workspaceInputs(workspace, { files, changes, texts: new Map([...given, ...texts]) }),
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
  else for (const path of paths) given.push({ file: name(path), text: await readText(path, name(path)), ...alone })
  return {
    inputs: (texts) => [
      ...(workspace === undefined ? [] : workspaceInputs(workspace, { files: new Set() })),
      ...given.map((input) => ({ ...input, text: texts.get(input.file) ?? input.text })),
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

async function readText(path: string, name: string): Promise<string> {
  try {
    if ((await stat(path)).isDirectory()) {
      throw new DbopsError(`Unexpected folder "${name}" without migrations, expected SQL files`)
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    if (error instanceof DbopsError) throw error
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new DbopsError(`Unexpected ${missing ? 'missing' : 'unreadable'} file "${name}", expected SQL in UTF-8`)
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
