import type { Ailment } from '../ailment.ts'
import { count, rows } from '../format.ts'
import { clip } from '../predicates.ts'

export const ailment: Ailment = {
  title: 'Partitions that are read for nothing',
  why: `Partitions are left out only where a condition compares the partition key itself with a value that the planner or the executor
knows. Without one, or with the key inside of a function or a cast, every partition is read.`,
  fix: 'Compare the partition key, as it is, with constants, parameters or a subquery’s result.',
  *check(view) {
    for (const scan of view.scans) {
      const executed = scan.nodes.filter(({ actual }) => actual === undefined || actual.loops > 0)
      if (executed.length < 4 || scan.estimated) continue
      const empty = executed.filter((node) => view.rows(node) === 0)
      // Reading them all is right where most give rows.
      if (empty.length < 0.6 * executed.length) continue
      const key = scan.facts?.partitionKey
      const mentions = key?.some(
        (column) => (scan.node.filter ?? '').includes(column) || (scan.node.indexCond ?? '').includes(column),
      )
      const wasted = empty.reduce((sum, node) => sum + (view.of(node).removed ?? 0), 0)
      if (wasted < 1_000 && empty.reduce((sum, node) => sum + (view.of(node).blocks ?? 0), 0) < 64) continue
      yield {
        node: scan.node,
        object: `table ${scan.relation}`,
        message: `Unexpected ${count(executed.length)} partitions of \`${scan.relation}\` read of which ${count(empty.length)} gave nothing, expected ${mentions ? `the partition key ${key!.map((column) => `\`${column}\``).join(', ')} to be compared as it is` : `a condition on the partition key${key === undefined ? '' : ` (${key.join(', ')})`}`}`,
        share: scan.share,
        detail: {
          partitions: executed.length,
          empty: empty.length,
          rowsRead: rows(scan.read),
          rowsKept: Math.round(scan.kept),
          ...(key === undefined ? {} : { partitionKey: key }),
          ...(scan.node.filter === undefined ? {} : { filter: clip(scan.node.filter) }),
        },
      }
    }
  },
}
