import type { Ailment } from '../ailment.ts'
import { count } from '../format.ts'

export const ailment: Ailment = {
  title: 'Long list of constants',
  why: `\`in (1, 2, 3, …)\` with thousands of values is parsed, planned and sent anew each time, and each list is another statement for the
plan cache and for pg_stat_statements. Before PostgreSQL 14 each row is compared with each value.`,
  fix: 'Pass one array parameter, `= any($1)`, or join with `unnest($1)` or a table of the values.',
  *check(view) {
    for (const node of view.plan.nodes) {
      for (const text of [node.filter, node.indexCond, node.recheckCond, node.joinFilter]) {
        if (text === undefined || text.length < 4_000) continue
        const list = /ANY \('\{([^}]*)\}'/.exec(text)
        if (list === null) continue
        const values = list[1]!.split(',').length
        if (values < 1_000) continue
        yield {
          node,
          message: `Unexpected list of ${count(values)} constants at ${view.name(node)}, expected an array parameter or a join`,
          share: Math.max(view.of(node).share, planningShare(view)),
          ...(view.of(node).share < 0.1 && planningShare(view) < 0.1 ? { level: 'info' as const } : {}),
          detail: { values, planningMilliseconds: view.plan.planning?.time ?? null },
        }
        break
      }
    }
  },
}

function planningShare(view: Parameters<Ailment['check']>[0]): number {
  const { planning, executionTime } = view.plan
  if (planning?.time === undefined || executionTime === undefined || planning.time < 5) return 0
  return planning.time / (planning.time + executionTime)
}
