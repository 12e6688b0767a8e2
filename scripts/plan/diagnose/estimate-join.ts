import type { Ailment } from '../ailment.ts'
import { offBy, originEvidence, originShare, originsOf } from '../origins.ts'

export const ailment: Ailment = {
  title: 'Estimate of a join that the tables’ statistics do not tell',
  why: `Postgres has statistics on each table, none across tables: it assumes that values of both sides match evenly, and that conditions on
one side have nothing to do with those on the other.`,
  fix: 'Put the condition on the side that holds the rows, join by all columns of the key, or compute the selective part first (a CTE `as materialized`, a temporary table that is analyzed).',
  *check(view) {
    for (const origin of originsOf(view)) {
      if (origin.cause !== 'join') continue
      const { node } = origin
      yield {
        node,
        message: `Unexpected row count of ${view.name(node)}: ${offBy(origin)}, while its inputs were estimated well, expected a join that the statistics describe`,
        ...originShare(origin),
        detail: originEvidence(origin),
      }
    }
  },
}
