/** Programs that run the program named in their own arguments. */

import type { Call, Program } from '../shell/follow.ts'
import { display, hole, type Text } from '../shell/text.ts'
import { names, option, parseOptions } from './options.ts'

interface Wrapper {
  /** Options that take a value. */
  values?: string
  /** Words before the command that are no options: a duration, a user, a folder. */
  skip?: number
  /** `NAME=value` words before the command. */
  assigns?: boolean
  /** Options whose value is a whole shell command. */
  scripts?: string
  /** The words are joined and given to a shell. */
  joins?: boolean
}

const wrappers: Record<string, Wrapper> = {
  sudo: {
    values: 'u g h p C r t T D R U user group host prompt close-from role type command-timeout chdir chroot other-user',
    assigns: true,
  },
  doas: { values: 'u C' },
  env: { values: 'u C unset chdir', assigns: true, scripts: 'S split-string' },
  nice: { values: 'n adjustment' },
  ionice: { values: 'c n class classdata' },
  chrt: { values: 'T P D', skip: 1 },
  taskset: { values: 'c cpu-list', skip: 1 },
  nohup: {},
  setsid: {},
  disown: {},
  time: { values: 'o f output format' },
  gtime: { values: 'o f output format' },
  timeout: { values: 'k s kill-after signal', skip: 1 },
  gtimeout: { values: 'k s kill-after signal', skip: 1 },
  stdbuf: { values: 'i o e input output error' },
  unbuffer: {},
  caffeinate: { values: 't w' },
  strace: { values: 'e o p s u E' },
  ltrace: { values: 'e o p s u' },
  'xvfb-run': { values: 'n s e f w server-num server-args' },
  chronic: {},
  rlwrap: { values: 'f H b s D P S' },
  proxychains: { values: 'f' },
  proxychains4: { values: 'f' },
  torsocks: {},
  faketime: { skip: 1 },
  firejail: {},
  bwrap: {},
  winpty: {},
  'systemd-run': {
    values: 'u p M H E t unit property machine host setenv uid gid slice description working-directory',
  },
  chroot: { values: 'userspec groups', skip: 1 },
  gosu: { skip: 1 },
  'su-exec': { skip: 1 },
  setpriv: {},
  unshare: {},
  nsenter: { values: 't S G target' },
  busybox: {},
  toybox: {},
  script: { values: 'O I T m', scripts: 'c command', skip: 1 },
  watch: { values: 'n interval', joins: true },
  viddy: { values: 'n interval', joins: true },
  entr: {},
  'cross-env': { assigns: true },
  'cross-env-shell': { assigns: true, joins: true },
  dotenv: { values: 'e v p c f', assigns: false },
  'env-cmd': { values: 'f file r rc-file e environments' },
  'with-contenv': {},
  envdir: { skip: 1 },
  envchain: { skip: 1 },
  nodemon: { values: 'w watch e ext i ignore delay', scripts: 'x exec' },
  'start-stop-daemon': { values: 'u c x n p exec user chuid name pidfile' },
  retry: { values: 't d times delay' },
  arch: {},
}

/** Programs with a subcommand after which the command stands: `doppler run -- psql`. */
const runners: Record<string, { subcommands: string; values?: string; skip?: number; scripts?: string }> = {
  op: { subcommands: 'run', values: 'env-file account' },
  doppler: { subcommands: 'run', values: 'p c project config scope token mount', scripts: 'command' },
  infisical: { subcommands: 'run', values: 'env path projectId token tags', scripts: 'command' },
  dotenvx: { subcommands: 'run', values: 'f env-file fk env e' },
  'aws-vault': { subcommands: 'exec', values: 'd duration region', skip: 1 },
  'aws-okta': { subcommands: 'exec', skip: 1 },
  chamber: { subcommands: 'exec', skip: 1 },
  vault: { subcommands: 'exec', skip: 1 },
  teller: { subcommands: 'run', values: 'c config' },
  sops: { subcommands: 'exec-env exec-file', skip: 1, scripts: '' },
  direnv: { subcommands: 'exec', skip: 1 },
  bundle: { subcommands: 'exec', values: 'gemfile' },
  poetry: { subcommands: 'run', values: 'C directory P project' },
  uv: { subcommands: 'run', values: 'with p python env-file directory project extra group package' },
  pipenv: { subcommands: 'run' },
  pdm: { subcommands: 'run', values: 'p project' },
  rye: { subcommands: 'run' },
  hatch: { subcommands: 'run', values: 'e env' },
  conda: { subcommands: 'run', values: 'n p name prefix cwd' },
  mamba: { subcommands: 'run', values: 'n p name prefix cwd' },
  mise: { subcommands: 'exec x', values: 'C cd', scripts: 'c command' },
  rtx: { subcommands: 'exec x', scripts: 'c command' },
  asdf: { subcommands: 'exec' },
  volta: { subcommands: 'run', values: 'node npm yarn' },
  nix: { subcommands: 'develop shell run', values: 'c command' },
  devbox: { subcommands: 'run', values: 'c config' },
  railway: { subcommands: 'run', values: 's service e environment' },
  foreman: { subcommands: 'run', values: 'e env f procfile' },
  netlify: { subcommands: 'dev:exec' },
  overmind: { subcommands: 'run' },
  heroku: { subcommands: 'local:run' },
  'nix-shell': { subcommands: '', values: 'p', scripts: 'run command' },
  rbenv: { subcommands: 'exec' },
  pyenv: { subcommands: 'exec' },
  nodenv: { subcommands: 'exec' },
  nvm: { subcommands: 'exec run', skip: 1 },
  fnm: { subcommands: 'exec', values: 'using' },
  opam: { subcommands: 'exec' },
  cargo: { subcommands: 'watch', values: 'w', scripts: 's shell' },
}

