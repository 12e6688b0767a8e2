/** The files of every extension that the installed PGlite packages bring, ready to be laid into the engine. */

import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { engineRoot } from './engine.ts'
import type { FileTree } from './tree.ts'

/** PGlite itself holds Postgres's contrib modules; the others are packages of their own and may be missing. */
const packages = ['@electric-sql/pglite', '@electric-sql/pglite-pgvector', '@electric-sql/pglite-pgtap']

const require = createRequire(import.meta.url)

let versions: string[] | undefined

/** `name@version` of every installed package: what a saved cluster depends on. */
export function packageVersions(): readonly string[] {
  return (versions ??= packages.flatMap((name) => {
    const folder = distFolder(name)
    if (folder === undefined) return []
    const manifest = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8')) as { version: string }
    return [`${name}@${manifest.version}`]
  }))
}

/**
 * All extension files. PGlite would load only those that are named before it starts, but which a migration creates is
 * known when it runs. Postgres finds them by itself: a library is loaded when it is first used.
 */
export async function extensionFiles(): Promise<FileTree> {
  const tree: FileTree = { folders: [], files: new Map() }
  for (const name of packages) {
    const folder = distFolder(name)
    if (folder === undefined) continue
    for (const file of (await readdir(folder)).filter((entry) => entry.endsWith('.tar.gz')).sort()) {
      for (const [path, data] of untar(gunzipSync(await readFile(join(folder, file))))) {
        if (path.startsWith('include/') || path.startsWith('share/doc/')) continue
        tree.files.set(`${engineRoot}/${path}`, data)
      }
    }
  }
  tree.folders = [...new Set([...tree.files.keys()].map((path) => dirname(path)))].sort()
  return tree
}

function distFolder(name: string): string | undefined {
  try {
    return dirname(require.resolve(name))
  } catch {
    return undefined
  }
}

/** Regular files of a tar archive (ustar), each in memory of its own. */
function* untar(archive: Buffer): Generator<[path: string, data: Uint8Array]> {
  const text = (from: number, length: number) => archive.toString('utf8', from, from + length).replace(/\0.*$/s, '')
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8) || 0
    const prefix = text(at + 345, 155)
    const path = `${prefix === '' ? '' : `${prefix}/`}${text(at, 100)}`.replace(/^\.\//, '')
    const isFile = archive[at + 156] === 0x30 || archive[at + 156] === 0
    if (isFile && !path.endsWith('/')) yield [path, new Uint8Array(archive.subarray(at + 512, at + 512 + size))]
    at += 512 + Math.ceil(size / 512) * 512
  }
}
