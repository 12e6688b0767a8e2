/** `${name…}`: what each operation makes of the values that a parameter may have. */

import type { ParameterExpansionPart, Word } from 'unbash'
import { globPattern } from './glob.ts'
import type { Shell } from './shell.ts'
import { alternatives, hasHole, hole, type Text } from './text.ts'

/** Every value of a parameter expansion. `expand` gives the texts that an operand may be. */
export function parameterValues(
  part: ParameterExpansionPart,
  values: Text[],
  shell: Shell,
  expand: (word: Word) => Text[],
): Text[] {
  const label = part.text
  if (part.prefix === '#') return [hole(label)]
  if (part.prefix === '!') {
    const targets = values.flatMap((name) => (/^[A-Za-z_]\w*$/.test(name) ? shell.lookup(name) : [hole(label)]))
    return alternatives(targets, label)
  }
  const operation = part.operation
  if (operation === undefined) return values
  const each = (change: (value: string) => string | undefined): Text[] =>
    alternatives(
      values.map((value) => (hasHole(value) ? hole(label) : (change(value) ?? hole(label)))),
      label,
    )
  switch (operation.type) {
    case 'Default': {
      const known = shell.knows(part.parameter) || (/^\d+$/.test(part.parameter) && values[0] !== '')
      const operand = expand(operation.operand)
      switch (operation.operator) {
        case '-':
        case ':-':
        case '=':
        case ':=': {
          const result = known && !values.includes('') ? values : alternatives([...values, ...operand], label)
          if (operation.operator.endsWith('=') && !known) shell.assign(part.parameter, result)
          return result
        }
        case '+':
        case ':+':
          return known ? operand : alternatives(['', ...operand], label)
        default:
          return values
      }
    }
    case 'Remove': {
      const front = operation.operator.startsWith('#')
      const greedy = operation.operator.length === 2
      const patterns = expand(operation.operand)
      const pattern =
        patterns.length === 1 && !hasHole(patterns[0]!) ? globPattern(patterns[0]!, { slashes: true }) : undefined
      return each((value) => pattern && removeMatch(value, pattern, front, greedy))
    }
    case 'Replace': {
      const [from] = expand(operation.pattern)
      const [to] = expand(operation.replacement)
      if (from === undefined || to === undefined || hasHole(from) || /[*?[]/.test(from) || from === '')
        return [hole(label)]
      return each((value) => {
        switch (operation.operator) {
          case '//':
            return value.replaceAll(from, () => to)
          case '/#':
            return value.startsWith(from) ? to + value.slice(from.length) : value
          case '/%':
            return value.endsWith(from) ? value.slice(0, -from.length) + to : value
          default:
            return value.replace(from, () => to)
        }
      })
    }
    case 'Slice': {
      const offset = number(expand(operation.offset)[0])
      const length = operation.length === undefined ? undefined : number(expand(operation.length)[0])
      if (offset === undefined || (operation.length !== undefined && length === undefined)) return [hole(label)]
      return each((value) => {
        const rest = offset < 0 ? value.slice(offset) : value.slice(offset)
        return length === undefined ? rest : length < 0 ? rest.slice(0, length) : rest.slice(0, length)
      })
    }
    case 'CaseModification':
      return each((value) => {
        const change = operation.operator.startsWith('^') ? 'toUpperCase' : 'toLowerCase'
        return operation.operator.length === 2 ? value[change]() : value.slice(0, 1)[change]() + value.slice(1)
      })
    default:
      return [hole(label)]
  }
}

/** Removes what a glob pattern matches at the front or the end: the shortest part, or the longest where greedy. */
function removeMatch(value: string, pattern: RegExp, front: boolean, greedy: boolean): string | undefined {
  if (value.length > 1000) return undefined
  const lengths = Array.from({ length: value.length + 1 }, (_, index) => (greedy ? value.length - index : index))
  for (const length of lengths) {
    const part = front ? value.slice(0, length) : value.slice(value.length - length)
    if (pattern.test(part)) return front ? value.slice(length) : value.slice(0, value.length - length)
  }
  return value
}

function number(text: Text | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d+\s*$/.test(text) ? Number(text) : undefined
}
