/** Runs one pgTAP file as psql would run it for pg_prove, and reads what it prints. */

import { DbopsError, redact } from '../../core/error.ts'
import type { Location } from '../../core/finding.ts'
import {
  completedResults,
  type Database,
  type PostgresFailure,
  postgresFailure,
  type StatementResult,
} from '../../postgres/database.ts'
import type { EmbeddedDatabase } from '../../postgres/embedded.ts'
import { adaptStatement, type Substitution, standInOf } from '../../postgres/extensions.ts'
import type { Statement } from '../../sql/parse.ts'
import { type Interpolated, interpolate } from '../../sql/psql.ts'
import { TextMap } from '../../sql/text.ts'
import { transactionControl } from '../../sql/transaction.ts'
import { copiesFromClient, copyAsInserts } from '../copy.ts'
import { failureIndex } from '../failure.ts'
import { helpersExtension, prepareHelpers } from './prepare.ts'
import { type MetaOutcome, PsqlState } from './psql-state.ts'
import type { TestFileReport, TestProblem, TestResult } from './report.ts'
import { parseOne, type Script, type ScriptStep } from './script.ts'
import { type TapPoint, TapReader } from './tap.ts'

export interface RunFileOptions {
  database: Database
  /**
   * A transaction is open and stays so: the file's BEGIN, COMMIT and ROLLBACK become savepoints in it. What the file leaves
   * behind is the caller's to roll back.
   */
  nested: boolean
  /** A file that \i or \ir names; undefined where there is none in the repository. */
  include?: (name: string, from: string | undefined) => Promise<Script | undefined>
  /** Values of psql variables that are set before, e.g. by `-v`. */
  variables?: Readonly<Record<string, string>>
  /** Extensions that are there as scripts: CREATE EXTENSION is not sent for them. */
  laid?: ReadonlySet<string>
  /** Stop at the first failure: enough to know that a mutant dies. */
  stopAtFailure?: boolean
  onSubstitution?: (substitution: Substitution, location: Location) => void
  signal?: AbortSignal
}

/** Never throws for what a test does; throws `DbopsError` where the database is lost or it was stopped. */
export async function runTestFile(script: Script, options: RunFileOptions): Promise<TestFileReport> {
  const start = performance.now()
  const run = new Run(options)
  await run.script(script)
  return { ...run.report(script), milliseconds: performance.now() - start }
}

type SqlStep = Extract<ScriptStep, { kind: 'sql' }>

/** A statement ready to be sent, with where it stands. */
interface Sent {
  script: Script
  step: SqlStep
  text: string
  written: Interpolated
}

/** Statements that travel in one message: a round trip costs as much as a simple test. */
const mostTogether = 12

class Run {
  readonly #options: RunFileOptions
  readonly #database: Database
  readonly #tap = new TapReader()
  /** Where each line that was read came from. */
  readonly #places: Location[] = []
  readonly #problems: TestProblem[] = []
  readonly #psql: PsqlState
  #stopped = false
  /** Whether a transaction of the file's own is open. */
  #open = false
  #waiting: Sent[] = []

  constructor(options: RunFileOptions) {
    this.#options = options
    this.#database = options.database
    this.#psql = new PsqlState(options.variables)
  }

