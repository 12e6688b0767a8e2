/** Measures one table's verbs for one persona: which of its rows each really reaches. */

import { ident, literal } from '../../../core/identifier.ts'
import type { PostgresFailure } from '../../../postgres/database.ts'
import type { PlannedColumn, PlannedTable } from '../../data/plan.ts'
import { stableUuid } from '../../data/values.ts'
import { type Attempts, failed } from '../attempt.ts'
import { type CensusRow, evidence } from '../census.ts'
import { setMode } from '../instruments.ts'
import type { AccessObject, Persona } from '../types.ts'
import {
  cellOf,
  insufficientPrivilege,
  isConstraint,
  isRowSecurity,
  type Measurable,
  type Outcome,
  type Target,
} from './cell.ts'

export interface Subject {
  table: PlannedTable
  rows: readonly CensusRow[]
  /** Columns that an UPDATE trigger waits for (`UPDATE OF …`): left alone where another column will do. */
  watched?: ReadonlySet<string>
  /** Functions of the user's own triggers, by name. */
  guards?: ReadonlySet<string>
  rights: ColumnRights
}

/** Which columns of a table a role may write; asked once for each measurement, as grants may change in between. */
export class ColumnRights {
  readonly #attempts: Attempts
  readonly #table: PlannedTable
  readonly #known = new Map<string, PlannedColumn[]>()

  constructor(attempts: Attempts, table: PlannedTable) {
    this.#attempts = attempts
    this.#table = table
  }

  /** All columns where there is no right to any: then Postgres itself refuses. */
  async of(role: string, verb: 'INSERT' | 'UPDATE'): Promise<PlannedColumn[]> {
    const known = this.#known.get(`${verb} ${role}`)
    if (known !== undefined) return known
    const writable = this.#table.columns.filter((column) => !column.generated)
    const rows = await this.#attempts.database.rows(
      'select x.name from unnest($1::text[]) x (name) where has_column_privilege($2, $3::regclass, x.name, $4)',
      [writable.map(({ name }) => name), role, this.#table.table, verb],
    )
    const granted = new Set(rows.flat() as string[])
    const columns = granted.size === 0 ? writable : writable.filter(({ name }) => granted.has(name))
    this.#known.set(`${verb} ${role}`, columns)
    return columns
  }
}

export type RowVerb = 'select' | 'insert' | 'update' | 'delete'

/** A table as an object of the matrix. */
export function tableMeasurable(attempts: Attempts, object: AccessObject, subject: Subject): Measurable {
  const targets = targetsOf(subject)
  const truncates = new Map<string, PostgresFailure | undefined>()
  return {
    object,
    verbs: ['select', 'insert', 'update', 'delete', 'truncate'],
    async measure(verb, persona) {
      if (verb === 'truncate') {
        // Row security does not filter it, and claims do not count: once for each role.
        if (!truncates.has(persona.role)) truncates.set(persona.role, await truncate(attempts, subject, persona))
        return { cell: truncateCell(object.name, persona, truncates.get(persona.role), subject) }
      }
      const outcome = await reachRows(attempts, subject, verb as RowVerb, persona)
      return { cell: cellOf(object.name, verb, persona, targets, outcome), places: outcome.reached }
    },
  }
}

export function targetsOf({ table, rows }: Subject): Target[] {
  return rows.map((row) => ({ place: row.place, label: row.label, evidence: () => evidence(table, row) }))
}

/** Runs a verb as the persona: which rows it reaches. */
export async function reachRows(
  attempts: Attempts,
  subject: Subject,
  verb: RowVerb,
  persona: Persona,
): Promise<Outcome> {
  if (verb === 'select') return select(attempts, subject, persona)
  return verb === 'insert' ? insert(attempts, subject, persona) : change(attempts, subject, verb, persona)
}

async function truncate(
  attempts: Attempts,
  { table }: Subject,
  persona: Persona,
): Promise<PostgresFailure | undefined> {
  return attempts.run(persona, `truncate ${table.table}`)
}

function truncateCell(object: string, persona: Persona, failure: PostgresFailure | undefined, { rows }: Subject) {
  const cell = { object, verb: 'truncate' as const, persona: persona.name }
  if (failure?.code === insufficientPrivilege) return { ...cell, reach: 'denied' as const, message: failure.message }
  // Privileges are judged first (tablecmds.c, truncate_check_rel): what fails later, a key that points here, fails for its owner too.
  const message = failure === undefined ? {} : { message: failure.message }
  return { ...cell, reach: 'all' as const, reached: rows.length, total: rows.length, ...message }
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
  subject: Subject,
  verb: 'update' | 'delete',
  persona: Persona,
): Promise<Outcome> {
  const { rows } = subject
  const statement = await changeStatement(subject, verb, persona)
  if (statement === undefined) return { reached: new Set(), reason: 'it has no column that can be updated' }
  const whole = await attempts.touched(persona, statement, setMode('all'))
  if (failed(whole) && whole.code === insufficientPrivilege && !isRowSecurity(whole))
    return { reached: new Set(), refusal: whole }
  // A row that is deleted may be the one by which a policy with a volatile function admits the next, so none is at first.
  // Where some row is refused, or something behind it fails: which rows the statement finds, then each by itself.
  const found = failed(whole) || verb === 'delete' ? await attempts.touched(persona, statement, setMode('dry')) : whole
  if (failed(found)) return { reached: new Set(), refusal: found }
  if (!failed(whole) && found.length === whole.length) return { reached: new Set(whole) }
  const reached = new Set<string>()
  const untried = new Set<string>()
  let refusal: PostgresFailure | undefined
  const inTheWay = new Map<string, boolean>()
  for (const row of rows.filter((each) => found.includes(each.place))) {
    const touched = await attempts.touched(persona, statement, setMode('row', row.place))
    if (!failed(touched)) {
      // A trigger that takes the row away without a word reaches nothing.
      if (touched.includes(row.place)) reached.add(row.place)
      continue
    }
    const failure = touched
    if (isConstraint(failure)) reached.add(row.place)
    else if (isRowSecurity(failure)) {
      if (verb === 'update' && (await mayBecome(attempts, subject, persona, row))) reached.add(row.place)
      else refusal ??= failure
    } else if (failure.code === insufficientPrivilege) refusal ??= failure
    else {
      // A trigger that fails for full rights as well refuses nobody in particular: the policies let this row through.
      const known =
        inTheWay.get(failure.message) ??
        (await attempts.run(undefined, statement, setMode('row', row.place)))?.message === failure.message
      inTheWay.set(failure.message, known)
      if (known) reached.add(row.place)
      else refusal ??= guarded(subject, failure)
    }
  }
  return {
    reached,
    untried,
    refusal: reached.size > 0 && refusal?.code === insufficientPrivilege ? undefined : refusal,
  }
}

