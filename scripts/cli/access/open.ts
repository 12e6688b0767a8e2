/** The database in which `dbops access` measures: always one of dbops's own, made by the repository's migrations and seed. */

import type { Finding } from '../../core/finding.ts'
import type { Database } from '../../postgres/database.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { Io } from '../command.ts'
import type { ProgressLine } from '../progress.ts'

export interface AccessSource {
  workspace: Workspace
  database: Database
  /** Migrations and seeds that fail: what is measured is then not what the repository means. */
  findings: Finding[]
  close(): Promise<void>
}

/** `db`: a server on which a temporary database is made; absent: the embedded engine. */
export async function openAccessSource(
  values: { root?: string; db?: string },
  io: Io,
  progress: ProgressLine,
): Promise<AccessSource> {
  const { openWorkspace } = await import('../../workspace/open.ts')
  const workspace = await openWorkspace(values.root ?? io.cwd)
  return { workspace, ...(await openAccessDatabase(workspace, values, io, progress)) }
}

/** The same for a workspace that is already read. */
export async function openAccessDatabase(
  workspace: Workspace,
  values: { db?: string },
  io: Io,
  progress: ProgressLine,
): Promise<Omit<AccessSource, 'workspace'>> {
  const { openReplayed } = await import('../../prove/replayed.ts')
  const { database, result } = await openReplayed(workspace, {
    db: values.db,
    keepGoing: true,
    seed: true,
    env: io.env,
    signal: io.signal,
    onProgress: ({ done, total, file }) => progress.show(`${done + 1}/${total} ${file}`),
  })
  progress.clear()
  const findings = result.findings.filter(({ level }) => level === 'error')
  for (const failure of findings) io.stderr(`${failure.location?.file ?? ''}: ${failure.message}\n`)
  return { database, findings, close: () => database.close() }
}
