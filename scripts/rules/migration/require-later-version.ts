import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'New migration before one that is merged',
  why: 'Databases have already run the later one. Some tools refuse to run this one after it, others skip it without a word, and a new database runs both in the other order: what was tested is what nobody gets.',
  fix: 'Give the file a version above all others (`supabase migration new` writes the present time) just before it is merged.',
  checkFile({ file }, report) {
    const { facts } = file
    if (facts?.newerOnMain === undefined) return
    report({
      message: `Unexpected version \`${facts.version}\` of a new migration, expected one after \`${facts.newerOnMain}\``,
      object: `migration ${facts.version}`,
    })
  },
  examples: {
    bad: [
      {
        sql: 'create schema shop',
        migration: { version: '20260101000000', newerOnMain: 'supabase/migrations/20260301000000_orders.sql' },
        messages: [
          'Unexpected version `20260101000000` of a new migration, expected one after `supabase/migrations/20260301000000_orders.sql`',
        ],
      },
    ],
    good: [{ sql: 'create schema shop', migration: { version: '20260401000000' } }],
  },
}
