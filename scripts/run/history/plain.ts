/** Folders without a tool of their own: dbops keeps their history itself, in dbops.migrations. */

import { posix } from 'node:path'
import type { Migration } from '../../workspace/workspace.ts'
import { dbopsSchema, recordOf, recordsTable, sourceChecksum } from '../own-tables.ts'
import { checkTable, type History, type HistoryContext } from './history.ts'

export async function plainHistory({ database }: HistoryContext): Promise<History> {
  const columns = await checkTable(database, { schema: 'dbops', name: 'migrations', table: recordsTable }, 'dbops', [
    'tool',
    'key',
    'version',
    'name',
    'checksum',
    'applied_at',
  ])
  const keyOf = ({ up }: Migration): string => posix.basename(up.file)
  return {
    tool: 'plain',
    table: recordsTable,
    exists: columns !== undefined,
    create: columns === undefined ? dbopsSchema : undefined,
    keyOf,
    checksumOf: async ({ up }) => sourceChecksum(up),
    async read(database) {
      const rows = (await database.rows(
        `select key, version, checksum, applied_at::text from ${recordsTable} where tool = 'plain' order by key`,
      )) as [string, string, string | null, string][]
      return rows.map(([key, version, checksum, at]) => ({
        key,
        version,
        state: 'applied',
        ...(checksum === null ? {} : { checksum }),
        at,
      }))
    },
    applied: (database, migration, milliseconds) =>
      recordOf(database, { tool: 'plain', key: keyOf(migration), migration, milliseconds }),
    async reverted(database, migration) {
      await database.query(`delete from ${recordsTable} where tool = 'plain' and key = $1`, [keyOf(migration)])
    },
    async adopt(database, migration) {
      await database.query(`update ${recordsTable} set checksum = $2 where tool = 'plain' and key = $1`, [
        keyOf(migration),
        sourceChecksum(migration.up),
      ])
    },
  }
}
