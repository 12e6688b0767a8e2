/** The form of a command: one file in `commands/` exports `command`. Parsing, help and errors are the same for all. */

import { type ParseArgsConfig, parseArgs } from 'node:util'
import { DbopsError, type ExitCode } from '../core/error.ts'
import { closest } from '../core/similar.ts'

export { closest }

export interface OptionSpec {
  type: 'boolean' | 'string'
  short?: string
  multiple?: boolean
  /** Shown in help as `--name <placeholder>`. */
  placeholder?: string
  default?: string | boolean
  /** The only values that are accepted. */
  choices?: readonly string[]
  description: string
}

export type Options = Record<string, OptionSpec>

type Value<O extends OptionSpec> = O['multiple'] extends true
  ? string[] | undefined
  : O['type'] extends 'boolean'
    ? boolean
    : O extends { default: string }
      ? O extends { choices: readonly (infer C)[] }
        ? C
        : string
      : (O extends { choices: readonly (infer C)[] } ? C : string) | undefined

export type Values<O extends Options> = { [K in keyof O]: Value<O[K]> }

/** What a command may use of the world. stdout carries the result, stderr progress and log. */
export interface Io {
  stdout: (text: string) => void
  stderr: (text: string) => void
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  /** Whether stdout, stderr are terminals: colour and progress only there. */
  terminal: { stdout: boolean; stderr: boolean; columns: number }
  /** Aborted by Ctrl-C and SIGTERM: a command stops cleanly and releases what it holds. */
  signal: AbortSignal
}

export interface Command<O extends Options = Options> {
  name: string
  /** One line, imperative, no full stop. */
  summary: string
  /** Paragraphs for `--help`, after the summary. */
  description?: string
  /** Positional arguments as help shows them, e.g. `[versions…]`; absent: none are accepted. */
  positionals?: { usage: string; description: string; min?: number; max?: number }
  options: O
  /** Complete command lines with what they do. */
  examples: readonly (readonly [commandLine: string, effect: string])[]
  run(values: Values<O>, positionals: string[], io: Io): Promise<ExitCode>
}

/** Keeps the option types of a command literal. */
export function defineCommand<const O extends Options>(command: Command<O>): Command<O> {
  return command
}

/** Options that several commands share, so that they read the same everywhere. */
export const shared = {
  root: {
    type: 'string',
    placeholder: 'dir',
    description: 'The repository, or a folder in it (default: the current folder)',
  },
  json: { type: 'boolean', description: 'Print one JSON document instead of text' },
  db: {
    type: 'string',
    placeholder: 'url',
    description: 'Use this PostgreSQL server instead of the embedded engine (read-only unless the command says so)',
  },
  failOn: {
    type: 'string',
    placeholder: 'level',
    choices: ['error', 'warning', 'info', 'never'],
    default: 'error',
    description: 'Exit with 1 when a finding is at or above this level',
  },
} as const satisfies Options

/** Parses a command's arguments. Throws `DbopsError` for anything it does not know. */
export function parseCommand<O extends Options>(
  command: Command<O>,
  argv: string[],
): { values: Values<O>; positionals: string[] } {
  const help = `Run: dbops ${command.name} --help`
  const config: NonNullable<ParseArgsConfig['options']> = {}
  for (const [name, spec] of Object.entries(command.options)) {
    config[name] = { type: spec.type, multiple: spec.multiple ?? false, ...(spec.short ? { short: spec.short } : {}) }
  }
  let parsed: { values: Record<string, unknown>; positionals: string[] }
  try {
    parsed = parseArgs({ args: argv, options: config, strict: true, allowPositionals: true })
  } catch (error) {
    const name = /'(--?[^' ]+)/.exec((error as Error).message)?.[1]
    const near = name === undefined ? undefined : closest(name.replace(/^-+/, ''), Object.keys(command.options))
    throw new DbopsError(`${(error as Error).message.split('. ')[0]!.replace(/\.$/, '')}`, {
      where: `dbops ${command.name}`,
      hint: near === undefined ? help : `Did you mean --${near}? ${help}`,
    })
  }
  const values: Record<string, unknown> = {}
  for (const [name, spec] of Object.entries(command.options)) {
    const value = parsed.values[name] ?? spec.default ?? (spec.type === 'boolean' && !spec.multiple ? false : undefined)
    for (const one of Array.isArray(value) ? value : [value]) {
      if (spec.choices && one !== undefined && !spec.choices.includes(one as string)) {
        throw new DbopsError(`Unexpected value "${one}" for --${name}, expected one of: ${spec.choices.join(', ')}`, {
          hint: help,
        })
      }
    }
    values[name] = value
  }
  const { min = 0, max = Number.POSITIVE_INFINITY } = command.positionals ?? { max: 0 }
  if (parsed.positionals.length < min || parsed.positionals.length > max) {
    const expected = command.positionals ? `${command.positionals.usage}` : 'no arguments'
    throw new DbopsError(`Unexpected ${parsed.positionals.length} arguments, expected ${expected}`, {
      where: `dbops ${command.name}`,
      hint: help,
    })
  }
  return { values: values as Values<O>, positionals: parsed.positionals }
}

/** The text of `dbops NAME --help`. */
export function commandHelp(command: Command): string {
  const usage = ['dbops', command.name, command.positionals?.usage, '[options]'].filter(Boolean).join(' ')
  const lines = [`${command.summary}.`, '', `Usage: ${usage}`, '']
  if (command.description) lines.push(command.description.trim(), '')
  const rows: [string, string][] = []
  if (command.positionals) rows.push([command.positionals.usage, command.positionals.description])
  for (const [name, spec] of Object.entries(command.options)) {
    const flag = `${spec.short ? `-${spec.short}, ` : ''}--${name}${spec.type === 'string' ? ` <${spec.placeholder ?? 'value'}>` : ''}`
    const notes = [
      spec.choices ? `one of ${spec.choices.join(', ')}` : '',
      spec.default === undefined || spec.default === false ? '' : `default ${spec.default}`,
    ].filter(Boolean)
    rows.push([flag, spec.description + (notes.length ? ` (${notes.join('; ')})` : '')])
  }
  rows.push(['-h, --help', 'Show this help'])
  const width = Math.min(30, Math.max(...rows.map(([left]) => left.length)))
  lines.push('Options:')
  for (const [left, right] of rows) {
    if (left.length > width) lines.push(`  ${left}`, `  ${' '.repeat(width)}  ${right}`)
    else lines.push(`  ${left.padEnd(width)}  ${right}`)
  }
  if (command.examples.length > 0) {
    lines.push('', 'Examples:')
    for (const [line, effect] of command.examples) lines.push(`  ${line}`, `      ${effect}`)
  }
  lines.push(
    '',
    'Exit status: 0 nothing found at the failing level; 1 findings; 2 bad arguments or input; 3 environment.',
  )
  return `${lines.join('\n')}\n`
}
