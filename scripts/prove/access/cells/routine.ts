/**
 * Functions: called as the persona with keys of his own rows, of his tenant's and of others'; what they return and what
 * they change tells how far he reaches through them.
 */

import type { Routine, Schema } from '../../../catalog/schema.ts'
import { ident, literal, qualified } from '../../../core/identifier.ts'
import type { PostgresFailure } from '../../../postgres/database.ts'
import type { Filled } from '../../data/fill.ts'
import type { Label } from '../../data/pool.ts'
import type { TypeReader } from '../../data/types.ts'
import { candidates } from '../../data/values.ts'
import { type Attempts, failed } from '../attempt.ts'
import type { CensusRow } from '../census.ts'
import { setMode } from '../instruments.ts'
import { nearness } from '../reach.ts'
import type { ColumnRef } from '../reading/facts.ts'
import type { Recogniser } from '../recognise.ts'
import type { AccessObject, Cell, Persona, RowEvidence } from '../types.ts'
import { insufficientPrivilege, type Measurable, type MeasuredCell } from './cell.ts'

export interface RoutineContext {
  attempts: Attempts
  schema: Schema
  filled: Filled
  census: ReadonlyMap<string, readonly CensusRow[]>
  byPlace: ReadonlyMap<string, { table: string; row: CensusRow; evidence: () => RowEvidence }>
  recogniser: Recogniser
  types: TypeReader
  /** Columns that each parameter is compared with or written to. */
  parameters: (routine: Routine) => Map<number, ColumnRef[]>
}

/** One call of a function, and whose rows its arguments speak of. */
export interface RoutineCall {
  sql: string
  whose: 'own' | 'tenant' | 'beyond' | 'nobody'
}

/** What a call came to. */
export interface CallOutcome {
  call: RoutineCall
  failure?: PostgresFailure
  /** Whose the rows are that it returned or touched. */
  labels: { label: Label; evidence: RowEvidence }[]
  /** Rows returned, as JSON text. */
  returned: string[]
  touched: number
}

/** Name with types of the arguments, as contracts write it: `public.accept(uuid)`. */
export function routineName(routine: Routine): string {
  const types = inputs(routine).map(({ type, mode }) => (mode === 'variadic' ? `variadic ${type}` : type))
  return `${qualified(routine.schema, routine.name)}(${types.join(', ')})`
}

/** Functions that somebody could call: no triggers, no parts of aggregates. */
export function isCallable(routine: Routine): boolean {
  return (
    (routine.kind === 'function' || routine.kind === 'procedure') &&
    !/^(trigger|event_trigger|internal|language_handler|fdw_handler|index_am_handler|tsm_handler)$/.test(
      routine.returns ?? 'void',
    )
  )
}

export function routineMeasurable(routine: Routine, object: AccessObject, context: RoutineContext): Measurable {
  return {
    object,
    verbs: ['execute'],
    async measure(_verb, persona): Promise<MeasuredCell> {
      const calls = await callsOf(routine, persona, context)
      const cell: Cell = { object: object.name, verb: 'execute', persona: persona.name, reach: 'not proven' }
      if (typeof calls === 'string') {
        const refused = await lacksExecute(routine, persona, context)
        return { cell: refused ? { ...cell, reach: 'denied', message: refused } : { ...cell, reason: calls } }
      }
      const outcomes: CallOutcome[] = []
      for (const call of calls) {
        const outcome = await callRoutine(call, persona, context)
        outcomes.push(outcome)
        if (outcome.failure?.code === insufficientPrivilege && outcome.failure.where === undefined) break
      }
      return { cell: judge(cell, routine, persona, outcomes) }
    },
  }
}

