/** The embedded engine: PGlite, PostgreSQL 18 in this process. */

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import envPaths from 'env-paths'
import { DbopsError, messageOf } from '../core/error.ts'
import { hash } from '../core/hash.ts'
import type { Database, PostgresFailure, Row } from './database.ts'
import { type DefaultGrants, type Platform, platformSql } from './platform.ts'
import { valueParsers } from './values.ts'

export interface EmbeddedOptions {
  /** What is laid in before the first statement. Default `postgres`: nothing. */
  platform?: Platform
  /** Supabase only: default privileges before (`legacy`) or after 2026-10-30 (`explicit`). Default `legacy`. */
  defaultGrants?: DefaultGrants
  /** Key of a saved checkpoint to start from. Where it is missing or spoiled the prepared cluster is used: see `restored`. */
  checkpoint?: string
  /** Whether the cache folder may be read and written. Default true. */
  cache?: boolean
  /** Names the cache folder: DBOPS_CACHE, CLAUDE_PLUGIN_DATA, else the operating system's. Default `process.env`. */
  env?: Readonly<Record<string, string | undefined>>
}

/** What Postgres says besides results: NOTICE, WARNING … */
export type Notice = Omit<PostgresFailure, 'position' | 'internalPosition' | 'internalQuery'>

export interface EmbeddedDatabase extends Database {
  readonly kind: 'embedded'
  /** Hash of engine version, platform SQL and options: part of every checkpoint's key. */
  readonly clusterKey: string
  /** What it was opened from. */
  readonly restored: 'checkpoint' | 'cluster' | 'fresh'
  /** What was said of the checkpoint that it was restored from. */
  readonly note: string | undefined
  /**
   * Saves the state under a key, outside of a transaction, with a note for whoever restores it (the state of a session is
   * not in a data directory). Never fails a replay: an unwritable cache is left alone.
   */
  saveCheckpoint(key: string, note?: string): Promise<void>
  /** Calls the listener for every notice; returns the function that removes it. */
  onNotice(listener: (notice: Notice) => void): () => void
}

/** The `clusterKey` that a database opened with these options has, without opening one. */
export function clusterKey(options: EmbeddedOptions = {}): string {
  return hash(platformSql(options.platform ?? 'postgres', options.defaultGrants ?? 'legacy'))
}

/** Opens an embedded database. Throws `DbopsError` (environment) where the engine is not installed or does not start. */
export async function openEmbedded(options: EmbeddedOptions = {}): Promise<EmbeddedDatabase> {
  const { PGlite } = await importEngine()
  const sql = platformSql(options.platform ?? 'postgres', options.defaultGrants ?? 'legacy')
  const listeners = new Set<(notice: Notice) => void>()
  const saved = options.checkpoint === undefined ? undefined : await readCheckpoint(options.checkpoint, options)
  const lite: PGlite = await PGlite.create({ parsers: valueParsers, loadDataDir: saved?.data })
  if (saved === undefined && sql !== '') await lite.exec(sql)
  const onNotice = (notice: unknown) => {
    for (const listener of listeners) listener(notice as Notice)
  }
  return {
    kind: 'embedded',
    clusterKey: clusterKey(options),
    restored: saved === undefined ? 'fresh' : 'checkpoint',
    note: saved?.note,
    versionNumber: (
      (await lite.query("select current_setting('server_version_num')::int as n")).rows[0] as { n: number }
    ).n,
    async query<T extends Row>(sql: string, parameters?: unknown[]) {
      return (await lite.query<T>(sql, parameters, { onNotice })).rows
    },
    async rows(sql, parameters) {
      return (await lite.query(sql, parameters, { rowMode: 'array', onNotice })).rows as unknown[][]
    },
    async exec(sql) {
      await lite.exec(sql, { onNotice })
    },
    async saveCheckpoint(key, note) {
      if (options.cache === false) return
      await lite.exec('checkpoint')
      const path = checkpointPath(key, options)
      await mkdir(join(path, '..'), { recursive: true })
      await writeFile(`${path}.new`, Buffer.from(await (await lite.dumpDataDir('none')).arrayBuffer()))
      await writeFile(`${path}.note`, note ?? '')
      await rename(`${path}.new`, path)
    },
    onNotice(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      await lite.close()
    },
  }
}

/** The last of the keys (shortest prefix first) that is cached, or undefined. */
export async function newestCheckpoint(keys: string[], options: EmbeddedOptions = {}): Promise<string | undefined> {
  for (const key of keys.toReversed()) {
    if ((await readCheckpoint(key, options)) !== undefined) return key
  }
  return undefined
}

function checkpointPath(key: string, options: EmbeddedOptions): string {
  const env = options.env ?? process.env
  const folder =
    env.DBOPS_CACHE ??
    (env.CLAUDE_PLUGIN_DATA ? join(env.CLAUDE_PLUGIN_DATA, 'cache') : envPaths('dbops', { suffix: '' }).cache)
  return join(folder, `${hash(key)}.tar`)
}

async function readCheckpoint(
  key: string,
  options: EmbeddedOptions,
): Promise<{ data: Blob; note: string | undefined } | undefined> {
  if (options.cache === false) return undefined
  try {
    const path = checkpointPath(key, options)
    const note = await readFile(`${path}.note`, 'utf8')
    return { data: new Blob([await readFile(path)]), note: note || undefined }
  } catch {
    return undefined
  }
}

async function importEngine(): Promise<typeof import('@electric-sql/pglite')> {
  try {
    return await import('@electric-sql/pglite')
  } catch (error) {
    throw new DbopsError(`The embedded PostgreSQL is not installed (${messageOf(error)})`, {
      kind: 'environment',
      hint: 'Run `npm ci --omit=dev --ignore-scripts` in the plugin folder, or give a server with --db.',
      cause: error,
    })
  }
}
