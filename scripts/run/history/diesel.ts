/** Diesel's __diesel_schema_migrations (diesel-rs/diesel diesel_migrations, diesel/src/migration/setup_migration_table.sql). */

import { byVersion, checkTable, type History, type HistoryContext, locate } from './history.ts'

export async function dieselHistory(context: HistoryContext): Promise<History> {
  const place = await locate(context, '__diesel_schema_migrations')
  const { table } = place
  const columns = await checkTable(context.database, place, 'Diesel', ['version', 'run_on'])
  return {
    tool: 'diesel',
    table,
    exists: columns !== undefined,
    create:
      columns !== undefined
        ? undefined
        : `create table if not exists ${table} (
  version varchar(50) primary key not null,
  run_on timestamp not null default current_timestamp
)`,
    keyOf: ({ version }) => version,
    async read(database) {
      const rows = (await database.rows(`select version::text, run_on::text from ${table}`)) as [string, string][]
      return byVersion(rows.map(([version, at]) => ({ key: version, version, state: 'applied', at })))
    },
    async applied(database, { version }) {
      await database.query(`insert into ${table} (version) values ($1) on conflict (version) do nothing`, [version])
    },
    async reverted(database, { version }) {
      await database.query(`delete from ${table} where version = $1`, [version])
    },
  }
}
