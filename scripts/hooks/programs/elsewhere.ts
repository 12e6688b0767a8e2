/** Programs that run a command in another place: containers, pods, other hosts. There, localhost is not this machine. */

import type { Call, Program } from '../shell/follow.ts'
import type { Place, Shell } from '../shell/shell.ts'
import { display, hasHole, hole, type Text } from '../shell/text.ts'
import { composeServices, isLoopback } from '../target.ts'
import { commandLine, flag, names, option, type Parsed, parseOptions } from './options.ts'

const dockerValues = names('c context H host l log-level config D')
const execValues = names('e env u user w workdir env-file detach-keys index')
const runValues = names(
  'a add-host attach c cpu-shares cap-add cap-drop cpus device dns e entrypoint env env-file expose gpus h hostname ip l label link log-driver log-opt m memory mount name net network p platform publish pull restart runtime security-opt shm-size stop-signal tmpfs u ulimit user v volume volumes-from w workdir',
)
const composeValues = names('f file p project-name profile env-file project-directory ansi parallel progress')

/** A shell in which programs run elsewhere. */
function at(place: Place, shell: Shell): Shell {
  const child = shell.child()
  // A container on another host is on that host.
  child.place = shell.place.kind === 'remote' ? shell.place : place
  return child
}

function docker(call: Call): Text {
  const outer = parseOptions(call.args, dockerValues, { stop: true })
  const far = daemonElsewhere(outer, call)
  const [first, ...rest] = outer.rest
  if (first === 'compose' || call.name === 'docker-compose' || call.name === 'podman-compose') {
    return compose(
      call.name === 'docker' || call.name === 'podman' || call.name === 'nerdctl' ? rest : call.args,
      far,
      call,
    )
  }
  const [subcommand, args] = first === 'container' ? [rest[0], rest.slice(1)] : [first, rest]
  switch (subcommand) {
    case 'exec': {
      const parsed = parseOptions(args, execValues, { stop: true })
      const [container = '', ...argv] = parsed.rest
      return inContainer(container, argv, parsed, far, false, call)
    }
    case 'run': {
      const parsed = parseOptions(args, runValues, { stop: true })
      const [image = '', ...argv] = parsed.rest
      const entry = option(parsed, 'entrypoint')
      const network = option(parsed, 'network', 'net')
      const command = [...(entry === undefined ? [] : [entry]), ...argv]
      // The image's own program gets the arguments where they do not name one.
      const program =
        entry === undefined && (argv[0] === undefined || argv[0].startsWith('-')) ? imageProgram(image) : undefined
      const inner = program === undefined ? command : [program, ...command]
      if (network === 'host' && far === undefined)
        return inner.length > 0 ? call.follower.argv(inner, withEnv(call.shell.child(), parsed), call.stdin) : ''
      return inContainer(image, inner, parsed, far, false, call)
    }
    case 'volume':
      return volumes(rest, far, call)
    case 'system':
      if (rest[0] === 'prune' && rest.includes('--volumes'))
        wipes('deletes every unused volume, databases among them', call)
      return hole('output of docker')
    case 'rm':
      if (/(?:^|\s)-\w*v|--volumes/.test(args.join(' ')) && args.some(soundsLikeDatabase))
        wipes('deletes a database container with its volumes', call)
      return hole('output of docker')
    default:
      return hole('output of docker')
  }
}

/** What `docker run IMAGE -c …` starts, where the image is a client by its name. */
function imageProgram(image: Text): string | undefined {
  return /(?:^|\/)(psql|pgcli|usql|dbmate|flyway|migrate|liquibase|prisma)(?::|$)/.exec(image)?.[1]
}

/** The name of a Docker daemon that is not on this machine. */
function daemonElsewhere(parsed: Parsed, { shell }: Call): string | undefined {
  const host = option(parsed, 'H', 'host') ?? (shell.knows('DOCKER_HOST') ? shell.lookup('DOCKER_HOST')[0] : undefined)
  if (host !== undefined && host !== '' && !/^(?:unix|npipe):/.test(host)) return display(host)
  const context =
    option(parsed, 'c', 'context') ?? (shell.knows('DOCKER_CONTEXT') ? shell.lookup('DOCKER_CONTEXT')[0] : undefined)
  return context === undefined || /^(?:default|desktop-linux|colima|orbstack|rancher-desktop)$/.test(context)
    ? undefined
    : `context ${display(context)}`
}

function inContainer(
  container: Text,
  argv: Text[],
  parsed: Parsed,
  far: string | undefined,
  service: boolean,
  call: Call,
): Text {
  const name = display(container)
  const place: Place =
    far === undefined
      ? { kind: 'container', name, trusted: isDevelopment(container, service, call) }
      : { kind: 'remote', name: `${name} on ${far}` }
  return argv.length === 0 ? '' : call.follower.argv(argv, withEnv(at(place, call.shell), parsed), call.stdin)
}

