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
import { type Blocked, blocks, type LockMode, lockMode, lockModes, strongest } from './lock-modes.ts'

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
}

interface Known {
  name: string
  kind: RelationLock['kind']
  filenode: number
  scans: number
}

const kinds: Record<string, RelationLock['kind']> = {
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

/** Follows the locks of one session through its transactions. */
export class LockTracer {
  readonly #database: Database
  #known = new Map<number, Known>()
  #held = new Map<number, LockMode>()

  constructor(database: Database) {
    this.#database = database
  }

  /** To be called right after a transaction begins: what exists now is what others may need. */
  async begin(): Promise<void> {
    this.#held.clear()
    this.#known.clear()
    for (const [oid, schema, name, kind, filenode, scans] of await this.#relations()) {
      this.#known.set(oid, { name: qualified(schema, name), kind: kinds[kind] ?? 'table', filenode, scans })
    }
  }

  /** To be called after each statement of the transaction: what that statement locked, read and wrote anew. */
  async afterStatement(): Promise<RelationLock[]> {
    const held = new Map<number, LockMode[]>()
    for (const [oid, mode] of (await this.#database.rows(
      `select relation::oid::int8, mode from pg_locks
        where pid = pg_backend_pid() and locktype = 'relation' and granted and relation >= 16384`,
    )) as [number, string][]) {
      held.set(oid, [...(held.get(oid) ?? []), lockMode(mode)])
    }
    const now = new Map((await this.#relations()).map((row) => [row[0], row]))
    const locks: RelationLock[] = []
    for (const [oid, modes] of held) {
      const known = this.#known.get(oid)
      if (known === undefined) continue
      const mode = strongest(modes)
      const before = this.#held.get(oid)
      const [, , , , filenode, scans] = now.get(oid) ?? [0, '', '', '', known.filenode, known.scans]
      const rewritten = filenode !== known.filenode && known.kind !== 'sequence'
      const scanned = scans > known.scans && known.kind !== 'index'
      known.filenode = filenode
      known.scans = scans
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
    return sortLocks(locks)
  }

  /** Every lock that the transaction holds now, the strongest a relation. */
  holding(): { relation: string; kind: RelationLock['kind']; mode: LockMode }[] {
    return [...this.#held]
      .map(([oid, mode]) => ({ relation: this.#known.get(oid)!.name, kind: this.#known.get(oid)!.kind, mode }))
      .sort((a, b) => compareText(a.relation, b.relation))
  }

  async #relations(): Promise<[number, string, string, string, number, number][]> {
    return (await this.#database.rows(
      `select c.oid::int8, n.nspname::text, c.relname::text, c.relkind::text,
              coalesce(pg_relation_filenode(c.oid), 0)::int8, coalesce(pg_stat_get_xact_numscans(c.oid), 0)
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.oid >= 16384 and c.relkind in ('r', 'p', 'i', 'I', 'S', 'v', 'm', 'f', 'c') and n.nspname <> 'pg_toast'`,
    )) as [number, string, string, string, number, number][]
  }
}

/** Strongest first, then by name. */
function sortLocks(locks: RelationLock[]): RelationLock[] {
  return locks.sort(
    (a, b) => lockModes.indexOf(b.mode) - lockModes.indexOf(a.mode) || compareText(a.relation, b.relation),
  )
}

/**
 * The locks of a statement that refuses to run in a transaction, from the documentation of each, for they cannot be
 * observed from the one session that takes them. Resolved before the statement runs. Undefined for any other statement.
 */
export async function locksOutsideTransaction(
  database: Database,
  statement: Statement,
): Promise<RelationLock[] | undefined> {
  const { kind, tree } = statement
  switch (kind) {
    case 'IndexStmt':
      // Building: SHARE UPDATE EXCLUSIVE on the table (sql-createindex, "Building Indexes Concurrently").
      return tree.concurrent ? lock(database, [tree.relation], 'share update exclusive', { scanned: true }) : undefined
    case 'DropStmt': {
      if (!tree.concurrent) return undefined
      const names = (tree.objects as { List: { items: { String: { sval: string } }[] } }[]).map((each) =>
        rangeVar(each.List.items),
      )
      return [
        ...(await lock(database, names, 'access exclusive')),
        ...(await lock(database, await tablesOfIndexes(database, names), 'share update exclusive')),
      ]
    }
    case 'ReindexStmt': {
      const concurrently = (tree.params as { DefElem: { defname: string } }[] | undefined)?.some(
        (each) => each.DefElem.defname === 'concurrently',
      )
      if (!concurrently || tree.relation === undefined) return undefined
      const targets =
        tree.kind === 'REINDEX_OBJECT_INDEX' ? await tablesOfIndexes(database, [tree.relation]) : [tree.relation]
      return lock(database, targets, 'share update exclusive', { scanned: true })
    }
    case 'VacuumStmt': {
      if (!tree.is_vacuumcmd) return undefined
      const full = (tree.options as { DefElem: { defname: string; arg?: unknown } }[] | undefined)?.some(
        (each) => each.DefElem.defname === 'full',
      )
      const relations = ((tree.rels as { VacuumRelation: { relation?: RangeVar } }[] | undefined) ?? []).flatMap(
        (each) => each.VacuumRelation.relation ?? [],
      )
      return lock(database, relations, full ? 'access exclusive' : 'share update exclusive', {
        scanned: true,
        rewritten: full ?? false,
      })
    }
    case 'AlterTableStmt': {
      const detach = (
        tree.cmds as {
          AlterTableCmd: { subtype: string; def?: { PartitionCmd?: { name: RangeVar; concurrent?: boolean } } }
        }[]
      )
        .map((each) => each.AlterTableCmd)
        .find((each) => each.subtype === 'AT_DetachPartition' && each.def?.PartitionCmd?.concurrent)
      if (detach === undefined) return undefined
      // sql-altertable, DETACH PARTITION CONCURRENTLY: SHARE UPDATE EXCLUSIVE on both, then ACCESS EXCLUSIVE on the partition.
      return [
        ...(await lock(database, [detach.def!.PartitionCmd!.name], 'access exclusive')),
        ...(await lock(database, [tree.relation], 'share update exclusive')),
      ]
    }
    default:
      return undefined
  }
}

interface RangeVar {
  schemaname?: string
  relname: string
}

function rangeVar(items: { String: { sval: string } }[]): RangeVar {
  const parts = items.map((item) => item.String.sval)
  return { schemaname: parts.at(-2), relname: parts.at(-1)! }
}

async function tablesOfIndexes(database: Database, indexes: RangeVar[]): Promise<RangeVar[]> {
  const tables: RangeVar[] = []
  for (const index of indexes) {
    const rows = await database.rows(
      `select n.nspname::text, t.relname::text from pg_index i
         join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
        where i.indexrelid = to_regclass($1)`,
      [qualified(index.schemaname, index.relname)],
    )
    for (const [schemaname, relname] of rows as [string, string][]) tables.push({ schemaname, relname })
  }
  return tables
}

async function lock(
  database: Database,
  relations: RangeVar[],
  mode: LockMode,
  facts: { rewritten?: boolean; scanned?: boolean } = {},
): Promise<RelationLock[]> {
  const locks: RelationLock[] = []
  for (const relation of relations) {
    const [found] = (await database.rows(
      `select n.nspname::text, c.relname::text, c.relkind::text from pg_class c
         join pg_namespace n on n.oid = c.relnamespace where c.oid = to_regclass($1)`,
      [qualified(relation.schemaname, relation.relname)],
    )) as [string, string, string][]
    if (found === undefined) continue
    locks.push({
      relation: qualified(found[0], found[1]),
      kind: kinds[found[2]] ?? 'table',
      mode,
      blocks: blocks(mode),
      rewritten: facts.rewritten ?? false,
      scanned: facts.scanned ?? false,
      observed: false,
    })
  }
  return sortLocks(locks)
}
