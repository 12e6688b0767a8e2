/**
 * Statements that run outside of a transaction, above all concurrent index builds: what they leave behind when they fail,
 * and how to tell afterwards whether one that was cut off has taken effect.
 *
 * Sources: PostgreSQL documentation, CREATE INDEX ("Building Indexes Concurrently": a failed build leaves an invalid
 * index), REINDEX ("Rebuilding Indexes Concurrently": _ccnew and _ccold), ALTER TABLE (DETACH PARTITION … FINALIZE).
 */

import { qualified } from '../core/identifier.ts'
import type { Database } from '../postgres/database.ts'
import type { Statement } from '../sql/parse.ts'
import { listName, type Name, rangeName, type Tree } from '../sql/tree.ts'

/** What was there before the statement began, as the journal keeps it. */
export interface Before extends Record<string, unknown> {
  /** Oids of the indexes that the statement's table had; the new one is not among them. */
  indexes?: number[]
}

/** `done`: it has taken effect. `again`: it has not, and nothing of it is left. `unknown`: nobody can tell. */
export type Found = { outcome: 'done' | 'again'; found: string } | { outcome: 'unknown'; why: string }

export interface Leftover {
  /** Qualified. */
  index: string
  reason: string
}

const isConcurrent = ({ kind, tree }: Statement): boolean => kind === 'IndexStmt' && tree.concurrent === true

/** What must be known before the statement is sent. */
export async function lookBefore(database: Database, statement: Statement): Promise<Before> {
  if (!isConcurrent(statement)) return {}
  const indexes = await indexesOf(database, rangeName(statement.tree.relation))
  return { indexes: indexes.map(({ oid }) => oid) }
}

/**
 * Invalid indexes that stand in the way of the statement, or that it left behind when it failed. `before`: what was there
 * when it began; undefined before the first attempt, when only an index of its own name counts.
 */
export async function leftovers(database: Database, statement: Statement, before?: Before): Promise<Leftover[]> {
  const { kind, tree } = statement
  if (isConcurrent(statement)) {
    const table = rangeName(tree.relation)
    const found = await indexesOf(database, table)
    return found
      .filter(
        ({ oid, name, valid }) =>
          !valid && (name === tree.idxname || (before?.indexes !== undefined && !before.indexes.includes(oid))),
      )
      .map(({ schema, name, building }) => ({
        index: qualified(schema, name),
        reason: building ? 'is being built by another session' : 'an earlier build of it failed',
      }))
  }
  if (kind === 'ReindexStmt') {
    const tables = await reindexedTables(database, tree)
    const found = (await Promise.all(tables.map((table) => indexesOf(database, table)))).flat()
    return found
      .filter(({ name, valid }) => !valid && /_cc(new|old)\d*$/.test(name))
      .map(({ schema, name }) => ({ index: qualified(schema, name), reason: 'an earlier rebuild was cut off' }))
  }
  return []
}

/** Whether an index is under construction at this moment, by any session. */
export async function isBeingBuilt(database: Database, index: string): Promise<boolean> {
  const rows = await database.rows(
    'select 1 from pg_catalog.pg_stat_progress_create_index where index_relid = pg_catalog.to_regclass($1)',
    [index],
  )
  return rows.length > 0
}

/** After a run that was cut off: whether a statement that it had begun has taken effect. */
export async function lookAfter(database: Database, statement: Statement, before: Before): Promise<Found> {
  const { kind, tree } = statement
  if (isConcurrent(statement)) {
    const indexes = await indexesOf(database, rangeName(tree.relation))
    const fresh = indexes.filter(({ oid }) => before.indexes?.includes(oid) === false)
    const own = tree.idxname === undefined ? fresh : fresh.filter(({ name }) => name === tree.idxname)
    const valid = own.filter((index) => index.valid)
    if (valid.length === 1)
      return { outcome: 'done', found: `index ${qualified(valid[0]!.schema, valid[0]!.name)} is there and valid` }
    if (valid.length > 1)
      return { outcome: 'unknown', why: `${valid.length} new indexes are on the table, and the statement names none` }
    return { outcome: 'again', found: own.length > 0 ? 'its index is invalid' : 'its index is not there' }
  }
  switch (kind) {
    case 'DropStmt': {
      const names = ((tree.objects ?? []) as Tree[]).map((object) => listName(object.List?.items))
      const left = await existing(database, names)
      return left.length === 0
        ? { outcome: 'done', found: 'the index is gone' }
        : { outcome: 'again', found: 'the index is still there' }
    }
    // Done twice they give what they give once.
    case 'ReindexStmt':
    case 'VacuumStmt':
    case 'ClusterStmt':
    case 'DiscardStmt':
    case 'AlterSystemStmt':
      return { outcome: 'again', found: 'doing it again changes nothing' }
    case 'AlterTableStmt':
      return detached(database, statement)
    case 'CreatedbStmt':
      return byCatalog(database, 'select 1 from pg_catalog.pg_database where datname = $1', tree.dbname, true)
    case 'DropdbStmt':
      return byCatalog(database, 'select 1 from pg_catalog.pg_database where datname = $1', tree.dbname, false)
    case 'CreateTableSpaceStmt':
      return byCatalog(database, 'select 1 from pg_catalog.pg_tablespace where spcname = $1', tree.tablespacename, true)
    case 'DropTableSpaceStmt':
      return byCatalog(
        database,
        'select 1 from pg_catalog.pg_tablespace where spcname = $1',
        tree.tablespacename,
        false,
      )
    case 'CreateSubscriptionStmt':
      return byCatalog(database, 'select 1 from pg_catalog.pg_subscription where subname = $1', tree.subname, true)
    case 'DropSubscriptionStmt':
      return byCatalog(database, 'select 1 from pg_catalog.pg_subscription where subname = $1', tree.subname, false)
    default:
      return { outcome: 'unknown', why: 'the statement may commit on its own, several times' }
  }
}

