/** What suites are made from: a measured database, and its rows as a script. */

import type { Schema } from '../../../catalog/schema.ts'
import { compareText } from '../../../core/finding.ts'
import type { Database } from '../../../postgres/database.ts'
import type { Filled, MadeRow } from '../../data/fill.ts'
import type { PlannedTable } from '../../data/plan.ts'
import type { Label, PoolRow } from '../../data/pool.ts'
import { conditionOf, type RowBlock, ScriptValues, writeRows } from '../../data/script.ts'
import { stableUuid } from '../../data/values.ts'
import type { Cast } from '../cast.ts'
import type { CensusRow } from '../census.ts'
import type { AccessSession } from '../measure.ts'
import type { PolicyFacts } from '../reading/facts.ts'
import type { AccessMatrix, Persona } from '../types.ts'
import type { Suite, SuiteRow } from './types.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** More rows than these are not tried by everybody. */
const mostRows = 20

export class SuiteContext {
  readonly database: Database
  readonly platform: 'supabase' | 'postgres'
  readonly schema: Schema
  readonly filled: Filled
  readonly cast: Cast
  readonly facts: PolicyFacts
  readonly matrix: AccessMatrix
  /** With the claims alone that something reads. */
  readonly personas: readonly Persona[]
  readonly #census: ReadonlyMap<string, readonly CensusRow[]>
  readonly #tables: ReadonlyMap<string, PlannedTable>
  readonly #values: ScriptValues
  readonly #asking: ReadonlySet<string>

  /** `asking`: tables whose triggers ask who writes. */
  constructor(
    session: AccessSession,
    matrix: AccessMatrix,
    platform: 'supabase' | 'postgres',
    asking: ReadonlySet<string> = new Set(),
  ) {
    this.database = session.database
    this.platform = platform
    this.schema = session.schema
    this.filled = session.filled
    this.cast = session.cast
    this.facts = session.facts
    this.matrix = matrix
    this.personas = session.personas.map((persona) => lean(persona, session.facts))
    this.#census = session.census
    this.#tables = new Map(session.filled.plan.map((table) => [table.table, table]))
    this.#asking = asking
    this.#values = new ScriptValues(session.filled.made, this.#scriptOptions)
  }

  get #scriptOptions() {
    return { plan: this.filled.plan, pool: this.filled.pool, renumber: true, asking: this.#asking }
  }

  table(name: string): PlannedTable | undefined {
    return this.#tables.get(name)
  }

  get roles(): string[] {
    return [...new Set(this.personas.map(({ role }) => role))]
  }

  /** Rows of a table that tell its policies apart: each actor's first, then what differs from it. */
  rowsOf(name: string): { row: SuiteRow; values: PoolRow['values']; made?: MadeRow }[] {
    const table = this.#tables.get(name)!
    const made = this.filled.made.filter((each) => each.table === name)
    const identityOf = (values: PoolRow['values']) => this.#values.identity(table, values)
    const census = new Map(
      (this.#census.get(name) ?? []).map((row) => {
        const identity = identityOf(row.values)
        return [identity && conditionOf(identity), row.label]
      }),
    )
    const taken = new Set<string>()
    const found: { row: SuiteRow; values: PoolRow['values']; made?: MadeRow }[] = []
    const add = (values: PoolRow['values'], label: Label, row?: MadeRow) => {
      const identity = identityOf(values)
      const key = identity && conditionOf(identity)
      if (identity === undefined || key === undefined || found.some((each) => each.row.key === key)) return
      const base = nameOf(row?.label ?? label, row?.differs)
      let unique = base
      for (let n = 2; taken.has(unique); n++) unique = `${base} #${n}`
      taken.add(unique)
      found.push({
        row: { name: unique, key, identity, label: census.get(key) ?? label },
        values,
        ...(row === undefined ? {} : { made: row }),
      })
    }
    const others = ['newcomer', 'leo']
    const rank = (row: MadeRow) =>
      (others.includes(row.label.actor ?? '') ? 4 : 0) +
      (row.differs === undefined ? 0 : row.label.actor === 'ben' ? 3 : 1)
    for (const row of made
      .map((each, index) => ({ each, index }))
      .sort((a, b) => rank(a.each) - rank(b.each) || a.index - b.index))
      add(row.each.values, row.each.label, row.each)
    // Rows that triggers made.
    for (const row of this.#census.get(name) ?? [])
      if (row.label.actor !== undefined || row.label.tenant !== undefined) add(row.values, row.label)
    return found.slice(0, mostRows)
  }

