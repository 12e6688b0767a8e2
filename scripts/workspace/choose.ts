/** Which migrations a command speaks of when it is not told: what the main branch does not have yet. */

import { DbopsError } from '../core/error.ts'
import { closest } from '../core/similar.ts'
import { changesSince, mainBranch } from './git.ts'
import type { Workspace } from './workspace.ts'

export interface Choice {
  /** Versions, file names or paths as a person gives them. */
  named?: readonly string[]
  /** A git revision, with or without `git:` before it. */
  since?: string
  all?: boolean
}

/**
 * Versions in the order of the history. Without a choice: those that the main branch does not have; where git knows no
 * such branch, or HEAD is that branch and everything is committed, the newest one. Throws `DbopsError` (input) for a
 * name that no migration has.
 */
export async function chooseVersions(workspace: Workspace, { named = [], since, all }: Choice): Promise<string[]> {
  const versioned = workspace.migrations.filter((migration) => migration.version !== '')
  if (all) return versioned.map((migration) => migration.version)
  if (named.length > 0) {
    const wanted = new Set(named.map((name) => find(workspace, name)))
    return versioned.map((migration) => migration.version).filter((version) => wanted.has(version))
  }
  const ref = since?.replace(/^git:/, '') ?? (await mainBranch(workspace.root))
  if (ref !== undefined) {
    const { changed } = await changesSince(workspace.root, ref)
    const fresh = versioned.filter(
      ({ up, down }) => changed.has(up.file) || (down !== undefined && changed.has(down.file)),
    )
    if (fresh.length > 0 || since !== undefined) return fresh.map((migration) => migration.version)
  }
  return versioned.slice(-1).map((migration) => migration.version)
}

function find(workspace: Workspace, name: string): string {
  const base = name.split(/[\\/]/).at(-1)!
  const found = workspace.migrations.find(
    ({ version, name: title, up }) =>
      version === name ||
      `${version}_${title}` === base.replace(/\.sql$/, '') ||
      up.file === name ||
      up.file.split('/').at(-1) === base,
  )
  if (found !== undefined) return found.version
  const near = closest(
    name,
    workspace.migrations.map(({ version }) => version),
  )
  throw new DbopsError(`Unexpected version "${name}", expected one of the history in ${workspace.migrationsFolder}`, {
    hint: near ? `Did you mean ${near}?` : `The newest version is ${workspace.migrations.at(-1)?.version ?? 'none'}.`,
  })
}
