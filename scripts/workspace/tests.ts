/** Finds a repository's pgTAP files: the Supabase CLI's folder, or what other tools' users name theirs. */

import { dirname } from 'node:path'
import { compareText } from '../core/finding.ts'
import type { Files } from './files.ts'
import { under } from './tools/reader.ts'
import type { SourceFile } from './workspace.ts'

/** Endings that the Supabase CLI passes to pg_prove. */
const endings = /\.(sql|pg)$/
const folderNames = /^(tests?|t|pgtap|pg_tap)$/i

/** `supabase test db` runs every file of supabase/tests, whatever it holds. */
export async function readSupabaseTests(files: Files): Promise<SourceFile[]> {
  return readAll(files, await walk(files, 'supabase/tests'))
}

/**
 * Files that speak of a pgTAP plan, in folders named tests, test, t or pgtap beside the migrations and in the folders
 * above them, up to the root. A guess about files, never about a statement: `dbops test FILE` runs any other.
 */
export async function readOtherTests(files: Files, migrationsFolder: string): Promise<SourceFile[]> {
  const found = new Set<string>()
  for (let folder = migrationsFolder; ; folder = dirname(folder)) {
    for (const entry of await files.list(folder)) {
      if (entry.type === 'folder' && !entry.link && folderNames.test(entry.name))
        for (const file of await walk(files, under(folder, entry.name))) found.add(file)
    }
    if (folder === '.' || folder === '') break
  }
  const read = await readAll(files, [...found].sort(compareText))
  return read.filter(({ text }) => /\b(plan|no_plan|runtests)\s*\(/i.test(text))
}

async function readAll(files: Files, names: readonly string[]): Promise<SourceFile[]> {
  const tests: SourceFile[] = []
  for (const file of names) {
    const { text, problem } = await files.read(file)
    if (problem === undefined) tests.push({ file, text })
  }
  return tests
}

async function walk(files: Files, folder: string, depth = 6): Promise<string[]> {
  const found: string[] = []
  for (const { name, type, link } of await files.list(folder)) {
    if (type === 'file') {
      if (endings.test(name)) found.push(under(folder, name))
    } else if (depth > 0 && !link && name !== 'node_modules' && !name.startsWith('.'))
      found.push(...(await walk(files, under(folder, name), depth - 1)))
  }
  return found.sort(compareText)
}
