/** Measures one table's verbs for one persona: which of its rows each really reaches. */

import { ident } from '../../core/identifier.ts'
import type { PostgresFailure } from '../../postgres/database.ts'
import type { PlannedColumn, PlannedTable } from '../data/plan.ts'
import { stableUuid } from '../data/values.ts'
import { type Attempts, failed } from './attempt.ts'
import { type CensusRow, evidence } from './census.ts'
import { setMode } from './instruments.ts'
import { classify, nearness } from './reach.ts'
import type { Cell, Persona, Verb } from './types.ts'

export interface Subject {
  table: PlannedTable
  rows: readonly CensusRow[]
}

/** What a verb reached: rows by their place, and the words of what refused the others. */
interface Outcome {
  reached: ReadonlySet<string>
  /** Of how many rows. Default: all. */
  of?: readonly CensusRow[]
  refusal?: PostgresFailure
  /** Nothing could be tried. */
  reason?: string
}

const insufficientPrivilege = '42501'

/** A cell, and the places of the rows that were reached: what a contract's conditions are held against. */
export interface MeasuredCell {
  cell: Cell
  places: ReadonlySet<string>
}

/** One cell. `verb` is one of the four that reach rows. */
export async function measureCell(
  attempts: Attempts,
  subject: Subject,
  verb: Exclude<Verb, 'truncate' | 'execute'>,
  persona: Persona,
): Promise<MeasuredCell> {
  const outcome = await outcomeOf(attempts, subject, verb, persona)
  return { cell: cellOf(subject, verb, persona, outcome), places: outcome.reached }
}

function cellOf(subject: Subject, verb: Verb, persona: Persona, outcome: Outcome): Cell {
  const cell: Cell = { object: subject.table.table, verb, persona: persona.name, reach: 'not proven' }
  const rows = outcome.of ?? subject.rows
  const { refusal } = outcome
  const reached = rows.filter((row) => outcome.reached.has(row.place))
  if (outcome.reason !== undefined && reached.length === 0) return { ...cell, reason: outcome.reason }
  if (refusal !== undefined) cell.message = refusal.message
  if (reached.length === 0 && refusal !== undefined) {
    cell.reach = refusal.code === insufficientPrivilege ? 'denied' : 'error'
    return cell
  }
  if (rows.length === 0) return { ...cell, reason: 'the table has no row to try it on' }
  const labels = reached.map((row) => row.label)
  cell.reach = classify(
    rows.map((row) => row.label),
    labels,
    persona.actor,
  )
  cell.reached = reached.length
  cell.total = rows.length
  const beyond = reached.filter((row) => nearness(row.label, persona.actor) !== 'own')
  if (beyond.length > 0 && !persona.trusted)
    cell.rows = beyond
      .sort((a, b) => distance(b, persona) - distance(a, persona))
      .slice(0, 3)
      .map((row) => evidence(subject.table, row))
  return cell
}

function distance(row: CensusRow, persona: Persona): number {
  return ['own', 'tenant', 'beyond'].indexOf(nearness(row.label, persona.actor))
}

function outcomeOf(
  attempts: Attempts,
  subject: Subject,
  verb: Exclude<Verb, 'truncate' | 'execute'>,
  persona: Persona,
): Promise<Outcome> {
  switch (verb) {
    case 'select':
      return select(attempts, subject, persona)
    case 'insert':
      return insert(attempts, subject, persona)
    default:
      return change(attempts, subject, verb, persona)
  }
}

async function select(attempts: Attempts, { table }: Subject, persona: Persona): Promise<Outcome> {
  const places = `select tableoid::text || ctid::text from ${table.table}`
  let outcome = await attempts.rows(persona, places)
  if (failed(outcome) && outcome.code === insufficientPrivilege) {
    // System columns want the right to the whole table. Whoever may read some columns alone reaches the same rows.
    const counted = await attempts.rows(persona, `select count(*) from ${table.table}`)
    if (failed(counted)) return { reached: new Set(), refusal: counted }
    outcome = await attempts.rows(persona, places, `grant select on ${table.table} to ${ident(persona.role)};`)
  }
  return failed(outcome) ? { reached: new Set(), refusal: outcome } : { reached: new Set(outcome.flat() as string[]) }
}

/** UPDATE that leaves the row as it is, and DELETE. */
async function change(
  attempts: Attempts,
  { table, rows }: Subject,
  verb: 'update' | 'delete',
  persona: Persona,
): Promise<Outcome> {
  const statement = verb === 'delete' ? `delete from ${table.table}` : updateOf(table)
  if (statement === undefined) return { reached: new Set(), reason: 'it has no column that can be updated' }
  const whole = await attempts.touched(persona, statement, setMode('all'))
  if (!failed(whole)) return { reached: new Set(whole) }
  if (whole.code === insufficientPrivilege && !isRowSecurity(whole)) return { reached: new Set(), refusal: whole }
  // Some row is refused, or something behind it fails: which rows the statement finds, then each by itself.
  const found = await attempts.touched(persona, statement, setMode('dry'))
  if (failed(found)) return { reached: new Set(), refusal: found }
  const reached = new Set<string>()
  let refusal: PostgresFailure | undefined
  for (const row of rows.filter((each) => found.includes(each.place))) {
    const failure = await attempts.run(persona, statement, setMode('row', row.place))
    if (failure === undefined || isConstraint(failure)) reached.add(row.place)
    else refusal ??= failure
  }
  return { reached, refusal }
}

/** An UPDATE without WHERE of the column that brings the least with it: the instruments give each row its old values. */
function updateOf(table: PlannedTable): string | undefined {
  const column =
    table.columns.find((each) => !each.generated && each.type.kind !== 'd') ??
    table.columns.find((each) => !each.generated)
  return column && `update ${table.table} set ${ident(column.name)} = null`
}

/** A row like each that is there, with a key of its own. */
async function insert(attempts: Attempts, { table, rows }: Subject, persona: Persona): Promise<Outcome> {
  const reached = new Set<string>()
  let refusal: PostgresFailure | undefined
  for (const row of rows) {
    const failure = await attempts.run(persona, insertLike(table, row))
    // Row security is judged before constraints (nodeModifyTable.c, ExecInsert): a constraint that fails was reached.
    if (failure === undefined || isConstraint(failure)) reached.add(row.place)
    else {
      refusal ??= failure
      if (failure.code === insufficientPrivilege && !isRowSecurity(failure)) break
    }
  }
  if (rows.length === 0) return { reached, reason: 'the table has no row to make another like it' }
  return { reached, refusal }
}

function insertLike(table: PlannedTable, row: CensusRow): string {
  const own = new Set(table.uniques.flat())
  for (const key of table.keys) for (const column of key.columns) own.delete(column)
  const written = table.columns.filter((column) => !column.generated && !(own.has(column.name) && column.hasDefault))
  const value = (column: PlannedColumn): string => {
    const text = row.values[column.name]
    if (text == null) return 'null'
    const fresh = own.has(column.name) && column.typeName === 'uuid' ? stableUuid('another', text) : text
    return `'${fresh.replaceAll("'", "''")}'::${column.typeName}`
  }
  return written.length === 0
    ? `insert into ${table.table} default values`
    : `insert into ${table.table} (${written.map((column) => ident(column.name)).join(', ')}) values (${written.map(value).join(', ')})`
}

/** A policy refused the new row; not a missing privilege, which has the same code. */
function isRowSecurity(failure: PostgresFailure): boolean {
  return failure.routine === 'ExecWithCheckOptions'
}

/** Class 23: an integrity constraint. */
function isConstraint(failure: PostgresFailure): boolean {
  return failure.code.startsWith('23')
}
