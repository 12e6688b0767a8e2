/** dbops.migration_steps: which parts of a migration are done. Written in the same transaction as the part itself. */

import { DbopsError, messageOf } from '../core/error.ts'
import type { Database } from '../postgres/database.ts'
import { dbopsSchema, recordsTable, relationExists, stepsTable } from './own-tables.ts'

export interface Step {
  /** From 0. */
  step: number
  checksum: string
  /** `started`: begun outside of a transaction, and nobody wrote down how it ended. */
  state: 'started' | 'done'
  detail: Record<string, unknown>
}

export class Journal {
  readonly #database: Database
  readonly #tool: string
  #exists: boolean | undefined

  constructor(database: Database, tool: string) {
    this.#database = database
    this.#tool = tool
  }

  /** Whether the tables are there. */
  async exists(): Promise<boolean> {
    this.#exists ??= await relationExists(this.#database, stepsTable)
    return this.#exists
  }

  /** Makes the tables where they are missing, outside of a transaction. Throws `DbopsError` (environment) where it may not. */
  async create(): Promise<void> {
    if (await this.exists()) return
    try {
      await this.#database.exec(dbopsSchema)
    } catch (error) {
      if ((error as { code?: string }).code !== '42501') throw error
      throw new DbopsError(`Cannot make ${stepsTable}: ${messageOf(error)}`, {
        kind: 'environment',
        hint: 'A migration that takes several transactions needs a place to write down how far it is. As the owner of the database: create schema dbops authorization <the role that migrates>',
      })
    }
    this.#exists = true
  }

  /** The steps of one migration, in order. */
  async read(key: string): Promise<Step[]> {
    if (!(await this.exists())) return []
    return (await this.#database.query(
      `select step, checksum, state, detail from ${stepsTable} where tool = $1 and key = $2 order by step`,
      [this.#tool, key],
    )) as unknown as Step[]
  }

  /** Keys of the migrations that were begun and not ended. */
  async unfinished(): Promise<string[]> {
    if (!(await this.exists())) return []
    const rows = await this.#database.rows(`select distinct key from ${stepsTable} where tool = $1 order by key`, [
      this.#tool,
    ])
    return rows.flat() as string[]
  }

  async write(key: string, { step, checksum, state, detail }: Step): Promise<void> {
    await this.#database.query(
      `insert into ${stepsTable} (tool, key, step, checksum, state, detail) values ($1, $2, $3, $4, $5, $6)
       on conflict (tool, key, step) do update set checksum = excluded.checksum, state = excluded.state,
         detail = excluded.detail, at = pg_catalog.now()`,
      [this.#tool, key, step, checksum, state, detail],
    )
  }

  /** Forgets one step, or the whole migration. */
  async clear(key: string, step?: number): Promise<void> {
    if (!(await this.exists())) return
    await this.#database.query(
      `delete from ${stepsTable} where tool = $1 and key = $2${step === undefined ? '' : ' and step = $3'}`,
      step === undefined ? [this.#tool, key] : [this.#tool, key, step],
    )
  }

  /** Forgets what was recorded of a migration that is rolled back. */
  async clearRecord(key: string): Promise<void> {
    if (!(await this.exists())) return
    await this.#database.query(`delete from ${recordsTable} where tool = $1 and key = $2`, [this.#tool, key])
  }
}
