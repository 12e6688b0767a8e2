import { formatName, rangeName } from '../../sql/tree.ts'
import { isExisting } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'info',
  title: 'Partition created in place',
  why: '`CREATE TABLE … PARTITION OF` takes an `ACCESS EXCLUSIVE` lock on the partitioned table (measured): it waits for every running query on any partition, and every later one waits behind it.',
  fix: `Create the table apart and attach it, which takes a \`SHARE UPDATE EXCLUSIVE\` lock on the partitioned table:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
CREATE TABLE events_2026 (LIKE events INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
ALTER TABLE events ATTACH PARTITION events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
\`\`\``,
  on: ['CreateStmt'],
  oncePerFile: true,
  check({ tree }, context, report) {
    if (tree.partbound === undefined) return
    const parent = rangeName(tree.inhRelations?.[0]?.RangeVar ?? {})
    if (!isExisting(parent, context)) return
    report({
      message: `Unexpected CREATE TABLE … PARTITION OF the existing table \`${formatName(parent)}\`, expected CREATE TABLE and ATTACH PARTITION`,
      object: `table ${formatName(parent)}`,
    })
  },
  examples: {
    bad: [
      {
        given: 'create table events (id bigint, at date not null) partition by range (at)',
        sql: "create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01')",
        messages: [
          'Unexpected CREATE TABLE … PARTITION OF the existing table `events`, expected CREATE TABLE and ATTACH PARTITION',
        ],
      },
    ],
    good: [
      {
        given: 'create schema app; create table app.events (id bigint, at date not null) partition by range (at)',
        sql: `set local lock_timeout = '5s';
              create table app.events_2026 (like app.events including defaults including constraints);
              alter table app.events attach partition app.events_2026 for values from ('2026-01-01') to ('2027-01-01')`,
      },
    ],
  },
}
