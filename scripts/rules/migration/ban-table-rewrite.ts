import { alterExisting, commandPlace } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

const rewrites: Record<string, string> = {
  AT_SetLogged: 'SET LOGGED',
  AT_SetUnLogged: 'SET UNLOGGED',
  AT_SetTableSpace: 'SET TABLESPACE',
  AT_SetAccessMethod: 'SET ACCESS METHOD',
}

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Storage change that writes the whole table anew',
  why: 'The table and its indexes are copied while an `ACCESS EXCLUSIVE` lock is held: all reads and writes wait until the copy is done.',
  fix: 'Create a new table with the wanted storage, copy the rows in batches while a trigger keeps both in step, and swap the names. `pg_repack --tablespace` moves a table without holding the lock.',
  on: [
    'AlterTableStmt.AT_SetLogged',
    'AlterTableStmt.AT_SetUnLogged',
    'AlterTableStmt.AT_SetTableSpace',
    'AlterTableStmt.AT_SetAccessMethod',
  ],
  files: ['up', 'down'],
  check(statement, context, report) {
    for (const { command, label, number } of alterExisting(statement, context)) {
      const change = rewrites[command.subtype as string]
      if (change === undefined) continue
      report({
        message: `Unexpected ${change} of \`${label}\`, expected a new table that is filled in batches`,
        object: `table ${label}`,
        at: commandPlace(statement, number),
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create unlogged table imports (id bigint primary key)',
        sql: 'alter table imports set logged',
        messages: ['Unexpected SET LOGGED of `imports`, expected a new table that is filled in batches'],
      },
    ],
    good: [
      {
        sql: 'create schema work; create unlogged table work.imports (id bigint primary key); alter table work.imports set logged',
      },
    ],
  },
}
