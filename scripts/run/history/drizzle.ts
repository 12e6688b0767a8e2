/**
 * Drizzle's drizzle.__drizzle_migrations: SHA-256 of the file and the journal's time (drizzle-team/drizzle-orm
 * src/migrator.ts, pg-core/dialect.ts `migrate`). From 1.0 on (a folder a migration) also the name
 * (src/up-migrations/pg.ts).
 */

import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { DbopsError, messageOf } from '../../core/error.ts'
import type { Database } from '../../postgres/database.ts'
import type { Migration } from '../../workspace/workspace.ts'
import { rawText } from './file.ts'
import { checkTable, type History, type HistoryContext, type HistoryRow, locate } from './history.ts'

export async function drizzleHistory(context: HistoryContext): Promise<History> {
  const { workspace, database } = context
  const place = await locate(context, '__drizzle_migrations', context.table?.schema ?? 'drizzle')
  const { table } = place
  const columns = await checkTable(database, place, 'Drizzle', ['hash', 'created_at'])
  const times = await journalTimes(context)
  // A folder a migration is the layout of 1.0, whose table holds names.
  const named = columns === undefined ? times === undefined : columns.has('name')
  const timeOf = (migration: Migration): string => {
    const tag = tagOf(migration)
    const time = times === undefined ? folderTime(tag) : times.get(tag)
    if (time === undefined) {
      throw new DbopsError(`Unexpected migration ${tag} without a time, expected one in meta/_journal.json`, {
        where: migration.up.file,
      })
    }
    return `${time}`
  }
  const hashOf = async ({ up }: Migration): Promise<string> =>
    createHash('sha256')
      .update(await rawText(workspace, up))
      .digest('hex')
  return {
    tool: 'drizzle',
    table,
    exists: columns !== undefined,
    create:
      columns !== undefined
        ? undefined
        : `create schema if not exists ${place.schema};
create table if not exists ${table} (id serial primary key, hash text not null, created_at bigint${
            named ? ', name text, applied_at timestamp with time zone default now()' : ''
          })`,
    keyOf: timeOf,
    checksumOf: hashOf,
    async read(database) {
      const rows = (await database.rows(
        `select created_at::text, hash from ${table} where created_at is not null order by created_at, id`,
      )) as [string, string][]
      const byTime = new Map(workspace.migrations.map((migration) => [timeOf(migration), migration]))
      return rows.map(
        ([time, hash]): HistoryRow => ({
          key: time,
          version: byTime.get(time)?.version ?? time,
          state: 'applied',
          checksum: hash,
        }),
      )
    },
    async applied(database: Database, migration) {
      const values = [await hashOf(migration), timeOf(migration)]
      if (named)
        await database.query(`insert into ${table} (hash, created_at, name) values ($1, $2, $3)`, [
          ...values,
          tagOf(migration),
        ])
      else await database.query(`insert into ${table} (hash, created_at) values ($1, $2)`, values)
    },
    async reverted(database, migration) {
      await database.query(`delete from ${table} where created_at = $1`, [timeOf(migration)])
    },
    async revertedKey(database, key) {
      await database.query(`delete from ${table} where created_at = $1`, [key])
    },
    async adopt(database, migration) {
      await database.query(`update ${table} set hash = $2 where created_at = $1`, [
        timeOf(migration),
        await hashOf(migration),
      ])
    },
  }
}

/** The journal's name of a migration: its file without the ending, or its folder. */
function tagOf({ up }: Migration): string {
  const base = posix.basename(up.file)
  return base === 'migration.sql' ? posix.basename(posix.dirname(up.file)) : base.replace(/\.sql$/, '')
}

/** `when` of each entry by its tag; undefined where there is no journal. */
async function journalTimes({ workspace }: HistoryContext): Promise<Map<string, number> | undefined> {
  if (workspace.migrations.some(({ up }) => posix.basename(up.file) === 'migration.sql')) return undefined
  const file = posix.join(workspace.migrationsFolder, 'meta/_journal.json')
  try {
    const { entries } = JSON.parse((await rawText(workspace, { file, text: '' })).toString('utf8')) as {
      entries: { tag: string; when: number }[]
    }
    return new Map(entries.map(({ tag, when }) => [tag, when]))
  } catch (error) {
    throw new DbopsError(`Cannot read Drizzle’s journal: ${messageOf(error)}`, { where: file })
  }
}

/** The folder's first 14 digits as a time in UTC, in milliseconds (migrator.utils.ts `formatToMillis`). */
function folderTime(tag: string): number | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})/.exec(tag)
  if (match === null) return undefined
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number)
  return Date.UTC(year!, month! - 1, day!, hour!, minute!, second!)
}
