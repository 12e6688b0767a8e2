import type { Ailment } from '../ailment.ts'
import { count, rows, size } from '../format.ts'
import { manyRows } from '../view.ts'

const holding = new Set(['Sort', 'Incremental Sort', 'Hash', 'Materialize', 'WindowAgg'])

export const ailment: Ailment = {
  title: 'Wide rows carried through a sort, hash or buffer',
  why: `Every column that the query asks for is carried along: rows of kilobytes fill \`work_mem\` and spill long before narrow ones would.
Mostly it is \`select *\`.`,
  fix: 'Select the columns that are needed; sort and join keys alone and fetch the wide columns for the rows that remain.',
  *check(view) {
    for (const node of view.plan.nodes) {
      if (!holding.has(node.type) || node.planWidth === undefined || node.planWidth < 500) continue
      const held = view.rows(node.type === 'Sort' || node.type === 'Hash' ? (node.children[0] ?? node) : node)
      const kilobytes = (held * node.planWidth) / 1024
      if (held < manyRows || kilobytes < 16 * 1024) continue
      // A top-N keeps a handful.
      if (node.sort?.method.startsWith('top-N')) continue
      yield {
        node,
        message: `Unexpected rows of ${count(node.planWidth)} bytes in ${view.name(node)}: ${rows(held)} make ${size(kilobytes)}, expected the needed columns alone`,
        detail: {
          width: node.planWidth,
          rows: Math.round(held),
          kilobytes: Math.round(kilobytes),
          ...(node.output === undefined ? {} : { columns: node.output.length, output: node.output.slice(0, 12) }),
        },
      }
    }
  },
}