function judge(cell: Cell, routine: Routine, persona: Persona, outcomes: readonly CallOutcome[]): Cell {
  const ran = outcomes.filter(({ failure }) => failure === undefined)
  const failures = outcomes.flatMap(({ failure }) => (failure === undefined ? [] : [failure]))
  if (ran.length === 0) {
    const failure = failures[0]!
    if (failures.some(({ code }) => code === insufficientPrivilege))
      return { ...cell, reach: 'denied', message: failures.find(({ code }) => code === insufficientPrivilege)!.message }
    // Its own RAISE: it looked at its caller, or at its arguments, and refused.
    if (failures.every(({ code }) => code.startsWith('P0') || code === '28000'))
      return { ...cell, reach: 'none', message: failure.message }
    return { ...cell, reason: failure.message }
  }
  const found = ran.flatMap(({ labels }) => labels)
  if (found.length === 0) {
    const silent =
      routine.returnsSet === true && ran.every(({ returned, touched }) => returned.length === 0 && touched === 0)
    // Whoever may call what returns no rows of anybody reaches all that there is to it.
    return { ...cell, reach: silent ? 'none' : 'all' }
  }
  const near = found.map(({ label }) => nearness(label, persona.actor))
  const reach = near.includes('beyond') ? 'all' : near.includes('tenant') ? 'tenant' : 'own'
  const order = ['own', 'tenant', 'beyond']
  const rows = found
    .map((each, index) => ({ ...each, rank: order.indexOf(near[index]!) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, 3)
    .map(({ evidence }) => evidence)
  return { ...cell, reach, reached: found.length, ...(rows.length > 0 && !persona.trusted ? { rows } : {}) }
}

/** Calls a function once and looks at what it returned and touched. */
export async function callRoutine(
  call: RoutineCall,
  persona: Persona,
  { attempts, recogniser, byPlace }: RoutineContext,
  before = '',
): Promise<CallOutcome> {
  // The embedded engine has no timer.
  const timeLimit = attempts.database.kind === 'server' ? " set local statement_timeout = '5s';" : ''
  const outcome = await attempts.both(persona, call.sql, `${before}${setMode('calls')}${timeLimit}`)
  if (failed(outcome)) return { call, failure: outcome, labels: [], returned: [], touched: 0 }
  const labels: CallOutcome['labels'] = []
  const returned = outcome.rows.map(([value]) => JSON.stringify(value ?? null))
  for (const [value] of outcome.rows) {
    for (const row of Array.isArray(value) ? value : [value]) {
      const label = recogniser.label(row)
      if (label !== undefined) labels.push({ label, evidence: { key: shown(row), ...label } })
    }
  }
  for (const place of outcome.touched) {
    const known = byPlace.get(place)
    if (known !== undefined) labels.push({ label: known.row.label, evidence: known.evidence() })
  }
  return { call, labels, returned, touched: outcome.touched.length }
}

function shown(row: unknown): Record<string, string | null> {
  const entries = typeof row === 'object' && row !== null ? Object.entries(row) : [['value', row]]
  return Object.fromEntries(
    entries
      .slice(0, 3)
      .map(([column, value]) => [
        column,
        value === null ? null : typeof value === 'string' ? value : JSON.stringify(value),
      ]),
  )
}

/** Postgres's refusal where the role may not execute it; undefined: it may. */
async function lacksExecute(
  routine: Routine,
  persona: Persona,
  { attempts }: RoutineContext,
): Promise<string | undefined> {
  const rows = (await attempts.database.rows(
    `select has_schema_privilege($1, n.oid, 'USAGE'), has_function_privilege($1, p.oid, 'EXECUTE')
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = $2 and p.proname = $3 and pg_get_function_identity_arguments(p.oid) = $4`,
    [persona.role, routine.schema, routine.name, routine.identityArguments],
  )) as [boolean, boolean][]
  const [usage = true, execute = true] = rows[0] ?? []
  if (!usage) return `permission denied for schema ${routine.schema}`
  return execute ? undefined : `permission denied for function ${routine.name}`
}

/** The calls to try; why there is none, where a parameter cannot be given a value. */
export async function callsOf(
  routine: Routine,
  persona: Persona,
  context: RoutineContext,
): Promise<RoutineCall[] | string> {
  const given = inputs(routine).filter((argument) => argument.default === undefined)
  const compared = context.parameters(routine)
  if (given.length === 0) return [{ sql: callSql(routine, []), whose: 'nobody' }]
  const calls = new Map<string, RoutineCall>()
  const whoseFirst: RoutineCall['whose'][] = persona.actor === undefined ? ['beyond'] : ['own', 'tenant', 'beyond']
  for (const whose of routine.securityDefiner ? whoseFirst : whoseFirst.slice(0, 1)) {
    const values: (string | null)[] = []
    for (const argument of given) {
      const index = inputs(routine).indexOf(argument)
      const value = await argumentValue(argument, compared.get(index) ?? [], whose, persona, context)
      if (value === undefined)
        return `no value is known for its parameter ${argument.name ?? index + 1} of type ${argument.type}`
      values.push(value)
    }
    const sql = callSql(
      routine,
      given.map((argument, index) => ({
        argument,
        position: inputs(routine).indexOf(argument),
        value: values[index]!,
      })),
    )
    if (!calls.has(sql)) calls.set(sql, { sql, whose })
  }
  return [...calls.values()]
}

async function argumentValue(
  argument: Routine['arguments'][number],
  compared: readonly ColumnRef[],
  whose: RoutineCall['whose'],
  persona: Persona,
  { census, filled, types, attempts }: RoutineContext,
): Promise<string | null | undefined> {
  const wanted = (label: Label) =>
    nearness(label, persona.actor) === whose && (label.actor ?? label.tenant) !== undefined
  const array = argument.type.endsWith('[]')
  const pick = (column: ColumnRef): string | undefined => {
    const rows = census.get(column.table) ?? []
    const row = rows.find((each) => wanted(each.label) && each.values[column.column] != null)
    return row?.values[column.column] ?? undefined
  }
  for (const column of [...compared, ...named(argument.name, filled)]) {
    const value = pick(column)
    if (value !== undefined) return array && !value.startsWith('{') ? `{"${value}"}` : value
  }
  const base = argument.type.replace(/\[\]$/, '')
  if (base === 'uuid') {
    const users = census.get('auth.users') ?? []
    const user = users.find((each) => wanted(each.label)) ?? users[0]
    if (user?.values.id) return array ? `{${user.values.id}}` : user.values.id
  }
  for (const column of compared) {
    const any = (census.get(column.table) ?? []).find((each) => each.values[column.column] != null)
    if (any) return any.values[column.column]
  }
  const [row] = await attempts.database.rows('select to_regtype($1)::oid::int8', [argument.type])
  if (row?.[0] == null) return undefined
  const type = await types.read(row[0] as number)
  if (type.kind === 'p') return undefined
  return candidates(type, { seed: 'dbops', ordinal: 0, table: '', column: argument.name ?? '' })[0]
}

/** Columns that a parameter's name speaks of: `p_org_id`, `_org_id`, `target_org_id` → `org_id`; `doc_id` → `docs.id`. */
function named(name: string | undefined, filled: Filled): ColumnRef[] {
  if (name === undefined) return []
  const bare = name.replace(/^(p|in|arg|v|target|input|the)?_+/, '').replace(/_+(param|input|arg|in)?$/, '')
  const found: ColumnRef[] = []
  const stem = /^(.+?)_?(id|uuid)$/.exec(bare)?.[1]
  if (stem !== undefined) {
    for (const table of filled.plan)
      if (
        table.primaryKey.length === 1 &&
        [stem, `${stem}s`, `${stem}es`, stem.replace(/y$/, 'ies')].includes(table.name)
      )
        found.push({ table: table.table, column: table.primaryKey[0]! })
  }
  for (const table of filled.plan)
    if (/id$/i.test(bare) && table.columns.some((column) => column.name === bare))
      found.push({ table: table.table, column: bare })
  return found
}

function callSql(
  routine: Routine,
  values: readonly { argument: Routine['arguments'][number]; position: number; value: string | null }[],
): string {
  const all = inputs(routine)
  const allNamed = all.every((argument) => argument.name !== undefined)
  const list = values.map(({ argument, value }) => {
    const text = `${literal(value)}::${argument.type}`
    if (argument.mode === 'variadic') return `variadic ${text}`
    return allNamed && all.length > values.length ? `${ident(argument.name!)} => ${text}` : text
  })
  const call = `${qualified(routine.schema, routine.name)}(${list.join(', ')})`
  if (routine.kind === 'procedure') return `call ${call}`
  return routine.returns === 'void' ? `select ${call} is null` : `select to_jsonb(r) from ${call} as r limit 500`
}

function inputs(routine: Routine): Routine['arguments'] {
  return routine.arguments.filter(({ mode }) => mode !== 'out' && mode !== 'table')
}
