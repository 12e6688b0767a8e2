import { ident } from '../../core/identifier.ts'
import { strings } from '../../sql/tree.ts'
import { newColumns } from '../judge.ts'
import { serialType } from '../known/columns.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'design',
  level: 'info',
  title: 'Serial column',
  why: '`serial` makes a sequence with privileges of its own: whoever may insert into the table may still lack USAGE on it. Anybody may overwrite its values, and CREATE TABLE … LIKE shares the sequence with the copy.',
  fix: `Use an identity column, which is standard SQL and guards its values:

\`\`\`sql
CREATE TABLE app.orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
\`\`\``,
  others: { squawk: 'prefer-identity', 'postgres-language-server': 'preferIdentity' },
  on: ['CreateStmt'],
  oncePerFile: true,
  check(statement, context, report) {
    for (const { column, label } of newColumns(statement, context)) {
      if (serialType(column.typeName) === undefined) continue
      report({
        message: `Unexpected type \`${strings(column.typeName.names)[0]}\` of \`${label}.${ident(column.colname)}\`, expected GENERATED ALWAYS AS IDENTITY`,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create schema app',
        sql: 'create table app.invoices (id bigserial primary key)',
        messages: ['Unexpected type `bigserial` of `app.invoices.id`, expected GENERATED ALWAYS AS IDENTITY'],
      },
    ],
    good: [
      {
        given: 'create schema app',
        sql: 'create table app.invoices (id bigint generated always as identity primary key)',
      },
    ],
  },
}
