import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'Suppression that suppresses nothing',
  why: 'It stays behind when the statement is changed, and hides the next hazard that somebody writes there.',
  fix: 'Delete the comment, or move it to the line of the finding or in front of its statement.',
  files: ['up', 'down', 'seed'],
  // Reported by the runner, which alone knows what was suppressed.
  examples: {
    bad: [
      {
        sql: `-- dbops-ignore ban-drop-table: nothing reads it
              create schema shop`,
        messages: ['Unexpected suppression of `ban-drop-table`, expected one that suppresses a finding'],
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
