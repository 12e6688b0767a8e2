/** The source files of a repository: what calls the database. Read with bounds, links not followed, nothing executed. */

import { execFile } from 'node:child_process'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { skippedFolders } from '../files.ts'

/** How a language writes comments and strings; see literals.ts. */
export type Language = 'script' | 'c' | 'go' | 'rust' | 'python' | 'ruby' | 'php' | 'sql'

const languages: Record<string, Language> = {
  ...each('script', 'ts tsx mts cts js jsx mjs cjs vue svelte astro'),
  ...each('c', 'java kt kts swift cs dart scala groovy'),
  ...each('go', 'go'),
  ...each('rust', 'rs'),
  ...each('python', 'py pyi'),
  ...each('ruby', 'rb ex exs'),
  ...each('php', 'php'),
  ...each('sql', 'sql psql pgsql'),
}

export interface CodeFile {
  /** Relative to the folder that was asked for, with `/`. */
  file: string
  language: Language
  text: string
}

/** More than a person writes: generated, minified. */
const largest = 1 << 20
const most = 50_000

/**
 * Every source file below a folder, in path order: those that git knows or would add, else all but dependencies and build
 * results. `skip` says which to leave out by name, e.g. the migrations themselves.
 */
export async function* codeFiles(
  folder: string,
  skip: (file: string) => boolean = () => false,
): AsyncGenerator<CodeFile> {
  const names = (await tracked(folder)) ?? (await walk(folder))
  let count = 0
  for (const file of names) {
    const language = languages[extname(file).slice(1).toLowerCase()]
    if (language === undefined || skip(file) || file.split('/').some((part) => skippedFolders.has(part))) continue
    if (count++ >= most) return
    const path = join(folder, file)
    const state = await lstat(path).catch(() => undefined)
    if (state === undefined || !state.isFile() || state.size > largest) continue
    const text = await readFile(path, 'utf8').catch(() => '')
    if (!text.includes('\0')) yield { file, language, text }
  }
}

function tracked(folder: string): Promise<string[] | undefined> {
  return new Promise((resolve) => {
    execFile(
      'git',
      [
        '-C',
        folder,
        '-c',
        'core.fsmonitor=false',
        'ls-files',
        '--cached',
        '--others',
        '--exclude-standard',
        '-z',
        '--',
        '.',
      ],
      { maxBuffer: 256 << 20, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' } },
      (error, stdout) => resolve(error === null ? [...new Set(stdout.split('\0').filter(Boolean))].sort() : undefined),
    )
  })
}

async function walk(folder: string): Promise<string[]> {
  const found: string[] = []
  const visit = async (relative: string, depth: number): Promise<void> => {
    if (found.length > most * 4) return
    const entries = await readdir(join(folder, relative), { withFileTypes: true }).catch(() => [])
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = relative === '' ? entry.name : `${relative}/${entry.name}`
      if (entry.isDirectory()) {
        if (depth < 16 && !entry.name.startsWith('.') && !skippedFolders.has(entry.name)) await visit(name, depth + 1)
      } else if (entry.isFile()) found.push(name)
    }
  }
  await visit('', 0)
  return found.sort()
}

function each(language: Language, extensions: string): Record<string, Language> {
  return Object.fromEntries(extensions.split(' ').map((extension) => [extension, language]))
}
