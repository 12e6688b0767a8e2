/** `dbops blueprint`: a whole schema into a repository, with its own names and after its last migration. */

import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, posix } from 'node:path'
import { DbopsError, messageOf } from '../core/error.ts'
import { readBlueprint } from '../render/blueprint/library.ts'
import { mapFiles } from '../render/blueprint/map.ts'
import { newMigrationFiles, newTestFile } from '../workspace/new-migration.ts'
import { openWorkspace } from '../workspace/open.ts'
import type { Workspace } from '../workspace/workspace.ts'

export interface PlacedBlueprint {
  /** Relative to `root`. */
  files: { file: string; text: string }[]
  root: string
  /** Versions that were given anew; empty: the blueprint's own. */
  versions: string[]
  notes: string[]
}

/**
 * Where a blueprint's files go: into a repository with migrations as its next ones, into any other folder as they are.
 * Throws `DbopsError` (input) for a repository of another platform.
 */
export async function placeBlueprint(
  name: string,
  target: string,
  map: ReadonlyMap<string, string>,
  now: Date,
): Promise<PlacedBlueprint> {
  const files = mapFiles(await readBlueprint(name), map)
  const workspace = await openTarget(target)
  if (workspace === undefined) return { files, root: target, versions: [], notes: [] }
  if (workspace.platform !== 'supabase')
    throw new DbopsError(
      `Unexpected platform ${workspace.platform}, expected supabase: blueprints use its roles and auth.uid()`,
      {
        hint: 'Set "platform" in dbops.json where the repository is one of Supabase, or render single templates: dbops render --list',
      },
    )
  const inside = (folder: string) => files.filter(({ file }) => file.startsWith(`${folder}/`))
  const rollbacks = new Map(inside('supabase/rollbacks').map(({ file, text }) => [basename(file), text]))
  const migrations = inside('supabase/migrations').map(({ file, text }) => ({
    name: basename(file, '.sql').replace(/^\d+_/, ''),
    up: text,
    down: rollbacks.get(basename(file)) ?? '',
    alone: false,
  }))
  const placed = await newMigrationFiles(workspace, migrations, now)
  const notes = [...placed.notes]
  const result = [...placed.files]
  for (const { file, text } of inside('supabase/tests'))
    result.push({ file: newTestFile(workspace, basename(file).replace(/\.test\.sql$|\.sql$/, '')), text })
  for (const { file, text } of inside('queries')) result.push({ file: posix.join('queries', basename(file)), text })
  for (const { file, text } of files.filter((each) => each.file === 'README.md'))
    result.push({ file: posix.join('docs/blueprints', `${name}${posix.extname(file)}`), text })
  notes.push('Its sample rows and access contract stay behind: write your own with dbops seed and dbops access --init.')
  return { files: result, root: workspace.root, versions: placed.versions, notes }
}

/** The repository in a folder, or undefined where there are no migrations yet. */
async function openTarget(target: string): Promise<Workspace | undefined> {
  const present = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new DbopsError(`Cannot read the folder: ${messageOf(error)}`, { where: target })
  })
  if (present.filter((entry) => entry !== '.git').length === 0) return undefined
  try {
    return await openWorkspace(target)
  } catch (error) {
    // A folder without migrations takes the blueprint as it is; anything else that is wrong with it is said.
    if (error instanceof DbopsError && error.message.startsWith('Unexpected folder without migrations'))
      return undefined
    throw error
  }
}

/** Writes all files or none, never over one that is there. Returns what takes them away again. */
export async function writeBlueprint({ files, root }: PlacedBlueprint): Promise<() => Promise<void>> {
  const written: string[] = []
  const undo = async (): Promise<void> => {
    for (const path of written) await rm(path, { force: true })
  }
  for (const { file, text, replaces } of files as { file: string; text: string; replaces?: boolean }[]) {
    const path = join(root, file)
    try {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text, { flag: replaces ? 'w' : 'wx' })
      if (!replaces) written.push(path)
    } catch (error) {
      await undo()
      const exists = (error as NodeJS.ErrnoException).code === 'EEXIST'
      throw new DbopsError(
        exists ? 'Unexpected existing file, expected a free name' : `Cannot write: ${messageOf(error)}`,
        {
          where: file,
          ...(exists ? { hint: 'Nothing is overwritten, and nothing was written.' } : {}),
        },
      )
    }
  }
  return undo
}
