/** What a psql session keeps while it reads a file: variables, \if branches, where it includes from. */

import type { PostgresFailure, StatementResult } from '../../postgres/database.ts'
import { type MetaCommand, parseBoolean, parseMetaCommands, unquoted } from '../../sql/psql.ts'

export type MetaOutcome =
  | { kind: 'print'; text: string }
  | { kind: 'quit' }
  | { kind: 'include'; file: string; relative: boolean }
  | { kind: 'refuse'; message: string; hint?: string }

/** What becomes of an answer that `\gset`, `\gexec` and the like ask for. */
export interface Received {
  shown: StatementResult[]
  execute: string[]
  problem?: string
}

/** They change how psql prints or what it prints besides results: TAP does not depend on it under pg_prove. */
const ignored = new Set(
  'a C conninfo encoding errverbose f H h help html pset qecho r reset restrict s setenv t T timing unrestrict w warn x'.split(
    ' ',
  ),
)
const switches = new Set(['AUTOCOMMIT', 'ON_ERROR_STOP', 'ON_ERROR_ROLLBACK', 'QUIET', 'SINGLELINE', 'SINGLESTEP'])
/** They send what stands before them. */
const sending = new Set(['g', 'gx', 'gset', 'gexec', 'gdesc', 'watch', 'crosstabview', 'bind', 'parse'])

const refused: Record<string, string> = {
  '!': 'it runs a program of the machine',
  c: 'the tests have one connection',
  connect: 'the tests have one connection',
  copy: 'it reads and writes files of the machine',
  cd: 'files are looked for in the repository alone',
  e: 'it opens an editor',
  o: 'it writes to a file of the machine, and the tests it hides could not be counted',
  out: 'it writes to a file of the machine',
  prompt: 'nobody is there to answer',
  password: 'it changes a password',
  w: 'it writes to a file of the machine',
  watch: 'it never ends',
}

/** Whether a branch of an \if is taken: `done` when an earlier one was. */
interface Branch {
  taken: boolean
  done: boolean
  /** Whether what surrounds it is read. */
  outer: boolean
}

export class PsqlState {
  readonly variables: Map<string, string>
  readonly #branches: Branch[] = []
  readonly #including: string[] = []

  constructor(variables: Readonly<Record<string, string>> = {}) {
    // What pg_prove sets (TAP::Parser::SourceHandler::pgTAP), and what psql sets itself.
    this.variables = new Map([
      ['ON_ERROR_STOP', '1'],
      ['QUIET', '1'],
      ['AUTOCOMMIT', 'on'],
      ['ENCODING', 'UTF8'],
      ['ERROR', 'false'],
      ['SQLSTATE', '00000'],
      ['ROW_COUNT', '0'],
      ...Object.entries(variables),
    ])
  }

  get active(): boolean {
    return this.#branches.every(({ taken }) => taken)
  }

  get depth(): number {
    return this.#branches.length
  }

  get stopOnError(): boolean {
    return this.#on('ON_ERROR_STOP')
  }

  /** Whether a failing statement is to be undone alone. */
  get rollsBackStatements(): boolean {
    return this.#on('ON_ERROR_ROLLBACK')
  }

  /** Whether the line begins with a command that sends the statement before it. */
  ends(line: string): boolean {
    return sending.has(parseMetaCommands(line, this.variables).commands[0]?.name ?? '')
  }

