import type { Ailment } from '../ailment.ts'
import { percent, rows } from '../format.ts'
import { obstructed, scanEvidence } from '../predicates.ts'
import { createIndex } from '../scans.ts'

export const ailment: Ailment = {
  title: 'Type cast that keeps an index from being used',
  why: `The value that is compared with has another type than the column, and Postgres casts the column to it: an index on the
column holds values of the column's own type. It happens with \`numeric\` parameters against integer columns, with text
against other types, and with \`::date\` on a timestamp.`,
  fix: "Give the value the column's type, e.g. `$1::bigint`; for a day compare with both its ends: `at >= day and at < day + 1`.",
  *check(view) {
    for (const { scan, predicate } of obstructed(view, 'cast')) {
      const { column, expression, condition } = predicate
      const inner = condition.left?.columns.length ? condition.left : condition.right
      const target = inner?.name ?? 'another type'
      const type = scan.facts?.columns.find(({ name }) => name === column)?.type
      const day = target === 'date'
      yield {
        node: scan.node,
        object: `column ${scan.relation}.${column}`,
        message: `Unexpected cast of \`${scan.relation}.${column}\` to ${target}, for which ${rows(scan.read)} are read and ${percent(scan.kept / scan.read)} kept, expected ${day ? 'a range of the column' : `a value of ${type === undefined ? "the column's type" : type}`}`,
        fix: day
          ? `Compare the column with both ends of the day: ${column} >= '2026-01-01' and ${column} < '2026-01-02'.`
          : type !== undefined
            ? `Cast the value instead of the column: ${column} ${condition.operator ?? '='} <value>::${type}`
            : expression === undefined
              ? undefined
              : createIndex(scan, [`(${expression})`]),
        share: scan.share,
        detail: { ...scanEvidence(scan, view), castTo: target, ...(type === undefined ? {} : { columnType: type }) },
      }
    }
  },
}
