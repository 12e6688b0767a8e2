import type { Ailment } from '../ailment.ts'
import { count, rows } from '../format.ts'
import { isDistinct } from '../shape.ts'
import { descendants } from '../tree.ts'
import { manyRows } from '../view.ts'

const joins = new Set(['Nested Loop', 'Hash Join', 'Merge Join'])

export const ailment: Ailment = {
  title: 'DISTINCT that hides a join’s fan-out',
  why: `A join with a table of many rows for each multiplies the rows, and DISTINCT (or GROUP BY all) throws the copies away again: all
of them were made, sorted or hashed for nothing.`,
  fix: 'Ask whether there is one with `where exists (select from … where …)` instead of joining.',
  *check(view) {
    for (const node of view.plan.nodes) {
      if (!isDistinct(node, view)) continue
      const input = node.children.find(({ relationship }) => relationship === 'Outer')
      if (input === undefined) continue
      const before = view.rows(input)
      const after = view.rows(node)
      if (before < manyRows || before < 5 * Math.max(1, after)) continue
      const join = [input, ...descendants(input)].find(
        (each) => joins.has(each.type) && !/Semi|Anti/.test(each.joinType ?? '') && view.rows(each) >= before * 0.9,
      )
      if (join === undefined) continue
      const sides = join.children.filter(({ relationship }) => relationship === 'Outer' || relationship === 'Inner')
      const smallest = Math.min(
        ...sides.map((side) => view.rows(side.type === 'Hash' ? (side.children[0] ?? side) : side)),
      )
      if (view.rows(join) < 2 * smallest) continue
      yield {
        node,
        message: `Unexpected ${rows(before)} joined to give ${count(after)} different ones at ${view.name(node)}, expected EXISTS instead of the join`,
        share: view.of(node).share + view.of(input).share + view.of(join).share,
        detail: { rowsJoined: Math.round(before), rowsDistinct: Math.round(after), join: join.id },
      }
    }
  },
}
