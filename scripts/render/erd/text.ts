/** A diagram in characters, for terminals and code comments: box drawing, or ASCII alone. */

import { visible } from '../escape.ts'
import { type Box, titleOf } from './box.ts'
import { placeDiagram } from './layout.ts'
import type { Cardinality, Diagram, DiagramTable } from './model.ts'

/** Pixels of the layout to a character: the distances of the layout are multiples of it. */
const cell = 9

/** Draws the diagram. Every line ends in a newline; lines have no spaces at their ends. */
export async function drawText(diagram: Diagram, ascii = false): Promise<string> {
  if (diagram.tables.length === 0) return ''
  const placed = await placeDiagram(diagram, textBox)
  const at = (pixels: number) => Math.floor(pixels / cell)
  const canvas = new Canvas(at(placed.width) + 3, at(placed.height) + 3)
  for (const group of placed.groups) {
    canvas.frame(at(group.x), at(group.y), at(group.width), at(group.height))
    canvas.write(at(group.x) + 2, at(group.y), ` ${visible(group.schema)} `)
  }
  for (const { points } of placed.lines) {
    for (const [index, from] of points.slice(0, -1).entries()) {
      const to = points[index + 1]!
      canvas.line(at(from.x), at(from.y), at(to.x), at(to.y))
    }
  }
  const parents = new Map<string, Set<Cardinality>>()
  for (const { reference, points } of placed.lines) {
    const [start, end] = [points[0]!, points.at(-1)!]
    const key = `${at(start.x)} ${at(start.y)}`
    parents.set(key, (parents.get(key) ?? new Set()).add(reference.parents))
    const left = points.at(-2)!.x < end.x
    const many = reference.children === 'zero or many'
    canvas.write(at(end.x) - (left ? 2 : 0), at(end.y), left ? (many ? 'o<' : 'o|') : many ? '>o' : '|o')
  }
  for (const [key, kinds] of parents) {
    const [x, y] = key.split(' ').map(Number) as [number, number]
    // Where lines with different ends leave at one place, the columns say which may be null.
    canvas.write(x, y, kinds.size > 1 ? '|' : kinds.has('exactly one') ? '||' : '|o')
  }
  for (const box of placed.boxes) canvas.box(at(box.x), at(box.y), box)
  for (const { points } of placed.lines) {
    const [start, end] = [points[0]!, points.at(-1)!]
    canvas.join(at(start.x) - 1, at(start.y), east)
    if (points.at(-2)!.x < end.x) canvas.join(at(end.x), at(end.y), west)
    else canvas.join(at(end.x) - 1, at(end.y), east)
  }
  return canvas.print(ascii)
}

interface TextBox extends Box {
  lines: string[]
}

/** The box of a table, sized in characters. */
function textBox(table: DiagramTable): TextBox {
  const title = visible(titleOf(table)) + (table.kind === 'external' ? ' (elsewhere)' : '')
  const rows = table.columns.map((column) => ({
    mark: [column.primaryKey ? 'PK' : '', column.foreignKey ? 'FK' : '', column.unique && !column.primaryKey ? 'U' : '']
      .filter(Boolean)
      .join(' '),
    name: visible(column.name),
    type: visible(column.type) + (column.nullable ? ' ?' : ''),
  }))
  const widest = (texts: string[]) => Math.max(0, ...texts.map(cells))
  const [mark, name, type] = [
    widest(rows.map((row) => row.mark)),
    widest(rows.map((row) => row.name)),
    widest(rows.map((row) => row.type)),
  ]
  const body = rows.map((row) =>
    [mark > 0 ? pad(row.mark, mark) : '', pad(row.name, name), pad(row.type, type)].filter(Boolean).join('  '),
  )
  const notes = [
    table.hidden > 0 && table.columns.length > 0 ? `… ${table.hidden} more` : '',
    table.partitions > 0 ? `… ${table.partitions} partitions` : '',
  ].filter(Boolean)
  const lines = [title, ...body, ...notes]
  const inner = Math.max(...lines.map(cells))
  const places = new Map(table.columns.map(({ name: column }, index) => [column, 3 + index]))
  return {
    ...{ table, title, rows: [], nameX: 0, separateEnds: false, lines: lines.map((line) => pad(line, inner)) },
    width: (inner + 4) * cell,
    height: (lines.length + (lines.length > 1 ? 3 : 2)) * cell,
    rowMiddle: (column) => ((places.get(column) ?? 1) + 0.5) * cell,
  }
}

