import { ident } from '../../core/identifier.ts'
import type { Ailment } from '../ailment.ts'
import { rows } from '../format.ts'
import { leading, obstructed, scanEvidence } from '../predicates.ts'
import { createIndex } from '../scans.ts'

export const ailment: Ailment = {
  title: 'LIKE with a prefix that no index answers',
  why: `\`like 'abc%'\` can use a B-tree only where the index sorts by bytes: with the operator class \`text_pattern_ops\`
(\`varchar_pattern_ops\`) or the collation "C". An index in a language's order does not serve it.`,
  fix: 'Create an index with `text_pattern_ops`; it serves `=` as well.',
  *check(view) {
    for (const { scan, predicate } of obstructed(view, 'prefix')) {
      const { column, other } = predicate
      const existing = leading(scan, column!)
      yield {
        node: scan.node,
        object: `column ${scan.relation}.${column}`,
        message: `Unexpected scan of ${rows(scan.read)} for \`${scan.relation}.${column}\` like \`${other?.value ?? '…'}\`, expected an index with text_pattern_ops${existing === undefined ? '' : `: \`${existing.name}\` sorts by the language`}`,
        fix: createIndex(scan, [`${ident(column!)} text_pattern_ops`]),
        share: scan.share,
        detail: {
          ...scanEvidence(scan, view),
          pattern: other?.value ?? null,
          ...(existing === undefined ? {} : { index: existing.name }),
        },
      }
    }
  },
}
