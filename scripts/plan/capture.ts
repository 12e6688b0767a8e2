/**
 * Takes a statement's plan on a database: executed several times in a transaction that is rolled back, as whoever is
 * asked for; or the plan that serves any parameters, where none are given.
 */

import { DbopsError, messageOf } from '../core/error.ts'
import { ident, literal } from '../core/identifier.ts'
import { type Database, postgresFailure } from '../postgres/database.ts'
import { become } from '../prove/access/become.ts'
import type { Persona } from '../prove/access/types.ts'
import { type ParsedQuery, parseQuery, type Query } from './query.ts'
import { readPlans } from './read.ts'
import { blocks, type Plan } from './tree.ts'

export interface CaptureOptions {
  /** Who asks. Default: the role that is connected. */
  persona?: Persona
  /** Keep the persona's settings (claims), and read past its policies as the role that is connected. */
  withoutPolicies?: boolean
  /** Executions after the first one, which warms up. Default 3; 0: that first one alone. */
  runs?: number
  /** Only plan it. */
  estimate?: boolean
  /** Execute statements that write (and roll them back) on a server too. */
  allowWrites?: boolean
  /** Settings for the statement alone, e.g. { work_mem: '64MB' }. */
  settings?: Readonly<Record<string, string>>
  /** Milliseconds after which no further execution is begun. Default 30 s. */
  budget?: number
  signal?: AbortSignal
}

export interface Run {
  /** Milliseconds. */
  time: number
  planning?: number
  /** Blocks found in the server's buffers, and those that were not. */
  hit: number
  read: number
  /** Temporary blocks written and read. */
  temp: number
}

/**
 * `executed` with the values given; `generic` planned for any values (prepared statements come to that after five
 * executions); `estimated` planned and not executed.
 */
export type CaptureMode = 'executed' | 'generic' | 'estimated'

export interface Capture {
  query: Query
  mode: CaptureMode
  /** Who asked, where that was said. */
  persona?: string
  policies: boolean
  /** Of the execution with the median time; of one that was not executed the estimate. */
  plan: Plan
  /** The first execution: what is not in the buffers is read. */
  first?: Run
  /** The further ones, in order. */
  warm: Run[]
  /** What could not be done as asked, for a person. */
  notes: string[]
}

/** Takes a plan. Throws `DbopsError`: (input) Postgres refuses the statement, it writes and may not; (environment) timeouts. */
export async function capture(database: Database, query: Query, options: CaptureOptions = {}): Promise<Capture> {
  const parsed = await parseQuery(query)
  const notes: string[] = []
  const mode = modeOf(database, query, parsed, options, notes)
  const persona = options.persona?.name
  const policies = options.withoutPolicies !== true
  const base = { query, mode, ...(persona === undefined ? {} : { persona }), policies, notes }
  if (mode !== 'executed') {
    const plan = await inTransaction(database, query, options, () =>
      mode === 'generic' ? genericPlan(database, query, parsed) : explain(database, query, false),
    )
    return { ...base, plan, warm: [] }
  }
  const taken: { plan: Plan; run: Run }[] = []
  const begun = performance.now()
  const wanted = 1 + (options.runs ?? 3)
  while (taken.length < wanted) {
    options.signal?.throwIfAborted()
    const plan = await inTransaction(database, query, options, () => explain(database, query, true))
    taken.push({ plan, run: runOf(plan) })
    if (performance.now() - begun > (options.budget ?? 30_000) && taken.length < wanted) {
      notes.push(`executed ${taken.length} times instead of ${wanted}: it takes long`)
      break
    }
  }
  const warm = taken.slice(1)
  const median = [...(warm.length > 0 ? warm : taken)].sort((a, b) => a.run.time - b.run.time)
  return {
    ...base,
    plan: median[(median.length - 1) >> 1]!.plan,
    first: taken[0]!.run,
    warm: warm.map(({ run }) => run),
  }
}

function modeOf(
  database: Database,
  query: Query,
  parsed: ParsedQuery,
  options: CaptureOptions,
  notes: string[],
): CaptureMode {
  if (parsed.parameters > 0 && query.parameters === undefined) return 'generic'
  if (options.estimate) return 'estimated'
  if (parsed.writes !== undefined && database.kind === 'server' && !options.allowWrites) {
    notes.push(`not executed: ${parsed.writes} writes. With --allow-writes it is executed and rolled back`)
    return 'estimated'
  }
  return 'executed'
}

