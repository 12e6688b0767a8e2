/** Columns that a contract names: read, changed and inserted for real, since grants, WITH CHECK and triggers may guard them. */

import { ident, literal } from '../../../core/identifier.ts'
import type { PlannedColumn, PlannedTable } from '../../data/plan.ts'
import { candidates } from '../../data/values.ts'
import { Attempts, failed } from '../attempt.ts'
import { become } from '../become.ts'
import { insufficientPrivilege, isConstraint, isRowSecurity } from '../cells/cell.ts'
import { insertLike } from '../cells/table.ts'
import type { CensusRow } from '../census.ts'
import { setMode } from '../instruments.ts'
import type { AccessSession } from '../measure.ts'
import { classify } from '../reach.ts'
import type { AccessMatrix, Cell, Persona } from '../types.ts'
import type { Measured } from './verdict.ts'

export type ColumnVerb = 'select' | 'insert' | 'update'

/** A column of a table that somebody may be kept from. */
export interface ColumnSubject {
  table: PlannedTable
  column: PlannedColumn
}

/** Rows on which a column is tried, and values that it is tried with. */
const mostRows = 12
const mostValues = 4

export class ColumnMeasurer {
  readonly #session: AccessSession
  readonly #attempts: Attempts
  readonly #cells = new Map<string, Cell>()

  /** `matrix`: of the same session, with the cells of the columns' tables. */
  constructor(session: AccessSession, matrix: AccessMatrix) {
    this.#session = session
    this.#attempts = new Attempts(session.database)
    for (const cell of matrix.cells) this.#cells.set(`${cell.object}\0${cell.verb}\0${cell.persona}`, cell)
  }

  subject(table: string, column: string): ColumnSubject | undefined {
    const planned = this.#session.filled.plan.find((each) => each.table === table)
    const found = planned?.columns.find(({ name }) => name === column)
    return planned === undefined || found === undefined ? undefined : { table: planned, column: found }
  }

  /** How far somebody reaches the column; undefined where its table was not measured for him. */
  async measure(subject: ColumnSubject, verb: ColumnVerb, persona: Persona): Promise<Measured | undefined> {
    const { table } = subject
    const whole = this.#cells.get(`${table.table}\0${verb}\0${persona.name}`)
    if (whole === undefined) return undefined
    const places = this.#session.places(whole)
    const rows = this.#session.census.get(table.table) ?? []
    // Who does not reach the table does not reach its columns.
    if (places === undefined || places.size === 0) return { cell: whole, persona, rows, places }
    const reached = rows.filter(({ place }) => places.has(place))
    const outcome =
      verb === 'select'
        ? await this.#select(subject, persona, reached)
        : verb === 'update'
          ? await this.#update(subject, persona, reached.slice(0, mostRows))
          : await this.#insert(subject, persona, reached.slice(0, mostRows))
    const cell: Cell = {
      object: whole.object,
      verb,
      persona: persona.name,
      reach:
        outcome.places.size === 0 && outcome.message !== undefined
          ? 'denied'
          : classify(
              rows.map(({ label }) => label),
              rows.filter(({ place }) => outcome.places.has(place)).map(({ label }) => label),
              persona.actor,
            ),
      reached: outcome.places.size,
      total: rows.length,
      ...(outcome.message === undefined ? {} : { message: outcome.message }),
    }
    return { cell, persona, rows, places: outcome.places }
  }

  async #select({ table, column }: ColumnSubject, persona: Persona, rows: readonly CensusRow[]): Promise<Reached> {
    const failure = await this.#attempts.run(persona, `select ${ident(column.name)} from ${table.table} limit 1`)
    if (failure?.code === insufficientPrivilege) return { places: new Set(), message: failure.message }
    return { places: new Set(rows.map(({ place }) => place)) }
  }

  /** Gives the column of each row another value, and looks whether it has it then: a trigger may have put it back. */
  async #update(subject: ColumnSubject, persona: Persona, rows: readonly CensusRow[]): Promise<Reached> {
    const { table, column } = subject
    const places = new Set<string>()
    let message: string | undefined
    for (const row of rows) {
      for (const value of this.#others(subject, row)) {
        const is = `${ident(column.name)}::text is not distinct from ${value === null ? 'null' : literal(value)}`
        const [[before]] = (await this.#session.database.rows(
          `select count(*)::int from ${table.table} where ${is}`,
        )) as [[number]]
        const outcome = await this.#attempts.rows(
          undefined,
          `select count(*)::int from ${table.table} where ${is}`,
          `${setMode('patch', row.place)}\n${become(persona)}\nupdate ${table.table} set ${ident(column.name)} = ${typed(column, value)};\nreset role;`,
        )
        if (failed(outcome)) {
          if (outcome.code === insufficientPrivilege && !isRowSecurity(outcome))
            return { places, message: outcome.message }
          // A constraint is judged after grants and policies; this value is no good, the next may be.
          if (!isConstraint(outcome)) message ??= outcome.message
        } else if ((outcome[0]![0] as number) > before) {
          places.add(row.place)
          break
        }
      }
    }
    return { places, message: places.size > 0 ? undefined : (message ?? 'no value was taken') }
  }

  /** Inserts a row like each that he may insert, with another value in the column. */
  async #insert(subject: ColumnSubject, persona: Persona, rows: readonly CensusRow[]): Promise<Reached> {
    const { table, column } = subject
    const columns = await this.#granted(table, persona)
    if (!columns.includes(column)) return { places: new Set(), message: `permission denied for column ${column.name}` }
    const places = new Set<string>()
    let message: string | undefined
    for (const row of rows) {
      for (const value of this.#others(subject, row)) {
        const changed = { ...row, values: { ...row.values, [column.name]: value } }
        const failure = await this.#attempts.run(persona, insertLike(table, columns, changed))
        if (failure === undefined || isConstraint(failure)) {
          places.add(row.place)
          break
        }
        message ??= failure.message
      }
    }
    return { places, message: places.size > 0 ? undefined : message }
  }

  async #granted(table: PlannedTable, persona: Persona): Promise<PlannedColumn[]> {
    const writable = table.columns.filter((column) => !column.generated)
    const rows = await this.#session.database.rows(
      "select x.name from unnest($1::text[]) x (name) where has_column_privilege($2, $3::regclass, x.name, 'INSERT')",
      [writable.map(({ name }) => name), persona.role, table.table],
    )
    const granted = new Set(rows.flat() as string[])
    return writable.filter(({ name }) => granted.has(name))
  }

  /** Values that the column could have and this row has not: those of other rows first. */
  #others({ table, column }: ColumnSubject, row: CensusRow): (string | null)[] {
    const rows = this.#session.census.get(table.table) ?? []
    const own = row.values[column.name] ?? null
    const made = candidates(column.type, { seed: 'dbops', ordinal: 7, table: table.name, column: column.name })
    const all = [...rows.map(({ values }) => values[column.name] ?? null), ...column.hints, ...made]
    return [...new Set(all)]
      .filter((value) => value !== own && (value !== null || column.nullable))
      .slice(0, mostValues)
  }
}

interface Reached {
  places: ReadonlySet<string>
  message?: string
}

function typed(column: PlannedColumn, value: string | null): string {
  return value === null ? 'null' : `${literal(value)}::${column.typeName}`
}
