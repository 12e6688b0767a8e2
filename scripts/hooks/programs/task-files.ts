/** Task runners: Makefile, justfile, Taskfile and the like. A task that can be read is followed as a script. */

import type { Program } from '../shell/follow.ts'
import { absolute } from '../shell/follow.ts'
import type { Shell } from '../shell/shell.ts'
import { hole, type Text } from '../shell/text.ts'
import { names, option, parseOptions } from './options.ts'
import { unreadScript } from './unread.ts'

interface Makefile {
  variables: Map<string, string>
  rules: Map<string, { needs: string[]; lines: string[] }>
  first: string | undefined
}

function parseMakefile(text: string): Makefile {
  const makefile: Makefile = { variables: new Map(), rules: new Map(), first: undefined }
  let current: { needs: string[]; lines: string[] }[] = []
  for (const line of text.replace(/\\\r?\n[ \t]*/g, ' ').split(/\r?\n/)) {
    if (line.startsWith('\t')) {
      for (const rule of current) rule.lines.push(line.slice(1))
      continue
    }
    const [, name, value] = /^(?:export\s+|override\s+)?([\w.-]+)\s*(?:[:?+!]{0,3}=)\s*(.*)$/.exec(line) ?? []
    if (name !== undefined) {
      makefile.variables.set(name, value!)
      continue
    }
    const [, targets, needs, inline] = /^([^\s#:=][^#:=]*?)\s*::?\s*([^=;#]*)(?:;(.*))?(?:#.*)?$/.exec(line) ?? []
    if (targets === undefined) continue
    current = targets.split(/\s+/).map((target) => {
      const rule = makefile.rules.get(target) ?? { needs: [], lines: [] }
      rule.needs.push(...needs!.split(/\s+/).filter(Boolean))
      if (inline) rule.lines.push(inline)
      makefile.rules.set(target, rule)
      if (makefile.first === undefined && !target.startsWith('.')) makefile.first = target
      return rule
    })
  }
  return makefile
}

const make: Program = (call) => {
  const parsed = parseOptions(call.args, names('C f j o W I l directory file makefile jobs'))
  if (parsed.options.has('n') || parsed.options.has('dry-run') || parsed.options.has('just-print')) return ''
  const shell = call.shell.child()
  const folder = option(parsed, 'C', 'directory')
  if (folder !== undefined) shell.cwd = absolute(folder, shell)
  const file = option(parsed, 'f', 'file', 'makefile')
  const text = (file === undefined ? ['GNUmakefile', 'makefile', 'Makefile'] : [file])
    .map((one) => call.follower.readFile(one, shell))
    .find((one) => one !== undefined)
  const goals = parsed.rest.filter((word) => !/^\w+=/.test(word))
  const makefile = parseMakefile(text ?? '')
  for (const word of parsed.rest) {
    const [, name, value] = /^(\w+)=(.*)$/s.exec(word) ?? []
    if (name === undefined) continue
    makefile.variables.set(name, value!)
    shell.variables.set(name, { values: [value!] })
  }
  const seen = new Set<string>()
  const build = (goal: string): void => {
    const rule = makefile.rules.get(goal)
    if (seen.has(goal) || seen.size > 100) return
    seen.add(goal)
    if (rule === undefined) {
      if (goals.includes(goal)) unreadScript(goal, call)
      return
    }
    for (const need of rule.needs) build(need)
    for (const line of rule.lines)
      call.follower.script(makeText(line.replace(/^[@+-]+\s*/, ''), makefile, shell), shell.child())
  }
  for (const goal of goals.length > 0 ? goals : makefile.first === undefined ? [] : [makefile.first]) build(goal)
  return hole('output of make')
}

/** Make's own expansion: `$(NAME)`, `${NAME}`, `$$`. Functions are not known. */
function makeText(line: string, makefile: Makefile, shell: Shell, depth = 0): Text {
  return line.replace(
    /\$(?:\$|\(([^()]*)\)|\{([^{}]*)\}|(.))/g,
    (all, round?: string, curly?: string, letter?: string) => {
      if (all === '$$') return '$'
      const name = (round ?? curly ?? letter)!.trim()
      const value = makefile.variables.get(name)
      if (value !== undefined) return depth < 10 ? makeText(value, makefile, shell, depth + 1) : hole(name)
      if (name === 'MAKE') return 'make'
      return shell.knows(name) ? shell.lookup(name)[0]! : hole(`$${name}`)
    },
  )
}

/** A task's indented block in a file of tasks, as lines of shell. */
function block(text: string, head: RegExp): string[] | undefined {
  const lines = text.split(/\r?\n/)
  const start = lines.findIndex((line) => head.test(line))
  if (start === -1) return undefined
  const indent = /^\s*/.exec(lines[start]!)![0].length
  const body: string[] = []
  for (const line of lines.slice(start + 1)) {
    if (line.trim() !== '' && /^\s*/.exec(line)![0].length <= indent) break
    body.push(line)
  }
  return body
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

const just: Program = (call) => {
  const parsed = parseOptions(call.args, names('f justfile d working-directory set'))
  const file = option(parsed, 'f', 'justfile')
  const text = (file === undefined ? ['justfile', 'Justfile', '.justfile'] : [file])
    .map((one) => call.follower.readFile(one, call.shell))
    .find((one) => one !== undefined)
  const run = (recipe: string, depth: number): void => {
    const head = new RegExp(`^@?${escaped(recipe)}(?:\\s[^:]*)?:(?!=)`)
    const body = text === undefined ? undefined : block(text, head)
    if (body === undefined) return void (depth === 0 && unreadScript(recipe, call))
    const needs = /:(?!=)\s*(.*)$/.exec(text!.split('\n').find((line) => head.test(line))!)?.[1] ?? ''
    if (depth < 5) for (const need of needs.split(/[\s&()]+/).filter(Boolean)) run(need, depth + 1)
    const script = body
      .map((line) =>
        line
          .trim()
          .replace(/^[@-]+/, '')
          .replace(/\{\{[^}]*\}\}/g, (expression) => hole(expression)),
      )
      .join('\n')
    call.follower.script(script, call.shell.child())
  }
  if (parsed.rest[0] !== undefined) run(parsed.rest[0], 0)
  return hole('output of just')
}

const task: Program = (call) => {
  const { rest } = parseOptions(call.args, names('d t dir taskfile'))
  const text = ['Taskfile.yml', 'Taskfile.yaml', 'taskfile.yml', '.mise.toml', 'mise.toml']
    .map((one) => call.follower.readFile(one, call.shell))
    .find((one) => one !== undefined)
  for (const name of rest.filter((word) => word !== 'run' && word !== 'r' && !word.includes('='))) {
    const body =
      text === undefined
        ? undefined
        : (block(text, new RegExp(`^\\s+["']?${escaped(name)}["']?\\s*:`)) ?? tomlTask(text, name))
    if (body === undefined) unreadScript(name, call)
    else {
      const lines = body.map((line) =>
        /^\s*(?:-\s*)?(?:cmd\s*:\s*|sh\s*:\s*|run\s*=\s*)?(.*)$/
          .exec(line)![1]!
          .replace(/^["'|>-]+|["']$/g, '')
          .replace(/\{\{[^}]*\}\}/g, (expression) => hole(expression)),
      )
      call.follower.script(lines.filter((line) => !/^\w+:/.test(line)).join('\n'), call.shell.child())
    }
  }
  return hole('output of task')
}

/** `[tasks.name]` with `run = "…"`. */
function tomlTask(text: string, name: string): string[] | undefined {
  const section = text.split(/^\[/m).find((part) => new RegExp(`^tasks\\.["']?${escaped(name)}["']?\\]`).test(part))
  return section?.split('\n').slice(1)
}

/** Scripts in a JSON manifest: composer.json, deno.json. */
function jsonTasks(files: readonly string[], key: string, subcommands: RegExp): Program {
  return (call) => {
    const { rest } = parseOptions(call.args, names('d working-dir c config cwd'))
    const name = subcommands.test(rest[0] ?? '') ? rest[1] : call.name === 'composer' ? rest[0] : undefined
    if (name === undefined) return undefined
    for (const file of files) {
      try {
        const tasks = (
          JSON.parse(call.follower.readFile(file, call.shell) ?? '') as Record<
            string,
            Record<string, string | string[]>
          >
        )[key]
        const script = tasks?.[name]
        if (script !== undefined)
          return call.follower.script([script].flat().join('\n').replace(/^@/gm, ''), call.shell.child(), call.stdin)
      } catch {
        // No such file, or not JSON: the name decides.
      }
    }
    return call.name === 'composer' && /^(?:install|require|update|remove|dump-autoload|show)$/.test(name)
      ? ''
      : unreadScript(name, call)
  }
}

export const taskPrograms: Record<string, Program> = {
  make,
  gmake: make,
  just,
  task,
  'go-task': task,
  composer: jsonTasks(['composer.json'], 'scripts', /^(?:run|run-script)$/),
  deno: (call) =>
    call.args[0] === 'task' ? jsonTasks(['deno.json', 'deno.jsonc'], 'tasks', /^task$/)(call) : undefined,
}
