import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Merged migration edited',
  why: 'Databases that have run the earlier text never run this one: from now on they differ from every new database, and nobody sees it until a later migration fails on one of the two. Tools that keep checksums refuse to go on.',
  fix: 'Take the edit back and write a new migration that makes the change.',
  files: ['up', 'down'],
  checkFile({ file }, report) {
    const { facts } = file
    if (facts?.editedSince === undefined) return
    report({
      message: `Unexpected edit of a migration that \`${facts.editedSince}\` has, expected a new migration`,
      object: `migration ${facts.version}`,
    })
  },
  examples: {
    bad: [
      {
        sql: 'create schema shop',
        migration: { version: '20260101000000', editedSince: 'origin/main' },
        messages: ['Unexpected edit of a migration that `origin/main` has, expected a new migration'],
      },
    ],
    good: [{ sql: 'create schema shop', migration: { version: '20260101000000' } }],
  },
}
