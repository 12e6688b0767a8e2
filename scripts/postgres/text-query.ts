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

  /** Nothing else comes after it: the client waits for the end of the message by itself. */
  handleError(error: Error): void {
    this.#settle.reject(Object.assign(error, { completed: this.#completed }))
  }

  handleReadyForQuery(): void {
    this.#settle.resolve(this.#completed)
  }
}
