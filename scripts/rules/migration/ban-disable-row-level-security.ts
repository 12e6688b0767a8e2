import { alterCommands, commandPlace } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'security',
  level: 'error',
  title: 'Row-level security disabled',
  why: 'From that moment every role with a privilege on the table sees and writes all of its rows: through Supabase’s Data API that is everybody with the public key. The policies stay behind and look as if they worked.',
  fix: 'Keep it enabled. For a job that must see every row, use a role with BYPASSRLS (`service_role`), or a policy for that role.',
  alias: 'policy_exists_rls_disabled',
  on: ['AlterTableStmt.AT_DisableRowSecurity'],
  files: ['up', 'down', 'seed'],
  inBodies: /disable\s+row/,
  check(statement, context, report) {
    for (const { command, label, number } of alterCommands(statement, context)) {
      if (command.subtype !== 'AT_DisableRowSecurity') continue
      report({
        message: `Unexpected DISABLE ROW LEVEL SECURITY of \`${label}\`, expected it to stay enabled`,
        object: `table ${label}`,
        at: commandPlace(statement, number),
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key); alter table orders enable row level security',
        sql: 'alter table orders disable row level security',
        messages: ['Unexpected DISABLE ROW LEVEL SECURITY of `orders`, expected it to stay enabled'],
      },
      {
        given: 'create table orders (id bigint primary key); alter table orders enable row level security',
        sql: `do $$
              declare name text;
              begin
                foreach name in array array['orders'] loop
                  execute format('alter table %I disable row level security', name);
                end loop;
              end $$`,
        messages: ['Unexpected DISABLE ROW LEVEL SECURITY of `orders`, expected it to stay enabled'],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key); alter table orders enable row level security',
        sql: "set local lock_timeout = '5s'; alter table orders force row level security",
      },
    ],
  },
}
