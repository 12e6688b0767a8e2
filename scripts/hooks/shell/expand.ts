/** Word expansion as bash does it: every list of fields that a word may become. */

import type { DoubleQuotedChild, ParameterExpansionPart, ParsedScript, Word, WordPart } from 'unbash'
import { braceAlternatives } from './brace.ts'
import { parameterValues } from './parameter.ts'
import type { Shell } from './shell.ts'
import { alternatives, alternativesLimit, bounded, hole, type Text } from './text.ts'

/** What words need from the rest: the output of `$(…)`, and a file name for `<(…)` or `>(…)`. */
export interface Substitution {
  output(script: ParsedScript | undefined, shell: Shell, label: string): Text
  file(script: ParsedScript | undefined, operator: '<' | '>', shell: Shell): Text
}

/** What one part of a word contributes. */
type Piece =
  | { kind: 'text'; text: Text }
  /** Unquoted: white space in it separates fields. */
  | { kind: 'split'; text: Text }
  /** `"$@"`: each item is a field of its own. */
  | { kind: 'items'; items: Text[] }

interface Draft {
  fields: Text[]
  /** The field that is being built; undefined between fields. */
  current: Text | undefined
}

/** Every list of fields that a word may become, at most `alternativesLimit` of them. */
export function expandFields(word: Word, shell: Shell, substitution: Substitution): Text[][] {
  if (word.parts === undefined) return [[tilde(word.value, word.text, shell)]]
  let drafts: Draft[] = [{ fields: [], current: undefined }]
  for (const [index, part] of word.parts.entries()) {
    const choices = pieces(part, index === 0, shell, substitution)
    const next: Draft[] = []
    for (const draft of drafts) {
      for (const choice of choices) {
        if (next.length >= alternativesLimit) break
        const copy = { fields: [...draft.fields], current: draft.current }
        for (const piece of choice) append(copy, piece)
        next.push(copy)
      }
    }
    drafts = next
  }
  return drafts.map(({ fields, current }) => (current === undefined ? fields : [...fields, bounded(current)]))
}

/** Every text that a word may become where bash does not split it: assignments, redirections, here-strings. */
export function expandText(word: Word, shell: Shell, substitution: Substitution): Text[] {
  if (word.parts === undefined) return [tilde(word.value, word.text, shell)]
  return joinParts(word.parts, shell, substitution)
}

/** Parts joined to one text, without splitting: double quotes and heredoc bodies. */
export function joinParts(parts: readonly WordPart[], shell: Shell, substitution: Substitution): Text[] {
  let texts: Text[] = ['']
  for (const [index, part] of parts.entries()) {
    const ends = pieces(part, index === 0, shell, substitution).map((choice) =>
      choice.map((piece) => (piece.kind === 'items' ? piece.items.join(' ') : piece.text)).join(''),
    )
    texts = alternatives(
      texts.flatMap((text) => ends.map((end) => bounded(text + end))),
      'one of many values',
    )
  }
  return texts
}

/** The alternatives of one part; each is a list of pieces. */
function pieces(part: WordPart, first: boolean, shell: Shell, substitution: Substitution): Piece[][] {
  const text = (value: Text): Piece[][] => [[{ kind: 'text', text: value }]]
  switch (part.type) {
    case 'Literal':
      return text(first ? tilde(part.value, part.text, shell) : part.value)
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return text(part.value)
    case 'DoubleQuoted':
    case 'LocaleString':
      return quoted(part.parts, shell, substitution)
    case 'Glob':
    case 'ExtendedGlob':
      return text(part.text)
    case 'BraceExpansion':
      return [
        braceAlternatives(part.text).flatMap((value, at): Piece[] =>
          at === 0
            ? [{ kind: 'text', text: value }]
            : [
                { kind: 'split', text: ' ' },
                { kind: 'text', text: value },
              ],
        ),
      ]
    case 'ArithmeticExpansion':
      return text(hole(part.text))
    case 'CommandExpansion':
      return [[{ kind: 'split', text: substitution.output(part.script, shell, part.text) }]]
    case 'ProcessSubstitution':
      return text(substitution.file(part.script, part.operator, shell))
    case 'SimpleExpansion':
    case 'ParameterExpansion': {
      const list = listExpansion(part, shell)
      if (list) return [[{ kind: 'split', text: list.join(' ') }]]
      return values(part, shell, substitution).map((value) => [{ kind: 'split', text: value }])
    }
  }
}