const [north, east, south, west] = [1, 2, 4, 8]
/** By which sides a line leaves a cell. */
const strokes = ' ╵╶└╷│┌├╴┘─┴┐┤┬┼'
const plain = ' |-+||++-+-+++++'

class Canvas {
  readonly #text: (string | undefined)[][]
  readonly #lines: number[][]

  constructor(width: number, height: number) {
    this.#text = Array.from({ length: height }, () => Array.from({ length: width }))
    this.#lines = Array.from({ length: height }, () => Array.from({ length: width }, () => 0))
  }

  /** Lets the edge of a box meet a line. */
  join(x: number, y: number, side: number): void {
    this.#mark(x, y, side)
  }

  #mark(x: number, y: number, sides: number): void {
    const row = this.#lines[y]
    if (row !== undefined && x >= 0 && x < row.length) row[x]! |= sides
  }

  /** A horizontal or vertical line, both ends included. */
  line(x1: number, y1: number, x2: number, y2: number): void {
    const [dx, dy] = [Math.sign(x2 - x1), Math.sign(y2 - y1)]
    const ahead = dx > 0 ? east : dx < 0 ? west : dy > 0 ? south : north
    const back = dx > 0 ? west : dx < 0 ? east : dy > 0 ? north : south
    let [x, y] = [x1, y1]
    while (x !== x2 || y !== y2) {
      this.#mark(x, y, ahead)
      if (x !== x2) x += dx
      else y += dy
      this.#mark(x, y, back)
    }
  }

  frame(x: number, y: number, width: number, height: number): void {
    const [right, bottom] = [x + width, y + height]
    this.line(x, y, right, y)
    this.line(right, y, right, bottom)
    this.line(right, bottom, x, bottom)
    this.line(x, bottom, x, y)
  }

  write(x: number, y: number, text: string): void {
    let at = x
    for (const { segment } of graphemes.segment(text)) {
      const width = cells(segment)
      if (width === 0) continue
      const row = this.#text[y]
      if (row === undefined || at < 0) return
      row[at] = segment
      // The right half of a wide character.
      if (width === 2) row[at + 1] = ''
      at += width
    }
  }

  box(x: number, y: number, box: Box): void {
    const { lines } = box as TextBox
    const width = box.width / cell - 1
    const height = box.height / cell - 1
    for (let row = y; row <= y + height; row++) {
      for (let column = x; column <= x + width; column++) {
        this.#lines[row]![column] = 0
        this.#text[row]![column] = undefined
      }
    }
    this.frame(x, y, width, height)
    if (lines.length > 1) this.line(x, y + 2, x + width, y + 2)
    for (const [index, line] of lines.entries()) this.write(x + 2, y + (index === 0 ? 1 : index + 2), line)
  }

  print(ascii: boolean): string {
    const rows = this.#text.map((row, y) =>
      Array.from(row, (text, x) => text ?? (ascii ? plain : strokes)[this.#lines[y]![x]!] ?? ' ')
        .join('')
        .trimEnd(),
    )
    while (rows.at(-1) === '') rows.pop()
    return `${rows.join('\n')}\n`
  }
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Columns that a terminal gives a text. */
function cells(text: string): number {
  let sum = 0
  for (const { segment } of graphemes.segment(text)) {
    if (
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60\u3000-\u303f]/u.test(
        segment,
      )
    )
      sum += 2
    else if (!/^[\p{Mn}\p{Me}\p{Cf}]/u.test(segment)) sum += 1
  }
  return sum
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cells(text)))
}
