import { ident } from '../../core/identifier.ts'
import type { Ailment } from '../ailment.ts'
import { count, rows } from '../format.ts'
import { clip, indexKeys, predicatesOf, scanEvidence, worthParsing } from '../predicates.ts'
import { createIndex } from '../scans.ts'
import { manyRows } from '../view.ts'

export const ailment: Ailment = {
  title: 'LIMIT that walks an index in order, testing each row',
  why: `To avoid a sort the planner reads an index in the wanted order and stops at the limit, hoping that matching rows are spread
evenly. Where they are rare, or lie at the other end, it tests a great part of the table.`,
  fix: 'Create an index that begins with the columns of the filter and goes on with those of the order.',
  *check(view) {
    for (const scan of view.scans) {
      if (!['index', 'index only'].includes(scan.kind) || scan.filtered < manyRows || scan.share < worthParsing)
        continue
      const limit = view.under(scan.node, 'Limit')
      if (limit === undefined || !view.mayStopEarly(scan.node) || scan.filtered < 100 * scan.kept) continue
      const filters = predicatesOf(scan)
      const index = scan.facts?.indexes.find(({ name }) => name === scan.node.index)
      const order =
        index?.keys.flatMap(({ column, descending }) =>
          column === undefined ? [] : [`${ident(column)}${descending ? ' desc' : ''}`],
        ) ?? []
      const { keys, where } = indexKeys(
        filters.filter(({ use }) => use === 'equal' || use === 'null' || use === 'true'),
        order,
      )
      yield {
        node: scan.node,
        object: `index ${scan.node.index}`,
        message: `Unexpected walk through ${rows(scan.read)} of \`${scan.node.index}\` for ${rows(scan.kept)} of a LIMIT, expected an index that begins with the columns of the filter`,
        fix:
          keys.length === 0 || order.length === 0
            ? undefined
            : createIndex(scan, keys, where.length > 0 ? { where: where.join(' and ') } : {}),
        share: scan.share,
        detail: {
          ...scanEvidence(scan, view),
          index: scan.node.index,
          tested: count(scan.read),
          filter: clip(scan.node.filter ?? ''),
        },
      }
    }
  },
}
