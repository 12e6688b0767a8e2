import type { Ailment } from '../ailment.ts'
import { count, rows } from '../format.ts'
import { descendants } from '../tree.ts'

export const ailment: Ailment = {
  title: 'Every row joined with every row',
  why: `Nothing joins the two sides: each row of one is put beside each of the other. Mostly a join condition was forgotten, or stands
where it does not join (in an OR, in the wrong ON).`,
  fix: 'Add the condition that joins the tables.',
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.type !== 'Nested Loop' || node.joinFilter !== undefined || /Semi|Anti/.test(node.joinType ?? ''))
        continue
      const outer = node.children.find(({ relationship }) => relationship === 'Outer')
      const inner = node.children.find(({ relationship }) => relationship === 'Inner')
      if (outer === undefined || inner === undefined) continue
      const left = view.rows(outer)
      const right = node.actual === undefined ? (inner.planRows ?? 0) : (inner.actual?.rows ?? 0)
      if (left < 50 || right < 50 || left * right < 50_000) continue
      // A side that looks something up for each outer row has a condition below; a function is called with the row.
      const looks = [inner, ...descendants(inner)].some(
        ({ indexCond, tidCond, memoize, type, filter }) =>
          [indexCond, tidCond].some((text) => text !== undefined) ||
          memoize !== undefined ||
          type === 'Function Scan' ||
          type === 'Table Function Scan' ||
          /\$\d|\bouter\b/.test(filter ?? ''),
      )
      if (looks && inner.type !== 'Materialize' && !(inner.type === 'Seq Scan')) continue
      if (
        node.filter !== undefined &&
        view.conditions(node.filter).some(({ columns }) => new Set(columns.map(({ alias }) => alias)).size > 1)
      )
        continue
      yield {
        node,
        message: `Unexpected product of ${rows(left)} with ${count(right)} in ${view.name(node)}, expected a condition that joins them`,
        share: view.of(node).share + view.below(inner),
        detail: { outerRows: Math.round(left), innerRows: Math.round(right), rows: Math.round(view.rows(node)) },
      }
    }
  },
}
