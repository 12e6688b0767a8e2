import type { Ailment } from '../ailment.ts'
import { rows } from '../format.ts'
import { sourceScan } from '../shape.ts'

export const ailment: Ailment = {
  title: 'count(*) over a whole table',
  why: `Postgres keeps no count of visible rows: \`count(*)\` without a condition reads every row (or every entry of an index). The planner’s
own estimate is there at once, and a counter kept by triggers is exact.`,
  fix: "Where an estimate will do: `select reltuples::bigint from pg_class where oid = 'public.orders'::regclass`. PostgREST: `count=estimated` instead of `exact`.",
  *check(view) {
    for (const node of view.plan.nodes) {
      if (
        node.type !== 'Aggregate' ||
        node.groupKey !== undefined ||
        node.groupingSets !== undefined ||
        node.partialMode === 'Partial'
      )
        continue
      const output = node.output ?? []
      if (
        output.length === 0 ||
        !output.every((each) => /^count\(\*\)$|^count\([^()]*\)$|^\(?\(?PARTIAL count/.test(each))
      )
        continue
      if (output.some((each) => each.includes('DISTINCT'))) continue
      // A parallel count adds up what the workers counted.
      let input = node.children.find(({ relationship }) => relationship === 'Outer')
      while (input !== undefined && ['Gather', 'Gather Merge'].includes(input.type)) input = input.children[0]
      if (input?.type === 'Aggregate' && input.partialMode === 'Partial')
        input = input.children.find(({ relationship }) => relationship === 'Outer')
      const scan = input === undefined ? undefined : sourceScan(input, view)
      if (
        scan === undefined ||
        scan.read < 100_000 ||
        scan.node.filter !== undefined ||
        scan.indexConditions.length > 0
      )
        continue
      yield {
        node,
        object: `table ${scan.relation}`,
        message: `Unexpected count over all ${rows(scan.read)} of \`${scan.relation}\`, expected an estimate, a counter or a condition`,
        fix: `select reltuples::bigint from pg_class where oid = '${scan.relation.replaceAll("'", "''")}'::regclass;`,
        share: view.below(node),
        detail: { rowsRead: Math.round(scan.read), blocks: scan.blocks, output: output.slice(0, 3) },
      }
    }
  },
}
