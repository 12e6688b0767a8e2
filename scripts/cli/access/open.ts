/** The database in which `dbops access` measures: always one of dbops's own, made by the repository's migrations and seed. */

import type { Database } from '../../postgres/database.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { Io } from '../command.ts'
import type { ProgressLine } from '../progress.ts'

export interface AccessSource {
  workspace: Workspace
  database: Database
  close(): Promise<void>
}

/** `db`: a server on which a temporary database is made; absent: the embedded engine. */
export async function openAccessSource(
  values: { root?: string; db?: string },
  io: Io,
  progress: ProgressLine,
): Promise<AccessSource> {
  const [{ openWorkspace }, { openReplayed }] = await Promise.all([
    import('../../workspace/open.ts'),
    import('../../prove/replayed.ts'),
  ])
  const workspace = await openWorkspace(values.root ?? io.cwd)
  const { database, result } = await openReplayed(workspace, {
    db: values.db,
    keepGoing: true,
    seed: true,
    env: io.env,
    signal: io.signal,
    onProgress: ({ done, total, file }) => progress.show(`${done + 1}/${total} ${file}`),
  })
  progress.clear()
  for (const failure of result.findings.filter(({ level }) => level === 'error'))
    io.stderr(`${failure.location?.file ?? ''}: ${failure.message}\n`)
  return { workspace, database, close: () => database.close() }
}
