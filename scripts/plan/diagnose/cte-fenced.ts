import type { Ailment } from '../ailment.ts'
import { count, rows } from '../format.ts'
import { clip } from '../predicates.ts'
import { manyRows } from '../view.ts'

export const ailment: Ailment = {
  title: 'CTE computed in full and then filtered',
  why: `A CTE that is materialized (by \`as materialized\`, by being used twice, by writing) is computed without knowledge of what is asked
of it: conditions outside are tested on its result, without indexes.`,
  fix: 'Write `with … as not materialized (…)`, or put the condition into the CTE.',
  *check(view) {
    for (const node of view.plan.nodes) {
      const cte = /^CTE (.+)$/.exec(node.subplanName ?? '')?.[1]
      if (cte === undefined || node.relationship !== 'InitPlan') continue
      const made = view.rows(node)
      if (made < manyRows) continue
      const scans = view.plan.nodes.filter(({ type, cteName }) => type === 'CTE Scan' && cteName === cte)
      if (scans.length === 0 || node.type === 'Recursive Union' || node.type === 'ModifyTable') continue
      const kept = scans.reduce((sum, scan) => sum + view.rows(scan), 0)
      const filters = scans.filter(({ filter }) => filter !== undefined)
      if (
        kept > 0.1 * made * scans.length ||
        (filters.length < scans.length && node.actual !== undefined && kept >= made * 0.1)
      )
        continue
      yield {
        node,
        object: `CTE ${cte}`,
        message: `Unexpected ${rows(made)} computed for the CTE \`${cte}\` of which ${count(kept)} are used, expected the condition inside of it`,
        share: view.below(node) + scans.reduce((sum, scan) => sum + view.of(scan).share, 0),
        detail: {
          cte,
          rowsComputed: Math.round(made),
          rowsUsed: Math.round(kept),
          scans: scans.map(({ id }) => id).slice(0, 10),
          ...(filters[0]?.filter === undefined ? {} : { filter: clip(filters[0].filter) }),
        },
      }
    }
  },
}
