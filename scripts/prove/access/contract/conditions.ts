/** Conditions that intents put to rows, held against the rows there are. */

import { messageOf } from '../../../core/error.ts'
import type { AccessSession } from '../measure.ts'
import type { Stated } from './intent.ts'

/** A condition of the contract that Postgres refuses. */
export interface BadCondition {
  path: readonly string[]
  message: string
}

/** Evaluates conditions of intents over the rows there are, each once. */
export class Conditions {
  readonly #session: AccessSession
  readonly #known = new Map<string, ReadonlySet<string>>()
  readonly bad: BadCondition[] = []

  constructor(session: AccessSession) {
    this.#session = session
  }

  async places(table: string, { condition, path }: Stated): Promise<ReadonlySet<string> | undefined> {
    if (condition === undefined) return undefined
    const key = `${table}\0${condition.sql}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const { database } = this.#session
    await database.exec('savepoint dbops_condition')
    let places: ReadonlySet<string> = new Set()
    try {
      const rows = await database.rows(
        `select tableoid::text || ctid::text from ${table} where (${condition.sql}\n) is true`,
      )
      places = new Set(rows.flat() as string[])
    } catch (error) {
      this.bad.push({ path: path ?? [], message: messageOf(error) })
    } finally {
      await database.exec('rollback to savepoint dbops_condition; release savepoint dbops_condition')
    }
    this.#known.set(key, places)
    return places
  }
}
