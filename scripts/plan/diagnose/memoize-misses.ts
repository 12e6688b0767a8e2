import type { Ailment } from '../ailment.ts'
import { count, percent } from '../format.ts'
import { workMem } from '../memory.ts'

export const ailment: Ailment = {
  title: 'Memoize that hardly ever hits',
  why: `Memoize remembers the inner side’s answer for each key. It pays where keys come again: with keys that are all different, or with
more of them than fit into memory, every look-up is made and remembered for nothing.`,
  fix: 'Analyze the outer table (its number of distinct keys was estimated too small), raise `work_mem` where entries are evicted, or `set enable_memoize = off`.',
  *check(view) {
    for (const node of view.plan.nodes) {
      const { memoize } = node
      if (memoize?.misses === undefined) continue
      const all = [
        memoize,
        ...(node.workers ?? []).flatMap((worker) => (worker.memoize === undefined ? [] : [worker.memoize])),
      ]
      const hits = all.reduce((sum, each) => sum + (each.hits ?? 0), 0)
      const misses = all.reduce((sum, each) => sum + (each.misses ?? 0), 0)
      const evictions = all.reduce((sum, each) => sum + (each.evictions ?? 0), 0)
      const asked = hits + misses
      if (asked < 1_000 || hits > 0.2 * asked) continue
      yield {
        node,
        message: `Unexpected ${count(misses)} misses of ${count(asked)} look-ups in Memoize by \`${memoize.key ?? '?'}\` (${percent(misses / asked)})${evictions > 0 ? `, ${count(evictions)} entries evicted` : ''}, expected keys that come again`,
        share: Math.max(view.of(node).share, view.below(node) * 0.5),
        detail: {
          key: memoize.key ?? null,
          hits,
          misses,
          evictions,
          peakKilobytes: memoize.peakMemory ?? null,
          workMem: workMem(view),
        },
      }
    }
  },
}
