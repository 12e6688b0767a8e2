/** Package managers of JavaScript: what their scripts run, and the programs that they start. */

import type { Call, Program } from '../shell/follow.ts'
import { absolute } from '../shell/follow.ts'
import { globPattern, isGlob } from '../shell/glob.ts'
import { hasHole, hole, type Text } from '../shell/text.ts'
import { commandLine, names, option, type Parsed, parseOptions } from './options.ts'
import { unreadScript } from './unread.ts'

const values = names(
  'C dir prefix cwd w workspace F filter p package c call loglevel registry reporter cache userconfig use-node-version',
)

interface Manifest {
  folder: string
  scripts: Record<string, string>
}

/** Runs a script of package.json with its pre- and post-scripts. Undefined where no manifest has it. */
function runScript(script: Text, args: readonly Text[], parsed: Parsed, call: Call): Text | undefined {
  const { follower, shell } = call
  const found = manifests(parsed, call).filter(({ scripts }) => scripts[script] !== undefined)
  if (found.length === 0 || hasHole(script)) return undefined
  let output = ''
  for (const { folder, scripts } of found) {
    for (const name of [`pre${script}`, script, `post${script}`]) {
      const text = scripts[name]
      if (text === undefined) continue
      const child = shell.child()
      child.cwd = folder
      const line = name === script && args.length > 0 ? `${text} ${commandLine(args)}` : text
      output += follower.once(`${folder} ${name}`, () => follower.script(line, child, call.stdin)) ?? ''
    }
  }
  return output
}

/** The manifests that a run could mean: the nearest one; with a workspace or filter option those of the packages. */
function manifests(parsed: Parsed, { shell, follower }: Call): Manifest[] {
  if (hasHole(shell.cwd)) return []
  const read = (folder: string): Manifest | undefined => {
    try {
      const json: unknown = JSON.parse(follower.readFile(`${folder}/package.json`, shell) ?? '')
      const { scripts } = json as { scripts?: Record<string, string> }
      return { folder, scripts: typeof scripts === 'object' && scripts !== null ? scripts : {} }
    } catch {
      return undefined
    }
  }
  const start = absolute(option(parsed, 'C', 'dir', 'prefix', 'cwd') ?? '.', shell)
  const many = ['w', 'workspace', 'F', 'filter', 'r', 'recursive', 'workspaces'].some((name) =>
    parsed.options.has(name),
  )
  const found: Manifest[] = []
  for (let folder = start, level = 0; level < 8; level++) {
    const manifest = read(folder)
    if (manifest) found.push(manifest)
    if (manifest && !many) return found
    if (folder === '/' || folder === '') break
    folder = folder.slice(0, folder.lastIndexOf('/')) || '/'
    if (manifest) break
  }
  if (!many) return found
  const packages = ['packages', 'apps', 'libs', 'services', '.'].flatMap((group) =>
    (shell.world.list(`${start}/${group}`) ?? []).slice(0, 60).map((name) => read(`${start}/${group}/${name}`)),
  )
  return [...found, ...packages.filter((one): one is Manifest => one !== undefined)]
}

/** Every script of the nearest manifest. */
function scriptNames(call: Call): string[] {
  return manifests({ options: new Map(), rest: [], hidden: [] }, call).flatMap(({ scripts }) => Object.keys(scripts))
}

