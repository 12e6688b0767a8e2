/**
 * Judges SQL by what it destroys or exposes, read by Postgres's own parser: every statement, wherever it stands (a CTE, a
 * DO block, EXECUTE of a constant, a function that the same text makes and calls). Call `loadParser()` first.
 */

import type { LintStatement } from '../../rules/context.ts'
import { Expander } from '../../rules/expand.ts'
import { Known } from '../../rules/known/known.ts'
import { track } from '../../rules/known/track.ts'
import { FileStatement, unreadable as unreadableKind } from '../../rules/lint-statement.ts'
import { parseRecovering } from '../../sql/recover.ts'
import { transactionControl } from '../../sql/transaction.ts'
import { listName, optionOn, optionText, type Tree, walk } from '../../sql/tree.ts'
import { fillHoles, hasHole, type Text } from '../shell/text.ts'
import { type Check, placeholder, type SqlDanger, type StatementContext } from './danger.ts'
import { definitionChecks, madeKey } from './definitions.ts'
import { privilegeChecks } from './privileges.ts'
import { rowChecks } from './rows.ts'
import { serverChecks, sqlOfCall } from './server.ts'

export interface SqlVerdict {
  dangers: (SqlDanger & { statement: string })[]
  /** Why a part of it cannot be judged. */
  unreadable: string[]
}

export interface SqlOptions {
  /** A string that may not be SQL at all: what does not parse is passed over, unless it begins like what destroys. */
  guess?: boolean
  /** Definitions belong elsewhere: report them. */
  rowsOnly?: boolean
}

const checks: Record<string, Check> = { ...rowChecks, ...definitionChecks, ...privilegeChecks, ...serverChecks }

/** SQL inside of SQL is followed this far. */
const maxDepth = 4

/** Judges a text of SQL, holes included. */
export function judgeSql(sql: Text, options: SqlOptions = {}, depth = 0): SqlVerdict {
  const verdict: SqlVerdict = { dangers: [], unreadable: [] }
  const { text, errors } = readable(sql, options)
  if (text === undefined)
    return options.guess && !beginsLikeHarm(sql)
      ? verdict
      : { dangers: [], unreadable: ['the SQL is not known before it runs'] }
  const recovered = parseRecovering(text)
  if (errors && options.guess && recovered.statements.length === 0) {
    if (beginsLikeHarm(sql)) verdict.unreadable.push('the SQL is put together at run time')
    return verdict
  }
  const known = new Known()
  known.file = 1
  known.searchPath = ['public', 'pg_temp']
  const walker = new Walker(verdict, known, options, depth)
  const expander = new Expander(text, { known, wantsBody: () => true })
  for (const { statement, map, base } of recovered.statements) {
    const whole = new FileStatement(statement, map, base)
    const step = (inner: LintStatement): void => {
      walker.statement(inner)
      if (inner.origin !== 'body') track(known, inner)
    }
    step(whole)
    for (const inner of expander.expand(statement, map, base)) step(inner)
  }
  walker.finish()
  if (recovered.errors.length > 0 && !options.guess) {
    const [first] = recovered.errors
    verdict.unreadable.push(
      `PostgreSQL cannot parse the SQL: ${first!.message.replace(new RegExp(`${placeholder}\\d+`, 'g'), '…')}`,
    )
  }
  return verdict
}

/** The SQL with placeholders for its holes: as names, else as numbers; undefined where nothing of it is known. */
function readable(sql: Text, { guess }: SqlOptions): { text: string | undefined; errors: boolean } {
  const clean = sql.replaceAll('\0', ' ')
  const parses = (text: string): boolean => parseRecovering(text).errors.length === 0
  if (!hasHole(clean)) {
    if (!guess || parses(clean)) return { text: clean, errors: false }
    // `"DELETE FROM " + table`: the rest is put together at run time.
    const completed = `${clean} ${placeholder}0`
    return parses(completed) ? { text: completed, errors: false } : { text: clean, errors: true }
  }
  if (fillHoles(clean, () => '').replace(/[\s;]+/g, '') === '') return { text: undefined, errors: true }
  const named = fillHoles(clean, (_, index) => `${placeholder}${index}`)
  if (parses(named)) return { text: named, errors: false }
  const numbered = fillHoles(clean, () => '1')
  if (parses(numbered)) return { text: numbered, errors: false }
  // A hole beside a bracket or quote may stand for nothing: `select 1 $SUFFIX`.
  const empty = fillHoles(clean, () => ' ')
  if (guess && parses(empty)) return { text: empty, errors: false }
  return { text: named, errors: true }
}

/** Whether a text that does not parse begins like a statement that destroys. Decides only whether to ask. */
function beginsLikeHarm(text: Text): boolean {
  return /^\s*(?:drop|truncate|delete\s+from|alter\s+(?:table|role|system|user)|update\s+\S+\s+set|grant|revoke)\s/i.test(
    text,
  )
}

class Walker {
  readonly #verdict: SqlVerdict
  readonly #context: StatementContext
  readonly #options: SqlOptions
  readonly #depth: number
  /** Dangers in bodies of functions that the text only defines, by name. */
  readonly #bodies = new Map<string, SqlVerdict['dangers']>()
  #function = ''
  /** Keys of objects that the text makes. */
  readonly #made = new Set<string>()
  /** Where the open transaction began in the list of dangers. */
  #begin: number | undefined

