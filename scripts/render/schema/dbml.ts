/** A schema in DBML (dbml.dbdiagram.io/docs). Names and notes are quoted and escaped; nothing of a database is syntax. */

import type { Column, Constraint, EnumType, Index, Named, Schema, Table } from '../../catalog/schema.ts'

/** The whole schema: enums, tables with indexes and notes, references. Partitions stand behind their parent. */
export function schemaDbml(schema: Schema, tables: (table: Table) => boolean = () => true): string {
  const shown = schema.tables.filter((table) => table.partitionOf === undefined && tables(table))
  const drawn = shown.filter(({ columns }) => columns.length > 0)
  const enums = new Set(schema.enums.filter(({ values }) => values.length > 0).map(key))
  const known = new Map(schema.tables.map((table) => [key(table), table]))
  const parts: string[] = []
  for (const one of schema.enums.filter(({ values }) => values.length > 0)) parts.push(enumBlock(one))
  for (const table of shown) {
    parts.push(
      table.columns.length > 0
        ? tableBlock(table, enums)
        : `// Table ${name(table)} has no columns, which DBML does not know`,
    )
  }
  parts.push(...outsideTables(drawn))
  const references = new Set<string>()
  for (const table of drawn) {
    for (const constraint of table.constraints) {
      const line = reference(table, constraint, known)
      // DBML knows one reference between the same columns.
      if (line !== undefined && !references.has(line.endpoints)) {
        references.add(line.endpoints)
        parts.push(line.text)
      }
    }
  }
  return `${parts.join('\n\n')}\n`
}

function enumBlock(type: EnumType): string {
  return [`Enum ${name(type)} {`, ...type.values.map((value) => `  ${quoted(value)}`), '}'].join('\n')
}

function tableBlock(table: Table, enums: ReadonlySet<string>): string {
  const lines = [`Table ${name(table)} {`]
  const primary = table.constraints.find(({ type }) => type === 'primary key')
  for (const column of table.columns) lines.push(`  ${columnLine(table, column, primary, enums)}`)
  const indexes = table.indexes.map((index) => indexLine(index, primary)).filter((line) => line !== undefined)
  if (indexes.length > 0) lines.push('', '  indexes {', ...indexes.map((line) => `    ${line}`), '  }')
  if (table.comment !== undefined) lines.push('', `  Note: ${note(table.comment)}`)
  return [...lines, '}'].join('\n')
}

