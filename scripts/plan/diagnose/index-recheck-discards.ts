import type { Ailment } from '../ailment.ts'
import { count, percent, rows } from '../format.ts'
import { scanEvidence } from '../predicates.ts'

export const ailment: Ailment = {
  title: 'Index whose answers mostly fail the recheck',
  why: `GIN, GiST and trigram indexes may answer loosely: every row that they name is fetched and tested again. Where most fail, the
index hardly selects: patterns of very few letters, \`jsonb_ops\` for deep containment, a large signature collision rate.`,
  fix: 'Ask for more (longer patterns), take a sharper operator class (`jsonb_path_ops`, a larger `siglen`), or index the part that is asked for.',
  *check(view) {
    for (const scan of view.scans) {
      const lossy = scan.nodes.reduce((sum, { heapBlocks }) => sum + (heapBlocks?.lossy ?? 0), 0)
      // Lossy bitmaps recheck whole pages: an ailment of its own.
      if (lossy > 0 || scan.rechecked < 1_000 || scan.rechecked < 0.5 * scan.read) continue
      yield {
        node: scan.node,
        object: `index ${scan.indexes.join(', ')}`,
        message: `Unexpected ${count(scan.rechecked)} of ${rows(scan.read)} that \`${scan.indexes.join('`, `')}\` names and the recheck throws away (${percent(scan.rechecked / scan.read)}), expected an index that selects`,
        share: scan.share,
        detail: { ...scanEvidence(scan, view), indexes: scan.indexes, removedByRecheck: Math.round(scan.rechecked) },
      }
    }
  },
}
