/** One snapshot of a catalog, deparsed the same in every session. */

import type { Database } from '../postgres/database.ts'

/**
 * Settings that change how Postgres prints expressions, constants and names, or how long catalog queries take.
 * Each is set for the transaction alone, so the session is left as it was found. The list follows pg_dump's
 * setup_connection() and adds what constants inside expressions depend on (TimeZone, lc_monetary, bytea_output).
 */
const settings = {
  search_path: 'pg_catalog, pg_temp',
  DateStyle: 'ISO, YMD',
  IntervalStyle: 'postgres',
  TimeZone: 'UTC',
  bytea_output: 'hex',
  extra_float_digits: '3',
  lc_monetary: 'C',
  quote_all_identifiers: 'off',
  standard_conforming_strings: 'on',
  escape_string_warning: 'off',
  xmloption: 'content',
  // Catalog queries are wide and short: compiling them, or starting workers for them, costs more than running them.
  jit: 'off',
  max_parallel_workers_per_gather: '0',
}

/**
 * Runs `body` in a read-only snapshot with the fixed settings and leaves the session as it was.
 *
 * `join`: the caller has a transaction open and wants to see its own uncommitted changes; a savepoint is used and
 * rolled back. Otherwise a transaction of its own is opened; where one is already open Postgres refuses to raise its
 * isolation level, so a caller that forgets `join` gets an error and never a commit that it did not ask for.
 */
export async function inSnapshot<T>(database: Database, join: boolean, body: () => Promise<T>): Promise<T> {
  const [begin, end] = join
    ? ['savepoint dbops_catalog', 'rollback to savepoint dbops_catalog; release savepoint dbops_catalog']
    : ['begin transaction isolation level repeatable read, read only', 'rollback']
  await database.exec(begin)
  let result: T
  try {
    await database.rows(
      `select ${Object.entries(settings)
        .map(([name, value]) => `pg_catalog.set_config('${name}', '${value}', true)`)
        .join(', ')}`,
    )
    result = await body()
  } catch (error) {
    // The connection may be gone: what went wrong first is what counts.
    await database.exec(end).catch(() => {})
    throw error
  }
  await database.exec(end)
  return result
}
