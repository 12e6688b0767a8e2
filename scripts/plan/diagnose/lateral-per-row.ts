import type { Ailment } from '../ailment.ts'
import { count, duration } from '../format.ts'

/** What makes the inner side of a nested loop a query of its own. */
const queries = new Set([
  'Limit',
  'Aggregate',
  'Sort',
  'Incremental Sort',
  'Unique',
  'WindowAgg',
  'Subquery Scan',
  'Function Scan',
  'Group',
  'ProjectSet',
])

export const ailment: Ailment = {
  title: 'Lateral query executed for every row',
  why: `\`lateral\`, or a function in FROM, is executed once for each row before it. It is right where it reads a few rows through an
index; where it sorts, groups or scans each time, one query over all rows is cheaper.`,
  fix: 'Give the inner query an index that holds its condition and its order, or compute it once for all rows with a window function or GROUP BY.',
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== 'Nested Loop') continue
      const inner = node.children.find(({ relationship }) => relationship === 'Inner')
      if (inner?.actual === undefined || !queries.has(inner.type) || inner.actual.loops < 1_000) continue
      const own = view.of(inner)
      // A few blocks each time is what lateral is for.
      const blocks =
        inner.buffers === undefined
          ? undefined
          : (inner.buffers.shared.hit + inner.buffers.shared.read) / inner.actual.loops
      if (blocks !== undefined && blocks < 16) continue
      if (blocks === undefined && (inner.actual.totalTime ?? 1) < 0.1) continue
      yield {
        node: inner,
        message: `Unexpected ${count(inner.actual.loops)} executions of ${view.name(inner)} as the inner side of a loop${blocks === undefined ? '' : `, ${count(blocks)} blocks each time`}, expected one for all rows or an index for it`,
        share: view.below(inner),
        detail: {
          loops: inner.actual.loops,
          ...(own.elapsed === undefined ? {} : { time: duration(own.elapsed) }),
          ...(blocks === undefined ? {} : { blocksEach: Math.round(blocks) }),
        },
      }
    }
  },
}
