import type { Ailment } from '../ailment.ts'
import { count, rows } from '../format.ts'
import { clip } from '../predicates.ts'

export const ailment: Ailment = {
  title: 'Filter that the foreign server could have applied',
  why: `A condition that is not shipped (a function that is not known there, a type of an extension, a collation) is tested here: every row
crosses the network to be thrown away.`,
  fix: 'Use built-in, immutable operators in the condition; name shared extensions in the server’s option `extensions`; set `use_remote_estimate`.',
  *check(view) {
    for (const scan of view.scans) {
      if (scan.kind !== 'foreign' || scan.filtered < 1_000 || scan.filtered < 0.5 * scan.read) continue
      yield {
        node: scan.node,
        object: `foreign table ${scan.relation}`,
        message: `Unexpected ${count(scan.filtered)} of ${rows(scan.read)} fetched from \`${scan.relation}\` and thrown away here, expected the filter in the remote query`,
        share: scan.share,
        detail: {
          rowsFetched: Math.round(scan.read),
          rowsKept: Math.round(scan.kept),
          filter: clip(scan.node.filter ?? ''),
          ...(scan.node.remoteSql === undefined ? {} : { remoteSql: clip(scan.node.remoteSql) }),
        },
      }
    }
  },
}
