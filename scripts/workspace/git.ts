/** What git knows of a workspace's files: which changed since a branch. Reads only, runs nothing that a repository configures. */

import { execFile } from 'node:child_process'
import { DbopsError, messageOf } from '../core/error.ts'

export interface GitChanges {
  /** The ref as it was asked for or found, e.g. `origin/main`. */
  ref: string
  /** Files by path relative to the folder: new since the branches parted, or different from then. */
  changed: ReadonlyMap<string, 'added' | 'modified'>
  /** Every file that the ref holds below the folder. */
  onRef: readonly string[]
}

/** The branch that others build on: where origin's HEAD points, else main or master; undefined outside of a repository. */
export async function mainBranch(folder: string): Promise<string | undefined> {
  const head = await git(folder, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']).catch(() => '')
  const candidates = [head.trim(), 'origin/main', 'origin/master', 'main', 'master'].filter(Boolean)
  for (const ref of candidates) if (await isCommit(folder, ref)) return ref
  return undefined
}

/**
 * Files that differ between the point where HEAD left a ref and the working tree; untracked files count as added.
 * Throws `DbopsError` (input) where the ref is none, (environment) where git is missing.
 */
export async function changesSince(folder: string, ref: string): Promise<GitChanges> {
  if (ref.startsWith('-') || !(await isCommit(folder, ref))) {
    throw new DbopsError(`Unexpected git ref "${ref}", expected a branch, tag or commit of this repository`, {
      hint: 'List them with: git branch --all',
    })
  }
  // A repository without a commit of its own, or histories that never met: then everything since the ref itself.
  const base = await git(folder, ['merge-base', ref, 'HEAD']).then(
    (text) => text.trim(),
    () => ref,
  )
  const [diff, untracked, tree] = await Promise.all([
    git(folder, ['diff', '--name-status', '--no-renames', '--no-ext-diff', '--relative', '-z', base, '--', '.']),
    git(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
    git(folder, ['ls-tree', '-r', '--name-only', '-z', ref, '--', '.']),
  ])
  const changed = new Map<string, 'added' | 'modified'>()
  const fields = diff.split('\0')
  for (let index = 0; index + 1 < fields.length; index += 2) {
    if (fields[index] !== 'D') changed.set(fields[index + 1]!, fields[index] === 'A' ? 'added' : 'modified')
  }
  for (const file of untracked.split('\0').filter(Boolean)) changed.set(file, 'added')
  return { ref, changed, onRef: tree.split('\0').filter(Boolean) }
}

/** Commits of HEAD that a ref does not have. */
export interface CommitsSince {
  /** By path relative to the folder: the commit that brought the file. */
  added: ReadonlyMap<string, string>
  /** By commit: its parents, also those that the ref has. */
  parents: ReadonlyMap<string, readonly string[]>
}

/** Two calls of git, however many files and commits there are. None outside of a repository, or where the ref is none. */
export async function commitsSince(folder: string, ref: string): Promise<CommitsSince> {
  const range = `${ref}..HEAD`
  const none = { added: new Map<string, string>(), parents: new Map<string, string[]>() }
  if (ref.startsWith('-') || !(await isCommit(folder, ref))) return none
  const [log, list] = await Promise.all([
    git(folder, [
      'log',
      '-z',
      '--diff-filter=A',
      '--no-renames',
      '--no-ext-diff',
      '--relative',
      '--name-only',
      '--format=%x01%H',
      range,
      '--',
      '.',
    ]),
    git(folder, ['rev-list', '--parents', range]),
  ])
  const added = new Map<string, string>()
  for (const entry of log.split('\x01').slice(1)) {
    const [commit, ...files] = entry.split('\0')
    // The newest comes first; the one that brought the file is the oldest.
    for (const file of files.map((name) => name.replace(/^\n/, '')).filter(Boolean)) added.set(file, commit!.trim())
  }
  const parents = new Map(
    list
      .split('\n')
      .filter(Boolean)
      .map((line): [string, string[]] => {
        const [commit, ...above] = line.split(' ')
        return [commit!, above]
      }),
  )
  return { added, parents }
}

async function isCommit(folder: string, ref: string): Promise<boolean> {
  return git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).then(
    () => true,
    (error) => {
      if (error instanceof DbopsError) throw error
      return false
    },
  )
}

function git(folder: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      ['-C', folder, '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args],
      { maxBuffer: 256 << 20, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' } },
      (error, stdout) => {
        if (error === null) resolve(stdout)
        else if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
          reject(
            new DbopsError('git is not installed', {
              kind: 'environment',
              hint: 'Name the files to lint, or use --all.',
            }),
          )
        } else reject(new Error(messageOf(error)))
      },
    )
  })
}
