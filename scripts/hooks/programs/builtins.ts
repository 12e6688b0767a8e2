/** What bash does itself, as far as it decides what runs later. */

import type { Call, Program } from '../shell/follow.ts'
import { absolute } from '../shell/follow.ts'
import { alternatives, alternativesLimit, hasHole, hole, type Text } from '../shell/text.ts'
import { names, parseOptions } from './options.ts'

const nothing: Program = () => ''

/** `a=b` words of export and its like. */
function declare({ args, shell }: Call): Text {
  for (const arg of args) {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(arg) ?? []
    // Plain assignments were made where their parts are known; what comes out of an expansion is made here.
    if (name !== undefined && !shell.variables.has(name)) shell.assign(name, [value!])
  }
  return ''
}

/** Files sourced into this shell: scripts and `.env` files. */
function source({ args, shell, follower, stdin }: Call): Text {
  const [file, ...positional] = args
  if (file === undefined) return ''
  const text = follower.readFile(file, shell) ?? (file === '/dev/stdin' || file === '-' ? stdin : undefined)
  if (text === undefined) return ''
  const before = shell.positional
  if (positional.length > 0) shell.positional = positional
  shell.depth++
  try {
    return follower.script(text, shell)
  } finally {
    shell.depth--
    shell.positional = before
  }
}

function read({ args, shell, stdin }: Call): Text {
  const { rest } = parseOptions(args, names('a d i n N p t u'))
  const lines = stdin.split('\n').filter((line) => line !== '')
  const known = lines.length > 0 && lines.length <= alternativesLimit && !lines.every(hasHole)
  for (const [index, name] of (rest.length > 0 ? rest : ['REPLY']).entries()) {
    if (!/^[A-Za-z_]\w*$/.test(name)) continue
    const values = known
      ? lines.map((line) => (rest.length > 1 ? readField(line, index, rest.length) : line.trim()))
      : [hole(`$${name}`)]
    shell.variables.set(name, { values: alternatives(values, `$${name}`) })
  }
  return ''
}

/** The field that a variable gets: the last one gets the rest of the line. */
function readField(line: Text, index: number, count: number): Text {
  const fields = line.trim().split(/[ \t]+/)
  return index === count - 1 ? fields.slice(index).join(' ') : (fields[index] ?? '')
}

function mapfile({ args, shell, stdin }: Call): Text {
  const { rest } = parseOptions(args, names('d n O s u C c'))
  shell.assignItems(rest[0] ?? 'MAPFILE', stdin === '' ? [hole('lines')] : stdin.split('\n').filter(Boolean))
  return ''
}

function set({ args, shell }: Call): Text {
  const dashes = args.indexOf('--')
  if (dashes !== -1) shell.positional = args.slice(dashes + 1)
  else if (args[0] !== undefined && !/^[-+]/.test(args[0])) shell.positional = [...args]
  return ''
}

function shift({ args, shell }: Call): Text {
  shell.positional = shell.positional?.slice(Number(args[0] ?? 1) || 1)
  return ''
}

function changeFolder({ args, shell }: Call): Text {
  const folder = args.filter((arg) => !/^-[LPe@]$/.test(arg))[0] ?? shell.lookup('HOME')[0]!
  shell.cwd = folder === '-' || hasHole(folder) ? hole('folder') : absolute(folder, shell)
  return ''
}

function alias({ args, shell }: Call): Text {
  for (const arg of args) {
    const [, name, value] = /^([^=\s]+)=(.*)$/s.exec(arg) ?? []
    // An alias that begins with its own name stands for the program.
    if (name !== undefined && value!.trim().split(/\s/)[0] !== name) shell.aliases.set(name, value!)
    else if (name !== undefined) shell.functions.delete(name)
  }
  return ''
}

function trap({ args, shell, follower }: Call): Text {
  const [command] = args.filter((arg) => arg !== '--' && arg !== '-p' && arg !== '-l')
  return command === undefined || command === '-' ? '' : follower.script(command, shell)
}

/** `command -v x` only looks; `exec`, `builtin` and `command` run their arguments. */
function runArguments({ name, args, shell, stdin, follower }: Call): Text {
  const parsed = parseOptions(args, names(name === 'exec' ? 'a' : ''), { stop: true })
  if (name === 'command' && (parsed.options.has('v') || parsed.options.has('V'))) return hole('path')
  return follower.argv(parsed.rest, shell, stdin)
}

export const builtins: Record<string, Program> = {
  '.': source,
  ':': nothing,
  '[': nothing,
  alias,
  builtin: runArguments,
  cd: changeFolder,
  command: runArguments,
  declare,
  eval: ({ args, shell, stdin, follower }) => follower.script(args.join(' '), shell, stdin),
  exec: runArguments,
  exit: nothing,
  export: declare,
  false: nothing,
  local: declare,
  mapfile,
  popd: changeFolder,
  pushd: changeFolder,
  read,
  readarray: mapfile,
  readonly: declare,
  return: nothing,
  set,
  shift,
  shopt: nothing,
  sleep: nothing,
  source,
  test: nothing,
  trap,
  true: nothing,
  typeset: declare,
  unset: ({ args, shell }) => {
    for (const arg of args) shell.variables.delete(arg)
    return ''
  },
  wait: nothing,
}
