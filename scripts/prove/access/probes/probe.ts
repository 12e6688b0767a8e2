/** The form of a probe: one question beyond the cells, answered by trying it. */

import type { Finding } from '../../../core/finding.ts'
import { ident, literal } from '../../../core/identifier.ts'
import type { PostgresFailure } from '../../../postgres/database.ts'
import type { PlannedColumn, PlannedTable } from '../../data/plan.ts'
import { Attempts, failed } from '../attempt.ts'
import { isConstraint } from '../cells/cell.ts'
import { insertLike } from '../cells/table.ts'
import type { CensusRow } from '../census.ts'
import { setMode } from '../instruments.ts'
import type { AccessSession } from '../measure.ts'
import { nearness } from '../reach.ts'
import type { AccessMatrix, Cell, Persona, Verb } from '../types.ts'

export type Probe = (context: ProbeContext) => Promise<Finding[]>

/** What probes share: the session, what was measured, and ways to try one row. */
export class ProbeContext {
  readonly session: AccessSession
  readonly matrix: AccessMatrix
  readonly attempts: Attempts
  /** Personas that somebody outside may be. */
  readonly personas: readonly Persona[]
  readonly #cells = new Map<string, Cell>()
  readonly #tables: Map<string, PlannedTable>

  constructor(session: AccessSession, matrix: AccessMatrix) {
    this.session = session
    this.matrix = matrix
    this.attempts = new Attempts(session.database)
    const measured = new Set(matrix.personas.map(({ name }) => name))
    this.personas = session.personas.filter((persona) => !persona.trusted && measured.has(persona.name))
    for (const cell of matrix.cells) this.#cells.set(`${cell.object}\0${cell.verb}\0${cell.persona}`, cell)
    this.#tables = new Map(session.filled.plan.map((table) => [table.table, table]))
  }

  cell(object: string, verb: Verb, persona: Persona): Cell | undefined {
    return this.#cells.get(`${object}\0${verb}\0${persona.name}`)
  }

  /** Tables that were measured, in the order of the matrix. */
  tables(): PlannedTable[] {
    return this.matrix.objects.flatMap(({ kind, name }) => (kind === 'table' ? (this.#tables.get(name) ?? []) : []))
  }

  rows(table: PlannedTable): readonly CensusRow[] {
    return this.session.census.get(table.table) ?? []
  }

  /** Rows that a persona reached with a verb. */
  reached(table: PlannedTable, verb: Verb, persona: Persona): CensusRow[] {
    const cell = this.cell(table.table, verb, persona)
    const places = cell && this.session.places(cell)
    return places === undefined ? [] : this.rows(table).filter(({ place }) => places.has(place))
  }

  own(rows: readonly CensusRow[], persona: Persona): CensusRow[] {
    return rows.filter(({ label }) => nearness(label, persona.actor) === 'own')
  }

  /** Whether somebody may give a row other values: a constraint that fails comes after the policies. */
  async mayUpdate(
    persona: Persona,
    table: PlannedTable,
    row: CensusRow,
    values: Readonly<Record<string, string | null>>,
  ): Promise<boolean> {
    const set = Object.entries(values).map(([name, value]) => `${ident(name)} = ${typed(table, name, value)}`)
    const touched = await this.attempts.touched(
      persona,
      `update ${table.table} set ${set.join(', ')}`,
      setMode('patch', row.place),
    )
    return failed(touched) ? isConstraint(touched) : touched.includes(row.place)
  }

  /** Inserts a row like another with some other values: how it fails, or undefined. */
  async insert(
    persona: Persona | undefined,
    table: PlannedTable,
    row: CensusRow,
    values: Readonly<Record<string, string | null>>,
    columns: readonly PlannedColumn[] = table.columns,
  ): Promise<PostgresFailure | undefined> {
    const changed = { ...row, values: { ...row.values, ...values } }
    // What is given is written as it is; other keys are made anew.
    const keyless = {
      ...table,
      uniques: table.uniques.filter((key) => !key.some((name) => Object.hasOwn(values, name))),
    }
    return this.attempts.run(persona, insertLike(keyless, columns, changed))
  }
}

function typed(table: PlannedTable, name: string, value: string | null): string {
  const column = table.columns.find((each) => each.name === name)!
  return value === null ? 'null' : `${literal(value)}::${column.typeName}`
}

/** `a`, `a and b`, `a, b and 2 more`. */
export function listed(names: readonly string[], most = 3): string {
  const unique = [...new Set(names)]
  if (unique.length <= 1) return unique.join('')
  if (unique.length > most) return `${unique.slice(0, most - 1).join(', ')} and ${unique.length - most + 1} more`
  return `${unique.slice(0, -1).join(', ')} and ${unique.at(-1)}`
}
