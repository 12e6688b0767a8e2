/** `dbops access --diff REV`: measures what the branch changes, at the revision and here. */

import { readSchema } from '../../catalog/read.ts'
import { DbopsError, ExitCode } from '../../core/error.ts'
import { type Finding, type Level, reaches } from '../../core/finding.ts'
import type { Database } from '../../postgres/database.ts'
import { openContract } from '../../prove/access/contract/file.ts'
import { type AccessDifference, compareWith, takeBaseline } from '../../prove/access/diff/compare.ts'
import { differenceFindings } from '../../prove/access/diff/findings.ts'
import { Places } from '../../prove/access/diff/places.ts'
import { accessDiffJson, accessDiffMarkdown, accessDiffText } from '../../render/access/diff.ts'
import { loadParser } from '../../sql/parse.ts'
import { openWorkspace } from '../../workspace/open.ts'
import { openWorkspaceAt } from '../../workspace/revision.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { Io } from '../command.ts'
import { type ProgressLine, progressLine } from '../progress.ts'
import { type ContractValues, withContract } from './contract.ts'
import { openAccessDatabase } from './open.ts'

export interface DiffValues extends ContractValues {
  diff: string
  format: 'text' | 'json' | 'markdown' | 'sarif' | 'github'
  failOn: Level | 'never'
}

export async function diffAccess(values: DiffValues, io: Io): Promise<ExitCode> {
  if (!values.diff.startsWith('git:')) {
    throw new DbopsError(`Unexpected "${values.diff}" for --diff, expected git:REV`, {
      hint: 'A branch is named with git:, e.g. dbops access --diff git:main',
    })
  }
  await loadParser()
  const progress = progressLine(io)
  try {
    const workspace = withContract(await openWorkspace(values.root ?? io.cwd), values.contract)
    const { difference, findings } = await compareRevisions(workspace, values, io, progress)
    progress.clear()
    switch (values.format) {
      case 'json':
        io.stdout(accessDiffJson(values.diff, difference, findings))
        break
      case 'markdown':
        io.stdout(accessDiffMarkdown(values.diff, difference))
        break
      case 'text':
        io.stdout(accessDiffText(values.diff, difference, { colour: io.terminal.stdout && !io.env.NO_COLOR }))
        break
      default: {
        const { renderFindings } = await import('../../render/findings/render.ts')
        io.stdout(renderFindings(findings, values.format))
      }
    }
    return reaches(findings, values.failOn) ? ExitCode.findings : ExitCode.ok
  } finally {
    progress.clear()
  }
}

async function compareRevisions(
  workspace: Workspace,
  values: DiffValues,
  io: Io,
  progress: ProgressLine,
): Promise<{ difference: AccessDifference; findings: Finding[] }> {
  const { workspace: older } = await openWorkspaceAt(workspace.root, values.diff.slice('git:'.length))
  const contract = await openContract(workspace)
  const options = (of: Workspace, what: string) => ({
    platform: of.platform,
    exposedSchemas: of.exposedSchemas,
    signal: io.signal,
    onProgress: (done: number, total: number, object: string) =>
      progress.show(`${what} ${done + 1}/${total} ${object}`),
  })
  // One engine at a time: what changed must be known before either side is measured.
  const after = await withDatabase(workspace, values, io, progress, (database) => readSchema(database))
  const baseline = await withDatabase(older, values, io, progress, (database) =>
    takeBaseline(database, after, options(older, values.diff)),
  )
  const difference = await withDatabase(workspace, values, io, progress, (database) =>
    compareWith(baseline, database, contract, options(workspace, 'here')),
  )
  const places = new Places(older.migrations, workspace.migrations)
  return { difference, findings: differenceFindings(difference, places, contract !== undefined) }
}

async function withDatabase<T>(
  workspace: Workspace,
  values: DiffValues,
  io: Io,
  progress: ProgressLine,
  body: (database: Database) => Promise<T>,
): Promise<T> {
  const source = await openAccessDatabase(workspace, values, io, progress)
  try {
    return await body(source.database)
  } finally {
    await source.close()
  }
}
