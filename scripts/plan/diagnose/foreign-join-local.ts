import type { Ailment } from '../ailment.ts'
import { count, rows } from '../format.ts'
import { descendants, type PlanNode } from '../tree.ts'

const local = new Set(['Hash Join', 'Merge Join', 'Nested Loop', 'Aggregate', 'Sort', 'Limit'])

export const ailment: Ailment = {
  title: 'Foreign tables joined, sorted or counted here',
  why: `postgres_fdw ships joins, aggregates and sorts of tables on one server. Where it does not, every row of the tables crosses the
network first: different user mappings, functions it may not ship, local tables between, or costs it believes.`,
  fix: "Let it ask the server (`use_remote_estimate 'true'`), raise `fetch_size`, use shippable functions, or define a view over there.",
  *check(view) {
    const seen = new Set<PlanNode>()
    for (const node of view.plan.nodes) {
      if (!local.has(node.type) || seen.has(node)) continue
      const inside = descendants(node)
      const leaves = inside.filter(({ type, children }) => children.length === 0 || type === 'Foreign Scan')
      // All that is below comes from abroad, and far more of it than goes on.
      if (
        leaves.length === 0 ||
        leaves.some(({ type }) => type !== 'Foreign Scan') ||
        inside.some(({ type }) => type === 'Append')
      )
        continue
      for (const each of inside) seen.add(each)
      const fetched = leaves.reduce((sum, leaf) => sum + view.rows(leaf), 0)
      const given = view.rows(node)
      if (fetched < 10_000 || fetched < 10 * Math.max(1, given)) continue
      yield {
        node,
        message: `Unexpected ${rows(fetched)} fetched from a foreign server to give ${count(given)} at ${view.name(node)}, expected the work to be done there`,
        share: view.below(node),
        detail: {
          rowsFetched: Math.round(fetched),
          rows: Math.round(given),
          tables: leaves.map((leaf) => view.relationName(leaf)),
        },
      }
    }
  },
}