  /** The rows that a suite needs: those given, what they point to, who takes part, and what policies ask about him. */
  fixturesFor(name: string, whole: boolean): RowBlock[] {
    const { made, pool } = this.filled
    if (whole) return writeRows(made, this.#scriptOptions, this.#values)
    const wanted = new Set<MadeRow>()
    const byValues = new Map(made.map((row) => [row.values, row]))
    const visit = (row: MadeRow): void => {
      if (wanted.has(row)) return
      wanted.add(row)
      for (const key of this.#tables.get(row.table)!.keys) {
        const target = pool.find(key, row.values)
        const next = target && byValues.get(target.values)
        if (next !== undefined) visit(next)
      }
    }
    const asked = new Set(this.facts.callers.filter(({ consulted }) => consulted).map(({ table }) => table))
    for (const row of made) if (row.table === name || asked.has(row.table) || row.table === 'auth.users') visit(row)
    return writeRows(
      made.filter((row) => wanted.has(row)),
      this.#scriptOptions,
      this.#values,
    )
  }

  /** The suite with keys and addresses that no seed has, not even one that was written from the same rows. */
  renamed(suite: Suite): Suite {
    const ids = new Set(this.cast.actors.map(({ id }) => id))
    for (const { table: name, values } of this.filled.made) {
      const table = this.#tables.get(name)!
      const foreign = new Set(table.keys.flatMap(({ columns }) => columns))
      for (const column of table.uniques.flat()) {
        const value = values[column]
        // A key that points elsewhere is renamed with what it points to, and a row that was there keeps its own.
        if (!foreign.has(column) && value != null && uuid.test(value)) ids.add(value)
      }
    }
    const rename = (sql: string) =>
      sql
        .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => (ids.has(id) ? stableUuid('test', id) : id))
        .replaceAll('@example.com', '@tests.example.com')
    return {
      ...suite,
      preamble: rename(suite.preamble),
      checks: suite.checks.map((check) => ({
        ...check,
        expression: rename(check.expression),
        expected: check.expected === null ? null : rename(check.expected),
      })),
    }
  }

  /** The same with other tables that ask who writes. */
  withAsking(session: AccessSession, asking: ReadonlySet<string>): SuiteContext {
    return new SuiteContext(session, this.matrix, this.platform, asking)
  }
}

/** Who a row's maker is, and how it differs from his first. */
function nameOf(label: Label, differs?: MadeRow['differs']): string {
  const who = label.actor ?? (label.tenant === undefined ? 'nobody' : `tenant ${label.tenant}`)
  if (differs === undefined) return who
  const what = Object.entries(differs).map(([column, value]) => `${column} ${value ?? 'null'}`)
  return `${who}: ${what.join(' and ')}`.replace(/[\s,]+/g, ' ').slice(0, 60)
}

/** Claims that no policy or function reads say nothing to a reader of the test either. */
function lean(persona: Persona, facts: PolicyFacts): Persona {
  if (persona.claims === undefined) return persona
  const read = new Set(['sub', 'role'])
  for (const source of facts.sources) {
    if (source.kind !== 'claim') continue
    // The whole token.
    if (source.path.length === 0) return persona
    read.add(source.path[0]!)
  }
  const claims = Object.fromEntries(Object.entries(persona.claims).filter(([name]) => read.has(name)))
  return { ...persona, claims }
}

/** The order of suites: by kind as the matrix has them, then by name. */
export function bySuiteName(a: { object: { name: string } }, b: { object: { name: string } }): number {
  return compareText(a.object.name, b.object.name)
}
