/** sqlx's _sqlx_migrations with SHA-384 checksums (launchbadge/sqlx sqlx-postgres/src/migrate.rs, sqlx-core migrate). */

import { createHash } from 'node:crypto'
import type { Migration } from '../../workspace/workspace.ts'
import { rawText } from './file.ts'
import { checkTable, type History, type HistoryContext, locate } from './history.ts'

export async function sqlxHistory(context: HistoryContext): Promise<History> {
  const place = await locate(context, '_sqlx_migrations')
  const { table } = place
  const columns = await checkTable(context.database, place, 'sqlx', [
    'version',
    'description',
    'success',
    'checksum',
    'execution_time',
  ])
  const keyOf = ({ version }: Migration): string => `${BigInt(version)}`
  const checksumOf = async (migration: Migration): Promise<string> =>
    createHash('sha384')
      .update(await rawText(context.workspace, migration.up))
      .digest('hex')
  return {
    tool: 'sqlx',
    table,
    exists: columns !== undefined,
    create:
      columns !== undefined
        ? undefined
        : `create table if not exists ${table} (
  version bigint primary key,
  description text not null,
  installed_on timestamptz not null default now(),
  success boolean not null,
  checksum bytea not null,
  execution_time bigint not null
)`,
    keyOf,
    checksumOf,
    async read(database) {
      const rows = (await database.rows(
        `select version::text, success, pg_catalog.encode(checksum, 'hex'), installed_on::text from ${table} order by version`,
      )) as [string, boolean, string, string][]
      return rows.map(([version, success, checksum, at]) => ({
        key: version,
        version,
        state: success ? 'applied' : 'failed',
        checksum,
        at,
      }))
    },
    async started(database, migration) {
      await database.query(
        `insert into ${table} (version, description, success, checksum, execution_time)
         values ($1, $2, false, pg_catalog.decode($3, 'hex'), -1) on conflict (version) do update set checksum = excluded.checksum`,
        [keyOf(migration), description(migration), await checksumOf(migration)],
      )
    },
    async applied(database, migration, milliseconds) {
      await database.query(
        `insert into ${table} (version, description, success, checksum, execution_time)
         values ($1, $2, true, pg_catalog.decode($3, 'hex'), $4)
         on conflict (version) do update set success = true, checksum = excluded.checksum, execution_time = excluded.execution_time`,
        [keyOf(migration), description(migration), await checksumOf(migration), Math.round(milliseconds * 1e6)],
      )
    },
    async reverted(database, migration) {
      await database.query(`delete from ${table} where version = $1`, [keyOf(migration)])
    },
    async adopt(database, migration) {
      await database.query(`update ${table} set checksum = pg_catalog.decode($2, 'hex') where version = $1`, [
        keyOf(migration),
        await checksumOf(migration),
      ])
    },
    async forget(database, migration) {
      await database.query(`delete from ${table} where version = $1 and not success`, [keyOf(migration)])
    },
  }
}

function description({ name }: Migration): string {
  return name.replaceAll('_', ' ')
}
