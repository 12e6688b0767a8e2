/**
 * Which locks a statement takes: executed and read from `pg_locks`, never looked up in a table of rules.
 *
 * Locks are held until the transaction ends, so what a session holds after a statement, less what it held before, is what
 * the statement took. Only relations that existed before the transaction count: nobody else can need the others.
 */

import { compareText } from '../core/finding.ts'
import { qualified } from '../core/identifier.ts'
import type { Database } from '../postgres/database.ts'
import type { Statement } from '../sql/parse.ts'
import type { Range } from './estimate.ts'
import { type Blocked, blocks, type LockMode, lockMode, lockModes, strongest } from './lock-modes.ts'
import { copies, looksUp, type Work, writesOf } from './work.ts'

export interface RelationLock {
  /** Qualified name, quoted where needed. */
  relation: string
  kind: 'table' | 'index' | 'sequence' | 'view' | 'materialized view' | 'foreign table' | 'composite type'
  /** The strongest mode that the statement took on it. */
  mode: LockMode
  /** What others cannot do on it while the lock is held. */
  blocks: Blocked[]
  /** Whether all its rows were written anew (its file was replaced). */
  rewritten: boolean
  /** Whether all its rows were read. */
  scanned: boolean
  /** False where the statement cannot run in a transaction, so that its locks were gone before they could be read. */
  observed: boolean
  /** With statistics, and where it blocks reads or writes: estimated seconds until its transaction ends. */
  held?: Range
}

interface Known {
  name: string
  kind: RelationLock['kind']
  filenode: number
  scans: number
  /** Of an index. */
  table: number
  method: string
}

/** What a statement did to a relation as a whole. */
interface Touched {
  rewritten: boolean
  scanned: boolean
  emptied: boolean
}

/** A row of `LockTracer.#relations`. */
type RelationRow = [
  oid: number,
  schema: string,
  name: string,
  kind: string,
  filenode: number,
  scans: number,
  table: number,
  method: string,
  partial: boolean,
]

/** `pg_class.relkind` in words. */
export const kinds: Record<string, RelationLock['kind']> = {
  r: 'table',
  p: 'table',
  i: 'index',
  I: 'index',
  S: 'sequence',
  v: 'view',
  m: 'materialized view',
  f: 'foreign table',
  c: 'composite type',
}

/** What relations were called before the first migration that is proven, by oid: as production calls them. */
export type Origins = ReadonlyMap<number, string>

/** Reads the names of all relations as they are now. */
export async function readOrigins(database: Database): Promise<Origins> {
  const rows = (await database.rows(
    `select c.oid::int8, n.nspname::text, c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.oid >= 16384 and n.nspname <> 'pg_toast'`,
  )) as [number, string, string][]
  return new Map(rows.map(([oid, schema, name]) => [oid, qualified(schema, name)]))
}

/** The same by the name that each relation has now, for a database that is made again up to here. */
export async function namedOrigins(database: Database, origins: Origins): Promise<ReadonlyMap<string, string>> {
  const now = await readOrigins(database)
  return new Map([...now].flatMap(([oid, name]) => (origins.has(oid) ? [[name, origins.get(oid)!] as const] : [])))
}

export async function renewOrigins(database: Database, named: ReadonlyMap<string, string>): Promise<Origins> {
  const now = await readOrigins(database)
  return new Map([...now].flatMap(([oid, name]) => (named.has(name) ? [[oid, named.get(name)!] as const] : [])))
}

/** Follows the locks of one session through its transactions, and what each statement does to rows. */
export class LockTracer {
  readonly #database: Database
  readonly #origins: Origins
  #known = new Map<number, Known>()
  #held = new Map<number, LockMode>()
  #writing = new Set<number>()
  /** What the statement of the last `afterStatement` did to rows of relations that existed before the transaction. */
  work: Work[] = []

  constructor(database: Database, origins: Origins = new Map()) {
    this.#database = database
    this.#origins = origins
  }

