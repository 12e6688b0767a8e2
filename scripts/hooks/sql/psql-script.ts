/** What psql makes of a script before the server sees it: meta-commands, variables, data of COPY. */

import { splitSql } from '../../sql/lexer.ts'
import { tokens } from '../../sql/tokens.ts'
import type { Text } from '../shell/text.ts'
import type { SqlDanger } from './danger.ts'

export interface PsqlScript {
  /** SQL alone, with variables filled in. */
  sql: Text
  /** What meta-commands would destroy or expose themselves. */
  dangers: SqlDanger[]
  /** Shell commands that meta-commands run on this machine. */
  commands: Text[]
  /** Why a part of it cannot be judged. */
  unreadable: string[]
}

const maxIncludes = 20

/** Reads a script as psql does. `readFile` gives an included file, or undefined. */
export function readPsqlScript(
  text: Text,
  variables: ReadonlyMap<string, Text>,
  readFile: (path: string) => Text | undefined,
): PsqlScript {
  const script: PsqlScript = { sql: '', dangers: [], commands: [], unreadable: [] }
  const known = new Map(variables)
  let includes = 0
  const read = (source: Text): void => {
    for (const piece of splitSql(source)) {
      const part = source.slice(piece.start, piece.end)
      if (piece.kind === 'statement') {
        script.sql += `${interpolate(part, known)};\n`
        continue
      }
      if (piece.kind !== 'meta-command') continue
      for (const command of splitMeta(part)) {
        const file = metaCommand(command, script, known)
        if (file === undefined) continue
        const included = includes++ < maxIncludes ? readFile(file) : undefined
        if (included === undefined) script.unreadable.push(`the file "${file}" that it includes cannot be read`)
        else read(included)
      }
    }
  }
  read(text)
  return script
}

/** Several meta-commands of one line; `\\` separates them, and the rest of the line after it is SQL again. */
function splitMeta(line: string): string[] {
  return /^\\(?:!|copy\b)/.test(line) ? [line] : line.split(/(?<=\s)(?=\\[a-z!?])/i)
}

/** Judges one meta-command. Returns the file that it includes. */
function metaCommand(line: string, script: PsqlScript, variables: Map<string, Text>): string | undefined {
  const [, name = '', rest = ''] = /^\\([A-Za-z_!?;+]+|\S)\s*([\s\S]*)$/.exec(line) ?? []
  const argument = unquote(rest.trim())
  switch (name.replace(/\+$/, '')) {
    case '!':
      script.commands.push(rest)
      break
    case 'i':
    case 'ir':
    case 'include':
    case 'include_relative':
      return argument
    case 'o':
    case 'out':
    case 'g':
    case 'gx':
    case 'w':
    case 'write':
      if (/^\(?[^|]*\|/.test(rest)) script.commands.push(rest.slice(rest.indexOf('|') + 1))
      break
    case 'gexec':
      script.unreadable.push('\\gexec runs what a query gives')
      break
    case 'c':
    case 'connect': {
      const words = argument.split(/\s+/).filter((word) => word !== '-' && !/^-/.test(word))
      if (words.length > 2 || /[=:/]/.test(argument)) script.unreadable.push('\\connect goes to another server')
      break
    }
    case 'copy':
      copy(rest, script)
      break
    case 'set': {
      const [, key = '', value = ''] = /^(\S+)\s*([\s\S]*)$/.exec(rest) ?? []
      // Several values are joined without a space.
      variables.set(key, (value.match(/'(?:[^']|'')*'|\S+/g) ?? []).map(unquote).join(''))
      break
    }
    case 'lo_unlink':
      script.dangers.push({ what: 'deletes a large object', safer: 'Keep it first: `\\lo_export`.' })
      break
    case 'password':
      script.dangers.push({
        what: 'changes a password: whoever uses the old one is locked out',
        safer: 'Rotate with a second role.',
      })
      break
    case 'e':
    case 'edit':
    case 'ef':
    case 'ev':
      script.unreadable.push(`\\${name} opens an editor, and what is written there runs`)
      break
  }
  return undefined
}

/** `\copy table from …` loads rows that nobody has seen; `\copy … to program` hands rows to a program of this machine. */
function copy(rest: string, script: PsqlScript): void {
  const program = /\b(from|to)\s+program\s+'((?:[^']|'')*)'/is.exec(rest)
  if (program) script.commands.push(program[2]!.replaceAll("''", "'"))
  const words = [...tokens(rest)]
    .filter((token) => token.kind === 'word')
    .map((token) => rest.slice(token.start, token.end).toLowerCase())
  const query = rest.trimStart().startsWith('(')
  if (query) {
    const sql = rest.slice(rest.indexOf('(') + 1, rest.lastIndexOf(')'))
    script.sql += `${sql};\n`
  } else if (words.includes('from')) {
    script.dangers.push({
      what: `loads the rows of a file into ${rest.trim().split(/[\s(]/)[0]}`,
      safer: 'Load into a new table first, look at the rows, then insert them.',
    })
  }
}

function unquote(text: string): string {
  const quoted = /^'((?:[^']|'')*)'/.exec(text)
  return quoted ? quoted[1]!.replaceAll("''", "'") : text.replace(/\s+$/, '')
}

/** `:name`, `:'name'`, `:"name"` where the variable is set; psql leaves all others as they are. */
function interpolate(sql: Text, variables: ReadonlyMap<string, Text>): Text {
  if (variables.size === 0 || !sql.includes(':')) return sql
  let result = ''
  let from = 0
  const found = [...tokens(sql)]
  for (const [index, token] of found.entries()) {
    const next = found[index + 1]
    if (sql[token.start] !== ':' || token.kind !== 'symbol' || next === undefined || next.start !== token.end) continue
    if (sql[token.start - 1] === ':') continue
    const written = sql.slice(next.start, next.end)
    const name =
      next.kind === 'word'
        ? written
        : next.kind === 'string' || next.kind === 'quoted'
          ? written.slice(1, -1)
          : undefined
    const value = name === undefined ? undefined : variables.get(name)
    if (value === undefined) continue
    const filled =
      next.kind === 'word'
        ? value
        : next.kind === 'string'
          ? `'${value.replaceAll("'", "''")}'`
          : `"${value.replaceAll('"', '""')}"`
    result += sql.slice(from, token.start) + filled
    from = next.end
  }
  return result + sql.slice(from)
}
