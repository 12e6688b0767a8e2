import { refusesTransaction } from '../../sql/transaction.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Statement that refuses transactions inside one',
  why: 'Postgres stops with “cannot run inside a transaction block” (SQLSTATE 25001), and the whole migration is rolled back. A transaction is what the file opens with BEGIN, what the migration tool puts around a file or around several statements sent together, and every DO block and function.',
  fix: `Put the statement alone into a migration of its own, with no BEGIN. Where the tool wraps every file, tell it not to: dbmate \`-- migrate:up transaction:false\`, goose \`-- +goose NO TRANSACTION\`, Flyway \`executeInTransaction=false\`. The Supabase CLI runs the only statement of a file without one.`,
  others: {
    squawk: 'ban-concurrent-index-creation-in-transaction',
    'postgres-language-server': 'banConcurrentIndexCreationInTransaction',
  },
  on: [
    'IndexStmt',
    'DropStmt',
    'ReindexStmt',
    'AlterTableStmt.AT_DetachPartition',
    'VacuumStmt',
    'ClusterStmt',
    'AlterSystemStmt',
    'AlterDatabaseStmt',
    'CreatedbStmt',
    'DropdbStmt',
    'CreateTableSpaceStmt',
    'DropTableSpaceStmt',
    'CreateSubscriptionStmt',
    'DropSubscriptionStmt',
  ],
  files: ['up', 'down'],
  inBodies: /concurrently|vacuum/,
  check(statement, context, report) {
    if (!context.inTransaction || !refusesTransaction(statement)) return
    const where =
      statement.origin === 'body'
        ? 'a function'
        : statement.origin === 'do'
          ? 'a DO block'
          : context.file.transaction === 'statement'
            ? 'the transaction that the file opened'
            : 'the transaction in which the file runs'
    report({ message: `Unexpected ${named(statement)} in ${where}, expected it alone and outside of one` })
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key, customer_id bigint)',
        sql: 'create index concurrently orders_customer_id_idx on orders (customer_id)',
        messages: [
          'Unexpected CREATE INDEX CONCURRENTLY in the transaction in which the file runs, expected it alone and outside of one',
        ],
        fails: '25001',
      },
      {
        given: 'create table orders (id bigint primary key, customer_id bigint)',
        sql: `do $$ begin
                execute 'create index concurrently orders_customer_id_idx on orders (customer_id)';
              end $$`,
        transaction: 'statement',
        messages: ['Unexpected CREATE INDEX CONCURRENTLY in a DO block, expected it alone and outside of one'],
        fails: '25001',
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key, customer_id bigint)',
        sql: 'create index concurrently orders_customer_id_idx on orders (customer_id)',
        transaction: 'pipeline',
      },
    ],
  },
}

const names: Record<string, string> = {
  IndexStmt: 'CREATE INDEX CONCURRENTLY',
  ReindexStmt: 'REINDEX',
  AlterTableStmt: 'DETACH PARTITION CONCURRENTLY',
  DropStmt: 'DROP INDEX CONCURRENTLY',
  VacuumStmt: 'VACUUM',
  ClusterStmt: 'CLUSTER',
  AlterSystemStmt: 'ALTER SYSTEM',
  AlterDatabaseStmt: 'ALTER DATABASE … SET TABLESPACE',
  CreatedbStmt: 'CREATE DATABASE',
  DropdbStmt: 'DROP DATABASE',
  CreateTableSpaceStmt: 'CREATE TABLESPACE',
  DropTableSpaceStmt: 'DROP TABLESPACE',
  CreateSubscriptionStmt: 'CREATE SUBSCRIPTION',
  DropSubscriptionStmt: 'DROP SUBSCRIPTION',
}

function named({ kind }: { kind: string }): string {
  return names[kind] ?? kind
}