  /** To be called right after a transaction begins: what exists now is what others may need. */
  async begin(): Promise<void> {
    this.#held.clear()
    this.#known.clear()
    this.#writing.clear()
    for (const [oid, schema, name, kind, filenode, scans, table, method] of await this.#relations()) {
      const known = { name: qualified(schema, name), kind: kinds[kind] ?? 'table', filenode, scans, table, method }
      this.#known.set(oid, known)
    }
  }

  /** To be called after each statement of the transaction: what that statement locked, read and wrote anew. */
  async afterStatement(statement?: Pick<Statement, 'kind' | 'tree'>): Promise<RelationLock[]> {
    const held = new Map<number, LockMode[]>()
    for (const [oid, mode] of (await this.#database.rows(
      `select relation::oid::int8, mode from pg_locks
        where pid = pg_backend_pid() and locktype = 'relation' and granted and relation >= 16384`,
    )) as [number, string][]) {
      held.set(oid, [...(held.get(oid) ?? []), lockMode(mode)])
    }
    const rows = await this.#relations()
    const now = new Map(rows.map((row) => [row[0], row]))
    const scannedIndexes = new Set<number>()
    for (const [oid, , , , , scans] of rows) {
      const known = this.#known.get(oid)
      if (known?.kind === 'index' && scans > known.scans) scannedIndexes.add(known.table)
    }
    const locks: RelationLock[] = []
    const touched = new Map<number, Touched>()
    for (const [oid, modes] of held) {
      const known = this.#known.get(oid)
      if (known === undefined) continue
      const mode = strongest(modes)
      const before = this.#held.get(oid)
      const [, , , , filenode, scans] = now.get(oid) ?? [0, '', '', '', known.filenode, known.scans]
      const replaced = filenode !== known.filenode && known.kind !== 'sequence'
      const read = scans > known.scans || scannedIndexes.has(oid)
      // TRUNCATE replaces files, and reads what is left of the rows: none.
      const emptied = statement?.kind === 'TruncateStmt' ? held.has(oid) : replaced && known.kind === 'table' && !read
      const scanned = scans > known.scans && known.kind !== 'index' && !emptied
      const rewritten = replaced && !emptied
      known.filenode = filenode
      known.scans = scans
      touched.set(oid, { rewritten, scanned, emptied })
      if (before !== undefined && lockModes.indexOf(mode) <= lockModes.indexOf(before) && !rewritten && !scanned)
        continue
      this.#held.set(oid, before === undefined ? mode : strongest([before, mode]))
      locks.push({
        relation: known.name,
        kind: known.kind,
        mode,
        blocks: blocks(mode),
        rewritten,
        scanned,
        observed: true,
      })
    }
    this.work = await this.#workOf(statement, rows, touched, held)
    return sortLocks(locks)
  }

  async #workOf(
    statement: Pick<Statement, 'kind' | 'tree'> | undefined,
    rows: readonly RelationRow[],
    touched: ReadonlyMap<number, Touched>,
    held: ReadonlyMap<number, LockMode[]>,
  ): Promise<Work[]> {
    const work: Work[] = []
    const on = (oid: number): Pick<Work, 'table' | 'born'> => {
      const origin = this.#origins.get(oid)
      return origin === undefined ? { table: this.#known.get(oid)!.name, born: true } : { table: origin }
    }
    const lookup = statement !== undefined && looksUp(statement)
    const copied = statement !== undefined && copies(statement)
    for (const [oid, { rewritten, scanned }] of touched) {
      const { kind, table, method } = this.#known.get(oid)!
      if (kind === 'index') {
        // Where the table was emptied, so was the index.
        if (rewritten && this.#known.has(table) && touched.get(table)?.emptied !== true)
          work.push({ kind: 'rebuild', ...on(table), index: on(oid).table, method })
      } else if (rewritten) work.push({ kind: 'rewrite', ...on(oid) })
      else if (scanned) {
        work.push({ kind: 'scan', ...on(oid), ...(lookup ? { lookup } : {}) })
        if (copied) work.push({ kind: 'copy', ...on(oid) })
      }
    }
    for (const [oid, schema, index, kind, , , table, method, partial] of rows) {
      if (!['i', 'I'].includes(kind) || this.#known.has(oid) || !this.#known.has(table)) continue
      work.push({
        kind: 'build',
        ...on(table),
        index: qualified(schema, index),
        method,
        ...(partial ? { partial } : {}),
      })
    }
    work.push(...(await this.#writes(statement, touched, held, on)))
    return work.sort(
      (a, b) =>
        compareText(a.table, b.table) || compareText(a.kind, b.kind) || compareText(a.index ?? '', b.index ?? ''),
    )
  }

  /** Tables whose rows the statement changes: the one that it names, and those that it locked for writing. */
  async #writes(
    statement: Pick<Statement, 'kind' | 'tree'> | undefined,
    touched: ReadonlyMap<number, Touched>,
    held: ReadonlyMap<number, LockMode[]>,
    on: (oid: number) => Pick<Work, 'table' | 'born'>,
  ): Promise<Work[]> {
    const writes = new Map<number, Work>()
    const named = statement && writesOf(statement)
    const reads = [...touched.values()].some(({ scanned }) => scanned)
    if (named !== undefined) {
      const { schemaname, relname } = named.relation
      const [row] = await this.#database.rows('select to_regclass($1)::oid::int8', [qualified(schemaname, relname)])
      const oid = row?.[0] as number | null
      const { change, filtered } = named
      // Rows that are found by an index are few.
      if (oid !== null && this.#known.has(oid) && (change === 'insert' ? reads : touched.get(oid)?.scanned))
        writes.set(oid, { kind: 'write', ...on(oid), change, ...(filtered ? { filtered } : {}) })
      if (oid !== null) this.#writing.add(oid)
    }
    for (const [oid, modes] of held) {
      if (!modes.includes('row exclusive') || this.#writing.has(oid)) continue
      this.#writing.add(oid)
      if (this.#known.get(oid)?.kind !== 'table' || named !== undefined || !touched.get(oid)?.scanned) continue
      // What a DO block or a function writes: how much is not known.
      writes.set(oid, { kind: 'write', ...on(oid), change: 'update', filtered: true })
    }
    return [...writes.values()]
  }

  /** Every lock that the transaction holds now, the strongest a relation. */
  holding(): { relation: string; kind: RelationLock['kind']; mode: LockMode }[] {
    return [...this.#held]
      .map(([oid, mode]) => ({ relation: this.#known.get(oid)!.name, kind: this.#known.get(oid)!.kind, mode }))
      .sort((a, b) => compareText(a.relation, b.relation))
  }

  async #relations(): Promise<RelationRow[]> {
    return (await this.#database.rows(
      `select c.oid::int8, n.nspname::text, c.relname::text, c.relkind::text,
              coalesce(pg_relation_filenode(c.oid), 0)::int8, coalesce(pg_stat_get_xact_numscans(c.oid), 0),
              coalesce(x.indrelid, 0)::int8, coalesce(am.amname, '')::text, x.indpred is not null
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
         left join pg_index x on x.indexrelid = c.oid left join pg_am am on am.oid = c.relam and x.indexrelid is not null
        where c.oid >= 16384 and c.relkind in ('r', 'p', 'i', 'I', 'S', 'v', 'm', 'f', 'c') and n.nspname <> 'pg_toast'`,
    )) as RelationRow[]
  }
}

/** Strongest first, then by name. */
export function sortLocks(locks: RelationLock[]): RelationLock[] {
  return locks.sort(
    (a, b) => lockModes.indexOf(b.mode) - lockModes.indexOf(a.mode) || compareText(a.relation, b.relation),
  )
}
