import { ident } from '../../core/identifier.ts'
import type { Ailment } from '../ailment.ts'
import { count, rows } from '../format.ts'
import { coverage, discardsMost, indexKeys, predicatesOf, scanEvidence, worthParsing } from '../predicates.ts'
import { createIndex } from '../scans.ts'
import { isRepeated } from '../shape.ts'

export const ailment: Ailment = {
  title: 'Index whose first column the query does not ask for',
  why: `A B-tree is sorted by its first column, then by the second. A query that gives only the second finds its rows all over
the index, so that the planner reads the table instead (PostgreSQL 18 may skip from value to value where the first column
has few).`,
  fix: 'Create an index that begins with the column that the query gives, or turn the order of the existing one around where no other query needs it.',
  *check(view) {
    for (const scan of view.scans) {
      if (scan.kind !== 'sequential' || !discardsMost(scan) || isRepeated(scan, view) || scan.share < worthParsing)
        continue
      const predicates = predicatesOf(scan)
      const columns = new Set(predicates.filter(({ use }) => use !== undefined).map(({ column }) => column!))
      if ([...columns].some((column) => coverage(scan, column).leading.length > 0)) continue
      for (const column of columns) {
        const index = coverage(scan, column).behind.find(({ keys }) => !columns.has(keys[0]?.column ?? ''))
        if (index === undefined) continue
        const first = index.keys[0]?.column ?? index.keys[0]?.expression ?? '?'
        const { keys, where } = indexKeys(predicates)
        yield {
          node: scan.node,
          object: `index ${index.name}`,
          message: `Unexpected sequential scan on \`${scan.relation}\` for ${rows(scan.kept)} of ${count(scan.read)}, expected an index that begins with \`${column}\`: \`${index.name}\` begins with \`${first}\``,
          fix: createIndex(
            scan,
            keys.length > 0 ? keys : [ident(column)],
            where.length > 0 ? { where: where.join(' and ') } : {},
          ),
          share: scan.share,
          detail: { ...scanEvidence(scan, view), index: index.name, column, firstKey: first },
        }
        break
      }
    }
  },
}
