/**
 * Judges migrations: parses each file once, walks its statements with what is known before each, and asks every rule.
 * Call `loadParser()` first.
 */

import { compareFindings, type Finding, type Location } from '../core/finding.ts'
import type { SqlSyntaxError, Statement } from '../sql/parse.ts'
import { parseRecovering } from '../sql/recover.ts'
import type { TextMap } from '../sql/text.ts'
import { transactionControl } from '../sql/transaction.ts'
import { planTransactions } from '../workspace/transaction.ts'
import type { FileContext, HeldLock, LintFile, LintOptions, LintStatement, Made, MigrationContext } from './context.ts'
import { type Asked, type Dispatch, dispatchOf, type Levels, noLevels } from './dispatch.ts'
import type { Edit } from './edit.ts'
import { Expander } from './expand.ts'
import { Known, type Origin } from './known/known.ts'
import { isTracked, track } from './known/track.ts'
import { FileStatement } from './lint-statement.ts'
import { existingLocks, mayLock } from './locks.ts'
import { madeByFile, noneMade } from './made.ts'
import type { Hit, Place } from './rule.ts'
import { Session } from './session.ts'
import { judgeSuppressions, readSuppressions, type Suppression, suppressedBy } from './suppress.ts'

export interface LintInput extends LintFile {
  /** The SQL of the file, of the same length as its text: what is not SQL is blanked out. Default: the text. */
  sql?: string
  /** Whether findings are wanted; a file of the earlier history is only read. Default true. */
  judge?: boolean
}

export interface RunOptions extends Partial<LintOptions> {
  rules?: Levels
  /** Rules that a comment does not suppress: what a run on a server asks a person about, whatever the file says. */
  unsuppressed?: ReadonlySet<string>
  /** Whether `Match.repair` is wanted: it holds on to the trees of a whole file. Default false. */
  repairs?: boolean
}

/** A finding with its place in the file's text. */
export interface Match {
  rule: string
  finding: Finding
  place: Place
  /** Whether it concerns the file as a whole, and not a place in it. */
  wholeFile: boolean
  /** The rewrite that `--fix` makes, where the rule has one. */
  repair?: () => Edit[] | undefined
}

/** What one file gave. */
export interface FileResult {
  file: LintInput
  matches: Match[]
}

/** The rule that reports what does not parse. */
const syntaxRule = 'require-valid-sql'

const historyTransaction = 1

/** What Supabase's servers set for every role that migrates (docs: Timeouts). */
const supabaseServer = { timezone: 'UTC', statement_timeout: '2min' }

const defaults: LintOptions = {
  platform: 'supabase',
  exposedSchemas: ['public', 'graphql_public'],
  defaultGrants: 'explicit',
  server: {},
}

/** Lints one text with nothing known before it. */
export function lintSql(source: string | LintInput, options: RunOptions = {}): Finding[] {
  const input: LintInput =
    typeof source === 'string' ? { file: 'stdin.sql', text: source, role: 'up', transaction: 'file' } : source
  return lintFiles([input], options)
}

/** Lints files in the order in which they run: what an earlier one makes is known to the later ones. */
export function lintFiles(inputs: readonly LintInput[], options: RunOptions = {}): Finding[] {
  return matchFiles(inputs, options)
    .flatMap(({ matches }) => matches.map(({ finding }) => finding))
    .sort(compareFindings)
}

/** As `lintFiles`, by file and with each finding's place. */
export function matchFiles(inputs: readonly LintInput[], options: RunOptions = {}): FileResult[] {
  const run = new Run(options)
  for (const input of inputs) run.read(input)
  return run.finish()
}

/** Is told of each statement that runs, before what it changes is known. */
export type Observe = (statement: LintStatement, known: Known, at: Origin) => void

/** What is known when files have run, in their order. None of them is judged. */
export function readHistory(inputs: readonly LintInput[], options: RunOptions, observe: Observe): Known {
  const run = new Run(options, observe)
  for (const input of inputs) run.read({ ...input, judge: false })
  return run.known
}

interface Entry {
  input: LintInput
  map: TextMap
  matches: Match[]
  context?: FileContext
  suppressions: Suppression[]
}

/** What the statements of a file are judged with: of the one that is read now, and those inside it. */
interface Step {
  entry: Entry
  session: Session
  /** The search_path where none is set. */
  home: readonly string[]
  statements: readonly Statement[]
  judge: boolean
  index: number
  inTransaction: boolean
  openBefore: boolean
}

