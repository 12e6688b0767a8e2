/**
 * How large a database becomes: bytes a row, measured on generated rows, times the rows that are declared; and what follows
 * from it. Numbers that were not given are not guessed: what depends on them is left out.
 */

import type { Schema, Table } from '../../catalog/schema.ts'
import { compareText } from '../../core/finding.ts'
import { ident, qualified } from '../../core/identifier.ts'
import type { Database } from '../../postgres/database.ts'
import { planTables } from '../../prove/data/plan.ts'
import { tenantTables } from '../../prove/data/tenancy.ts'

export interface CapacityOptions {
  /** Rows by table, qualified: what there will be. */
  rows: ReadonlyMap<string, number>
  /** New rows a month by table. */
  growth: ReadonlyMap<string, number>
  /** Bytes of memory and disk of the machine. */
  memory?: number
  disk?: number
  /** Cores, and clients at the same time: for the pool. */
  cores?: number
  clients?: number
}

export interface TableCapacity {
  table: string
  rows: number
  /** Measured on generated rows, with page and tuple overhead. */
  bytesPerRow: number
  heapBytes: number
  indexes: { name: string; bytesPerRow: number; bytes: number }[]
  totalBytes: number
  growth?: { rowsPerMonth: number; bytesPerMonth: number }
  /** Months until an integer key or its sequence ends, where it will. */
  keyEndsInMonths?: number
  partition?: { why: string; key?: string; interval?: string; hindrances: string[] }
}

export interface Capacity {
  tables: TableCapacity[]
  totalBytes: number
  bytesPerMonth: number
  /** Share of everything that fits into three quarters of the memory. */
  memory?: { bytes: number; share: number; indexesFit: boolean }
  monthsUntilDiskFull?: number
  pool?: { size: number; why: string }
  /** How the schema would be spread over several machines by tenant; absent without tenants. */
  sharding?: {
    distributionColumn: string
    tenant: string
    distributed: string[]
    reference: string[]
    hindrances: string[]
    sql: string[]
  }
  notes: string[]
}

/** From there on vacuum, index builds and restores take hours; retention by DELETE does too. */
const partitionRows = 100_000_000
const partitionBytes = 100 * 1024 ** 3

