import type { Ailment } from '../ailment.ts'
import { count, rows } from '../format.ts'
import { indexKeys, predicatesOf } from '../predicates.ts'
import { createIndex } from '../scans.ts'
import { plainSortKeys, sourceScan } from '../shape.ts'
import { manyRows } from '../view.ts'

export const ailment: Ailment = {
  title: 'Top rows found by looking at all of them',
  why: `\`order by … limit n\` without an index in that order reads every row and keeps the best. An index that begins with the
columns compared with \`=\` and goes on with those of the order gives the first rows at once.`,
  fix: 'Create an index on the columns of the order, behind those compared with `=`.',
  *check(view) {
    for (const limit of view.plan.nodes) {
      if (limit.type !== 'Limit' || (limit.actual?.loops ?? 1) > 1) continue
      let sort = limit.children.find(({ relationship }) => relationship === 'Outer')
      // In a parallel plan the workers' sorts are merged first.
      if (sort?.type === 'Gather Merge') sort = sort.children.find(({ relationship }) => relationship === 'Outer')
      if (sort?.type !== 'Sort' || sort.sortKey === undefined) continue
      const input = sort.children.find(({ relationship }) => relationship === 'Outer')
      const scan = input === undefined ? undefined : sourceScan(input, view)
      const given = view.rows(limit)
      const looked = input === undefined ? 0 : view.rows(input)
      if (scan === undefined || looked < manyRows || looked < 20 * Math.max(1, given)) continue
      const keys = plainSortKeys(sort.sortKey, scan)
      if (keys === undefined) continue
      const { keys: all, where } = indexKeys(
        predicatesOf(scan).filter(({ use }) => use === 'equal' || use === 'null' || use === 'true'),
        keys,
      )
      yield {
        node: sort,
        object: `table ${scan.relation}`,
        message: `Unexpected sort of ${rows(looked)} of \`${scan.relation}\` for the first ${count(given)}, expected an index on (${all.join(', ')})`,
        fix: createIndex(scan, all, where.length > 0 ? { where: where.join(' and ') } : {}),
        share: view.below(sort),
        detail: {
          sortKey: sort.sortKey,
          rowsSorted: Math.round(looked),
          rowsGiven: Math.round(given),
          method: sort.sort?.method ?? null,
        },
      }
    }
  },
}
