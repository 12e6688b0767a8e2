import type { Ailment } from '../ailment.ts'
import { offBy, originEvidence, originShare, originsOf } from '../origins.ts'

export const ailment: Ailment = {
  title: 'Estimate of an expression without statistics',
  why: `Statistics are kept on columns. For a function, a cast or a JSON field the planner assumes a fixed share (0.5 % for \`=\`, a third
for \`<\`), whatever the data.`,
  fix: 'Create statistics on the expression (PostgreSQL 14), or an index on it, which brings statistics along.',
  *check(view) {
    for (const origin of originsOf(view)) {
      if (origin.cause !== 'expression') continue
      const { node, predicates } = origin
      const expression = predicates.find(({ expression: each }) => each !== undefined)?.expression
      yield {
        node,
        object: `table ${view.relationName(node)}`,
        message: `Unexpected row count of \`${view.relationName(node)}\` by \`${expression ?? 'an expression'}\`: ${offBy(origin)}, expected statistics on the expression`,
        fix:
          expression === undefined
            ? undefined
            : `create statistics on (${expression}) from ${view.relationName(node)};\nanalyze ${view.relationName(node)};`,
        ...originShare(origin),
        detail: originEvidence(origin),
      }
    }
  },
}
