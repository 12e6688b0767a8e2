/** A schema as a Mermaid entity relationship diagram. Every name is text of the diagram and never syntax. */

import type { Column, Constraint, Named, Schema, Table } from '../../catalog/schema.ts'
import { compareText } from '../../core/finding.ts'
import { cardinalities } from '../erd/model.ts'
import { shortType } from './short-type.ts'

export interface MermaidOptions {
  /** Which tables; default all. Partitions are left out: their parent stands for them. */
  tables?: (table: Table) => boolean
  /** Tables at most, the most connected first. Default 60; 0: no limit. */
  max?: number
  /** Characters at most: Mermaid draws nothing where a text is longer than its maxTextSize, 50,000 unless configured. 0: no limit. */
  maxCharacters?: number
}

type Detail = 'all columns' | 'key columns' | 'names'

/** A relationship: a foreign key of a table that is drawn. */
interface Edge {
  child: Table
  key: Constraint
}

export function schemaMermaid(schema: Pick<Schema, 'tables'>, options: MermaidOptions = {}): string {
  const { max = 60, maxCharacters = 50_000 } = options
  const drawn = schema.tables.filter((table) => table.partitionOf === undefined && (options.tables?.(table) ?? true))
  const degree = degrees(drawn)
  const byDegree = [...drawn].sort((a, b) => degree.get(key(b))! - degree.get(key(a))! || compareText(key(a), key(b)))
  let count = max === 0 ? drawn.length : Math.min(max, drawn.length)
  for (const detail of ['all columns', 'key columns', 'names'] as const) {
    const text = diagram(byDegree.slice(0, count), detail, drawn.length - count)
    if (maxCharacters === 0 || text.length <= maxCharacters) return text
  }
  for (;;) {
    count = Math.floor(count * 0.8)
    const text = diagram(byDegree.slice(0, count), 'names', drawn.length - count)
    if (count === 0 || text.length <= maxCharacters) return text
  }
}

function diagram(tables: Table[], detail: Detail, left: number): string {
  const sorted = [...tables].sort((a, b) => compareText(a.schema, b.schema) || compareText(a.name, b.name))
  const edges = sorted.flatMap((child) =>
    child.constraints
      .filter((constraint) => constraint.type === 'foreign key' && !constraint.inherited)
      .map((constraint): Edge => ({ child, key: constraint })),
  )
  const namespaces = new Set([...sorted, ...edges.map(({ key }) => key.references!)].map(({ schema }) => schema))
  const entity = ({ schema, name }: Named) =>
    `"${namespaces.size > 1 ? `${label(schema)}.` : ''}${label(name) || '#32;'}"`
  const lines = ['erDiagram']
  if (left > 0) lines.push(`  %% ${left} more tables are left out`)
  if (detail !== 'all columns') lines.push(`  %% ${detail} alone are shown`)
  for (const table of sorted) {
    const columns = columnsOf(table, detail)
    if (columns.length === 0) lines.push(`  ${entity(table)}`)
    else lines.push(`  ${entity(table)} {`, ...columns.map((column) => `    ${attribute(table, column)}`), '  }')
  }
  for (const edge of edges) {
    const { references } = edge.key
    lines.push(
      `  ${entity(references!)} ${cardinality(edge)} ${entity(edge.child)} : "${label(edge.key.columns.join(', ')) || '#32;'}"`,
    )
  }
  return `${lines.join('\n')}\n`
}

function columnsOf(table: Table, detail: Detail): Column[] {
  if (detail === 'all columns') return table.columns
  if (detail === 'names') return []
  return table.columns.filter((column) => keysOf(table, column).length > 0)
}

/** `type name PK, FK "comment"`. The comment holds the real name where the grammar cannot. */
function attribute(table: Table, column: Column): string {
  const { userType } = column
  const type = word(
    userType === undefined
      ? shortType(column.type).replace(/\(.*\)/s, '')
      : `${userType.name}${userType.array ? '[]' : ''}`,
  )
  const name = word(column.name)
  const keys = keysOf(table, column)
  const comment = [name === column.name ? '' : column.name, column.comment?.split(/\r?\n/)[0] ?? '']
    .filter(Boolean)
    .join(': ')
  const short = comment.length > 80 ? `${[...comment].slice(0, 79).join('')}…` : comment
  return [type, name, keys.join(', '), short === '' ? '' : `"${label(short)}"`].filter(Boolean).join(' ')
}

function keysOf(table: Table, column: Column): string[] {
  const among = (type: Constraint['type']) =>
    table.constraints.some((constraint) => constraint.type === type && constraint.columns.includes(column.name))
  const unique = table.constraints.some(
    ({ type, columns }) => type === 'unique' && columns.length === 1 && columns[0] === column.name,
  )
  return [among('primary key') ? 'PK' : '', among('foreign key') ? 'FK' : '', unique ? 'UK' : ''].filter(Boolean)
}

/** Crow's feet: a nullable key has zero or one parent; a unique key has zero or one child. */
function cardinality({ child, key }: Edge): string {
  const { parents, children } = cardinalities(child, key)
  return `${parents === 'zero or one' ? '|o' : '||'}--${children === 'zero or one' ? 'o|' : 'o{'}`
}

/**
 * Text inside double quotes. The lexer takes `%`, `\` and line ends out of quoted names, mermaid reads entity codes
 * (`#35;`), and labels are Markdown: every character but letters, digits and a few harmless ones becomes such a code, and
 * so does a `_` or `-` that could mean emphasis or a list. A line with the words `direction TB` means a setting wherever
 * they stand, so the space between them becomes a code as well.
 * Source: mermaid 11, diagrams/er/parser/erDiagram.jison, utils.ts encodeEntities(), labelType of entities.
 */
function label(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(
      /(?<=direction) |[^\p{L}\p{N}\p{M}_ ,()-]|^-|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu,
      (character) => `#${character.codePointAt(0)};`,
    )
}

/** A type or a name of a column: the grammar knows letters, digits and `_`, and takes PK, FK and UK for key words. */
function word(text: string): string {
  const array = /(\[\])+$/.exec(text)?.[0] ?? ''
  const plain = text
    .slice(0, text.length - array.length)
    .replace(/[^A-Za-z0-9_\u00c0-\ufffd]|[^\p{L}\p{N}_]/gu, '_')
    .replace(/^(?=[^A-Za-z_\u00c0-\ufffd]|$)/u, '_')
    .replace(/^(?=(?:pk|fk|uk)(?!\w))/i, '_')
  return plain + array
}

function key({ schema, name }: Named): string {
  return JSON.stringify([schema, name])
}

/** How many relationships each table takes part in. */
function degrees(tables: readonly Table[]): Map<string, number> {
  const result = new Map(tables.map((table) => [key(table), 0]))
  const count = (of: Named) => {
    const before = result.get(key(of))
    if (before !== undefined) result.set(key(of), before + 1)
  }
  for (const table of tables) {
    for (const { references, inherited } of table.constraints) {
      if (references === undefined || inherited) continue
      count(table)
      count(references)
    }
  }
  return result
}
