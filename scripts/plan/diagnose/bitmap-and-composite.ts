import { ident } from '../../core/identifier.ts'
import type { Ailment } from '../ailment.ts'
import { count, rows } from '../format.ts'
import { createIndex } from '../scans.ts'
import { manyRows } from '../view.ts'

export const ailment: Ailment = {
  title: 'Two large bitmaps cut down to few rows',
  why: `Each index alone selects many rows; both bitmaps are built in full before they are cut down to what they share. One index on
both columns finds those at once.`,
  fix: 'Create one index on the columns of both conditions.',
  *check(view) {
    for (const scan of view.scans) {
      const and = scan.node.children.find(({ type }) => type === 'BitmapAnd')
      if (scan.kind !== 'bitmap' || and === undefined) continue
      const bitmaps = and.children.filter(({ type }) => type === 'Bitmap Index Scan')
      if (bitmaps.length < 2) continue
      const smallest = Math.min(...bitmaps.map((each) => view.rows(each)))
      if (smallest < manyRows || smallest < 10 * scan.kept) continue
      const columns = bitmaps
        .flatMap((each) => view.conditions(each.indexCond))
        .flatMap(({ left, operator }) =>
          left?.kind === 'column' || left?.kind === 'cast'
            ? [{ column: ident(left.columns[0]!.column), equal: operator === '=' }]
            : [],
        )
      const keys = [
        ...new Set(
          [...columns.filter(({ equal }) => equal), ...columns.filter(({ equal }) => !equal)].map(
            ({ column }) => column,
          ),
        ),
      ]
      yield {
        node: scan.node,
        object: `table ${scan.relation}`,
        message: `Unexpected bitmaps of ${bitmaps.map((each) => count(view.rows(each))).join(' and ')} rows for ${rows(scan.kept)} of \`${scan.relation}\`, expected one index on (${keys.join(', ')})`,
        fix: keys.length < 2 ? undefined : createIndex(scan, keys),
        share: view.below(scan.node),
        detail: {
          indexes: scan.indexes,
          bitmapRows: bitmaps.map((each) => Math.round(view.rows(each))),
          rows: Math.round(scan.kept),
        },
      }
    }
  },
}
