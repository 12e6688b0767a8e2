import type { Ailment } from '../ailment.ts'
import { blockSize, count, rows } from '../format.ts'
import { isRepeated } from '../shape.ts'
import { manyRows } from '../view.ts'

export const ailment: Ailment = {
  title: 'Index scan that jumps to another page for every row',
  why: `The rows lie in the table in another order than in the index, so that each costs a page of its own. A covering index answers
without the table; a table that is clustered by the index holds the rows together.`,
  fix: 'Make the index cover the query with `include (…)`, or order the table by it (`cluster`, or load it in that order).',
  *check(view) {
    for (const scan of view.scans) {
      if (scan.kind !== 'index' || scan.kept < manyRows || isRepeated(scan, view) || scan.node.buffers === undefined)
        continue
      const part = scan.kept / Math.max(scan.kept, scan.facts?.rows ?? Number.POSITIVE_INFINITY)
      // A great part of the table is another ailment.
      if (scan.blocks < 0.7 * scan.read || (part >= 0.2 && scan.facts !== undefined)) continue
      yield {
        node: scan.node,
        object: `index ${scan.node.index}`,
        message: `Unexpected ${count(scan.blocks)} blocks for ${rows(scan.kept)} through \`${scan.node.index}\` (${blockSize(scan.blocks)}), expected rows that lie together or an index that covers the query`,
        share: scan.share,
        detail: { index: scan.node.index, blocks: scan.blocks, rows: Math.round(scan.kept), missed: scan.missed },
      }
    }
  },
}
