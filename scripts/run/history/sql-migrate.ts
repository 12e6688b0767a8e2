/** sql-migrate's gorp_migrations: names of files (rubenv/sql-migrate migrate.go, MigrationRecord). */

import { posix } from 'node:path'
import type { Migration } from '../../workspace/workspace.ts'
import { byVersion, checkTable, type History, type HistoryContext, locate } from './history.ts'

export async function sqlMigrateHistory(context: HistoryContext): Promise<History> {
  const place = await locate(context, 'gorp_migrations')
  const { table } = place
  const columns = await checkTable(context.database, place, 'sql-migrate', ['id', 'applied_at'])
  const keyOf = ({ up }: Migration): string => posix.basename(up.file)
  return {
    tool: 'sql-migrate',
    table,
    exists: columns !== undefined,
    create:
      columns !== undefined
        ? undefined
        : `create table if not exists ${table} (id text not null primary key, applied_at timestamp with time zone)`,
    keyOf,
    async read(database) {
      const rows = (await database.rows(`select id::text, applied_at::text from ${table}`)) as [string, string | null][]
      return byVersion(rows.map(([id, at]) => ({ key: id, version: id, state: 'applied', at: at ?? undefined })))
    },
    async applied(database, migration) {
      await database.query(`insert into ${table} (id, applied_at) values ($1, now()) on conflict (id) do nothing`, [
        keyOf(migration),
      ])
    },
    async reverted(database, migration) {
      await database.query(`delete from ${table} where id = $1`, [keyOf(migration)])
    },
  }
}