  report(script: Script): Omit<TestFileReport, 'milliseconds'> {
    const stream = this.#tap.stream
    // A plan that is not met says nothing new where a failure stopped the file.
    if (!this.#stopped || stream.bailOut !== undefined) this.#tap.end()
    const place = (line: number): Location => this.#places[line] ?? { file: script.file, line: 1, column: 1 }
    const tests = stream.points.map((point) => resultOf(point, place))
    const problems = [
      ...this.#problems,
      ...stream.problems.map(({ line, ...said }): TestProblem => ({ kind: 'plan', ...said, location: place(line) })),
    ]
    if (stream.bailOut !== undefined) {
      const { reason, line } = stream.bailOut
      problems.push({ kind: 'bail-out', message: reason || 'The file bails out', location: place(line) })
    }
    const failed = problems.length > 0 || tests.some(({ status }) => status === 'failed')
    const skip = stream.plan?.skip
    return {
      file: script.file,
      status: failed ? 'failed' : skip !== undefined && tests.length === 0 ? 'skipped' : 'passed',
      ...(stream.plan === undefined ? {} : { planned: stream.plan.count }),
      ...(skip === undefined ? {} : { reason: skip }),
      tests,
      problems,
      leftovers: 'none',
    }
  }

  async script(script: Script): Promise<void> {
    const depth = this.#psql.depth
    for (const [index, step] of script.steps.entries()) {
      if (this.#stopped) return
      if (this.#options.signal?.aborted) throw this.#options.signal.reason
      if (step.kind === 'meta') await this.#meta(script, step)
      else if (this.#psql.active) {
        // `\gset` and the like send the statement before them, and say what to do with its answer.
        const next = script.steps[index + 1]
        const ending = next?.kind === 'meta' && this.#psql.ends(next.line) ? next.line : undefined
        await this.#sql(script, step, ending)
      }
    }
    await this.#flush()
    if (this.#psql.depth > depth && !this.#stopped)
      this.#refuse(script, script.steps.at(-1)!.start, 'Unexpected end of file inside \\if, expected \\endif')
  }

  async #meta(script: Script, step: ScriptStep & { kind: 'meta' }): Promise<void> {
    await this.#flush()
    if (this.#stopped) return
    for (const outcome of this.#psql.run(step.line)) await this.#metaOutcome(script, step.start, outcome)
  }

  async #metaOutcome(script: Script, at: number, outcome: MetaOutcome): Promise<void> {
    switch (outcome.kind) {
      case 'print':
        return this.#print(outcome.text.split('\n'), this.#location(script, at))
      case 'quit':
        this.#stopped = true
        return
      case 'refuse':
        return this.#refuse(script, at, outcome.message, outcome.hint)
      case 'include': {
        const found = await this.#options.include?.(outcome.file, outcome.relative ? script.file : undefined)
        if (found === undefined)
          this.#refuse(
            script,
            at,
            `Unexpected file "${outcome.file}", expected one of the repository`,
            outcome.relative
              ? undefined
              : '\\i reads from the folder in which psql is started; \\ir from that of this file.',
          )
        else if (this.#psql.enter(found.file)) {
          await this.script(found)
          this.#psql.leave()
        } else this.#refuse(script, at, `Unexpected \\i of "${outcome.file}" inside of itself`)
      }
    }
  }

  async #sql(script: Script, step: SqlStep, ending: string | undefined): Promise<void> {
    const written = interpolate(step.text, this.#psql.variables)
    const statement = written.text === step.text ? step.statement : parseOne(written.text)
    const sent: Sent = { script, step, text: written.text, written }
    const control = statement && transactionControl(statement)
    // Only what the same grammar has parsed: a syntax error stops a whole message before its first statement.
    const plain =
      this.#database.kind === 'embedded' &&
      control === undefined &&
      ending === undefined &&
      !this.#guards &&
      (this.#open || this.#options.nested) &&
      statement !== undefined &&
      simple(statement)
    if (plain) {
      this.#waiting.push(sent)
      if (this.#waiting.length >= mostTogether) await this.#flush()
      return
    }
    await this.#flush()
    if (this.#stopped) return
    if (control !== undefined) return this.#control(sent, statement!, control)
    if (statement?.kind === 'CreateExtensionStmt' && this.#options.laid?.has(statement.tree.extname))
      return this.#laid(sent, statement.tree.extname)
    if (statement !== undefined && copiesFromClient(statement)) return this.#copy(sent, statement)
    await this.#one(sent, statement, ending)
  }

  /** Whether a failing statement must not take the transaction with it. */
  get #guards(): boolean {
    if (this.#open) return this.#psql.rollsBackStatements
    return this.#options.nested && !this.#psql.stopOnError
  }

  /** Sends what waits, in one message. */
  async #flush(): Promise<void> {
    const waiting = this.#waiting
    if (waiting.length === 0) return
    this.#waiting = []
    try {
      const results = await this.#database.results(waiting.map(({ text }) => text).join(';\n'))
      // Every statement gives one answer; a rewrite rule may add some, and then only the last place is known.
      for (const [index, result] of results.entries())
        this.#answer(result, waiting[Math.min(index, waiting.length - 1)]!)
    } catch (error) {
      const failure = this.#postgres(error)
      const done = completedResults(error)
      for (const [index, result] of done.entries()) this.#answer(result, waiting[Math.min(index, waiting.length - 1)]!)
      const index = Math.min(done.length, waiting.length - 1)
      const before = waiting.slice(0, index).reduce((sum, { text }) => sum + [...text].length + 2, 0)
      const position = failure.position === undefined ? undefined : failure.position - before
      this.#failed(waiting[index]!, { ...failure, position }, parseOne(waiting[index]!.text))
    }
  }

  async #one(sent: Sent, statement: Statement | undefined, ending: string | undefined): Promise<void> {
    const guard = this.#guards
    const adapted =
      statement !== undefined && this.#database.kind === 'embedded' ? adaptStatement(statement) : undefined
    const location = this.#location(sent.script, sent.step.start)
    if (adapted?.substitution !== undefined) this.#options.onSubstitution?.(adapted.substitution, location)
    const stop = this.#listen(sent, location)
    try {
      if (guard) await this.#database.exec('savepoint dbops_statement')
      const results = await this.#database.results(adapted?.sql ?? sent.text)
      if (guard) await this.#database.exec('release savepoint dbops_statement')
      this.#psql.succeeded(results)
      for (const result of ending === undefined ? results : []) this.#answer(result, sent)
      if (ending !== undefined) {
        const outcome = this.#psql.receive(ending, results)
        for (const result of outcome.shown) this.#answer(result, sent)
        for (const sql of outcome.execute) {
          for (const result of await this.#database.results(sql)) this.#answer(result, sent)
        }
        if (outcome.problem !== undefined) this.#refuse(sent.script, sent.step.end, outcome.problem)
      }
    } catch (error) {
      const failure = this.#postgres(error)
      for (const result of completedResults(error)) this.#answer(result, sent)
      if (guard) await this.#database.exec('rollback to savepoint dbops_statement; release savepoint dbops_statement')
      const exact = adapted === undefined || adapted.sql === sent.text
      this.#failed(sent, exact ? failure : { ...failure, position: undefined }, statement)
    } finally {
      stop()
    }
  }

  async #control(sent: Sent, statement: Statement, control: 'begin' | 'commit' | 'rollback'): Promise<void> {
    try {
      if (!this.#options.nested) await this.#database.exec(sent.text)
      else if (statement.tree.kind === 'TRANS_STMT_PREPARE')
        return this.#refuse(sent.script, sent.step.start, 'Unexpected PREPARE TRANSACTION, expected COMMIT or ROLLBACK')
      else if (control === 'begin') {
        if (!this.#open) await this.#database.exec('savepoint dbops_test')
      } else if (this.#open) {
        await this.#database.exec(
          control === 'rollback'
            ? 'rollback to savepoint dbops_test; release savepoint dbops_test'
            : 'set constraints all immediate; release savepoint dbops_test',
        )
      }
      this.#open = control === 'begin' || statement.tree.chain === true
    } catch (error) {
      const failure = this.#postgres(error)
      this.#open = false
      this.#failed(sent, failure, statement)
    }
  }

  async #laid(sent: Sent, extension: string): Promise<void> {
    try {
      if (extension === helpersExtension) await prepareHelpers(this.#database)
    } catch (error) {
      this.#failed(sent, this.#postgres(error), undefined)
    }
  }

  async #copy(sent: Sent, statement: Statement): Promise<void> {
    const { script, step } = sent
    const data = step.data === undefined ? '' : script.text.slice(step.data.start, step.data.end)
    try {
      if (this.#database.kind === 'embedded')
        await (this.#database as EmbeddedDatabase).copyIn(sent.text, Buffer.from(data))
      else for (const chunk of copyAsInserts(statement, data)) await this.#database.exec(chunk.sql)
    } catch (error) {
      if (error instanceof DbopsError && error.exitCode === 2) this.#refuse(script, step.start, error.message)
      else this.#failed(sent, this.#postgres(error), statement)
    }
  }

  #answer(result: StatementResult, { script, step }: Sent): void {
    if (result.rows.length === 0) return
    const lines = result.rows.flatMap((row) =>
      row
        .map((value) => value ?? '')
        .join('|')
        .split('\n'),
    )
    this.#print(lines, this.#location(script, step.start))
  }

  #print(lines: readonly string[], location: Location): void {
    const { stream } = this.#tap
    for (const line of lines) {
      this.#places.push(location)
      this.#tap.read(line)
    }
    if (stream.bailOut !== undefined) this.#stopped = true
    if (this.#options.stopAtFailure && stream.points.some((point) => !point.ok && point.directive?.kind !== 'todo'))
      this.#stopped = true
  }

  /** The failure, or whatever else was thrown, thrown again. */
  #postgres(error: unknown): PostgresFailure {
    if (this.#options.signal?.aborted) throw this.#options.signal.reason
    const failure = postgresFailure(error)
    if (failure === undefined || /^(57P|08)/.test(failure.code)) throw error
    return failure
  }

  #failed({ script, step, text, written }: Sent, failure: PostgresFailure, statement: Statement | undefined): void {
    this.#psql.failed(failure)
    const index =
      statement === undefined
        ? failure.position === undefined
          ? 0
          : indexOfCharacter(text, failure.position - 1)
        : failureIndex(new TextMap(text), alone(statement, text), failure, true)
    const at = step.start + written.original(Math.max(0, Math.min(index, text.length)))
    if (!this.#psql.stopOnError) {
      // psql prints it and goes on: in a transaction every statement up to its end fails as well, and says nothing new.
      if (failure.code === '25P02') return
    } else this.#stopped = true
    this.#problems.push({
      kind: 'error',
      message: redact(failure.message),
      location: this.#location(script, at),
      code: failure.code,
      ...(failure.detail === undefined ? {} : { detail: redact(failure.detail) }),
      ...(failure.hint === undefined ? {} : { hint: redact(failure.hint) }),
      ...(failure.where === undefined ? {} : { context: redact(failure.where) }),
    })
  }

  #refuse(script: Script, at: number, message: string, hint?: string): void {
    this.#stopped = true
    this.#problems.push({
      kind: 'script',
      message,
      location: this.#location(script, at),
      ...(hint === undefined ? {} : { hint }),
    })
  }

