import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'SQL that PostgreSQL cannot parse',
  why: 'The migration stops at this statement when it is run. The text is read by PostgreSQL 18’s own parser, so a newer server will not accept it either.',
  fix: 'Correct the statement. The other statements of the file are judged all the same.',
  files: ['up', 'down', 'seed'],
  // Reported by the runner: there is no statement that a check could be given.
  examples: {
    bad: [
      {
        sql: 'create schema a; create tabel a.b (id bigint); create schema c',
        messages: ['Unexpected SQL that PostgreSQL cannot parse, expected valid SQL: syntax error at or near "tabel"'],
        fails: '42601',
      },
    ],
    good: [{ sql: 'create schema a; create schema b' }],
  },
}
