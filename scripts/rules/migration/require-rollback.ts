import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'Migration without a rollback',
  why: 'Other migrations of this repository have one. When this one goes wrong, the way back has to be written under pressure, on the broken system.',
  fix: 'Write it now: `dbops prove --write-rollback` drafts it from the difference that the migration makes, executes it, and says what cannot come back. A change that cannot be undone says so in a suppression.',
  checkFile({ file }, report) {
    if (file.facts?.rollback !== null) return
    report({
      message: `Unexpected migration \`${file.facts.name}\` without a rollback, expected one as for the others`,
    })
  },
  examples: {
    bad: [
      {
        sql: 'create schema shop',
        migration: { version: '20260101000000', name: 'shop', rollback: null },
        messages: ['Unexpected migration `shop` without a rollback, expected one as for the others'],
      },
    ],
    good: [
      {
        sql: 'create schema shop',
        migration: { version: '20260101000000', name: 'shop', rollback: 'supabase/rollbacks/20260101000000_shop.sql' },
      },
    ],
  },
}
