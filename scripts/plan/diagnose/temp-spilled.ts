import type { Ailment } from '../ailment.ts'
import { blockSize, rows } from '../format.ts'
import { workMem } from '../memory.ts'

/** Nodes whose spilling has an ailment of its own. */
const told = new Set(['Sort', 'Incremental Sort', 'Hash', 'Hash Join'])

export const ailment: Ailment = {
  title: 'Intermediate result on disk',
  why: `Materialize, CTEs, window functions, recursion and set-returning functions keep rows for later. What outgrows \`work_mem\` is
written to temporary files, and a CTE or Materialize is then read from there each time.`,
  fix: 'Raise `work_mem` for the query, keep fewer columns and rows, or write the CTE `as not materialized`.',
  *check(view) {
    for (const node of view.plan.nodes) {
      if (told.has(node.type) || node.hashAggregate !== undefined) continue
      const temp = view.of(node).temp ?? 0
      if (temp < 128) continue
      const kept = node.storage?.type === 'Disk' ? node.storage.maximum : undefined
      yield {
        node,
        message: `Unexpected ${blockSize(temp)} of temporary blocks in ${view.name(node)}, expected ${rows(view.rows(node))} to be kept in work_mem`,
        fix: `set work_mem = '${Math.max(8, Math.ceil(((kept ?? temp * 4) * 1.5) / 1024))}MB';`,
        detail: {
          tempBlocks: temp,
          rows: Math.round(view.rows(node)),
          width: node.planWidth ?? null,
          workMem: workMem(view),
          ...(kept === undefined ? {} : { storageKilobytes: kept }),
        },
      }
    }
  },
}
