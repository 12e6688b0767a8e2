/**
 * The cache folder: prepared clusters and checkpoints. Everything in it can be made again, so that no failure of the
 * cache is ever an error, and nothing in it is trusted before it was checked (`decodeImage`).
 */

import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import envPaths from 'env-paths'
import { hash } from '../core/hash.ts'
import { isImageOf } from './image.ts'

export type CacheEnvironment = Readonly<Record<string, string | undefined>>

/** Bytes that the folder may hold; the entries that were not used for longest go first. DBOPS_CACHE_LIMIT in MB overrides. */
const defaultLimit = 400 << 20
/** A temporary file older than this belongs to a process that died. */
const abandonedAfter = 3_600_000

/** DBOPS_CACHE, else the plugin's data folder, else the operating system's cache folder. */
export function cacheFolder(env: CacheEnvironment): string {
  if (env.DBOPS_CACHE) return env.DBOPS_CACHE
  if (env.CLAUDE_PLUGIN_DATA) return join(env.CLAUDE_PLUGIN_DATA, 'cache')
  return envPaths('dbops', { suffix: '' }).cache
}

export class Cache {
  readonly folder: string
  readonly #limit: number

  constructor(env: CacheEnvironment) {
    this.folder = cacheFolder(env)
    const megabytes = Number(env.DBOPS_CACHE_LIMIT)
    this.#limit = Number.isFinite(megabytes) && megabytes > 0 ? megabytes * 2 ** 20 : defaultLimit
  }

  /** The bytes of an entry, or undefined. */
  async read(key: string): Promise<Buffer | undefined> {
    const path = this.#path(key)
    try {
      const file = await open(path)
      try {
        const bytes = await readWhole(file)
        const now = new Date()
        await utimes(path, now, now).catch(() => {})
        return bytes
      } finally {
        await file.close()
      }
    } catch {
      return undefined
    }
  }

  /** Whether an entry of that key seems to be there: its head is read, not the whole. */
  async has(key: string): Promise<boolean> {
    try {
      const file = await open(this.#path(key))
      try {
        const head = Buffer.alloc(1024)
        const { bytesRead } = await file.read(head, 0, head.length, 0)
        return isImageOf(key, head.subarray(0, bytesRead))
      } finally {
        await file.close()
      }
    } catch {
      return false
    }
  }

  /** Stores an entry whole or not at all, however many processes do the same; then makes room. Returns whether it is kept. */
  async write(key: string, bytes: Buffer): Promise<boolean> {
    const path = this.#path(key)
    const temporary = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 })
      await writeFile(temporary, bytes, { mode: 0o600 })
      await rename(temporary, path)
    } catch {
      await rm(temporary, { force: true }).catch(() => {})
      return false
    }
    await this.#prune(path)
    return true
  }

  /** Removes an entry that turned out to be spoiled. */
  async discard(key: string): Promise<void> {
    await rm(this.#path(key), { force: true }).catch(() => {})
  }

  async #prune(keep: string): Promise<void> {
    const entries: { path: string; size: number; used: number }[] = []
    for (const name of await readdir(this.folder).catch(() => [])) {
      if (!name.endsWith('.img') && !name.endsWith('.tmp')) continue
      const path = join(this.folder, name)
      const found = await stat(path).catch(() => undefined)
      if (found === undefined) continue
      if (name.endsWith('.img')) entries.push({ path, size: found.size, used: found.mtimeMs })
      else if (Date.now() - found.mtimeMs > abandonedAfter) await rm(path, { force: true }).catch(() => {})
    }
    let total = entries.reduce((sum, { size }) => sum + size, 0)
    for (const { path, size } of entries.sort((a, b) => a.used - b.used)) {
      if (total <= this.#limit) return
      if (path === keep) continue
      await rm(path, { force: true }).catch(() => {})
      total -= size
    }
  }

  #path(key: string): string {
    return join(this.folder, `${hash(key).slice(0, 40)}.img`)
  }
}

/** Into memory of its own: small reads would otherwise share Node's pool, and the engine takes these bytes over. */
async function readWhole(file: FileHandle): Promise<Buffer> {
  const { size } = await file.stat()
  const bytes = Buffer.from(new ArrayBuffer(size))
  let at = 0
  while (at < size) {
    const { bytesRead } = await file.read(bytes, at, size - at, at)
    if (bytesRead === 0) break
    at += bytesRead
  }
  return bytes.subarray(0, at)
}
