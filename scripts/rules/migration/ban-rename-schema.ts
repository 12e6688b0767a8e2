import { ident } from '../../core/identifier.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Schema renamed',
  why: 'Everything in it changes its name at once: running code, search_path settings, bodies of functions and the Data API’s list of schemas all name the old one.',
  fix: 'Create the new schema, move or re-create the objects one release at a time, leave views and functions under the old names, and drop the old schema when nothing uses it.',
  others: { strong_migrations: 'rename_schema' },
  on: ['RenameStmt'],
  check({ tree }, context, report) {
    if (tree.renameType !== 'OBJECT_SCHEMA' || context.known.isFresh(context.known.schemas.get(tree.subname))) return
    report({
      message: `Unexpected RENAME of the schema \`${ident(tree.subname)}\` to \`${ident(tree.newname)}\`, expected the old name to stay until nothing uses it`,
      object: `schema ${ident(tree.subname)}`,
    })
  },
  examples: {
    bad: [
      {
        given: 'create schema shop',
        sql: 'alter schema shop rename to store',
        messages: [
          'Unexpected RENAME of the schema `shop` to `store`, expected the old name to stay until nothing uses it',
        ],
      },
    ],
    good: [{ sql: 'create schema shop; alter schema shop rename to store' }],
  },
}
