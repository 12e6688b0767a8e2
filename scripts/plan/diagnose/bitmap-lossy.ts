import type { Ailment } from '../ailment.ts'
import { blockSize, count, size } from '../format.ts'
import { bitmapKilobytes, workMem } from '../memory.ts'

export const ailment: Ailment = {
  title: 'Bitmap that went lossy',
  why: `A bitmap that outgrows \`work_mem\` keeps pages instead of rows: every row of such a page is fetched and tested again.`,
  fix: 'Raise `work_mem` for the query, or let the index select fewer rows.',
  *check(view) {
    for (const node of view.plan.nodes) {
      const { heapBlocks } = node
      if (
        heapBlocks === undefined ||
        heapBlocks.lossy < 100 ||
        heapBlocks.lossy < 0.05 * (heapBlocks.exact + heapBlocks.lossy)
      )
        continue
      const needed = bitmapKilobytes(heapBlocks.exact + heapBlocks.lossy)
      const rechecked = (node.removedByRecheck ?? 0) * (node.actual?.loops ?? 1)
      yield {
        node,
        object: `table ${view.relationName(node)}`,
        message: `Unexpected lossy bitmap on \`${view.relationName(node)}\`: ${count(heapBlocks.lossy)} of ${count(heapBlocks.exact + heapBlocks.lossy)} pages are known as a whole only, expected work_mem of ${size(needed)}`,
        fix: `set work_mem = '${Math.ceil(needed / 1024)}MB';`,
        share: view.below(node),
        detail: {
          lossyPages: heapBlocks.lossy,
          exactPages: heapBlocks.exact,
          removedByRecheck: Math.round(rechecked),
          heapRead: blockSize(heapBlocks.exact + heapBlocks.lossy),
          workMem: workMem(view),
          neededKilobytes: needed,
        },
      }
    }
  },
}
