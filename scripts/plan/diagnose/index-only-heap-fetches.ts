import type { Ailment } from '../ailment.ts'
import { count, percent } from '../format.ts'

export const ailment: Ailment = {
  title: 'Index-only scan that reads the table all the same',
  why: `An index does not know which rows are visible: only where the visibility map says that a whole page is, the table need not be
read. VACUUM keeps that map; after many writes, or where it has not run for long, most rows are fetched to be looked at.`,
  fix: 'Run `vacuum` on the table and let autovacuum come more often (`autovacuum_vacuum_scale_factor`, `autovacuum_vacuum_insert_scale_factor`).',
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== 'Index Only Scan' || node.heapFetches === undefined) continue
      const seen = view.rows(node) + (node.removedByFilter ?? 0) * (node.actual?.loops ?? 1)
      if (node.heapFetches < 1_000 || node.heapFetches < 0.1 * seen) continue
      const table = view.relationName(node)
      yield {
        node,
        object: `table ${table}`,
        message: `Unexpected ${count(node.heapFetches)} heap fetches for ${count(seen)} rows of \`${node.index}\` (${percent(Math.min(1, node.heapFetches / Math.max(1, seen)))}), expected a vacuumed table`,
        fix: `vacuum (analyze) ${table};`,
        detail: {
          heapFetches: node.heapFetches,
          rows: Math.round(seen),
          index: node.index,
          blocks: view.of(node).blocks ?? null,
        },
      }
    }
  },
}
