/** What is known of the relations and functions in a plan: what diagnosis needs beyond the plan itself. */

import { compareText } from '../core/finding.ts'
import type { Database } from '../postgres/database.ts'
import type { Plan } from './tree.ts'

export interface Facts {
  /** `server_version_num`. */
  versionNumber: number
  engine: 'embedded' | 'server'
  relations: RelationFacts[]
  /** Functions of users and extensions whose names occur in the plan. */
  functions: FunctionFacts[]
  /** Those that decide between plans, by name. */
  settings: Record<string, string>
}

export interface RelationFacts {
  schema: string
  name: string
  kind: 'table' | 'partitioned table' | 'materialized view' | 'foreign table'
  /** Rows and pages as the planner last counted them; rows absent: never. */
  rows?: number
  pages: number
  columns: ColumnFacts[]
  indexes: IndexFacts[]
  /** Columns of each extended statistics object; expressions in parentheses. */
  statistics: string[][]
  /** Columns of the partition key; expressions in parentheses. */
  partitionKey?: string[]
  /** The partitioned table, qualified. */
  partitionOf?: string
  policies?: PolicyFacts[]
  /** Since the last ANALYZE; absent where the server does not count. */
  activity?: { modified: number; dead: number; analyzed: boolean; vacuumed: boolean }
  /** Keys of others that point to it: the columns that hold them, and whether an index leads with those. */
  referencedBy: { constraint: string; table: string; columns: string[]; indexed: boolean }[]
}

export interface ColumnFacts {
  name: string
  type: string
  nullable: boolean
  /** Only where it is not the database's default. */
  collation?: string
  /** Of pg_stats. `distinct` negative: a share of the rows. `common`: the greatest frequency of one value. */
  statistics?: { distinct: number; nulls: number; width: number; correlation?: number; common?: number }
}

export interface IndexFacts {
  name: string
  method: string
  keys: { column?: string; expression?: string; opclass: string; collation?: string; descending?: boolean }[]
  include: string[]
  predicate?: string
  unique: boolean
  valid: boolean
  pages: number
}

export interface PolicyFacts {
  name: string
  using?: string
  check?: string
}

export interface FunctionFacts {
  schema: string
  name: string
  language: string
  volatility: 'immutable' | 'stable' | 'volatile'
  parallel: 'safe' | 'restricted' | 'unsafe'
  securityDefiner: boolean
  /** Rows that the planner expects of it; 0 where it returns one value. */
  rows: number
}

/** Settings that diagnosis looks at. */
const settings = [
  ...['work_mem', 'hash_mem_multiplier', 'shared_buffers', 'effective_cache_size', 'random_page_cost', 'seq_page_cost'],
  ...[
    'max_parallel_workers_per_gather',
    'max_parallel_workers',
    'min_parallel_table_scan_size',
    'jit',
    'jit_above_cost',
  ],
  ...['default_statistics_target', 'track_io_timing', 'plan_cache_mode', 'from_collapse_limit', 'join_collapse_limit'],
  ...['parallel_setup_cost', 'enable_partition_pruning', 'effective_io_concurrency', 'max_worker_processes'],
]

