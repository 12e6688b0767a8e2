/** The embedded engine: PGlite, PostgreSQL 18 in this process, opened from a prepared cluster or a checkpoint. */

import { hash } from '../core/hash.ts'
import { Cache, type CacheEnvironment } from './cache.ts'
import type { Database, Row, StatementResult } from './database.ts'
import { Engine, type EngineResult, type Notice } from './engine.ts'
import { decodeImage, encodeImage } from './image.ts'
import { extensionFiles, packageVersions } from './packages.ts'
import { type DefaultGrants, type Platform, platformSql } from './platform.ts'
import { standInFiles } from './stand-ins.ts'
import type { FileTree } from './tree.ts'
import { encodeParameter, valueParser } from './values.ts'

export type { Notice } from './engine.ts'

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
  env?: CacheEnvironment
}

export interface EmbeddedDatabase extends Database {
  readonly kind: 'embedded'
  /** Hash of engine version, platform SQL and options: part of every checkpoint's key. */
  readonly clusterKey: string
  /** What was said of the checkpoint that it was restored from. */
  readonly note: string | undefined
  /** What it was opened from. `fresh`: nothing usable was cached, so that the cluster was made now. */
  readonly restored: 'checkpoint' | 'cluster' | 'fresh'
  /** `I` outside of a transaction, `T` in one, `E` in a failed one. */
  readonly transactionStatus: 'I' | 'T' | 'E'
  /** `COPY … FROM STDIN` with the data that follows it in a dump. */
  copyIn(sql: string, data: Uint8Array): Promise<void>
  /**
   * Saves the committed state under a key, outside of a transaction, with a note for whoever restores it: the state of a
   * session (SET, temporary tables) is not part of it. Returns whether it is kept: an unwritable cache is left alone, and
   * nothing is saved while an unlogged table exists, because restoring would empty it.
   */
  saveCheckpoint(key: string, note?: string): Promise<boolean>
  /** Calls the listener for every notice; returns the function that removes it. */
  onNotice(listener: (notice: Notice) => void): () => void
}

/** The `clusterKey` that a database opened with these options has, without opening one. */
export function clusterKey(options: EmbeddedOptions = {}): string {
  return describeCluster(options).key
}

/** Opens an embedded database. Throws `DbopsError` (environment) where the engine is not installed or does not start. */
export async function openEmbedded(options: EmbeddedOptions = {}): Promise<EmbeddedDatabase> {
  const cluster = describeCluster(options)
  const cache = options.cache === false ? undefined : new Cache(options.env ?? process.env)
  const checkpoint = await startCheckpoint(options.checkpoint, cluster, cache)
  if (checkpoint !== undefined) return wrap(checkpoint.engine, cluster, cache, 'checkpoint', checkpoint.note)
  const prepared = await startCluster(cluster, cache)
  if (prepared !== undefined) return wrap(prepared.engine, cluster, cache, 'cluster')
  const files = await makeCluster(cluster, cache)
  return wrap(await Engine.start({ files, settings: cluster.settings }), cluster, cache, 'fresh')
}

/** The last of the keys (shortest prefix of the history first) that seems to be cached, or undefined. */
export async function newestCheckpoint(keys: string[], options: EmbeddedOptions = {}): Promise<string | undefined> {
  if (options.cache === false) return undefined
  const cache = new Cache(options.env ?? process.env)
  const cluster = clusterKey(options)
  if (!(await cache.has(cluster))) return undefined
  for (const key of keys.toReversed()) if (await cache.has(checkpointKey(cluster, key))) return key
  return undefined
}

interface Cluster {
  key: string
  sql: string
  settings: string[]
}

function describeCluster(options: EmbeddedOptions): Cluster {
  const platform = options.platform ?? 'postgres'
  const sql = platformSql(platform, options.defaultGrants ?? 'legacy')
  const settings =
    platform === 'supabase'
      ? [
          // Supabase runs with logical decoding; anything less makes CREATE PUBLICATION warn.
          'wal_level=logical',
          // What the platform sets for the role postgres: a backend of this kind does not apply the settings of roles.
          'search_path="$user", public, extensions',
        ]
      : []
  const key = hash(...packageVersions(), JSON.stringify(settings), sql, ...[...standInFiles().files].flat())
  return { key, sql, settings }
}

function checkpointKey(clusterKey: string, key: string): string {
  return `${clusterKey}/${key}`
}

async function startCheckpoint(key: string | undefined, cluster: Cluster, cache: Cache | undefined) {
  if (key === undefined || cache === undefined) return undefined
  const full = checkpointKey(cluster.key, key)
  const [image, base] = await Promise.all([cache.read(full), cache.read(cluster.key)])
  return image && startImage(full, image, base, cluster, cache)
}

