/** The embedded engine without what a program in Node never loads: source maps, types, other entry points. */

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Entry } from './zip.ts'

/** Entries `node_modules/<package>/…` of every package that the root's manifest lists. */
export async function engineFiles(root: string): Promise<Entry[]> {
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const entries: Entry[] = []
  for (const name of Object.keys(dependencies).sort()) {
    const folder = join(root, 'node_modules', name)
    const keep = new Set(['package.json', 'LICENSE'])
    // `require.resolve` finds a package by its CommonJS entry, `import` loads the other one and what that imports.
    keep.add('dist/index.cjs')
    const queue = ['dist/index.js']
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (keep.has(file)) continue
      keep.add(file)
      const text = await readFile(join(folder, file), 'utf8')
      for (const [, specifier] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']+\.js)["']/g))
        queue.push(join(file, '..', specifier!))
    }
    const extensions: Buffer[] = []
    for (const file of (await readdir(join(folder, 'dist'))).sort()) {
      if (/\.(wasm|data)$/.test(file)) keep.add(`dist/${file}`)
      if (file.endsWith('.tar.gz')) extensions.push(members(gunzipSync(await readFile(join(folder, 'dist', file)))))
    }
    // One archive instead of 37: a skill may hold 200 files. The engine reads every archive that it finds here.
    const archive = gzipSync(Buffer.concat([...extensions, Buffer.alloc(1024)]), { level: 9 })
    if (extensions.length > 0) entries.push({ path: `node_modules/${name}/dist/extensions.tar.gz`, data: archive })
    for (const file of [...keep].sort())
      entries.push({ path: `node_modules/${name}/${file}`, data: await readFile(join(folder, file)) })
  }
  return entries
}

/** A tar archive without the empty blocks at its end. */
function members(tar: Buffer): Buffer {
  let at = 0
  while (at + 512 <= tar.length && tar[at] !== 0) {
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136).replace(/\0.*$/s, ''), 8) || 0
    at += 512 + Math.ceil(size / 512) * 512
  }
  return tar.subarray(0, at)
}
