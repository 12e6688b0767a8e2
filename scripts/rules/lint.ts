/**
 * Judges migrations: parses each file once, walks its statements with what is known before each, and asks every rule.
 * Call `loadParser()` first.
 */

import { compareFindings, type Finding, type Level } from '../core/finding.ts'
import type { SqlSyntaxError, Statement } from '../sql/parse.ts'
import { parseRecovering } from '../sql/recover.ts'
import type { TextMap } from '../sql/text.ts'
import { transactionControl } from '../sql/transaction.ts'
import { planTransactions } from '../workspace/transaction.ts'
import type { FileContext, HeldLock, LintFile, LintOptions, LintStatement, Made, MigrationContext } from './context.ts'
import { Expander, FileStatement } from './expand.ts'
import { Known, type Origin } from './known/known.ts'
import { track } from './known/track.ts'
import { existingLocks, mayLock } from './locks.ts'
import { migrationRules } from './migration.generated.ts'
import type { FileRole, Hit, MigrationRule, Place } from './rule.ts'
import { Session } from './session.ts'
import { judgeSuppressions, readSuppressions, type Suppression, suppressedBy } from './suppress.ts'

export interface LintInput extends LintFile {
  /** The SQL of the file, of the same length as its text: what is not SQL is blanked out. Default: the text. */
  sql?: string
  /** Whether findings are wanted; a file of the earlier history is only read. Default true. */
  judge?: boolean
}

export interface RunOptions extends Partial<LintOptions> {
  /** Levels by rule id, as in the settings; `off` leaves a rule out. */
  rules?: Readonly<Record<string, Level | 'off'>>
  /** Rules that a comment does not suppress: what a run on a server asks a person about, whatever the file says. */
  unsuppressed?: ReadonlySet<string>
}

/** A hit of a rule, with the statement that it judged: what `--fix` starts from. */
export interface Match {
  rule: string
  finding: Finding
  place: Place
  hit: Hit
  statement?: LintStatement
  context?: MigrationContext
}

/** What one file gave. */
export interface FileResult {
  file: LintFile
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

/** As `lintFiles`, by file and with what each finding came from. */
export function matchFiles(inputs: readonly LintInput[], options: RunOptions = {}): FileResult[] {
  const run = new Run(options)
  for (const input of inputs) run.read(input)
  return run.finish()
}

interface Entry {
  input: LintInput
  map: TextMap
  matches: Match[]
  context?: FileContext
  suppressions: Suppression[]
  /** Rules that report once and have. */
  once: Set<string>
}

type RuleOf = readonly [id: string, rule: MigrationRule]

class Run {
  known = new Known()
  readonly #options: LintOptions
  readonly #levels: Readonly<Record<string, Level | 'off'>>
  readonly #unsuppressed: ReadonlySet<string>
  readonly #byKind = new Map<string, RuleOf[]>()
  /** The rules that a statement needs, by the file's role, its kind and its commands. */
  readonly #byKey = new Map<FileRole, Map<string, readonly RuleOf[]>>()
  readonly #wholeFile: RuleOf[] = []
  readonly #bodyWords: RegExp | undefined
  readonly #read: Entry[] = []
  #held: { transaction: number; locks: HeldLock[] } = { transaction: 0, locks: [] }
  /** Number 1 is the one transaction of a tool that opens one around all pending files. */
  #transactions = historyTransaction

  constructor({ rules = {}, unsuppressed = new Set(), ...options }: RunOptions) {
    this.#options = { ...defaults, ...options }
    this.#levels = rules
    this.#unsuppressed = unsuppressed
    const words: string[] = []
    for (const [id, rule] of Object.entries(migrationRules)) {
      if (rules[id] === 'off') continue
      const pair: RuleOf = [id, rule]
      for (const kind of rule.on ?? []) {
        const list = this.#byKind.get(kind)
        if (list === undefined) this.#byKind.set(kind, [pair])
        else list.push(pair)
      }
      if (rule.checkFile !== undefined) this.#wholeFile.push([id, rule])
      if (rule.inBodies !== undefined) words.push(rule.inBodies.source)
    }
    this.#bodyWords = words.length === 0 ? undefined : new RegExp(words.join('|'), 'i')
  }

