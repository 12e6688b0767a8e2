/** Interpreters of other languages, and files that are run by their own name. */

import type { Call, Program } from '../shell/follow.ts'
import { hasHole, hole, type Text } from '../shell/text.ts'
import { inspectCode } from './code.ts'
import { scriptTool } from './migration-tools.ts'
import { names, option, parseOptions } from './options.ts'
import { unreadScript } from './unread.ts'

interface Interpreter {
  /** Options whose value is code. */
  code: string
  /** Other options that take a value. */
  values: string
  /** Words before the file: `deno run`, `go run`. */
  subcommands?: string
}

const javascript: Interpreter = {
  code: 'e p eval print pe',
  values: 'r require import loader conditions C env-file input-type watch-path tsconfig P project T compiler-options',
}

const interpreters: Record<string, Interpreter> = {
  node: javascript,
  nodejs: javascript,
  tsx: { ...javascript, subcommands: 'watch' },
  'ts-node': javascript,
  'ts-node-esm': javascript,
  'babel-node': javascript,
  esno: javascript,
  jiti: javascript,
  'vite-node': javascript,
  bun: { ...javascript, subcommands: 'run' },
  deno: { code: '', values: 'c config import-map', subcommands: 'run eval' },
  python: { code: 'c', values: 'm W X Q' },
  pypy: { code: 'c', values: 'm W X' },
  ipython: { code: 'c', values: 'm' },
  ruby: { code: 'e', values: 'I r C x' },
  perl: { code: 'e E', values: 'I M m' },
  php: { code: 'r', values: 'd c S t z B R F E' },
  elixir: { code: 'e eval', values: 'r S pa pz' },
  julia: { code: 'e E', values: 'p t J L' },
  Rscript: { code: 'e', values: '' },
  lua: { code: 'e', values: 'l' },
  go: { code: '', values: 'tags C', subcommands: 'run' },
  swift: { code: 'e', values: '' },
  kotlin: { code: 'e', values: 'cp classpath' },
  groovy: { code: 'e', values: 'cp' },
  scala: { code: 'e', values: 'cp' },
  clojure: { code: 'e', values: '' },
  bb: { code: 'e', values: '' },
  expect: { code: 'c', values: 'f' },
}

function interpret(interpreter: Interpreter): Program {
  const code = names(interpreter.code)
  const values = new Set([...names(interpreter.values), ...code])
  const subcommands = names(interpreter.subcommands ?? '')
  return (call) => {
    const { args, follower, shell, stdin } = call
    const parsed = parseOptions(args, values, { stop: true })
    if (subcommands.has(parsed.rest[0] ?? '')) {
      const evaluates = parsed.rest[0] === 'eval'
      const inner = parseOptions(parsed.rest.slice(1), values, { stop: true })
      if (!evaluates) return file(inner.rest, call)
      for (const text of inner.rest) inspectCode(text, call)
      return undefined
    }
    const texts = [...code].flatMap((name) => parsed.options.get(name) ?? [])
    if (texts.length > 0) {
      for (const text of texts) inspectCode(text, call)
      return undefined
    }
    const module = /^(?:python|pypy|ipython)/.test(call.name) ? option(parsed, 'm') : undefined
    if (module !== undefined)
      return follower.argv([module === 'django' ? 'django-admin' : module, ...parsed.rest], shell.child(), stdin)
    if (parsed.rest.length > 0 && parsed.rest[0] !== '-') return file(parsed.rest, call)
    if (!['go', 'deno', 'bun'].includes(call.name) && stdin !== '') inspectCode(stdin, call)
    return undefined
  }
}

/** A script's file with its arguments. */
function file([path, ...args]: readonly Text[], call: Call): Text | undefined {
  if (path === undefined) return undefined
  const tool = scriptTool(path)
  if (tool) {
    runnerCode(path, args, call)
    return tool({ ...call, args, name: path })
  }
  const { follower, shell } = call
  const text = ['', '.ts', '.js', '.mjs', '/index.ts', '/index.js']
    .map((end) => follower.readFile(path + end, shell))
    .find((one) => one !== undefined)
  if (text === undefined) return unreadScript([path, ...args].join(' '), call)
  const words = args.filter((arg) => !hasHole(arg))
  // A tool of the project with subcommands: `node cli.js db:reset`.
  if (words.some((word) => /:/.test(word))) unreadScript(words.join(' '), call)
  inspectCode(text, call, { whole: true })
  return undefined
}

/** `rails runner '…'`, `manage.py shell -c '…'`, `artisan tinker --execute='…'`: code in the arguments of a tool. */
function runnerCode(path: Text, args: readonly Text[], call: Call): void {
  const parsed = parseOptions(args, names('c command execute e environment settings'))
  const [subcommand, second] = parsed.rest
  if (/^(?:runner|r)$/.test(subcommand ?? '') && second !== undefined) {
    inspectCode(`ActiveRecord;${call.follower.readFile(second, call.shell) ?? second}`, call)
  }
  const code = /^(?:shell|shell_plus|tinker)$/.test(subcommand ?? '')
    ? option(parsed, 'c', 'command', 'execute')
    : undefined
  if (code !== undefined) inspectCode(`Model;${code}`, call)
  if (/^(?:shell|tinker|console|c)$/.test(subcommand ?? '') && call.stdin !== '')
    inspectCode(`Model;${call.stdin}`, call)
  if (/^(?:dbshell|dbconsole|db)$/.test(subcommand ?? '') && call.stdin !== '') {
    call.follower.report({
      kind: 'sql',
      dialect: 'psql',
      sql: call.stdin,
      target: { kind: 'unknown', name: `the database of ${path}`, tags: [] },
      command: `${path} ${subcommand}`,
    })
  }
}

/** A tool that also runs code that stands in its arguments. */
export function withCode(program: Program): Program {
  return (call) => {
    runnerCode(call.path, call.args, call)
    return program(call)
  }
}

/** A file that is run by its own path: what its first line says decides how it is read. */
export function ownFile(call: Call): Text | undefined {
  const tool = scriptTool(call.path)
  if (tool) {
    runnerCode(call.path, call.args, call)
    return tool(call)
  }
  const text = call.follower.readFile(call.path, call.shell)
  if (text === undefined) return unreadScript([call.name, ...call.args].join(' '), call)
  if (text.includes('\0')) return hole(`output of ${call.name}`)
  const first = text.slice(0, 200).split('\n')[0]!
  const shebang = first.startsWith('#!') ? first : ''
  if (
    shebang === '' ? /\.(?:[cm]?[jt]sx?|py|rb|php|pl)$/.test(call.path) : !/\b(?:ba|z|da|k|a|fi)?sh\b/.test(shebang)
  ) {
    inspectCode(text, call, { whole: true })
    return undefined
  }
  const child = call.shell.child()
  child.positional = call.args
  return call.follower.script(text, child, call.stdin)
}

export const interpreterPrograms: Record<string, Program> = Object.fromEntries(
  Object.entries(interpreters).map(([name, interpreter]) => [name, interpret(interpreter)]),
)
