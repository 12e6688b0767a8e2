/** Finds the files of generated types that a repository holds, whatever they are called. */

import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { CommittedTypes } from './compare.ts'
import { readTypes } from './read.ts'

/** Folders that hold no sources of the repository itself. Those that begin with a dot are left out as well. */
const skipped = new Set(['node_modules', 'dist', 'build', 'out', 'coverage', 'vendor', 'target', 'bower_components'])

/** Names such as database.types.ts, database-generated.types.ts, types_db.ts, supabase.ts, types.ts, schema.d.ts. */
const candidate = /(?:type|database|supabase|schema|\bdb\b).*\.ts$/i

const largest = 32 << 20

/** A text file in UTF-8, or in UTF-16 as PowerShell's `>` writes it. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path)
  return bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.subarray(2).toString('utf16le') : bytes.toString('utf8')
}

/** Every file under `root` that `supabase gen types typescript` wrote, in path order. */
export async function findTypes(root: string): Promise<CommittedTypes[]> {
  const found: CommittedTypes[] = []
  const walk = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (depth < 12 && !entry.name.startsWith('.') && !skipped.has(entry.name)) await walk(path, depth + 1)
      } else if (entry.isFile() && candidate.test(entry.name)) {
        const text = await readText(path).catch(() => '')
        // Cheap signs first: parsing every file that is called types.ts would take seconds.
        if (text.length > largest || !/\bJson\b/.test(text) || !/\b(?:type|interface) Database\b/.test(text)) continue
        if (readTypes(text) !== undefined) found.push({ file: relative(root, path).split(sep).join('/'), text })
      }
    }
  }
  await walk(root, 0)
  return found
}
