/** Checks a call of `dbops` in documentation against the commands' own specifications. */

import type { Command } from '../../cli/command.ts'
import { commands } from '../../cli/commands.generated.ts'
import { closest } from '../../core/similar.ts'
import type { ShellWord } from './shell.ts'

/** The words after `dbops` where a simple command calls it in any of its forms, else undefined. */
export function dbopsWords(words: ShellWord[]): ShellWord[] | undefined {
  let at = 0
  while (/^\w+=/.test(words[at]?.text ?? '')) at++
  const word = (offset: number) => words[at + offset]?.text ?? ''
  if (word(0) === 'dbops') return words.slice(at + 1)
  if (word(0) === 'npx' && word(1) === 'dbops') return words.slice(at + 2)
  if (word(0) === 'node') {
    const script = words.findIndex((each, index) => index > at && !each.text.startsWith('-'))
    if (script !== -1 && /(^|\/)dbops\.mjs$/.test(words[script]!.text)) return words.slice(script + 1)
  }
  if (word(0) === 'npm' && word(1) === 'run' && word(2) === 'dbops') {
    return words.slice(at + 3).filter((each, index) => index > 0 || each.text !== '--')
  }
  return undefined
}

/** What is wrong with the words after `dbops`, with the word that it is about. */
export async function checkDbopsCall(words: ShellWord[]): Promise<{ message: string; word: ShellWord } | undefined> {
  const [name, ...rest] = words
  if (name === undefined || isOpen(name) || ['--help', '-h', '--version', '-V', 'help'].includes(name.text))
    return undefined
  const entry = Object.hasOwn(commands, name.text) ? commands[name.text] : undefined
  if (entry === undefined) {
    const near = closest(name.text, Object.keys(commands))
    return {
      message: `Unexpected command "dbops ${name.text}"${near ? `, did you mean "dbops ${near}"?` : ''}`,
      word: name,
    }
  }
  return checkArguments(await entry.load(), rest, name)
}

function checkArguments(
  command: Command,
  words: ShellWord[],
  name: ShellWord,
): { message: string; word: ShellWord } | undefined {
  let positionals = 0
  let open = false
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (word.text === '--') {
      positionals += words.length - index - 1
      break
    }
    if (!word.text.startsWith('-') || word.text === '-') {
      if (isOpen(word)) open = true
      else positionals++
      continue
    }
    const [flag, inline] = split(word.text)
    if (['--help', '-h', '--debug'].includes(flag)) continue
    const found = Object.entries(command.options).find(
      ([option, spec]) => flag === `--${option}` || (spec.short !== undefined && flag === `-${spec.short}`),
    )
    if (found === undefined) {
      const near = closest(flag.replace(/^-+/, ''), Object.keys(command.options))
      return {
        message: `Unexpected option "${flag}" of dbops ${command.name}${near ? `, did you mean "--${near}"?` : ''}`,
        word,
      }
    }
    const [option, spec] = found
    if (spec.type === 'boolean') {
      if (inline !== undefined) return { message: `Unexpected value of "--${option}", expected none`, word }
      continue
    }
    const value = inline === undefined ? words[++index] : { ...word, text: inline }
    if (value === undefined) return { message: `Unexpected lack of a value of "--${option}"`, word }
    if (spec.choices !== undefined && !isOpen(value) && !spec.choices.includes(value.text)) {
      return {
        message: `Unexpected value "${value.text}" of "--${option}", expected one of ${spec.choices.join(', ')}`,
        word: value,
      }
    }
  }
  const { min = 0, max = Number.POSITIVE_INFINITY } = command.positionals ?? { max: 0 }
  if (
    positionals > max ||
    (!open && positionals < min && words.every(({ text }) => !['--help', '-h'].includes(text)))
  ) {
    const expected = command.positionals?.usage ?? 'none'
    return { message: `Unexpected ${positionals} arguments of dbops ${command.name}, expected ${expected}`, word: name }
  }
  return undefined
}

function split(word: string): [flag: string, value: string | undefined] {
  const equals = word.indexOf('=')
  return word.startsWith('--') && equals !== -1 ? [word.slice(0, equals), word.slice(equals + 1)] : [word, undefined]
}

/** A variable or a placeholder: `$1`, `<dir>`, `[dir]`, `…`, `NAME`. */
function isOpen(word: ShellWord): boolean {
  return word.open || /^\[.*\]$|…|^[A-Z][A-Z_]+$/.test(word.text)
}
