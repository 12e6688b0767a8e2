import type { Ailment } from '../ailment.ts'
import { disjuncts } from '../expression.ts'
import { count, rows } from '../format.ts'
import { clip } from '../predicates.ts'

export const ailment: Ailment = {
  title: 'Join that tries nearly every pair of rows',
  why: `Only an equality lets Postgres hash or merge. With an inequality, an OR or a function as the condition each row of one side is
compared with each of the other, and most pairs are thrown away.`,
  fix: 'Give the join an equality; write an OR as `union` of two joins; put ranges into a range type with a GiST index.',
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.joinFilter === undefined || node.removedByJoinFilter === undefined) continue
      const loops = node.actual?.loops ?? 1
      const removed = node.removedByJoinFilter * loops
      if (removed < 1_000_000 || removed < 20 * view.rows(node)) continue
      const conditions = view.conditions(node.joinFilter)
      const or = conditions.find(({ text }) => disjuncts(text).length > 1)
      yield {
        node,
        message: `Unexpected ${count(removed)} pairs tried and thrown away by ${view.name(node)} for ${rows(view.rows(node))}, expected ${or === undefined ? 'a condition that can be hashed or looked up' : 'a UNION instead of the OR'}`,
        share: view.of(node).share,
        detail: {
          joinFilter: clip(node.joinFilter),
          removed: Math.round(removed),
          rows: Math.round(view.rows(node)),
          ...(or === undefined ? {} : { or: clip(or.text) }),
        },
      }
    }
  },
}
