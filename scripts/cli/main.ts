/** Entry of the `dbops` program: finds the command, runs it, turns errors into words. The only place that exits. */

import { DbopsError, ExitCode, messageOf } from '../core/error.ts'
import { closest } from '../core/similar.ts'
import { type Command, commandHelp, type Io, parseCommand } from './command.ts'
import { commands } from './commands.generated.ts'

async function main(argv: string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv
  if (name === '--version' || name === '-V') {
    const { version } = await import('../core/version.ts')
    io.stdout(`${version}\n`)
    return ExitCode.ok
  }
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    if (rest[0] !== undefined && rest[0] in commands) return main([rest[0], '--help'], io)
    io.stdout(overview())
    return name === undefined ? ExitCode.input : ExitCode.ok
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (entry === undefined) {
    const near = closest(name, Object.keys(commands))
    throw new DbopsError(`Unexpected command "${name}"`, {
      hint: near === undefined ? 'Run: dbops --help' : `Did you mean: dbops ${near}`,
    })
  }
  const command: Command = await entry.load()
  const end = rest.indexOf('--')
  const flags = end === -1 ? rest : rest.slice(0, end)
  if (flags.includes('--help') || flags.includes('-h')) {
    io.stdout(commandHelp(command))
    return ExitCode.ok
  }
  const { values, positionals } = parseCommand(
    command,
    rest.filter((word, index) => word !== '--debug' || (end !== -1 && index > end)),
  )
  return command.run(values, positionals, io)
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  return `dbops: design, migrate, secure and tune PostgreSQL and Supabase databases. An agent proposes, Postgres proves.

Usage: dbops <command> [options]

Commands:
${rows.join('\n')}

  dbops <command> --help   what a command takes and prints
  dbops --version          the version

Without --db everything runs on an embedded PostgreSQL: no server, no Docker, no account.
`
}

/** Runs the program with the process's own streams. Resolves with the exit status; never throws. */
export async function run(argv: string[]): Promise<ExitCode> {
  const controller = new AbortController()
  const stop = (signal: NodeJS.Signals): void => {
    // A second signal means that the person will not wait.
    if (controller.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143)
    controller.abort(new DbopsError('Stopped', { kind: 'environment' }))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  // A reader that closes early (`dbops schema | head`) is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(ExitCode.ok)
    throw error
  })
  const io: Io = {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
    terminal: {
      stdout: Boolean(process.stdout.isTTY),
      stderr: Boolean(process.stderr.isTTY),
      columns: process.stdout.columns ?? 80,
    },
    signal: controller.signal,
  }
  try {
    return await main(argv, io)
  } catch (error) {
    if (argv.includes('--debug') && error instanceof Error) io.stderr(`${error.stack}\n`)
    if (error instanceof DbopsError) {
      io.stderr(`dbops: ${error.where === undefined ? '' : `${error.where}: `}${error.message}\n`)
      if (error.hint !== undefined) io.stderr(`  ${error.hint}\n`)
      return error.exitCode
    }
    io.stderr(
      `dbops: unexpected failure: ${messageOf(error)}\n  This is a defect of dbops. Run again with --debug and report it.\n`,
    )
    return ExitCode.environment
  }
}

process.exitCode = await run(process.argv.slice(2))
