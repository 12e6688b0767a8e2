/** dbmate's schema_migrations: versions alone (amacneil/dbmate pkg/driver/postgres/postgres.go). */

import { byVersion, checkTable, type History, type HistoryContext, locate } from './history.ts'

export async function dbmateHistory(context: HistoryContext): Promise<History> {
  const place = await locate(context, 'schema_migrations')
  const { table } = place
  const columns = await checkTable(context.database, place, 'dbmate', ['version'])
  return {
    tool: 'dbmate',
    table,
    exists: columns !== undefined,
    create: columns !== undefined ? undefined : `create table if not exists ${table} (version varchar primary key)`,
    keyOf: ({ version }) => version,
    async read(database) {
      const rows = (await database.rows(`select version::text from ${table} where version is not null`)) as [string][]
      return byVersion(rows.map(([version]) => ({ key: version, version, state: 'applied' })))
    },
    async applied(database, { version }) {
      await database.query(`insert into ${table} (version) values ($1) on conflict (version) do nothing`, [version])
    },
    async reverted(database, { version }) {
      await database.query(`delete from ${table} where version = $1`, [version])
    },
  }
}