/** `"…"`: nothing in it splits, but `"$@"` and `"${array[@]}"` give a field each. */
function quoted(parts: readonly DoubleQuotedChild[], shell: Shell, substitution: Substitution): Piece[][] {
  let choices: Piece[][] = [[{ kind: 'text', text: '' }]]
  for (const part of parts) {
    const list =
      part.type === 'SimpleExpansion' || part.type === 'ParameterExpansion' ? listExpansion(part, shell) : undefined
    const ends: Piece[][] = list
      ? [[{ kind: 'items', items: list }]]
      : partTexts(part, shell, substitution).map((value) => [{ kind: 'text', text: value }])
    choices = choices.flatMap((choice) => ends.map((end) => [...choice, ...end])).slice(0, alternativesLimit)
  }
  return choices
}

function partTexts(part: DoubleQuotedChild, shell: Shell, substitution: Substitution): Text[] {
  switch (part.type) {
    case 'Literal':
      return [part.value]
    case 'CommandExpansion':
      return [substitution.output(part.script, shell, part.text)]
    case 'ArithmeticExpansion':
      return [hole(part.text)]
    default:
      return values(part, shell, substitution)
  }
}

function values(
  part: Extract<WordPart, { type: 'SimpleExpansion' | 'ParameterExpansion' }>,
  shell: Shell,
  substitution: Substitution,
): Text[] {
  if (part.type === 'SimpleExpansion') return parameter(part.text.slice(1), shell)
  return parameterValues(part, parameter(part.parameter, shell, part), shell, (word) =>
    expandText(word, shell, substitution),
  )
}

/** `$1`, `$#`, `$name`, `${name[index]}`: the values before any operation. */
function parameter(name: string, shell: Shell, part?: ParameterExpansionPart): Text[] {
  if (/^\d+$/.test(name)) {
    if (name === '0') return ['bash']
    return [shell.positional === undefined ? hole(`$${name}`) : (shell.positional[Number(name) - 1] ?? '')]
  }
  if (/^[#?$!_-]$/.test(name)) return [hole(`$${name}`)]
  if (name === '@' || name === '*') return [(shell.positional ?? [hole('$@')]).join(' ')]
  if (part?.index !== undefined) {
    const items = shell.items(name)
    const at = /^\d+$/.test(part.index.text) ? items[Number(part.index.text)] : undefined
    return at !== undefined ? [at] : alternatives(items, `$${name}`)
  }
  return shell.lookup(name)
}

/** The items of `$@` or `${array[@]}` without an operation; undefined for everything else. */
function listExpansion(part: WordPart, shell: Shell): Text[] | undefined {
  if (part.type === 'SimpleExpansion') {
    return part.text === '$@' || part.text === '$*' ? (shell.positional ?? [hole('$@')]) : undefined
  }
  if (part.type !== 'ParameterExpansion' || part.prefix !== undefined || part.operation !== undefined) return undefined
  if (part.parameter === '@' || part.parameter === '*') return shell.positional ?? [hole('$@')]
  const index = part.index?.text
  return index === '@' || index === '*' ? shell.items(part.parameter) : undefined
}

function append(draft: Draft, piece: Piece): void {
  if (piece.kind === 'text') {
    draft.current = (draft.current ?? '') + piece.text
    return
  }
  if (piece.kind === 'items') {
    for (const [index, item] of piece.items.entries()) {
      if (index > 0) close(draft)
      draft.current = (draft.current ?? '') + item
    }
    return
  }
  // IFS is taken to be white space. A hole's label may hold spaces, but a hole never separates fields.
  const fields = piece.text.split(/[ \t\n]+(?![^\uE000\uE001]*\uE001)/)
  for (const [index, field] of fields.entries()) {
    if (index > 0) close(draft)
    if (field !== '') draft.current = (draft.current ?? '') + field
  }
}

function close(draft: Draft): void {
  if (draft.current !== undefined) draft.fields.push(draft.current)
  draft.current = undefined
}

/** `~/x`, where it was not quoted. */
function tilde(value: string, source: string, shell: Shell): Text {
  if (!source.startsWith('~')) return value
  const [, user = '', rest = ''] = /^~([\w-]*)(\/.*)?$/s.exec(value) ?? []
  if (!/^~([\w-]*)(\/.*)?$/s.test(value)) return value
  return (user === '' ? shell.lookup('HOME')[0]! : hole(`~${user}`)) + rest
}
