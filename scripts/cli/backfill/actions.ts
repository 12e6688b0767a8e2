/** The actions of `dbops backfill`, each from its options to its exit status. */

import { resolve } from 'node:path'
import { DbopsError, ExitCode, messageOf } from '../../core/error.ts'
import { hash } from '../../core/hash.ts'
import { postgresFailure } from '../../postgres/database.ts'
import { checkSample } from '../../run/backfill/check.ts'
import { backfillStatus, steer } from '../../run/backfill/control.ts'
import { type DrivingTable, findKey } from '../../run/backfill/keys.ts'
import { type BackfillPlan, readPlanFile } from '../../run/backfill/plan-file.ts'
import { type BackfillResult, checkKeyStays, runBackfill } from '../../run/backfill/run.ts'
import { type BackfillSettings, readBackfill } from '../../run/backfill/state.ts'
import { type BatchStatement, batchSql, readStatement } from '../../run/backfill/statement.ts'
import { derivedCheck } from '../../run/backfill/verify.ts'
import { openTarget, type Target } from '../../run/target.ts'
import { loadParser } from '../../sql/parse.ts'
import { parseDuration } from '../arguments.ts'
import type { Io } from '../command.ts'
import { confirm } from '../run/confirm.ts'
import { type Reporter, reporter } from '../run/events.ts'
import type { ServerSettings } from '../run/options.ts'
import { type BackfillForecast, backfillJson, backfillFormat as format } from './documents.ts'
import { forecastText, resultText, statusText } from './text.ts'

export interface BackfillRequest extends ServerSettings {
  /** A YAML file, a statement, or the name of a backfill. */
  what: string | undefined
  name?: string
  given: Partial<BackfillPlan>
  allow: ReadonlySet<'not-idempotent' | 'reads-all'>
  again: boolean
  plan: boolean
  yes: boolean
  events: boolean
  json: boolean
}

interface Prepared {
  name: string
  statement: BatchStatement
  settings: BackfillSettings
  size: number
}

const defaults = { size: 1000, smallest: 10, largest: 50_000, target: 500, passes: 3 }

export async function run(request: BackfillRequest, io: Io): Promise<ExitCode> {
  await loadParser()
  const prepared = prepare(await planOf(request, io))
  return start(request, io, prepared)
}

export async function resume(request: BackfillRequest, io: Io): Promise<ExitCode> {
  await loadParser()
  const said = reporter(io, request)
  const target = await open(request, said)
  let prepared: Prepared
  try {
    const status = await steer(target.session, request.what!, 'run')
    if (status.worker !== null) {
      io.stdout(
        request.json
          ? backfillJson({ format, action: 'resume', backfills: [status] })
          : `Backfill ${status.name} goes on: backend ${status.worker} works on it.\n`,
      )
      return ExitCode.ok
    }
    const row = (await readBackfill(target.session, request.what!))!
    const settings = {
      ...row.options,
      ...definedOnly(settingsOf({ ...request.given, statement: row.statement }, true)),
    }
    prepared = {
      name: row.name,
      statement: readStatement(row.statement, { by: settings.by }),
      settings,
      size: row.size,
    }
  } finally {
    await target.close()
  }
  return start(
    { ...request, again: false, allow: new Set(['not-idempotent', 'reads-all']), yes: true },
    io,
    prepared,
    true,
  )
}

export async function pause(request: BackfillRequest, io: Io): Promise<ExitCode> {
  return ask(request, io, 'pause')
}

export async function cancel(request: BackfillRequest, io: Io): Promise<ExitCode> {
  return ask(request, io, 'cancel')
}

async function ask(request: BackfillRequest, io: Io, wanted: 'pause' | 'cancel'): Promise<ExitCode> {
  const target = await open(request, reporter(io, request))
  try {
    const status = await steer(target.session, request.what!, wanted)
    if (request.json) io.stdout(backfillJson({ format, action: wanted, backfills: [status] }))
    else {
      const when = status.worker === null ? 'nobody works on it' : `backend ${status.worker} does so after its batch`
      io.stdout(`Backfill ${status.name} is to ${wanted}: ${when}.\n`)
    }
    return ExitCode.ok
  } finally {
    await target.close()
  }
}

