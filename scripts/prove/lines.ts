/** Lines of work: new migrations that were written side by side, so that either may reach production first. */

import { DbopsError } from '../core/error.ts'
import { commitsSince, mainBranch } from '../workspace/git.ts'
import { openWorkspaceAt } from '../workspace/revision.ts'
import type { Migration, Workspace } from '../workspace/workspace.ts'

/** Two sets of migrations, each in its order, and what both build on. */
export interface Lines {
  base: Migration[]
  a: Migration[]
  b: Migration[]
  /** Versions that both have, each with the other branch's file. */
  sameVersion?: [version: string, file: string][]
}

/** More pairs are not tried: each costs two runs. */
const maxPairs = 10

/** The chosen migrations of this workspace against those of another branch that it does not have. */
export async function linesWith(
  workspace: Workspace,
  versions: ReadonlySet<string>,
  revision: string,
): Promise<Lines[]> {
  const other = await openWorkspaceAt(workspace.root, revision)
  if (other.workspace.tool !== workspace.tool)
    throw new DbopsError(`Unexpected ${other.workspace.tool} migrations on ${revision}, expected ${workspace.tool}`)
  const key = ({ version, up }: Migration): string => `${version}\0${up.text}`
  const known = new Set(workspace.migrations.map(key))
  const theirs = other.workspace.migrations
    .filter((migration) => !known.has(key(migration)))
    .map(({ up, down, ...rest }) => ({
      ...rest,
      up: { ...up, file: `git:${revision}:${up.file}` },
      ...(down === undefined ? {} : { down: { ...down, file: `git:${revision}:${down.file}` } }),
    }))
  const theirKeys = new Set(other.workspace.migrations.map(key))
  const ours = workspace.migrations.filter((each) => versions.has(each.version) && !theirKeys.has(key(each)))
  const base = workspace.migrations.filter((each) => !ours.includes(each))
  if (ours.length === 0 || theirs.length === 0) return []
  const sameVersion: [string, string][] = []
  const b = theirs.map((migration) => {
    if (!ours.some(({ version }) => version === migration.version)) return migration
    sameVersion.push([migration.version, migration.up.file])
    return { ...migration, version: `${migration.version} of ${revision}` }
  })
  return [{ base, a: ours, b, ...(sameVersion.length > 0 ? { sameVersion } : {}) }]
}

/** Chosen migrations whose commits since a ref do not build on each other. Without git there are none. */
export async function linesOfHistory(
  workspace: Workspace,
  versions: ReadonlySet<string>,
  since: string | undefined,
): Promise<Lines[]> {
  const ref = since?.replace(/^git:/, '') ?? (await mainBranch(workspace.root).catch(() => undefined))
  if (ref === undefined || versions.size < 2) return []
  const { added, parents } = await commitsSince(workspace.root, ref)
  const chosen = workspace.migrations.filter(({ version }) => versions.has(version))
  const commits = new Map<Migration, string>()
  for (const migration of chosen) {
    const commit = added.get(migration.up.file)
    // What is not committed yet builds on all that is.
    if (commit !== undefined) commits.set(migration, commit)
  }
  const committed = [...commits.keys()]
  const distinct = [...new Set(commits.values())]
  if (distinct.length < 2) return []
  const below = new Map(distinct.map((commit) => [commit, historyOf(commit, parents)]))
  const parallel = (x: string, y: string): boolean => !below.get(x)!.has(y) && !below.get(y)!.has(x)
  const pairs: [string, string][] = []
  for (const [at, x] of distinct.entries())
    for (const y of distinct.slice(at + 1)) if (parallel(x, y)) pairs.push([x, y])
  // The newest of each line stands for all below it.
  const tips = pairs.filter(
    ([x, y]) =>
      !pairs.some(
        ([p, q]) =>
          (p !== x || q !== y) &&
          ((below.get(p)!.has(x) && below.get(q)!.has(y)) || (below.get(p)!.has(y) && below.get(q)!.has(x))),
      ),
  )
  return tips.slice(0, maxPairs).map(([x, y]) => {
    const reach = (tip: string, other: string) =>
      committed.filter((each) => {
        const commit = commits.get(each)!
        return below.get(tip)!.has(commit) && !below.get(other)!.has(commit)
      })
    const [a, b] = [reach(x, y), reach(y, x)]
    const later = chosen.filter(
      (each) => !a.includes(each) && !b.includes(each) && !below.get(x)!.has(commits.get(each) ?? ''),
    )
    const base = workspace.migrations.filter((each) => !a.includes(each) && !b.includes(each) && !later.includes(each))
    return { base, a, b }
  })
}

function historyOf(commit: string, parents: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([commit])
  for (const each of found) for (const parent of parents.get(each) ?? []) found.add(parent)
  return found
}

/** Each chosen migration against all chosen ones after it: whether any order will do. */
export function linesOfEach(workspace: Workspace, versions: ReadonlySet<string>): Lines[] {
  const chosen = workspace.migrations.filter(({ version }) => versions.has(version))
  const others = workspace.migrations.filter((each) => !chosen.includes(each))
  return chosen
    .slice(0, -1)
    .slice(-maxPairs)
    .map((migration) => {
      const at = chosen.indexOf(migration)
      return { base: [...others, ...chosen.slice(0, at)], a: [migration], b: chosen.slice(at + 1) }
    })
}
