/** Indexes that could serve a use of a table. Only shapes; whether one helps, Postgres says. */

import type { Schema, Table } from '../../catalog/schema.ts'
import { ident, qualified } from '../../core/identifier.ts'
import type { Predicate, Usage } from './usage.ts'

export interface Candidate {
  /** Qualified. */
  table: string
  method: 'btree' | 'gin' | 'gist' | 'brin'
  /** As `create index` writes them, operator class and direction included. */
  keys: string[]
  include: string[]
  /** Of a partial index. */
  where?: string
  /** Why it is tried, in words. */
  why: string
}

/** The candidate's definition behind `create index NAME`: its identity. */
export function definition({ table, method, keys, include, where }: Candidate): string {
  return `on ${table}${method === 'btree' ? '' : ` using ${method}`} (${keys.join(', ')})${include.length === 0 ? '' : ` include (${include.join(', ')})`}${where === undefined ? '' : ` where ${where}`}`
}

/** Every candidate for a use, the narrowest first. */
export function candidatesFor(usage: Usage, schema: Schema): Candidate[] {
  const table = schema.tables.find((each) => qualified(each.schema, each.name) === usage.table)
  if (table === undefined || table.kind === 'foreign') return []
  const found: Candidate[] = []
  const make = (keys: string[], why: string, more: Partial<Candidate> = {}) => {
    if (keys.length > 0 && keys.length <= 4 && new Set(keys).size === keys.length)
      found.push({ table: usage.table, method: 'btree', keys, include: [], why, ...more })
  }
  const plain = usage.predicates.filter(({ expression }) => expression === undefined)
  const of = (...kinds: Predicate['kind'][]) =>
    [...new Set(plain.filter(({ kind }) => kinds.includes(kind)).map(({ column }) => column))].filter((column) =>
      orderable(table, column),
    )
  const equal = of('equal', 'join')
  const range = of('range', 'like').filter((column) => !equal.includes(column))
  const order = usage.order.filter(({ column }) => !equal.includes(column) && orderable(table, column))
  const sorted = order.map(({ column, descending }) => `${ident(column)}${descending ? ' desc' : ''}`)
  const keys = equal.map(ident)

  for (const column of [...equal, ...range]) make([ident(column)], `filters by ${column}`)
  if (keys.length > 1) make(keys, 'all columns compared with =')
  for (const column of range) make([...keys, ident(column)], 'columns compared with =, then the range')
  if (order.length === usage.order.length && sorted.length > 0) {
    make([...keys, ...sorted], 'columns compared with =, then the order: no sort')
    if (usage.limited) make(sorted, 'the order alone, for the first rows')
  }

  // A condition that every run of the query states is a partial index's own.
  const partial = plain.filter(
    ({ constant, kind }) => constant !== undefined && (kind === 'null' || kind === 'boolean' || kind === 'equal'),
  )
  if (partial.length > 0) {
    const where = [...new Set(partial.map(({ constant }) => constant!))].sort().join(' and ')
    const stated = new Set(partial.map(({ column }) => column))
    const rest = equal.filter((column) => !stated.has(column)).map(ident)
    const ranges = range.filter((column) => !stated.has(column)).map(ident)
    for (const tail of [sorted, ranges.slice(0, 1), []]) {
      const each = [...rest, ...tail]
      if (each.length > 0) make(each, `only the rows where ${where}`, { where })
    }
    if (rest.length === 0 && sorted.length === 0 && ranges.length === 0)
      make([...stated].slice(0, 1).map(ident), `only the rows where ${where}`, { where })
  }

  // All that the query needs, small enough to be carried along.
  if (usage.columns !== undefined && (keys.length > 0 || range.length > 0)) {
    const needed = [...new Set([...usage.columns, ...usage.predicates.map(({ column }) => column)])]
    const head = [...keys, ...(sorted.length > 0 ? sorted : range.slice(0, 1).map(ident))]
    const extra = needed.filter((column) => !head.some((key) => key.replace(/ desc$/, '') === ident(column)))
    if (extra.length > 0 && extra.length <= 3 && extra.every((column) => narrow(table, column)))
      make(head, 'carries all that the query reads', { include: extra.map(ident) })
  }

  for (const { column, kind, expression } of usage.predicates) {
    if (expression !== undefined) {
      if (kind === 'equal') make([expression.includes('(') ? expression : `(${expression})`], `compares ${expression}`)
      else
        found.push({
          table: usage.table,
          method: 'gin',
          keys: [expression],
          include: [],
          why: `searches ${expression}`,
        })
      continue
    }
    const type = table.columns.find(({ name }) => name === column)?.type ?? ''
    if (kind === 'contains') {
      if (type === 'jsonb') {
        found.push({
          table: usage.table,
          method: 'gin',
          keys: [`${ident(column)} jsonb_path_ops`],
          include: [],
          why: `searches inside ${column}`,
        })
        found.push({
          table: usage.table,
          method: 'gin',
          keys: [ident(column)],
          include: [],
          why: `searches inside ${column}, keys as well`,
        })
      } else if (type.endsWith('[]'))
        found.push({
          table: usage.table,
          method: 'gin',
          keys: [ident(column)],
          include: [],
          why: `searches the list ${column}`,
        })
      else if (/range$/.test(type))
        found.push({
          table: usage.table,
          method: 'gist',
          keys: [ident(column)],
          include: [],
          why: `searches the range ${column}`,
        })
    }
    if (kind === 'match' && type === 'tsvector')
      found.push({
        table: usage.table,
        method: 'gin',
        keys: [ident(column)],
        include: [],
        why: `full-text search in ${column}`,
      })
    if (kind === 'like' && /^(text|character varying)/.test(type))
      make(
        [`${ident(column)} ${type === 'text' ? 'text_pattern_ops' : 'varchar_pattern_ops'}`],
        `prefixes of ${column}, whatever the collation`,
      )
    if ((kind === 'infix' || kind === 'like') && /^(text|character varying)/.test(type)) {
      const trigram = schema.extensions.find(({ name }) => name === 'pg_trgm')
      if (trigram !== undefined)
        found.push({
          table: usage.table,
          method: 'gin',
          keys: [`${ident(column)} ${ident(trigram.schema)}.gin_trgm_ops`],
          include: [],
          why: `patterns anywhere in ${column}`,
        })
    }
    if (kind === 'range' && /^(timestamp|date)/.test(type) && equal.length === 0)
      found.push({
        table: usage.table,
        method: 'brin',
        keys: [ident(column)],
        include: [],
        why: `ranges of ${column}, in which rows lie on disk`,
      })
  }
  const seen = new Set<string>()
  return found.filter((candidate) => {
    const id = definition(candidate)
    return seen.has(id) || existsAlready(candidate, table) ? false : seen.add(id)
  })
}

