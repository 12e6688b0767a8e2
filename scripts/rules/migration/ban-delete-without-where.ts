import { bulkWrite } from '../bulk.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'DELETE without WHERE',
  why: 'Every row is gone for good, one at a time: each stays locked until the transaction ends, triggers and cascades run for each, and nothing is given back to the disk.',
  fix: `Name the rows that have to go, keep a copy, and delete them in batches:

\`\`\`sql
DELETE FROM sessions
 WHERE id IN (SELECT id FROM sessions WHERE expires_at < now() ORDER BY id LIMIT 1000);
\`\`\``,
  others: { 'postgres-language-server': 'banDeleteWithoutWhere' },
  on: ['DeleteStmt'],
  files: ['up', 'down'],
  check(statement, context, report) {
    const write = bulkWrite(statement, context)
    if (write === undefined || write.filtered) return
    report({
      message: `Unexpected DELETE from \`${write.label}\` without WHERE, expected one that names the rows`,
      object: `table ${write.label}`,
    })
  },
  examples: {
    bad: [
      {
        given: 'create table sessions (id bigint primary key, expires_at timestamptz)',
        sql: 'delete from sessions',
        messages: ['Unexpected DELETE from `sessions` without WHERE, expected one that names the rows'],
      },
      {
        given: 'create table sessions (id bigint primary key, expires_at timestamptz)',
        sql: 'do $$ begin delete from sessions where true; end $$',
        messages: ['Unexpected DELETE from `sessions` without WHERE, expected one that names the rows'],
      },
    ],
    good: [
      {
        given: 'create table settings (name text primary key, value text)',
        sql: "delete from settings where name in ('beta', 'alpha')",
      },
    ],
  },
}
