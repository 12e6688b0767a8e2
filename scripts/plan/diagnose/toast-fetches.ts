import type { Ailment } from '../ailment.ts'
import { blockSize, count, rows } from '../format.ts'

/** Nodes that read no table of their own: blocks that they ask for are values out of line, or what functions query. */
const tableless = new Set([
  'Sort',
  'Incremental Sort',
  'Aggregate',
  'Group',
  'Unique',
  'WindowAgg',
  'Result',
  'Subquery Scan',
  'ProjectSet',
  'Hash',
  'Hash Join',
  'Merge Join',
  'Nested Loop',
])

export const ailment: Ailment = {
  title: 'Large values fetched from TOAST',
  why: `Values above some 2 kB are stored out of line, in the table’s TOAST table. Each use fetches them piece by piece: a condition on, a
sort by or a part of a large value costs several blocks a row.`,
  fix: 'Keep what is compared or shown in lists in a column of its own (a title, a length, a hash, a generated column), and fetch large values for single rows.',
  *check(view) {
    for (const node of view.plan.nodes) {
      const own = view.of(node)
      if (own.blocks === undefined || own.blocks < 1_000) continue
      const scan = view.scanOf(node)
      if (scan !== undefined) {
        // A sequential scan reads each page once: more are values out of line.
        const pages = scan.facts?.pages
        if (
          scan.kind !== 'sequential' ||
          pages === undefined ||
          pages <= 0 ||
          scan.nodes.length > 1 ||
          scan.loops > 1 + (node.workers?.length ?? 0)
        )
          continue
        // What a function queries is not the table's.
        if (
          scan.filters.some(({ functions }) =>
            functions.some(({ name }) => view.facts?.functions.some((each) => each.name === name)),
          )
        )
          continue
        if (scan.blocks < 2 * pages + 1_000 || scan.blocks < scan.read * 0.5) continue
        yield {
          node,
          object: `table ${scan.relation}`,
          message: `Unexpected ${blockSize(scan.blocks)} read by ${view.name(node)} of a table of ${blockSize(pages)}, expected large values to stay out of it`,
          detail: { blocks: scan.blocks, tablePages: pages, rowsRead: rows(scan.read) },
        }
        continue
      }
      if (!tableless.has(node.type) || node.children.some(({ relationship }) => relationship === 'SubPlan')) continue
      const handled = Math.max(view.rows(node), ...node.children.map((child) => view.rows(child)))
      if (own.blocks < handled) continue
      yield {
        node,
        message: `Unexpected ${count(own.blocks)} blocks read by ${view.name(node)}, which reads no table, for ${rows(handled)}, expected large values to stay out of it`,
        detail: {
          blocks: own.blocks,
          rows: Math.round(handled),
          ...(node.sortKey === undefined ? {} : { sortKey: node.sortKey }),
          ...(node.output === undefined ? {} : { output: node.output.slice(0, 8) }),
        },
      }
    }
  },
}
