/**
 * Which indexes a workload wants: each candidate is created for real, and kept only where the planner uses it and the
 * workload's cost falls by more than the index is worth in size and writes.
 */

import type { Schema } from '../../catalog/schema.ts'
import { messageOf } from '../../core/error.ts'
import { compareText } from '../../core/finding.ts'
import { ident, qualified } from '../../core/identifier.ts'
import { type Database, postgresFailure } from '../../postgres/database.ts'
import { parseSql } from '../../sql/parse.ts'
import { type Candidate, candidatesFor, definition } from './candidates.ts'
import { usagesOf } from './usage.ts'

export interface WorkloadQuery {
  name: string
  /** One statement, parameters as $1 … */
  sql: string
  /** How often it runs, relative to the others. Default 1. */
  weight?: number
  /** Where it comes from: a query, a foreign key, a policy. */
  origin?: 'query' | 'foreign key' | 'policy'
}

export interface AdviseIndexOptions {
  /** Bytes that all new indexes may take. */
  budget?: number
  /** Least gain of a query, as a share of its cost. Default 0.2. */
  leastGain?: number
  /** Indexes at most. Default 20. */
  most?: number
  signal?: AbortSignal
  onProgress?: (text: string) => void
}

export interface ChosenIndex {
  name: string
  /** Behind `create index NAME`. */
  definition: string
  table: string
  why: string
  bytes: number
  /** Queries whose plan uses it, with their cost before and after (all chosen indexes there). */
  serves: { query: string; before: number; after: number }[]
}

export interface IndexAdvice {
  queries: {
    name: string
    origin: string
    before: number
    after: number
    covered: { before: boolean; after: boolean }
  }[]
  chosen: ChosenIndex[]
  /** Existing indexes, not of constraints, that no plan of the workload uses with the chosen ones there. */
  unused: string[]
  /** Statements that could not be planned, with Postgres's words. */
  refused: { name: string; reason: string }[]
  /** Share of the queries that no longer scan a large table to throw most of it away, 0 to 1. */
  coverage: { before: number; after: number }
  tried: number
}

interface Planned {
  cost: number
  indexes: Set<string>
  /** Whether no large table is scanned whole for a few of its rows. */
  covered: boolean
}

/** Rows from which scanning all to keep a few counts as not covered. */
const largeTable = 1_000

