import type { Ailment } from '../ailment.ts'
import { count, rows, size } from '../format.ts'
import { hashMemory, workMem } from '../memory.ts'

export const ailment: Ailment = {
  title: 'Hash aggregate that went to disk',
  why: `More groups than fit into \`work_mem\` × \`hash_mem_multiplier\`: rows of further groups are written to temporary files and
aggregated later, in batches.`,
  fix: 'Raise `work_mem` for the query; where the planner expected fewer groups, give it statistics (`create statistics … (ndistinct)`).',
  *check(view) {
    for (const node of view.plan.nodes) {
      const uses = [node.hashAggregate, ...(node.workers ?? []).map(({ hashAggregate }) => hashAggregate)].filter(
        (use) => use !== undefined,
      )
      const disk = uses.reduce((sum, { diskUsage = 0, batches = 1 }) => sum + (batches > 1 ? diskUsage : 0), 0)
      if (disk === 0) continue
      const peak = Math.max(...uses.map(({ peakMemory = 0 }) => peakMemory))
      const batches = Math.max(...uses.map(({ batches: each = 1 }) => each))
      const groups = view.rows(node)
      const needed = Math.ceil((peak + disk * 2) / hashMemory(view).multiplier)
      yield {
        node,
        message: `Unexpected hash aggregate of ${count(groups)} groups on disk (${size(disk)} in ${count(batches)} batches), expected work_mem of about ${size(needed)}`,
        fix: `set work_mem = '${Math.max(1, Math.ceil(needed / 1024))}MB';`,
        detail: {
          groupKey: node.groupKey?.slice(0, 8) ?? null,
          groups: rows(groups),
          expectedGroups: node.planRows ?? null,
          diskKilobytes: disk,
          batches,
          peakKilobytes: peak,
          workMem: workMem(view),
          neededKilobytes: needed,
        },
      }
    }
  },
}
