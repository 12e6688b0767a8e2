/**
 * PGlite, driven by the wire protocol.
 *
 * PGlite's own `query()` sends six messages one by one and `exec()` two; sent as one batch they cost a tenth. Its answers
 * also hide two things that a replay must know: whether the backend still lives, and its transaction status.
 */

import { setFlagsFromString } from 'node:v8'
import type { MemoryFS, messages, PGlite, protocol } from '@electric-sql/pglite'
import { DbopsError, messageOf } from '../core/error.ts'
import type { PostgresFailure } from './database.ts'
import { type FileTree, mergeTree, readTree } from './tree.ts'

type Protocol = typeof protocol
type Message = Parameters<Parameters<InstanceType<Protocol['Parser']>['parse']>[1]>[0]

/** What Postgres says besides results: NOTICE, WARNING … */
export type Notice = PostgresFailure

/** One statement's answer: values as Postgres prints them. */
export interface EngineResult {
  fields: { name: string; type: number }[]
  rows: (string | null)[][]
  /** e.g. `INSERT 0 3`; empty for an empty statement. */
  command: string
}

/** Where PGlite keeps its installation and its data, in its own file system. */
export const engineRoot = '/pglite'
const dataFolder = '/pglite/data'
const replicationLibrary = '/pglite/lib/postgresql/libpqwalreceiver.so'

/**
 * Settings of the process that cannot be changed by a statement. The first group is PGlite's own default; left out of it
 * are `-O` (a migration may not change system tables) and the fixed search path.
 */
const startParameters = [
  '--single',
  '-F',
  '-j',
  ...[
    'exit_on_error=false',
    'io_method=sync',
    'log_checkpoints=false',
    'max_parallel_maintenance_workers=0',
    'max_parallel_workers=0',
    'max_parallel_workers_per_gather=0',
    'max_worker_processes=0',
    // 128 MB would be touched at the start: 130 MB of memory and a quarter of the start-up time.
    'shared_buffers=16MB',
    // V8's stack (about 1 MB) ends before the default of 2 MB does, and then the backend dies without a word.
    'max_stack_depth=300kB',
    // Nothing survives a crash of this process anyway, and old segments would stay in memory.
    'full_page_writes=off',
    'wal_init_zero=off',
    'wal_recycle=off',
  ].flatMap((setting) => ['-c', setting]),
]

/** Segments (16 MB) of write-ahead log after which the engine takes a checkpoint: no background process does it here. */
const segmentsBeforeCheckpoint = 4

export interface EngineOptions {
  /** Files to lay under `engineRoot` before the start: extensions and, where there is one, a data folder. */
  files: FileTree
  /** Further `name=value` settings. */
  settings?: readonly string[]
}

export class Engine {
  readonly #lite: PGlite
  readonly #serialize: Protocol['serialize']
  #queue: Promise<unknown> = Promise.resolve()
  #dead: DbopsError | undefined
  /** From Postgres's last answer: `I` idle, `T` in a transaction, `E` in a failed one. */
  transactionStatus: 'I' | 'T' | 'E' = 'I'
  onNotice: (notice: Notice) => void = () => {}

  private constructor(lite: PGlite, serialize: Protocol['serialize']) {
    this.#lite = lite
    this.#serialize = serialize
  }

  /** Starts the engine; runs initdb where `files` holds no data folder. Throws `DbopsError` (environment). */
  static async start(options: EngineOptions): Promise<Engine> {
    const { PGlite, MemoryFS, protocol } = await importEngine()
    tuneWebAssembly()
    const lite = await PGlite.create({
      fs: laidFileSystem(MemoryFS, options.files),
      startParams: [...startParameters, ...(options.settings ?? []).flatMap((setting) => ['-c', setting])],
    })
    return new Engine(lite, protocol.serialize)
  }

  /** One statement with parameters as text. Throws what Postgres says, or `DbopsError` where the engine died. */
  async query(sql: string, parameters: readonly (string | Uint8Array | null)[] = []): Promise<EngineResult> {
    const { parse, bind, describe, execute, sync } = this.#serialize
    const message = concat([
      parse({ text: sql }),
      bind({ values: parameters as (string | null)[] }),
      describe({ type: 'P' }),
      execute({}),
      sync(),
    ])
    return (await this.#run(message))[0] ?? { fields: [], rows: [], command: '' }
  }

  /** One statement or several, in one implicit transaction as the simple protocol has it. */
  async exec(sql: string): Promise<EngineResult[]> {
    // COPY FROM STDIN would wait for data for ever; in any other state Postgres ignores the message.
    const noData = this.#serialize.copyFail('the statement came without data')
    return this.#run(concat([this.#serialize.query(sql), noData]))
  }

  /** `COPY … FROM STDIN` with the lines that follow it. */
  async copyIn(sql: string, data: Uint8Array): Promise<void> {
    const { query, copyData, copyDone } = this.#serialize
    const exact = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) as ArrayBuffer
    await this.#run(concat([query(sql), copyData(exact), copyDone()]))
  }

