import { literal } from '../../core/identifier.ts'
import { formatName, listName } from '../../sql/tree.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Enum value renamed',
  why: 'Code that is still running sends the old value, which is rejected from that moment, and does not know the new one that it reads.',
  fix: `Add the new value, teach all code to read both, write the new one, and change the rows in batches. The old value stays, unused:

\`\`\`sql
ALTER TYPE order_status ADD VALUE 'shipped';
\`\`\``,
  on: ['AlterEnumStmt'],
  check({ tree }, context, report) {
    if (tree.oldVal === undefined) return
    const name = listName(tree.typeName)
    const type = context.known.type(name)
    if (context.known.isFresh(type?.born) || context.known.isFresh(type?.values.get(tree.oldVal))) return
    report({
      message: `Unexpected RENAME of the value ${literal(tree.oldVal).trim()} of \`${formatName(name)}\` to ${literal(tree.newVal).trim()}, expected a new value beside it`,
      object: `type ${formatName(name)}`,
    })
  },
  examples: {
    bad: [
      {
        given: "create type order_status as enum ('new', 'sent')",
        sql: "alter type order_status rename value 'sent' to 'shipped'",
        messages: [
          "Unexpected RENAME of the value 'sent' of `order_status` to 'shipped', expected a new value beside it",
        ],
      },
    ],
    good: [
      {
        sql: "create type order_status as enum ('new', 'sent'); alter type order_status rename value 'sent' to 'shipped'",
      },
    ],
  },
}