async function startCluster(cluster: Cluster, cache: Cache | undefined) {
  const image = await cache?.read(cluster.key)
  return image && startImage(cluster.key, image, undefined, cluster, cache!)
}

/** Starts from a cached image; one that is spoiled, or that Postgres refuses, is thrown away. */
async function startImage(key: string, image: Buffer, base: Buffer | undefined, cluster: Cluster, cache: Cache) {
  const decoded = decodeImage(key, image, base)
  if (decoded !== undefined) {
    try {
      return { engine: await Engine.start({ files: decoded.tree, settings: cluster.settings }), note: decoded.note }
    } catch {
      // Fall through: the entry is of no use.
    }
  }
  await cache.discard(key)
  return undefined
}

/**
 * Makes a cluster and caches it: initdb (some 4 s), the platform's SQL, a clean stop. It is started again from the image,
 * so that a fresh cluster and a cached one behave the same, down to the settings of roles.
 */
async function makeCluster(cluster: Cluster, cache: Cache | undefined): Promise<FileTree> {
  const installation = await extensionFiles()
  const standIns = standInFiles()
  for (const [path, data] of standIns.files) if (!installation.files.has(path)) installation.files.set(path, data)
  const engine = await Engine.start({ files: installation, settings: cluster.settings })
  if (cluster.sql !== '') await engine.exec(cluster.sql)
  await flush(engine)
  const data = await engine.stop()
  const files: FileTree = {
    folders: [...installation.folders, ...data.folders],
    files: new Map([...installation.files, ...data.files]),
  }
  const image = encodeImage(cluster.key, files)
  await cache?.write(cluster.key, image)
  return decodeImage(cluster.key, image)!.tree
}

/** Brings everything into the data files and leaves only an almost empty segment of the write-ahead log. */
async function flush(engine: Engine): Promise<void> {
  await engine.query('select pg_switch_wal()')
  await engine.query('checkpoint')
}

async function wrap(
  engine: Engine,
  cluster: Cluster,
  cache: Cache | undefined,
  restored: EmbeddedDatabase['restored'],
  note?: string,
): Promise<EmbeddedDatabase> {
  const version = await engine.query("select current_setting('server_version_num')")
  const listeners = new Set<(notice: Notice) => void>()
  engine.onNotice = (notice) => {
    for (const listener of listeners) listener(notice)
  }
  return {
    kind: 'embedded',
    versionNumber: Number(version.rows[0]![0]),
    clusterKey: cluster.key,
    restored,
    note,
    get transactionStatus() {
      return engine.transactionStatus
    },
    async query<T extends Row>(sql: string, parameters: unknown[] = []) {
      const result = await engine.query(sql, parameters.map(encodeParameter))
      const names = result.fields.map(({ name }) => name)
      return parsedRows(result).map((row) => Object.fromEntries(row.map((value, at) => [names[at]!, value])) as T)
    },
    async rows(sql, parameters = []) {
      return parsedRows(await engine.query(sql, parameters.map(encodeParameter)))
    },
    async results(sql) {
      try {
        return (await engine.exec(sql)).map(named)
      } catch (error) {
        const { completed } = error as { completed?: EngineResult[] }
        throw completed === undefined ? error : Object.assign(error as Error, { completed: completed.map(named) })
      }
    },
    async exec(sql) {
      await engine.exec(sql)
    },
    copyIn: (sql, data) => engine.copyIn(sql, data),
    async saveCheckpoint(key, text) {
      if (cache === undefined || engine.transactionStatus !== 'I') return false
      const unlogged = await engine.query("select from pg_class where relpersistence = 'u' limit 1")
      if (unlogged.rows.length > 0) return false
      await flush(engine)
      const data = engine.readFiles()
      const full = checkpointKey(cluster.key, key)
      const image = await cache.read(cluster.key)
      const tree = image && decodeImage(cluster.key, image)?.tree
      if (image === undefined || tree === undefined) return cache.write(full, encodeImage(full, data, { note: text }))
      // What is outside of the data folder never changes.
      for (const [path, file] of tree.files) if (!path.startsWith(data.folders[0]!)) data.files.set(path, file)
      data.folders = [...new Set([...tree.folders, ...data.folders])]
      return cache.write(full, encodeImage(full, data, { note: text, base: { image, tree } }))
    },
    onNotice(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => engine.close(),
  }
}

function named({ fields, rows, command }: EngineResult): StatementResult {
  return { columns: fields.map(({ name }) => name), rows, command }
}

function parsedRows({ fields, rows }: EngineResult): unknown[][] {
  const parsers = fields.map(({ type }) => valueParser(type))
  return rows.map((row) => row.map((value, at) => (value === null ? null : parsers[at]!(value))))
}
