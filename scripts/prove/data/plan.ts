/** What must be known of tables before rows can be made: columns with their types, keys, checks, and an order. */

import { compareText } from '../../core/finding.ts'
import { qualified } from '../../core/identifier.ts'
import type { Database } from '../../postgres/database.ts'
import { parseSql } from '../../sql/parse.ts'
import { walk } from '../../sql/tree.ts'
import { hints } from './hints.ts'
import { TypeReader } from './types.ts'
import type { TypeFacts } from './values.ts'

export interface PlannedColumn {
  name: string
  type: TypeFacts
  /** As Postgres writes it, to cast candidates: `numeric(10,2)`, `app.mood`. */
  typeName: string
  nullable: boolean
  hasDefault: boolean
  /** GENERATED ALWAYS AS IDENTITY, or a generated column: never written. */
  generated: boolean
  /** It is filled from a sequence. `always`: GENERATED ALWAYS AS IDENTITY, which only OVERRIDING SYSTEM VALUE writes. */
  sequence?: 'always' | 'default'
  /** Its default calls something: it gives another value each time, or at other times. */
  volatileDefault?: boolean
  /** Its default as Postgres writes it, where that is the same value each time. */
  constantDefault?: string
  /** Texts that CHECK constraints on it speak of. */
  hints: string[]
}

export interface PlannedKey {
  name: string
  columns: string[]
  /** Qualified name of the referenced table and its columns, in the order of `columns`. */
  target: string
  targetColumns: string[]
  /** Whether every column of it may be NULL. */
  nullable: boolean
  deferrable: boolean
  /** No constraint asks for it: policies compare the columns. Followed where it can be. */
  soft?: boolean
}

/** Two columns that belong together without a constraint. Tables by qualified name. */
export interface SoftKey {
  table: string
  column: string
  target: string
  targetColumn: string
}

export interface PlannedTable {
  /** Qualified name, quoted where needed: the key of this table everywhere in this folder. */
  table: string
  schema: string
  name: string
  columns: PlannedColumn[]
  keys: PlannedKey[]
  checks: { name: string; columns: string[]; expression: string }[]
  /** Column lists of primary key, unique constraints and unique indexes. */
  uniques: string[][]
  primaryKey: string[]
}

/** Reads the tables of the given schemas, and the tables outside of them that their keys point to. */
export async function planTables(
  database: Database,
  schemas: readonly string[],
  softKeys: readonly SoftKey[] = [],
): Promise<PlannedTable[]> {
  const types = new TypeReader(database)
  const relations = (await database.rows(
    `with recursive wanted (oid) as (
       select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = any ($1) and c.relkind in ('r', 'p') and not c.relispartition
          and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
       union
       select k.confrelid from wanted w join pg_constraint k on k.conrelid = w.oid and k.contype = 'f'
     )
     select c.oid::int8, n.nspname::text, c.relname::text
       from wanted w join pg_class c on c.oid = w.oid join pg_namespace n on n.oid = c.relnamespace`,
    [schemas],
  )) as [number, string, string][]
  const oids = relations.map(([oid]) => oid)
  const tables = new Map<number, PlannedTable>()
  for (const [oid, schema, name] of relations) {
    tables.set(oid, {
      table: qualified(schema, name),
      schema,
      name,
      columns: [],
      keys: [],
      checks: [],
      uniques: [],
      primaryKey: [],
    })
  }
  for (const [
    relation,
    name,
    type,
    modifier,
    typeName,
    notNull,
    hasDefault,
    identity,
    generated,
    defaultText,
  ] of (await database.rows(
    `select a.attrelid::int8, a.attname::text, a.atttypid::int8, a.atttypmod, format_type(a.atttypid, a.atttypmod),
            a.attnotnull or (t.typtype = 'd' and t.typnotnull), a.atthasdef, a.attidentity::text, a.attgenerated::text,
            case when a.atthasdef and a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end
       from pg_attribute a join pg_type t on t.oid = a.atttypid
       left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = any ($1::int8[]::oid[]) and a.attnum > 0 and not a.attisdropped
      order by a.attrelid, a.attnum`,
    [oids],
  )) as [number, string, number, number, string, boolean, boolean, string, string, string | null][]) {
    tables.get(relation)!.columns.push({
      name,
      type: await types.read(type, modifier),
      typeName,
      nullable: !notNull,
      hasDefault: hasDefault || identity !== '',
      generated: generated !== '' || identity === 'a',
      ...defaultKind(identity, defaultText),
      hints: [],
    })
  }
  for (const [relation, name, kind, columns, target, targetColumns, deferrable, expression] of (await database.rows(
    `select k.conrelid::int8, k.conname::text, k.contype::text,
            array(select a.attname::text from unnest(k.conkey) with ordinality x (n, i)
                    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = x.n order by x.i),
            k.confrelid::int8,
            array(select a.attname::text from unnest(k.confkey) with ordinality x (n, i)
                    join pg_attribute a on a.attrelid = k.confrelid and a.attnum = x.n order by x.i),
            k.condeferrable, case when k.contype = 'c' then pg_get_expr(k.conbin, k.conrelid) end
       from pg_constraint k
      where k.conrelid = any ($1::int8[]::oid[]) and k.contype in ('c', 'f', 'p', 'u')
      order by k.conrelid, k.conname collate "C"`,
    [oids],
  )) as [number, string, string, string[], number, string[], boolean, string | null][]) {
    const table = tables.get(relation)!
    if (kind === 'c') table.checks.push({ name, columns, expression: expression! })
    else if (kind === 'f') {
      const nullable = columns.every((column) => table.columns.find((each) => each.name === column)!.nullable)
      table.keys.push({ name, columns, target: tables.get(target)?.table ?? '', targetColumns, nullable, deferrable })
    } else {
      table.uniques.push(columns)
      if (kind === 'p') table.primaryKey = columns
    }
  }
  for (const [relation, columns] of (await database.rows(
    `select i.indrelid::int8, array(select a.attname::text from pg_attribute a where a.attrelid = i.indrelid and a.attnum = any (i.indkey::int2[]))
       from pg_index i where i.indrelid = any ($1::int8[]::oid[]) and i.indisunique
        and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u'))`,
    [oids],
  )) as [number, string[]][]) {
    if (columns.length > 0) tables.get(relation)!.uniques.push(columns)
  }
  for (const table of tables.values()) {
    for (const check of table.checks) {
      const found = hints(check.expression)
      for (const column of table.columns) if (check.columns.includes(column.name)) column.hints.push(...found)
    }
  }
  addSoftKeys([...tables.values()], softKeys)
  return inOrder([...tables.values()].sort((a, b) => compareText(a.table, b.table)))
}

