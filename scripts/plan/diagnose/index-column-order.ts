import { ident } from '../../core/identifier.ts'
import type { Ailment } from '../ailment.ts'
import { blockSize, count, rows } from '../format.ts'
import { createIndex } from '../scans.ts'

export const ailment: Ailment = {
  title: 'Index walked from end to end for a column behind its first',
  why: `The condition is on a later column of the index and not on its first: the index is read as a whole (or, since PostgreSQL 18,
once for each value of the first column) although few entries match.`,
  fix: 'Create an index that begins with the columns that the query gives.',
  *check(view) {
    for (const scan of view.scans) {
      if (!['index', 'index only', 'bitmap'].includes(scan.kind) || scan.share < 0.005) continue
      const index = scan.facts?.indexes.find(({ name, method }) => scan.indexes.includes(name) && method === 'btree')
      const first = index?.keys[0]
      if (index === undefined || first?.column === undefined || index.keys.length < 2) continue
      const columns = scan.indexConditions
        .flatMap((condition) => [...(condition.left?.columns ?? []), ...(condition.right?.columns ?? [])])
        .map(({ column }) => column)
      if (columns.length === 0 || columns.includes(first.column)) continue
      const searches = scan.nodes.reduce((sum, { indexSearches }) => sum + (indexSearches ?? 0), 0)
      // Each row costs a block of the table; what is beyond is the index, read from end to end or skipped through.
      const heap = scan.kind === 'index only' ? 0 : scan.read
      if (searches < 1_000 && scan.blocks < 2 * heap + 128) continue
      const keys = index.keys.flatMap(({ column }) =>
        column !== undefined && columns.includes(column) ? [ident(column)] : [],
      )
      yield {
        node: scan.node,
        object: `index ${index.name}`,
        message: `Unexpected condition on (${keys.join(', ')}) behind the first column \`${first.column}\` of \`${index.name}\`: ${blockSize(scan.blocks)} read${searches > 0 ? ` in ${count(searches)} searches` : ''} for ${rows(scan.kept)}, expected an index that begins with it`,
        fix: createIndex(scan, keys),
        share: scan.share,
        detail: {
          index: index.name,
          firstKey: first.column,
          conditionOn: [...new Set(columns)],
          blocks: scan.blocks,
          rows: Math.round(scan.kept),
          ...(searches > 0 ? { searches } : {}),
        },
      }
    }
  },
}
