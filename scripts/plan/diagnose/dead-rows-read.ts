import type { Ailment } from '../ailment.ts'
import { blockSize, count, rows } from '../format.ts'
import { isRepeated } from '../shape.ts'
import type { PlanNode } from '../tree.ts'

/** Bytes that each row costs beyond its columns: header and line pointer. */
const overhead = 28

export const ailment: Ailment = {
  title: 'Pages read that hold hardly any row',
  why: `Deleted and updated rows stay in the table, and in its indexes, until VACUUM removes them, and the pages stay even then. Scans read
them all. A transaction that has been open for long, or a replication slot, keeps VACUUM from removing anything.`,
  fix: 'Run `vacuum (verbose, analyze)`; end what holds the oldest snapshot (`pg_stat_activity.backend_xmin`, `pg_replication_slots`); to give the space back, `pg_repack` or `vacuum full`.',
  *check(view) {
    for (const scan of view.scans) {
      if (!view.plan.buffered || isRepeated(scan, view) || scan.nodes.length > 1) continue
      if (scan.kind === 'sequential') {
        if (scan.blocks < 500) continue
        const width = scan.facts?.columns.reduce(
          (sum, { statistics }) => sum + (statistics === undefined ? 8 : statistics.width * (1 - statistics.nulls)),
          0,
        )
        // Without statistics on columns a row may fill a page, and what computes with values may fetch large ones.
        if (width === undefined && computes(scan.node)) continue
        const expected = width === undefined ? scan.read / 8 : (scan.read * (Math.min(width, 2_000) + overhead)) / 8_000
        const actual = Math.min(scan.blocks, scan.facts?.pages ?? scan.blocks)
        if (actual < 4 * expected + 200) continue
        yield {
          node: scan.node,
          object: `table ${scan.relation}`,
          message: `Unexpected ${blockSize(actual)} of \`${scan.relation}\` read for ${rows(scan.read)}, expected about ${blockSize(Math.max(1, Math.ceil(expected)))}`,
          fix: `vacuum (verbose, analyze) ${scan.relation};`,
          share: scan.share,
          detail: {
            blocks: actual,
            rows: Math.round(scan.read),
            expectedBlocks: Math.ceil(expected),
            ...(scan.facts?.activity === undefined ? {} : { deadRows: scan.facts.activity.dead }),
          },
        }
      } else if (scan.kind === 'index' || scan.kind === 'index only') {
        // A few rows through an index cost a few blocks each, unless dead entries stand before them.
        if (
          scan.blocks < 200 ||
          scan.read > 20 ||
          (scan.node.indexSearches ?? 1) > 10 ||
          (scan.node.heapFetches !== undefined && scan.node.heapFetches > scan.blocks)
        )
          continue
        const first = scan.facts?.indexes.find(({ name }) => name === scan.node.index)?.keys[0]?.column
        const asked = scan.indexConditions
          .flatMap(({ left, right }) => [...(left?.columns ?? []), ...(right?.columns ?? [])])
          .map(({ column }) => column)
        // A condition behind the first column walks the index: another ailment.
        if (first !== undefined && asked.length > 0 && !asked.includes(first)) continue
        if (asked.length === 0 && view.under(scan.node, 'Limit') === undefined && !view.mayStopEarly(scan.node))
          continue
        yield {
          node: scan.node,
          object: `index ${scan.node.index}`,
          message: `Unexpected ${count(scan.blocks)} blocks read through \`${scan.node.index}\` for ${rows(scan.read)}, expected a handful: entries of dead rows stand before them`,
          fix: `vacuum (verbose, analyze) ${scan.relation};`,
          share: scan.share,
          detail: {
            blocks: scan.blocks,
            rows: Math.round(scan.read),
            index: scan.node.index,
            ...(scan.facts?.activity === undefined ? {} : { deadRows: scan.facts.activity.dead }),
          },
        }
      }
    }
  },
}

/** Whether a scan does more with values than hand them on. */
function computes({ output, filter }: PlanNode): boolean {
  return [...(output ?? []), filter ?? ''].some((text) => /\w\(|\|\|| ~~/.test(text))
}
