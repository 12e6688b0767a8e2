/** A placed diagram as SVG: crow's feet by cardinality, tables grouped by schema, every table a link. */

import { escapeXml, visible } from '../escape.ts'
import { headerHeight, markSize, marksOf, rowHeight, rowSize, titleSize } from './box.ts'
import type { Placed, PlacedBox, PlacedLine } from './layout.ts'
import { textWidth } from './measure.ts'
import type { DiagramTable } from './model.ts'
import { hues, standaloneCss, wireHues } from './theme.ts'

export interface SvgOptions {
  /** The address that a table's box leads to; undefined for none. */
  href?: (table: DiagramTable) => string | undefined
  /** The accessible name. */
  title: string
  /** Leaves out the style, for a page that has it. */
  embedded?: boolean
  /** Leaves out what the signs mean. */
  bare?: boolean
}

const margin = 24
const legendHeight = 30

/** Renders the whole picture, ending in a newline. */
export function renderSvg(placed: Placed, options: SvgOptions): string {
  const legend = options.bare ? { svg: '', width: 0 } : legendOf(placed)
  const width = Math.max(placed.width, legend.width) + 2 * margin
  const height = placed.height + 2 * margin + (legend.width > 0 ? legendHeight : 0)
  const hueOf = hueClasses(placed)
  const parts: string[] = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="erd" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="erd-title">`,
    `<title id="erd-title">${escapeXml(options.title)}</title>`,
  ]
  if (!options.embedded) parts.push(`<style>\n${standaloneCss()}\n</style>`)
  parts.push(
    `<rect class="page" width="${width}" height="${height}"/>`,
    `<g transform="translate(${margin} ${margin})">`,
  )
  for (const group of placed.groups) {
    parts.push(
      `<rect class="frame ${hueOf(group.schema)}" x="${group.x}" y="${group.y}" width="${group.width}" height="${group.height}" rx="10"/>`,
      text('group-name', group.x + 16, group.y + 28, visible(group.schema), 15, 'bold'),
    )
  }
  const wires = wireClasses(placed)
  for (const line of placed.lines) parts.push(renderLine(line, placed, wires(line.reference.to)))
  for (const box of placed.boxes) parts.push(renderBox(box, hueOf(box.table.group), options))
  for (const note of placed.notes ?? []) parts.push(text('note', note.x, note.y, note.text, 11))
  if (legend.width > 0) parts.push(`<g transform="translate(0 ${placed.height + 22})">${legend.svg}</g>`)
  parts.push('</g>', '</svg>')
  return `${parts.join('\n')}\n`
}

/** A class a schema, in the order of the schemas. */
function hueClasses(placed: Placed): (schema: string) => string {
  const schemas = [...new Set(placed.boxes.map(({ table }) => table.group))]
  return (schema) => `s${schemas.indexOf(schema) % hues.length}`
}

/** A class a referenced table: the most referenced ones come first, so that they differ from each other. */
function wireClasses(placed: Placed): (table: number) => string {
  const counts = new Map<number, number>()
  for (const { reference } of placed.lines) counts.set(reference.to, (counts.get(reference.to) ?? 0) + 1)
  const order = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([table]) => table)
  const places = new Map(order.map((table, index) => [table, `w${index % wireHues.length}`]))
  return (table) => places.get(table) ?? 'w0'
}

/** One line of text that fits its measured width with whatever font the reader has. */
function text(
  kind: string,
  x: number,
  y: number,
  content: string,
  size: number,
  weight: 'regular' | 'bold' = 'regular',
  anchor = '',
): string {
  if (content === '') return ''
  const width = textWidth(content, size, weight)
  return `<text class="${kind}" x="${x}" y="${y}" font-size="${size}"${weight === 'bold' ? ' font-weight="700"' : ''}${anchor === 'end' ? ' text-anchor="end"' : ''} textLength="${width}" lengthAdjust="spacingAndGlyphs">${escapeXml(content)}</text>`
}

function renderBox(box: PlacedBox, hue: string, options: SvgOptions): string {
  const { table, width, height } = box
  const label = `${visible(table.schema)}.${visible(table.name)}`
  const radius = 6
  const parts = [
    `<title>${escapeXml(label)}${table.kind === 'table' ? '' : ` (${table.kind})`}${table.comment === undefined ? '' : `&#10;${escapeXml(table.comment)}`}</title>`,
    `<rect class="box" width="${width}" height="${height}" rx="${radius}"/>`,
  ]
  const bottom = box.rows.length > 0 || box.note !== undefined
  parts.push(
    bottom
      ? `<path class="head" d="M.5 ${headerHeight}V${radius}a${radius - 0.5} ${radius - 0.5} 0 0 1 ${radius - 0.5} -${radius - 0.5}H${width - radius}a${radius - 0.5} ${radius - 0.5} 0 0 1 ${radius - 0.5} ${radius - 0.5}V${headerHeight}z"/>`
      : `<rect class="head" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="${radius - 0.5}"/>`,
    text('title', 12, 20, box.title, titleSize, 'bold'),
  )
  box.rows.forEach((row, index) => {
    const y = headerHeight + 4 + index * rowHeight
    const baseline = y + rowHeight / 2 + 4
    const tip = [
      `${row.column.name} ${row.column.type}${row.column.nullable ? '' : ' not null'}`,
      row.column.comment ?? '',
    ].filter(Boolean)
    const pieces = [`<title>${escapeXml(tip.map(visible).join('\n'))}</title>`]
    // The tooltip's surface.
    pieces.push(
      `<rect class="row" x="1" y="${y}" width="${width - 2}" height="${rowHeight}" fill="none" pointer-events="all"/>`,
    )
    let x = 10
    for (const mark of row.marks) {
      pieces.push(text(mark.toLowerCase(), x, baseline - 1, mark, markSize, 'bold'))
      x += marksOf([mark])
    }
    pieces.push(
      text('name', box.nameX, baseline, row.name, rowSize, row.column.primaryKey ? 'bold' : 'regular'),
      text('type', width - 10, baseline, row.type, rowSize, 'regular', 'end'),
    )
    parts.push(`<g>${pieces.join('')}</g>`)
  })
  if (box.note !== undefined) {
    parts.push(
      text('note', 10, headerHeight + 4 + box.rows.length * rowHeight + rowHeight / 2 + 4, `… ${box.note}`, 11),
    )
  }
  const place = `transform="translate(${box.x} ${box.y})"`
  const href = options.href?.(table)
  const kinds = `table ${hue}${table.kind === 'external' ? ' external' : ''}`
  const inner = href === undefined ? parts.join('') : `<a href="${escapeXml(href)}">${parts.join('')}</a>`
  const name = options.embedded ? ` data-schema="${escapeXml(table.schema)}" data-name="${escapeXml(table.name)}"` : ''
  return `<g class="${kinds}"${name} ${place}>${inner}</g>`
}

function renderLine({ reference, points }: PlacedLine, placed: Placed, hue: string): string {
  const from = placed.boxes[reference.from]!.table
  const to = placed.boxes[reference.to]!.table
  const columns = (table: DiagramTable, names: string[]) => `${table.name} (${names.join(', ')})`
  const tip = `${columns(from, reference.fromColumns)} → ${columns(to, reference.toColumns)}
${reference.name}${reference.onDelete === 'no action' ? '' : `, on delete ${reference.onDelete}`}${reference.enforced ? '' : ', not enforced for every row'}
A row of ${from.name} has ${reference.parents} of ${to.name}; a row of ${to.name} has ${reference.children} of ${from.name}.`
  const start = points[0]!
  const end = points.at(-1)!
  const startWay = Math.sign(points[1]!.x - start.x) || 1
  const endWay = Math.sign(points.at(-2)!.x - end.x) || -1
  const d = rounded(points)
  return `<g class="line ${hue}" data-from="${reference.from}" data-to="${reference.to}"><title>${escapeXml(tip)}</title><path class="hit" d="${d}"/><path class="wire${reference.enforced ? '' : ' loose'}" d="${d}"/>${lineEnd(start.x, start.y, startWay, reference.parents)}${lineEnd(end.x, end.y, endWay, reference.children)}</g>`
}

/** The crow's foot notation at the edge of a box; `way` is -1 where the line leaves to the left, 1 to the right. */
function lineEnd(x: number, y: number, way: number, cardinality: string): string {
  const at = (distance: number) => x + way * distance
  const bar = (distance: number) => `M${at(distance)} ${y - 5}V${y + 5}`
  const ring = (distance: number) => `<circle class="end" cx="${at(distance)}" cy="${y}" r="3.5"/>`
  switch (cardinality) {
    case 'exactly one':
      return `<path class="end" d="${bar(6)}${bar(10)}"/>`
    case 'zero or one':
      return `<path class="end" d="${bar(6)}"/>${ring(12)}`
    default:
      return `<path class="end" fill="none" d="M${at(10)} ${y}L${x} ${y - 5.5}M${at(10)} ${y}L${x} ${y + 5.5}"/>${ring(13.5)}`
  }
}

/** A path of horizontal and vertical segments with rounded corners. */
function rounded(points: { x: number; y: number }[]): string {
  let path = `M${points[0]!.x} ${points[0]!.y}`
  for (let index = 1; index < points.length - 1; index++) {
    const [before, corner, after] = [points[index - 1]!, points[index]!, points[index + 1]!]
    const reach = (other: { x: number; y: number }) =>
      Math.min(6, Math.floor((Math.abs(other.x - corner.x) + Math.abs(other.y - corner.y)) / 2))
    const radius = Math.min(reach(before), reach(after))
    const toward = (other: { x: number; y: number }) =>
      `${corner.x + Math.sign(other.x - corner.x) * radius} ${corner.y + Math.sign(other.y - corner.y) * radius}`
    path += `L${toward(before)}Q${corner.x} ${corner.y} ${toward(after)}`
  }
  const last = points.at(-1)!
  return `${path}L${last.x} ${last.y}`
}

/** What the signs mean; only those that occur. */
function legendOf(placed: Placed): { svg: string; width: number } {
  const rows = placed.boxes.flatMap((box) => box.rows)
  const has = (mark: string) => rows.some(({ marks }) => marks.includes(mark))
  const parts: string[] = []
  let x = 0
  const words = (content: string, kind = 'legend', weight: 'regular' | 'bold' = 'regular') => {
    parts.push(text(kind, x, 4, content, 11, weight))
    x += Math.ceil(textWidth(content, 11, weight)) + 6
  }
  for (const [mark, meaning] of [
    ['PK', 'primary key'],
    ['FK', 'foreign key'],
    ['U', 'unique'],
  ] as const) {
    if (!has(mark)) continue
    words(mark, mark.toLowerCase(), 'bold')
    words(meaning)
    x += 12
  }
  if (rows.some(({ column }) => column.nullable)) {
    words('?', 'name', 'bold')
    words('may be null')
    x += 12
  }
  const ends = new Set(placed.lines.flatMap(({ reference }) => [reference.parents, reference.children]))
  for (const end of ['exactly one', 'zero or one', 'zero or many'] as const) {
    if (!ends.has(end)) continue
    parts.push(`<path class="wire" d="M${x} 0h26"/>${lineEnd(x + 26, 0, -1, end)}`)
    x += 34
    words(end)
    x += 12
  }
  return { svg: parts.join(''), width: x }
}
