import { ident } from '../../core/identifier.ts'
import { formatName } from '../../sql/tree.ts'
import type { Relation } from '../known/known.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'performance',
  level: 'warning',
  title: 'Foreign key without an index',
  why: 'Postgres indexes the key that is referenced, not the columns that refer to it. Each DELETE, and each UPDATE of the key, in the referenced table then reads this whole table, once a row; so does every join along the key.',
  fix: `Add an index that begins with the columns (CONCURRENTLY, in a migration of its own, where the table has rows):

\`\`\`sql
CREATE TABLE app.items (id bigint PRIMARY KEY, order_id bigint NOT NULL REFERENCES app.orders (id));
CREATE INDEX items_order_id_idx ON app.items (order_id);
\`\`\``,
  alias: 'unindexed_foreign_keys',
  others: { eugene: 'E15' },
  checkFile({ made }, report) {
    for (const { relation, constraint } of made.constraints) {
      // Of a table that was only changed here, the indexes are not known.
      if (constraint.type !== 'foreign key' || relation.stub || relation.persistence === 'temporary') continue
      const { columns } = constraint
      if (columns.length === 0 || isCovered(relation, columns)) continue
      const table = formatName(relation)
      const list = columns.map(ident).join(', ')
      report({
        message: `Unexpected foreign key \`${ident(constraint.name)}\` on \`${table}\` (${list}) without an index, expected one that begins with its columns`,
        object: `constraint ${ident(constraint.name)} on ${table}`,
        at: constraint.at,
        fix: `CREATE INDEX ON ${table} (${list});`,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create schema app; create table app.orders (id bigint primary key)',
        sql: "set local lock_timeout = '5s'; create table app.lines (id bigint primary key, order_id bigint references app.orders (id))",
        messages: [
          'Unexpected foreign key `lines_order_id_fkey` on `app.lines` (order_id) without an index, expected one that begins with its columns',
        ],
      },
    ],
    good: [
      {
        given: 'create schema app; create table app.orders (id bigint primary key)',
        sql: `set local lock_timeout = '5s';
              create table app.lines (order_id bigint references app.orders (id), number int, primary key (order_id, number))`,
      },
    ],
  },
}

/** Whether an index begins with the columns, in any order. */
function isCovered({ indexes }: Relation, columns: readonly string[]): boolean {
  for (const index of indexes.values()) {
    const begins = (column: string): boolean => {
      const at = index.columns.indexOf(column)
      return at !== -1 && at < columns.length
    }
    if (!index.partial && columns.every(begins)) return true
  }
  return false
}
