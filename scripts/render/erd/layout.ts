/**
 * Places a diagram: each schema's tables in a frame, what is linked side by side.
 *
 * The kernel does not pack what is not linked where there are frames, so the work is divided: tables that are linked within
 * their schema alone are laid out set by set and packed; those linked across schemas all together, with the former as
 * finished parts of their frames; last the frames are packed.
 */

import { type Box, boxOf } from './box.ts'
import { type Area, framed, layoutFramed, layoutLinked, type Part, type Point, pack, type Run } from './elk.ts'
import type { Diagram, DiagramReference, DiagramTable } from './model.ts'
import { childY, parentY } from './ports.ts'

export interface PlacedBox extends Box, Point {}

export interface PlacedGroup extends Area {
  schema: string
}

export interface PlacedLine {
  reference: DiagramReference
  /** From the referenced table to the referencing one; every segment is horizontal or vertical. */
  points: Point[]
}

/** All coordinates are whole pixels from the top left corner. */
export interface Placed {
  /** In the order of `diagram.tables`. */
  boxes: PlacedBox[]
  /** One a schema, where there are several. */
  groups: PlacedGroup[]
  lines: PlacedLine[]
  /** Words beside the boxes. */
  notes?: (Point & { text: string })[]
  width: number
  height: number
}

/** How far to the right of its box a line runs that leads back to the same table. */
const loop = 27
const componentGap = 36
const frameGap = 27

/**
 * Places every table and line. The same diagram gives the same coordinates on every machine. `measure`: the box of a
 * table, by default as the SVG draws it.
 */
export async function placeDiagram(diagram: Diagram, measure: (table: DiagramTable) => Box = boxOf): Promise<Placed> {
  const boxes = diagram.tables.map((table) => measure(table))
  const result = await layoutAll(diagram, boxes)
  const placed = boxes.map((box, index): PlacedBox => ({ ...box, ...result.boxes.get(index)! }))
  const lines = diagram.references.map((reference, index): PlacedLine => {
    if (reference.from !== reference.to) return { reference, points: result.lines.get(index)! }
    const { x, y, width } = placed[reference.to]!
    const [top, bottom] = [y + parentY(diagram, boxes, reference), y + childY(boxes, reference)]
    const [edge, out] = [x + width, x + width + loop]
    return {
      reference,
      points: [
        { x: edge, y: top },
        { x: out, y: top },
        { x: out, y: bottom },
        { x: edge, y: bottom },
      ],
    }
  })
  return {
    boxes: placed,
    groups: [...result.frames]
      .map(([schema, area]) => ({ schema, ...area }))
      .sort((a, b) => (a.schema < b.schema ? -1 : 1)),
    lines,
    width: Math.max(result.width, ...lines.flatMap(({ points }) => points.map(({ x }) => x))),
    height: result.height,
  }
}

/** A map without lines, for thousands of tables: each schema's names in columns. Takes no kernel. */
export function placeNames(diagram: Diagram): Placed {
  const names = buildNames(diagram)
  const boxes = names.map((table) => boxOf(table))
  const groups = [...new Set(names.map(({ group }) => group))]
  const runs = groups.map((group): Part => {
    const members = [...names.keys()].filter((index) => names[index]!.group === group)
    return { group, ...columnsOf(boxes, members) }
  })
  const packed = pack(runs.map(framed), frameGap)
  return {
    boxes: boxes.map((box, index): PlacedBox => ({ ...box, ...packed.boxes.get(index)! })),
    groups: groups.map((schema) => ({ schema, ...packed.frames.get(schema)! })),
    lines: [],
    width: packed.width,
    height: packed.height,
  }
}

/** Tables without columns, without those that are only referenced. */
function buildNames(diagram: Diagram): DiagramTable[] {
  return diagram.tables
    .filter(({ kind }) => kind !== 'external')
    .map((table) => ({ ...table, columns: [], hidden: 0, partitions: 0 }))
}

/** Boxes one below the other, in columns, so that the whole is about as wide as a screen. */
function columnsOf(boxes: Box[], members: number[]): Run {
  const gap = 10
  const width = Math.max(...members.map((index) => boxes[index]!.width))
  const height = boxes[members[0]!]!.height
  const rows = Math.max(1, Math.ceil(Math.sqrt((members.length * (width + gap)) / (height + gap) / 1.6)))
  const places = members.map((index, at): [number, Point] => [
    index,
    { x: Math.floor(at / rows) * (width + gap), y: (at % rows) * (height + gap) },
  ])
  return {
    width: Math.ceil(members.length / rows) * (width + gap) - gap,
    height: Math.min(rows, members.length) * (height + gap) - gap,
    boxes: new Map(places),
    frames: new Map(),
    lines: new Map(),
  }
}

async function layoutAll(diagram: Diagram, boxes: Box[]): Promise<Run> {
  const groups = [...new Set(diagram.tables.map(({ group }) => group))]
  const components = componentsOf(diagram)
  const groupsOf = (component: number[]) => new Set(component.map((index) => diagram.tables[index]!.group))
  const parts: Part[] = []
  for (const group of groups) {
    const runs: Run[] = []
    for (const component of components) {
      const own = groupsOf(component)
      if (own.size === 1 && own.has(group)) runs.push(await layoutLinked(diagram, boxes, component))
    }
    if (runs.length > 0) parts.push({ group, ...pack(runs, componentGap) })
  }
  if (groups.length < 2) return parts[0] ?? pack([], 0)
  const across = components.filter((component) => groupsOf(component).size > 1).flat()
  const groupsAcross = groupsOf(across)
  const runs: Run[] = parts.filter(({ group }) => !groupsAcross.has(group)).map(framed)
  if (across.length > 0) {
    const inner = parts.filter(({ group }) => groupsAcross.has(group))
    runs.push(await layoutFramed(diagram, boxes, across, inner))
  }
  return pack(runs, frameGap)
}

/** Tables that are linked with each other, over any number of references; each set ordered, and the sets by their first. */
function componentsOf(diagram: Diagram): number[][] {
  const parent = diagram.tables.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  for (const { from, to } of diagram.references) {
    const [a, b] = [root(from), root(to)]
    parent[Math.max(a, b)] = Math.min(a, b)
  }
  const sets = new Map<number, number[]>()
  for (const index of parent.keys()) sets.set(root(index), [...(sets.get(root(index)) ?? []), index])
  return [...sets.values()]
}
