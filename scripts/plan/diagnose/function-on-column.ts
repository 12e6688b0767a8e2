import type { Ailment } from '../ailment.ts'
import { percent, rows } from '../format.ts'
import { obstructed, scanEvidence } from '../predicates.ts'
import { createIndex } from '../scans.ts'

/** Functions that name a span of time: the same rows are those between its ends, which an index on the column gives. */
const spans = new Set(['date_trunc', 'date_part', 'extract', 'to_char', 'date'])

export const ailment: Ailment = {
  title: 'Function or arithmetic around the column that is looked for',
  why: `An index on a column holds the column's values, not those of a function of it. The condition can only be tested row by
row, and the planner has no statistics on the result: it guesses (0.5 % for \`=\`).`,
  fix: 'Write the condition so that the column stands alone, e.g. `at >= $1 and at < $2`, or create an index on the expression.',
  *check(view) {
    for (const { scan, predicate } of obstructed(view, 'function')) {
      const { column, expression, condition } = predicate
      const name = condition.left?.columns.length ? condition.left.name : condition.right?.name
      const span = name !== undefined && spans.has(name)
      yield {
        node: scan.node,
        object: `column ${scan.relation}.${column}`,
        message: `Unexpected \`${expression ?? condition.text}\` in the filter of \`${scan.relation}\`, which reads ${rows(scan.read)} and keeps ${percent(scan.kept / scan.read)}, expected ${span ? `a range of \`${column}\`` : `\`${column}\` alone or an index on the expression`}`,
        fix: span
          ? `Compare the column with both ends of the span: ${column} >= <begin> and ${column} < <end>, with an index on (${column}).`
          : expression === undefined
            ? undefined
            : createIndex(scan, [`(${expression})`]),
        share: scan.share,
        detail: { ...scanEvidence(scan, view), expression: expression ?? condition.text },
      }
    }
  },
}