/** The database is a disposable one that holds rows at scale (or their statistics). */
export async function adviseIndexes(
  database: Database,
  schema: Schema,
  workload: readonly WorkloadQuery[],
  options: AdviseIndexOptions = {},
): Promise<IndexAdvice> {
  const leastGain = options.leastGain ?? 0.2
  const rows = new Map(
    (
      await database.rows(
        `select format('%I.%I', n.nspname, c.relname), c.reltuples::float8 from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'm')`,
      )
    ).map(([name, count]) => [name as string, count as number]),
  )
  const refused: IndexAdvice['refused'] = []
  const plans = new Map<WorkloadQuery, Planned>()
  const candidates = new Map<string, { candidate: Candidate; queries: Set<WorkloadQuery> }>()
  for (const query of workload) {
    try {
      plans.set(query, await planOf(database, query.sql, rows))
    } catch (error) {
      if (postgresFailure(error) === undefined) throw error
      refused.push({ name: query.name, reason: messageOf(error) })
      continue
    }
    for (const statement of parseSql(query.sql).statements) {
      for (const usage of usagesOf(statement.tree, statement.kind, schema)) {
        for (const candidate of candidatesFor(usage, schema)) {
          const id = definition(candidate)
          const known = candidates.get(id) ?? { candidate, queries: new Set() }
          known.queries.add(query)
          candidates.set(id, known)
        }
      }
    }
  }
  const before = new Map(plans)
  const weight = (query: WorkloadQuery) => query.weight ?? 1
  const chosen: { id: string; candidate: Candidate; name: string; bytes: number }[] = []
  let left = [...candidates]
  let spent = 0
  let tried = 0
  // Every candidate alone first; then always the best of those that still might help, with the chosen ones there.
  const gains = new Map<string, { gain: number; bytes: number }>()
  const measure = async (id: string, queries: Iterable<WorkloadQuery>) => {
    options.signal?.throwIfAborted()
    tried++
    options.onProgress?.(`trying ${tried}: ${id}`)
    const result = await trial(database, id, queries, plans, rows, leastGain, weight)
    gains.set(id, result)
    return result
  }
  for (const [id, { queries }] of left) await measure(id, queries)
  const most = options.most ?? 20
  while (chosen.length < most) {
    left = left.filter(
      ([id]) => gains.get(id)!.gain > 0 && spent + gains.get(id)!.bytes <= (options.budget ?? Number.POSITIVE_INFINITY),
    )
    // The most gain; among equals the smaller one.
    left.sort(
      ([a], [b]) =>
        gains.get(b)!.gain - gains.get(a)!.gain || gains.get(a)!.bytes - gains.get(b)!.bytes || compareText(a, b),
    )
    let best: (typeof left)[number] | undefined
    for (const entry of left) {
      const [id, { queries }] = entry
      const bar = best === undefined ? 0 : gains.get(best[0])!.gain
      // What it gained alone is the most that it can gain now.
      if (best !== undefined && gains.get(id)!.gain <= bar) break
      const now = await measure(id, queries)
      // A tenth more gain is not worth twice the size.
      if (now.gain > bar * (best !== undefined && now.bytes > 2 * gains.get(best[0])!.bytes ? 1.1 : 1)) best = entry
    }
    if (best === undefined) break
    const [id, { candidate, queries }] = best
    const name = nameOf(
      candidate,
      schema,
      chosen.map((each) => each.name),
    )
    await database.exec(`create index ${ident(name)} ${id}`)
    await database.exec(`analyze ${candidate.table}`)
    for (const query of queries) plans.set(query, await planOf(database, query.sql, rows))
    const bytes = gains.get(id)!.bytes
    spent += bytes
    chosen.push({ id, candidate, name, bytes })
    left = left.filter((entry) => entry !== best)
  }
  // What a later index made superfluous goes again.
  const used = new Set([...plans.values()].flatMap(({ indexes }) => [...indexes]))
  const kept = chosen.filter(({ name, candidate }) => used.has(`${schemaOf(candidate.table, schema)}.${name}`))
  for (const { name, candidate } of chosen)
    if (!kept.some((each) => each.name === name))
      await database.exec(`drop index ${ident(schemaOf(candidate.table, schema))}.${ident(name)}`)
  const covered = (which: ReadonlyMap<WorkloadQuery, Planned>) =>
    [...which.values()].length === 0 ? 1 : [...which.values()].filter((plan) => plan.covered).length / which.size
  const existing = schema.tables.flatMap((table) =>
    table.indexes
      .filter((index) => index.constraint === undefined && !index.unique)
      .map((index) => `${table.schema}.${index.name}`),
  )
  const touched = new Set([...candidates.values()].map(({ candidate }) => candidate.table))
  const onTouched = new Set(
    schema.tables
      .filter((table) => touched.has(qualified(table.schema, table.name)))
      .flatMap((table) => table.indexes.map((index) => `${table.schema}.${index.name}`)),
  )
  return {
    queries: [...before].map(([query, plan]) => ({
      name: query.name,
      origin: query.origin ?? 'query',
      before: plan.cost,
      after: plans.get(query)!.cost,
      covered: { before: plan.covered, after: plans.get(query)!.covered },
    })),
    chosen: kept.map(({ id, candidate, name, bytes }) => ({
      name,
      definition: id,
      table: candidate.table,
      why: candidate.why,
      bytes,
      serves: [...plans]
        .filter(([, plan]) => plan.indexes.has(`${schemaOf(candidate.table, schema)}.${name}`))
        .map(([query, plan]) => ({ query: query.name, before: before.get(query)!.cost, after: plan.cost })),
    })),
    unused: existing.filter((name) => onTouched.has(name) && !used.has(name)).sort(compareText),
    refused,
    coverage: { before: covered(before), after: covered(plans) },
    tried,
  }
}

