/**
 * supabase_migrations.schema_migrations, as the Supabase CLI 2.x and 3.x writes it: version, name, and the file's statements
 * one by one with their comments (supabase/cli pkg/migration/history.go, file.go; pkg/parser/token.go SplitAndTrim).
 */

import { hash } from '../../core/hash.ts'
import { splitSql } from '../../sql/lexer.ts'
import type { Migration } from '../../workspace/workspace.ts'
import { byVersion, checkTable, type History, type HistoryContext, locate } from './history.ts'

export async function supabaseHistory(context: HistoryContext): Promise<History> {
  const place = await locate(context, 'schema_migrations', 'supabase_migrations')
  const { table } = place
  const { database } = context
  const columns = await checkTable(database, place, 'the Supabase CLI', ['version'])
  return {
    tool: 'supabase',
    table,
    exists: columns !== undefined,
    create:
      columns?.has('statements') && columns.has('name')
        ? undefined
        : `create schema if not exists ${place.schema};
create table if not exists ${table} (version text not null primary key);
alter table ${table} add column if not exists statements text[];
alter table ${table} add column if not exists name text`,
    keyOf: ({ version }) => version,
    checksumOf: async ({ up }) => checksum(supabaseStatements(up.text)),
    async read(database) {
      const statements = columns?.has('statements') === false ? 'null' : 'statements'
      const rows = (await database.rows(`select version::text, ${statements} from ${table}`)) as [
        string,
        string[] | null,
      ][]
      return byVersion(
        rows.map(([version, statements]) => ({
          key: version,
          version,
          state: 'applied',
          ...(statements === null ? {} : { checksum: checksum(statements) }),
        })),
      )
    },
    async applied(database, migration) {
      await database.query(
        `insert into ${table} (version, name, statements) values ($1, $2, $3)
         on conflict (version) do update set name = excluded.name, statements = excluded.statements`,
        row(migration),
      )
    },
    async reverted(database, { version }) {
      await database.query(`delete from ${table} where version = $1`, [version])
    },
    async adopt(database, migration) {
      await database.query(`update ${table} set name = $2, statements = $3 where version = $1`, row(migration))
    },
  }
}

function row({ version, name, up }: Migration): unknown[] {
  return [version, name, supabaseStatements(up.text)]
}

function checksum(statements: readonly string[]): string {
  return hash(...statements)
}

/**
 * The statements as the CLI stores them: the text up to each semicolon that ends a statement, comments included, without
 * trailing semicolons and surrounding white space; what is empty then is left out.
 */
export function supabaseStatements(text: string): string[] {
  const chunks: string[] = []
  let from = 0
  for (const { kind, end, terminated } of splitSql(text)) {
    if (kind !== 'statement' || !terminated) continue
    const semicolon = text.indexOf(';', end)
    chunks.push(text.slice(from, semicolon + 1))
    from = semicolon + 1
  }
  chunks.push(text.slice(from))
  return chunks.map((chunk) => trimSpace(chunk.replace(/;+$/, ''))).filter((chunk) => chunk !== '')
}

/** Go's strings.TrimSpace: Unicode white space, which is what `trim` takes but for the byte order mark. */
function trimSpace(text: string): string {
  return text.replace(
    /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/g,
    '',
  )
}
