/**
 * The documentation folder on disk. Only files that dbops wrote are ever changed or removed: they say so in their first
 * line (schema.json, which has no room for a comment, by its shape).
 */

import { lstat, mkdir, readdir, readFile, rmdir, unlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DbopsError, messageOf } from '../../core/error.ts'
import { compareText, type Finding } from '../../core/finding.ts'
import { htmlMark } from '../html/page.ts'
import { svgMark } from './diagrams.ts'
import { markdownMark } from './markdown.ts'
import type { DocFile } from './site.ts'

/** How a folder differs from what it should hold; paths relative to it, in order. */
export interface FolderState {
  missing: string[]
  stale: string[]
  /** Pages of objects that are gone. */
  unexpected: string[]
  /** In the way of a page, and not written by dbops. */
  foreign: string[]
}

const folders = ['', 'diagrams', 'functions', 'schemas', 'tables', 'types', 'views']

/** Compares. A folder that does not exist lacks every file. */
export async function compareFolder(folder: string, files: readonly DocFile[]): Promise<FolderState> {
  const wanted = new Map(files.map((file) => [file.path, file.text]))
  const state: FolderState = { missing: [], stale: [], unexpected: [], foreign: [] }
  const present = new Set(await list(folder))
  for (const [path, text] of wanted) {
    if (!present.has(path)) {
      state.missing.push(path)
      continue
    }
    const found = await readOwn(join(folder, path))
    if (found === undefined) state.foreign.push(path)
    else if (comparable(path, found) !== comparable(path, text)) state.stale.push(path)
  }
  for (const path of present) {
    if (!wanted.has(path) && (await readOwn(join(folder, path))) !== undefined) state.unexpected.push(path)
  }
  for (const paths of Object.values(state) as string[][]) paths.sort(compareText)
  return state
}

/** Writes what differs and removes pages of objects that are gone. Returns what it found. Throws where a file is not ours. */
export async function writeFolder(folder: string, files: readonly DocFile[]): Promise<FolderState> {
  const state = await compareFolder(folder, files)
  if (state.foreign.length > 0) {
    throw new DbopsError(`Unexpected file ${state.foreign.join(', ')}, expected none or one that dbops wrote`, {
      where: folder,
      hint: 'Nothing was written. Rename it, or write to another folder with -o.',
    })
  }
  const texts = new Map(files.map((file) => [file.path, file.text]))
  try {
    // First what is gone: on a file system that folds case, a page may take the place of one that differs in case alone.
    for (const path of state.unexpected) await unlink(join(folder, path))
    for (const path of [...state.missing, ...state.stale]) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), texts.get(path)!)
    }
    // A folder that still holds something stays.
    for (const name of folders.slice(1)) await rmdir(join(folder, name)).catch(() => {})
  } catch (error) {
    throw new DbopsError(`Cannot write the documentation: ${messageOf(error)}`, {
      kind: 'environment',
      where: folder,
      cause: error,
    })
  }
  return state
}

/** Whether the folder holds any page that dbops wrote: without, a repository has chosen to have none. */
export async function hasDocs(folder: string): Promise<boolean> {
  for (const path of await list(folder)) if ((await readOwn(join(folder, path))) !== undefined) return true
  return false
}

/** Staleness as a finding, for `dbops docs --check` and `dbops review`. `folder`: as messages name it. */
export function docsFindings(folder: string, { missing, stale, unexpected, foreign }: FolderState): Finding[] {
  const parts = [
    [missing.length, 'missing'],
    [stale.length, 'stale'],
    [unexpected.length, 'of objects that are gone'],
    [foreign.length, 'not written by dbops'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  if (said.length === 0) return []
  return [
    {
      rule: 'docs-stale',
      level: 'warning',
      category: 'documentation',
      message: `Unexpected pages in \`${folder}\`, expected those of the schema: ${said.join(', ')}`,
      location: { file: `${folder}/README.md`, line: 1, column: 1 },
      why: 'Whoever reads the documentation, a person or an agent, works with a schema that does not exist.',
      fix: 'Run `dbops docs`.',
      detail: { missing, stale, unexpected, foreign },
    },
  ]
}

/** Files in the places where pages are. What else the user keeps in the folder is not looked at. */
async function list(folder: string): Promise<string[]> {
  const found: string[] = []
  for (const name of folders) {
    const entries = await readdir(join(folder, name), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      if (error.code === 'ENOTDIR') {
        throw new DbopsError('Unexpected file, expected a folder', { where: join(folder, name) })
      }
      throw error
    })
    for (const entry of entries) {
      if (!entry.isDirectory()) found.push(name === '' ? entry.name : `${name}/${entry.name}`)
      else if (/\.(?:md|svg|html|json)$/.test(entry.name))
        found.push(name === '' ? entry.name : `${name}/${entry.name}`)
    }
  }
  return found
}

/** The text of a file that dbops wrote; undefined for any other. */
async function readOwn(path: string): Promise<string | undefined> {
  if (!(await lstat(path)).isFile()) return undefined
  if (!/\.(?:md|svg|html|json)$/.test(path)) return undefined
  const text = await readFile(path, 'utf8')
  const first = text.slice(0, text.indexOf('\n')).trimEnd()
  const own = path.endsWith('.json')
    ? /^\{\s*"format": \d+,\s*"engine": \{/.test(text)
    : [markdownMark, svgMark, htmlMark].includes(first)
  return own ? text : undefined
}

/** Without what says nothing of the schema: Windows line ends (git's autocrlf), and which engine it was read from. */
function comparable(path: string, text: string): string {
  const plain = text.replaceAll('\r\n', '\n')
  return path === 'schema.json' ? plain.replace(/"engine": \{[^}]*\}/, '') : plain
}
