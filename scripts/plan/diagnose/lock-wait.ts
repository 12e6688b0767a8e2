import type { Ailment } from '../ailment.ts'
import { duration, rows } from '../format.ts'

export const ailment: Ailment = {
  title: 'Time spent waiting for a lock',
  why: `A statement that locks or changes a row waits until the transaction that holds it ends. EXPLAIN shows the wait as time of the node
that locks: much time, few rows, hardly a block.`,
  fix: 'Find the holder with `select * from pg_locks` and `pg_blocking_pids(pid)`; keep transactions short, take rows in one order, or use `for update skip locked` for queues.',
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== 'LockRows' && !(node.type === 'ModifyTable' && node.operation !== 'Insert')) continue
      const own = view.of(node)
      const { self, blocks = 0, io = 0 } = own
      if (self === undefined || node.actual === undefined) continue
      const touched = Math.max(1, view.rows(node.type === 'ModifyTable' ? (node.children[0] ?? node) : node))
      // An ordinary row takes less than a millisecond even with its indexes; reading and writing blocks takes what it takes.
      const busy = touched * 0.5 + blocks * 0.05 + io
      if (self < 100 || self < 5 * busy) continue
      yield {
        node,
        object: `table ${node.relation === undefined ? 'of the statement' : view.relationName(node)}`,
        message: `Unexpected ${duration(self)} in ${view.name(node)} for ${rows(touched)}, expected no wait for a lock`,
        detail: { milliseconds: self, rows: Math.round(touched), blocks },
      }
    }
  },
}
