import { ident } from '../../core/identifier.ts'
import { objectName } from '../../sql/tree.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Schema dropped',
  why: 'Everything in it is gone for good, rows included, and code that still names it fails from that moment. Each table takes an `ACCESS EXCLUSIVE` lock, all held together.',
  fix: 'Drop what it holds one object at a time, after no release uses it and its rows are kept elsewhere; then drop the empty schema without CASCADE, with a suppression that says so.',
  others: { 'postgres-language-server': 'banDropSchema', strong_migrations: 'drop_schema' },
  on: ['DropStmt'],
  check({ tree }, context, report) {
    if (tree.removeType !== 'OBJECT_SCHEMA') return
    for (const node of tree.objects) {
      const { name } = objectName(node)
      if (context.known.isFresh(context.known.schemas.get(name))) continue
      report({
        message: `Unexpected DROP SCHEMA of \`${ident(name)}\`, expected its objects to be dropped one at a time`,
        object: `schema ${ident(name)}`,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create schema shop',
        sql: 'drop schema shop cascade',
        messages: ['Unexpected DROP SCHEMA of `shop`, expected its objects to be dropped one at a time'],
      },
    ],
    good: [{ sql: 'create schema shop; drop schema shop' }],
  },
}
