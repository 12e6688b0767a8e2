/** Judges a file again with the whole history before it known: a part of its own, since a clean file never needs it. */

import type { Finding } from '../core/finding.ts'
import { lintRequest } from '../rules/lint-request.ts'

/** As `dbops lint` reports them. Throws `DbopsError` where the workspace cannot be read. */
export async function findingsWithHistory(root: string, path: string): Promise<Finding[]> {
  return (await lintRequest({ cwd: root, files: [path] })).findings
}
