/** Views, materialised views and foreign tables: what comes out of them, and what is written through them. */

import type { Column, Table, View } from '../../../catalog/schema.ts'
import { ident, qualified } from '../../../core/identifier.ts'
import type { Label } from '../../data/pool.ts'
import { type Attempts, failed } from '../attempt.ts'
import type { CensusRow } from '../census.ts'
import { setMode } from '../instruments.ts'
import type { Recogniser } from '../recognise.ts'
import type { AccessObject, Persona, RowEvidence, Verb } from '../types.ts'
import {
  cellOf,
  insufficientPrivilege,
  isConstraint,
  type Measurable,
  type MeasuredCell,
  type Outcome,
  type Target,
} from './cell.ts'

export interface ViewContext {
  attempts: Attempts
  recogniser: Recogniser
  personas: readonly Persona[]
  /** Tables that the view reads, by qualified name. */
  bases: readonly string[]
  /** Rows of the tables, by the place that instruments write. */
  byPlace: ReadonlyMap<string, { table: string; row: CensusRow; evidence: () => RowEvidence }>
  rowsOf: (table: string) => readonly Target[]
}

const mostRows = 500

export function viewMeasurable(relation: View | Table, object: AccessObject, context: ViewContext): Measurable {
  const name = qualified(relation.schema, relation.name)
  const { attempts, recogniser, personas, bases } = context
  let seen: Promise<{ universe: Target[]; outcomes: Map<string, Outcome> }> | undefined
  let writable: Promise<Verb[]> | undefined

  const look = async () => {
    const universe = new Map<string, Target>()
    const outcomes = new Map<string, Outcome>()
    for (const persona of [undefined, ...personas]) {
      const outcome = await read(attempts, name, relation.columns, persona)
      if (persona !== undefined) outcomes.set(persona.name, outcome.outcome)
      for (const [place, row] of outcome.rows) universe.set(place, targetOf(place, row, recogniser, bases))
      if (persona === undefined && outcome.outcome.refusal !== undefined)
        return { universe: [], outcomes, broken: outcome.outcome.refusal.message }
    }
    return { universe: [...universe.values()], outcomes }
  }

  return {
    object,
    verbs: object.kind === 'view' ? ['select', 'insert', 'update', 'delete'] : ['select'],
    async measure(verb, persona): Promise<MeasuredCell> {
      if (verb === 'select') {
        seen ??= look()
        const { universe, outcomes, broken } = (await seen) as Awaited<ReturnType<typeof look>>
        const outcome = outcomes.get(persona.name) ?? (await read(attempts, name, relation.columns, persona)).outcome
        if (broken !== undefined && outcome.refusal?.code !== insufficientPrivilege)
          return { cell: { object: object.name, verb, persona: persona.name, reach: 'not proven', reason: broken } }
        return { cell: cellOf(object.name, verb, persona, universe, outcome) }
      }
      writable ??= writableVerbs(attempts, name)
      if (!(await writable).includes(verb))
        return {
          cell: {
            object: object.name,
            verb,
            persona: persona.name,
            reach: 'none',
            message: 'the view takes no writes',
          },
        }
      return verb === 'insert'
        ? insertThrough(relation, object, verb, persona, context)
        : changeThrough(relation, object, verb, persona, context)
    },
  }
}

async function read(
  attempts: Attempts,
  name: string,
  columns: readonly Column[],
  persona: Persona | undefined,
): Promise<{ outcome: Outcome; rows: Map<string, unknown> }> {
  let list = columns.map((column) => ident(column.name))
  const sql = () =>
    `select to_jsonb(x) from (select ${list.length === 0 ? '1 as one' : list.join(', ')} from ${name} limit ${mostRows}) x`
  let outcome = await attempts.rows(persona, sql())
  if (failed(outcome) && outcome.code === insufficientPrivilege && persona !== undefined) {
    const granted = await attempts.database.rows(
      'select x.name from unnest($1::text[]) x (name) where has_column_privilege($2, $3::regclass, x.name, $4)',
      [columns.map((column) => column.name), persona.role, name, 'SELECT'],
    )
    if (granted.length > 0 && granted.length < columns.length) {
      list = (granted.flat() as string[]).map(ident)
      outcome = await attempts.rows(persona, sql())
    }
  }
  if (failed(outcome)) return { outcome: { reached: new Set(), refusal: outcome }, rows: new Map() }
  const rows = new Map<string, unknown>()
  for (const [index, [row]] of outcome.entries()) {
    const text = JSON.stringify(row)
    // Equal rows are as many rows.
    let place = text
    for (let n = 2; rows.has(place); n++) place = `${text}#${n}`
    rows.set(place, row ?? index)
  }
  return { outcome: { reached: new Set(rows.keys()) }, rows }
}

