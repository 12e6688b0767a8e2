import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DbopsError, messageOf } from '../core/error.ts'

/** Writes a file that must not exist yet. `shown`: its name in errors. Throws `DbopsError` (input). */
export async function writeNew(path: string, shown: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text, { flag: 'wx' })
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST'
    throw new DbopsError(
      exists ? 'Unexpected existing file, expected a free name' : `Cannot write: ${messageOf(error)}`,
      {
        where: shown,
        ...(exists ? { hint: 'Nothing is overwritten. Choose another name, or delete it first.' } : {}),
      },
    )
  }
}
