import { formatName, rangeName } from '../../sql/tree.ts'
import type { LintStatement, MigrationContext } from '../context.ts'
import { isExisting } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

/** Schemas whose rows are settings of the platform and of its extensions. */
const settings = new Set(['storage', 'cron', 'vault', 'net', 'pgmq', 'realtime', 'supabase_migrations', 'pg_temp'])

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'info',
  title: 'Seed data in a migration',
  why: 'A migration runs on every database once, production included: rows for tests and demonstrations end up there, and a plain INSERT fails where somebody has the row already.',
  fix: `Put rows for development into the seed file (\`supabase/seed.sql\`). Rows that the application itself needs everywhere are written so that a second run changes nothing:

\`\`\`sql
INSERT INTO countries (code, name) VALUES ('AT', 'Austria') ON CONFLICT (code) DO NOTHING;
\`\`\``,
  on: ['InsertStmt'],
  check(statement, context, report) {
    const table = rangeName(statement.tree.relation)
    if (statement.tree.selectStmt?.SelectStmt?.valuesLists === undefined || !isSeed(statement, context)) return
    report({
      message: `Unexpected rows for \`${formatName(table)}\` in a migration, expected them in the seed file, or ON CONFLICT`,
      object: `table ${formatName(table)}`,
    })
  },
  examples: {
    bad: [
      {
        given: 'create table countries (code text primary key, name text)',
        sql: "insert into countries values ('AT', 'Austria'), ('IT', 'Italy')",
        messages: ['Unexpected rows for `countries` in a migration, expected them in the seed file, or ON CONFLICT'],
      },
    ],
    good: [
      {
        given: 'create schema app',
        sql: `create table app.countries (code text primary key, name text);
              insert into app.countries values ('AT', 'Austria')`,
      },
    ],
  },
}

/** Users always; other rows where the table is not new and the insert cannot be repeated. */
function isSeed({ tree }: LintStatement, context: MigrationContext): boolean {
  const table = rangeName(tree.relation)
  const { schema } = context.known.resolve(table)
  if (schema === 'auth') return true
  return !settings.has(schema) && tree.onConflictClause === undefined && isExisting(table, context)
}
