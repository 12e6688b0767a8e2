/** node-pg-migrate's pgmigrations: names of files without their ending (salsita/node-pg-migrate src/runner.ts, migration.ts). */

import { posix } from 'node:path'
import type { Migration } from '../../workspace/workspace.ts'
import { checkTable, type History, type HistoryContext, locate } from './history.ts'

export async function nodePgMigrateHistory(context: HistoryContext): Promise<History> {
  const place = await locate(context, 'pgmigrations', context.table?.schema)
  const { table } = place
  const columns = await checkTable(context.database, place, 'node-pg-migrate', ['id', 'name', 'run_on'])
  const keyOf = ({ up }: Migration): string => posix.basename(up.file).replace(/\.sql$/i, '')
  return {
    tool: 'node-pg-migrate',
    table,
    exists: columns !== undefined,
    create:
      columns !== undefined
        ? undefined
        : `create table if not exists ${table} (id serial primary key, name varchar(255) not null, run_on timestamp not null)`,
    keyOf,
    async read(database) {
      const rows = (await database.rows(`select name::text, run_on::text from ${table} order by run_on, id`)) as [
        string,
        string,
      ][]
      return rows.map(([name, at]) => ({ key: name, version: name, state: 'applied', at }))
    },
    async applied(database, migration) {
      await database.query(`insert into ${table} (name, run_on) values ($1, now())`, [keyOf(migration)])
    },
    async reverted(database, migration) {
      await database.query(`delete from ${table} where name = $1`, [keyOf(migration)])
    },
  }
}
