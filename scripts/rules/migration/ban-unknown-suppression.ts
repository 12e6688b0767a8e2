import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Suppression of a rule that does not exist',
  why: 'It suppresses nothing: the finding that it was written for is still reported, or will be.',
  fix: 'Write the rule’s id as findings show it.',
  files: ['up', 'down', 'seed'],
  // Reported by the runner, which alone knows the comments.
  examples: {
    bad: [
      {
        given: 'create table orders_unused (id bigint primary key)',
        sql: `set local lock_timeout = '5s';
              -- dbops-ignore ban-drop-tables: nothing reads it
              drop table orders_unused`,
        messages: ['Unexpected rule `ban-drop-tables` in a suppression, expected `ban-drop-table`'],
      },
    ],
    good: [
      {
        given: 'create table orders_unused (id bigint primary key)',
        sql: `set local lock_timeout = '5s';
              -- dbops-ignore ban-drop-table: nothing reads it
              drop table orders_unused`,
      },
    ],
  },
}
