import type { Ailment } from '../ailment.ts'
import { offBy, originEvidence, originShare, originsOf } from '../origins.ts'

export const ailment: Ailment = {
  title: 'Estimate for a value that the planner does not know',
  why: `With a parameter of a generic plan, the result of a subquery, or an operator without statistics (containment, search, patterns) the
planner takes an average or a constant. For a value that is commoner or rarer than the average it is wrong.`,
  fix: 'Plan with the value (`set plan_cache_mode = force_custom_plan`), run the subquery first and pass its result, or select by a column with statistics.',
  *check(view) {
    for (const origin of originsOf(view)) {
      if (origin.cause !== 'unknown value') continue
      const { node } = origin
      yield {
        node,
        message: `Unexpected row count at ${view.name(node)} for a value that is not known when planning: ${offBy(origin)}, expected a plan for the value`,
        ...originShare(origin),
        detail: originEvidence(origin),
      }
    }
  },
}
