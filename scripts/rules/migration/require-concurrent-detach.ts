import { formatName, rangeName } from '../../sql/tree.ts'
import { alterExisting, commandPlace } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'Partition detached without CONCURRENTLY',
  why: '`DETACH PARTITION` takes an `ACCESS EXCLUSIVE` lock on the partitioned table: every query on any of its partitions waits until all running ones have ended.',
  fix: `Detach it with \`CONCURRENTLY\`, alone in its file and outside a transaction. It needs a table without a default partition:

\`\`\`sql
ALTER TABLE events DETACH PARTITION events_2024 CONCURRENTLY;
\`\`\``,
  others: {
    squawk: 'require-concurrent-partition-detach',
    'postgres-language-server': 'requireConcurrentDetachPartition',
  },
  on: ['AlterTableStmt.AT_DetachPartition'],
  files: ['up', 'down'],
  check(statement, context, report) {
    for (const { command, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== 'AT_DetachPartition' || command.def?.PartitionCmd?.concurrent === true) continue
      const partition = formatName(rangeName(command.def.PartitionCmd.name))
      report({
        message: `Unexpected DETACH PARTITION of \`${partition}\` from \`${label}\`, expected DETACH PARTITION … CONCURRENTLY`,
        object: `table ${label}`,
        at: commandPlace(statement, number),
      })
    }
  },
  examples: {
    bad: [
      {
        given: `create table events (id bigint, at date) partition by range (at);
                create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01')`,
        sql: 'alter table events detach partition events_2024',
        messages: [
          'Unexpected DETACH PARTITION of `events_2024` from `events`, expected DETACH PARTITION … CONCURRENTLY',
        ],
      },
    ],
    good: [
      {
        given: `create table events (id bigint, at date) partition by range (at);
                create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01')`,
        sql: 'alter table events detach partition events_2024 concurrently',
        transaction: 'statement',
      },
    ],
  },
}
