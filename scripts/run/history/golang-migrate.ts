/**
 * golang-migrate's schema_migrations: one row, the newest version and whether it is dirty
 * (golang-migrate/migrate database/postgres/postgres.go SetVersion, Version).
 */

import { DbopsError } from '../../core/error.ts'
import type { Database } from '../../postgres/database.ts'
import type { Migration } from '../../workspace/workspace.ts'
import { checkTable, type History, type HistoryContext, locate } from './history.ts'

export async function golangMigrateHistory(context: HistoryContext): Promise<History> {
  const place = await locate(context, 'schema_migrations')
  const { table } = place
  const { migrations } = context.workspace
  const columns = await checkTable(context.database, place, 'golang-migrate', ['version', 'dirty'])
  const number = (version: string): bigint => (/^[0-9]+$/.test(version) ? BigInt(version) : -1n)
  const keyOf = ({ version }: Migration): string => `${number(version)}`
  const set = async (database: Database, migration: Migration | undefined, dirty: boolean): Promise<void> => {
    await database.exec(`delete from ${table}`)
    if (migration !== undefined)
      await database.query(`insert into ${table} (version, dirty) values ($1, $2)`, [keyOf(migration), dirty])
  }
  return {
    tool: 'golang-migrate',
    table,
    exists: columns !== undefined,
    create:
      columns !== undefined
        ? undefined
        : `create table if not exists ${table} (version bigint not null primary key, dirty boolean not null)`,
    keyOf,
    async read(database) {
      const rows = (await database.rows(`select version::text, dirty from ${table}`)) as [string, boolean][]
      if (rows.length > 1) {
        throw new DbopsError(`Unexpected ${rows.length} rows in ${table}, expected one: the newest version`, {
          kind: 'environment',
          where: table,
          hint: 'The table was edited by hand, or belongs to another tool (dbmate keeps a row a version).',
        })
      }
      const [row] = rows
      if (row === undefined) return []
      const newest = BigInt(row[0])
      const before = migrations.filter(({ version }) => number(version) < newest)
      return [
        ...before.map((migration) => ({
          key: keyOf(migration),
          version: migration.version,
          state: 'applied' as const,
        })),
        {
          key: `${newest}`,
          version: migrations.find((migration) => number(migration.version) === newest)?.version ?? row[0],
          state: row[1] ? 'unfinished' : 'applied',
        },
      ]
    },
    started: (database, migration) => set(database, migration, true),
    applied: (database, migration) => set(database, migration, false),
    reverted: (database, _migration, before) => set(database, before, false),
    forget: (database, _migration, before) => set(database, before, false),
  }
}
