/** Lints migrations of a workspace: what the earlier ones make is known to the later ones. */

import { compareFindings, type Finding } from '../core/finding.ts'
import type { GitChanges } from '../workspace/git.ts'
import type { Migration, SqlSource, Workspace } from '../workspace/workspace.ts'
import { type LintInput, matchFiles, type RunOptions } from './lint.ts'
import type { FileRole, MigrationFacts } from './rule.ts'

export interface WorkspaceSelection {
  /** Files to judge, relative to the workspace's root; absent: every migration and rollback. */
  files?: ReadonlySet<string>
  /** What differs from the main branch, where git knows. */
  changes?: GitChanges
  /** Texts that stand in for files' own, by path: what an editor holds, or standard input. */
  texts?: ReadonlyMap<string, string>
  /** What of these texts is SQL of each part, of the same length; absent: all of it. */
  sqls?: ReadonlyMap<string, Partial<Record<FileRole, string>>>
}

/** Findings of the reader that a migration rule reports as well. */
const reportedByRules = new Set(['migration-version-duplicate'])

/** The findings of the selected files, with what the workspace's reader found in them. */
export function lintWorkspace(workspace: Workspace, selection: WorkspaceSelection = {}): Finding[] {
  const results = matchFiles(workspaceInputs(workspace, selection), workspaceOptions(workspace))
  const found = results.flatMap(({ matches }) => matches.map(({ finding }) => finding))
  return [...found, ...readerFindings(workspace, selection.files)].sort(compareFindings)
}

/** What the workspace's reader found in the selected files, and no migration rule reports. */
export function readerFindings(workspace: Workspace, files: ReadonlySet<string> | undefined): Finding[] {
  return workspace.findings.filter(
    ({ rule, location }) =>
      !reportedByRules.has(rule) && (files === undefined || (location !== undefined && files.has(location.file))),
  )
}

/** Every file that can be judged: migrations, rollbacks, seeds. */
export function lintedFiles({ migrations, seeds }: Workspace): string[] {
  return [
    ...migrations.flatMap(({ up, down }) => (down === undefined ? [up.file] : [up.file, down.file])),
    ...seeds.map(({ file }) => file),
  ].filter((file, index, all) => all.indexOf(file) === index)
}

/** What a workspace and its settings say to the linter. */
export function workspaceOptions(workspace: Workspace): RunOptions {
  const { platform, exposedSchemas, settings } = workspace
  return {
    platform,
    exposedSchemas: platform === 'supabase' ? exposedSchemas : [],
    defaultGrants: settings.defaultGrants ?? 'explicit',
    server: settings.server ?? {},
    ...(settings.rules === undefined ? {} : { rules: settings.rules }),
  }
}

/** Every file of the history up to the last selected one, in the order in which they run; rollbacks behind their migration. */
export function workspaceInputs(
  workspace: Workspace,
  { files, changes, texts, sqls }: WorkspaceSelection,
): LintInput[] {
  const wanted = (file: string): boolean => files === undefined || files.has(file)
  const inputs: LintInput[] = []
  const add = (source: SqlSource, role: FileRole, judge: boolean, more: Partial<LintInput> = {}): void => {
    const text = texts?.get(source.file)
    const sql = sqls?.get(source.file)?.[role]
    inputs.push({
      file: source.file,
      text: text ?? source.text,
      ...(text === undefined ? { sql: source.sql } : sql === undefined ? {} : { sql }),
      role,
      transaction: source.transaction,
      judge,
      ...more,
    })
  }
  const keepsRollbacks = workspace.migrations.some(({ down }) => down !== undefined)
  for (const source of workspace.globals) add(source, 'seed', false)
  for (const migration of workspace.migrations) {
    const { up, down } = migration
    add(up, 'up', wanted(up.file), { facts: factsOf(migration, workspace, keepsRollbacks, changes) })
    if (down !== undefined && wanted(down.file)) {
      add(down, 'down', true, { up: { file: up.file, sql: sqls?.get(up.file)?.up ?? texts?.get(up.file) ?? up.sql } })
    }
  }
  for (const seed of workspace.seeds) if (files?.has(seed.file)) add(seed, 'seed', true)
  return inputs
}

function factsOf(
  migration: Migration,
  workspace: Workspace,
  keepsRollbacks: boolean,
  changes: GitChanges | undefined,
): MigrationFacts {
  const { up, down, version, name } = migration
  const facts: MigrationFacts = { version, name }
  if (down !== undefined) facts.rollback = down.file
  else if (keepsRollbacks && migration.repeatable !== true) facts.rollback = null
  if (workspace.findings.some((one) => one.rule === 'migration-version-duplicate' && one.location?.file === up.file)) {
    facts.duplicateOf = workspace.migrations.find((other) => other !== migration && other.version === version)?.up.file
  }
  const state = changes?.changed.get(up.file)
  if (changes !== undefined && state === 'modified') facts.editedSince = changes.ref
  if (changes !== undefined && state === 'added') facts.newerOnMain = newerOnMain(migration, workspace, changes)
  return facts
}

/** A migration that the branch already has and that comes after a new one. */
function newerOnMain(migration: Migration, workspace: Workspace, changes: GitChanges): string | undefined {
  const at = workspace.migrations.indexOf(migration)
  const later = workspace.migrations.slice(at + 1).find((other) => !changes.changed.has(other.up.file))
  if (later !== undefined) return later.up.file
  // What the branch has and the working tree does not: compared by version where names begin with one.
  const number = (file: string): bigint | undefined => {
    const digits = /^V?([0-9]+)/.exec(file.slice(file.lastIndexOf('/') + 1))?.[1]
    return digits === undefined ? undefined : BigInt(digits)
  }
  const own = number(migration.up.file)
  if (own === undefined) return undefined
  const folder = migration.up.file.slice(0, migration.up.file.lastIndexOf('/') + 1)
  return changes.onRef.find((file) => {
    if (!file.startsWith(folder) || file.slice(folder.length).includes('/') || !file.endsWith('.sql')) return false
    return (number(file) ?? 0n) > own
  })
}