function targetOf(place: string, row: unknown, recogniser: Recogniser, bases: readonly string[]): Target {
  const label: Label = recogniser.label(row, bases) ?? {}
  return {
    place,
    label,
    evidence: () => ({
      key: Object.fromEntries(
        Object.entries((row ?? {}) as Record<string, unknown>)
          // When it was written is no key.
          .filter(([, value]) => typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(value))
          .slice(0, 3)
          .map(([column, value]) => [
            column,
            value === null ? null : typeof value === 'string' ? value : JSON.stringify(value),
          ]),
      ),
      ...label,
    }),
  }
}

/** Verbs that Postgres or the view's own triggers let through. */
async function writableVerbs(attempts: Attempts, name: string): Promise<Verb[]> {
  const [row] = (await attempts.database.rows('select pg_relation_is_updatable($1::regclass, true)', [name])) as [
    number,
  ][]
  const bits = row![0]
  // Bits of CmdType (nodes.h): UPDATE 1 << 2, INSERT 1 << 3, DELETE 1 << 4.
  return (
    [
      ['update', 4],
      ['insert', 8],
      ['delete', 16],
    ] as const
  )
    .filter(([, bit]) => (bits & bit) !== 0)
    .map(([verb]) => verb)
}

/** UPDATE and DELETE through a view: the rows of its tables that are touched. */
async function changeThrough(
  relation: View | Table,
  object: AccessObject,
  verb: Verb,
  persona: Persona,
  context: ViewContext,
): Promise<MeasuredCell> {
  const { attempts } = context
  const name = qualified(relation.schema, relation.name)
  let statement = `delete from ${name}`
  if (verb === 'update') {
    const columns = (
      await attempts.database.rows(
        `select a.attname::text from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and pg_column_is_updatable(a.attrelid, a.attnum, true)
          order by has_column_privilege($2, a.attrelid, a.attnum, 'UPDATE') desc, a.attnum`,
        [name, persona.role],
      )
    ).flat() as string[]
    if (columns[0] === undefined)
      return {
        cell: {
          object: object.name,
          verb,
          persona: persona.name,
          reach: 'none',
          message: 'no column of the view can be updated',
        },
      }
    statement = `update ${name} set ${ident(columns[0])} = null`
  }
  const whole = await attempts.touched(persona, statement, setMode('watch'))
  const places =
    failed(whole) && whole.code !== insufficientPrivilege
      ? await attempts.touched(persona, statement, setMode('dry'))
      : whole
  const outcome: Outcome = failed(places)
    ? { reached: new Set(), refusal: failed(whole) ? whole : places }
    : { reached: new Set(places) }
  const table = [...outcome.reached]
    .map((place) => context.byPlace.get(place)?.table)
    .find((each) => each !== undefined)
  const targets = context.rowsOf(table ?? context.bases[0] ?? '')
  return { cell: cellOf(object.name, verb, persona, targets, outcome), places: outcome.reached }
}

/** INSERT through a view: rows like those that are in the table behind it, where its columns carry the same names. */
async function insertThrough(
  relation: View | Table,
  object: AccessObject,
  verb: Verb,
  persona: Persona,
  context: ViewContext,
): Promise<MeasuredCell> {
  const { attempts, bases, byPlace } = context
  const name = qualified(relation.schema, relation.name)
  const base = bases.length === 1 ? bases[0]! : undefined
  const targets = base === undefined ? [] : context.rowsOf(base)
  const reached = new Set<string>()
  let refusal: Outcome['refusal']
  for (const { place } of targets) {
    const values = byPlace.get(place)!.row.values
    const columns = relation.columns.filter((column) => Object.hasOwn(values, column.name) && column.name !== 'id')
    const list = columns.map((column) => ident(column.name)).join(', ')
    const texts = columns.map((column) =>
      values[column.name] == null ? 'null' : `'${values[column.name]!.replaceAll("'", "''")}'`,
    )
    const sql =
      columns.length === 0
        ? `insert into ${name} default values`
        : `insert into ${name} (${list}) values (${texts.join(', ')})`
    const failure = await attempts.run(persona, sql)
    if (failure === undefined || isConstraint(failure)) reached.add(place)
    else {
      refusal ??= failure
      if (failure.code === insufficientPrivilege && failure.routine !== 'ExecWithCheckOptions') break
    }
  }
  const reason = base === undefined ? 'the view is made of several tables' : undefined
  // What fails otherwise failed for the row that was made up, not for the persona.
  if (reached.size === 0 && refusal !== undefined && refusal.code !== insufficientPrivilege)
    return { cell: { object: object.name, verb, persona: persona.name, reach: 'not proven', reason: refusal.message } }
  return {
    cell: cellOf(object.name, verb, persona, targets, {
      reached,
      refusal,
      ...(reason && targets.length === 0 && refusal === undefined ? { reason } : {}),
    }),
    places: reached,
  }
}
