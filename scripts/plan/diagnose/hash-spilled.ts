import type { Ailment } from '../ailment.ts'
import { count, rows, size } from '../format.ts'
import { hashMemory, workMem } from '../memory.ts'

export const ailment: Ailment = {
  title: 'Hash join in several batches',
  why: `The hash table did not fit into \`work_mem\` × \`hash_mem_multiplier\`: both sides were written to temporary files and read
again, batch by batch.`,
  fix: 'Raise `work_mem` for the query, hash the smaller side (estimates!), or carry fewer columns into the join.',
  *check(view) {
    for (const node of view.plan.nodes) {
      const { hash, parent } = node
      if (hash === undefined || hash.batches <= 1) continue
      // What one batch held at most, times the batches: they are of about equal size. A hash table is at least half full.
      const needed = Math.ceil((hash.peakMemory * hash.batches) / hashMemory(view).multiplier)
      const grown = hash.batches > hash.originalBatches
      yield {
        node,
        message: `Unexpected hash of ${rows(view.rows(node))} in ${count(hash.batches)} batches${grown ? ` (planned ${count(hash.originalBatches)})` : ''}, expected one with work_mem of ${size(needed)}`,
        fix: `set work_mem = '${Math.max(1, Math.ceil(needed / 1024))}MB';`,
        share: view.of(node).share + (parent === undefined ? 0 : view.of(parent).share),
        detail: {
          batches: hash.batches,
          plannedBatches: hash.originalBatches,
          peakKilobytes: hash.peakMemory,
          rows: Math.round(view.rows(node)),
          estimatedRows: node.planRows ?? null,
          workMem: workMem(view),
          hashMemMultiplier: hashMemory(view).multiplier,
          neededKilobytes: needed,
          tempBlocks: (view.of(node).temp ?? 0) + (parent === undefined ? 0 : (view.of(parent).temp ?? 0)),
        },
      }
    }
  },
}
