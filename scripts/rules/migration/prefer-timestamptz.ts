import { ident } from '../../core/identifier.ts'
import { baseType, formatType } from '../../sql/tree.ts'
import { newColumns } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'design',
  level: 'warning',
  title: 'Timestamp without time zone',
  why: '`timestamp` stores what a clock on some wall showed: which moment that was depends on the reader, and comparing it with `now()` on the session’s TimeZone. Daylight saving makes some of its values mean two moments.',
  fix: `Store moments as \`timestamptz\`. It takes the same eight bytes.

\`\`\`sql
CREATE TABLE app.orders (id bigint PRIMARY KEY, created_at timestamptz NOT NULL DEFAULT now());
\`\`\``,
  others: { squawk: 'prefer-timestamp-tz', 'postgres-language-server': 'preferTimestamptz' },
  on: ['CreateStmt', 'AlterTableStmt.AT_AddColumn'],
  oncePerFile: true,
  check(statement, context, report) {
    for (const { column, label, type } of newColumns(statement, context)) {
      if (baseType(type) !== 'timestamp' && baseType(type) !== 'timetz') continue
      report({
        message: `Unexpected type \`${formatType(type)}\` of \`${label}.${ident(column.colname)}\`, expected \`timestamptz\``,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create schema app',
        sql: 'create table app.invoices (id bigint primary key, sent_at timestamp, paid_at timestamp(3))',
        messages: ['Unexpected type `timestamp` of `app.invoices.sent_at`, expected `timestamptz`'],
      },
    ],
    good: [
      { given: 'create schema app', sql: 'create table app.invoices (id bigint primary key, sent_at timestamptz)' },
    ],
  },
}
