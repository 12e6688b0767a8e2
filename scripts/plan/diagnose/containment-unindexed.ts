import { ident } from '../../core/identifier.ts'
import type { Ailment } from '../ailment.ts'
import { rows } from '../format.ts'
import { obstructed, scanEvidence } from '../predicates.ts'
import { createIndex } from '../scans.ts'

export const ailment: Ailment = {
  title: 'Containment, overlap or similarity without an index for it',
  why: `Operators such as \`@>\`, \`&&\`, \`?\` and \`%\` ask for a part of a value. A B-tree holds whole values; GIN (arrays, jsonb,
trigrams) and GiST (ranges, geometry) hold the parts.`,
  fix: 'Create a GIN index on arrays and jsonb, a GiST index on ranges and geometry.',
  *check(view) {
    for (const { scan, predicate } of obstructed(view, 'containment')) {
      const { column, condition } = predicate
      if (column === undefined) continue
      const type = scan.facts?.columns.find(({ name }) => name === column)?.type
      const ranged = /range|geometry|geography|box|polygon|circle|point|ltree/.test(
        type ?? condition.text.match(/::(\w+range|box|polygon|circle|point)/)?.[1] ?? '',
      )
      const trigram = ['%', '<%', '%>'].includes(condition.operator ?? '')
      const method = ranged ? 'gist' : 'gin'
      const key = trigram
        ? `${ident(column)} gin_trgm_ops`
        : condition.operator === '@>' && /jsonb/.test(type ?? condition.text)
          ? `${ident(column)} jsonb_path_ops`
          : ident(column)
      yield {
        node: scan.node,
        object: `column ${scan.relation}.${column}`,
        message: `Unexpected scan of ${rows(scan.read)} for \`${scan.relation}.${column}\` ${condition.operator} …, expected a ${method === 'gin' ? 'GIN' : 'GiST'} index`,
        fix: createIndex(scan, [key], { using: method }),
        share: scan.share,
        detail: {
          ...scanEvidence(scan, view),
          operator: condition.operator,
          ...(type === undefined ? {} : { columnType: type }),
        },
      }
    }
  },
}
