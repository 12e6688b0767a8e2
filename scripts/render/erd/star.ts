/** A table and what it is linked with: referenced tables left, referencing ones right. Small and quick, for a page. */

import { type Box, boxOf } from './box.ts'
import type { Placed, PlacedBox, PlacedLine } from './layout.ts'
import type { Diagram, DiagramReference, DiagramTable } from './model.ts'
import { childY, parentY } from './ports.ts'

/** Beyond so many on a side, a box says how many more there are. */
const mostASide = 14
const gap = 14
const channel = 56
const lane = 7
const loop = 26

/**
 * Places the neighbours of a table. The diagram holds the table and what it is linked with, in any order; a table that is
 * linked both ways stands on both sides. Undefined where nothing is linked.
 */
export function placeStar(diagram: Diagram, center: number): Placed | undefined {
  const row = ({ fromColumns }: DiagramReference) =>
    diagram.tables[center]!.columns.findIndex(({ name }) => name === fromColumns[0])
  // In the order of the columns that the lines end at, so that few cross.
  const out = diagram.references
    .filter(({ from, to }) => from === center && to !== center)
    .sort((a, b) => row(a) - row(b))
  const back = diagram.references.filter(({ from, to }) => to === center && from !== center)
  const self = diagram.references.filter(({ from, to }) => from === center && to === center)
  if (out.length + back.length + self.length === 0) return undefined

  // One group: what is of another schema says so in its title.
  const { group } = diagram.tables[center]!
  const tables: DiagramTable[] = [linkingColumns(diagram, center)]
  const references: DiagramReference[] = self.map((reference) => ({ ...reference, from: 0, to: 0 }))
  const side = (list: DiagramReference[], end: 'from' | 'to'): number[] => {
    const others = [...new Set(list.map((reference) => reference[end]))]
    const shown = others.slice(0, others.length > mostASide ? mostASide - 1 : mostASide)
    const places = new Map(shown.map((other, index) => [other, tables.length + index]))
    for (const other of shown) tables.push({ ...diagram.tables[other]!, group, columns: [], hidden: 0, partitions: 0 })
    for (const reference of list) {
      const place = places.get(reference[end])
      if (place !== undefined) references.push({ ...reference, from: 0, to: 0, [end]: place })
    }
    return [...places.values()]
  }
  const left = side(out, 'to')
  const right = side(back, 'from')
  const boxes = tables.map(boxOf)
  const placed = placeColumns(boxes, left, right, references.length)
  const star: Diagram = { tables, references, detail: diagram.detail }
  const lines = routed(star, placed)
  const rest = (list: DiagramReference[], end: 'from' | 'to', shown: number[]) =>
    new Set(list.map((reference) => reference[end])).size - shown.length
  return {
    boxes: placed,
    groups: [],
    lines,
    notes: [...more(rest(out, 'to', left), placed, left), ...more(rest(back, 'from', right), placed, right)],
    width: Math.max(...placed.map(({ x, width }) => x + width)) + (self.length > 0 ? loop : 0),
    height: Math.max(...placed.map(({ y, height }) => y + height)) + 20,
  }
}

/** The table with the columns that lines start or end at, and its primary key. */
function linkingColumns(diagram: Diagram, center: number): DiagramTable {
  const table = diagram.tables[center]!
  const met = new Set(
    diagram.references.flatMap(({ from, to, fromColumns, toColumns }) => [
      ...(from === center ? fromColumns : []),
      ...(to === center ? toColumns : []),
    ]),
  )
  const columns = table.columns.filter((column) => column.primaryKey || met.has(column.name))
  return { ...table, columns, hidden: table.hidden + table.columns.length - columns.length }
}

function placeColumns(boxes: Box[], left: number[], right: number[], lines: number): PlacedBox[] {
  const heightOf = (column: number[]) => column.reduce((sum, index) => sum + boxes[index]!.height + gap, -gap)
  const height = Math.max(boxes[0]!.height, heightOf(left), heightOf(right))
  const room = channel + Math.min(lines, 2 * mostASide) * lane
  const widthOf = (column: number[]) => Math.max(0, ...column.map((index) => boxes[index]!.width))
  const middle = left.length > 0 ? widthOf(left) + room : 0
  const placed: PlacedBox[] = []
  const stack = (column: number[], at: (box: Box) => number) => {
    let y = Math.round((height - heightOf(column)) / 2)
    for (const index of column) {
      placed[index] = { ...boxes[index]!, x: at(boxes[index]!), y }
      y += boxes[index]!.height + gap
    }
  }
  stack([0], () => middle)
  stack(left, (box) => widthOf(left) - box.width)
  stack(right, () => middle + boxes[0]!.width + room)
  return placed
}

/**
 * Lines to the right share a lane where they leave the table at one place. Lines from the left have a lane each: those that
 * go up from the left, those that go down from the right, so that neighbours do not cross.
 */
function routed(star: Diagram, placed: PlacedBox[]): PlacedLine[] {
  const lines = star.references.map((reference): PlacedLine => {
    const [parent, child] = [placed[reference.to]!, placed[reference.from]!]
    const start = { x: parent.x + parent.width, y: parent.y + parentY(star, placed, reference) }
    const end = { x: child.x, y: child.y + childY(placed, reference) }
    return { reference, points: [start, end] }
  })
  const ends = ({ points }: PlacedLine) => [points[0]!, points[1]!] as const
  const incoming = lines.filter(({ reference }) => reference.from === 0 && reference.to !== 0)
  const up = incoming.filter((line) => ends(line)[1].y < ends(line)[0].y)
  const down = incoming.filter((line) => ends(line)[1].y >= ends(line)[0].y)
  const byStart = (a: PlacedLine, b: PlacedLine) => ends(a)[0].y - ends(b)[0].y
  const lanes = [...up.sort(byStart), ...down.sort(byStart).reverse()]
  const sources = [...new Set(lines.filter(({ reference }) => reference.to === 0).map((line) => ends(line)[0].y))]
  return lines.map((line): PlacedLine => {
    const [start, end] = ends(line)
    if (line.reference.from === line.reference.to) {
      const out = start.x + loop
      return { ...line, points: [start, { x: out, y: start.y }, { x: out, y: end.y }, { x: start.x, y: end.y }] }
    }
    if (start.y === end.y) return line
    const x =
      line.reference.from === 0
        ? end.x - 30 - lane * (lanes.length - 1 - lanes.indexOf(line))
        : start.x + 30 + lane * sources.indexOf(start.y)
    return { ...line, points: [start, { x, y: start.y }, { x, y: end.y }, end] }
  })
}

function more(rest: number, placed: PlacedBox[], column: number[]): { x: number; y: number; text: string }[] {
  const last = placed[column.at(-1) ?? -1]
  return rest > 0 && last !== undefined
    ? [{ x: last.x + 12, y: last.y + last.height + 18, text: `and ${rest} more` }]
    : []
}
