import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Suppression without a reason',
  why: 'Whoever reads the migration later cannot tell whether the hazard was weighed or only silenced.',
  fix: 'Say after a colon why the statement is safe here: `-- dbops-ignore ban-drop-table: empty since release 2.4`.',
  files: ['up', 'down', 'seed'],
  // Reported by the runner, which alone knows the comments.
  examples: {
    bad: [
      {
        given: 'create table orders_unused (id bigint primary key)',
        sql: `set local lock_timeout = '5s';
              -- dbops-ignore ban-drop-table
              drop table orders_unused`,
        messages: ['Unexpected suppression without a reason, expected `-- dbops-ignore ban-drop-table: <why>`'],
      },
    ],
    good: [
      {
        given: 'create table orders_unused (id bigint primary key)',
        sql: `set local lock_timeout = '5s';
              drop table orders_unused -- dbops-ignore ban-drop-table: archived to storage, nothing reads it`,
      },
    ],
  },
}
