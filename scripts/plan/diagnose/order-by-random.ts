import type { Ailment } from '../ailment.ts'
import { rows } from '../format.ts'
import { manyRows } from '../view.ts'

export const ailment: Ailment = {
  title: 'Rows drawn by sorting all of them at random',
  why: `\`order by random() limit n\` gives every row a number and sorts by it: the whole table for a handful of rows.`,
  fix: 'Draw from a sample (`tablesample system_rows(100)`, extension tsm_system_rows), or by a random key: `where id >= $1 order by id limit 1`.',
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== 'Sort' || !node.sortKey?.some((key) => /^\(?(?:random|gen_random_uuid)\(\)\)?/.test(key)))
        continue
      const sorted = view.rows(node.children[0] ?? node)
      if (sorted < manyRows) continue
      yield {
        node,
        message: `Unexpected sort of ${rows(sorted)} at random, expected a sample`,
        share: view.below(node),
        detail: { rows: Math.round(sorted), sortKey: node.sortKey },
      }
    }
  },
}
