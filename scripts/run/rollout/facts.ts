/** What a rollout must know of a table: columns, what hangs on each, and what those definitions would be under another name. */

import { DbopsError } from '../../core/error.ts'
import { ident, qualified } from '../../core/identifier.ts'
import { closest } from '../../core/similar.ts'
import type { Database } from '../../postgres/database.ts'

export interface ColumnFacts {
  name: string
  number: number
  /** As Postgres spells it, with its collation where that is not the type's. */
  type: string
  notNull: boolean
  default: string | null
  identity: '' | 'a' | 'd'
  generated: boolean
  comment: string | null
  /** Whether the type knows equality; json and point do not. */
  comparable: boolean
}

export interface TableFacts {
  schema: string
  name: string
  /** Qualified, quoted where needed. */
  sql: string
  kind: 'r' | 'p'
  owner: string
  columns: ColumnFacts[]
}

/** Reads a table by its name as people write it (`orders`, `app.orders`). Throws `DbopsError` (input) where there is none. */
export async function tableFacts(database: Database, written: string): Promise<TableFacts> {
  const [row] = (await database
    .rows(
      `select n.nspname::text, c.relname::text, c.relkind::text, pg_get_userbyid(c.relowner)::text
         from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = to_regclass($1)`,
      [written],
    )
    .catch(() => [])) as [string, string, string, string][]
  if (row === undefined || !['r', 'p'].includes(row[2])) {
    const names = (
      await database.rows(
        `select format('%s.%s', quote_ident(n.nspname), quote_ident(c.relname)) from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`,
      )
    ).flat() as string[]
    const near = closest(written, [...names, ...names.map((name) => name.replace(/^public\./, ''))])
    throw new DbopsError(`Unexpected table "${written}", expected one that the migrations make`, {
      ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
    })
  }
  const [schema, name, kind, owner] = row
  const columns = (await database.query(
    `select a.attname::text as name, a.attnum::int4 as number,
            format_type(a.atttypid, a.atttypmod) || coalesce((select ' collate ' || quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
              from pg_collation co join pg_namespace cn on cn.oid = co.collnamespace
             where co.oid = a.attcollation and a.attcollation <> t.typcollation), '') as type,
            a.attnotnull as "notNull", case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end as "default",
            a.attidentity::text as identity, a.attgenerated <> '' as generated,
            col_description(a.attrelid, a.attnum) as comment,
            t.typcategory in ('A', 'E', 'R', 'S', 'C') or exists (select from pg_opclass o join pg_am m on m.oid = o.opcmethod and m.amname in ('btree', 'hash')
              where o.opcdefault and o.opcintype in (t.oid, t.typbasetype)) as comparable
       from pg_attribute a join pg_type t on t.oid = a.atttypid
       left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [qualified(schema, name)],
  )) as unknown as ColumnFacts[]
  return { schema, name, sql: qualified(schema, name), kind: kind as 'r' | 'p', owner, columns }
}

/** One of a table's columns. Throws `DbopsError` (input) where there is none of that name. */
export function columnOf(table: TableFacts, name: string): ColumnFacts {
  const found = table.columns.find((column) => column.name === name)
  if (found !== undefined) return found
  const near = closest(
    name,
    table.columns.map((column) => column.name),
  )
  throw new DbopsError(`Unexpected column "${name}", expected one of ${table.sql}`, {
    hint:
      near === undefined ? `It has: ${table.columns.map((column) => column.name).join(', ')}` : `Did you mean ${near}?`,
  })
}

export function refuseExisting(table: TableFacts, name: string): void {
  if (table.columns.some((column) => column.name === name))
    throw new DbopsError(`Unexpected column "${name}": ${table.sql} has it already`)
}

export interface IndexFacts {
  name: string
  /** `CREATE INDEX …` as Postgres prints it. */
  sql: string
  unique: boolean
  primary: boolean
  /** The constraint that it stands for. */
  constraint: string | null
}

export interface ConstraintFacts {
  name: string
  /** `c` check, `f` foreign key, `u` unique, `p` primary key, `x` exclusion. */
  type: 'c' | 'f' | 'u' | 'p' | 'x'
  /** As behind ADD CONSTRAINT. */
  sql: string
  valid: boolean
}

export interface Hanging {
  indexes: IndexFacts[]
  constraints: ConstraintFacts[]
  /** Foreign keys of other tables that point to the column. */
  incoming: { table: string; name: string }[]
  /** What else names it, in Postgres's words: views, policies, triggers, generated columns, functions, publications. */
  others: string[]
  /** Privileges on the column alone, as GRANT statements take them: [privilege, role]. */
  grants: [string, string][]
}

/** What hangs on a column. */
export async function hangingOn(database: Database, table: TableFacts, column: ColumnFacts): Promise<Hanging> {
  const at = [table.sql, column.number]
  const indexes = (await database.query(
    `select c.relname::text as name, pg_get_indexdef(i.indexrelid) as sql, i.indisunique as unique, i.indisprimary as primary,
            (select conname::text from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')) as constraint
       from pg_index i join pg_class c on c.oid = i.indexrelid
      where i.indrelid = to_regclass($1) and ($2 = any(i.indkey::int2[]) or exists (
        select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = i.indexrelid
           and d.refobjid = i.indrelid and d.refobjsubid = $2))
      order by 1`,
    at,
  )) as unknown as IndexFacts[]
  const constraints = (await database.query(
    `select conname::text as name, contype::text as type, pg_get_constraintdef(oid) as sql, convalidated as valid
       from pg_constraint where conrelid = to_regclass($1) and contype in ('c', 'f', 'u', 'p', 'x') and $2 = any(conkey) order by 1`,
    at,
  )) as unknown as ConstraintFacts[]
  const incoming = (await database.query(
    `select conrelid::regclass::text as table, conname::text as name from pg_constraint
      where contype = 'f' and confrelid = to_regclass($1) and $2 = any(confkey) order by 1, 2`,
    at,
  )) as unknown as Hanging['incoming']
  const others = (
    await database.rows(
      `select distinct case d.classid
              when 'pg_rewrite'::regclass then (select format('view %s', ev_class::regclass) from pg_rewrite where oid = d.objid)
              else pg_describe_object(d.classid, d.objid, d.objsubid) end
       from pg_depend d
      where d.refclassid = 'pg_class'::regclass and d.refobjid = to_regclass($1) and d.refobjsubid = $2
        and (d.classid in ('pg_rewrite'::regclass, 'pg_policy'::regclass, 'pg_trigger'::regclass, 'pg_proc'::regclass, 'pg_statistic_ext'::regclass, 'pg_publication_rel'::regclass)
          or (d.classid = 'pg_attrdef'::regclass and not exists (select from pg_attrdef a where a.oid = d.objid and a.adnum = $2)))
      order by 1`,
      at,
    )
  ).flat() as string[]
  const grants = (await database.rows(
    `select lower(x.privilege_type), case when x.grantee = 0 then 'public' else pg_get_userbyid(x.grantee)::text end
       from pg_attribute a cross join lateral aclexplode(a.attacl) x
      where a.attrelid = to_regclass($1) and a.attnum = $2 order by 1, 2`,
    at,
  )) as [string, string][]
  return { indexes, constraints, incoming, others, grants }
}

/** A column under another name. */
export interface Renaming {
  table: TableFacts
  column: string
  to: string
}

/** What the definitions on a column are when it, and others with it, are named otherwise: renamed, read, and named back. */
export async function hangingAs(
  database: Database,
  table: TableFacts,
  column: ColumnFacts,
  name: string,
  others: readonly Renaming[] = [],
): Promise<Hanging> {
  await database.exec('begin')
  try {
    for (const one of [{ table, column: column.name, to: name }, ...others])
      await database.exec(`alter table ${one.table.sql} rename column ${ident(one.column)} to ${ident(one.to)}`)
    return await hangingOn(database, table, { ...column, name })
  } finally {
    await database.exec('rollback')
  }
}

/** Refuses what a rollout of a column cannot carry along. */
export function refuseHanging(
  table: TableFacts,
  column: ColumnFacts,
  { others, incoming, constraints }: Hanging,
): void {
  const where = `${table.sql}.${ident(column.name)}`
  if (others.length > 0) {
    throw new DbopsError(
      `Unexpected ${others.length === 1 ? others[0] : `${others.length} objects`} that use ${where}, expected none: this plan does not carry them along`,
      {
        hint: `Change them first so that they do not name the column, or drop and make them anew around the plan: ${others.join('; ')}`,
      },
    )
  }
  if (incoming.length > 0) {
    throw new DbopsError(
      `Unexpected foreign key ${incoming[0]!.name} of ${incoming[0]!.table} that points to ${where}, expected none`,
      {
        hint: 'For a key: dbops rollout plan key-to-bigint.',
      },
    )
  }
  const hard = constraints.find(({ type }) => type === 'p' || type === 'x')
  if (hard !== undefined) {
    throw new DbopsError(
      `Unexpected ${hard.type === 'p' ? 'primary key' : 'exclusion constraint'} ${hard.name} on ${where}, expected a column that is no part of one`,
      {
        hint: 'For an integer key: dbops rollout plan key-to-bigint.',
      },
    )
  }
  if (column.identity !== '' || column.generated) {
    throw new DbopsError(
      `Unexpected ${column.generated ? 'generated' : 'identity'} column ${where}, expected one with plain values`,
    )
  }
}
