import type { Ailment } from '../ailment.ts'
import { rows } from '../format.ts'

export const ailment: Ailment = {
  title: 'count(distinct …) that sorts within the aggregate',
  why: `An aggregate with DISTINCT sorts its input, row by row and by itself: it takes no hash, no workers, and before PostgreSQL 16 no
order that an index gives.`,
  fix: 'Count the rows of a subquery instead: `select count(*) from (select distinct … from …) t`; it hashes, and runs in parallel.',
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== 'Aggregate' || !node.output?.some((each) => /\w+\(DISTINCT /.test(each))) continue
      const input = node.children.find(({ relationship }) => relationship === 'Outer')
      const counted = input === undefined ? 0 : view.rows(input)
      if (counted < 100_000) continue
      const sort = input?.type === 'Sort' || input?.type === 'Incremental Sort' ? view.of(input).share : 0
      yield {
        node,
        message: `Unexpected sort of ${rows(counted)} for a count of distinct values at ${view.name(node)}, expected a count over a DISTINCT subquery`,
        share: view.of(node).share + sort,
        detail: { rows: Math.round(counted), output: node.output.slice(0, 5) },
      }
    }
  },
}