export async function status(request: BackfillRequest, io: Io): Promise<ExitCode> {
  const target = await open(request, reporter(io, request))
  try {
    const all = await backfillStatus(target.session, request.what)
    io.stdout(request.json ? backfillJson({ format, action: 'status', backfills: all }) : statusText(all))
    return all.some(({ stands }) => stands === 'failed' || stands === 'interrupted') ? ExitCode.findings : ExitCode.ok
  } finally {
    await target.close()
  }
}

async function start(request: BackfillRequest, io: Io, prepared: Prepared, resumed = false): Promise<ExitCode> {
  const said = reporter(io, request)
  const { name, statement, settings } = prepared
  const target = await open(request, said)
  let plan: BackfillForecast | null = null
  let once = settings.once
  let table: DrivingTable
  try {
    table = await findKey(target.session, statement.driving, settings.key)
    checkKeyStays(statement, table)
    const known = await readBackfill(target.session, name)
    if (known !== undefined && !request.again) once = known.options.once
    // One that stands half-way was judged when it began.
    if (!resumed && (request.plan || known === undefined || known.position === null || request.again)) {
      plan = await forecast(target, prepared, table, request, io)
      once = plan.idempotent !== 'yes'
      if (request.plan) {
        io.stdout(request.json ? backfillJson({ format, action: 'plan', plan }) : forecastText(plan))
        return plan.refusals.length > 0 ? ExitCode.findings : ExitCode.ok
      }
      if (plan.refusals.length > 0) {
        io.stdout(
          request.json
            ? backfillJson({ format, action: 'run', plan, result: null, outcome: 'refused' })
            : `${forecastText(plan)}\nNothing was changed.\n`,
        )
        return ExitCode.findings
      }
      if (!request.events) io.stderr(forecastText(plan))
      if (!(await confirm(`Start backfill ${name} on ${target.server}?`, request.yes, io))) {
        io.stdout(
          request.json
            ? backfillJson({ format, action: 'run', plan, result: null, outcome: 'declined' })
            : 'Nothing was changed.\n',
        )
        return ExitCode.findings
      }
    }
  } finally {
    await target.close()
  }
  let result: BackfillResult
  try {
    result = await runBackfill(() => open(request, said), {
      name,
      statement,
      table,
      size: prepared.size,
      settings: { ...settings, ...(once ? { once } : {}) },
      again: request.again,
      thresholds: request.thresholds,
      wait: request.wait,
      signal: io.signal,
      report: said.report,
    })
  } finally {
    said.progress.clear()
  }
  io.stdout(
    request.json
      ? backfillJson({ format, action: 'run', plan, result, outcome: result.outcome })
      : resultText(name, target.server, result),
  )
  return result.verification === 'left' || result.outcome === 'cancelled' ? ExitCode.findings : ExitCode.ok
}