/** Runs the command that stands in the arguments, with the assignments before it. */
function runRest(rest: readonly Text[], wrapper: Wrapper, { shell, stdin, follower }: Call): Text {
  const inner = shell.child()
  let index = wrapper.skip ?? 0
  while (wrapper.assigns && /^[A-Za-z_]\w*=/.test(rest[index] ?? '')) {
    const [name, value] = rest[index++]!.split(/=(.*)/s)
    inner.variables.set(name!, { values: [value!] })
  }
  if (rest[index] === '--') index++
  const argv = rest.slice(index)
  if (argv.length === 0) return ''
  return wrapper.joins ? follower.script(argv.join(' '), inner, stdin) : follower.argv(argv, inner, stdin)
}

function wrap(wrapper: Wrapper): Program {
  const scripts = names(wrapper.scripts ?? '')
  const values = new Set([...names(wrapper.values ?? ''), ...scripts])
  return (call) => {
    const parsed = parseOptions(call.args, values, { stop: true })
    for (const name of scripts) {
      for (const script of parsed.options.get(name) ?? []) {
        call.follower.script([script, ...parsed.rest].join(' '), call.shell.child(), call.stdin)
      }
    }
    if ([...scripts].some((name) => parsed.options.has(name))) return hole(`output of ${call.name}`)
    loadEnvFiles(parsed.options, call)
    return runRest(parsed.rest, wrapper, call)
  }
}

function runner(spec: (typeof runners)[string]): Program {
  const subcommands = names(spec.subcommands)
  const scripts = names(spec.scripts ?? '')
  const values = new Set([...names(spec.values ?? ''), ...scripts])
  return (call) => {
    const outer = parseOptions(call.args, values, { stop: true })
    let parsed = outer
    if (subcommands.size > 0) {
      if (!subcommands.has(outer.rest[0] ?? '')) return undefined
      parsed = parseOptions(outer.rest.slice(1), values, { stop: true })
    }
    loadEnvFiles(parsed.options, call)
    for (const name of scripts) {
      for (const script of parsed.options.get(name) ?? []) call.follower.script(script, call.shell.child(), call.stdin)
    }
    const rest = parsed.rest.slice(spec.skip ?? 0)
    // `nix develop -c psql …`: the option's value is the program, and the rest its arguments.
    const first = call.name === 'nix' ? option(parsed, 'c', 'command') : undefined
    const argv = [...(first === undefined ? [] : [first]), ...(rest[0] === '--' ? rest.slice(1) : rest)]
    if (argv.length === 0) return ''
    if (argv.length === 1 && /\s/.test(argv[0]!)) return call.follower.script(argv[0]!, call.shell.child(), call.stdin)
    return call.follower.argv(argv, call.shell.child(), call.stdin)
  }
}

/** `.env` files that a wrapper loads before it runs the command: their hosts count, nothing of them is printed. */
function loadEnvFiles(options: ReadonlyMap<string, Text[]>, { name, shell, follower }: Call): void {
  if (!['dotenv', 'dotenvx', 'env-cmd', 'op', 'uv', 'foreman'].includes(name)) return
  const files = ['e', 'f', 'file', 'env-file'].flatMap((key) => options.get(key) ?? [])
  for (const file of files.length > 0 ? files : ['.env']) {
    for (const [key, value] of readEnvFile(follower.readFile(file, shell) ?? '')) {
      if (!shell.variables.has(key)) shell.assign(key, [value.startsWith('op://') ? hole(`$${key}`) : value])
    }
  }
}