/** SETTINGS since PostgreSQL 12, WAL since 13. */
function explainOptions(database: Database, analyze: boolean): string {
  const wal = database.versionNumber >= 130_000
  return [
    'verbose',
    'settings',
    ...(analyze ? ['analyze', 'buffers', ...(wal ? ['wal'] : [])] : []),
    'format json',
  ].join(', ')
}

async function explain(database: Database, query: Query, analyze: boolean): Promise<Plan> {
  const rows = await database.rows(`explain (${explainOptions(database, analyze)}) ${query.sql}`, query.parameters)
  return planOfRows(rows)
}

/** GENERIC_PLAN since PostgreSQL 16; before, the plan of a prepared statement, whose values then do not count. */
async function genericPlan(database: Database, query: Query, parsed: ParsedQuery): Promise<Plan> {
  const options = explainOptions(database, false)
  if (database.versionNumber >= 160_000) {
    // The simple protocol: in the extended one the parameters would want values.
    const [result] = await database.results(`explain (generic_plan, ${options}) ${query.sql}`)
    return planOfRows(result!.rows)
  }
  await database.exec('set local plan_cache_mode = force_generic_plan')
  await database.results(`prepare dbops_explain as ${query.sql}`)
  try {
    const nulls = Array.from({ length: parsed.parameters }, () => 'null').join(', ')
    const [result] = await database.results(`explain (${options}) execute dbops_explain(${nulls})`)
    return await planOfRows(result!.rows)
  } finally {
    await database.exec('deallocate dbops_explain').catch(() => {})
  }
}

async function planOfRows(rows: readonly (readonly unknown[])[]): Promise<Plan> {
  const value = rows[0]?.[0]
  const [plan] = await readPlans(typeof value === 'string' ? value : JSON.stringify(value))
  return plan!
}

/** Runs `body` in a transaction of the persona and rolls it back. */
async function inTransaction<T>(
  database: Database,
  query: Query,
  { persona, withoutPolicies, settings }: CaptureOptions,
  body: () => Promise<T>,
): Promise<T> {
  await database.exec('begin')
  try {
    for (const [name, value] of Object.entries(settings ?? {})) {
      await database.exec(`set local ${name.split('.').map(ident).join('.')} = ${literal(value)}`)
    }
    if (persona !== undefined) {
      // Claims stay also where policies are passed by: functions in the statement itself may read them.
      const session = become(persona)
      await database.exec(
        withoutPolicies ? session.slice(0, session.lastIndexOf('set local role')) || 'select' : session,
      )
    }
    return await body()
  } catch (error) {
    throw refusal(error, database, query)
  } finally {
    await database.exec('rollback').catch(() => {})
  }
}

function refusal(error: unknown, database: Database, query: Query): unknown {
  const failure = postgresFailure(error)
  if (failure === undefined) return error
  const where = query.location && `${query.location.file}:${query.location.line}:${query.location.column}`
  const name = query.name === 'query' ? '' : `${query.name}: `
  const hints: Record<string, string> = {
    '57014': 'It took longer than the statement may. Only plan it with --estimate.',
    '25006':
      'The statement writes through a function. With --allow-writes it is executed and rolled back; --estimate only plans it.',
    '42501': 'Ask as somebody who may, with --as.',
    '42P01':
      database.kind === 'embedded'
        ? 'The database is what the migrations of the repository make: is the table made elsewhere? Another is named with --db.'
        : 'Is it in another schema, or another database?',
    '42P18': 'Say which type the parameter has, e.g. $1::uuid.',
    '22P02': 'A value given with --param does not fit its type.',
  }
  return new DbopsError(`${name}Postgres refuses the statement: ${messageOf(error)}`, {
    kind: failure.code === '57014' ? 'environment' : 'input',
    where,
    hint: hints[failure.code] ?? failure.hint,
    cause: error,
  })
}

function runOf(plan: Plan): Run {
  const { buffers } = plan.root
  const planning = plan.planning?.time
  return {
    time: plan.executionTime ?? plan.root.actual?.totalTime ?? 0,
    ...(planning === undefined ? {} : { planning }),
    hit: buffers === undefined ? 0 : buffers.shared.hit + buffers.local.hit,
    read: buffers === undefined ? 0 : blocks(buffers) - buffers.shared.hit - buffers.local.hit,
    temp: buffers === undefined ? 0 : buffers.temp.read + buffers.temp.written,
  }
}

/** The middle of the warm executions, and how far they lie apart; undefined where there was none. */
export function spread(runs: readonly Run[]): { median: number; min: number; max: number } | undefined {
  if (runs.length === 0) return undefined
  const times = runs.map(({ time }) => time).sort((a, b) => a - b)
  return { median: times[(times.length - 1) >> 1]!, min: times[0]!, max: times.at(-1)! }
}
