import type { Ailment } from '../ailment.ts'
import { blockSize, count, duration, percent } from '../format.ts'

export const ailment: Ailment = {
  title: 'Time spent reading blocks from disk',
  why: `Blocks that are not in the server’s buffers are read from the operating system or the disk. Where that is most of the time, what is
read is more than fits, or is read seldom.`,
  fix: 'Read fewer blocks (a narrower or covering index), enlarge `shared_buffers` and the machine’s memory, or accept it for queries that run seldom.',
  *check(view) {
    const { root } = view.plan
    const { whole, basis } = view.measures
    if (root.ioTimes === undefined || basis !== 'time' || whole < 20) return
    const reading = root.ioTimes.sharedRead + root.ioTimes.localRead
    if (reading < 0.5 * whole || root.buffers === undefined) return
    const worst = view.plan.nodes.reduce(
      (most, each) => ((view.of(each).io ?? 0) > (view.of(most).io ?? 0) ? each : most),
      root,
    )
    yield {
      node: worst,
      message: `Unexpected ${duration(reading)} of reading ${blockSize(root.buffers.shared.read)} from disk (${percent(Math.min(1, reading / whole))} of the time), expected most blocks in the buffers`,
      share: Math.min(1, reading / whole),
      level: 'info',
      detail: {
        milliseconds: reading,
        blocksRead: root.buffers.shared.read,
        blocksHit: root.buffers.shared.hit,
        perBlock: duration(reading / Math.max(1, root.buffers.shared.read)),
        ofNode: count(view.of(worst).read ?? 0),
      },
    }
  },
}