/** Reads the facts of the relations that plans name. Statistics that the role may not see are absent. */
export async function readFacts(database: Database, plans: readonly Plan[]): Promise<Facts> {
  const named = new Map<string, { schema: string | null; name: string }>()
  const functions = new Set<string>()
  for (const { nodes } of plans) {
    for (const node of nodes) {
      if (node.relation !== undefined) {
        named.set(`${node.schema ?? ''}.${node.relation}`, { schema: node.schema ?? null, name: node.relation })
      }
      for (const key of [
        'filter',
        'joinFilter',
        'indexCond',
        'functionCall',
        'oneTimeFilter',
        'runCondition',
      ] as const) {
        for (const [, name] of (node[key] ?? '').matchAll(/([A-Za-z_"][\w"$]*)\(/g))
          functions.add(name!.replaceAll('"', ''))
      }
      for (const text of [...(node.output ?? []), ...(node.sortKey ?? [])]) {
        for (const [, name] of text.matchAll(/([A-Za-z_"][\w"$]*)\(/g)) functions.add(name!.replaceAll('"', ''))
      }
      if (node.functionName !== undefined) functions.add(node.functionName)
    }
  }
  const relations = await readRelations(database, [...named.values()])
  return {
    versionNumber: database.versionNumber,
    engine: database.kind,
    relations,
    functions: await readFunctions(database, [...functions]),
    settings: Object.fromEntries(
      (await database.rows(
        'select name, current_setting(name) from pg_catalog.pg_settings where name = any ($1) order by name collate "C"',
        [settings],
      )) as [string, string][],
    ),
  }
}

const kinds = { r: 'table', p: 'partitioned table', m: 'materialized view', f: 'foreign table' } as const

async function readRelations(
  database: Database,
  named: readonly { schema: string | null; name: string }[],
): Promise<RelationFacts[]> {
  if (named.length === 0) return []
  // Of a partition its parent too: the key that could have pruned it is there.
  const rows = (await database.rows(
    `with recursive named as (
       select c.oid from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
         join unnest($1::text[], $2::text[]) w (schema, name) on w.name = c.relname
          and (w.schema = n.nspname or w.schema is null and (pg_catalog.pg_table_is_visible(c.oid) or n.nspname not in ('pg_catalog', 'information_schema')))
        where c.relkind in ('r', 'p', 'm', 'f') and n.nspname !~ '^pg_toast'
       union
       select i.inhparent from named join pg_catalog.pg_inherits i on i.inhrelid = named.oid
     )
     select c.oid::int8, n.nspname::text, c.relname::text, c.relkind::text, c.reltuples::float8, c.relpages,
            c.relrowsecurity,
            (select array_agg(case when k.n = 0 then '(' || pg_catalog.pg_get_expr(p.partexprs, p.partrelid) || ')'
                              else (select a.attname::text from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attnum = k.n) end order by k.i)
               from pg_catalog.pg_partitioned_table p cross join unnest(p.partattrs::int2[]) with ordinality k (n, i) where p.partrelid = c.oid),
            (select format('%I.%I', pn.nspname, pc.relname) from pg_catalog.pg_inherits i join pg_catalog.pg_class pc on pc.oid = i.inhparent
               join pg_catalog.pg_namespace pn on pn.oid = pc.relnamespace where i.inhrelid = c.oid and c.relispartition),
            s.n_mod_since_analyze::int8, s.n_dead_tup::int8, coalesce(s.last_analyze, s.last_autoanalyze) is not null,
            coalesce(s.last_vacuum, s.last_autovacuum) is not null
       from named join pg_catalog.pg_class c on c.oid = named.oid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
       left join pg_catalog.pg_stat_all_tables s on s.relid = c.oid
      order by n.nspname collate "C", c.relname collate "C"`,
    [named.map(({ schema }) => schema), named.map(({ name }) => name)],
  )) as [
    number,
    string,
    string,
    keyof typeof kinds,
    number,
    number,
    boolean,
    string[] | null,
    string | null,
    number | null,
    number | null,
    boolean | null,
    boolean | null,
  ][]
  const byOid = new Map<number, RelationFacts>()
  for (const [
    oid,
    schema,
    name,
    kind,
    tuples,
    pages,
    secured,
    key,
    parent,
    modified,
    dead,
    analyzed,
    vacuumed,
  ] of rows) {
    byOid.set(oid, {
      schema,
      name,
      kind: kinds[kind],
      // -1 since PostgreSQL 14: never counted; before, an empty table and that looked the same.
      ...(tuples < 0 ? {} : { rows: tuples }),
      pages,
      columns: [],
      indexes: [],
      statistics: [],
      ...(key === null ? {} : { partitionKey: key }),
      ...(parent === null ? {} : { partitionOf: parent }),
      ...(secured ? { policies: [] } : {}),
      ...(modified === null
        ? {}
        : { activity: { modified, dead: dead ?? 0, analyzed: analyzed === true, vacuumed: vacuumed === true } }),
      referencedBy: [],
    })
  }
  const oids = [...byOid.keys()]
  await readColumns(database, byOid, oids)
  await readIndexes(database, byOid, oids)
  await readRest(database, byOid, oids)
  return [...byOid.values()]
}

async function readColumns(database: Database, byOid: Map<number, RelationFacts>, oids: number[]): Promise<void> {
  for (const [oid, name, type, notNull, collation, distinct, nulls, width, correlation, common] of (await database.rows(
    `select a.attrelid::int8, a.attname::text, pg_catalog.format_type(a.atttypid, a.atttypmod), a.attnotnull,
            case when l.collname <> 'default' then l.collname::text end,
            s.n_distinct::float8, s.null_frac::float8, s.avg_width, s.correlation::float8, s.most_common_freqs[1]::float8
       from pg_catalog.pg_attribute a
       join pg_catalog.pg_class c on c.oid = a.attrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
       left join pg_catalog.pg_collation l on l.oid = a.attcollation
       left join pg_catalog.pg_stats s on s.schemaname = n.nspname and s.tablename = c.relname and s.attname = a.attname
        and s.inherited = (c.relkind = 'p')
      where a.attrelid = any ($1::int8[]::oid[]) and a.attnum > 0 and not a.attisdropped
      order by a.attrelid, a.attnum`,
    [oids],
  )) as [
    number,
    string,
    string,
    boolean,
    string | null,
    number | null,
    number,
    number,
    number | null,
    number | null,
  ][]) {
    byOid.get(oid)!.columns.push({
      name,
      type,
      nullable: !notNull,
      ...(collation === null ? {} : { collation }),
      ...(distinct === null
        ? {}
        : {
            statistics: {
              distinct,
              nulls,
              width,
              ...(correlation === null ? {} : { correlation }),
              ...(common === null ? {} : { common }),
            },
          }),
    })
  }
}

async function readIndexes(database: Database, byOid: Map<number, RelationFacts>, oids: number[]): Promise<void> {
  for (const [oid, name, method, unique, valid, pages, predicate, keys, include] of (await database.rows(
    `select i.indrelid::int8, c.relname::text, m.amname::text, i.indisunique, i.indisvalid and i.indisready, c.relpages,
            pg_catalog.pg_get_expr(i.indpred, i.indrelid),
            (select json_agg(json_build_array(
                 case when k.n <> 0 then (select a.attname from pg_catalog.pg_attribute a where a.attrelid = i.indrelid and a.attnum = k.n) end,
                 case when k.n = 0 then pg_catalog.pg_get_indexdef(i.indexrelid, k.i::int, true) end,
                 (select o.opcname from pg_catalog.pg_opclass o where o.oid = i.indclass[k.i - 1]),
                 (select case when l.collname <> 'default' then l.collname end from pg_catalog.pg_collation l where l.oid = i.indcollation[k.i - 1]),
                 i.indoption[k.i - 1] & 1 = 1) order by k.i)
               from unnest(i.indkey::int2[]) with ordinality k (n, i) where k.i <= i.indnkeyatts),
            (select coalesce(json_agg(a.attname order by k.i), '[]') from unnest(i.indkey::int2[]) with ordinality k (n, i)
               join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.n where k.i > i.indnkeyatts)
       from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid join pg_catalog.pg_am m on m.oid = c.relam
      where i.indrelid = any ($1::int8[]::oid[]) and i.indislive
      order by i.indrelid, c.relname collate "C"`,
    [oids],
  )) as [
    number,
    string,
    string,
    boolean,
    boolean,
    number,
    string | null,
    [string | null, string | null, string, string | null, boolean][],
    string[],
  ][]) {
    byOid.get(oid)!.indexes.push({
      name,
      method,
      keys: keys.map(([column, expression, opclass, collation, descending]) => ({
        ...(column === null ? {} : { column }),
        ...(expression === null ? {} : { expression }),
        opclass,
        ...(collation === null ? {} : { collation }),
        ...(descending ? { descending } : {}),
      })),
      include,
      ...(predicate === null ? {} : { predicate }),
      unique,
      valid,
      pages,
    })
  }
}

/** Extended statistics, policies, and keys that point to the relations. */
async function readRest(database: Database, byOid: Map<number, RelationFacts>, oids: number[]): Promise<void> {
  const expressions = database.versionNumber >= 140_000
  for (const [oid, columns, more] of (await database.rows(
    `select s.stxrelid::int8,
            array(select a.attname::text from unnest(s.stxkeys::int2[]) with ordinality k (n, i)
                    join pg_catalog.pg_attribute a on a.attrelid = s.stxrelid and a.attnum = k.n order by k.i),
            ${expressions ? 'pg_catalog.pg_get_statisticsobjdef_expressions(s.oid)' : 'null::text[]'}
       from pg_catalog.pg_statistic_ext s where s.stxrelid = any ($1::int8[]::oid[]) order by s.stxrelid, s.stxname collate "C"`,
    [oids],
  )) as [number, string[], string[] | null][]) {
    byOid.get(oid)!.statistics.push([...columns, ...(more ?? []).map((each) => `(${each})`)])
  }
  for (const [oid, name, using, check] of (await database.rows(
    `select p.polrelid::int8, p.polname::text, pg_catalog.pg_get_expr(p.polqual, p.polrelid), pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid)
       from pg_catalog.pg_policy p where p.polrelid = any ($1::int8[]::oid[]) order by p.polrelid, p.polname collate "C"`,
    [oids],
  )) as [number, string, string | null, string | null][]) {
    byOid.get(oid)!.policies?.push({
      name,
      ...(using === null ? {} : { using }),
      ...(check === null ? {} : { check }),
    })
  }
  for (const [oid, constraint, table, columns, indexed] of (await database.rows(
    `select k.confrelid::int8, k.conname::text, format('%I.%I', n.nspname, c.relname),
            array(select a.attname::text from unnest(k.conkey) with ordinality x (n, i)
                    join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = x.n order by x.i),
            exists (select from pg_catalog.pg_index i where i.indrelid = k.conrelid and i.indisvalid and i.indpred is null
                      and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)
       from pg_catalog.pg_constraint k join pg_catalog.pg_class c on c.oid = k.conrelid
       join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where k.confrelid = any ($1::int8[]::oid[]) and k.contype = 'f' and k.conparentid = 0
      order by k.confrelid, n.nspname collate "C", c.relname collate "C", k.conname collate "C"`,
    [oids],
  )) as [number, string, string, string[], boolean][]) {
    byOid.get(oid)!.referencedBy.push({ constraint, table, columns, indexed })
  }
}

const volatilities = { i: 'immutable', s: 'stable', v: 'volatile' } as const
const parallels = { s: 'safe', r: 'restricted', u: 'unsafe' } as const

async function readFunctions(database: Database, names: string[]): Promise<FunctionFacts[]> {
  if (names.length === 0) return []
  const rows = (await database.rows(
    `select distinct on (n.nspname, p.proname) n.nspname::text, p.proname::text, l.lanname::text, p.provolatile::text,
            p.proparallel::text, p.prosecdef, p.prorows::float8
       from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
       join pg_catalog.pg_language l on l.oid = p.prolang
      where p.proname = any ($1) and n.nspname not in ('pg_catalog', 'information_schema') and p.prokind = 'f'
      order by n.nspname, p.proname, p.oid`,
    [names],
  )) as [string, string, string, keyof typeof volatilities, keyof typeof parallels, boolean, number][]
  return rows
    .map(([schema, name, language, volatility, parallel, securityDefiner, count]) => ({
      schema,
      name,
      language,
      volatility: volatilities[volatility],
      parallel: parallels[parallel],
      securityDefiner,
      rows: count,
    }))
    .sort((a, b) => compareText(a.schema, b.schema) || compareText(a.name, b.name))
}
