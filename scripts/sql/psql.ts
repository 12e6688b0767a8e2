/**
 * psql's own language: variables in SQL, and meta-commands with their arguments. The rules are those of psqlscan.l and
 * psqlscanslash.l of PostgreSQL 18.
 */

import { literal } from '../core/identifier.ts'
import { tokens } from './tokens.ts'

export type Variables = ReadonlyMap<string, string>

/** A text in which variables were replaced, with the way back. */
export interface Interpolated {
  text: string
  /** Index in the original text for an index in the replaced one. */
  original(index: number): number
}

const reference =
  /:(?:([A-Za-z0-9_\u0080-\uffff]+)|'([A-Za-z0-9_\u0080-\uffff]+)'|"([A-Za-z0-9_\u0080-\uffff]+)"|\{\?([A-Za-z0-9_\u0080-\uffff]+)\})/y

/**
 * Replaces `:name`, `:'name'`, `:"name"` and `:{?name}` outside of strings, quoted names and comments. A variable that is
 * not set stays as it is written: it may be a slice of an array or a cast.
 */
export function interpolate(sql: string, variables: Variables): Interpolated {
  if (!sql.includes(':')) return { text: sql, original: (index) => index }
  const pieces: { from: number; to: number; value: string }[] = []
  let next = 0
  for (const token of tokens(sql)) {
    if (token.start < next || sql[token.start] !== ':') continue
    // A cast (`::`) or an assignment (`:=`).
    if (sql[token.start + 1] === ':' || sql[token.start + 1] === '=') {
      next = token.start + 2
      continue
    }
    const value = referenceAt(sql, token.start, variables)
    if (value === undefined) continue
    pieces.push({ from: token.start, to: reference.lastIndex, value })
    next = reference.lastIndex
  }
  if (pieces.length === 0) return { text: sql, original: (index) => index }
  let text = ''
  let at = 0
  const edges: { replaced: number; original: number; length: number }[] = []
  for (const { from, to, value } of pieces) {
    text += sql.slice(at, from)
    edges.push({ replaced: text.length, original: from, length: value.length })
    text += value
    at = to
    edges.push({ replaced: text.length, original: to, length: Number.POSITIVE_INFINITY })
  }
  text += sql.slice(at)
  return {
    text,
    original(index) {
      const edge = edges.findLast(({ replaced }) => replaced <= index)
      if (edge === undefined) return index
      // Inside of a value: where its variable stands.
      return edge.length === Number.POSITIVE_INFINITY ? edge.original + index - edge.replaced : edge.original
    },
  }
}

function referenceAt(text: string, index: number, variables: Variables): string | undefined {
  reference.lastIndex = index
  const found = reference.exec(text)
  if (found === null) return undefined
  const [, plain, quoted, name, test] = found
  if (test !== undefined) return variables.has(test) ? 'TRUE' : 'FALSE'
  const value = variables.get((plain ?? quoted ?? name)!)
  if (value === undefined) return undefined
  if (quoted !== undefined) return literal(value).trimStart()
  return name === undefined ? value : `"${value.replaceAll('"', '""')}"`
}

export interface MetaCommand {
  /** Without the backslash, e.g. `set`. */
  name: string
  arguments: string[]
  /** The text after the name as it is written. */
  rest: string
  /** It asks the shell for a value (`…`). */
  shell: boolean
  /** UTF-16 index of the backslash in the text that was parsed. */
  start: number
}

/** Commands that take the rest of the line as it is (exec_command.c: OT_WHOLE_LINE), so that no other can follow. */
const wholeLine = new Set(['!', 'copy', 'h', 'help', 'sf', 'sv', 'ef', 'ev'])

/** The meta-commands of a line; `\\` ends them, and what stands after it is SQL again: `sql` is where that begins. */
export function parseMetaCommands(line: string, variables: Variables): { commands: MetaCommand[]; sql?: number } {
  const commands: MetaCommand[] = []
  let at = 0
  while (at < line.length) {
    if (line[at] !== '\\') {
      at++
      continue
    }
    if (line[at + 1] === '\\') return { commands, sql: at + 2 }
    const start = at
    const [, name = ''] = /^([A-Za-z_]+|[!?;]|)/.exec(line.slice(at + 1)) ?? []
    at += 1 + name.length
    const command: MetaCommand = { name, arguments: [], rest: line.slice(at).trim(), shell: false, start }
    commands.push(command)
    if (wholeLine.has(name)) return { commands }
    at = readArguments(line, at, command, variables)
    command.rest = line.slice(start + 1 + name.length, at).trim()
  }
  return { commands }
}

function readArguments(line: string, from: number, command: MetaCommand, variables: Variables): number {
  let at = from
  let current: string | undefined
  const flush = () => {
    if (current !== undefined) command.arguments.push(current)
    current = undefined
  }
  while (at < line.length) {
    const character = line[at]!
    if (/\s/.test(character)) {
      flush()
      at++
    } else if (character === '\\') break
    else if (character === "'") {
      const { value, end } = singleQuoted(line, at)
      current = (current ?? '') + value
      at = end
    } else if (character === '"') {
      const end = line.indexOf('"', at + 1)
      const stop = end === -1 ? line.length : end + 1
      // The quotes stay: a command that takes a name reads them (\set takes them as they are).
      current = (current ?? '') + line.slice(at, stop)
      at = stop
    } else if (character === '`') {
      command.shell = true
      const end = line.indexOf('`', at + 1)
      at = end === -1 ? line.length : end + 1
    } else {
      const value = character === ':' ? referenceAt(line, at, variables) : undefined
      current = (current ?? '') + (value ?? character)
      at = value === undefined ? at + 1 : reference.lastIndex
    }
  }
  flush()
  return at
}

const escapes: Record<string, string> = { n: '\n', t: '\t', b: '\b', r: '\r', f: '\f' }

function singleQuoted(line: string, from: number): { value: string; end: number } {
  let value = ''
  let at = from + 1
  while (at < line.length) {
    if (line[at] === "'") {
      if (line[at + 1] !== "'") return { value, end: at + 1 }
      value += "'"
      at += 2
    } else if (line[at] === '\\') {
      const octal = /^[0-7]{1,3}|^x[0-9A-Fa-f]{1,2}/.exec(line.slice(at + 1))?.[0]
      if (octal !== undefined) {
        value += String.fromCharCode(
          octal.startsWith('x') ? Number.parseInt(octal.slice(1), 16) : Number.parseInt(octal, 8),
        )
        at += 1 + octal.length
      } else {
        value += escapes[line[at + 1] ?? ''] ?? line[at + 1] ?? ''
        at += 2
      }
    } else value += line[at++]
  }
  return { value, end: at }
}

/** A truth value as psql reads it; undefined for a text that is none. */
export function parseBoolean(text: string): boolean | undefined {
  const value = text.trim().toLowerCase()
  if (value === '') return undefined
  if ('true'.startsWith(value) || 'yes'.startsWith(value) || value === 'on' || value === '1') return true
  if ('false'.startsWith(value) || 'no'.startsWith(value) || value === 'of' || value === 'off' || value === '0')
    return false
  return undefined
}

/** `"name"` as the name itself. */
export function unquoted(argument: string): string {
  return argument.startsWith('"') ? argument.slice(1, -1).replaceAll('""', '"') : argument
}
