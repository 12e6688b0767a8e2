/** Command-line options, read the way getopt does. */

import { hasHole, isHole, type Text } from '../shell/text.ts'

export interface Parsed {
  /** Values by option name (`c`, `command`); a flag without a value has `''`. */
  options: Map<string, Text[]>
  rest: Text[]
  /** Arguments that are wholly unknown: options may hide in them. */
  hidden: Text[]
}

/**
 * Parses options. `values`: names that take a value (single letters for `-x`, words for `--xxx` and for `-xxx` tools).
 * `stop`: the first argument that is no option ends the options, as wrappers need it.
 */
export function parseOptions(args: readonly Text[], values: ReadonlySet<string>, { stop = false } = {}): Parsed {
  const options = new Map<string, Text[]>()
  const rest: Text[] = []
  const hidden: Text[] = []
  const add = (name: string, value: Text): void => void options.set(name, [...(options.get(name) ?? []), value])
  let index = 0
  for (; index < args.length; index++) {
    const arg = args[index]!
    if (arg === '--') {
      index++
      break
    }
    if (isHole(arg)) hidden.push(arg)
    if (!arg.startsWith('-') || arg === '-') {
      if (stop) break
      rest.push(arg)
    } else if (arg.startsWith('--')) {
      const equals = arg.indexOf('=')
      const name = equals === -1 ? arg.slice(2) : arg.slice(2, equals)
      if (equals !== -1) add(name, arg.slice(equals + 1))
      else if (values.has(name)) add(name, args[++index] ?? '')
      else add(name, '')
    } else {
      // A cluster such as `-Atc "select 1"`: the first letter that takes a value takes the rest of it, or the next word.
      const word = arg.slice(1)
      const equals = word.indexOf('=')
      if (word.length > 1 && (values.has(word) || (equals > 1 && values.has(word.slice(0, equals))))) {
        add(equals > 1 ? word.slice(0, equals) : word, equals > 1 ? word.slice(equals + 1) : (args[++index] ?? ''))
        continue
      }
      for (let at = 0; at < word.length; at++) {
        const letter = word[at]!
        if (!values.has(letter)) {
          add(letter, '')
          continue
        }
        const value = word.slice(at + 1)
        add(letter, value !== '' ? value : (args[++index] ?? ''))
        break
      }
    }
  }
  return { options, rest: [...rest, ...args.slice(index)], hidden }
}

export function names(list: string): Set<string> {
  return new Set(list.split(' ').filter(Boolean))
}

/** The last value of any of the option's names. */
export function option(parsed: Parsed, ...spellings: string[]): Text | undefined {
  for (const name of spellings) {
    const values = parsed.options.get(name)
    if (values) return values.at(-1)
  }
  return undefined
}

export function flag(parsed: Parsed, ...spellings: string[]): boolean {
  return spellings.some((name) => parsed.options.has(name) && parsed.options.get(name)!.at(-1) !== 'false')
}

/** A command line for people: words quoted where they need it. */
export function commandLine(words: readonly Text[]): Text {
  return words
    .map((word) => (/^[\w@%+=:,./~-]+$/.test(word) || hasHole(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
    .join(' ')
}
