/**
 * One text of a query for PostgreSQL 14 to 18. A query file is valid SQL of the newest version, so it runs as it is in
 * psql; a line that an older server would not understand ends with
 *
 *     -- since 15, else: <what stands there before 15>
 *
 * and is replaced as a whole. Nothing after `else:` means that the line is left out.
 */

const mark = /^.*--\s*since (\d+), else:(.*)$/gm

/** The query as a server understands it. `versionNumber` is `server_version_num`. */
export function forVersion(sql: string, versionNumber: number): string {
  const major = Math.floor(versionNumber / 10_000)
  return sql.replace(mark, (line, since: string, older: string) => (major >= Number(since) ? line : older.trim()))
}

/** The oldest version whose catalogs the queries know. */
export const oldestMajor = 14
