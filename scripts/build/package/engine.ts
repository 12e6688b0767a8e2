/** The embedded engine without what a program in Node never loads: source maps, types, other entry points. */

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
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
    for (const file of await readdir(join(folder, 'dist'))) {
      if (/\.(wasm|data|tar\.gz)$/.test(file)) keep.add(`dist/${file}`)
    }
    for (const file of [...keep].sort())
      entries.push({ path: `node_modules/${name}/${file}`, data: await readFile(join(folder, file)) })
  }
  return entries
}
