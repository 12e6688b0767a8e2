/** `dbops erd`: which tables are drawn, and in what form. */

import type { Schema, Table } from '../../catalog/schema.ts'
import { selectTables } from '../../catalog/select.ts'
import { DbopsError } from '../../core/error.ts'
import { schemaMermaid } from '../schema/mermaid.ts'
import { placeDiagram, placeNames } from './layout.ts'
import { buildDiagram, type Detail, mostTables, tableKey } from './model.ts'
import { renderSvg } from './svg.ts'
import { drawText } from './text.ts'

export interface DrawOptions {
  format: 'text' | 'ascii' | 'svg' | 'mermaid'
  /** Names as `selectTables` takes them; empty: all. */
  tables?: readonly string[]
  /** Without what the named tables are linked with. */
  alone?: boolean
  detail?: Detail
}

/** Beyond so many boxes no terminal is wide enough. */
const mostInText = 60

/** Draws. Throws `DbopsError` for a table that is not there, and for text of too many tables. */
export async function drawErd(schema: Schema, options: DrawOptions): Promise<string> {
  const only = chosen(schema, options)
  const part = { tables: schema.tables.filter((table) => only === undefined || only.has(tableKey(table))) }
  if (options.format === 'mermaid') return schemaMermaid(part, { max: 0 })
  const diagram = buildDiagram(schema, {
    only,
    detail: options.detail ?? (options.format === 'svg' ? undefined : textDetail(part.tables)),
  })
  if (options.format === 'svg') {
    const placed = diagram.tables.length > mostTables ? placeNames(diagram) : await placeDiagram(diagram)
    return renderSvg(placed, { title: 'Entity-relationship diagram' })
  }
  if (diagram.tables.length > mostInText) {
    throw new DbopsError(`Unexpected ${diagram.tables.length} tables, expected at most ${mostInText} in a text`, {
      hint: 'Name some of them (dbops erd orders), or draw a picture: dbops erd --format svg -o erd.svg',
    })
  }
  return drawText(diagram, options.format === 'ascii')
}

function textDetail(tables: readonly Table[]): Detail {
  return tables.reduce((sum, { columns }) => sum + columns.length, 0) <= 120 ? 'all' : 'keys'
}

/** Keys of the named tables and of what they reference or are referenced by; undefined for all. */
function chosen(schema: Schema, { tables, alone }: DrawOptions): ReadonlySet<string> | undefined {
  if (!tables?.length) return undefined
  const named = new Set(selectTables(schema, tables).tables.map(tableKey))
  if (alone) return named
  const around = new Set(named)
  for (const table of schema.tables) {
    for (const { references, inherited } of table.constraints) {
      if (references === undefined || inherited) continue
      if (named.has(tableKey(table))) around.add(tableKey(references))
      if (named.has(tableKey(references))) around.add(tableKey(table))
    }
  }
  return around
}
