import { ident } from '../../core/identifier.ts'
import type { Ailment } from '../ailment.ts'
import { count, percent, rows } from '../format.ts'
import { clip, discardsMost, indexKeys, predicatesOf, scanEvidence, worthParsing } from '../predicates.ts'
import { createIndex } from '../scans.ts'

export const ailment: Ailment = {
  title: 'Index scan whose filter throws most rows away',
  why: `The index answers a part of the conditions; each row that it finds is fetched from the table to be tested with the rest, and
most are thrown away. An index with those columns too finds only what is asked for.`,
  fix: 'Create an index with the columns of the index condition and those of the filter.',
  *check(view) {
    for (const scan of view.scans) {
      if (!['index', 'index only', 'bitmap'].includes(scan.kind) || !discardsMost(scan) || scan.share < worthParsing)
        continue
      // A LIMIT above an ordered scan is an ailment of its own, and so is a condition that no index answers as written.
      if (view.under(scan.node, 'Limit') !== undefined && view.mayStopEarly(scan.node) && scan.kind !== 'bitmap')
        continue
      const filters = predicatesOf(scan)
      const usable = filters.filter(({ use }) => use !== undefined)
      if (usable.length === 0) continue
      const found = scan.indexConditions.map((condition) => ({
        condition,
        column: condition.left?.columns[0]?.column,
        operator: condition.operator,
      }))
      const equal = found
        .filter(({ operator, column }) => operator === '=' && column !== undefined)
        .map(({ column }) => ident(column!))
      const ranges = found
        .filter(({ operator, column }) => operator !== '=' && column !== undefined)
        .map(({ column }) => ident(column!))
      const { keys, where } = indexKeys(usable)
      const all = [...new Set([...equal, ...keys, ...ranges])]
      const columns = new Set(all.map((key) => key))
      const better = scan.facts?.indexes.find(
        ({ name, valid, method, predicate, keys: own }) =>
          valid &&
          method === 'btree' &&
          predicate === undefined &&
          !scan.indexes.includes(name) &&
          own.length >= columns.size &&
          own.slice(0, columns.size).every(({ column }) => column !== undefined && columns.has(ident(column))),
      )
      yield {
        node: scan.node,
        object: `index ${scan.indexes.join(', ')}`,
        message: `Unexpected filter behind the index \`${scan.indexes.join('`, `')}\` that throws ${count(scan.filtered)} of ${rows(scan.read)} away (${percent(scan.filtered / scan.read)}), expected ${better === undefined ? `an index on (${all.join(', ')})` : `its index \`${better.name}\``}`,
        fix:
          better === undefined
            ? createIndex(scan, all, where.length > 0 ? { where: where.join(' and ') } : {})
            : `analyze ${scan.relation};`,
        share: scan.share,
        detail: {
          ...scanEvidence(scan, view),
          indexes: scan.indexes,
          removed: Math.round(scan.filtered),
          filter: clip(scan.node.filter ?? ''),
        },
      }
    }
  },
}
