/** Writes drafted rollbacks where there are none. Never overwrites a file that holds one. */

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DbopsError } from '../core/error.ts'
import { draftText } from '../prove/draft.ts'
import type { Proof } from '../prove/migration.ts'
import { rollbackFile } from '../workspace/rollback-file.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** Returns the files written, relative to the root. What is written and proven is no longer reported as missing. */
export async function writeRollbacks(workspace: Workspace, proof: Proof): Promise<string[]> {
  const written: string[] = []
  for (const one of proof.migrations) {
    const { version, rollback, draft } = one
    if (rollback !== 'missing' || draft === undefined) continue
    const migration = workspace.migrations.find((each) => each.version === version)!
    const target = rollbackFile(workspace, migration)
    if (target === undefined) {
      throw new DbopsError(`No folder for rollbacks is known for ${workspace.tool}`, {
        where: migration.up.file,
        hint: 'Name one in dbops.json: { "rollbacks": "db/rollbacks" }',
      })
    }
    const path = join(workspace.root, target.file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, target.text(draftText(version, draft)), { flag: target.inMigration ? 'w' : 'wx' })
    written.push(target.file)
    if (draft.open.length === 0) one.findings = one.findings.filter(({ rule }) => rule !== 'rollback-missing')
  }
  return written
}
