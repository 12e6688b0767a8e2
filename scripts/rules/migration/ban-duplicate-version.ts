import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Version that another migration has',
  why: 'The migration tool records a version once: it stops with an error, or never applies one of the two files.',
  fix: 'Give the newer file a version of its own, above all others.',
  checkFile({ file }, report) {
    const { facts } = file
    if (facts?.duplicateOf === undefined) return
    report({
      message: `Unexpected version \`${facts.version}\`, which \`${facts.duplicateOf}\` has as well, expected one of its own`,
      object: `migration ${facts.version}`,
    })
  },
  examples: {
    bad: [
      {
        sql: 'create schema shop',
        migration: { version: '0007', duplicateOf: 'db/migrations/0007_orders.sql' },
        messages: [
          'Unexpected version `0007`, which `db/migrations/0007_orders.sql` has as well, expected one of its own',
        ],
      },
    ],
    good: [{ sql: 'create schema shop', migration: { version: '0008' } }],
  },
}
