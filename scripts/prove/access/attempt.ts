/** Runs statements as somebody, each in a savepoint that is rolled back. */

import { type Database, type PostgresFailure, postgresFailure } from '../../postgres/database.ts'
import { become } from './become.ts'
import { instrumentSchema } from './instruments.ts'
import type { Persona } from './types.ts'

const savepoint = 'savepoint dbops_attempt'
const undo = 'rollback to savepoint dbops_attempt; release savepoint dbops_attempt'

export class Attempts {
  readonly database: Database

  constructor(database: Database) {
    this.database = database
  }

  /** Rows of one query as the persona, or how it failed. `before`: statements that run first, with full rights. */
  async rows(persona: Persona | undefined, sql: string, before = ''): Promise<unknown[][] | PostgresFailure> {
    return this.#inside(`${before}\n${persona === undefined ? '' : become(persona)}`, () => this.database.rows(sql))
  }

  /** Runs statements as the persona; the rows that the instruments saw (`oid(page,line)`), or how it failed. */
  async touched(persona: Persona | undefined, sql: string, before: string): Promise<string[] | PostgresFailure> {
    return this.#inside(
      `${before}\n${persona === undefined ? '' : become(persona)}\n${sql};\nreset role;`,
      async () =>
        (
          await this.database.rows(`select distinct relation::text || place::text from ${instrumentSchema}.touched`)
        ).flat() as string[],
    )
  }

  /** One statement as the persona: its rows, and the rows of tables that the instruments saw. */
  async both(
    persona: Persona | undefined,
    sql: string,
    before: string,
  ): Promise<{ rows: unknown[][]; touched: string[] } | PostgresFailure> {
    return this.#inside(`${before}\n${persona === undefined ? '' : become(persona)}`, async () => {
      const rows = await this.database.rows(sql)
      await this.database.exec('reset role')
      const touched = await this.database.rows(
        `select distinct relation::text || place::text from ${instrumentSchema}.touched`,
      )
      return { rows, touched: touched.flat() as string[] }
    })
  }

  /** Whether statements run as the persona: how they fail where they do not. */
  async run(persona: Persona | undefined, sql: string, before = ''): Promise<PostgresFailure | undefined> {
    return this.#inside(`${before}\n${persona === undefined ? '' : become(persona)}\n${sql}`, async () => undefined)
  }

  async #inside<T>(statements: string, body: () => Promise<T>): Promise<T | PostgresFailure> {
    await this.database.exec(savepoint)
    let outcome: T | PostgresFailure
    try {
      await this.database.exec(statements)
      outcome = await body()
    } catch (error) {
      const failure = postgresFailure(error)
      // The connection is gone, or the engine: there is nothing left to roll back.
      if (failure === undefined) throw error
      outcome = failure
    }
    await this.database.exec(undo)
    return outcome
  }
}

export function failed<T>(outcome: T | PostgresFailure): outcome is PostgresFailure {
  return typeof outcome === 'object' && outcome !== null && 'severity' in outcome
}
