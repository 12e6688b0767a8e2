import { ident } from '../../core/identifier.ts'
import { baseType, formatType } from '../../sql/tree.ts'
import { newColumns } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'design',
  level: 'warning',
  title: 'Column of type char(n)',
  why: '`char(n)` fills short values with blanks, which it stores, ignores in comparisons, and drops when it is cast to text. It is not faster than text and does not check that a value has exactly n characters.',
  fix: `Use text, with a CHECK where the length matters:

\`\`\`sql
CREATE TABLE app.countries (code text PRIMARY KEY CHECK (char_length(code) = 2));
\`\`\``,
  others: { squawk: 'ban-char-field', 'postgres-language-server': 'banCharField' },
  on: ['CreateStmt', 'AlterTableStmt.AT_AddColumn'],
  check(statement, context, report) {
    for (const { column, label, type } of newColumns(statement, context)) {
      if (baseType(type) !== 'bpchar' || type.mods.length === 0) continue
      report({
        message: `Unexpected type \`${formatType(type)}\` of \`${label}.${ident(column.colname)}\`, expected \`text\``,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create schema app',
        sql: 'create table app.addresses (id bigint primary key, country char(2))',
        messages: ['Unexpected type `char(2)` of `app.addresses.country`, expected `text`'],
      },
    ],
    good: [{ given: 'create schema app', sql: 'create table app.addresses (id bigint primary key, country text)' }],
  },
}
