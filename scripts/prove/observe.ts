/** Watches the statements of one file while they run: which locks each takes, and what is held together. */

import type { Location } from '../core/finding.ts'
import type { Database } from '../postgres/database.ts'
import type { Statement } from '../sql/parse.ts'
import { refusesTransaction, transactionControl } from '../sql/transaction.ts'
import type { Estimate } from './estimate.ts'
import type { LockMode } from './lock-modes.ts'
import { LockTracer, type Origins, type RelationLock } from './locks.ts'
import { locksOutsideTransaction, workOutsideTransaction } from './locks-outside.ts'
import type { Work } from './work.ts'

export interface StatementLocks {
  /** Counted from 1 in its file. */
  number: number
  location: Location
  /** The first line of the statement, shortened. */
  statement: string
  /** Which transaction of the file it ran in, from 1. */
  transaction: number
  /** What it took beyond what the transaction already held, on relations that existed before the transaction. */
  locks: RelationLock[]
  /** What it did to rows of relations that existed before the transaction. */
  work: Work[]
  /** With statistics: what it would take at production's size; absent where it does nothing that grows with the rows. */
  estimate?: Estimate
}

export interface HeldTogether {
  transaction: number
  /** Relations whose readers or writers wait until the transaction ends. */
  relations: { relation: string; mode: LockMode }[]
}

export class LockObserver {
  readonly statements: StatementLocks[] = []
  readonly held: HeldTogether[] = []
  readonly #database: Database
  readonly #tracer: LockTracer
  #transaction = 0
  #open = false

  readonly #origins: Origins

  /** `origins`: what production calls the relations, where a migration before this one renamed them. */
  constructor(database: Database, origins: Origins = new Map()) {
    this.#database = database
    this.#origins = origins
    this.#tracer = new LockTracer(database, origins)
  }

  /**
   * Runs a statement and watches it. One that would run outside of any transaction is given one, so that its locks can
   * be read before they go; one that refuses transactions is looked up instead.
   */
  async watch(
    statement: Statement,
    place: { number: number; location: Location; inTransaction: boolean },
    run: () => Promise<void>,
  ): Promise<void> {
    const { number, location, inTransaction } = place
    const control = transactionControl(statement)
    // SET TRANSACTION must come before any query, the observer's own ones too: the next statement opens the books.
    if (control === 'begin' || setsTransaction(statement)) return run()
    if (control !== undefined) {
      this.ending()
      return run()
    }
    if (!inTransaction && refusesTransaction(statement)) {
      await this.#outside(statement, number, location)
      return run()
    }
    if (!inTransaction) await this.#database.exec('begin')
    if (!this.#open) await this.#began()
    await run()
    const locks = await this.#tracer.afterStatement(statement)
    this.#add(statement, number, location, locks, this.#tracer.work)
    if (!inTransaction) {
      this.ending()
      await this.#database.exec('commit')
    }
  }

  async #began(): Promise<void> {
    this.#transaction++
    this.#open = true
    await this.#tracer.begin()
  }

  /** A statement that refuses to run in a transaction. */
  async #outside(statement: Statement, number: number, location: Location): Promise<void> {
    const locks = await locksOutsideTransaction(this.#database, statement)
    if (locks === undefined) return
    this.#transaction++
    const work = await workOutsideTransaction(this.#database, statement, locks, this.#origins)
    this.#add(statement, number, location, locks, work)
  }

  /** To be called before the transaction ends. */
  ending(): void {
    if (!this.#open) return
    this.#open = false
    const relations = this.#tracer
      .holding()
      .filter(
        ({ kind, mode }) =>
          kind !== 'index' && ['share', 'share row exclusive', 'exclusive', 'access exclusive'].includes(mode),
      )
      .map(({ relation, mode }) => ({ relation, mode }))
    if (relations.length > 0) this.held.push({ transaction: this.#transaction, relations })
  }

  #add(statement: Statement, number: number, location: Location, locks: RelationLock[], work: Work[]): void {
    const first = statement.text.split('\n', 1)[0]!
    this.statements.push({
      number,
      location,
      statement: first.length > 120 ? `${first.slice(0, 119)}…` : first,
      transaction: this.#transaction,
      locks,
      work,
    })
  }
}

function setsTransaction({ kind, tree }: Statement): boolean {
  return kind === 'VariableSetStmt' && tree.kind === 'VAR_SET_MULTI' && tree.name === 'TRANSACTION'
}
