import type { Ailment } from '../ailment.ts'
import { count, rows, times } from '../format.ts'
import { coverage, discardsMost, predicatesOf, scanEvidence, worthParsing } from '../predicates.ts'
import { isRepeated } from '../shape.ts'

export const ailment: Ailment = {
  title: 'Index that is there and not used',
  why: `The table has an index that leads with a column of the filter, and the planner read the whole table all the same: it
believed that more rows match than do, that random reads cost more than they do, or it was told to (\`enable_indexscan\`).`,
  fix: 'Run `analyze` on the table. On SSDs set `random_page_cost` to 1.1, as hosted platforms do.',
  *check(view) {
    for (const scan of view.scans) {
      if (scan.kind !== 'sequential' || !discardsMost(scan) || isRepeated(scan, view) || scan.share < worthParsing)
        continue
      // A scan that keeps a good part of the table is right to be one.
      if (scan.kept > 0.03 * scan.read) continue
      for (const { column, use } of predicatesOf(scan)) {
        if (use === undefined || column === undefined) continue
        const [index] = coverage(scan, column).leading
        if (index === undefined) continue
        const expected = (scan.node.planRows ?? 0) * Math.max(1, scan.loops)
        const off = expected / Math.max(1, scan.kept)
        const forced = ['enable_indexscan', 'enable_bitmapscan'].filter((name) => view.setting(name) === 'off')
        const costs = Number(view.setting('random_page_cost') ?? 4)
        const cause =
          forced.length > 0
            ? `${forced.join(' and ')} ${forced.length > 1 ? 'are' : 'is'} off`
            : off >= 10
              ? `the planner expected ${rows(expected)}`
              : costs > 2
                ? `random_page_cost is ${costs}`
                : 'the planner thought it dearer'
        yield {
          node: scan.node,
          object: `table ${scan.relation}`,
          message: `Unexpected sequential scan on \`${scan.relation}\` for ${rows(scan.kept)} of ${count(scan.read)}, expected its index \`${index.name}\`: ${cause}`,
          fix:
            forced.length > 0
              ? forced.map((name) => `reset ${name};`).join('\n')
              : off >= 10
                ? `analyze ${scan.relation};`
                : `alter system set random_page_cost = 1.1;\nselect pg_reload_conf();`,
          share: scan.share,
          detail: {
            ...scanEvidence(scan, view),
            index: index.name,
            expectedRows: expected,
            ...(off >= 10 ? { off: times(off) } : {}),
            randomPageCost: costs,
          },
        }
        break
      }
    }
  },
}
