import { ident } from '../../core/identifier.ts'
import type { Ailment } from '../ailment.ts'
import { offBy, originEvidence, originShare, originsOf } from '../origins.ts'

export const ailment: Ailment = {
  title: 'Estimate of a value that the statistics do not hold',
  why: `Of each column the statistics hold the 100 commonest values and a histogram. A value outside of both gets the average of the rest; a
range between two bounds of the histogram a straight line.`,
  fix: 'Raise the statistics target of the column and analyze.',
  *check(view) {
    for (const origin of originsOf(view)) {
      if (origin.cause !== 'skew') continue
      const { node, predicates } = origin
      const column = predicates.find(({ column: each }) => each !== undefined)?.column
      yield {
        node,
        object: `table ${view.relationName(node)}`,
        message: `Unexpected row count of \`${view.relationName(node)}\`${column === undefined ? '' : ` by \`${column}\``}: ${offBy(origin)}, expected finer statistics`,
        fix:
          column === undefined
            ? undefined
            : `alter table ${view.relationName(node)} alter column ${ident(column)} set statistics 1000;\nanalyze ${view.relationName(node)};`,
        ...originShare(origin),
        detail: originEvidence(origin),
      }
    }
  },
}
