/**
 * Rows after `COPY … FROM stdin`. The embedded engine takes them as COPY data; a server gets INSERT statements, because its
 * driver has no way to send COPY data. Each value goes in as a string constant, so that the column's type reads it as COPY would (copyfromparse.c).
 */

import { DbopsError } from '../core/error.ts'
import { literal, qualified } from '../core/identifier.ts'
import type { PostgresFailure } from '../postgres/database.ts'
import type { Statement } from '../sql/parse.ts'
import { TextMap } from '../sql/text.ts'

export interface CopyChunk {
  sql: string
  /** UTF-16 index of its first row in the data. */
  at: number
  rows: number
}

/** Whether the statement reads its rows from the client. */
export function copiesFromClient(statement: Pick<Statement, 'kind' | 'tree'>): boolean {
  const { kind, tree } = statement
  return kind === 'CopyStmt' && tree.is_from === true && tree.filename === undefined && tree.is_program !== true
}

/** Where the row begins that COPY names in its context (`COPY t, line 2, column a`); undefined where it names none. */
export function copyFailureIndex(
  failure: PostgresFailure | undefined,
  data: string,
  start: number,
): number | undefined {
  const line = /^COPY .*, line (\d+)/m.exec(failure?.where ?? '')?.[1]
  return line === undefined ? undefined : start + (new TextMap(data).indexOfLine(Number(line)) ?? 0)
}

interface CopyOptions {
  format: 'text' | 'csv'
  delimiter: string
  null: string
  quote: string
  escape: string
  header: boolean
}

/** The INSERT statements that load the rows, some hundred rows each. Throws `DbopsError` for a format that is not text. */
export function* copyAsInserts(statement: Pick<Statement, 'tree'>, data: string): Generator<CopyChunk> {
  const { relation, attlist, options: list, whereClause } = statement.tree
  const options = copyOptions(list)
  if (whereClause !== undefined) throw new DbopsError('Unexpected WHERE in COPY … FROM stdin, expected rows alone')
  const columns = ((attlist ?? []) as { String: { sval: string } }[]).map((item) =>
    qualified(undefined, item.String.sval),
  )
  const target = `${qualified(relation.schemaname, relation.relname)}${columns.length > 0 ? ` (${columns.join(', ')})` : ''}`
  let rows: string[] = []
  let size = 0
  let at = 0
  const flush = (): CopyChunk => {
    const chunk = {
      sql: `insert into ${target} overriding system value values\n${rows.join(',\n')}`,
      at,
      rows: rows.length,
    }
    rows = []
    size = 0
    return chunk
  }
  let skip = options.header
  for (const record of options.format === 'csv' ? csvRecords(data, options) : textRecords(data, options)) {
    if (skip) {
      skip = false
      continue
    }
    if (rows.length === 0) at = record.at
    const row =
      record.values.length === 0 ? '(default)' : `(${record.values.map((value) => literal(value)).join(', ')})`
    rows.push(row)
    size += row.length
    if (rows.length >= 500 || size > 1 << 20) yield flush()
  }
  if (rows.length > 0) yield flush()
}

function copyOptions(list: unknown): CopyOptions {
  const set = new Map<string, string>()
  for (const { DefElem: option } of (list ?? []) as { DefElem: Record<string, any> }[]) {
    const value = option.arg?.String?.sval ?? option.arg?.Boolean?.boolval ?? option.arg?.Integer?.ival ?? true
    set.set(option.defname, String(value))
  }
  const format = set.get('format') ?? 'text'
  if (format !== 'text' && format !== 'csv') {
    throw new DbopsError(`Unexpected COPY format "${format}", expected text or csv`)
  }
  const csv = format === 'csv'
  const quote = set.get('quote') ?? '"'
  const header = set.get('header')
  return {
    format,
    delimiter: set.get('delimiter') ?? (csv ? ',' : '\t'),
    null: set.get('null') ?? (csv ? '' : '\\N'),
    quote,
    escape: set.get('escape') ?? quote,
    header: header !== undefined && !['false', 'off', '0'].includes(header.toLowerCase()),
  }
}

interface CopyRecord {
  at: number
  values: (string | null)[]
}

const escapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** Text format: a line a row, backslash escapes. */
function* textRecords(data: string, options: CopyOptions): Generator<CopyRecord> {
  for (let at = 0; at < data.length; ) {
    const newline = data.indexOf('\n', at)
    const end = newline === -1 ? data.length : newline
    const line = data.slice(at, data[end - 1] === '\r' ? end - 1 : end)
    if (line === '\\.') return
    yield { at, values: splitUnescaped(line, options.delimiter).map((raw) => textValue(raw, options.null)) }
    at = end + 1
  }
}

function splitUnescaped(line: string, delimiter: string): string[] {
  if (!line.includes('\\')) return line.split(delimiter)
  const fields: string[] = []
  let start = 0
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '\\') index++
    else if (line.startsWith(delimiter, index)) {
      fields.push(line.slice(start, index))
      start = index + delimiter.length
      index = start - 1
    }
  }
  fields.push(line.slice(start))
  return fields
}

function textValue(raw: string, nullMark: string): string | null {
  if (raw === nullMark) return null
  if (!raw.includes('\\')) return raw
  return raw.replace(/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|([\s\S]))/g, (_, octal, hex, character) =>
    octal !== undefined
      ? String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
      : hex !== undefined
        ? String.fromCharCode(Number.parseInt(hex, 16))
        : (escapes[character] ?? character),
  )
}

/** CSV format: a value may be quoted and then hold line ends; a quoted value is never null. */
function* csvRecords(data: string, options: CopyOptions): Generator<CopyRecord> {
  let index = 0
  while (index < data.length) {
    const at = index
    const values: (string | null)[] = []
    for (;;) {
      let value = ''
      let quoted = false
      while (index < data.length) {
        if (data[index] === options.quote) {
          quoted = true
          index = readQuoted(data, index + 1, options, (text) => {
            value += text
          })
        } else if (data[index] === '\n' || data[index] === '\r' || data.startsWith(options.delimiter, index)) break
        else value += data[index++]
      }
      values.push(!quoted && value === options.null ? null : value)
      if (!data.startsWith(options.delimiter, index)) break
      index += options.delimiter.length
    }
    if (data[index] === '\r') index++
    if (data[index] === '\n') index++
    yield { at, values }
  }
}

function readQuoted(data: string, from: number, options: CopyOptions, add: (text: string) => void): number {
  let index = from
  while (index < data.length) {
    const next = data[index + 1]
    if (data[index] === options.escape && (next === options.quote || next === options.escape)) {
      add(next)
      index += 2
    } else if (data[index] === options.quote) return index + 1
    else add(data[index++]!)
  }
  return index
}
