import type { Ailment } from '../ailment.ts'
import { count, rows } from '../format.ts'

export const ailment: Ailment = {
  title: 'OFFSET that reads rows to throw them away',
  why: `The rows before the page are found, sorted and thrown away, for every page anew: page 1,000 costs a thousand times what page 1
costs, and rows that are added meanwhile shift the pages.`,
  fix: 'Page by key: remember the last row of the page and ask for those behind it, `where (created_at, id) < ($1, $2) order by created_at desc, id desc limit 50`.',
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== 'Limit' || node.actual === undefined) continue
      const input = node.children.find(({ relationship }) => relationship === 'Outer')
      if (input?.actual === undefined) continue
      const given = view.rows(node)
      const skipped = view.rows(input) - given
      if (skipped < 1_000 || skipped < 9 * Math.max(1, given) || node.actual.loops > 1) continue
      yield {
        node,
        message: `Unexpected ${rows(skipped)} read and thrown away before ${count(given)}, expected a page that begins behind the last row's key`,
        share: view.below(input),
        detail: {
          skipped: Math.round(skipped),
          given: Math.round(given),
          blocks: view.plan.buffered ? input.buffers && input.buffers.shared.hit + input.buffers.shared.read : null,
        },
      }
    }
  },
}
