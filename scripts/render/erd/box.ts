/** The box of a table: its size, and where its rows are. */

import { visible } from '../escape.ts'
import { fitText, textWidth } from './measure.ts'
import type { DiagramColumn, DiagramTable } from './model.ts'

export const titleSize = 13
export const rowSize = 12
export const markSize = 9
export const headerHeight = 30
export const rowHeight = 20
const narrowest = 120
const widestName = 240
const widestType = 180

export interface BoxRow {
  column: DiagramColumn
  /** `PK`, `FK`, `U`: what the row's mark says. */
  marks: string[]
  name: string
  type: string
}

export interface Box {
  table: DiagramTable
  title: string
  rows: BoxRow[]
  /** e.g. `12 more columns`. */
  note?: string
  width: number
  height: number
  /** Left edge of the names, after the marks. */
  nameX: number
  /** Whether lines with different signs at this end meet the box apart from each other. */
  separateEnds: boolean
  /** Middle of a column's row from the top of the box; of the title where the column is not shown. */
  rowMiddle(column: string): number
}

export function boxOf(table: DiagramTable): Box {
  const rows: BoxRow[] = table.columns.map((column) => ({
    column,
    marks: [column.primaryKey && 'PK', column.foreignKey && 'FK', column.unique && !column.primaryKey && 'U'].filter(
      (mark) => mark !== false,
    ),
    name: fitText(visible(column.name), widestName, rowSize),
    type: fitText(visible(column.type) + (column.nullable ? ' ?' : ''), widestType, rowSize),
  }))
  const title = fitText(visible(titleOf(table)), widestName + 60, titleSize, 'bold')
  const notes = [
    table.hidden > 0 && table.columns.length > 0 ? `${table.hidden} more column${table.hidden === 1 ? '' : 's'}` : '',
    table.partitions > 0 ? `${table.partitions} partition${table.partitions === 1 ? '' : 's'}` : '',
  ].filter(Boolean)
  const marksWidth = Math.max(0, ...rows.map(({ marks }) => marksOf(marks)))
  const nameX = 10 + (marksWidth > 0 ? Math.ceil(marksWidth) + 8 : 0)
  const widest = (texts: string[], size: number) => Math.max(0, ...texts.map((text) => textWidth(text, size)))
  const width = Math.ceil(
    Math.max(
      narrowest,
      textWidth(title, titleSize, 'bold') + 24 + (table.kind === 'table' ? 0 : 16),
      nameX +
        widest(
          rows.map(({ name }) => name),
          rowSize,
        ) +
        18 +
        widest(
          rows.map(({ type }) => type),
          rowSize,
        ) +
        10,
    ),
  )
  const lines = rows.length + (notes.length > 0 ? 1 : 0)
  const places = new Map(
    rows.map(({ column }, index) => [column.name, headerHeight + 4 + index * rowHeight + rowHeight / 2]),
  )
  return {
    ...{ table, title, rows, width, nameX, separateEnds: true },
    ...(notes.length > 0 ? { note: notes.join(', ') } : {}),
    height: headerHeight + (lines > 0 ? lines * rowHeight + 8 : 0),
    rowMiddle: (column) => places.get(column) ?? headerHeight / 2,
  }
}

/** A table's name, with its schema where the frame around it does not say that. */
export function titleOf(table: DiagramTable): string {
  return table.group === table.schema ? table.name : `${table.schema}.${table.name}`
}

/** Width of the marks of a row, each with the gap after it. */
export function marksOf(marks: string[]): number {
  return marks.reduce((sum, mark) => sum + textWidth(mark, markSize, 'bold') + 4, 0)
}
