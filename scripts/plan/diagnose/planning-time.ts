import type { Ailment } from '../ailment.ts'
import { count, duration } from '../format.ts'

export const ailment: Ailment = {
  title: 'Planning that takes longer than executing',
  why: `Planning grows with the number of joined relations, partitions and indexes, and with large lists of constants and detailed
statistics. A statement that runs in a millisecond is not helped by an index, but by being planned once.`,
  fix: 'Use prepared statements; let conditions prune partitions at planning; join fewer relations; lower `join_collapse_limit` for generated queries.',
  *check(view) {
    const { planning, executionTime } = view.plan
    const time = planning?.time
    if (time === undefined || executionTime === undefined || time < 10 || time < executionTime) return
    const relations = new Set(
      view.plan.nodes.flatMap(({ relation, alias }) => (relation === undefined ? [] : [`${relation} ${alias}`])),
    )
    const read = planning?.buffers === undefined ? 0 : planning.buffers.shared.hit + planning.buffers.shared.read
    yield {
      node: view.plan.root,
      object: 'planning',
      message: `Unexpected ${duration(time)} of planning ${count(relations.size)} relations for ${duration(executionTime)} of execution, expected less than execution takes`,
      share: time / (time + executionTime),
      detail: {
        milliseconds: time,
        executionMilliseconds: executionTime,
        relations: relations.size,
        catalogBlocks: read,
        ...(planning?.memoryUsed === undefined ? {} : { memoryKilobytes: planning.memoryUsed }),
      },
    }
  },
}
