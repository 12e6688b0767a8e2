import { formatName, rangeName, type Tree, walk } from '../../sql/tree.ts'
import type { LintStatement, MigrationContext } from '../context.ts'
import { alterExisting, isExisting } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'Long work while a table is locked',
  why: 'An earlier statement of the transaction took an `ACCESS EXCLUSIVE` lock, which is held to the end. A statement that reads a whole table or builds an index keeps everybody waiting for as long as it takes.',
  fix: 'Do the long work in a migration of its own, before the one that takes the lock where it can be. Within one transaction, put it before the first statement that locks.',
  others: {
    eugene: 'E4',
    'postgres-language-server': 'runningStatementWhileHoldingAccessExclusive',
  },
  on: [
    'IndexStmt',
    'AlterTableStmt.AT_ValidateConstraint',
    'RefreshMatViewStmt',
    'CreateTableAsStmt',
    'SelectStmt',
    'ReindexStmt',
  ],
  files: ['up', 'down'],
  oncePerFile: true,
  check(statement, context, report) {
    const held = context.transaction.held.find(({ mode }) => mode === 'ACCESS EXCLUSIVE')
    if (held === undefined) return
    const work = longWork(statement, context)
    if (work === undefined) return
    report({
      message: `Unexpected ${work} while the transaction holds an ACCESS EXCLUSIVE lock on \`${formatName(held.table)}\`, expected it in a migration of its own`,
      object: `table ${formatName(held.table)}`,
    })
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key); create table customers (id bigint primary key, name text)',
        sql: 'alter table orders add column note text; create index on customers (name)',
        messages: [
          'Unexpected CREATE INDEX on `customers` while the transaction holds an ACCESS EXCLUSIVE lock on `orders`, expected it in a migration of its own',
        ],
      },
      {
        given: 'create table orders (id bigint primary key)',
        sql: 'alter table orders add column note text; create table summary as select count(*) as n from orders',
        messages: [
          'Unexpected query of `orders` while the transaction holds an ACCESS EXCLUSIVE lock on `orders`, expected it in a migration of its own',
        ],
      },
    ],
    good: [
      {
        given: 'create schema app; create table app.orders (id bigint primary key)',
        sql: `set local lock_timeout = '5s';
              alter table app.orders add column note text;
              create table app.notes (id bigint primary key, body text);
              create index on app.notes (body)`,
      },
    ],
  },
}

/** What of a statement takes as long as an existing table is large, in words. */
function longWork(statement: LintStatement, context: MigrationContext): string | undefined {
  const { kind, tree } = statement
  if (kind === 'IndexStmt' || kind === 'RefreshMatViewStmt' || kind === 'ReindexStmt') {
    if (tree.relation === undefined || tree.concurrent === true) return undefined
    const name = rangeName(tree.relation)
    const table = context.known.relation(name)?.index?.table ?? name
    if (!isExisting(table, context)) return undefined
    const verb = { IndexStmt: 'CREATE INDEX on', RefreshMatViewStmt: 'REFRESH of', ReindexStmt: 'REINDEX of' }[kind]
    return `${verb} \`${formatName(name)}\``
  }
  if (kind === 'AlterTableStmt') {
    for (const { command, label } of alterExisting(statement, context)) {
      if (command.subtype === 'AT_ValidateConstraint') return `VALIDATE CONSTRAINT on \`${label}\``
    }
    return undefined
  }
  let read: string | undefined
  walk(tree, (node, inner) => {
    if (node === 'SelectStmt' && inner.limitCount !== undefined) return false
    if (node === 'SubLink' && inner.subLinkType === 'EXISTS_SUBLINK') return false
    if (node === 'RangeVar' && read === undefined) {
      const name = rangeName(inner as Tree)
      const isCatalog = ['pg_catalog', 'information_schema'].includes(name.schema ?? '') || name.name.startsWith('pg_')
      if (!isCatalog && isExisting(name, context)) read = `query of \`${formatName(name)}\``
    }
    return undefined
  })
  return read
}
