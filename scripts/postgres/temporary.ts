/** A database on a user's server that exists only while dbops looks at it. */

import { randomBytes } from 'node:crypto'
import { ident } from '../core/identifier.ts'
import type { Database } from './database.ts'
import { type DefaultGrants, type Platform, platformSql } from './platform.ts'
import { openServer } from './server.ts'

export interface TemporaryOptions {
  platform?: Platform
  defaultGrants?: DefaultGrants
  /** Aborted by Ctrl-C and SIGTERM: the database is dropped. */
  signal?: AbortSignal
}

export interface TemporaryDatabase extends Database {
  /** `dbops_tmp_…` */
  readonly name: string
}

/** Makes a database beside the one that the URL names; `close()` and the signal drop it. Throws `DbopsError`. */
export async function openTemporaryDatabase(url: string, options: TemporaryOptions = {}): Promise<TemporaryDatabase> {
  const name = `dbops_tmp_${randomBytes(6).toString('hex')}`
  const maintenance = await openServer(url, { readWrite: true })
  await maintenance.exec(`create database ${ident(name)} template template0`)
  let dropped: Promise<void> | undefined
  const drop = () =>
    (dropped ??= (async () => {
      await maintenance.exec(`drop database if exists ${ident(name)} with (force)`)
      await maintenance.close()
    })())
  try {
    const target = new URL(url)
    target.pathname = `/${name}`
    const database = await openServer(target.href, { readWrite: true })
    const sql = platformSql(options.platform ?? 'postgres', options.defaultGrants ?? 'legacy')
    if (sql !== '') await database.exec(sql)
    options.signal?.addEventListener('abort', () => void drop())
    return {
      ...database,
      name,
      async close() {
        await database.close()
        await drop()
      },
    }
  } catch (error) {
    await drop()
    throw error
  }
}
