/** A file's bytes as its tool reads them: the workspace's text has lost its byte order mark. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DbopsError, messageOf } from '../../core/error.ts'
import type { SourceFile, Workspace } from '../../workspace/workspace.ts'

/** Throws `DbopsError` (input) where the file is gone by now. */
export async function rawText({ root }: Pick<Workspace, 'root'>, { file }: SourceFile): Promise<Buffer> {
  return readFile(join(root, file)).catch((error: unknown) => {
    throw new DbopsError(`Cannot read ${file}: ${messageOf(error)}`, { where: file })
  })
}
