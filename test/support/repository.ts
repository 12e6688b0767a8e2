/** Small repositories in temporary folders. */

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Text or bytes of a file, or where a symbolic link leads. */
export type Content = string | Uint8Array | { link: string }

/** Writes files into a new folder with a `.git`, which is removed when the test is over. Returns its path. */
export function repository(files: Record<string, Content>, git = true): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'dbops-repository-')))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  if (git) mkdirSync(join(root, '.git'))
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name)
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true })
    if (name.endsWith('/')) continue
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, path)
    else writeFileSync(path, content)
  }
  return root
}