function addSoftKeys(tables: readonly PlannedTable[], softKeys: readonly SoftKey[]): void {
  const byName = new Map(tables.map((table) => [table.table, table]))
  for (const soft of softKeys) {
    const table = byName.get(soft.table)
    const target = byName.get(soft.target)
    const column = table?.columns.find((each) => each.name === soft.column)
    if (table === undefined || target === undefined || table === target || column === undefined) continue
    // A key of its own decides, and so does a primary key: it is chosen freely and pointed to.
    if (table.keys.some((key) => key.columns.includes(soft.column)) || table.primaryKey.includes(soft.column)) continue
    if (!target.columns.some((each) => each.name === soft.targetColumn)) continue
    table.keys.push({
      name: `${soft.column} = ${soft.target}.${soft.targetColumn}`,
      columns: [soft.column],
      target: soft.target,
      targetColumns: [soft.targetColumn],
      nullable: true,
      deferrable: false,
      soft: true,
    })
  }
}

/** What a default says of its values. */
function defaultKind(
  identity: string,
  expression: string | null,
): Pick<PlannedColumn, 'sequence' | 'volatileDefault' | 'constantDefault'> {
  if (identity !== '') return { sequence: identity === 'a' ? 'always' : 'default' }
  if (expression === null) return {}
  const calls: string[] = []
  for (const { node } of parseSql(`select ${expression}`).statements)
    walk(node, (kind, inner) => {
      if (kind === 'FuncCall') calls.push(inner.funcname.at(-1)?.String?.sval ?? '')
      else if (kind === 'SQLValueFunction') calls.push('current_timestamp')
    })
  if (calls.includes('nextval')) return { sequence: 'default' }
  return calls.length > 0 ? { volatileDefault: true } : { constantDefault: expression }
}

/** Referenced tables before those that refer to them; where they refer to each other, the one with fewer open keys first. */
function inOrder(tables: PlannedTable[]): PlannedTable[] {
  const left = new Map(tables.map((table) => [table.table, table]))
  const ordered: PlannedTable[] = []
  while (left.size > 0) {
    const open = (table: PlannedTable, hard: boolean) =>
      table.keys.filter((key) => key.target !== table.table && left.has(key.target) && (!hard || !key.nullable)).length
    const next =
      [...left.values()].find((table) => open(table, false) === 0) ??
      [...left.values()].find((table) => open(table, true) === 0) ??
      [...left.values()].reduce((a, b) => (open(b, true) < open(a, true) ? b : a))
    ordered.push(next)
    left.delete(next.table)
  }
  return ordered
}