/** The database holds generated rows (`scaleTables`) and is analysed. */
export async function planCapacity(database: Database, schema: Schema, options: CapacityOptions): Promise<Capacity> {
  const sizes = (await database.rows(
    `select format('%I.%I', n.nspname, c.relname), pg_relation_size(c.oid) + coalesce(pg_total_relation_size(nullif(c.reltoastrelid, 0)), 0), (select count(*) from pg_index i where i.indrelid = c.oid)
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r'`,
  )) as [string, number, number][]
  const heap = new Map(sizes.map(([name, bytes]) => [name, Number(bytes)]))
  const indexSizes = (await database.rows(
    `select format('%I.%I', n.nspname, t.relname), i.relname, pg_relation_size(i.oid) from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid join pg_namespace n on n.oid = t.relnamespace order by 1, 2`,
  )) as [string, string, number][]
  const tables: TableCapacity[] = []
  const notes: string[] = []
  for (const table of schema.tables) {
    const name = qualified(table.schema, table.name)
    if (table.kind !== 'table' || table.partitionOf !== undefined) continue
    const [[there]] = (await database.rows(`select count(*) from ${name}`)) as [[number]]
    if (Number(there) < 100) {
      if (options.rows.has(name)) notes.push(`${name}: too few rows could be made to measure one`)
      continue
    }
    const rows = options.rows.get(name) ?? Number(there)
    if (!options.rows.has(name) && !options.growth.has(name)) continue
    const bytesPerRow = heap.get(name)! / Number(there)
    const indexes = indexSizes
      .filter(([of]) => of === name)
      .map(([, index, bytes]) => ({
        name: index,
        bytesPerRow: Number(bytes) / Number(there),
        bytes: Math.round((Number(bytes) / Number(there)) * rows),
      }))
    const perRow = bytesPerRow + indexes.reduce((sum, each) => sum + each.bytesPerRow, 0)
    const monthly = options.growth.get(name)
    const heapBytes = Math.round(bytesPerRow * rows)
    const totalBytes = Math.round(perRow * rows)
    tables.push({
      table: name,
      rows,
      bytesPerRow: round(bytesPerRow),
      heapBytes,
      indexes: indexes.map((each) => ({ ...each, bytesPerRow: round(each.bytesPerRow) })),
      totalBytes,
      ...(monthly === undefined
        ? {}
        : { growth: { rowsPerMonth: monthly, bytesPerMonth: Math.round(perRow * monthly) } }),
      ...keyEnds(table, rows, monthly),
      ...partitioning(table, rows, totalBytes, monthly),
    })
  }
  tables.sort((a, b) => b.totalBytes - a.totalBytes || compareText(a.table, b.table))
  const totalBytes = tables.reduce((sum, table) => sum + table.totalBytes, 0)
  const bytesPerMonth = tables.reduce((sum, table) => sum + (table.growth?.bytesPerMonth ?? 0), 0)
  const indexBytes = tables.reduce((sum, table) => sum + table.indexes.reduce((all, index) => all + index.bytes, 0), 0)
  const sharding = await shardingOf(database, schema)
  return {
    tables,
    totalBytes,
    bytesPerMonth,
    ...(options.memory === undefined
      ? {}
      : {
          memory: {
            bytes: options.memory,
            share: Math.min(1, (0.75 * options.memory) / Math.max(1, totalBytes)),
            indexesFit: indexBytes <= 0.75 * options.memory,
          },
        }),
    ...(options.disk === undefined || bytesPerMonth === 0
      ? {}
      : { monthsUntilDiskFull: round(Math.max(0, 0.8 * options.disk - totalBytes) / bytesPerMonth) }),
    ...(options.cores === undefined ? {} : { pool: poolOf(options.cores, options.clients) }),
    ...(sharding === undefined ? {} : { sharding }),
    notes,
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** PostgreSQL's wiki, "Number Of Database Connections": about twice the cores, plus what waits for the disk. */
function poolOf(cores: number, clients: number | undefined): { size: number; why: string } {
  const size = cores * 2 + 1
  return {
    size,
    why: `twice ${cores} cores and one for the disk${clients === undefined ? '' : clients > size ? `; ${clients} clients share them through a pooler in transaction mode` : `; ${clients} clients need no pooler`}`,
  }
}

/** When an int4 or int2 key ends. */
function keyEnds(table: Table, rows: number, monthly: number | undefined): { keyEndsInMonths?: number } {
  if (monthly === undefined || monthly <= 0) return {}
  const key = table.constraints.find(({ type }) => type === 'primary key')?.columns
  const type =
    key?.length === 1
      ? table.columns.find(
          ({ name, identity, default: value }) =>
            name === key[0] && (identity !== undefined || value?.startsWith('nextval')),
        )?.type
      : undefined
  const last = type === 'integer' ? 2 ** 31 - 1 : type === 'smallint' ? 2 ** 15 - 1 : undefined
  return last === undefined ? {} : { keyEndsInMonths: round(Math.max(0, last - rows) / monthly) }
}

function partitioning(
  table: Table,
  rows: number,
  bytes: number,
  monthly: number | undefined,
): Pick<TableCapacity, 'partition'> {
  const soon = monthly === undefined ? rows : rows + 12 * monthly
  if (soon < partitionRows && bytes < partitionBytes) return {}
  const time =
    table.columns.find(
      ({ name, type, nullable }) =>
        !nullable &&
        /^(timestamp|date)/.test(type) &&
        /^(created|occurred|recorded|happened|inserted|event|placed|logged|sent)/.test(name),
    ) ??
    table.columns.find(
      ({ type, nullable, default: value }) => !nullable && /^(timestamp|date)/.test(type) && value !== undefined,
    )
  const hindrances = table.constraints
    .filter(
      ({ type, columns }) =>
        (type === 'primary key' || type === 'unique') && time !== undefined && !columns.includes(time.name),
    )
    .map(({ name }) => `${name} has to carry ${time!.name}`)
  const perMonth = monthly ?? 0
  return {
    partition: {
      why:
        soon >= partitionRows ? `${Math.round(soon / 1e6)}M rows within a year` : `${Math.round(bytes / 1024 ** 3)} GB`,
      ...(time === undefined
        ? {}
        : {
            key: `range (${ident(time.name)})`,
            interval: perMonth > 60_000_000 ? 'a day' : perMonth > 10_000_000 ? 'a week' : 'a month',
          }),
      hindrances: time === undefined ? ['no time column that is never NULL: hash by the tenant or key'] : hindrances,
    },
  }
}

/** A distribution by tenant, as Citus has it: unique and foreign keys of a distributed table must carry the column. */
async function shardingOf(database: Database, schema: Schema): Promise<Capacity['sharding']> {
  const own = new Set(schema.tables.map((table) => table.schema))
  const plan = await planTables(database, [...own])
  const [tenant] = [...tenantTables(plan)].sort()
  if (tenant === undefined) return undefined
  const columns = new Map<string, string>()
  for (const table of plan) {
    const key = table.keys.find((each) => each.target === tenant && each.columns.length === 1)
    if (key !== undefined) columns.set(table.table, key.columns[0]!)
  }
  const counts = new Map<string, number>()
  for (const column of columns.values()) counts.set(column, (counts.get(column) ?? 0) + 1)
  const [distributionColumn] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0] ?? []
  if (distributionColumn === undefined) return undefined
  const distributed = [...columns]
    .filter(([, column]) => column === distributionColumn)
    .map(([table]) => table)
    .sort()
  // What distributed tables point to, and what points to nobody: small tables, whole on every machine.
  const reference = plan
    .filter(
      (table) =>
        own.has(table.schema) &&
        !distributed.includes(table.table) &&
        table.table !== tenant &&
        plan.some((each) => distributed.includes(each.table) && each.keys.some(({ target }) => target === table.table)),
    )
    .map(({ table }) => table)
    .sort()
  const hindrances: string[] = []
  for (const table of schema.tables) {
    const name = qualified(table.schema, table.name)
    if (!distributed.includes(name)) continue
    for (const constraint of table.constraints) {
      if (
        (constraint.type === 'primary key' || constraint.type === 'unique') &&
        !constraint.columns.includes(distributionColumn)
      )
        hindrances.push(`${name}: ${constraint.name} has to carry ${distributionColumn}`)
      if (constraint.references !== undefined) {
        const target = qualified(constraint.references.schema, constraint.references.name)
        if (distributed.includes(target) && !constraint.columns.includes(distributionColumn))
          hindrances.push(
            `${name}: ${constraint.name} points to another distributed table without ${distributionColumn}`,
          )
      }
    }
  }
  const others = plan
    .filter(
      (table) =>
        own.has(table.schema) &&
        !distributed.includes(table.table) &&
        !reference.includes(table.table) &&
        table.table !== tenant &&
        table.keys.length > 0,
    )
    .map(({ table }) => table)
  for (const table of others)
    hindrances.push(`${table}: leads to its tenant only through another table; give it ${distributionColumn}`)
  const text = (value: string) => `'${value.replaceAll("'", "''")}'`
  return {
    distributionColumn,
    tenant,
    distributed,
    reference,
    hindrances,
    sql: [
      ...reference.map((table) => `select create_reference_table(${text(table)});`),
      `select create_distributed_table(${text(tenant)}, 'id');`,
      ...distributed.map(
        (table) =>
          `select create_distributed_table(${text(table)}, ${text(distributionColumn)}, colocate_with => ${text(tenant)});`,
      ),
    ],
  }
}