  /** False where the file is being read already. */
  enter(file: string): boolean {
    if (this.#including.includes(file) || this.#including.length > 20) return false
    this.#including.push(file)
    return true
  }

  leave(): void {
    this.#including.pop()
  }

  succeeded(results: readonly StatementResult[]): void {
    const last = results.at(-1)
    if (last === undefined) return
    this.variables.set('ERROR', 'false')
    this.variables.set('SQLSTATE', '00000')
    this.variables.set('ROW_COUNT', /(\d+)$/.exec(last.command)?.[1] ?? '0')
  }

  failed(failure: PostgresFailure): void {
    this.variables.set('ERROR', 'true')
    this.variables.set('SQLSTATE', failure.code)
    this.variables.set('LAST_ERROR_SQLSTATE', failure.code)
    this.variables.set('LAST_ERROR_MESSAGE', failure.message)
    this.variables.set('ROW_COUNT', '0')
  }

  /** Runs the meta-commands of a line. A command that sends the statement before it does nothing here. */
  *run(line: string): Generator<MetaOutcome> {
    const { commands, sql } = parseMetaCommands(line, this.variables)
    for (const command of commands) {
      if (this.#conditional(command)) {
        if (command.name === 'if' || command.name === 'elif') {
          const problem = this.#decide(command)
          if (problem !== undefined) yield { kind: 'refuse', message: problem }
        }
        continue
      }
      if (!this.active) continue
      if (command.shell)
        yield { kind: 'refuse', message: `Unexpected \`…\` in \\${command.name}, expected a value: it runs a program` }
      else yield* this.#command(command)
    }
    if (sql !== undefined && this.active && line.slice(sql).trim() !== '')
      yield {
        kind: 'refuse',
        message: 'Unexpected SQL after \\\\ on the line of a meta-command, expected a line of its own',
      }
  }

  /** What `\gset` … at the end of a statement make of its answers. */
  receive(line: string, results: StatementResult[]): Received {
    const command = parseMetaCommands(line, this.variables).commands[0]!
    const last = results.at(-1)
    switch (command.name) {
      case 'g':
      case 'gx':
        if (command.arguments.length > 0)
          return { shown: [], execute: [], problem: 'Unexpected file after \\g, expected none' }
        return { shown: results, execute: [] }
      case 'gset': {
        if (last === undefined || last.rows.length !== 1)
          return {
            shown: [],
            execute: [],
            problem: `Unexpected ${last?.rows.length ?? 0} rows for \\gset, expected one`,
          }
        for (const [index, column] of last.columns.entries()) {
          const name = `${command.arguments[0] ?? ''}${column}`
          const value = last.rows[0]![index]
          if (value == null) this.variables.delete(name)
          else this.variables.set(name, value)
        }
        return { shown: [], execute: [] }
      }
      case 'gexec':
        return { shown: [], execute: (last?.rows ?? []).flat().filter((sql): sql is string => sql !== null) }
      default:
        return {
          shown: [],
          execute: [],
          problem: `Unexpected \\${command.name}, expected SQL: ${refused[command.name] ?? 'dbops test does not run it'}`,
        }
    }
  }

  *#command({ name, arguments: values }: MetaCommand): Generator<MetaOutcome> {
    switch (name) {
      case 'set': {
        const [variable, ...parts] = values
        if (variable === undefined) return
        const value = parts.map(unquotedSetting).join('')
        // A switch without a value is turned on (psql's bool_substitute_hook).
        this.variables.set(variable, value === '' && switches.has(variable) ? 'on' : value)
        return
      }
      case 'unset':
        if (values[0] !== undefined) this.variables.delete(values[0])
        return
      case 'echo': {
        const line = values[0] === '-n' ? values.slice(1) : values
        yield { kind: 'print', text: line.join(' ') }
        return
      }
      case 'i':
      case 'include':
      case 'ir':
      case 'include_relative':
        yield values[0] === undefined
          ? { kind: 'refuse', message: `Unexpected \\${name} without a file` }
          : { kind: 'include', file: unquoted(values[0]), relative: name.includes('r') && name !== 'include' }
        return
      case 'q':
      case 'quit':
        yield { kind: 'quit' }
        return
      case '':
        return
      default:
        if (sending.has(name) || (ignored.has(name) && refused[name] === undefined)) return
        // \d and its kin only print, but what they print is no test.
        if (/^(d|l|z|sf|sv)/.test(name)) return
        yield {
          kind: 'refuse',
          message: `Unexpected psql meta-command \\${name}, expected SQL: ${refused[name] ?? 'dbops test does not know it'}`,
          hint: 'Handled: \\set \\unset \\gset \\gexec \\g \\i \\ir \\echo \\if \\elif \\else \\endif \\q, and those that change how results are printed.',
        }
    }
  }

  /** \if and its kin work whether they are read or not. True for one of them. */
  #conditional({ name }: MetaCommand): boolean {
    switch (name) {
      case 'if':
        this.#branches.push({ taken: false, done: false, outer: this.active })
        return true
      case 'elif':
        return true
      case 'else': {
        const branch = this.#branches.at(-1)
        if (branch !== undefined) {
          branch.taken = branch.outer && !branch.done
          branch.done = true
        }
        return true
      }
      case 'endif':
        this.#branches.pop()
        return true
      default:
        return false
    }
  }

  #decide({ name, rest, shell, arguments: values }: MetaCommand): string | undefined {
    const branch = this.#branches.at(-1)
    if (branch === undefined) return `Unexpected \\${name}, expected an \\if before it`
    if (!branch.outer || branch.done) {
      branch.taken = false
      return undefined
    }
    const value = shell ? undefined : parseBoolean(values.join(' '))
    if (value === undefined) return `Unexpected condition "${rest}" of \\${name}, expected true or false`
    branch.taken = value
    branch.done = value
    return undefined
  }

  #on(variable: string): boolean {
    const value = this.variables.get(variable)
    // `interactive` (of ON_ERROR_ROLLBACK) is off in a script.
    return value !== undefined && parseBoolean(value) === true
  }
}

/** \set takes a quoted name as the name. */
function unquotedSetting(value: string): string {
  return value.startsWith('"') && value.endsWith('"') && value.length > 1 ? value.slice(1, -1) : value
}
