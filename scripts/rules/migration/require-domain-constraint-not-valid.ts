import { formatName, listName } from '../../sql/tree.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'Domain constraint that scans every table at once',
  why: 'Each table with a column of the domain is scanned under a `SHARE` lock, and all of the locks are held to the end: writes to every one of these tables wait.',
  fix: `Add it \`NOT VALID\`, and validate it in a later migration:

\`\`\`sql
ALTER DOMAIN email ADD CONSTRAINT email_has_at CHECK (value LIKE '%@%') NOT VALID;
\`\`\`

\`\`\`sql fragment
ALTER DOMAIN email VALIDATE CONSTRAINT email_has_at;
\`\`\``,
  others: { squawk: 'ban-alter-domain-with-add-constraint' },
  on: ['AlterDomainStmt'],
  files: ['up', 'down'],
  check({ tree }, context, report) {
    const isSetNotNull = tree.subtype === 'O'
    if (tree.subtype !== 'C' && !isSetNotNull) return
    if (tree.def?.Constraint?.skip_validation === true) return
    const name = listName(tree.typeName)
    if (context.known.isFresh(context.known.type(name)?.born)) return
    report({
      message: `Unexpected ${isSetNotNull ? 'SET NOT NULL' : 'constraint'} on the domain \`${formatName(name)}\` checked at once, expected NOT VALID and a later VALIDATE CONSTRAINT`,
      object: `domain ${formatName(name)}`,
    })
  },
  examples: {
    bad: [
      {
        given: 'create domain email as text',
        sql: "alter domain email add constraint email_has_at check (value like '%@%')",
        messages: [
          'Unexpected constraint on the domain `email` checked at once, expected NOT VALID and a later VALIDATE CONSTRAINT',
        ],
      },
    ],
    good: [
      {
        given: 'create domain email as text',
        sql: "alter domain email add constraint email_has_at check (value like '%@%') not valid",
      },
    ],
  },
}
