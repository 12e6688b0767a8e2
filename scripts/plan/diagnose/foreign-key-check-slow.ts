import { ident } from '../../core/identifier.ts'
import type { Ailment } from '../ailment.ts'
import { count, duration, percent } from '../format.ts'

export const ailment: Ailment = {
  title: 'Foreign key without an index on its own column',
  why: `Deleting a row, or changing its key, looks for rows that point to it. Without an index on the referencing column that is a scan of
the whole other table, once for each row.`,
  fix: 'Create an index on the referencing column.',
  *check(view) {
    const whole = view.plan.executionTime ?? view.measures.whole
    for (const trigger of view.plan.triggers) {
      if (trigger.time === undefined || trigger.constraint === undefined || trigger.time < 10) continue
      const each = trigger.time / Math.max(1, trigger.calls)
      const known = view.facts?.relations
        .flatMap(({ referencedBy }) => referencedBy)
        .find(({ constraint }) => constraint === trigger.constraint)
      // A look-up through an index takes some tens of microseconds.
      if (known?.indexed === true ? true : each < 0.5 && known === undefined) continue
      yield {
        node: view.plan.root,
        object: `constraint ${trigger.constraint}`,
        message: `Unexpected ${duration(trigger.time)} for ${count(trigger.calls)} checks of \`${trigger.constraint}\` (${duration(each)} each, ${percent(Math.min(1, trigger.time / whole))} of the statement), expected an index on ${known === undefined ? 'its referencing column' : `\`${known.table}\` (${known.columns.join(', ')})`}`,
        fix:
          known === undefined
            ? undefined
            : `create index concurrently on ${known.table} (${known.columns.map(ident).join(', ')});`,
        share: Math.min(1, trigger.time / whole),
        detail: {
          calls: trigger.calls,
          milliseconds: trigger.time,
          constraint: trigger.constraint,
          ...(known === undefined ? {} : { table: known.table, columns: known.columns }),
        },
      }
    }
  },
}
