import { ident } from '../../core/identifier.ts'
import type { Ailment } from '../ailment.ts'
import { rows } from '../format.ts'
import { obstructed, scanEvidence } from '../predicates.ts'
import { createIndex } from '../scans.ts'

export const ailment: Ailment = {
  title: 'Pattern without a fixed beginning',
  why: `\`like '%abc%'\`, \`ilike\` and regular expressions give no point at which a sorted index could begin: every row is tested.
The extension pg_trgm indexes groups of three letters, which answers patterns of three letters and more.`,
  fix: 'Create a GIN index with `gin_trgm_ops` (extension pg_trgm); for words in a language use full-text search.',
  *check(view) {
    for (const { scan, predicate } of obstructed(view, 'wildcard')) {
      const { column, other, condition } = predicate
      yield {
        node: scan.node,
        object: `column ${scan.relation}.${column}`,
        message: `Unexpected scan of ${rows(scan.read)} for \`${scan.relation}.${column}\` ${words[condition.operator ?? ''] ?? condition.operator} \`${other?.value ?? '…'}\`, expected a trigram index`,
        fix: `create extension if not exists pg_trgm;\n${createIndex(scan, [`${ident(column!)} gin_trgm_ops`], { using: 'gin' })}`,
        share: scan.share,
        detail: { ...scanEvidence(scan, view), pattern: other?.value ?? null },
      }
    }
  },
}

const words: Record<string, string> = { '~~': 'like', '~~*': 'ilike', '~': 'matching', '~*': 'matching' }
