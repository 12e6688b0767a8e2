import { formatName, option, optionOn, rangeName, type Tree } from '../../sql/tree.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'error',
  title: 'VACUUM FULL',
  why: 'The table and its indexes are written anew while an `ACCESS EXCLUSIVE` lock is held: all reads and writes wait until the copy is done.',
  fix: 'Let autovacuum reuse the space, or give it back to the disk with `pg_repack` or `pg_squeeze`, which lock the table for moments only.',
  others: { 'postgres-language-server': 'banVacuumFull' },
  on: ['VacuumStmt'],
  files: ['up', 'down'],
  check({ tree }, _context, report) {
    if (!optionOn(option(tree.options, 'full'))) return
    const tables = ((tree.rels ?? []) as Tree[]).map((node) => formatName(rangeName(node.VacuumRelation.relation)))
    report({
      message: `Unexpected VACUUM FULL of ${tables.length === 0 ? 'every table' : tables.map((table) => `\`${table}\``).join(', ')}, expected plain VACUUM or pg_repack`,
    })
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: 'vacuum (full, analyze) orders',
        transaction: 'statement',
        messages: ['Unexpected VACUUM FULL of `orders`, expected plain VACUUM or pg_repack'],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: 'vacuum (analyze) orders',
        transaction: 'statement',
      },
    ],
  },
}
