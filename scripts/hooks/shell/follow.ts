/**
 * Follows a shell command through everything that it would run, without running it: what each program would be given as
 * arguments and standard input, and what it would print as far as that is plain.
 *
 * Where a command may take several ways, all of them are followed. What cannot be known becomes a hole.
 */

import {
  type Command,
  type CommandNode,
  forEachChild,
  type ParsedScript,
  parse,
  type Redirection,
  type Statement,
  type SyntaxNode,
  type Word,
} from 'unbash'
import type { Act } from '../act.ts'
import { mentionsDatabase } from '../mentions.ts'
import { expandFields, expandText, joinParts, type Substitution } from './expand.ts'
import { globPattern, isGlob } from './glob.ts'
import type { Shell } from './shell.ts'
import { alternativesLimit, bounded, hasHole, hole, outside, type Text } from './text.ts'

/** A program that is about to run. */
export interface Call {
  /** Its name as it was written, and without folder and extension. */
  path: Text
  name: string
  args: Text[]
  /** What it reads from standard input; empty where nothing is sent. */
  stdin: Text
  /** The shell with the variables that the program sees. */
  shell: Shell
  follower: Follower
}

/** What a program would print; undefined where nobody can know. */
export type Program = (call: Call) => Text | undefined

export type ProgramLookup = (name: string) => Program | undefined

export class Follower implements Substitution {
  /** Everything that would be done to a database, in order. */
  readonly acts: Act[] = []
  /** What the shell parser could not read, in a script that names a database. */
  misread: string | undefined
  /** Whether any text that was followed names a database. */
  mentions = false
  /** Work that need not be done twice. */
  readonly seen = new Set<string>()
  readonly #program: ProgramLookup
  /** Run for a program that no lookup knows. */
  readonly #unknown: Program
  /** Scripts behind `>(…)`, by the name that stands for them. */
  readonly #consumers = new Map<Text, { script: ParsedScript; shell: Shell }>()
  readonly #followed = new WeakSet<ParsedScript>()
  readonly #running = new Set<string>()
  #names = 0

  constructor(program: ProgramLookup, unknown: Program) {
    this.#program = program
    this.#unknown = unknown
  }

  /** Follows a whole script. Returns what it would print. */
  script(source: Text, shell: Shell, stdin: Text = ''): Text {
    return this.#script(source, shell, stdin, true)
  }

  /** Follows a text that may be a script, or may not: that it does not parse means nothing. */
  guess(source: Text, shell: Shell, stdin: Text = ''): Text {
    return this.#script(source, shell, stdin, false)
  }

