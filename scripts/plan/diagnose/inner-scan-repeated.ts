import { ident } from '../../core/identifier.ts'
import type { Ailment } from '../ailment.ts'
import { count, rows } from '../format.ts'
import { isOwn, scanEvidence } from '../predicates.ts'
import { createIndex } from '../scans.ts'
import { repeater } from '../shape.ts'

export const ailment: Ailment = {
  title: 'Table read as a whole for every row of something else',
  why: `The inner side of a nested loop, or a subquery, has no index for the column that it is joined by: the whole table is read once for
each outer row. The cost is the product of both sizes.`,
  fix: 'Create an index on the column that the inner table is joined by; foreign keys have none of their own.',
  *check(view) {
    for (const scan of view.scans) {
      if (scan.kind !== 'sequential') continue
      const by = repeater(scan.node, view)
      if (by === undefined || scan.loops < 10 || scan.read < 100_000) continue
      const columns = scan.filters.flatMap(({ left, right, operator }) => {
        if (operator !== '=' || left === undefined || right === undefined) return []
        const side = [left, right].find((each) => each.kind === 'column' && isOwn(each.columns[0]!, scan))
        const other = side === left ? right : left
        return side !== undefined &&
          (other.kind === 'parameter' || other.columns.some((each) => !isOwn(each, scan)) || other.kind === 'constant')
          ? [{ column: side.columns[0]!.column, joined: other.kind !== 'constant' }]
          : []
      })
      const keys = [
        ...new Set(
          [...columns.filter(({ joined }) => joined), ...columns.filter(({ joined }) => !joined)].map(({ column }) =>
            ident(column),
          ),
        ),
      ]
      yield {
        node: scan.node,
        object: `table ${scan.relation}`,
        message: `Unexpected ${count(scan.loops)} sequential scans of \`${scan.relation}\` (${rows(scan.read)} read), expected an index${keys.length > 0 ? ` on (${keys.join(', ')})` : ' on the column that it is joined by'}`,
        fix: keys.length > 0 ? createIndex(scan, keys) : undefined,
        share: view.below(scan.node) || scan.share,
        detail: { ...scanEvidence(scan, view), loops: scan.loops, repeatedBy: view.name(by) },
      }
    }
  },
}
