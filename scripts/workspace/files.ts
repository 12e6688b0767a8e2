/** Bounded reading of a user's repository: nothing outside its boundary, no link loops, no file without end. */

import type { Dirent } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { messageOf } from '../core/error.ts'
import { compareText, type Finding, type Level } from '../core/finding.ts'
import { decode } from './decode.ts'

/** Largest SQL file that is read. */
export const maxFileBytes = 64 << 20
/** Folders that never hold a repository's own migrations. */
export const skippedFolders: ReadonlySet<string> = new Set([
  'node_modules',
  'bower_components',
  'vendor',
  'dist',
  'build',
  'out',
  'target',
  'coverage',
  'venv',
  '__pycache__',
  'Pods',
  'DerivedData',
])

export interface Entry {
  name: string
  type: 'file' | 'folder'
  /** A symbolic link to it: read, but not walked into, for it may lead into a loop. */
  link?: boolean
}

/** What a text file holds; `problem` where it cannot be executed, with an empty text. */
export interface ReadText {
  text: string
  problem?: string
}

export class Files {
  /** Absolute: what findings' paths are relative to. */
  readonly root: string
  /** Absolute, links resolved: nothing outside of it is read. */
  readonly boundary: string
  readonly findings: Finding[] = []
  readonly #refusedLinks = new Set<string>()
  /** Files with CRLF line ends, reported once for all. */
  readonly #crlf: string[] = []

  constructor(root: string, boundary: string) {
    this.root = root
    this.boundary = boundary
  }

  /** A path relative to the root with `/`. */
  name(path: string): string {
    return relative(this.root, path).split(sep).join('/') || '.'
  }

  find(rule: string, level: Level, file: string, message: string, more: Partial<Finding> = {}): void {
    this.findings.push({
      rule,
      level,
      category: 'workspace',
      message,
      location: { file, line: 1, column: 1 },
      ...more,
    })
  }