/** Types that a B-tree orders. */
function orderable(table: Table, column: string): boolean {
  const type = table.columns.find(({ name }) => name === column)?.type ?? ''
  return !/^(jsonb?|xml|point|line|lseg|box|path|polygon|circle|tsvector|tsquery)\b|vector|geometry|geography/.test(
    type,
  )
}

/** A column that an index may carry along: of fixed width, or a short text by its declaration. */
function narrow(table: Table, column: string): boolean {
  const type = table.columns.find(({ name }) => name === column)?.type ?? ''
  const length = /^character varying\((\d+)\)/.exec(type)?.[1]
  return (
    /^(smallint|integer|bigint|boolean|date|time|timestamp|uuid|real|double precision|numeric|interval)/.test(type) ||
    (length !== undefined && Number(length) <= 100) ||
    table.columns.find(({ name }) => name === column)?.userType !== undefined
  )
}

/** Whether an index already begins with the same keys and says the same predicate. */
function existsAlready(candidate: Candidate, table: Table): boolean {
  return table.indexes.some((index) => {
    if (index.method !== candidate.method || (index.predicate ?? '') !== '' || index.invalid) return false
    const has = index.keys.map(
      ({ column, expression, descending }) =>
        `${column === undefined ? expression : ident(column)}${descending ? ' desc' : ''}`,
    )
    return (
      candidate.keys.every((key, place) => has[place] === key) &&
      candidate.include.every((column) => index.include?.map(ident).includes(column) || has.includes(column))
    )
  })
}
