import type { Database } from '../../scripts/postgres/database.ts'

/** The same database for code that opens a transaction of its own, inside one that is already open. */
export function inSavepoints(database: Database): Database {
  return {
    ...database,
    async exec(sql) {
      if (/^begin\b/.test(sql)) await database.exec('savepoint nested')
      else if (sql === 'rollback') await database.exec('rollback to savepoint nested; release savepoint nested')
      else await database.exec(sql)
    },
  }
}
