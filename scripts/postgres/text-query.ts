/**
 * A message of the simple protocol through `pg`, with every answer as text. The package's own query keeps the answers of
 * statements before a failing one to itself; what it calls a Submittable (pg-cursor is one) sees all of them.
 */

import type pg from 'pg'
import type { StatementResult } from './database.ts'

interface Connection {
  query(text: string): void
  sendCopyFail(message: string): void
}

interface Settle {
  resolve: (results: StatementResult[]) => void
  reject: (error: unknown) => void
}

export class TextQuery {
  readonly #text: string
  readonly #settle: Settle
  readonly #completed: StatementResult[] = []
  #current: StatementResult = { columns: [], rows: [], command: '' }
  #failure: unknown

  private constructor(text: string, settle: Settle) {
    this.#text = text
    this.#settle = settle
  }

  static run(client: pg.Client, text: string): Promise<StatementResult[]> {
    return new Promise((resolve, reject) => {
      client.query(new TextQuery(text, { resolve, reject }) as unknown as pg.Submittable)
    })
  }

  submit(connection: Connection): void {
    connection.query(this.#text)
  }

  handleRowDescription({ fields }: { fields: { name: string }[] }): void {
    this.#current.columns = fields.map(({ name }) => name)
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.#current.rows.push(fields)
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#completed.push({ ...this.#current, command: text })
    this.#current = { columns: [], rows: [], command: '' }
  }

  handleEmptyQuery(): void {}

  handlePortalSuspended(): void {}

  /** COPY … FROM stdin without data, as in the embedded engine. */
  handleCopyInResponse(connection: Connection): void {
    connection.sendCopyFail('the statement came without data')
  }

  handleCopyData(): void {}

  handleError(error: unknown): void {
    // After an error of Postgres the end of the message still comes; after a lost connection nothing does.
    if ((error as { severity?: string }).severity === undefined) this.#settle.reject(error)
    this.#failure = error
  }

  handleReadyForQuery(): void {
    if (this.#failure === undefined) this.#settle.resolve(this.#completed)
    else this.#settle.reject(Object.assign(this.#failure as Error, { completed: this.#completed }))
  }
}