/** Whether files of the workspace say that a container holds a development database. */
function isDevelopment(container: Text, service: boolean, { shell, follower }: Call): boolean {
  if (hasHole(container)) return false
  const services = composeServices(shell)
  if (service) return services.has(container)
  // `docker compose up` calls the container PROJECT-SERVICE-1 (or PROJECT_SERVICE_1).
  if ([...services].some((one) => new RegExp(`[-_]${one.replace(/\W/g, '\\$&')}[-_]\\d+$`).test(container))) return true
  // `supabase start` calls it supabase_db_PROJECT, by the project_id of the configuration.
  const project = /^\s*project_id\s*=\s*"([^"]+)"/m.exec(follower.readFile('supabase/config.toml', shell) ?? '')?.[1]
  return project !== undefined && container === `supabase_db_${project}`
}

/** Variables that `-e NAME=value` sets inside. */
function withEnv(shell: Shell, parsed: Parsed): Shell {
  for (const pair of [...(parsed.options.get('e') ?? []), ...(parsed.options.get('env') ?? [])]) {
    const [name, value] = pair.split(/=(.*)/s)
    if (value !== undefined) shell.variables.set(name!, { values: [value] })
  }
  return shell
}

function compose(args: readonly Text[], far: string | undefined, call: Call): Text {
  const outer = parseOptions(args, composeValues, { stop: true })
  const [subcommand, ...rest] = outer.rest
  switch (subcommand) {
    case 'exec':
    case 'run': {
      const parsed = parseOptions(rest, subcommand === 'exec' ? execValues : new Set([...runValues, 'T']), {
        stop: true,
      })
      const clean = rest.includes('-T')
        ? parseOptions(
            rest.filter((arg) => arg !== '-T'),
            subcommand === 'exec' ? execValues : runValues,
            { stop: true },
          )
        : parsed
      const [service = '', ...argv] = clean.rest
      return inContainer(service, argv, clean, far, outer.options.size === 0, call)
    }
    case 'down': {
      const parsed = parseOptions(rest, names('t timeout rmi'))
      if (flag(parsed, 'v', 'volumes') && holdsDatabase(outer, call))
        wipes(
          'deletes the volumes of every service, the database with all its rows among them',
          call,
          'Leave out --volumes (-v), or dump the database first: `pg_dump`.',
        )
      return ''
    }
    case 'rm': {
      const parsed = parseOptions(rest, names(''))
      if (flag(parsed, 'v', 'volumes') && holdsDatabase(outer, call))
        wipes('deletes the anonymous volumes of the services', call)
      return ''
    }
    default:
      return hole('output of docker compose')
  }
}

/** Whether a compose project holds a database; true where its file cannot be read. */
function holdsDatabase(parsed: Parsed, { shell, follower }: Call): boolean {
  const files = [...(parsed.options.get('f') ?? []), ...(parsed.options.get('file') ?? [])]
  const texts = (
    files.length > 0 ? files : ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']
  )
    .map((file) => follower.readFile(file, shell))
    .filter((text) => text !== undefined)
  return (
    texts.length === 0 ||
    texts.some((text) => /postgres|postgis|pgvector|timescale|supabase|pgdata|mysql|mariadb|mongo|database/i.test(text))
  )
}

function volumes(args: readonly Text[], far: string | undefined, call: Call): Text {
  const [subcommand, ...rest] = args
  const { rest: volume } = parseOptions(rest, names('filter'))
  if (subcommand === 'prune') wipes('deletes every unused volume, databases among them', call)
  if (subcommand === 'rm' || subcommand === 'remove') {
    const databases = volume.filter(
      (name) =>
        !/(?:^|[-_.])(?:cache|node[-_]?modules|build|tmp|deps|target|venv|npm|pnpm|yarn|gradle|cargo|redis|logs?)(?:$|[-_.])/i.test(
          name,
        ),
    )
    if (databases.length > 0)
      wipes(
        `deletes the volume ${databases.map(display).join(', ')}${far === undefined ? '' : ` on ${far}`}, and a database that lives in it`,
        call,
      )
  }
  return hole('output of docker volume')
}

function soundsLikeDatabase(name: Text): boolean {
  return (
    hasHole(name) ||
    /(?:^|[^a-z])(?:pg|postgres\w*|db|database|pgdata|supabase)(?:[^a-z]|$)|postgres|supabase/i.test(name)
  )
}

function wipes(what: string, call: Call, safer = 'Dump the database first: `pg_dumpall > backup.sql`.'): void {
  call.follower.report({
    kind: 'danger',
    what,
    safer,
    unless: 'always',
    target: { kind: 'machine', name: 'Docker volumes', tags: [] },
    command: commandLine([call.path, ...call.args]),
  })
}

