import { ident } from '../../core/identifier.ts'
import { baseType } from '../../sql/tree.ts'
import { newColumns } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'design',
  level: 'warning',
  title: 'Column of type json',
  why: '`json` has no equality operator, so that `SELECT DISTINCT`, `GROUP BY` and `UNION` fail on rows with it. It cannot be indexed and is parsed again at each access.',
  fix: `Use jsonb, unless the exact text (order and repetition of keys, white space) must be kept:

\`\`\`sql
CREATE TABLE app.events (id bigint PRIMARY KEY, payload jsonb NOT NULL);
\`\`\``,
  others: { eugene: 'E3', 'postgres-language-server': 'preferJsonb', strong_migrations: 'add_column_json' },
  on: ['CreateStmt', 'AlterTableStmt.AT_AddColumn'],
  check(statement, context, report) {
    for (const { column, label, type } of newColumns(statement, context)) {
      if (baseType(type) !== 'json') continue
      report({
        message: `Unexpected type \`json\` of \`${label}.${ident(column.colname)}\`, expected \`jsonb\``,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create schema app',
        sql: 'create table app.messages (id bigint primary key, body json)',
        messages: ['Unexpected type `json` of `app.messages.body`, expected `jsonb`'],
      },
    ],
    good: [{ given: 'create schema app', sql: 'create table app.messages (id bigint primary key, body jsonb)' }],
  },
}
