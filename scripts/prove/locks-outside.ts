/** Locks that cannot be observed: of statements that refuse to run in a transaction. */

import { qualified } from '../core/identifier.ts'
import type { Database } from '../postgres/database.ts'
import type { Statement } from '../sql/parse.ts'
import { blocks, type LockMode } from './lock-modes.ts'
import { kinds, type Origins, type RelationLock, sortLocks } from './locks.ts'
import type { Work } from './work.ts'

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

/** What such a statement does to rows, from its locks. */
export async function workOutsideTransaction(
  database: Database,
  statement: Statement,
  locks: readonly RelationLock[],
  origins: Origins,
): Promise<Work[]> {
  const { kind, tree } = statement
  const work: Work[] = []
  for (const lock of locks) {
    if (lock.kind !== 'table' && lock.kind !== 'materialized view') continue
    const [[oid]] = (await database.rows('select to_regclass($1)::oid::int8', [lock.relation])) as [[number]]
    const origin = origins.get(oid)
    const on: Pick<Work, 'table' | 'born'> =
      origin === undefined ? { table: lock.relation, born: true } : { table: origin }
    if (kind === 'IndexStmt') {
      // Two passes over the table (sql-createindex, "Building Indexes Concurrently").
      work.push({ kind: 'scan', ...on })
      const partial = tree.whereClause !== undefined
      const index = qualified(undefined, tree.idxname ?? '')
      work.push({ kind: 'build', ...on, index, method: tree.accessMethod ?? 'btree', ...(partial ? { partial } : {}) })
      continue
    }
    if (lock.rewritten) work.push({ kind: 'rewrite', ...on })
    else if (lock.scanned) work.push({ kind: 'scan', ...on })
    if (kind !== 'ReindexStmt' && !lock.rewritten) continue
    for (const [index, schema, name, method] of (await database.rows(
      `select x.indexrelid::int8, n.nspname::text, c.relname::text, am.amname::text from pg_index x
         join pg_class c on c.oid = x.indexrelid join pg_namespace n on n.oid = c.relnamespace
         join pg_am am on am.oid = c.relam where x.indrelid = $1 order by 3`,
      [oid],
    )) as [number, string, string, string][]) {
      if (kind === 'ReindexStmt' && tree.kind === 'REINDEX_OBJECT_INDEX' && name !== tree.relation.relname) continue
      work.push({ kind: 'rebuild', ...on, index: origins.get(index) ?? qualified(schema, name), method })
    }
  }
  return work
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
