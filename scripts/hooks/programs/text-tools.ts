/** Programs whose output is plain from their input: what they print may be SQL or a script for the next in the pipe. */

import type { Call, Program } from '../shell/follow.ts'
import { bounded, fillHoles, hasHole, hole, type Text } from '../shell/text.ts'
import { flag, names, parseOptions } from './options.ts'

function echo({ args }: Call): Text {
  let index = 0
  let newline = true
  let escapes = false
  for (; /^-[neE]+$/.test(args[index] ?? ''); index++) {
    if (args[index]!.includes('n')) newline = false
    escapes = args[index]!.includes('e') || (escapes && !args[index]!.includes('E'))
  }
  const text = args.slice(index).join(' ')
  return (escapes ? unescaped(text) : text) + (newline ? '\n' : '')
}

/** `\n`, `\t`, `\x41`, `\0101` as echo -e and printf read them. */
function unescaped(text: Text): Text {
  const letters: Record<string, string> = {
    a: '\x07',
    b: '\b',
    c: '',
    e: '\x1b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '\\': '\\',
    '"': '"',
    "'": "'",
  }
  return text.replace(
    /\\(?:x([0-9a-fA-F]{1,2})|0?([0-7]{1,3})|u([0-9a-fA-F]{1,4})|([abcefnrtv\\"']))/g,
    (_, hex, octal, unicode, letter) =>
      letter !== undefined
        ? letters[letter as string]!
        : String.fromCharCode(Number.parseInt(hex ?? octal ?? unicode, octal === undefined ? 16 : 8)),
  )
}

function printf({ args, shell }: Call): Text {
  let rest = args[0] === '--' ? args.slice(1) : args
  const variable = rest[0] === '-v' ? rest[1] : undefined
  if (variable !== undefined) rest = rest.slice(2)
  const [format = '', ...values] = rest
  let output = ''
  let next = 0
  // The format is used again until every value has been printed.
  do {
    const before = next
    output += unescaped(format.replace(/%%/g, '\uE000%\uE001')).replace(
      /%[-+ #0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?([a-zA-Z])/g,
      (_, kind: string) => {
        const value = values[next++] ?? ''
        return kind === 'b' ? unescaped(value) : value
      },
    )
    if (next === before) break
  } while (next < values.length && output.length < 1 << 20)
  output = fillHoles(output, (label) => (label === '%' ? '%' : hole(label)))
  if (variable === undefined) return output
  shell.assign(variable, [output])
  return ''
}

/** The files named, or standard input where there are none. */
export function inputs(files: readonly Text[], { stdin, shell, follower }: Call): Text {
  if (files.length === 0) return stdin
  return files
    .map((file) =>
      file === '-' || file === '/dev/stdin' ? stdin : (follower.readFile(file, shell) ?? hole(`file ${file}`)),
    )
    .join('')
}

function cat(call: Call): Text {
  return inputs(
    call.args.filter((arg) => arg === '-' || !/^-[A-Za-z]+$|^--\w/.test(arg)),
    call,
  )
}

function tee(call: Call): Text {
  const parsed = parseOptions(call.args, names(''))
  for (const file of parsed.rest) call.follower.writeFile(file, call.stdin, call.shell, flag(parsed, 'a', 'append'))
  return call.stdin
}

/** The whole input where a part of it is printed: SQL that may be cut away still counts. */
function part(values: string): Program {
  return (call) => inputs(parseOptions(call.args, names(values)).rest, call)
}

function base64(call: Call): Text {
  const parsed = parseOptions(call.args, names('w wrap i o b'))
  const text = inputs(parsed.rest, call)
  if (hasHole(text)) return hole('base64')
  return flag(parsed, 'd', 'D', 'decode')
    ? Buffer.from(text, 'base64').toString('utf8')
    : Buffer.from(text).toString('base64')
}

function xxd(call: Call): Text {
  const parsed = parseOptions(call.args, names('c l s o'))
  const text = inputs(parsed.rest, call)
  return flag(parsed, 'r') && flag(parsed, 'p', 'ps') && !hasHole(text)
    ? Buffer.from(text.replace(/\s+/g, ''), 'hex').toString('utf8')
    : hole('xxd')
}

function rev(call: Call): Text {
  const text = inputs(call.args, call)
  return hasHole(text)
    ? hole('rev')
    : text
        .split('\n')
        .map((line) => [...line].reverse().join(''))
        .join('\n')
}

function tr(call: Call): Text {
  const parsed = parseOptions(call.args, names(''))
  const [from = '', to = ''] = parsed.rest.map(characters)
  if (hasHole(call.stdin) || from === '' || flag(parsed, 'c', 'C', 's')) return hole('tr')
  if (flag(parsed, 'd')) return [...call.stdin].filter((char) => !from.includes(char)).join('')
  return [...call.stdin]
    .map((char) => (from.includes(char) ? (to[Math.min(from.indexOf(char), to.length - 1)] ?? '') : char))
    .join('')
}

/** A set of tr: ranges and the classes that matter here. */
function characters(set: string): string {
  const classes: Record<string, string> = {
    lower: 'a-z',
    upper: 'A-Z',
    digit: '0-9',
    alpha: 'A-Za-z',
    space: ' \\n\\t',
  }
  return unescaped(set.replace(/\[:(\w+):\]/g, (all, name: string) => classes[name] ?? all)).replace(
    /(.)-(.)/gs,
    (all, from: string, to: string) => {
      const count = to.charCodeAt(0) - from.charCodeAt(0) + 1
      return count > 0 && count <= 256
        ? Array.from({ length: count }, (_, index) => String.fromCharCode(from.charCodeAt(0) + index)).join('')
        : all
    },
  )
}

/** `sed 's/a/b/'` over known text, for plain patterns; anything else is not known. */
function sed(call: Call): Text {
  const parsed = parseOptions(call.args, names('e expression f file l line-length'))
  if (flag(parsed, 'i', 'in-place')) return ''
  const script = parsed.options.get('e') ?? parsed.options.get('expression') ?? parsed.rest.slice(0, 1)
  const files = parsed.options.has('e') || parsed.options.has('expression') ? parsed.rest : parsed.rest.slice(1)
  let text = inputs(files, call)
  if (hasHole(text)) return hole('sed')
  for (const one of script) {
    const [, , from, to, flags] = /^\s*s(.)([\w\s.;:'"=-]*?)\1([^&\\]*?)\1([g]?)\s*$/s.exec(one) ?? []
    if (from === undefined || from.includes('.')) return hole('sed')
    text =
      flags === 'g'
        ? text.replaceAll(from, () => to!)
        : text
            .split('\n')
            .map((line) => line.replace(from, () => to!))
            .join('\n')
  }
  return bounded(text)
}

export const textTools: Record<string, Program> = {
  base64,
  cat,
  bat: cat,
  zcat: () => undefined,
  echo,
  envsubst: (call) =>
    call.stdin.replace(
      /\$(?:\{(\w+)\}|(\w+))/g,
      (_, braced?: string, bare?: string) => call.shell.lookup(braced ?? bare!)[0]!,
    ),
  head: part('n c'),
  tail: part('n c'),
  sort: part('k t o S T'),
  uniq: part('f s w'),
  cut: () => undefined,
  printf,
  print: echo,
  pv: part('L s N'),
  rev,
  sed,
  tac: part('s'),
  tee,
  tr,
  xxd,
  sponge: tee,
  iconv: part('f t'),
}
