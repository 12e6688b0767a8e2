import type { Ailment } from '../ailment.ts'
import { blockSize, percent, rows } from '../format.ts'
import { isRepeated } from '../shape.ts'
import { manyRows } from '../view.ts'

export const ailment: Ailment = {
  title: 'Index that gives a great part of the table',
  why: `An index pays where it selects little. Fetching a fifth of a table row by row, in the order of the index, reads each page many
times; one pass over the table reads it once.`,
  fix: 'Drop what makes the planner prefer it (`enable_seqscan = off`, a `random_page_cost` that is too low), or select by another condition.',
  *check(view) {
    for (const scan of view.scans) {
      if (scan.kind !== 'index' || scan.read < manyRows || isRepeated(scan, view)) continue
      const total = scan.facts?.rows
      const pages = scan.facts?.pages
      if (total === undefined || pages === undefined || pages < 100) continue
      const part = scan.read / Math.max(1, total)
      if (part < 0.2 || scan.blocks < 2 * pages || scan.node.indexCond === undefined) continue
      yield {
        node: scan.node,
        object: `index ${scan.node.index}`,
        message: `Unexpected index scan for ${percent(Math.min(1, part))} of \`${scan.relation}\`: ${blockSize(scan.blocks)} read for a table of ${blockSize(pages)}, expected a sequential scan`,
        share: scan.share,
        detail: {
          index: scan.node.index,
          rows: rows(scan.read),
          tableRows: total,
          blocks: scan.blocks,
          tablePages: pages,
          randomPageCost: view.setting('random_page_cost') ?? null,
        },
      }
    }
  },
}