async function forecast(
  target: Target,
  { name, statement, settings, size }: Prepared,
  table: DrivingTable,
  request: BackfillRequest,
  io: Io,
): Promise<BackfillForecast> {
  const { session, monitor } = target
  const sample = await checkSample(session, statement, table, { monitor, signal: io.signal }).catch(
    (error: unknown) => {
      if (io.signal.aborted) throw io.signal.reason
      if (postgresFailure(error) === undefined) throw error
      throw new DbopsError(`The server refuses the statement: ${messageOf(error)}`, {
        hint: 'It was tried on a few rows, rolled back.',
        cause: error,
      })
    },
  )
  const derived = sample.idempotent === 'yes' ? await derivedCheck(session, statement, table) : undefined
  const triggers = await rowTriggers(target, statement)
  const perRow = sample.rows === 0 ? null : sample.milliseconds / sample.rows
  const rows = table.rows
  const computed = rows === null || perRow === null ? null : (rows * perRow) / 1000
  const limited = rows === null || settings.rate === undefined ? null : rows / settings.rate
  const plan: BackfillForecast = {
    name,
    server: target.server,
    statement: statement.text,
    batch: batchSql(statement, table.key, 'between'),
    relation: table.relation,
    key: table.key.map((column) => column.name),
    rows,
    size,
    sample: { rows: sample.rows, changed: sample.changed, milliseconds: Math.round(sample.milliseconds) },
    idempotent: sample.idempotent,
    seconds: computed === null ? limited : Math.max(computed, limited ?? 0),
    verification:
      derived === undefined
        ? settings.verify === undefined
          ? 'none'
          : 'question'
        : settings.verify === undefined
          ? 'derived'
          : 'both',
    warnings: [],
    refusals: [],
  }
  if (triggers.length > 0) plan.warnings.push(`triggers fire for every row: ${triggers.join(', ')}`)
  if (sample.idempotent === 'no' && !request.allow.has('not-idempotent')) {
    plan.refusals.push({
      what: 'not-idempotent',
      message: `the statement is not idempotent: ${sample.reason}`,
      hint: 'Add a condition that leaves out what is done, e.g. WHERE new_column IS NULL. Every range is run exactly once all the same; where that is enough: --allow not-idempotent',
    })
  }
  if (sample.readsAll && !request.allow.has('reads-all')) {
    plan.refusals.push({
      what: 'reads-all',
      message: `each batch would read all of ${table.relation}`,
      hint: 'The condition on the key is not answered by its index: see EXPLAIN of the batch, and ANALYZE the table. To start all the same: --allow reads-all',
    })
  }
  return plan
}

/** Row triggers of the user that the statement fires. */
async function rowTriggers({ session }: Target, { target, kind }: BatchStatement): Promise<string[]> {
  const bit = { insert: 4, delete: 8, update: 16 }[kind]
  const rows = await session.rows(
    `select tgname::text from pg_catalog.pg_trigger
      where tgrelid = pg_catalog.to_regclass($1) and not tgisinternal and tgenabled <> 'D' and tgtype & 1 = 1 and tgtype & $2 <> 0 order by 1`,
    [target.schema === undefined ? `"${target.name}"` : `"${target.schema}"."${target.name}"`, bit],
  )
  return rows.flat() as string[]
}

async function open(request: BackfillRequest, said: Reporter): Promise<Target> {
  return openTarget({ ...request, application: 'dbops backfill', report: said.report })
}

/** A YAML file where the argument ends like one, else a statement; options stand above the file. */
async function planOf({ what, name, given }: BackfillRequest, io: Io): Promise<BackfillPlan> {
  const file = /\.ya?ml$/i.test(what!) ? await readPlanFile(resolve(io.cwd, what!), what!) : { statement: what! }
  return {
    ...file,
    ...definedOnly(given),
    batch: { ...(file as BackfillPlan).batch, ...definedOnly(given.batch ?? {}) },
    ...(name === undefined ? {} : { name }),
  }
}

function prepare(plan: BackfillPlan): Prepared {
  const statement = readStatement(plan.statement, { by: plan.by })
  return {
    // The same statement is the same backfill, whoever runs it again.
    name: plan.name ?? `${statement.target.name}-${hash(statement.checksum).slice(0, 8)}`,
    statement,
    settings: settingsOf(plan),
    size: plan.batch?.size ?? defaults.size,
  }
}

function settingsOf(plan: BackfillPlan, onlyGiven?: false): BackfillSettings
function settingsOf(plan: BackfillPlan, onlyGiven: true): Partial<BackfillSettings>
function settingsOf(
  { by, key, batch, rate, verify, passes }: BackfillPlan,
  onlyGiven = false,
): Partial<BackfillSettings> {
  const given = {
    by,
    key,
    rate,
    verify,
    passes,
    target: parseDuration('target', batch?.target),
    smallest: batch?.smallest,
    largest: batch?.largest,
    fixed: batch?.fixed,
  }
  if (onlyGiven) return given
  const size = batch?.size ?? defaults.size
  return {
    ...definedOnly(given),
    target: given.target ?? defaults.target,
    smallest: given.smallest ?? Math.min(defaults.smallest, size),
    largest: given.largest ?? Math.max(defaults.largest, size),
    fixed: given.fixed ?? false,
    passes: given.passes ?? defaults.passes,
  }
}

function definedOnly<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<T>
}
