import type { Ailment } from '../ailment.ts'
import { count } from '../format.ts'
import { expressions } from '../measure.ts'
import { clip } from '../predicates.ts'

export const ailment: Ailment = {
  title: 'NOT IN with a subquery',
  why: `\`not in (select …)\` must know whether the subquery gives a NULL, for then no row qualifies: it cannot become a join. What does
not fit into memory as a hash is searched from end to end for every row.`,
  fix: 'Write `not exists (select from … where … = …)`: it becomes an anti join, and NULLs do not make it empty.',
  *check(view) {
    for (const node of view.plan.nodes) {
      const subplans = node.children.filter(({ relationship }) => relationship === 'SubPlan')
      if (subplans.length === 0) continue
      for (const subplan of subplans) {
        const name = subplan.subplanName ?? ''
        // Before PostgreSQL 17: NOT (hashed SubPlan 1); since: NOT (ANY (a = (hashed SubPlan 1).col1)); `<> ALL` likewise.
        const text = expressions(node).find((each) => negated(each, name))
        if (text === undefined) continue
        const hashed = text.includes(`hashed ${name}`)
        const loops = subplan.actual?.loops ?? 1
        const inner = view.rows(subplan)
        if (hashed && inner < 1_000 && view.rows(node) < 1_000) continue
        const share = hashed ? view.of(node).share + view.below(subplan) : view.below(node)
        yield {
          node,
          object: name,
          message: hashed
            ? `Unexpected NOT IN over ${count(inner)} rows of a subquery at ${view.name(node)}, expected NOT EXISTS: one NULL among them empties the result`
            : `Unexpected NOT IN that searches its subquery ${count(loops)} times at ${view.name(node)}, expected NOT EXISTS`,
          share,
          ...(hashed && share < 0.01 ? { level: 'info' as const } : {}),
          detail: { condition: clip(text), subqueryRows: Math.round(inner), hashed, loops },
        }
      }
    }
  },
}

function negated(text: string, name: string): boolean {
  const at = text.search(new RegExp(`\\b${name}\\b`))
  if (at === -1) return false
  return (
    /NOT \((?:ANY \([^()]*=? ?\(?)?(?:\([^()]*= )?\(?(?:hashed )?$/.test(text.slice(0, at)) ||
    /<> ALL \(?(?:hashed )?$|\(ALL \([^()]*<> \((?:hashed )?$/.test(text.slice(0, at))
  )
}
