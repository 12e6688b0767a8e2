/** Shells, and programs that run a command for each of many arguments. */

import type { Call, Program } from '../shell/follow.ts'
import { alternativesLimit, hasHole, hole, type Text } from '../shell/text.ts'
import { names, option, parseOptions } from './options.ts'
import { unreadScript } from './unread.ts'

/** `bash -c '…' name args…`, `bash file args…`, `… | bash`. */
function shell(call: Call): Text {
  const { args, stdin, follower } = call
  const parsed = parseOptions(args, names('o O c rcfile init-file'), { stop: true })
  const child = call.shell.child()
  const script = option(parsed, 'c')
  if (script !== undefined) {
    child.positional = parsed.rest.slice(1)
    return follower.script(script, child, stdin)
  }
  const [file, ...positional] = parsed.rest
  child.positional = positional
  if (file === undefined || parsed.options.has('s') || file === '-' || file === '/dev/stdin')
    return follower.script(stdin, child)
  const text = follower.readFile(file, call.shell)
  if (text === undefined) return unreadScript(file, call)
  return follower.script(text, child, stdin)
}

/** What each run of xargs would add, from what it reads. */
function xargs(call: Call): Text {
  const { args, stdin, shell, follower } = call
  const parsed = parseOptions(
    args,
    names('a d E I i J L n P R s S arg-file delimiter eof replace max-lines max-args max-procs max-chars'),
    { stop: true },
  )
  const file = option(parsed, 'a', 'arg-file')
  const input = file === undefined ? stdin : (follower.readFile(file, shell) ?? hole(`file ${file}`))
  const command = parsed.rest.length > 0 ? parsed.rest : ['echo']
  const replace = option(parsed, 'I', 'J', 'replace', 'i')
  const delimiter = option(parsed, 'd', 'delimiter')
  const separator =
    parsed.options.has('0') || parsed.options.has('null')
      ? '\0'
      : delimiter === '\\n' || replace !== undefined
        ? '\n'
        : undefined
  const words =
    hasHole(input) || input === ''
      ? [hole('input of xargs')]
      : separator === undefined
        ? xargsWords(input)
        : input.split(separator).map((one) => one.trim())
  const items = words.filter((word) => word !== '')
  if (replace !== undefined) {
    const mark = replace || '{}'
    return items
      .slice(0, alternativesLimit)
      .map((item) =>
        follower.argv(
          command.map((word) => word.replaceAll(mark, () => item)),
          shell.child(),
        ),
      )
      .join('')
  }
  const size = Number(option(parsed, 'n', 'max-args', 'L', 'max-lines') ?? 0)
  if (size >= 1) {
    const runs = Array.from({ length: Math.min(alternativesLimit, Math.ceil(items.length / size)) }, (_, index) =>
      items.slice(index * size, (index + 1) * size),
    )
    return runs.map((run) => follower.argv([...command, ...run], shell.child())).join('')
  }
  return follower.argv([...command, ...items.slice(0, 1000)], shell.child())
}

/** Words as xargs reads them: white space separates, quotes and backslashes join. */
function xargsWords(input: Text): Text[] {
  return [...input.matchAll(/(?:"[^"\n]*"|'[^'\n]*'|\\.|[^\s"'\\])+/gs)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'|\\(.)/gs, (_, a, b, c) => a ?? b ?? c),
  )
}

/** `parallel psql -c {} ::: 'a' 'b'`. */
function parallel(call: Call): Text {
  const { args, stdin, shell, follower } = call
  const at = args.findIndex((arg) => arg === ':::' || arg === '::::')
  const head = parseOptions(
    at === -1 ? args : args.slice(0, at),
    names('j jobs P a I d colsep C joblog results S sshlogin timeout delay n N'),
    { stop: true },
  ).rest
  const items =
    at === -1
      ? stdin.split('\n').filter(Boolean)
      : args[at] === ':::'
        ? args.slice(at + 1)
        : [hole('input of parallel')]
  // Without a command, each item is one.
  if (head.length === 0) return items.map((item) => follower.script(item, shell.child())).join('')
  const template = head.join(' ')
  return items
    .slice(0, alternativesLimit)
    .map((item) => {
      const quoted = hasHole(item) ? item : `'${item.replaceAll("'", "'\\''")}'`
      return follower.script(
        template.includes('{}') ? template.replaceAll('{}', () => quoted) : `${template} ${quoted}`,
        shell.child(),
      )
    })
    .join('')
}

/** `find … -exec psql -f {} \;` */
function find(call: Call): Text {
  const { args, shell, follower } = call
  const name = args[args.findIndex((arg) => arg === '-name' || arg === '-iname') + 1]
  const start = args[0] !== undefined && !args[0].startsWith('-') ? args[0] : '.'
  // One folder deep, a pattern says which files are meant; deeper, nobody knows.
  const found =
    name !== undefined && args.includes('-maxdepth') && args.includes('-name')
      ? `${start}/${name}`
      : hole('files found')
  for (let index = 0; index < args.length; index++) {
    if (!/^-(?:exec|execdir|ok|okdir)$/.test(args[index]!)) continue
    let end = index + 1
    while (end < args.length && args[end] !== ';' && !(args[end] === '+' && args[end - 1] === '{}')) end++
    follower.argv(
      args.slice(index + 1, end).map((word) => word.replaceAll('{}', () => found)),
      shell.child(),
    )
    if (/^(?:rm|unlink|shred)$/.test(args[index + 1]!.replace(/^.*\//, '')))
      follower.argv(['rm', '-r', start], shell.child())
    index = end
  }
  if (args.includes('-delete')) follower.argv(['rm', '-r', start], shell.child())
  return hole('files found')
}

export const shellPrograms: Record<string, Program> = {
  ...Object.fromEntries(
    ['sh', 'bash', 'zsh', 'dash', 'ksh', 'ash', 'mksh', 'fish', 'rbash'].map((name) => [name, shell]),
  ),
  find,
  fd: (call) => {
    const at = call.args.findIndex((arg) => /^(?:-x|-X|--exec|--exec-batch)$/.test(arg))
    if (at !== -1)
      call.follower.argv(
        call.args.slice(at + 1).map((word) => word.replace(/\{[^}]*\}/g, hole('files found'))),
        call.shell.child(),
      )
    return hole('files found')
  },
  parallel,
  xargs,
}