  #script(source: Text, shell: Shell, stdin: Text, certain: boolean): Text {
    if (!shell.step()) return hole('output')
    const tree = parse(source)
    if (tree.errors !== undefined && tree.errors.length > 0) {
      if (!certain) return hole('output')
      if (mentionsDatabase(source)) this.misread ??= tree.errors[0]!.message
    }
    this.mentions ||= mentionsDatabase(source)
    const output = this.#tree(tree, shell, stdin)
    // Whatever no expansion came by, such as a substitution inside arithmetic, runs as well.
    this.#remaining(tree, shell)
    return output
  }

  /** Runs a program by its arguments, the first of which is its name. */
  argv(argv: readonly Text[], shell: Shell, stdin: Text = ''): Text {
    const [path, ...args] = argv
    if (path === undefined || !shell.step()) return ''
    const alias = shell.aliases.get(path)
    if (alias !== undefined && shell.depth < 20) {
      const child = shell.child()
      child.positional = args
      return this.script(`${alias} "$@"`, child, stdin)
    }
    const body = shell.functions.get(path)
    if (body !== undefined) return this.#function(body, args, shell, stdin)
    const name = path.replace(/^.*[\\/]/s, '').replace(/\.(?:exe|cmd|bat|ps1)$/i, '')
    const call: Call = { path, name, args, stdin, shell, follower: this }
    const run = this.#program(name) ?? this.#unknown
    return bounded(run(call) ?? hole(`output of ${name}`))
  }

  /** Runs something that could come back to itself, such as a package's script; the second time it gives `undefined`. */
  once<T>(key: string, run: () => T): T | undefined {
    if (this.#running.has(key)) return undefined
    this.#running.add(key)
    try {
      return run()
    } finally {
      this.#running.delete(key)
    }
  }

  report(act: Act): void {
    if (this.acts.length < 500) this.acts.push(act)
  }

  /** A file's text: written by the command itself, else on disk. Patterns give all files that they match. */
  readFile(path: Text, shell: Shell): Text | undefined {
    if (path === '/dev/null') return ''
    const written = shell.files.get(path) ?? shell.files.get(absolute(path, shell))
    if (written !== undefined) return written
    if (hasHole(path) || hasHole(shell.cwd) || shell.place.kind === 'remote') return undefined
    const at = absolute(path, shell)
    const text = shell.world.readFile(at)
    if (text !== undefined) return bounded(outside(text))
    if (!isGlob(path)) return undefined
    const slash = at.lastIndexOf('/')
    const pattern = globPattern(at.slice(slash + 1))
    const names = isGlob(at.slice(0, slash)) ? undefined : shell.world.list(at.slice(0, slash) || '/')
    const texts = names
      ?.filter((name) => pattern?.test(name))
      .map((name) => shell.world.readFile(`${at.slice(0, slash)}/${name}`))
    if (!texts?.length || texts.length > 100 || texts.includes(undefined)) return undefined
    return bounded(outside(texts.join('\n')))
  }

  /** Sends output to a file, or to the script behind `>(…)`. */
  writeFile(path: Text, text: Text, shell: Shell, append = false): void {
    const consumer = this.#consumers.get(path)
    if (consumer) {
      this.#tree(consumer.script, consumer.shell, text)
      return
    }
    if (path.startsWith('/dev/') || hasHole(path)) return
    const at = absolute(path, shell)
    const before = append ? (this.readFile(path, shell) ?? '') : ''
    shell.files.set(at, bounded(before + text))
  }

  output(script: ParsedScript | undefined, shell: Shell, label: string): Text {
    if (script === undefined) return hole(label)
    const text = this.#tree(script, shell.child(), '').replace(/\n+$/, '')
    return bounded(text)
  }

  file(script: ParsedScript | undefined, operator: '<' | '>', shell: Shell): Text {
    const name = `/dev/fd/substitution-${++this.#names}`
    if (script === undefined) return hole('process substitution')
    if (operator === '<') shell.files.set(name, this.#tree(script, shell.child(), ''))
    else this.#consumers.set(name, { script, shell: shell.child() })
    return name
  }

  #tree(tree: ParsedScript, shell: Shell, stdin: Text): Text {
    this.#followed.add(tree)
    return this.#list(tree.commands, shell, stdin)
  }

  #list(statements: readonly Statement[], shell: Shell, stdin: Text): Text {
    let output = ''
    for (const { command } of statements) output += this.#node(command, shell, stdin)
    return bounded(output)
  }

  #node(node: Statement['command'], shell: Shell, stdin: Text): Text {
    if (!shell.step()) return hole('output')
    switch (node.type) {
      case 'Command':
        return this.#command(node, shell, stdin)
      case 'AndOr':
        return node.commands
          .map((one, index) =>
            index === 0 ? this.#node(one, shell, stdin) : shell.maybe(() => this.#node(one, shell, stdin)),
          )
          .join('')
      case 'Pipeline': {
        let flow = stdin
        for (const command of node.commands)
          flow = this.#node(command, node.commands.length > 1 ? shell.child() : shell, flow)
        return flow
      }
      case 'Redirected':
        return this.#redirected(node.redirects, shell, stdin, (input) => this.#node(node.command, shell, input))
      case 'Function':
        shell.functions.set(node.name.value, node)
        return ''
      case 'Coproc':
        return node.body.type === 'CompoundList'
          ? this.#list(node.body.commands, shell, stdin)
          : this.#node(node.body, shell, stdin)
      default:
        return this.#compound(node, shell, stdin)
    }
  }

  #compound(
    node: Exclude<CommandNode, { type: 'Command' | 'Redirected' | 'Function' | 'Coproc' }>,
    shell: Shell,
    stdin: Text,
  ): Text {
    const list = (body: { commands: readonly Statement[] } | undefined): Text =>
      body === undefined ? '' : this.#list(body.commands, shell, stdin)
    switch (node.type) {
      case 'BraceGroup':
        return list(node.body)
      case 'Subshell':
        return this.#list(node.body.commands, shell.child(), stdin)
      case 'If':
        return (
          list(node.clause) +
          shell.maybe(
            () =>
              list(node.then) + node.elif.map((one) => list(one.clause) + list(one.then)).join('') + list(node.else),
          )
        )
      case 'While':
        return this.#twice(shell, () => list(node.clause) + shell.maybe(() => list(node.body)))
      case 'For':
      case 'Select': {
        const items = node.wordlist?.flatMap((word) => expandFields(word, shell, this).flat()) ??
          shell.positional ?? [hole('$@')]
        const values =
          items.length > alternativesLimit ? [...items.slice(0, alternativesLimit), hole(`$${node.name.value}`)] : items
        shell.variables.set(node.name.value, { values: values.length > 0 ? [...new Set(values)] : [''] })
        return this.#twice(shell, () => list(node.body))
      }
      case 'ArithmeticFor':
        return this.#twice(shell, () => list(node.body))
      case 'Case':
        expandText(node.word, shell, this)
        return shell.maybe(() => node.items.map((item) => list(item.body)).join(''))
      case 'TestCommand':
      case 'ArithmeticCommand':
        this.#remaining(node, shell)
        return ''
    }
  }

  /** A loop's body, and once more where the first round assigned something that the next one sees. */
  #twice(shell: Shell, body: () => Text): Text {
    const before = shell.assignments
    const output = body()
    return shell.assignments === before ? output : output + shell.maybe(body)
  }

  #command(node: Command, shell: Shell, stdin: Text): Text {
    return this.#redirected(node.redirects, shell, stdin, (input) => {
      const assigned: [name: string, apply: (target: Shell) => void][] = []
      for (const part of node.prefix) {
        if (part.type !== 'Assignment') continue
        const { name, append, value, index } = part
        if (value.type === 'ArrayValue') {
          const items = value.elements.flatMap((word) => expandFields(word, shell, this).flat())
          assigned.push([name, (target) => target.assignItems(name, append ? [...shell.items(name), ...items] : items)])
        } else {
          const texts = expandText(value, shell, this)
          assigned.push([name, (target) => target.set(name, texts, { append: append ?? false, index: index?.text })])
        }
      }
      if (node.name === undefined) {
        for (const [, apply] of assigned) apply(shell)
        return ''
      }
      const words = [node.name, ...node.args]
      let choices: Text[][] = [[]]
      for (const word of words) {
        const fields =
          word.type === 'Assignment' ? [[this.#assignmentText(word, shell)]] : expandFields(word as Word, shell, this)
        choices = choices.flatMap((choice) => fields.map((more) => [...choice, ...more])).slice(0, alternativesLimit)
      }
      // Seen by this program alone, but `IFS= read x` still changes the shell that runs it.
      const before = assigned.map(([name]) => [name, shell.variables.get(name)] as const)
      const { branches } = shell
      shell.branches = 0
      for (const [, apply] of assigned) apply(shell)
      shell.branches = branches
      const output = choices.map((argv) => this.argv(argv, shell, input)).join('')
      for (const [name, variable] of before) {
        if (variable === undefined) shell.variables.delete(name)
        else shell.variables.set(name, variable)
      }
      return output
    })
  }

  /** `name=value` of `export name=value`; assigned here, since only here its parts are known. */
  #assignmentText(node: Extract<Command['args'][number], { type: 'Assignment' }>, shell: Shell): Text {
    if (node.value.type === 'ArrayValue') {
      shell.assignItems(
        node.name,
        node.value.elements.flatMap((word) => expandFields(word, shell, this).flat()),
      )
      return node.name
    }
    const values = expandText(node.value, shell, this)
    shell.set(node.name, values, { append: node.append ?? false, index: node.index?.text })
    return `${node.name}=${values[0] ?? ''}`
  }

  /** Runs something with its input taken from redirections, and its output sent where they say. */
  #redirected(redirects: readonly Redirection[], shell: Shell, stdin: Text, run: (stdin: Text) => Text): Text {
    let input = stdin
    const outputs: { path: Text; append: boolean }[] = []
    let silenced = false
    for (const redirect of redirects) {
      const descriptor = redirect.descriptor?.type === 'FileDescriptor' ? redirect.descriptor.value : undefined
      if (redirect.type === 'HereDoc') {
        const texts =
          redirect.body.parts === undefined ? [redirect.body.text] : joinParts(redirect.body.parts, shell, this)
        const text = texts.join('\n')
        if (descriptor === undefined || descriptor === 0)
          input = redirect.operator === '<<-' ? text.replace(/^\t+/gm, '') : text
        continue
      }
      const targets = redirect.target === undefined ? [hole('redirection')] : expandText(redirect.target, shell, this)
      if (redirect.type === 'HereString') {
        if (descriptor === undefined || descriptor === 0) input = `${targets.join('\n')}\n`
        continue
      }
      const [path] = targets
      if (path === undefined) continue
      switch (redirect.operator) {
        case '<':
        case '<>':
          if (descriptor === undefined || descriptor === 0) {
            input = targets.map((one) => this.readFile(one, shell) ?? hole(`file ${one}`)).join('\n')
          }
          break
        case '<&':
          if (descriptor === undefined || descriptor === 0) input = hole('a file descriptor')
          break
        case '>&':
          if (/^(?:\d+|-)$/.test(path)) {
            if ((descriptor ?? 1) === 1) silenced = true
            break
          }
          outputs.push({ path, append: false })
          break
        default:
          if (descriptor === undefined || descriptor === 1)
            outputs.push({ path, append: redirect.operator.endsWith('>>') })
      }
    }
    const output = run(input)
    for (const { path, append } of outputs) this.writeFile(path, output, shell, append)
    return silenced || outputs.length > 0 ? '' : output
  }

  #function(body: Parameters<Shell['functions']['set']>[1], args: Text[], shell: Shell, stdin: Text): Text {
    const { positional } = shell
    shell.positional = args
    shell.depth++
    try {
      return body.body.type === 'CompoundList'
        ? this.#list(body.body.commands, shell, stdin)
        : this.#node(body.body, shell, stdin)
    } finally {
      shell.depth--
      shell.positional = positional
    }
  }

  /** Follows every substitution below a node that has not been followed. A function's body runs when it is called. */
  #remaining(node: SyntaxNode, shell: Shell): void {
    const pending: SyntaxNode[] = [node]
    while (pending.length > 0) {
      const next = pending.pop()!
      if (next.type === 'Function') continue
      if (next.type === 'Script' && next !== node && !this.#followed.has(next)) {
        if (!shell.step()) return
        this.#tree(next, shell.child(), '')
      }
      forEachChild(next, (child) => void pending.push(child))
    }
  }
}

/** A path from the working folder, without `.` and `..` where that needs no disk. */
export function absolute(path: Text, shell: Shell): Text {
  const joined = path.startsWith('/') ? path : `${shell.cwd}/${path}`
  const parts: string[] = []
  for (const part of joined.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}