async function changeStatement(
  subject: Subject,
  verb: 'update' | 'delete',
  persona: Persona,
): Promise<string | undefined> {
  const { table } = subject
  if (verb === 'delete') return `delete from ${table.table}`
  const columns = await subject.rights.of(persona.role, 'UPDATE')
  // The column that brings the least with it: the instruments give each row its old values.
  const column =
    columns.find((each) => each.type.kind !== 'd' && !subject.watched?.has(each.name)) ??
    columns.find((each) => each.type.kind !== 'd') ??
    columns[0]
  return column && `update ${table.table} set ${ident(column.name)} = null`
}

/**
 * Whether the row may become another: USING lets it through, WITH CHECK refuses it as it is. Tried are the values that rows
 * which pass WITH CHECK have in each column: whoever may take a row over, does.
 */
async function mayBecome(attempts: Attempts, subject: Subject, persona: Persona, row: CensusRow): Promise<boolean> {
  const columns = await subject.rights.of(persona.role, 'UPDATE')
  const models = subject.rows
    .filter((each) => each !== row && persona.actor !== undefined && each.label.actor === persona.actor.name)
    .slice(0, 3)
  const different = (model: CensusRow) =>
    columns.filter(({ name }) => !subject.table.primaryKey.includes(name) && model.values[name] !== row.values[name])
  for (const model of models) {
    const all = different(model)
    for (const set of [...all.map((column) => [column]), all]) {
      if (set.length === 0) continue
      const assignments = set.map(
        (column) => `${ident(column.name)} = ${valueText(column, model.values[column.name] ?? null)}`,
      )
      const failure = await attempts.run(
        persona,
        `update ${subject.table.table} set ${assignments.join(', ')}`,
        setMode('patch', row.place),
      )
      if (failure === undefined || isConstraint(failure)) return true
      if (!isRowSecurity(failure)) break
    }
  }
  return false
}

/** A row like each that is there, with a key of its own. */
async function insert(attempts: Attempts, subject: Subject, persona: Persona): Promise<Outcome> {
  const { table, rows } = subject
  if (rows.length === 0) return { reached: new Set(), reason: 'there is no row to make another like it' }
  const reached = new Set<string>()
  const untried = new Set<string>()
  let refusal: PostgresFailure | undefined
  const columns = await subject.rights.of(persona.role, 'INSERT')
  for (const row of rows) {
    const failure = await attempts.run(persona, insertLike(table, columns, row))
    // Row security is judged before constraints (nodeModifyTable.c, ExecInsert): a constraint of this table that fails was reached.
    if (failure === undefined || (isConstraint(failure) && isOwn(failure, table))) reached.add(row.place)
    else if (isRowSecurity(failure)) refusal ??= failure
    else if (failure.code === insufficientPrivilege) {
      refusal ??= failure
      // A missing right to the table is the same for every row.
      if (failure.routine === 'aclcheck_error' && !failure.where) break
    } else {
      const control = await attempts.run(undefined, insertLike(table, table.columns, row))
      if (control === undefined || isConstraint(control)) refusal ??= guarded(subject, failure)
      else untried.add(row.place)
    }
  }
  return { reached, untried, refusal: reached.size > 0 ? undefined : refusal }
}

/** What a trigger raises for this caller and not for full rights is its refusal; what a policy raises is its failure. */
function guarded({ guards }: Subject, failure: PostgresFailure): PostgresFailure {
  const raised = [...(guards ?? [])].some((name) => failure.where?.includes(`${name}(`))
  return raised
    ? { ...failure, code: insufficientPrivilege, message: `a trigger refuses: ${failure.message}` }
    : failure
}

function isOwn(failure: PostgresFailure, table: PlannedTable): boolean {
  return failure.table === undefined || (failure.schema === table.schema && failure.table === table.name)
}

export function insertLike(table: PlannedTable, columns: readonly PlannedColumn[], row: CensusRow): string {
  const own = new Set(table.uniques.flat())
  for (const key of table.keys) for (const column of key.columns) own.delete(column)
  const written = columns.filter((column) => !column.generated && !(own.has(column.name) && column.hasDefault))
  const value = (column: PlannedColumn): string => {
    const text = row.values[column.name] ?? null
    const fresh = own.has(column.name) && text !== null && column.typeName === 'uuid'
    return valueText(column, fresh ? stableUuid('another', text) : text)
  }
  return written.length === 0
    ? `insert into ${table.table} default values`
    : `insert into ${table.table} (${written.map((column) => ident(column.name)).join(', ')}) values (${written.map(value).join(', ')})`
}

function valueText(column: PlannedColumn, text: string | null): string {
  return text === null ? 'null' : `${literal(text)}::${column.typeName}`
}
