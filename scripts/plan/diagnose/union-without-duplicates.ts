import type { Ailment } from '../ailment.ts'
import { rows } from '../format.ts'
import { manyRows } from '../view.ts'

export const ailment: Ailment = {
  title: 'UNION that looks for duplicates and finds none',
  why: `\`union\` sorts or hashes all rows to remove duplicates. Where the branches cannot overlap, \`union all\` hands them on as they come.`,
  fix: 'Write `union all` where a row cannot be in two branches, nor twice in one.',
  *check(view) {
    for (const node of view.plan.nodes) {
      if (
        node.type !== 'Unique' &&
        !(node.type === 'Aggregate' && node.groupKey !== undefined && node.strategy === 'Hashed')
      )
        continue
      let input = node.children.find(({ relationship }) => relationship === 'Outer')
      if (input?.type === 'Sort') input = input.children[0]
      if (input?.type !== 'Append' && input?.type !== 'Merge Append') continue
      // Members that are scans of one table's partitions are no union.
      if (input.children.length < 2 || view.scanOf(input.children[0]!)?.nodes.length === input.children.length) continue
      const before = view.rows(input)
      if (before < manyRows || view.rows(node) < 0.999 * before) continue
      if (
        node.output !== undefined &&
        node.type === 'Aggregate' &&
        !node.output.every((each) => node.groupKey!.includes(each))
      )
        continue
      yield {
        node,
        message: `Unexpected search for duplicates among ${rows(before)} at ${view.name(node)} that found none, expected UNION ALL`,
        share: view.of(node).share + (node.children[0]?.type === 'Sort' ? view.of(node.children[0]).share : 0),
        detail: { rows: Math.round(before), branches: input.children.length },
      }
    }
  },
}
