import type { Ailment } from '../ailment.ts'
import { rows } from '../format.ts'
import { obstructed, scanEvidence } from '../predicates.ts'
import { createIndex } from '../scans.ts'

export const ailment: Ailment = {
  title: 'Full-text search that reads every document',
  why: `\`to_tsvector(…) @@ …\` without an index takes every row's text apart, for every query anew. A GIN index, best on a
generated column, does it once for each write.`,
  fix: "Add a column `generated always as (to_tsvector('english', …)) stored` with a GIN index, and search in it.",
  *check(view) {
    for (const { scan, predicate } of obstructed(view, 'text search')) {
      const expression = /to_tsvector\((?:[^()']|'[^']*'|\([^()]*\))*\)/.exec(predicate.condition.text)?.[0]
      yield {
        node: scan.node,
        object: `table ${scan.relation}`,
        message: `Unexpected full-text search through ${rows(scan.read)} of \`${scan.relation}\` without an index, expected a GIN index on the tsvector`,
        fix: expression === undefined ? undefined : createIndex(scan, [expression], { using: 'gin' }),
        share: scan.share,
        detail: scanEvidence(scan, view),
      }
    }
  },
}
