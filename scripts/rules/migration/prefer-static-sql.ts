import { unreadable } from '../lint-statement.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'info',
  title: 'SQL that only a run can tell',
  why: 'What EXECUTE runs is put together from a query’s rows or from variables: no rule can see which tables it locks or drops. Constants, `format()` of constants, and loops over constant arrays are read.',
  fix: 'Write the statements out, or run `dbops prove`: it executes the block on the replayed schema and shows which statements it ran and which locks they took.',
  on: [unreadable],
  files: ['up', 'down'],
  oncePerFile: true,
  check(statement, _context, report) {
    if (statement.origin === 'body') return
    report({
      message: `Unexpected ${statement.tree.reason}, expected SQL that can be read; \`dbops prove\` executes it`,
    })
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: `do $$
              declare name text;
              begin
                for name in select tablename from pg_tables where schemaname = 'public' loop
                  execute format('comment on table %I is %L', name, 'x');
                end loop;
              end $$`,
        messages: [
          'Unexpected EXECUTE of text that only a run makes, expected SQL that can be read; `dbops prove` executes it',
        ],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key); create table items (id bigint primary key)',
        sql: `do $$
              declare
                name text;
                what constant text := 'comment on table %I is %L';
              begin
                foreach name in array array['orders', 'items'] loop
                  execute format(what, name, 'rows');
                end loop;
              end $$`,
      },
    ],
  },
}
