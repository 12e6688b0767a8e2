import type { Ailment } from '../ailment.ts'
import { offBy, originEvidence, originShare, originsOf } from '../origins.ts'

export const ailment: Ailment = {
  title: 'Estimate of a result that was computed before',
  why: `On the rows of a CTE, a subquery, VALUES or a recursion there are no statistics: conditions on them are taken for a fixed share.`,
  fix: 'Put the condition inside, write the CTE `as not materialized`, or keep the result in a temporary table and analyze that.',
  *check(view) {
    for (const origin of originsOf(view)) {
      if (origin.cause !== 'derived') continue
      const { node } = origin
      yield {
        node,
        message: `Unexpected row count of ${view.name(node)}: ${offBy(origin)}, expected a condition that the planner can estimate`,
        ...originShare(origin),
        detail: originEvidence(origin),
      }
    }
  },
}