  /** Every file under a folder of the engine's file system, as it is now. */
  readFiles(folder = dataFolder): FileTree {
    return readTree(this.#lite.Module.FS, folder)
  }

  /** Stops Postgres cleanly and returns its data folder. */
  async stop(): Promise<FileTree> {
    let files: FileTree | undefined
    const { fs } = this.#lite
    if (fs === undefined) throw new Error('Unexpected PGlite without a file system')
    const closeFs = fs.closeFs.bind(fs)
    fs.closeFs = async () => {
      files = this.readFiles()
      await closeFs()
    }
    await this.#exclusive(() => this.#lite.close())
    return files!
  }

  async close(): Promise<void> {
    if (this.#dead === undefined) await this.#exclusive(() => this.#lite.close())
  }

  async #run(message: Uint8Array): Promise<EngineResult[]> {
    return this.#exclusive(async () => {
      const results = await this.#send(message)
      if (this.transactionStatus === 'I') await this.#limitLog()
      return results
    })
  }

  async #send(message: Uint8Array): Promise<EngineResult[]> {
    if (this.#dead !== undefined) throw this.#dead
    let answers: Message[]
    try {
      answers = await this.#lite.execProtocolStream(message, {
        syncToFs: false,
        throwOnError: false,
        onNotice: (notice) => this.onNotice(notice as unknown as Notice),
      })
    } catch (error) {
      throw this.#died(messageOf(error), error)
    }
    const last = answers.at(-1)
    const failure = answers.find((answer) => answer.name === 'error') as messages.DatabaseError | undefined
    // PGlite swallows every exception of the WebAssembly module but Postgres's own: an answer without an end tells.
    if (last?.name !== 'readyForQuery' || failure?.severity === 'PANIC' || failure?.severity === 'FATAL')
      throw this.#died(failure?.message ?? 'it broke off in the middle of the statement', failure)
    this.transactionStatus = (last as messages.ReadyForQueryMessage).status as 'I' | 'T' | 'E'
    if (failure !== undefined) throw Object.assign(failure, { completed: resultsOf(answers) })
    return resultsOf(answers)
  }

  /** Keeps the write-ahead log, which lives in memory, from growing without end. */
  async #limitLog(): Promise<void> {
    const { FS } = this.#lite.Module
    if (FS.readdir(`${dataFolder}/pg_wal`).length < segmentsBeforeCheckpoint + 4) return
    await this.#send(this.#serialize.query('checkpoint'))
  }

  #died(reason: string, cause: unknown): DbopsError {
    this.#dead = new DbopsError(`The embedded PostgreSQL stopped: ${reason}`, {
      kind: 'environment',
      hint: 'The statement needs more memory or stack than the engine has (2 GB, 300 kB). Run against a server with --db.',
      cause,
    })
    return this.#dead
  }

  #exclusive<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work)
    this.#queue = done.catch(() => {})
    return done
  }
}

function resultsOf(answers: Message[]): EngineResult[] {
  const results: EngineResult[] = []
  let current: EngineResult = { fields: [], rows: [], command: '' }
  for (const answer of answers) {
    if (answer.name === 'rowDescription') {
      const { fields } = answer as messages.RowDescriptionMessage
      current.fields = fields.map(({ name, dataTypeID }) => ({ name, type: dataTypeID }))
    } else if (answer.name === 'dataRow') current.rows.push((answer as messages.DataRowMessage).fields)
    else if (answer.name === 'commandComplete') {
      current.command = (answer as messages.CommandCompleteMessage).text
      results.push(current)
      current = { fields: [], rows: [], command: '' }
    }
  }
  return results
}

/** An in-memory file system that holds the given files before Postgres starts. */
function laidFileSystem(Base: typeof MemoryFS, files: FileTree): MemoryFS {
  const fs = new Base()
  fs.initialSyncFs = async () => {
    // `pg` is the PGlite that this file system belongs to: set by `init`, protected in its types.
    const { FS } = (fs as unknown as { pg: PGlite }).pg.Module
    mergeTree(FS, files)
    // It cannot be linked, and after one library failed to link no other one does.
    if (FS.analyzePath(replicationLibrary).exists) FS.unlink(replicationLibrary)
  }
  return fs
}

function concat(parts: Uint8Array[]): Uint8Array {
  return Buffer.concat(parts)
}

/**
 * V8 compiles WebAssembly twice: quickly, and again with its optimiser where a function has run for a while. PGlite's
 * functions are so large that optimising costs more than it saves in a run of seconds: with a larger budget 300
 * CREATE TABLE take half the time. The flag exists in V8 11 to 14 (Node 20 to 26); an unknown flag is only ignored.
 */
function tuneWebAssembly(): void {
  const major = Number(process.versions.v8.split('.')[0])
  if (major >= 11 && major <= 14) setFlagsFromString('--wasm-tiering-budget=1000000000')
}

async function importEngine(): Promise<typeof import('@electric-sql/pglite')> {
  try {
    return await import('@electric-sql/pglite')
  } catch (error) {
    throw new DbopsError(`The embedded PostgreSQL is not installed (${messageOf(error)})`, {
      kind: 'environment',
      hint: 'Run `npm ci --omit=dev --ignore-scripts` in the plugin folder, or give a server with --db.',
      cause: error,
    })
  }
}
