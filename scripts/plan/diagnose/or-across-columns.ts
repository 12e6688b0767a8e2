import { ident } from '../../core/identifier.ts'
import type { Ailment } from '../ailment.ts'
import { disjuncts, readCondition } from '../expression.ts'
import { rows } from '../format.ts'
import { clip, obstructed, predicateOf, scanEvidence } from '../predicates.ts'
import { createIndex } from '../scans.ts'

export const ailment: Ailment = {
  title: 'OR across columns, tables or a subquery',
  why: `One index answers one branch. Postgres can join the answers of several (BitmapOr) only where every branch has an index on
the same table; a branch with a subquery or another table's column makes it test every row.`,
  fix: 'Give every branch its index, or write the branches as `union` of queries, each with its own index.',
  *check(view) {
    for (const { scan, predicate } of obstructed(view, 'or')) {
      const branches = disjuncts(predicate.condition.text).map((text) => predicateOf(readCondition(text), scan))
      const columns = [...new Set(branches.flatMap(({ column }) => (column === undefined ? [] : [column])))]
      const subquery = predicate.condition.subplans.length > 0
      yield {
        node: scan.node,
        object: `table ${scan.relation}`,
        message: `Unexpected OR over ${subquery ? 'a subquery' : `the columns ${columns.map((column) => `\`${column}\``).join(' and ')}`} of \`${scan.relation}\`, which tests ${rows(scan.read)}, expected ${subquery ? 'a UNION of two queries' : 'an index for each branch'}`,
        fix:
          subquery || columns.length === 0
            ? undefined
            : columns.map((column) => createIndex(scan, [ident(column)])).join('\n'),
        share: scan.share,
        detail: { ...scanEvidence(scan, view), condition: clip(predicate.condition.text), columns },
      }
    }
  },
}
