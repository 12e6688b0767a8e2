import type { Ailment } from '../ailment.ts'
import { count, duration } from '../format.ts'
import { isHashed } from '../measure.ts'
import { inPolicy } from '../shape.ts'

export const ailment: Ailment = {
  title: 'Subquery executed for every row',
  why: `A subquery that uses the outer row is executed anew for each. Each time is short, the number is not; a join or one aggregate over
all rows does the same in one pass.`,
  fix: 'Write it as a join with a grouped subquery (`left join (select user_id, count(*) … group by user_id) …`), or as `left join lateral` with an index for its condition.',
  *check(view) {
    for (const node of view.plan.nodes) {
      if (node.relationship !== 'SubPlan' || isHashed(node)) continue
      const loops = node.actual?.loops ?? node.parent?.planRows ?? 0
      if (loops < 1_000) continue
      const policy = inPolicy(node, view)
      yield {
        node,
        object: policy === undefined ? `subquery ${node.subplanName ?? ''}`.trim() : `policy ${policy}`,
        message: `Unexpected ${count(loops)} executions of ${node.subplanName ?? 'a subquery'}${policy === undefined ? '' : ` of the policy \`${policy}\``}, expected one: ${view.name(node)}`,
        fix:
          policy === undefined
            ? undefined
            : 'Turn the policy’s subquery around, so that it does not use the row: `using (team_id in (select team_id from members where user_id = (select auth.uid())))`.',
        share: view.below(node),
        detail: {
          loops,
          ...(view.of(node).elapsed === undefined ? {} : { time: duration(view.of(node).elapsed!) }),
          ...(view.plan.buffered && node.buffers ? { blocks: node.buffers.shared.hit + node.buffers.shared.read } : {}),
        },
      }
    }
  },
}
