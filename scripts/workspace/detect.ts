/** Finds the folder of migrations that a person means, from any folder of the repository. */

import { dirname, join, relative, sep } from 'node:path'
import { compareText } from '../core/finding.ts'
import { type Entry, listFolder, readHead, skippedFolders } from './files.ts'
import { dbmate } from './tools/dbmate.ts'
import { diesel } from './tools/diesel.ts'
import { drizzle } from './tools/drizzle.ts'
import { flyway } from './tools/flyway.ts'
import { golangMigrate } from './tools/golang-migrate.ts'
import { goose } from './tools/goose.ts'
import { atlas, sqlx } from './tools/ordered.ts'
import { plain } from './tools/plain.ts'
import { prisma } from './tools/prisma.ts'
import type { Candidate, Folder, ToolReader } from './tools/reader.ts'
import { nodePgMigrate, sqlMigrate } from './tools/sectioned.ts'
import { sqitch } from './tools/sqitch.ts'
import { supabase } from './tools/supabase.ts'
import type { Tool } from './workspace.ts'

/** In the order in which a folder is asked: the surest mark first. */
export const readers: readonly ToolReader[] = [
  supabase,
  prisma,
  drizzle,
  sqitch,
  dbmate,
  goose,
  sqlMigrate,
  nodePgMigrate,
  atlas,
  sqlx,
  golangMigrate,
  flyway,
  diesel,
  plain,
]

export function readerOf(tool: Tool): ToolReader {
  return readers.find((reader) => reader.tool === tool)!
}

/** How far and how wide the search goes. */
const maxDepth = 12
const maxFolders = 20_000

/** Other databases: their SQL is not Postgres's. */
const otherDatabases =
  /(^|[/_.-])(clickhouse|mysql|mariadb|sqlite3?|mssql|sqlserver|oracle|snowflake|bigquery|cassandra|spanner|duckdb|d1|libsql|turso|tidb|h2|hsqldb|derby|db2)([/_.-]|$)/i
/** Folders whose migrations are examples rather than the repository's own. */
const sideline =
  /(^|\/)(tests?|__tests__|testdata|fixtures?|examples?|samples?|templates?|demos?|docs?|benchmarks?|e2e|playground|\.github)(\/|$)/i

export interface Detected {
  chosen: Candidate | undefined
  /** The others, best first. */
  others: Candidate[]
  /** Whether the search stopped at its limits. */
  cut: boolean
}

/** The rule, in words, for findings and help. */
export const selectionRule =
  'folders outside of examples and tests first, then those with a tool’s marks, then the one with the most migrations, then the shortest path'

/**
 * Looks at the usual places in the folder itself, then in every folder below it, then in the folders above it up to the
 * boundary: the nearest folder with a tool's marks wins, and `selectionRule` decides among equals. Only where no tool's
 * marks are found, a folder that is merely named like one is taken.
 */
export async function detect(start: string, boundary: string): Promise<Detected> {
  const here = rank(await near(start, boundary), start)
  if (isSure(here[0], start)) return { chosen: here[0], others: here.slice(1), cut: false }
  const { candidates, cut } = await search(start, boundary)
  const below = rank([...here, ...candidates], start)
  if (isSure(below[0], start)) return { chosen: below[0], others: below.slice(1), cut }
  for (let path = start; path !== boundary && path !== dirname(path); ) {
    path = dirname(path)
    const above = rank(await near(path, boundary), path)
    if (isSure(above[0], path)) return { chosen: above[0], others: above.slice(1), cut }
  }
  return { chosen: below[0], others: below.slice(1), cut }
}

function isSure(candidate: Candidate | undefined, start: string): boolean {
  return candidate !== undefined && !candidate.weak && !sideline.test(relativePath(start, candidate.folder))
}

/** Where projects keep their migrations, relative to their root. */
const places = [
  '',
  'supabase',
  'prisma/migrations',
  'migrations',
  'drizzle',
  'drizzle/migrations',
  'db/migrations',
  'database/migrations',
  'sql/migrations',
  'src/main/resources/db/migration',
  'db/migration',
  'sql',
  'db',
]

async function near(path: string, boundary: string): Promise<Candidate[]> {
  const found: Candidate[] = []
  for (const place of places) {
    const candidate = await ask(join(path, place), boundary)
    if (candidate !== undefined) found.push(candidate)
  }
  return found
}

/** Asks every tool about one folder; the first that knows it as its own gives the candidate. */
export async function ask(path: string, boundary: string, tool?: Tool): Promise<Candidate | undefined> {
  const { entries } = await listFolder(path, boundary)
  return entries.length === 0 ? undefined : askReaders(folderOf(path, boundary, entries), tool)
}

async function askReaders(folder: Folder, tool?: Tool): Promise<Candidate | undefined> {
  for (const reader of readers) {
    if (tool !== undefined && reader.tool !== tool) continue
    const candidate = await reader.detect(folder)
    if (candidate !== undefined) return candidate
  }
  return undefined
}

function folderOf(path: string, boundary: string, entries: readonly Entry[]): Folder {
  return {
    path: sep === '/' ? path : path.split(sep).join('/'),
    entries,
    head: (file) => readHead(join(path, file), boundary),
    list: async (name) => (await listFolder(join(path, name), boundary)).entries,
  }
}

/** Walks down breadth first, without following links, and asks at every folder. */
async function search(start: string, boundary: string): Promise<{ candidates: Candidate[]; cut: boolean }> {
  const candidates: Candidate[] = []
  let level = [start]
  let seen = 0
  for (let depth = 0; depth <= maxDepth && level.length > 0; depth++) {
    const next: string[] = []
    for (const path of level) {
      if (++seen > maxFolders) return { candidates, cut: true }
      const { entries } = await listFolder(path, boundary)
      const candidate = await askReaders(folderOf(path, boundary, entries))
      if (candidate !== undefined) candidates.push(candidate)
      // A folder of migrations is not searched for others, a project's folder is.
      if (candidate !== undefined && !candidate.weak && candidate.folder === path) continue
      for (const entry of entries) {
        if (entry.type !== 'folder' || skippedFolders.has(entry.name) || entry.name.startsWith('.')) continue
        if (candidate?.tool === 'supabase' || entry.link) continue
        next.push(join(path, entry.name))
      }
    }
    level = next
  }
  return { candidates, cut: false }
}

function rank(candidates: Candidate[], start: string): Candidate[] {
  const unique = new Map(candidates.map((candidate) => [candidate.folder, candidate]))
  const key = (candidate: Candidate) => {
    const path = relativePath(start, candidate.folder)
    return { path, aside: sideline.test(path) ? 1 : 0, weak: candidate.weak ? 1 : 0, depth: path.split('/').length }
  }
  return [...unique.values()]
    .filter((candidate) => !otherDatabases.test(relativePath(start, candidate.folder)))
    .sort((a, b) => {
      const [one, other] = [key(a), key(b)]
      return (
        one.aside - other.aside ||
        one.weak - other.weak ||
        b.count - a.count ||
        one.depth - other.depth ||
        compareText(one.path, other.path)
      )
    })
}

function relativePath(from: string, to: string): string {
  return relative(from, to).split(sep).join('/')
}
