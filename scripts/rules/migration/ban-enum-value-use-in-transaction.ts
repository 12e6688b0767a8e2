import { literal } from '../../core/identifier.ts'
import { walk } from '../../sql/tree.ts'
import type { KnownType } from '../known/known.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'New enum value used in the transaction that added it',
  why: 'Postgres refuses it (“unsafe use of new value”, SQLSTATE 55P04): were the transaction rolled back, rows and indexes would hold a value that does not exist. The whole migration is rolled back.',
  fix: 'Add the value in a migration of its own, and use it in the next one.',
  on: [
    'InsertStmt',
    'UpdateStmt',
    'DeleteStmt',
    'SelectStmt',
    'AlterTableStmt',
    'CreateStmt',
    'IndexStmt',
    'CreatePolicyStmt',
    'AlterPolicyStmt',
    'ViewStmt',
    'CreateTableAsStmt',
  ],
  files: ['up', 'down'],
  check(statement, context, report) {
    const { known, transaction } = context
    if (!context.inTransaction || transaction.id === 0 || known.enumAddedIn !== transaction.id) return
    const added = new Map<string, KnownType>()
    for (const type of known.types.values()) {
      if (type.kind !== 'enum' || type.born.transaction === transaction.id) continue
      for (const [value, born] of type.values) if (born.transaction === transaction.id) added.set(value, type)
    }
    if (added.size === 0) return
    const hits: { value: string; at: number }[] = []
    walk(statement.tree, (kind, node) => {
      const value = kind === 'A_Const' ? (node.sval?.sval as string | undefined) : undefined
      if (value !== undefined && added.has(value)) hits.push({ value, at: node.location ?? 0 })
      return undefined
    })
    for (const { value, at } of hits) {
      const type = added.get(value)!
      report({
        message: `Unexpected use of ${literal(value).trim()} in the transaction that added it to \`${type.name}\`, expected it in a later migration`,
        object: `type ${type.schema}.${type.name}`,
        at,
      })
    }
  },
  examples: {
    bad: [
      {
        given:
          "create type order_status as enum ('new'); create table orders (id bigint primary key, status order_status)",
        sql: `set local lock_timeout = '5s';
              alter type order_status add value 'sent';
              alter table orders alter column status set default 'sent'`,
        messages: [
          "Unexpected use of 'sent' in the transaction that added it to `order_status`, expected it in a later migration",
        ],
        fails: '55P04',
      },
    ],
    good: [
      {
        given:
          "create type order_status as enum ('new'); create table orders (id bigint primary key, status order_status)",
        sql: `set lock_timeout = '5s';
              alter type order_status add value 'sent';
              alter table orders alter column status set default 'sent'`,
        transaction: 'statement',
      },
    ],
  },
}