  /** Entries in code-unit order; links are followed inside the boundary only. A missing folder is empty. */
  async list(folder: string): Promise<Entry[]> {
    const { entries, refused } = await listFolder(join(this.root, folder), this.boundary)
    for (const { name, reason } of refused) {
      const file = join(folder, name).split(sep).join('/')
      if (this.#refusedLinks.has(file)) continue
      this.#refusedLinks.add(file)
      this.find('workspace-link', /\.sql$/i.test(name) ? 'error' : 'warning', file, `Unexpected link: ${reason}`, {
        why: 'Links that leave the repository are not followed: what they point to is not part of what is reviewed.',
        fix: 'Put the file itself into the repository.',
      })
    }
    return entries
  }

  /** Reads and decodes a file of the root. Every problem becomes a finding; none is thrown. */
  async read(file: string): Promise<ReadText> {
    const fail = (message: string, more: Partial<Finding> = {}): ReadText => {
      this.find('workspace-file-unreadable', 'error', file, message, {
        why: 'The file cannot be executed, and what comes after it may need it.',
        ...more,
      })
      return { text: '', problem: message }
    }
    let bytes: Buffer
    try {
      bytes = await readBounded(join(this.root, file), this.boundary)
    } catch (error) {
      return fail(`Unexpected unreadable file: ${reasonOf(error)}`)
    }
    const decoded = decode(bytes)
    if ('problem' in decoded) {
      return fail(decoded.problem, {
        location: { file, line: decoded.line, column: decoded.column },
        fix: decoded.hint,
        detail: { byte: decoded.offset },
      })
    }
    if (!/\.sql$/i.test(file)) return { text: decoded.text }
    if (decoded.byteOrderMark) {
      this.find(
        'workspace-byte-order-mark',
        'warning',
        file,
        'Unexpected byte order mark, expected UTF-8 without one',
        {
          why: 'psql skips it; tools that send the file as it is get a syntax error at its first character.',
          fix: 'Save the file as UTF-8 without a byte order mark.',
        },
      )
    }
    if (decoded.text.includes('\r\n')) this.#crlf.push(file)
    return { text: decoded.text }
  }

  /** Findings about the files as a whole; call once, at the end. */
  finish(): void {
    const first = this.#crlf[0]
    if (first === undefined) return
    const others = this.#crlf.length - 1
    this.find(
      'workspace-crlf',
      'info',
      first,
      `Unexpected CRLF line ends in ${this.#crlf.length} file${others > 0 ? 's' : ''}, expected LF`,
      {
        why: 'Carriage returns inside function bodies and string constants are stored in the database and show up as differences.',
        fix: 'Add `*.sql text eol=lf` to .gitattributes and run: git add --renormalize .',
        detail: { files: this.#crlf.slice(0, 20) },
      },
    )
  }
}

/** Lists a folder; a link that leaves the boundary, dangles or loops is refused with a reason. */
export async function listFolder(
  path: string,
  boundary: string,
): Promise<{ entries: Entry[]; refused: { name: string; reason: string }[] }> {
  let found: Dirent[]
  try {
    if (!isInside(await realpath(path), boundary)) return { entries: [], refused: [] }
    found = await readdir(path, { withFileTypes: true })
  } catch {
    return { entries: [], refused: [] }
  }
  const entries: Entry[] = []
  const refused: { name: string; reason: string }[] = []
  for (const entry of found) {
    if (entry.isDirectory()) entries.push({ name: entry.name, type: 'folder' })
    else if (entry.isFile()) entries.push({ name: entry.name, type: 'file' })
    else if (entry.isSymbolicLink()) {
      try {
        const target = await realpath(join(path, entry.name))
        if (!isInside(target, boundary)) refused.push({ name: entry.name, reason: 'it leads out of the repository' })
        else {
          const kind = await stat(target)
          if (kind.isDirectory()) entries.push({ name: entry.name, type: 'folder', link: true })
          else if (kind.isFile()) entries.push({ name: entry.name, type: 'file', link: true })
        }
      } catch (error) {
        refused.push({ name: entry.name, reason: reasonOf(error) })
      }
    }
  }
  entries.sort((a, b) => compareText(a.name, b.name))
  refused.sort((a, b) => compareText(a.name, b.name))
  return { entries, refused }
}

/** Reads a regular file of at most `maxFileBytes` inside the boundary. */
export async function readBounded(path: string, boundary: string, limit = maxFileBytes): Promise<Buffer> {
  const target = await realpath(path)
  if (!isInside(target, boundary)) throw new Error('it is a link that leads out of the repository')
  const handle = await open(target, 'r')
  try {
    const { size, ...kind } = await handle.stat().then((info) => ({ size: info.size, file: info.isFile() }))
    if (!kind.file) throw new Error('it is not a regular file')
    if (size > limit) throw new Error(`it has ${size} bytes, more than the ${limit} that are read`)
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

/** The first bytes of a file as text, for recognising a tool by its markers; empty where it cannot be read. */
export async function readHead(path: string, boundary: string, bytes = 8192): Promise<string> {
  try {
    const target = await realpath(path)
    if (!isInside(target, boundary)) return ''
    const handle = await open(target, 'r')
    try {
      const buffer = Buffer.alloc(bytes)
      const { bytesRead } = await handle.read(buffer, 0, bytes, 0)
      return buffer.toString('utf8', 0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch {
    return ''
  }
}

export function isInside(path: string, folder: string): boolean {
  const from = resolve(folder)
  return path === from || path.startsWith(from.endsWith(sep) ? from : from + sep)
}

/** An error of the file system in words, without the absolute path that Node puts into it. */
function reasonOf(error: unknown): string {
  switch ((error as NodeJS.ErrnoException)?.code) {
    case 'ENOENT':
      return 'it does not exist (a dangling link?)'
    case 'ELOOP':
      return 'it is a loop of links'
    case 'EACCES':
    case 'EPERM':
      return 'permission denied'
    case 'EISDIR':
      return 'it is a folder'
    default:
      return messageOf(error).replace(/, [a-z]+ '.*$/s, '')
  }
}