/** `kubectl exec POD -- …`, and what it deletes. */
function kubectl(call: Call): Text {
  const { args, shell, stdin, follower } = call
  const dashes = args.indexOf('--')
  const values = names(
    'n namespace c container context cluster kubeconfig f filename l selector p pod-running-timeout as user s server',
  )
  const { rest } = parseOptions(dashes === -1 ? args : args.slice(0, dashes), values)
  const [subcommand, pod = '', ...more] = rest
  if (subcommand === 'exec' || subcommand === 'run' || subcommand === 'debug') {
    const argv = dashes === -1 ? more : args.slice(dashes + 1)
    return argv.length === 0
      ? ''
      : follower.argv(argv, at({ kind: 'remote', name: `pod ${display(pod)}` }, shell), stdin)
  }
  if (subcommand === 'port-forward') forward(args, `pod ${display(pod)}`, shell)
  if (
    subcommand === 'delete' &&
    rest
      .slice(1)
      .some((word) => /pvc|persistentvolume|statefulset|\bsts\b|namespace|\bns\b|cluster|postgresql/.test(word)) &&
    (rest.slice(1).some(soundsLikeDatabase) || /pvc|persistentvolume|namespace|\bns\b/.test(rest.slice(1).join(' ')))
  ) {
    follower.report({
      kind: 'danger',
      what: `deletes ${rest.slice(1).map(display).join(' ')} of a cluster, with a database in it`,
      safer: 'Dump the database first, and have a person delete it.',
      unless: 'always',
      target: { kind: 'remote', name: 'Kubernetes', tags: [] },
      command: commandLine([call.path, ...args]),
    })
  }
  return hole('output of kubectl')
}

/** Local ports that lead elsewhere: `5433:db:5432`, `5433:5432`. */
function forward(args: readonly Text[], name: string, shell: Shell): void {
  for (const arg of args) {
    const port = /^(?:[\w.*-]*:)?(\d+):(?:[\w.-]+:)?\d+$/.exec(arg)?.[1] ?? /^(\d+)$/.exec(arg)?.[1]
    if (port !== undefined) shell.tunnels.set(port, name)
  }
}

const sshValues = names('b B c D E e F I i J L l m O o p Q R S W w')

/** `ssh host command…`: the words are joined and given to a shell there. */
function ssh(call: Call): Text {
  const parsed = parseOptions(call.args, sshValues, { stop: true })
  const [host = '', ...command] = parsed.rest
  const name = display(host.replace(/^.*@/, ''))
  for (const tunnel of parsed.options.get('L') ?? []) {
    const [, port] = /^(?:[\w.*[\]:-]*?:)?(\d+):[^:]+:\d+$/.exec(tunnel) ?? []
    call.shell.tunnels.set(port ?? '*', tunnel.split(':').slice(-2).join(':') || name)
  }
  const here = isLoopback(host.replace(/^.*@/, ''))
  const child = here ? call.shell.child() : at({ kind: 'remote', name: `host ${name}` }, call.shell)
  if (command.length === 0)
    return call.stdin === '' || parsed.options.has('N') ? '' : call.follower.script(call.stdin, child)
  return call.follower.script(command.join(' '), child, call.stdin)
}

/** A program whose option holds the command: `fly ssh console -C '…'`, `gcloud compute ssh x --command '…'`. */
function remoteOption(subcommands: RegExp, values: string, ...spellings: string[]): Program {
  return (call) => {
    const parsed = parseOptions(call.args, names(values))
    if (!subcommands.test(parsed.rest.join(' '))) return undefined
    const dashes = call.args.indexOf('--')
    const script = option(parsed, ...spellings) ?? (dashes === -1 ? undefined : call.args.slice(dashes + 1).join(' '))
    if (script === undefined) return undefined
    return call.follower.script(
      script,
      at({ kind: 'remote', name: `${call.name} ${display(parsed.rest.slice(-1)[0] ?? '')}` }, call.shell),
      call.stdin,
    )
  }
}

/** A tunnel that another program opens. */
const tunnel: Program = ({ name, args, shell }) => {
  forward(
    args.flatMap((arg) => arg.replace(/^.*=tcp:/, '').split(',')),
    name,
    shell,
  )
  const port = /(?:--port[= ]|-p[= ]?)(\d+)/.exec(args.join(' '))?.[1]
  shell.tunnels.set(port ?? '*', name)
  return hole(`output of ${name}`)
}

export const elsewherePrograms: Record<string, Program> = {
  docker,
  'docker-compose': docker,
  podman: docker,
  'podman-compose': docker,
  nerdctl: docker,
  kubectl,
  oc: kubectl,
  k: kubectl,
  ssh,
  mosh: ssh,
  autossh: ssh,
  sshpass: (call) =>
    call.follower.argv(parseOptions(call.args, names('p f d P'), { stop: true }).rest, call.shell, call.stdin),
  vagrant: remoteOption(/^ssh\b/, 'c command', 'c', 'command'),
  cloud_sql_proxy: tunnel,
  'cloud-sql-proxy': tunnel,
  lxc: (call) =>
    call.args[0] === 'exec'
      ? call.follower.argv(
          call.args.slice(call.args.indexOf('--') + 1 || 2),
          at({ kind: 'container', name: display(call.args[1] ?? ''), trusted: false }, call.shell),
          call.stdin,
        )
      : undefined,
  multipass: (call) =>
    call.args[0] === 'exec'
      ? call.follower.argv(
          call.args.slice(call.args.indexOf('--') + 1 || 2),
          at({ kind: 'container', name: display(call.args[1] ?? ''), trusted: false }, call.shell),
          call.stdin,
        )
      : undefined,
}

export { at, forward, remoteOption }