/** What finishes a half-done DETACH PARTITION CONCURRENTLY instead of the statement itself, where it is half done. */
export async function finishing(database: Database, statement: Statement): Promise<string | undefined> {
  const partition = detachedPartition(statement)
  if (partition === undefined) return undefined
  const [row] = await database.rows(
    'select inhdetachpending from pg_catalog.pg_inherits where inhrelid = pg_catalog.to_regclass($1)',
    [nameText(partition)],
  )
  if (row?.[0] !== true) return undefined
  const parent = rangeName(statement.tree.relation)
  return `alter table ${nameText(parent)} detach partition ${nameText(partition)} finalize`
}

async function detached(database: Database, statement: Statement): Promise<Found> {
  const partition = detachedPartition(statement)
  if (partition === undefined) return { outcome: 'unknown', why: 'it is not known what the statement leaves' }
  const rows = await database.rows('select 1 from pg_catalog.pg_inherits where inhrelid = pg_catalog.to_regclass($1)', [
    nameText(partition),
  ])
  return rows.length === 0
    ? { outcome: 'done', found: 'the partition is detached' }
    : { outcome: 'again', found: 'the partition is not detached, or only half' }
}

function detachedPartition({ kind, tree }: Statement): Name | undefined {
  if (kind !== 'AlterTableStmt') return undefined
  for (const { AlterTableCmd: command } of (tree.cmds ?? []) as Tree[]) {
    const partition = command?.subtype === 'AT_DetachPartition' ? command.def?.PartitionCmd : undefined
    if (partition?.concurrent) return rangeName(partition.name)
  }
  return undefined
}

async function byCatalog(database: Database, sql: string, name: string, created: boolean): Promise<Found> {
  const there = (await database.rows(sql, [name])).length > 0
  return there === created
    ? { outcome: 'done', found: `${name} is ${there ? 'there' : 'gone'}` }
    : { outcome: 'again', found: `${name} is ${there ? 'still there' : 'not there'}` }
}

interface Index {
  oid: number
  schema: string
  name: string
  valid: boolean
  building: boolean
}

/** The indexes of a table; the name is looked up along search_path, as the statement's own is. */
async function indexesOf(database: Database, table: Name): Promise<Index[]> {
  return (await database.query(
    `select i.indexrelid::int8 as oid, n.nspname::text as schema, c.relname::text as name, i.indisvalid as valid,
            exists (select from pg_catalog.pg_stat_progress_create_index p where p.index_relid = i.indexrelid) as building
       from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid
       join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where i.indrelid = pg_catalog.to_regclass($1) order by 1`,
    [nameText(table)],
  )) as unknown as Index[]
}

async function reindexedTables(database: Database, tree: Tree): Promise<Name[]> {
  if (tree.relation === undefined) {
    const rows = (await database.rows(
      `select n.nspname::text, t.relname::text from pg_catalog.pg_index i
         join pg_catalog.pg_class t on t.oid = i.indrelid join pg_catalog.pg_namespace n on n.oid = t.relnamespace
        where not i.indisvalid and n.nspname !~ '^pg_' and ($1::text is null or n.nspname = $1)`,
      [tree.kind === 'REINDEX_OBJECT_SCHEMA' ? tree.name : null],
    )) as [string, string][]
    return rows.map(([schema, name]) => ({ schema, name }))
  }
  if (tree.kind !== 'REINDEX_OBJECT_INDEX') return [rangeName(tree.relation)]
  const rows = (await database.rows(
    `select n.nspname::text, t.relname::text from pg_catalog.pg_index i
       join pg_catalog.pg_class t on t.oid = i.indrelid join pg_catalog.pg_namespace n on n.oid = t.relnamespace
      where i.indexrelid = pg_catalog.to_regclass($1)`,
    [nameText(rangeName(tree.relation))],
  )) as [string, string][]
  return rows.map(([schema, name]) => ({ schema, name }))
}

async function existing(database: Database, names: readonly Name[]): Promise<Name[]> {
  const found: Name[] = []
  for (const name of names) {
    const [row] = await database.rows('select pg_catalog.to_regclass($1) is not null', [nameText(name)])
    if (row?.[0] === true) found.push(name)
  }
  return found
}

function nameText({ schema, name }: Name): string {
  return qualified(schema, name)
}