  /** Reads a file; a rollback is judged on what is known so far, and nothing that follows builds on it. */
  read(input: LintInput): void {
    if (input.role !== 'down') {
      this.#walk(input)
      return
    }
    const { known } = this
    const copy = known.clone()
    this.known = copy
    this.#walk(input)
    this.known = known
    known.file = copy.file
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
    const entry: Entry = { input, map, matches: [], suppressions, once: new Set() }
    const expander = new Expander(input.text, {
      known,
      wantsBody: (body) => judge && (this.#bodyWords?.test(body) ?? false),
    })
    if (judge) for (const error of errors) this.#syntaxError(entry, error)
    let open = input.transaction === 'history'
    if (open) known.transaction = judge ? historyTransaction : ++this.#transactions
    for (const [index, top] of parsed.entries()) {
      const { inTransaction } = steps[index]!
      const openBefore = open
      if (inTransaction && !open) known.transaction = ++this.#transactions
      open = inTransaction
      if (!open) {
        // A block is a transaction of its own.
        known.transaction = top.statement.kind === 'DoStmt' ? ++this.#transactions : 0
        if (session.endTransaction()) known.searchPath = session.searchPath(home)
      }
      const run = (statement: LintStatement): void => {
        if (judge) this.#judge(entry, statement, session, statements, index, inTransaction, openBefore)
        if (statement.origin === 'body') return
        if (session.apply(statement, inTransaction)) known.searchPath = session.searchPath(home)
        track(known, statement, originOf(input, statement, known.file))
      }
      run(new FileStatement(top.statement, top.map, top.base))
      for (const inner of expander.expand(top.statement, top.map, top.base)) run(inner)
      const control = transactionControl(top.statement)
      if (control === 'commit' || control === 'rollback') {
        open = false
        known.transaction = 0
        if (session.endTransaction()) known.searchPath = session.searchPath(home)
      }
    }
    known.transaction = 0
    let unended: Place | undefined
    for (const { statement, base } of parsed) {
      const control = transactionControl(statement)
      if (control === 'begin') unended = { start: statement.start + base, end: statement.end + base }
      else if (control !== undefined) unended = undefined
    }
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

  /** The rules to ask about a statement of a file of a role. Of ALTER TABLE its commands decide. */
  #rulesFor({ kind, tree }: LintStatement, role: FileRole): readonly RuleOf[] {
    let key: string = kind
    if (kind === 'AlterTableStmt') {
      for (const { AlterTableCmd: command } of tree.cmds ?? []) key += `.${command?.subtype}`
    }
    const cached = this.#byKey.get(role)?.get(key)
    if (cached !== undefined) return cached
    const kinds = new Set([
      kind,
      ...key
        .split('.')
        .slice(1)
        .map((command) => `${kind}.${command}`),
    ])
    const rules = [...kinds]
      .flatMap((one) => this.#byKind.get(one) ?? [])
      .filter(([, rule]) => (rule.files ?? ['up']).includes(role))
    const unique = [...new Set(rules)]
    const byKey = this.#byKey.get(role) ?? new Map<string, readonly RuleOf[]>()
    this.#byKey.set(role, byKey.set(key, unique))
    return unique
  }

  #syntaxError(entry: Entry, error: SqlSyntaxError): void {
    const rule = migrationRules[syntaxRule]
    if (rule === undefined || this.#levels[syntaxRule] === 'off') return
    const message = `Unexpected SQL that PostgreSQL cannot parse, expected valid SQL: ${error.message}`
    this.#add(entry, syntaxRule, rule, { message, at: { start: error.index, end: error.index } })
  }

  #judge(
    entry: Entry,
    statement: LintStatement,
    session: Session,
    statements: readonly Statement[],
    index: number,
    inTransaction: boolean,
    openBefore: boolean,
  ): void {
    const rules = this.#rulesFor(statement, entry.input.role)
    if (this.#held.transaction !== this.known.transaction || this.known.transaction === 0) {
      this.#held = { transaction: this.known.transaction, locks: [] }
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
    for (const [id, rule] of rules) {
      if (statement.origin === 'body' && rule.inBodies === undefined) continue
      if (rule.oncePerFile && entry.once.has(id)) continue
      for (const hit of rule.check?.(statement, context) ?? []) {
        this.#add(entry, id, rule, hit, statement, context)
        if (!rule.oncePerFile) continue
        entry.once.add(id)
        break
      }
    }
    if (!locks || !context.inTransaction) return
    for (const lock of existingLocks(statement, context)) {
      const { schema, name } = this.known.resolve(lock.table)
      this.#held.locks.push({ ...lock, key: `${schema}.${name}`, statement })
    }
  }

  #add(
    entry: Entry,
    id: string,
    rule: MigrationRule,
    hit: Hit,
    statement?: LintStatement,
    context?: MigrationContext,
  ): void {
    const place =
      typeof hit.at === 'number'
        ? (statement?.place(hit.at) ?? { start: 0, end: 0 })
        : (hit.at ?? statement?.place() ?? { start: 0, end: 0 })
    const level = this.#levels[id] ?? rule.level
    const start = entry.map.position(place.start)
    const end = entry.map.position(Math.max(place.start, place.end))
    const finding: Finding = {
      rule: id,
      level: level === 'off' ? rule.level : level,
      category: rule.category ?? 'migration',
      message: hit.message,
      ...(hit.object === undefined ? {} : { object: hit.object }),
      location: {
        file: entry.input.file,
        ...start,
        ...(place.end > place.start ? { endLine: end.line, endColumn: end.column } : {}),
      },
      why: rule.why,
      fix: hit.fix ?? rule.fix,
      ...(rule.alias === undefined ? {} : { alias: rule.alias }),
      ...(hit.detail === undefined ? {} : { detail: hit.detail }),
    }
    entry.matches.push({ rule: id, finding, place, hit, statement, context })
  }

  finish(): FileResult[] {
    const made = new Map<Known, Map<number, Made>>()
    for (const entry of this.#read) {
      const { known, number } = entry.context!
      let byFile = made.get(known)
      if (byFile === undefined) made.set(known, (byFile = madeByFile(known)))
      entry.context!.made = byFile.get(number) ?? noneMade
      for (const [id, rule] of this.#wholeFile) {
        if (!(rule.files ?? ['up']).includes(entry.input.role)) continue
        for (const hit of rule.checkFile!(entry.context!) ?? []) {
          this.#add(entry, id, rule, hit)
          if (rule.oncePerFile) break
        }
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
      ({ rule, place, statement, hit }) =>
        suppressedBy(suppressions, rule, place, statement === undefined && hit.at === undefined, map) === undefined ||
        this.#unsuppressed.has(rule),
    )
    const isOff = (rule: string): boolean => this.#levels[rule] === 'off'
    for (const { rule: id, message, place } of judgeSuppressions(suppressions, isOff)) {
      const rule = migrationRules[id]
      if (rule !== undefined && !isOff(id)) this.#add(entry, id, rule, { message, at: place })
    }
  }
}

const noneMade: Made = { relations: [], constraints: [], policies: [], functions: [] }

/** What stands at the end of a run, by the number of the file that made it. */
function madeByFile(known: Known): Map<number, Made> {
  type Lists = { -readonly [K in keyof Made]: Made[K][number][] }
  const files = new Map<number, Lists>()
  const lists = (file: number): Lists => {
    let found = files.get(file)
    if (found === undefined) {
      files.set(file, (found = { relations: [], constraints: [], policies: [], functions: [] }))
    }
    return found
  }
  for (const relation of known.relations.values()) {
    if (relation.at !== undefined) lists(relation.born.file).relations.push({ ...relation, at: relation.at })
    for (const constraint of relation.constraints.values()) {
      const { at } = constraint
      if (at !== undefined)
        lists(constraint.born.file).constraints.push({ relation, constraint: { ...constraint, at } })
    }
    for (const policy of relation.policies.values()) {
      const { at } = policy
      if (at !== undefined) lists(policy.born.file).policies.push({ relation, policy: { ...policy, at } })
    }
  }
  for (const routine of [...known.functions.values()].flat()) {
    if (routine.at !== undefined) lists(routine.at.number).functions.push({ ...routine, at: routine.at })
  }
  return files
}

function originOf(input: LintInput, statement: LintStatement, number: number): Origin {
  return { file: input.file, number, start: statement.start, end: statement.end, written: statement.origin === 'file' }
}
