import type { Ailment } from '../ailment.ts'
import { count, duration, percent } from '../format.ts'

export const ailment: Ailment = {
  title: 'Triggers that take the time',
  why: `A row trigger is called once for each row that is written; what it queries or writes comes on top of the statement. The plan shows
its time apart from the nodes.`,
  fix: 'Use a statement trigger with transition tables (`referencing new table as …`), add `when (old.* is distinct from new.*)`, or index what the trigger looks up.',
  *check(view) {
    const whole = view.plan.executionTime ?? view.measures.whole
    for (const trigger of view.plan.triggers) {
      if (trigger.time === undefined || trigger.constraint !== undefined || trigger.time < 10) continue
      yield {
        node: view.plan.root,
        object: `trigger ${trigger.name ?? '?'}`,
        message: `Unexpected ${duration(trigger.time)} in ${count(trigger.calls)} calls of the trigger \`${trigger.name ?? '?'}\` (${percent(Math.min(1, trigger.time / whole))} of the statement), expected less`,
        share: Math.min(1, trigger.time / whole),
        detail: {
          calls: trigger.calls,
          milliseconds: trigger.time,
          each: duration(trigger.time / Math.max(1, trigger.calls)),
          ...(trigger.relation === undefined ? {} : { table: trigger.relation }),
        },
      }
    }
  },
}