function columnLine(table: Table, column: Column, primary: Constraint | undefined, enums: ReadonlySet<string>): string {
  const settings: string[] = []
  const notes: string[] = column.comment === undefined ? [] : [column.comment]
  if (primary?.columns.length === 1 && primary.columns[0] === column.name) settings.push('pk')
  else if (!column.nullable) settings.push('not null')
  if (column.identity !== undefined) settings.push('increment')
  const unique = table.constraints.some(
    ({ type, columns }) => type === 'unique' && columns.length === 1 && columns[0] === column.name,
  )
  if (unique) settings.push('unique')
  if (column.generated !== undefined)
    notes.push(`generated always as (${column.generated.expression}) ${column.generated.kind}`)
  if (column.default !== undefined) {
    // An expression in backticks cannot hold one.
    if (/[`\r\n]/.test(column.default)) notes.push(`default ${column.default}`)
    else settings.push(`default: \`${column.default}\``)
  }
  if (notes.length > 0) settings.push(`note: ${note(notes.join('\n'))}`)
  return `${quoted(column.name)} ${type(column, enums)}${settings.length > 0 ? ` [${settings.join(', ')}]` : ''}`
}

function type(column: Column, enums: ReadonlySet<string>): string {
  const { userType } = column
  if (userType !== undefined && enums.has(key(userType))) return `${name(userType)}${userType.array ? '[]' : ''}`
  return quoted(column.type)
}

function indexLine(index: Index, primary: Constraint | undefined): string | undefined {
  const isPrimary = primary !== undefined && index.constraint === primary.name
  // A primary key of one column is said at the column.
  if (isPrimary && primary.columns.length === 1) return undefined
  const keys = index.keys.map(({ column, expression }) => (column === undefined ? expression! : column))
  if (index.keys.some(({ expression }) => expression !== undefined && /[`\r\n]/.test(expression))) return undefined
  const list = index.keys.map(({ column, expression }) => (column === undefined ? `\`${expression}\`` : quoted(column)))
  const settings = isPrimary ? ['pk'] : []
  if (index.unique && !isPrimary) settings.push('unique')
  if (['btree', 'hash'].includes(index.method)) settings.push(`type: ${index.method}`)
  settings.push(`name: ${quoted(index.name)}`)
  const notes = [
    ['btree', 'hash'].includes(index.method) ? '' : `using ${index.method}`,
    index.predicate === undefined ? '' : `where ${index.predicate}`,
    index.include === undefined ? '' : `include (${index.include.join(', ')})`,
    index.comment ?? '',
  ].filter(Boolean)
  if (notes.length > 0) settings.push(`note: ${note(notes.join('\n'))}`)
  return `${keys.length === 1 ? list[0]! : `(${list.join(', ')})`} [${settings.join(', ')}]`
}

function reference(
  table: Table,
  constraint: Constraint,
  known: ReadonlyMap<string, Table>,
): { text: string; endpoints: string } | undefined {
  const { references } = constraint
  if (references === undefined || constraint.inherited) return undefined
  // A reference to a partition would need a table that is not drawn.
  const target = known.get(key(references))
  if (target?.partitionOf !== undefined) return undefined
  const endpoint = (of: Named, columns: string[]) =>
    `${name(of)}.${columns.length === 1 ? quoted(columns[0]!) : `(${columns.map(quoted).join(', ')})`}`
  const from = endpoint(table, constraint.columns)
  const to = endpoint(references, references.columns)
  if (from === to) return undefined
  const unique = table.constraints.some(
    ({ type, columns }) =>
      (type === 'primary key' || type === 'unique') && columns.every((column) => constraint.columns.includes(column)),
  )
  const settings = [
    references.onDelete === 'no action' ? '' : `delete: ${references.onDelete}`,
    references.onUpdate === 'no action' ? '' : `update: ${references.onUpdate}`,
  ].filter(Boolean)
  const suffix = settings.length > 0 ? ` [${settings.join(', ')}]` : ''
  return {
    text: `Ref ${quoted(constraint.name)}: ${from} ${unique ? '-' : '>'} ${to}${suffix}`,
    endpoints: [from, to].sort().join(' '),
  }
}

/** Tables that are not drawn but referenced (`auth.users`): DBML wants to know them, with the columns that are meant. */
function outsideTables(drawn: readonly Table[]): string[] {
  const inside = new Set(drawn.map(key))
  const outside = new Map<string, { of: Named; columns: Set<string> }>()
  for (const { constraints } of drawn) {
    for (const { references, inherited } of constraints) {
      if (references === undefined || inherited || inside.has(key(references))) continue
      const entry = outside.get(key(references)) ?? { of: references, columns: new Set() }
      for (const column of references.columns) entry.columns.add(column)
      outside.set(key(references), entry)
    }
  }
  return [...outside.values()].map(({ of, columns }) =>
    [
      `Table ${name(of)} {`,
      ...[...columns].map((column) => `  ${quoted(column)} "unknown"`),
      '',
      `  Note: ${note('Outside of what is shown.')}`,
      '}',
    ].join('\n'),
  )
}

function name(object: Named): string {
  return `${quoted(object.schema)}.${quoted(object.name)}`
}

function key({ schema, name: own }: Named): string {
  return JSON.stringify([schema, own])
}

/** A name in double quotes. Source of the escapes: @dbml/parse, lexer (\t \n \\ \" \' \r and \uXXXX). */
function quoted(text: string): string {
  return `"${escaped(text).replaceAll('"', '\\"')}"`
}

/** A string in single quotes, on one line. */
function note(text: string): string {
  return `'${escaped(text).replaceAll("'", "\\'")}'`
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replace(/[\0-\x1f\x7f\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
