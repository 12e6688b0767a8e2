/** Whether a repository's documentation is what its schema would give now. */

import { join } from 'node:path'
import type { Schema } from '../../catalog/schema.ts'
import type { Finding } from '../../core/finding.ts'
import { compareFolder, docsFindings, hasDocs } from './folder.ts'
import { buildDocs } from './site.ts'

/**
 * `root`: the workspace's; `folder`: relative to it. Undefined where the folder holds no page that dbops wrote: nothing is
 * drawn then.
 */
export async function checkDocs(root: string, folder: string, schema: Schema): Promise<Finding[] | undefined> {
  const path = join(root, folder)
  if (!(await hasDocs(path))) return undefined
  return docsFindings(folder, await compareFolder(path, await buildDocs(schema)))
}
