import type { Ailment } from '../ailment.ts'
import { count, rows, times } from '../format.ts'

export const ailment: Ailment = {
  title: 'Nested loop chosen for few rows that met many',
  why: `A nested loop looks the inner side up once for each outer row. The planner expected few; with many a hash join would have read
the inner side once.`,
  fix: 'Correct the estimate of the outer side (see the finding at its origin): `analyze`, extended statistics, no functions around columns.',
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== 'Nested Loop' || node.actual === undefined) continue
      const outer = node.children.find(({ relationship }) => relationship === 'Outer')
      const inner = node.children.find(({ relationship }) => relationship === 'Inner')
      if (outer?.actual === undefined || inner?.actual === undefined || outer.planRows === undefined) continue
      const off = outer.actual.rows / Math.max(1, outer.planRows)
      if (off < 10 || inner.actual.loops < 1_000) continue
      yield {
        node,
        message: `Unexpected ${count(inner.actual.loops)} loops of ${view.name(inner)}, expected ${rows(outer.planRows)} of ${view.name(outer)}: it gave ${count(outer.actual.rows)} (${times(off)})`,
        share: view.below(inner) + view.of(node).share,
        detail: {
          loops: inner.actual.loops,
          estimatedOuterRows: outer.planRows,
          outerRows: Math.round(view.rows(outer)),
          innerNode: inner.id,
        },
      }
    }
  },
}
