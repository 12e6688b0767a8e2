/** SQL clients: psql and those that take its options. */

import type { Call, Program } from '../shell/follow.ts'
import { hasHole, hole, type Text } from '../shell/text.ts'
import type { Target } from '../target.ts'
import { libpqTarget, urlTarget } from './connection.ts'
import { commandLine, names, option, type Parsed, parseOptions } from './options.ts'

const psqlValues = names(
  'c d f F h L o p P R T U v command dbname file field-separator host log-file output port pset record-separator table-attr username set variable',
)

/** Options that only print something. */
const informational = ['help', 'version', 'V', '?', 'l', 'list']

/** SQL from `-c` and `-f` in their order, else from standard input, as one text. */
function collect(
  args: readonly Text[],
  parsed: Parsed,
  spellings: { command: string[]; file: string[] },
  call: Call,
): { sql: Text; unread: Text[] } {
  const parts: Text[] = []
  const unread: Text[] = []
  const commands = spellings.command.flatMap((name) => parsed.options.get(name) ?? [])
  const files = spellings.file.flatMap((name) => parsed.options.get(name) ?? [])
  for (const [kind, value] of inOrder(args, commands, files)) {
    if (kind === 'command') {
      // A meta-command ends with its line, SQL with a semicolon of its own.
      parts.push(value.trimStart().startsWith('\\') ? value : `${value}\n;`)
      continue
    }
    const text = value === '-' || value === '/dev/stdin' ? call.stdin : call.follower.readFile(value, call.shell)
    if (text === undefined) unread.push(value)
    else parts.push(text)
  }
  if (commands.length + files.length === 0) parts.push(call.stdin)
  return { sql: parts.join('\n'), unread }
}

/** Values in the order in which they stand on the command line. */
function inOrder(args: readonly Text[], commands: Text[], files: Text[]): ['command' | 'file', Text][] {
  const all: ['command' | 'file', Text][] = [
    ...commands.map((one): ['command', Text] => ['command', one]),
    ...files.map((one): ['file', Text] => ['file', one]),
  ]
  const place = (value: Text): number => args.findIndex((arg) => arg === value || arg.endsWith(value))
  return all
    .map((one, index) => ({ one, index, at: place(one[1]) }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ one }) => one)
}

/** Reports what a client would send. */
export function send(
  target: Target,
  { sql, unread }: { sql: Text; unread: Text[] },
  call: Call,
  dialect: 'psql' | 'sql',
  variables?: ReadonlyMap<string, Text>,
): void {
  const command = commandLine([call.path, ...call.args])
  for (const file of unread) {
    call.follower.report({
      kind: 'unreadable',
      why: `the file ${hasHole(file) ? 'that it runs' : `"${file}"`} cannot be read`,
      target,
      command,
    })
  }
  if (sql.trim() !== '')
    call.follower.report({ kind: 'sql', sql, dialect, target, command, ...(variables ? { variables } : {}) })
}

const psql: Program = (call) => {
  const parsed = parseOptions(call.args, psqlValues)
  if (informational.some((name) => parsed.options.has(name))) return hole('output of psql')
  const target = libpqTarget(
    {
      host: option(parsed, 'h', 'host'),
      port: option(parsed, 'p', 'port'),
      user: option(parsed, 'U', 'username') ?? parsed.rest[1],
      database: option(parsed, 'd', 'dbname') ?? parsed.rest[0],
    },
    call,
  )
  const variables = new Map<string, Text>()
  for (const pair of ['v', 'set', 'variable'].flatMap((name) => parsed.options.get(name) ?? [])) {
    const [name, value = ''] = pair.split(/=(.*)/s)
    variables.set(name!, value)
  }
  // An argument that is wholly unknown may hold the SQL itself: `psql $ARGS`.
  const opaque = parsed.hidden.filter((text) => /args|opts|options|flags|cmd|command|\$@|\$\*/i.test(text))
  for (const argument of opaque)
    call.follower.report({
      kind: 'unreadable',
      why: `its arguments ${argument.slice(1, -1)} are not known`,
      target,
      command: commandLine([call.path, ...call.args]),
    })
  const work = collect(call.args, parsed, { command: ['c', 'command'], file: ['f', 'file'] }, call)
  send(target, work, call, 'psql', variables)
  return hole('output of psql')
}

const pgcli: Program = (call) => {
  const parsed = parseOptions(
    call.args,
    names(
      'h p U u d D e c f host port username user dbname dsn execute command file pgclirc prompt row-limit application-name ssh-tunnel log-file list-dsn',
    ),
  )
  if (['help', 'version', 'v', 'l', 'list'].some((name) => parsed.options.has(name))) return hole('output of pgcli')
  const target = libpqTarget(
    {
      host: option(parsed, 'h', 'host'),
      port: option(parsed, 'p', 'port'),
      database: option(parsed, 'd', 'dbname') ?? parsed.rest[0],
      user: option(parsed, 'U', 'u', 'username', 'user'),
    },
    call,
  )
  const work = collect(call.args, parsed, { command: ['e', 'execute', 'c', 'command'], file: ['f', 'file'] }, call)
  const dsn = option(parsed, 'D', 'dsn')
  send(
    dsn === undefined ? target : { kind: 'unknown', name: `DSN ${dsn}`, tags: [dsn.toLowerCase()] },
    work,
    call,
    'psql',
  )
  return hole('output of pgcli')
}

/** Clients that take a URL first: usql, `cockroach sql --url`. */
const usql: Program = (call) => {
  const parsed = parseOptions(
    call.args,
    names('c f o v P command file out set variable url u e execute host p port d database'),
  )
  const url = option(parsed, 'url') ?? parsed.rest.find((word) => word !== 'sql')
  const host = option(parsed, 'host')
  const target =
    url !== undefined ? urlTarget(url, call) : host !== undefined ? libpqTarget({ host }, call) : libpqTarget({}, call)
  send(
    target,
    collect(call.args, parsed, { command: ['c', 'command', 'e', 'execute'], file: ['f', 'file'] }, call),
    call,
    'psql',
  )
  return hole('output')
}

export const clientPrograms: Record<string, Program> = {
  psql,
  pgcli,
  usql,
  cockroach: (call) => (call.args[0] === 'sql' ? usql(call) : undefined),
  'yb-ysqlsh': psql,
  ysqlsh: psql,
  pgbench: (call) => {
    const parsed = parseOptions(call.args, names('c j T t f b h p U d D F M n P r R s S v'))
    const target = libpqTarget(
      {
        host: option(parsed, 'h', 'host'),
        port: option(parsed, 'p', 'port'),
        database: option(parsed, 'd', 'dbname') ?? parsed.rest[0],
      },
      call,
    )
    if (parsed.options.has('f') || parsed.options.has('file'))
      send(target, collect(call.args, parsed, { command: [], file: ['f', 'file'] }, call), call, 'psql')
    return hole('output of pgbench')
  },
}
