import type { Ailment } from '../ailment.ts'
import { rows } from '../format.ts'
import { obstructed, scanEvidence } from '../predicates.ts'
import { createIndex } from '../scans.ts'

export const ailment: Ailment = {
  title: 'Field of a JSON column looked for without an index',
  why: `\`data ->> 'key' = …\` takes each row's document apart, and the planner has no statistics on what comes out. What is looked
for often is a column of its own; else an index on the expression serves it.`,
  fix: 'Make the field a column, or create an index on the expression; for many fields a GIN index and `@>`.',
  *check(view) {
    for (const { scan, predicate } of obstructed(view, 'json field')) {
      const { expression, condition } = predicate
      yield {
        node: scan.node,
        object: `column ${scan.relation}.${predicate.column}`,
        message: `Unexpected \`${expression ?? condition.text}\` over ${rows(scan.read)} of \`${scan.relation}\`, expected a column of its own or an index on the expression`,
        fix: expression === undefined ? undefined : createIndex(scan, [`(${expression})`]),
        share: scan.share,
        detail: { ...scanEvidence(scan, view), expression: expression ?? condition.text },
      }
    }
  },
}
