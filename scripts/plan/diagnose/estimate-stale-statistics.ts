import type { Ailment } from '../ailment.ts'
import { offBy, originEvidence, originShare, originsOf } from '../origins.ts'

export const ailment: Ailment = {
  title: 'Estimate from statistics that are out of date',
  why: `The planner counts with what the last \`analyze\` saw. After a bulk load, a large delete, or on a table that was never analyzed, it
plans for another table than there is.`,
  fix: 'Run `analyze` after bulk changes; lower `autovacuum_analyze_scale_factor` for large tables.',
  *check(view) {
    for (const origin of originsOf(view)) {
      if (origin.cause !== 'stale') continue
      const { node } = origin
      yield {
        node,
        object: `table ${view.relationName(node)}`,
        message: `Unexpected row count of \`${view.relationName(node)}\`: ${offBy(origin)}, expected statistics of the table as it is`,
        fix: `analyze ${view.relationName(node)};`,
        ...originShare(origin),
        detail: originEvidence(origin),
      }
    }
  },
}
