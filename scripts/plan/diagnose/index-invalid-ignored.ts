import { qualified } from '../../core/identifier.ts'
import type { Ailment } from '../ailment.ts'
import { coverage, discardsMost, predicatesOf, scanEvidence, worthParsing } from '../predicates.ts'

export const ailment: Ailment = {
  title: 'Invalid index that cannot be used',
  why: `CREATE INDEX CONCURRENTLY that was interrupted leaves an invalid index behind: no query may use it, and every write still
pays for it.`,
  fix: 'Build it again with `reindex index concurrently`, or drop it.',
  *check(view) {
    for (const scan of view.scans) {
      if (!discardsMost(scan) || scan.share < worthParsing) continue
      for (const { column } of predicatesOf(scan)) {
        const [index] = column === undefined ? [] : coverage(scan, column).invalid
        if (index === undefined || scan.facts === undefined) continue
        const name = qualified(scan.facts.schema, index.name)
        yield {
          node: scan.node,
          object: `index ${name}`,
          message: `Unexpected invalid index \`${name}\`, expected one that ${view.name(scan.node)} could use for \`${column}\``,
          fix: `reindex index concurrently ${name};`,
          share: scan.share,
          detail: { ...scanEvidence(scan, view), index: index.name, column },
        }
        break
      }
    }
  },
}
