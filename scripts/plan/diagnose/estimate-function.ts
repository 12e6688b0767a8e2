import { qualified } from '../../core/identifier.ts'
import type { Ailment } from '../ailment.ts'
import { offBy, originEvidence, originShare, originsOf } from '../origins.ts'

export const ailment: Ailment = {
  title: 'Estimate of a function’s rows',
  why: `The planner does not look into a function: it expects 1,000 rows of one in PL/pgSQL, 100 of some built-in ones, whatever its
arguments.`,
  fix: 'Say how many it returns: `alter function … rows 10`.',
  *check(view) {
    for (const origin of originsOf(view)) {
      if (origin.cause !== 'function') continue
      const { node } = origin
      yield {
        node,
        object: `function ${node.functionName ?? '?'}`,
        message: `Unexpected row count of ${view.name(node)}: ${offBy(origin)}, expected \`rows\` of the function to say so`,
        fix: view.facts?.functions.some(({ name }) => name === node.functionName)
          ? `alter function ${qualified(view.facts.functions.find(({ name }) => name === node.functionName)!.schema, node.functionName!)} rows ${Math.max(1, Math.round(origin.actual))};`
          : undefined,
        ...originShare(origin),
        detail: originEvidence(origin),
      }
    }
  },
}
