import { ident } from '../../core/identifier.ts'
import type { Ailment } from '../ailment.ts'
import { rows } from '../format.ts'
import { obstructed, scanEvidence } from '../predicates.ts'
import { createIndex } from '../scans.ts'

export const ailment: Ailment = {
  title: 'Value = ANY (array column), which no index answers',
  why: `\`'x' = any (tags)\` compares with every element of every row. The same question as containment, \`tags @> array['x']\`, is
what a GIN index answers.`,
  fix: "Write `column @> array['x']` and create a GIN index on the column.",
  *check(view) {
    for (const { scan, predicate } of obstructed(view, 'array element')) {
      const { column } = predicate
      yield {
        node: scan.node,
        object: `column ${scan.relation}.${column}`,
        message: `Unexpected \`= ANY (${column})\` over ${rows(scan.read)} of \`${scan.relation}\`, expected \`${column} @> array[…]\` with a GIN index`,
        fix: `-- and in the query: ${ident(column!)} @> array[<value>]\n${createIndex(scan, [ident(column!)], { using: 'gin' })}`,
        share: scan.share,
        detail: scanEvidence(scan, view),
      }
    }
  },
}
