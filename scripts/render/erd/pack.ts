/** Packs rectangles into a page of about a given shape: the skyline method, lowest place first. */

export interface Size {
  width: number
  height: number
}

export interface Packed extends Size {
  /** In the order of the sizes. */
  places: { x: number; y: number }[]
}

/** Width to height of a page that fits a screen. */
const shape = 1.6

/** Packs without overlap, `gap` pixels between, as small as it gets on a page of that shape. Deterministic. */
export function packRectangles(sizes: readonly Size[], gap: number): Packed {
  const area = sizes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0)
  const widest = Math.max(0, ...sizes.map(({ width }) => width))
  // Tall ones first; what is equally tall stays in its order.
  const order = sizes.map((_, index) => index).sort((a, b) => sizes[b]!.height - sizes[a]!.height || a - b)
  let best: Packed | undefined
  // Thousands of boxes fit any width about equally well.
  const steps = sizes.length > 500 ? 2 : 16
  for (let step = 0; step < steps; step++) {
    const limit = Math.max(widest, Math.round(Math.sqrt(area * shape) * (0.9 + step * 0.06)))
    const packed = packInto(sizes, order, limit, gap)
    if (best === undefined || cost(packed) < cost(best)) best = packed
  }
  return best!
}

/** How small a page of the shape would have to be drawn. */
function cost({ width, height }: Size): number {
  return Math.max(width / shape, height)
}

function packInto(sizes: readonly Size[], order: number[], limit: number, gap: number): Packed {
  const places: { x: number; y: number }[] = []
  // The upper edge of what is placed, left to right: each step holds up to the next one's x.
  let skyline = [{ x: 0, y: 0 }]
  const result: Packed = { width: 0, height: 0, places }
  for (const index of order) {
    const { width, height } = sizes[index]!
    let best: { x: number; y: number } | undefined
    for (const { x } of skyline) {
      if (x > 0 && x + width > limit) continue
      const y = topOver(skyline, x, x + width)
      if (best === undefined || y < best.y || (y === best.y && x < best.x)) best = { x, y }
    }
    const at = best!
    places[index] = at
    result.width = Math.max(result.width, at.x + width)
    result.height = Math.max(result.height, at.y + height)
    const end = at.x + width + gap
    const after = skyline.findLast((step) => step.x <= end)!.y
    skyline = [
      ...skyline.filter((step) => step.x < at.x),
      { x: at.x, y: at.y + height + gap },
      ...(skyline.some((step) => step.x === end) ? [] : [{ x: end, y: after }]),
      ...skyline.filter((step) => step.x >= end),
    ]
  }
  return result
}

function topOver(skyline: { x: number; y: number }[], from: number, to: number): number {
  let top = 0
  for (const [index, step] of skyline.entries()) {
    const next = skyline[index + 1]?.x ?? Number.POSITIVE_INFINITY
    if (step.x < to && next > from) top = Math.max(top, step.y)
  }
  return top
}
