/** An application that goes on writing while its tables change: it keeps a ledger of what the server acknowledged. */

import pg from 'pg'

/** How one version of the application reads and writes a row; `$1 …` are given in the order of the tuple. */
export interface Shape {
  /** Returns the new row's `id`. Parameters: value. */
  insert: string
  /** Parameters: id, value. */
  update: string
  /** Returns `value`. Parameters: id. */
  read: string
  /** Parameters: id. */
  remove: string
}

export interface WriterOptions {
  url: string
  /** Transactions a second, over all clients. */
  rate: number
  clients: number
  /** The value that is written for a number. */
  value: (number: number) => string
}

export class Writer {
  readonly errors: string[] = []
  /** Rows as they must be: the last acknowledged value; null for a row that was deleted. */
  readonly ledger = new Map<string, string | null>()
  transactions = 0
  /** Milliseconds of each transaction. */
  readonly latencies: number[] = []
  readonly #options: WriterOptions
  #shapes: Shape[]
  #stopped = false
  #running: Promise<void>[] = []
  #number = 0

  constructor(options: WriterOptions, shapes: Shape[]) {
    this.#options = options
    this.#shapes = shapes
  }

  /** From now on, clients take turns among these. */
  use(shapes: Shape[]): void {
    this.#shapes = shapes
  }

  start(): void {
    for (let client = 0; client < this.#options.clients; client++) this.#running.push(this.#work(client))
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await Promise.all(this.#running)
  }

  async #work(index: number): Promise<void> {
    const client = new pg.Client({ connectionString: this.#options.url, application_name: `writer ${index}` })
    client.on('error', () => {})
    await client.connect()
    const own: string[] = []
    const pause = (1000 * this.#options.clients) / this.#options.rate
    let turn = index
    try {
      while (!this.#stopped) {
        const shape = this.#shapes[turn++ % this.#shapes.length]!
        const start = performance.now()
        try {
          await this.#transaction(client, shape, own, turn)
          this.transactions++
        } catch (error) {
          if (this.errors.length < 20) this.errors.push(`${(error as Error).message}`)
        }
        const took = performance.now() - start
        this.latencies.push(took)
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, pause - took)))
      }
    } finally {
      await client.end()
    }
  }

  async #transaction(client: pg.Client, shape: Shape, own: string[], turn: number): Promise<void> {
    const value = this.#options.value(++this.#number)
    const kind = turn % 7
    const id = own.length > 0 ? own[turn % own.length]! : undefined
    if (id === undefined || kind < 2) {
      const { rows } = await client.query(shape.insert, [value])
      const made = String(rows[0].id)
      own.push(made)
      this.ledger.set(made, value)
    } else if (kind < 5) {
      const { rowCount } = await client.query(shape.update, [id, value])
      if (rowCount !== 1) throw new Error(`update of ${id} found ${rowCount} rows`)
      this.ledger.set(id, value)
    } else if (kind === 5) {
      const { rows } = await client.query(shape.read, [id])
      if (rows.length !== 1 || String(rows[0].value) !== this.ledger.get(id))
        throw new Error(`read of ${id} gives ${JSON.stringify(rows)}, written was ${this.ledger.get(id)}`)
    } else if (own.length > 20) {
      await client.query(shape.remove, [id])
      own.splice(own.indexOf(id), 1)
      this.ledger.set(id, null)
    }
  }
}

/** Rows of the ledger that the server does not have as they must be. */
export async function lostWrites(
  url: string,
  shape: Shape,
  ledger: ReadonlyMap<string, string | null>,
): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const lost: string[] = []
  try {
    for (const [id, value] of ledger) {
      const { rows } = await client.query(shape.read, [id])
      const found = rows.length === 0 ? null : String(rows[0].value)
      if (found !== value) lost.push(`${id}: ${found}, written was ${value}`)
    }
  } finally {
    await client.end()
  }
  return lost
}