  constructor(verdict: SqlVerdict, known: Known, options: SqlOptions, depth: number) {
    this.#verdict = verdict
    this.#context = { known }
    this.#options = options
    this.#depth = depth
  }

  statement(statement: LintStatement): void {
    if (statement.kind === unreadableKind) {
      if (statement.origin !== 'body') this.#verdict.unreadable.push(`it runs ${statement.tree.reason}`)
      return
    }
    if (statement.origin === 'file') this.#transaction(statement)
    const dangers: SqlVerdict['dangers'] = []
    const quote = statement.text.replace(new RegExp(`"?${placeholder}\\d+"?`, 'g'), '…')
    for (const danger of this.#dangers(statement)) dangers.push({ ...danger, statement: quote })
    if (statement.origin === 'body') {
      this.#bodies.set(this.#function, [...(this.#bodies.get(this.#function) ?? []), ...dangers])
      return
    }
    this.#verdict.dangers.push(...dangers)
    if (statement.kind === 'CreateFunctionStmt') this.#function = listName(statement.tree.funcname).name
    const made = madeKey(statement.kind, statement.tree)
    if (made !== undefined) this.#made.add(made)
    if (
      this.#options.rowsOnly &&
      statement.origin === 'file' &&
      dangers.length === 0 &&
      isDefinition(statement.kind, statement.tree)
    ) {
      this.#verdict.dangers.push({
        what: 'changes definitions outside of a migration: the history no longer says what the database is',
        safer: 'Use apply_migration, or write a migration file.',
        statement: quote,
      })
    }
  }

  /** Leaves out what is dropped only to be made again. */
  finish(): void {
    this.#verdict.dangers = this.#verdict.dangers.filter(
      ({ dropped }) => dropped === undefined || !dropped.split('|').every((key) => this.#made.has(key)),
    )
  }

  #transaction(statement: LintStatement): void {
    const control = transactionControl(statement)
    if (control === 'begin') this.#begin ??= this.#verdict.dangers.length
    else if (control === 'commit') this.#begin = undefined
    else if (control === 'rollback' && this.#begin !== undefined) {
      const from = this.#begin
      this.#verdict.dangers = this.#verdict.dangers.filter((danger, index) => index < from || danger.final === true)
      this.#begin = undefined
    }
  }

  #dangers({ kind, tree, origin }: LintStatement): SqlDanger[] {
    const found: SqlDanger[] = []
    const visit = (nodeKind: string, node: Tree): boolean | undefined => {
      // EXPLAIN alone runs nothing; with ANALYZE it runs the statement.
      if (nodeKind === 'ExplainStmt' && !analyzes(node)) return false
      const danger = Object.hasOwn(checks, nodeKind) ? checks[nodeKind]!(node, this.#context) : undefined
      if (danger !== undefined) found.push(danger)
      if (nodeKind === 'FuncCall') this.#call(node, origin, found)
      // What a function's body does happens when it is called.
      return nodeKind !== 'CreateFunctionStmt'
    }
    if (visit(kind, tree) !== false) walk(tree, (nodeKind, node) => visit(nodeKind, node))
    else if (kind === 'CreateFunctionStmt' && tree.sql_body !== undefined) {
      const own: SqlVerdict['dangers'] = []
      walk(tree.sql_body, (nodeKind, node) => {
        const danger = Object.hasOwn(checks, nodeKind) ? checks[nodeKind]!(node, this.#context) : undefined
        if (danger !== undefined) own.push({ ...danger, statement: '' })
        return undefined
      })
      this.#bodies.set(listName(tree.funcname).name, own)
    }
    return found
  }

  /** A call of a function that the same text made, or that runs the SQL in its arguments. */
  #call(node: Tree, origin: LintStatement['origin'], found: SqlDanger[]): void {
    if (origin !== 'body') found.push(...(this.#bodies.get(listName(node.funcname).name) ?? []))
    if (this.#depth >= maxDepth) return
    for (const sql of sqlOfCall(node)) {
      if (sql === undefined) {
        this.#verdict.unreadable.push(`it runs the SQL that ${listName(node.funcname).name}() is given`)
        continue
      }
      const inner = judgeSql(sql, { guess: true }, this.#depth + 1)
      found.push(...inner.dangers)
      this.#verdict.unreadable.push(...inner.unreadable)
    }
  }
}

function analyzes(node: Tree): boolean {
  return ((node.options ?? []) as Tree[]).some(
    ({ DefElem: element }) => element?.defname === 'analyze' && (optionText(element) === 'true' || optionOn(element)),
  )
}

/** Whether a statement changes what a database is rather than its rows. */
function isDefinition(kind: string, tree: Tree): boolean {
  const made = tree.relation ?? tree.into?.rel
  if (made?.relpersistence === 't' || made?.schemaname === 'pg_temp') return false
  return /^(?:Create(?!TableAs)|Alter|Index|View|Rename|Comment|Grant|Rule|Define|Composite|Drop)/.test(kind)
}