  #location({ file, map }: Script, at: number): Location {
    return { file, ...map.position(at) }
  }

  #listen({ text }: Sent, location: Location): () => void {
    const { onSubstitution } = this.#options
    if (onSubstitution === undefined || this.#database.kind !== 'embedded') return () => {}
    return (this.#database as EmbeddedDatabase).onNotice((notice) => {
      const standIn = standInOf(notice)
      if (standIn !== undefined) onSubstitution({ statement: text, ...standIn }, location)
    })
  }
}

/** Whether nothing about it asks for a message of its own. */
function simple({ kind }: Statement): boolean {
  return ['SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt', 'VariableSetStmt', 'PrepareStmt'].includes(kind)
}

function indexOfCharacter(text: string, offset: number): number {
  return [...text].slice(0, offset).join('').length
}

function resultOf(point: TapPoint, place: (line: number) => Location): TestResult {
  const { ok, directive, description, number, diagnostics, line, subtests } = point
  const status =
    directive?.kind === 'skip'
      ? 'skipped'
      : directive?.kind === 'todo'
        ? ok
          ? 'unexpected'
          : 'todo'
        : ok
          ? 'passed'
          : 'failed'
  return {
    number,
    description: redact(description),
    status,
    ...(directive === undefined || directive.reason === '' ? {} : { reason: directive.reason }),
    ...(diagnostics.length === 0 ? {} : { diagnostics: diagnostics.map(redact) }),
    location: place(line),
    ...(subtests === undefined ? {} : { subtests: subtests.map((each) => resultOf(each, place)) }),
  }
}

/** A statement as if its text were all there is. Its tree is decoded on demand, so it is not among what a spread copies. */
function alone({ kind, tree, node }: Statement, text: string): Statement {
  return { kind, tree, node, start: 0, end: text.length, text }
}
