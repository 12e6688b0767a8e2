import { formatName, rangeName, type Tree } from '../../sql/tree.ts'
import { bulkWrite } from '../bulk.ts'
import type { LintStatement, MigrationContext } from '../context.ts'
import { alterExisting, isExisting } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'info',
  title: 'Work on a whole table without statement_timeout',
  why: 'The statement blocks others for as long as the table is large. Without a statement_timeout nothing ends it when that turns out to be hours.',
  fix: `Say how long it may take, or set statement_timeout for the role that migrates and say so in dbops.json (\`{"server": {"statement_timeout": "5min"}}\`):

\`\`\`sql
SET statement_timeout = '5min';
\`\`\``,
  others: { squawk: 'require-statement-timeout', 'postgres-language-server': 'requireStatementTimeout' },
  on: [
    'AlterTableStmt.AT_SetNotNull',
    'AlterTableStmt.AT_AlterColumnType',
    'AlterTableStmt.AT_AddConstraint',
    'IndexStmt',
    'UpdateStmt',
    'DeleteStmt',
    'InsertStmt',
    'RefreshMatViewStmt',
    'ClusterStmt',
  ],
  files: ['up', 'down'],
  oncePerFile: true,
  check(statement, context, report) {
    if (context.transaction.statementTimeout) return
    const work = wholeTableWork(statement, context)
    if (work === undefined) return
    report({ message: `Unexpected ${work} without statement_timeout, expected SET statement_timeout before it` })
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key, total numeric)',
        sql: 'create index on orders (total)',
        platform: 'postgres',
        messages: [
          'Unexpected CREATE INDEX on `orders` without statement_timeout, expected SET statement_timeout before it',
        ],
      },
      {
        given: 'create table orders (id bigint primary key, total numeric)',
        sql: 'alter table orders alter column total set not null',
        platform: 'postgres',
        messages: ['Unexpected scan of `orders` without statement_timeout, expected SET statement_timeout before it'],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: "set local lock_timeout = '5s'; alter table orders add column note text",
        platform: 'postgres',
      },
    ],
  },
}

/** What of a statement takes as long as a table is large and blocks queries meanwhile, in words. */
function wholeTableWork(statement: LintStatement, context: MigrationContext): string | undefined {
  const { kind, tree } = statement
  if (kind === 'IndexStmt' || kind === 'RefreshMatViewStmt' || kind === 'ClusterStmt') {
    if (tree.concurrent === true || tree.relation === undefined || !isExisting(rangeName(tree.relation), context))
      return
    const verb = { IndexStmt: 'CREATE INDEX on', RefreshMatViewStmt: 'REFRESH of', ClusterStmt: 'CLUSTER of' }[kind]
    return `${verb} \`${formatName(rangeName(tree.relation))}\``
  }
  if (kind === 'AlterTableStmt') {
    for (const { command, label } of alterExisting(statement, context)) {
      const constraint = command.def?.Constraint as Tree | undefined
      if (command.subtype === 'AT_SetNotNull' || command.subtype === 'AT_AlterColumnType') return `scan of \`${label}\``
      if (command.subtype !== 'AT_AddConstraint' || constraint?.skip_validation === true) continue
      if (constraint?.indexname === undefined) return `scan of \`${label}\``
    }
    return undefined
  }
  const write = bulkWrite(statement, context)
  return write === undefined ? undefined : `${write.verb} of \`${write.label}\``
}
