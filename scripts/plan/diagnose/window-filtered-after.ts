import type { Ailment } from '../ailment.ts'
import { count, rows } from '../format.ts'
import { clip } from '../predicates.ts'
import { manyRows } from '../view.ts'

export const ailment: Ailment = {
  title: 'Ranks computed for all rows to keep the first',
  why: `\`row_number() over (partition by …) = 1\` sorts and numbers every row of every group before the filter keeps one of each.`,
  fix: 'Use `distinct on (…)` with an index in that order, or `cross join lateral (… order by … limit 1)` from the table of groups.',
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== 'Subquery Scan' && node.type !== 'WindowAgg') continue
      // A filter above the window's own condition says the same again.
      if (node.type === 'WindowAgg' && node.parent?.type === 'Subquery Scan' && node.parent.filter !== undefined)
        continue
      const window = node.type === 'WindowAgg' ? node : node.children.find(({ type }) => type === 'WindowAgg')
      const filter = node.filter ?? (node.type === 'WindowAgg' ? node.runCondition : undefined)
      if (window === undefined || filter === undefined) continue
      const input = window.children.find(({ relationship }) => relationship === 'Outer')
      if (input === undefined) continue
      const before = view.rows(input)
      const after = view.rows(node)
      if (before < manyRows || after > 0.1 * before || after < 2) continue
      // With a run condition over the whole table the window stops early.
      if (window.runCondition !== undefined && view.rows(window) < 0.1 * before && before <= view.rows(window) + 1)
        continue
      yield {
        node,
        message: `Unexpected ranks of ${rows(before)} computed to keep ${count(after)} at ${view.name(node)}, expected the first of each group to be looked up`,
        share: view.below(node),
        detail: { rowsRanked: Math.round(before), rowsKept: Math.round(after), filter: clip(filter) },
      }
    }
  },
}