/** The assignments of a `.env` file. */
export function readEnvFile(text: string): [name: string, value: Text][] {
  const pairs: [string, Text][] = []
  for (const line of text.split(/\r?\n/)) {
    const [, name, raw] = /^\s*(?:export\s+)?([A-Za-z_][\w.]*)\s*=\s*(.*)$/.exec(line) ?? []
    if (name === undefined) continue
    const [, quote, quoted, plain] = /^(?:(["'`])(.*?)\1|([^#]*))/s.exec(raw!.trim()) ?? []
    const value = quote === undefined ? (plain ?? '').trim() : (quoted ?? '')
    pairs.push([
      name,
      quote === "'"
        ? value
        : value.replace(/\$(?:\{(\w+)[^}]*\}|(\w+))/g, (_, a?: string, b?: string) => hole(`$${a ?? b}`)),
    ])
  }
  return pairs
}

/** `su user -c '…'`, `runuser`. */
function su(call: Call): Text {
  const parsed = parseOptions(call.args, names('c command s shell g group G supp-group w u user'), {})
  const script = option(parsed, 'c', 'command')
  if (script !== undefined) return call.follower.script(script, call.shell.child(), call.stdin)
  if (call.name === 'runuser' && parsed.options.has('u'))
    return call.follower.argv(parsed.rest, call.shell.child(), call.stdin)
  // Without a command it opens a shell that reads standard input.
  return call.stdin === '' ? '' : call.follower.script(call.stdin, call.shell.child())
}

/** `flock file command …` or `flock file -c '…'`. */
function flock(call: Call): Text {
  const parsed = parseOptions(call.args, names('w E timeout wait conflict-exit-code'), { stop: true })
  const [, ...rest] = parsed.rest
  if (rest[0] === '-c' || rest[0] === '--command')
    return call.follower.script(rest[1] ?? '', call.shell.child(), call.stdin)
  return call.follower.argv(rest, call.shell.child(), call.stdin)
}

/** Programs that are given whole command lines, one an argument. */
const commandLines: Program = ({ args, shell, follower }) => {
  for (const arg of args) if (/\s/.test(arg)) follower.script(arg, shell.child())
  return hole('output')
}

/** `tmux new -d 'psql …'`, `tmux send-keys 'psql …' Enter`, `screen -dm psql …`. */
function terminal({ name, args, shell, follower }: Call): Text {
  if (name === 'screen') {
    const parsed = parseOptions(args, names('S t c h L T p s e X'), { stop: true })
    follower.argv(parsed.rest, shell.child())
    return ''
  }
  const [subcommand, ...rest] = parseOptions(args, names('f L S'), { stop: true }).rest
  if (
    !/^(?:new|new-session|new-window|neww|split-window|splitw|send-keys|send|run-shell|run|respawn-pane|popup|display-popup)$/.test(
      subcommand ?? '',
    )
  )
    return ''
  const words = parseOptions(rest, names('s n t c x y F e N')).rest.filter((word) => !/^(?:Enter|C-m|C-c)$/.test(word))
  follower.script(words.join(' '), shell.child())
  return ''
}

/** `echo 'psql …' | at now`, `crontab -`: what is written there runs later. */
const later: Program = ({ name, args, stdin, shell, follower }) => {
  const text = name === 'crontab' ? stdin.replace(/^\s*(?:@\w+|(?:\S+\s+){5})/gm, '') : stdin
  if (name !== 'crontab' || !args.some((arg) => /^-[lre]$/.test(arg))) follower.script(text, shell.child())
  return ''
}

/** `git bisect run psql …`, `git rebase -x 'psql …'`, `git submodule foreach '…'`; all else of git runs nothing. */
function git({ args, shell, follower }: Call): Text {
  const { rest } = parseOptions(args, names('C c git-dir work-tree exec-path namespace'), { stop: true })
  if (rest[0] === 'bisect' && rest[1] === 'run') follower.argv(rest.slice(2), shell.child())
  if (rest[0] === 'submodule' && rest[1] === 'foreach')
    follower.script(
      rest
        .slice(2)
        .filter((word) => word !== '--recursive')
        .join(' '),
      shell.child(),
    )
  if (rest[0] === 'rebase') {
    const parsed = parseOptions(rest.slice(1), names('x exec onto s X'))
    for (const script of [...(parsed.options.get('x') ?? []), ...(parsed.options.get('exec') ?? [])])
      follower.script(script, shell.child())
  }
  return hole(`output of git ${display(rest[0] ?? '')}`)
}

export const wrapperPrograms: Record<string, Program> = {
  ...Object.fromEntries(Object.entries(wrappers).map(([name, wrapper]) => [name, wrap(wrapper)])),
  ...Object.fromEntries(Object.entries(runners).map(([name, spec]) => [name, runner(spec)])),
  at: later,
  batch: later,
  crontab: later,
  concurrently: commandLines,
  'npm-run-all': () => undefined,
  flock,
  git,
  su,
  runuser: su,
  screen: terminal,
  tmux: terminal,
}
