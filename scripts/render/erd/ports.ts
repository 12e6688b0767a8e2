/** Where lines meet boxes. */

import type { Box } from './box.ts'
import type { Diagram, DiagramReference } from './model.ts'

/** Where a line meets the referencing table, from the top of its box. */
export function childY(boxes: Box[], { from, fromColumns }: DiagramReference): number {
  return boxes[from]!.rowMiddle(fromColumns[0]!)
}

/**
 * Where a line meets the referenced table. Lines with different signs at that end meet it apart from each other, since
 * lines to one place are drawn as one.
 */
export function parentY(diagram: Diagram, boxes: Box[], { to, toColumns, parents }: DiagramReference): number {
  const y = boxes[to]!.rowMiddle(toColumns[0]!)
  if (!boxes[to]!.separateEnds) return y
  const both = new Set(
    diagram.references
      .filter((one) => one.to === to && boxes[to]!.rowMiddle(one.toColumns[0]!) === y)
      .map((one) => one.parents),
  )
  return both.size < 2 ? y : parents === 'exactly one' ? y - 5 : y + 5
}
