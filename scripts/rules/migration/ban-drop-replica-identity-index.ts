import { formatName, type Name, objectName, type Tree } from '../../sql/tree.ts'
import { alterExisting } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'Index of the replica identity dropped',
  why: 'The table is left without a replica identity: on a published table (Supabase Realtime, logical replication) every UPDATE and DELETE fails from that moment, or subscribers lose the old row’s key.',
  fix: `Give the table another replica identity first:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders REPLICA IDENTITY DEFAULT;
\`\`\``,
  on: ['DropStmt', 'AlterTableStmt.AT_DropConstraint'],
  check(statement, context, report) {
    const dropped: Name[] = []
    if (statement.kind === 'DropStmt' && statement.tree.removeType === 'OBJECT_INDEX') {
      for (const node of statement.tree.objects as Tree[]) dropped.push(objectName(node))
    }
    for (const { command, relation } of alterExisting(statement, context)) {
      if (command.subtype === 'AT_DropConstraint' && relation !== undefined) {
        dropped.push({ schema: relation.schema, name: command.name })
      }
    }
    for (const name of dropped) {
      const index = context.known.relation(name)?.index
      if (index === undefined || index.table.replicaIdentity !== index.name) continue
      report({
        message: `Unexpected DROP of \`${formatName({ name: index.name })}\`, the replica identity of \`${formatName(index.table)}\`, expected another replica identity before it`,
        object: `table ${formatName(index.table)}`,
      })
    }
  },
  examples: {
    bad: [
      {
        given: `create table orders (id bigint primary key, ref uuid not null); create unique index orders_ref_key on orders (ref);
                alter table orders replica identity using index orders_ref_key`,
        sql: 'drop index orders_ref_key',
        messages: [
          'Unexpected DROP of `orders_ref_key`, the replica identity of `public.orders`, expected another replica identity before it',
        ],
      },
    ],
    good: [
      {
        given: `create table orders (id bigint primary key, ref uuid not null); create unique index orders_ref_key on orders (ref);
                alter table orders replica identity using index orders_ref_key`,
        sql: `set lock_timeout = '5s';
              alter table orders replica identity default;
              drop index concurrently orders_ref_key`,
        transaction: 'statement',
      },
    ],
  },
}
