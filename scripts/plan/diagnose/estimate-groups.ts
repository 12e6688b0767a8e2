import type { Ailment } from '../ailment.ts'
import { offBy, originEvidence, originShare, originsOf } from '../origins.ts'
import { plainSortKeys, sourceScan } from '../shape.ts'

export const ailment: Ailment = {
  title: 'Estimate of the number of groups',
  why: `How many different values there are is extrapolated from a sample, and of several columns the numbers are multiplied: the hash table
is planned too small, or sorting is chosen over hashing.`,
  fix: 'Create extended statistics (`ndistinct`) on the columns, or set `n_distinct` of the one column.',
  *check(view) {
    for (const origin of originsOf(view)) {
      if (origin.cause !== 'groups') continue
      const { node } = origin
      const input = node.children.find(({ relationship }) => relationship === 'Outer')
      const scanned = input === undefined ? undefined : sourceScan(input, view)
      const columns = scanned === undefined ? [] : (plainSortKeys(node.groupKey ?? [], scanned) ?? [])
      yield {
        node,
        message: `Unexpected number of groups at ${view.name(node)}: ${offBy(origin)}, expected statistics on the distinct values`,
        fix:
          scanned === undefined || columns.length === 0
            ? undefined
            : columns.length > 1
              ? `create statistics (ndistinct) on ${columns.join(', ')} from ${scanned.relation};\nanalyze ${scanned.relation};`
              : `alter table ${scanned.relation} alter column ${columns[0]} set (n_distinct = ${Math.round(origin.actual)});\nanalyze ${scanned.relation};`,
        ...originShare(origin),
        detail: originEvidence(origin),
      }
    }
  },
}