class Run {
  known = new Known()
  readonly #options: LintOptions
  readonly #levels: Levels
  readonly #unsuppressed: ReadonlySet<string>
  readonly #dispatch: Dispatch
  readonly #keepsRepairs: boolean
  readonly #read: Entry[] = []
  /** The rule that is being asked, and about what. */
  #rule: Asked | undefined
  #entry: Entry | undefined
  #statement: LintStatement | undefined
  /** One function for all rules and statements. */
  readonly #report = (hit: Hit): void => {
    const rule = this.#rule!
    const entry = this.#entry!
    if (rule.oncePerFile) {
      if (rule.reportedIn === entry) return
      rule.reportedIn = entry
    }
    this.#add(entry, rule, hit, this.#statement)
  }
  #held: { transaction: number; locks: HeldLock[] } = { transaction: 0, locks: [] }
  /** Number 1 is the one transaction of a tool that opens one around all pending files. */
  #transactions = historyTransaction

  readonly #observe: Observe | undefined

  constructor(
    { rules = noLevels, unsuppressed = new Set(), repairs = false, ...options }: RunOptions,
    observe?: Observe,
  ) {
    this.#observe = observe
    this.#options = { ...defaults, ...options }
    this.#levels = rules
    this.#unsuppressed = unsuppressed
    this.#keepsRepairs = repairs
    this.#dispatch = dispatchOf(rules)
  }

  /** Reads a file; a rollback is judged on what is known so far, and nothing that follows builds on it. */
  read(input: LintInput): void {
    if (input.role !== 'down') {
      this.#walk(input)
      return
    }
    const { known } = this
    const branch = known.branch()
    this.known = branch
    this.#walk(input)
    this.known = known
    known.file = branch.file
  }

  #walk(input: LintInput): void {
    const { known } = this
    const sql = input.sql ?? input.text
    const judge = input.judge !== false
    const session = new Session({
      ...(this.#options.platform === 'supabase' ? supabaseServer : {}),
      ...this.#options.server,
    })
    const home = this.#options.platform === 'supabase' ? ['public', 'extensions'] : ['public']
    known.file++
    known.searchPath = session.searchPath(home)
    const { statements: parsed, map, errors } = parseRecovering(sql)
    const statements = parsed.map(({ statement }) => statement)
    const { steps } = planTransactions(input.transaction, statements)
    const suppressions = judge
      ? readSuppressions(sql, map, () =>
          parsed.map(({ statement, base }) => ({ start: statement.start + base, end: statement.end + base })),
        )
      : []
    const entry: Entry = { input, map, matches: [], suppressions }
    const expander = new Expander(input.text, {
      known,
      wantsBody: (body) => judge && this.#dispatch.wantsBody(body),
    })
    if (judge) for (const error of errors) this.#syntaxError(entry, error)
    let unended: Place | undefined
    let open = input.transaction === 'history'
    if (open) known.transaction = judge ? historyTransaction : ++this.#transactions
    const step: Step = { entry, session, home, statements, judge, index: 0, inTransaction: false, openBefore: false }
    for (let index = 0; index < parsed.length; index++) {
      const { statement, map, base } = parsed[index]!
      const { inTransaction } = steps[index]!
      step.index = index
      step.inTransaction = inTransaction
      step.openBefore = open
      if (inTransaction && !open) known.transaction = ++this.#transactions
      open = inTransaction
      if (!open) {
        // A block is a transaction of its own.
        known.transaction = statement.kind === 'DoStmt' ? ++this.#transactions : 0
        if (session.endTransaction()) known.searchPath = session.searchPath(home)
      }
      this.#run(new FileStatement(statement, map, base), step)
      for (const inner of expander.expand(statement, map, base)) this.#run(inner, step)
      const control = transactionControl(statement)
      if (control === 'begin') unended = { start: statement.start + base, end: statement.end + base }
      else if (control !== undefined) {
        unended = undefined
        open = false
        known.transaction = 0
        if (session.endTransaction()) known.searchPath = session.searchPath(home)
      }
      statement.release?.()
    }
    known.transaction = 0
    if (judge) {
      entry.context = {
        file: input,
        options: this.#options,
        known,
        number: known.file,
        unended,
        made: noneMade,
      }
      this.#read.push(entry)
    }
  }

  /** Judges one statement, and carries what is known past it. */
  #run(statement: LintStatement, step: Step): void {
    const { known } = this
    const { session, inTransaction } = step
    if (step.judge) this.#judge(statement, step)
    if (statement.origin === 'body') return
    this.#observe?.(statement, known, originOf(step.entry.input, statement, known.file))
    if (session.apply(statement, inTransaction)) known.searchPath = session.searchPath(step.home)
    if (isTracked(statement.kind)) track(known, statement, originOf(step.entry.input, statement, known.file))
  }

  #syntaxError(entry: Entry, error: SqlSyntaxError): void {
    const rule = this.#dispatch.get(syntaxRule)
    if (rule === undefined) return
    const message = `Unexpected SQL that PostgreSQL cannot parse, expected valid SQL: ${error.message}`
    this.#add(entry, rule, { message, at: { start: error.index, end: error.index } })
  }

  #judge(statement: LintStatement, { entry, session, statements, index, inTransaction, openBefore }: Step): void {
    const rules = this.#dispatch.ofStatement(statement, entry.input.role)
    const { transaction } = this.known
    if (this.#held.transaction !== transaction || (transaction === 0 && this.#held.locks.length > 0)) {
      this.#held = { transaction, locks: [] }
    }
    const locks = mayLock.has(statement.kind) && statement.origin !== 'body'
    if (rules.length === 0 && !locks) return
    const context: MigrationContext = {
      file: entry.input,
      options: this.#options,
      known: this.known,
      inTransaction: inTransaction || statement.origin !== 'file',
      openBefore,
      transaction: session.state(this.known.transaction, this.#held.locks),
      statements,
      index,
    }
    this.#entry = entry
    this.#statement = statement
    for (const rule of rules) {
      if (rule.reportedIn === entry) continue
      this.#rule = rule
      rule.check!(statement, context, this.#report)
    }
    if (!locks || !context.inTransaction) return
    for (const lock of existingLocks(statement, context)) {
      const { schema, name } = this.known.resolve(lock.table)
      this.#held.locks.push({ ...lock, key: `${schema}.${name}`, statement })
    }
  }

  #add(entry: Entry, { id, level, category, text }: Asked, hit: Hit, statement?: LintStatement): void {
    const place =
      typeof hit.at === 'number'
        ? (statement?.place(hit.at) ?? { start: 0, end: 0 })
        : (hit.at ?? statement?.place() ?? { start: 0, end: 0 })
    const start = entry.map.position(place.start)
    const end = entry.map.position(Math.max(place.start, place.end))
    const location: Location = { file: entry.input.file, ...start }
    if (place.end > place.start) {
      location.endLine = end.line
      location.endColumn = end.column
    }
    const finding: Finding = { rule: id, level, category, message: hit.message }
    if (hit.object !== undefined) finding.object = hit.object
    finding.location = location
    finding.why = text.why
    finding.fix = hit.fix ?? text.fix
    if (text.alias !== undefined) finding.alias = text.alias
    if (hit.detail !== undefined) finding.detail = hit.detail
    const wholeFile = statement === undefined && hit.at === undefined
    const match: Match = { rule: id, finding, place, wholeFile }
    // What EXECUTE puts together is never rewritten.
    if (this.#keepsRepairs && hit.repair !== undefined && statement?.dynamic !== true) match.repair = hit.repair
    entry.matches.push(match)
  }

  finish(): FileResult[] {
    const made = new Map<Known, Map<number, Made>>()
    for (const entry of this.#read) {
      const { known, number } = entry.context!
      let byFile = made.get(known)
      if (byFile === undefined) made.set(known, (byFile = madeByFile(known)))
      entry.context!.made = byFile.get(number) ?? noneMade
      this.#entry = entry
      this.#statement = undefined
      for (const rule of this.#dispatch.ofFile(entry.input.role)) {
        this.#rule = rule
        rule.checkFile!(entry.context!, this.#report)
      }
    }
    for (const entry of this.#read) this.#suppress(entry)
    return this.#read.map(({ input, matches }) => ({ file: input, matches }))
  }

  /** Takes out what comments suppress, and reports comments that are wrong. */
  #suppress(entry: Entry): void {
    if (entry.suppressions.length === 0) return
    const { suppressions, map } = entry
    entry.matches = entry.matches.filter(
      ({ rule, place, wholeFile }) =>
        suppressedBy(suppressions, rule, place, wholeFile, map) === undefined || this.#unsuppressed.has(rule),
    )
    const isOff = (rule: string): boolean => this.#levels[rule] === 'off'
    for (const { rule: id, message, place } of judgeSuppressions(suppressions, isOff)) {
      const rule = this.#dispatch.get(id)
      if (rule !== undefined) this.#add(entry, rule, { message, at: place })
    }
  }
}

function originOf(input: LintInput, statement: LintStatement, number: number): Origin {
  return { file: input.file, number, start: statement.start, end: statement.end, written: statement.origin === 'file' }
}
