import { alterCommands, commandPlace } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Triggers disabled',
  why: 'What the triggers keep up (audit rows, updated_at, with ALL the foreign keys as well) is silently missing for every session’s writes until they are enabled again; where the migration stops in between, for good. It takes a `SHARE ROW EXCLUSIVE` lock: all writes wait.',
  fix: "Leave the triggers on. Where a backfill must not fire them, give the trigger a WHEN that lets it through, e.g. `WHEN (current_setting('app.backfill', true) IS DISTINCT FROM 'on')`, and set that in the session.",
  others: { 'postgres-language-server': 'avoidEnableDisableTrigger' },
  on: ['AlterTableStmt.AT_DisableTrig', 'AlterTableStmt.AT_DisableTrigAll', 'AlterTableStmt.AT_DisableTrigUser'],
  files: ['up', 'down', 'seed'],
  inBodies: /disable\s+trigger/,
  check(statement, context, report) {
    for (const { command, label, number } of alterCommands(statement, context)) {
      if (!['AT_DisableTrig', 'AT_DisableTrigAll', 'AT_DisableTrigUser'].includes(command.subtype)) continue
      const which = command.subtype === 'AT_DisableTrig' ? `trigger \`${command.name}\`` : 'all triggers'
      report({
        message: `Unexpected DISABLE of ${which} of \`${label}\`, expected triggers that stay on`,
        object: `table ${label}`,
        at: commandPlace(statement, number),
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: 'alter table orders disable trigger all',
        messages: ['Unexpected DISABLE of all triggers of `orders`, expected triggers that stay on'],
      },
      {
        sql: `create function public.load() returns void language plpgsql as $$
              begin
                alter table orders disable trigger user;
              end $$`,
        messages: ['Unexpected DISABLE of all triggers of `orders`, expected triggers that stay on'],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: "set local lock_timeout = '5s'; alter table orders enable trigger all",
      },
    ],
  },
}
