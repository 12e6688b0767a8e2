import { ident } from '../../core/identifier.ts'
import type { Ailment } from '../ailment.ts'
import { offBy, originEvidence, originShare, originsOf } from '../origins.ts'

export const ailment: Ailment = {
  title: 'Estimate that takes dependent columns for independent',
  why: `Postgres multiplies the selectivities of conditions as if columns had nothing to do with each other. Where one follows from the
other (city and country, status and date) the product is far too small, or too large.`,
  fix: 'Create extended statistics on the columns and analyze.',
  *check(view) {
    for (const origin of originsOf(view)) {
      if (origin.cause !== 'correlated') continue
      const { node, predicates } = origin
      const columns = [...new Set(predicates.flatMap(({ column }) => (column === undefined ? [] : [column])))].slice(
        0,
        8,
      )
      yield {
        node,
        object: `table ${view.relationName(node)}`,
        message: `Unexpected row count of \`${view.relationName(node)}\` by conditions on ${columns.map((column) => `\`${column}\``).join(' and ')}: ${offBy(origin)}, expected statistics on the columns together`,
        fix: `create statistics on ${columns.map(ident).join(', ')} from ${view.relationName(node)};\nanalyze ${view.relationName(node)};`,
        ...originShare(origin),
        detail: originEvidence(origin),
      }
    }
  },
}
