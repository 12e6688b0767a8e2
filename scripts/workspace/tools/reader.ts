/** The form of a tool's reader: which folders are its own, and what their files mean. One file a tool. */

import type { Entry, Files } from '../files.ts'
import type { Migration, Tool } from '../workspace.ts'

/** A folder as detection sees it. */
export interface Folder {
  /** Absolute path. */
  path: string
  entries: readonly Entry[]
  /** The first bytes of a file of this folder. */
  head(file: string): Promise<string>
  /** The entries of a folder in this folder; empty where there is none. */
  list(folder: string): Promise<readonly Entry[]>
}

/** A folder of migrations that was found. */
export interface Candidate {
  tool: Tool
  /** Absolute path of the folder of migrations. */
  folder: string
  /** Absolute path of the project, where the tool's own layout tells it (Supabase: above `supabase/`). */
  root?: string
  /** How many migrations it seems to hold. */
  count: number
  /** Only a name and the ending .sql speak for it. */
  weak?: boolean
}

export interface ToolReader {
  tool: Tool
  /** Whether the folder is one of this tool. */
  detect(folder: Folder): Promise<Candidate | undefined>
  /** Reads the migrations in the order in which the tool applies them. `folder` is relative to the root of `files`. */
  read(files: Files, folder: string): Promise<Migration[]>
}

export function names(entries: readonly Entry[], type: Entry['type']): string[] {
  return entries.filter((entry) => entry.type === type).map((entry) => entry.name)
}

export function has(entries: readonly Entry[], name: string, type?: Entry['type']): boolean {
  return entries.some((entry) => entry.name === name && (type === undefined || entry.type === type))
}

/** `a/b` from `a` and `b`, for paths relative to a root; `.` is the root itself. */
export function under(folder: string, name: string): string {
  return folder === '.' || folder === '' ? name : `${folder}/${name}`
}

/** Reports what lies in a folder of migrations and is not executed. */
export function ignored(files: Files, file: string, message: string, why: string, fix: string): void {
  files.find('migration-ignored', 'warning', file, message, { why, fix })
}

/** A folder that is named like a SQL file. */
export function reportFolders(files: Files, folder: string, entries: readonly Entry[]): void {
  for (const entry of entries) {
    if (entry.type === 'folder' && /\.sql$/i.test(entry.name)) {
      ignored(
        files,
        under(folder, entry.name),
        `Unexpected folder \`${entry.name}\`, expected a file`,
        'It is named like a migration, but nothing in it is executed.',
        'Rename the folder, or move its file up.',
      )
    }
  }
}

/** Decimal versions of any length by their value. */
export function compareNumeric(a: string, b: string): number {
  const left = BigInt(a)
  const right = BigInt(b)
  return left < right ? -1 : left > right ? 1 : 0
}

/** The text of the nearest file of a name, from a folder up to the root; empty where there is none. */
export async function nearestText(files: Files, folder: string, name: string): Promise<string> {
  const parts = folder === '.' ? [] : folder.split('/')
  for (let length = parts.length; length >= 0; length--) {
    const at = parts.slice(0, length).join('/') || '.'
    if (has(await files.list(at), name, 'file')) return (await files.read(under(at, name))).text
  }
  return ''
}