/** Creates a candidate, plans the queries that it might serve, and takes it away again. */
async function trial(
  database: Database,
  id: string,
  queries: Iterable<WorkloadQuery>,
  plans: ReadonlyMap<WorkloadQuery, Planned>,
  rows: ReadonlyMap<string, number>,
  leastGain: number,
  weight: (query: WorkloadQuery) => number,
): Promise<{ gain: number; bytes: number }> {
  await database.exec('begin')
  try {
    await database.exec(`create index dbops_candidate ${id}`)
    // An expression has no statistics before its index is analysed.
    if (/\(\w+\(|\(\(/.test(id)) await database.exec(`analyze ${/^on (\S+)/.exec(id)![1]}`)
    const [[bytes]] = (await database.rows(
      "select pg_relation_size(indexrelid) from pg_index where indexrelid::regclass::text ~ '(^|\\.)dbops_candidate$'",
    )) as [[number]]
    let gain = 0
    for (const query of queries) {
      const old = plans.get(query)
      if (old === undefined) continue
      const now = await planOf(database, query.sql, rows)
      const uses = [...now.indexes].some((name) => name.endsWith('.dbops_candidate'))
      if (uses && old.cost - now.cost >= leastGain * old.cost) gain += weight(query) * (old.cost - now.cost)
    }
    return { gain, bytes: Number(bytes) }
  } catch (error) {
    // No operator class, a key that is too long: not an index for this table.
    if (postgresFailure(error) === undefined) throw error
    return { gain: 0, bytes: 0 }
  } finally {
    await database.exec('rollback')
  }
}

interface PlanNode {
  'Node Type': string
  'Index Name'?: string
  Schema?: string
  'Relation Name'?: string
  'Plan Rows': number
  Filter?: string
  'Total Cost': number
  Plans?: PlanNode[]
}

/** The estimate for any parameters, as prepared statements come to have it. */
async function planOf(database: Database, sql: string, rows: ReadonlyMap<string, number>): Promise<Planned> {
  const [result] = await database.results(`explain (generic_plan, verbose, format json) ${sql}`)
  const text = result!.rows[0]![0]
  const [{ Plan: root }] = (typeof text === 'string' ? JSON.parse(text) : text) as [{ Plan: PlanNode }]
  const indexes = new Set<string>()
  let covered = true
  const schemas = new Map<string, string>()
  const visit = (node: PlanNode): void => {
    if (node['Relation Name'] !== undefined && node.Schema !== undefined) {
      const table = `${ident(node.Schema)}.${ident(node['Relation Name'])}`
      schemas.set(table, node.Schema)
      const size = rows.get(table) ?? 0
      if (
        node['Node Type'] === 'Seq Scan' &&
        node.Filter !== undefined &&
        size > largeTable &&
        node['Plan Rows'] < 0.3 * size
      )
        covered = false
    }
    if (node['Index Name'] !== undefined) indexes.add(`${node.Schema ?? parentSchema(node)}.${node['Index Name']}`)
    for (const child of node.Plans ?? []) {
      // A bitmap's index has no schema of its own: it is its table's.
      if (child.Schema === undefined && node.Schema !== undefined) child.Schema = node.Schema
      visit(child)
    }
  }
  const parentSchema = (node: PlanNode) => node.Schema ?? 'public'
  visit(root)
  return { cost: root['Total Cost'], indexes, covered }
}

function schemaOf(table: string, schema: Schema): string {
  return schema.tables.find((each) => qualified(each.schema, each.name) === table)?.schema ?? 'public'
}

/** `orders_customer_id_created_at_idx`, at most 63 bytes, not taken. */
function nameOf(candidate: Candidate, schema: Schema, more: readonly string[]): string {
  const table = schema.tables.find((each) => qualified(each.schema, each.name) === candidate.table)!
  const parts = candidate.keys.map((key) =>
    key
      .replace(/ (desc|[\w.]*_ops)$/g, '')
      .replace(/[^A-Za-z0-9_]+/g, '_')
      .replace(/^_+|_+$/g, ''),
  )
  const taken = new Set([
    ...schema.tables.flatMap((each) => [each.name, ...each.indexes.map(({ name }) => name)]),
    ...more,
  ])
  const stem = Buffer.from(`${table.name}_${parts.join('_')}${candidate.where === undefined ? '' : '_partial'}`)
    .subarray(0, 55)
    .toString('utf8')
    .replace(/\ufffd/g, '')
  let name = `${stem}_idx`
  for (let count = 2; taken.has(name); count++) name = `${stem}_idx${count}`
  return name
}
