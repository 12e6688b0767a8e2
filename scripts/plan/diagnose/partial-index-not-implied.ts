import type { Ailment } from '../ailment.ts'
import { count, rows } from '../format.ts'
import { clip, coverage, discardsMost, predicatesOf, scanEvidence, worthParsing } from '../predicates.ts'
import { isRepeated } from '../shape.ts'

export const ailment: Ailment = {
  title: 'Partial index whose predicate the query does not imply',
  why: `A partial index holds the rows of its predicate alone. The planner uses it only where it can prove from the query's own
conditions that no other row is asked for; parameters of a generic plan prove nothing.`,
  fix: "Repeat the index's predicate in the query, word by word, or create an index without one.",
  *check(view) {
    for (const scan of view.scans) {
      if (scan.kind !== 'sequential' || !discardsMost(scan) || isRepeated(scan, view) || scan.share < worthParsing)
        continue
      const predicates = predicatesOf(scan).filter(({ use }) => use === 'equal' || use === 'range')
      if (predicates.some(({ column }) => coverage(scan, column!).leading.length > 0)) continue
      for (const { column } of predicates) {
        const [index] = coverage(scan, column!).partial
        if (index === undefined) continue
        yield {
          node: scan.node,
          object: `index ${index.name}`,
          message: `Unexpected sequential scan on \`${scan.relation}\` for ${rows(scan.kept)} of ${count(scan.read)}, expected a condition that implies the predicate of \`${index.name}\``,
          fix: `Add to the query: and ${index.predicate}`,
          share: scan.share,
          detail: { ...scanEvidence(scan, view), index: index.name, predicate: clip(index.predicate ?? '') },
        }
        break
      }
    }
  },
}
