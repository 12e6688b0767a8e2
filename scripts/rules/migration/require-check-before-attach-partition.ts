import { formatName, rangeName } from '../../sql/tree.ts'
import { alterCommands, commandPlace, isExisting } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'Partition attached without a matching CHECK',
  why: '`ATTACH PARTITION` holds an `ACCESS EXCLUSIVE` lock on the table that becomes a partition while it scans it for rows outside the bounds, and the same lock on a default partition while it scans that.',
  fix: `Prove the bounds first, without blocking anybody; then attaching reads no rows:

\`\`\`sql fragment
ALTER TABLE events_2025 ADD CONSTRAINT events_2025_bounds
  CHECK (at >= '2025-01-01' AND at < '2026-01-01') NOT VALID;
-- in a later migration:
ALTER TABLE events_2025 VALIDATE CONSTRAINT events_2025_bounds;
ALTER TABLE events ATTACH PARTITION events_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
\`\`\`

The key column must be NOT NULL, or the CHECK must say so.`,
  others: { 'postgres-language-server': 'avoidAttachingPartition' },
  on: ['AlterTableStmt.AT_AttachPartition'],
  files: ['up', 'down'],
  check(statement, context, report) {
    for (const { command, label, number } of alterCommands(statement, context)) {
      if (command.subtype !== 'AT_AttachPartition') continue
      const child = rangeName(command.def.PartitionCmd.name)
      if (!isExisting(child, context)) continue
      const checks = [...(context.known.relation(child)?.constraints.values() ?? [])]
      if (checks.some(({ type, validated }) => type === 'check' && validated)) continue
      const name = formatName(child)
      report({
        message: `Unexpected ATTACH PARTITION of \`${name}\` to \`${label}\` without a validated CHECK of its bounds, expected one added NOT VALID and validated before`,
        object: `table ${name}`,
        at: commandPlace(statement, number),
      })
    }
  },
  examples: {
    bad: [
      {
        given: `create table events (id bigint, at date not null) partition by range (at);
                create table events_2025 (id bigint, at date not null)`,
        sql: "alter table events attach partition events_2025 for values from ('2025-01-01') to ('2026-01-01')",
        messages: [
          'Unexpected ATTACH PARTITION of `events_2025` to `events` without a validated CHECK of its bounds, expected one added NOT VALID and validated before',
        ],
      },
    ],
    good: [
      {
        given: `create table events (id bigint, at date not null) partition by range (at);
                create table events_2025 (id bigint, at date not null check (at >= '2025-01-01' and at < '2026-01-01'))`,
        sql: `set local lock_timeout = '5s';
              alter table events attach partition events_2025 for values from ('2025-01-01') to ('2026-01-01')`,
      },
    ],
  },
}