/** A package's program, without the version: `prisma@5 db push`. */
function execute(argv: readonly Text[], call: Call): Text {
  const [first, ...rest] = argv[0] === '--' ? argv.slice(1) : argv
  if (first === undefined) return ''
  const program = first.replace(/(?<=.)@[^@/]*$/, '').replace(/^@[\w.-]+\//, '')
  return call.follower.argv([program, ...rest], call.shell.child(), call.stdin)
}

const npx: Program = (call) => {
  const parsed = parseOptions(call.args, names('p package c call w workspace'), { stop: true })
  const script = option(parsed, 'c', 'call')
  if (script !== undefined) return call.follower.script(script, call.shell.child(), call.stdin)
  return execute(parsed.rest, call)
}

/** Subcommands of the managers that run nothing of ours. */
const quiet = names(
  'install i ci add remove rm uninstall un update up upgrade outdated ls list ll why info view show pack publish link unlink audit init create config cache login logout whoami prune dedupe rebuild store root prefix bin version help set import patch fetch licenses deploy search owner dist-tag token team access doctor fund explain pkg query self-update env setup approve-builds completion',
)

const manager: Program = (call) => {
  const { name, args } = call
  const outer = parseOptions(args, values, { stop: true })
  let rest = outer.rest
  if (name === 'yarn' && rest[0] === 'workspace') rest = rest.slice(2)
  if (name === 'yarn' && rest[0] === 'workspaces') rest = rest.slice(rest[1] === 'foreach' || rest[1] === 'run' ? 2 : 1)
  // Options may stand between the subcommand and what it runs.
  const [subcommand = '', ...after] = rest
  const inner = parseOptions(after, values, { stop: true })
  const merged: Parsed = { options: new Map([...outer.options, ...inner.options]), rest: inner.rest, hidden: [] }
  switch (subcommand) {
    case 'run':
    case 'run-script':
    case 'rum':
    case 'urn': {
      const [script, ...more] = inner.rest
      if (script === undefined) return ''
      const ran = runScript(script, more[0] === '--' ? more.slice(1) : more, merged, call)
      if (ran !== undefined) return ran
      // `yarn run prisma`, `bun run file.ts`: programs and files as well.
      return name === 'npm'
        ? unreadScript([script, ...more.filter((word) => /^\w[\w:.-]*$/.test(word))].join(' '), call)
        : runBinary([script, ...more], call)
    }
    case 'exec':
    case 'x':
    case 'dlx': {
      const script = option(merged, 'c', 'call')
      if (script !== undefined) return call.follower.script(script, call.shell.child(), call.stdin)
      if (inner.options.has('c') || inner.options.has('shell-mode'))
        return call.follower.script(inner.rest.join(' '), call.shell.child(), call.stdin)
      return execute(inner.rest, call)
    }
    case 'test':
    case 't':
    case 'tst':
    case 'start':
    case 'stop':
    case 'restart': {
      const script = /^ts?t?$/.test(subcommand) ? 'test' : subcommand
      return runScript(script, inner.rest, merged, call) ?? ''
    }
    case 'node':
      return call.follower.argv(['node', ...after], call.shell.child(), call.stdin)
    case '':
      return ''
  }
  // Lifecycle scripts run by themselves.
  if (/^(?:install|i|ci|add|update|up)$/.test(subcommand)) {
    for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) runScript(script, [], merged, call)
  } else if (name !== 'npm' && quiet.has(subcommand)) runScript(subcommand, inner.rest, merged, call)
  if (quiet.has(subcommand)) return hole(`output of ${name} ${subcommand}`)
  if (name === 'npm') return hole('output of npm')
  return runScript(subcommand, after, outer, call) ?? runBinary(rest, call)
}

/** `yarn prisma …`, `pnpm tsx file.ts`: a program of the project, or a script that is not there to be read. */
function runBinary(argv: readonly Text[], call: Call): Text {
  const [program = ''] = argv
  const before = call.follower.acts.length
  const output = execute(argv, call)
  if (call.follower.acts.length === before && /[:_-]/.test(program)) unreadScript(program, call)
  return output
}

/** `npm-run-all db:reset build`, `run-s`, `turbo run db:reset`, `nx run app:db-reset`, `lerna run`. */
const scriptRunner: Program = (call) => {
  const parsed = parseOptions(
    call.args,
    names('filter F cwd scope projects target c max-parallel concurrency parallel'),
    {},
  )
  const words = parsed.rest.filter((word) => !/^(?:run|exec|run-many|affected)$/.test(word))
  for (const word of words) {
    const script = word.includes(':') && call.name === 'nx' ? word.slice(word.indexOf(':') + 1) : word
    const all = { options: new Map([...parsed.options, ['r', ['']] as [string, Text[]]]), rest: [], hidden: [] }
    const pattern = isGlob(script) ? globPattern(script.replaceAll(':', '/')) : undefined
    const matching =
      pattern === undefined ? [script] : scriptNames(call).filter((name) => pattern.test(name.replaceAll(':', '/')))
    for (const name of matching) if (runScript(name, [], all, call) === undefined) unreadScript(name, call)
  }
  return ''
}

export const packagePrograms: Record<string, Program> = {
  npx,
  bunx: npx,
  pnpx: npx,
  npm: manager,
  pnpm: manager,
  yarn: manager,
  bun: (call) =>
    call.args[0] === undefined || call.args[0].startsWith('-') || /\.[cm]?[jt]sx?$/.test(call.args[0])
      ? undefined
      : manager(call),
  corepack: (call) => call.follower.argv(call.args, call.shell.child(), call.stdin),
  ni: () => '',
  nr: (call) => manager({ ...call, name: 'npm', args: ['run', ...call.args] }),
  nlx: npx,
  'npm-run-all': scriptRunner,
  'run-s': scriptRunner,
  'run-p': scriptRunner,
  wireit: () => undefined,
  turbo: scriptRunner,
  nx: scriptRunner,
  lerna: scriptRunner,
}
