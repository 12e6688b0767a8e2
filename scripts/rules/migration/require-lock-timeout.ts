import { formatName } from '../../sql/tree.ts'
import { beforeStatement } from '../judge.ts'
import { blocks, blocksQueries, existingLocks } from '../locks.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'info',
  title: 'Blocking lock without lock_timeout',
  why: 'The statement itself may take a millisecond. But while it waits for one long-running query to end, every later query on the table queues up behind it, reads included: the application stands still for as long as somebody else’s report runs. With a lock_timeout it gives up instead, and can be tried again.',
  fix: `Put this before the first statement that locks, or set lock_timeout for the role that migrates and say so in dbops.json (\`{"server": {"lock_timeout": "5s"}}\`):

\`\`\`sql
SET lock_timeout = '5s';
\`\`\``,
  others: {
    squawk: 'require-lock-timeout',
    eugene: 'E9',
    'postgres-language-server': 'lockTimeoutWarning',
  },
  on: [
    'AlterTableStmt',
    'CreateStmt',
    'IndexStmt',
    'CreateTrigStmt',
    'CreatePolicyStmt',
    'AlterPolicyStmt',
    'RuleStmt',
    'RenameStmt',
    'AlterObjectSchemaStmt',
    'TruncateStmt',
    'LockStmt',
    'ClusterStmt',
    'RefreshMatViewStmt',
    'ReindexStmt',
    'DropStmt',
  ],
  files: ['up', 'down'],
  oncePerFile: true,
  check(statement, context, report) {
    if (context.transaction.lockTimeout) return
    const lock = existingLocks(statement, context).find(({ mode }) => blocksQueries(mode))
    if (lock === undefined) return
    const table = formatName(lock.table)
    report({
      message: `Unexpected ${lock.mode} lock on \`${table}\`, which blocks ${blocks[lock.mode]}, without lock_timeout, expected SET lock_timeout before it`,
      object: `table ${table}`,
      repair: () => {
        if (statement.origin !== 'file') return undefined
        const at = beforeStatement(context.file.text, statement.start)
        return [{ start: at, end: at, text: `SET ${context.inTransaction ? 'LOCAL ' : ''}lock_timeout = '5s';\n` }]
      },
    })
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key); create table customers (id bigint primary key)',
        sql: 'alter table orders add column note text; alter table customers add column note text',
        messages: [
          'Unexpected ACCESS EXCLUSIVE lock on `orders`, which blocks every read and write, without lock_timeout, expected SET lock_timeout before it',
        ],
      },
      {
        given: 'create table orders (id bigint primary key)',
        sql: 'set local lock_timeout = 0; alter table orders add column note text',
        messages: [
          'Unexpected ACCESS EXCLUSIVE lock on `orders`, which blocks every read and write, without lock_timeout, expected SET lock_timeout before it',
        ],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: "select set_config('lock_timeout', '5s', true); alter table orders add column note text",
      },
      {
        given: 'create table orders (id bigint primary key)',
        sql: 'alter table orders add column note text',
        server: { lock_timeout: '4s' },
      },
    ],
  },
}
