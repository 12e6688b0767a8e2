import type { Ailment } from '../ailment.ts'
import { rows, size } from '../format.ts'
import { sortKilobytes, workMem } from '../memory.ts'
import type { PlanNode } from '../tree.ts'

/** kB of temporary files that a sort wrote, of all processes, and that of the greatest of them. */
function spill(node: PlanNode): { total: number; most: number } {
  const each = [node, ...(node.workers ?? [])].map(({ sort, sortGroups }) =>
    Math.max(sort?.on === 'Disk' ? sort.space : 0, ...(sortGroups ?? []).map(({ disk }) => disk?.peak ?? 0)),
  )
  return { total: each.reduce((sum, value) => sum + value, 0), most: Math.max(...each) }
}

export const ailment: Ailment = {
  title: 'Sort that went to disk',
  why: `A sort that outgrows \`work_mem\` writes its rows to temporary files and merges them: it costs the writing and the reading of
all its rows.`,
  fix: 'Raise `work_mem` for the query or role, sort fewer or narrower rows, or let an index give the order.',
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== 'Sort' && node.type !== 'Incremental Sort') continue
      const { total, most } = spill(node)
      if (total === 0) continue
      const processes = 1 + (node.workers?.length ?? 0)
      const sorted = view.rows(node.children[0] ?? node)
      const needed = sortKilobytes(
        most,
        (sorted / (total > most ? processes : 1) / Math.max(1, node.actual?.loops ?? 1)) *
          (total > most ? processes : 1),
      )
      const setting = workMem(view)
      yield {
        node,
        message: `Unexpected ${node.sort?.method ?? 'sort'} of ${rows(sorted)} on disk (${size(total)}), expected work_mem of ${size(needed)}${setting === undefined ? '' : ` instead of ${setting}`}`,
        fix: `set work_mem = '${Math.ceil(needed / 1024)}MB';`,
        detail: {
          sortKey: node.sortKey?.slice(0, 8),
          rows: Math.round(sorted),
          diskKilobytes: total,
          width: node.planWidth ?? null,
          workMem: setting,
          neededKilobytes: needed,
          tempBlocks: view.of(node).temp ?? null,
        },
      }
    }
  },
}
