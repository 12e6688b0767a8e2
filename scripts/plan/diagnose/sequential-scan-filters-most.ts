import type { Ailment } from '../ailment.ts'
import { count, percent, rows } from '../format.ts'
import {
  coverage,
  discardsMost,
  indexKeys,
  isConstantTest,
  predicatesOf,
  scanEvidence,
  worthParsing,
} from '../predicates.ts'
import { createIndex } from '../scans.ts'
import { isRepeated } from '../shape.ts'

export const ailment: Ailment = {
  title: 'Sequential scan that throws most rows away',
  why: `Every row of the table is read and tested to find a few. The cost grows with the table, not with the answer, and the
blocks that are read push others out of the buffers. An index finds the rows without reading the rest.`,
  fix: 'Create an index on the columns of the filter: those compared with `=` first, then one compared with `<` or `>`.',
  *check(view) {
    for (const scan of view.scans) {
      if (scan.kind !== 'sequential' || !discardsMost(scan) || isRepeated(scan, view) || scan.share < worthParsing)
        continue
      const predicates = predicatesOf(scan)
      const usable = predicates.filter(({ use }) => use !== undefined)
      // Conditions that no index answers as written, and indexes that are there and not used, have ailments of their own.
      if (
        predicates.some(({ obstacle }) => obstacle !== undefined) &&
        (usable.length === 0 || scan.facts === undefined)
      )
        continue
      if (
        usable.some(({ column }) => {
          const { leading, partial, behind, invalid } = coverage(scan, column!)
          return leading.length + partial.length + behind.length + invalid.length > 0
        })
      )
        continue
      const { keys, where } = indexKeys(usable)
      const partial = keys.length === 0
      if (partial && !predicates.every(({ condition }) => isConstantTest(condition))) continue
      const key = scan.facts?.indexes.find(({ unique }) => unique)?.keys[0]?.column ?? 'id'
      yield {
        node: scan.node,
        object: `table ${scan.relation}`,
        message: `Unexpected sequential scan on \`${scan.relation}\` that keeps ${count(scan.kept)} of ${rows(scan.read)} (${percent(scan.kept / scan.read)}), expected an index on ${partial ? 'the rows that the filter keeps' : `(${keys.join(', ')})`}`,
        fix: partial
          ? scan.node.filter === undefined
            ? undefined
            : createIndex(scan, [key], { where: scan.node.filter })
          : createIndex(scan, keys, where.length > 0 ? { where: where.join(' and ') } : {}),
        share: scan.share,
        detail: scanEvidence(scan, view),
      }
    }
  },
}
