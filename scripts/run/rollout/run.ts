/** Runs a rollout's steps on a server, one by one, and takes the last one back. */

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DbopsError } from '../../core/error.ts'
import { loadParser } from '../../sql/parse.ts'
import { newMigrationFiles } from '../../workspace/new-migration.ts'
import { openWorkspace } from '../../workspace/open.ts'
import type { Migration, Workspace } from '../../workspace/workspace.ts'
import { findKey } from '../backfill/keys.ts'
import type { BackfillPlan } from '../backfill/plan-file.ts'
import { type BackfillResult, runBackfill } from '../backfill/run.ts'
import { readBackfill, updateBackfill } from '../backfill/state.ts'
import { readStatement } from '../backfill/statement.ts'
import { askQuestion } from '../backfill/verify.ts'
import type { DownPlan } from '../migrate/down.ts'
import { down, planDown } from '../migrate/down.ts'
import { type Allowance, planUp, type UpPlan } from '../migrate/plan.ts'
import type { RunOptions } from '../migrate/run.ts'
import { readState, type ServerState } from '../migrate/state.ts'
import { up } from '../migrate/up.ts'
import { backfillsTable, relationExists } from '../own-tables.ts'
import type { Target } from '../target.ts'
import { type LoadedRollout, type LoadedStep, noteStep } from './folder.ts'
import { slug } from './names.ts'

export interface StepStatus {
  id: string
  title: string
  kind: LoadedStep['kind']
  /** `next`: all before it is done. `changed`, `unfinished`, `failed`: what `dbops migrate status` or `dbops backfill status` says. */
  state: 'done' | 'next' | 'waiting' | 'unfinished' | 'failed'
  /** Of a migration: its version. Of a backfill: how far it is. */
  detail?: string
}

/** How far a rollout is on a server. */
export async function rolloutStatus(
  rollout: LoadedRollout,
  workspace: Workspace,
  target: Target,
  table?: RunOptions['table'],
): Promise<StepStatus[]> {
  const state = await readState(workspace, target.session, table)
  const statuses: StepStatus[] = []
  let open = true
  for (const step of rollout.steps) {
    const own = await stepState(step, state, target)
    // A check leaves no trace: it is done when something after it is.
    const later = rollout.steps.slice(rollout.steps.indexOf(step) + 1)
    if (step.kind === 'check' && own.state === 'waiting') {
      for (const one of later) {
        if (one.kind !== 'check' && (await stepState(one, state, target)).state === 'done') own.state = 'done'
      }
    }
    if (own.state === 'waiting' && open) own.state = 'next'
    if (own.state !== 'done') open = false
    statuses.push({ id: step.id, title: step.title, kind: step.kind, ...own })
  }
  return statuses
}

async function stepState(
  step: LoadedStep,
  state: ServerState,
  { session }: Target,
): Promise<Pick<StepStatus, 'state' | 'detail'>> {
  switch (step.kind) {
    case 'migration': {
      if (step.version === undefined) return { state: 'waiting' }
      const found = state.migrations.find(({ version }) => version === step.version)
      const detail = step.version
      if (found?.state === 'applied' || found?.state === 'changed') return { state: 'done', detail }
      return { state: found?.state === 'unfinished' || found?.state === 'failed' ? found.state : 'waiting', detail }
    }
    case 'backfill': {
      const row = await readBackfill(session, step.plan.name!)
      if (row === undefined || row.state === 'ready') return { state: 'waiting' }
      const detail = `${row.rows} rows gone through`
      if (row.state === 'done') return { state: 'done', detail }
      return { state: row.state === 'failed' ? 'failed' : 'unfinished', detail }
    }
    case 'release':
      return { state: step.released ? 'done' : 'waiting' }
    case 'check':
      return { state: 'waiting' }
  }
}

export interface StepOptions extends RunOptions {
  approve: readonly string[]
  forecast: boolean
  /** The person says that the release is done. */
  released: boolean
  /** Opens the server again for a backfill. */
  open: () => Promise<Target>
  env?: Readonly<Record<string, string | undefined>>
  onProgress?: (text: string) => void
  /** Shown the plan of a migration; false: it is not run. */
  confirm: (plan: UpPlan | DownPlan) => Promise<boolean>
  /** The time by which versions are numbered. */
  now?: Date
}

export type StepResult =
  | {
      kind: 'migration'
      outcome: 'done' | 'refused' | 'declined'
      version: string
      files: string[]
      plan: UpPlan
      notes: string[]
    }
  | { kind: 'backfill'; outcome: 'done' | 'left' | 'cancelled'; result: BackfillResult }
  | { kind: 'check'; outcome: 'done' | 'found'; rows: Record<string, unknown>[]; hint: string }
  | { kind: 'release'; outcome: 'done' | 'waiting'; text: string }

/** Runs one step whose predecessors are done. */
export async function runStep(
  rollout: LoadedRollout,
  workspace: Workspace,
  target: Target,
  step: LoadedStep,
  options: StepOptions,
): Promise<StepResult> {
  await loadParser()
  switch (step.kind) {
    case 'migration':
      return runMigration(rollout, workspace, target, step, options)
    case 'backfill': {
      const result = await copy(step.plan, options)
      return {
        kind: 'backfill',
        outcome: result.outcome === 'cancelled' ? 'cancelled' : result.verification === 'left' ? 'left' : 'done',
        result,
      }
    }
    case 'check': {
      const rows = await askQuestion(target.session, step.query)
      return { kind: 'check', outcome: rows.length === 0 ? 'done' : 'found', rows, hint: step.hint }
    }
    case 'release':
      if (!options.released) return { kind: 'release', outcome: 'waiting', text: step.text }
      await noteStep(rollout, step.id, { released: true })
      return { kind: 'release', outcome: 'done', text: step.text }
  }
}

async function runMigration(
  rollout: LoadedRollout,
  workspace: Workspace,
  target: Target,
  step: Extract<LoadedStep, { kind: 'migration' }>,
  options: StepOptions,
): Promise<StepResult> {
  let current = workspace
  let files: string[] = []
  let notes: string[] = []
  let { version } = step
  if (version === undefined || !workspace.migrations.some((one) => one.version === version)) {
    const name = slug(rollout.manifest.name, step.id)
    const made = await newMigrationFiles(
      workspace,
      [{ name, up: step.up, down: step.down, alone: step.alone }],
      options.now ?? new Date(),
    )
    for (const { file, text } of made.files) {
      const path = join(workspace.root, file)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text)
    }
    version = made.versions[0]!
    files = made.files.map(({ file }) => file)
    notes = made.notes
    await noteStep(rollout, step.id, { version })
    current = await openWorkspace(workspace.root)
  }
  const state = await readState(current, target.session, options.table)
  const own = current.migrations.find((one) => one.version === version)
  if (own === undefined)
    throw new DbopsError(`Unexpected missing migration ${version} of step ${step.id}`, {
      where: current.migrationsFolder,
    })
  refuseOthers(state, own)
  const plan = await planUp(current, target, state, {
    to: version,
    approve: options.approve,
    allow: options.allow,
    thresholds: options.thresholds,
    forecast: options.forecast,
    env: options.env,
    signal: options.signal,
    onProgress: options.onProgress,
  })
  const result = { kind: 'migration' as const, version, files, plan, notes }
  if (plan.refusals.length > 0) return { ...result, outcome: 'refused' }
  if (!(await options.confirm(plan))) return { ...result, outcome: 'declined' }
  await up(current, target, { ...options, planned: [own.up.file] })
  return { ...result, outcome: 'done' }
}

/** A rollout's migration is applied alone. */
function refuseOthers(state: ServerState, own: Migration): void {
  const other = state.pending.find((migration) => migration !== own)
  if (other === undefined) return
  throw new DbopsError(`Unexpected pending migration ${other.version} beside that of the step, expected none`, {
    hint: 'Apply the others first: dbops migrate up --plan',
  })
}

async function copy(plan: BackfillPlan, options: StepOptions, again = false): Promise<BackfillResult> {
  const statement = readStatement(plan.statement, { by: plan.by })
  const opened = await options.open()
  const table = await findKey(opened.session, statement.driving, plan.key).finally(() => opened.close())
  const size = plan.batch?.size ?? 1000
  return runBackfill(options.open, {
    name: plan.name!,
    statement,
    table,
    size,
    settings: {
      target: 300,
      smallest: Math.min(10, size),
      largest: plan.batch?.largest ?? 50_000,
      fixed: plan.batch?.fixed ?? false,
      passes: plan.passes ?? 5,
      ...(plan.rate === undefined ? {} : { rate: plan.rate }),
      ...(plan.verify === undefined ? {} : { verify: plan.verify }),
    },
    again,
    thresholds: options.thresholds,
    wait: options.wait,
    signal: options.signal,
    report: options.report,
  })
}

export type BackResult =
  | { kind: 'migration'; outcome: 'done' | 'refused' | 'declined'; plan: DownPlan; undone: BackfillResult[] }
  | { kind: 'backfill' | 'release' | 'check'; outcome: 'done' }

/** Takes back the last step that is done. */
export async function stepBack(
  rollout: LoadedRollout,
  workspace: Workspace,
  target: Target,
  step: LoadedStep,
  options: StepOptions,
): Promise<BackResult> {
  await loadParser()
  switch (step.kind) {
    case 'migration': {
      const state = await readState(workspace, target.session, options.table)
      const newest = state.applied.at(-1)
      if (
        newest?.version !== step.version &&
        !state.migrations.some((one) => one.version === step.version && one.state === 'unfinished')
      ) {
        throw new DbopsError(
          `Unexpected newer migration ${newest?.version ?? ''} behind that of step ${step.id} (${step.version}), expected none`,
          {
            hint: 'Roll that back first: dbops migrate down',
          },
        )
      }
      const plan = await planDown(workspace, target, state, {
        approve: options.approve,
        allow: options.allow,
        made: true,
        prove: options.forecast,
        env: options.env,
        signal: options.signal,
        onProgress: options.onProgress,
      })
      if (plan.refusals.length > 0) return { kind: 'migration', outcome: 'refused', plan, undone: [] }
      if (!(await options.confirm(plan))) return { kind: 'migration', outcome: 'declined', plan, undone: [] }
      await down(workspace, target, { ...options, planned: plan.migrations.map(({ file }) => file) })
      const undone: BackfillResult[] = []
      for (const one of step.undo ?? []) undone.push(await copy(one, options, true))
      return { kind: 'migration', outcome: 'done', plan, undone }
    }
    case 'backfill':
      // What was copied stays and does no harm: the step is only no longer done.
      if (await relationExists(target.session, backfillsTable))
        await updateBackfill(target.session, step.plan.name!, {
          state: 'ready',
          position: null,
          wanted: 'run',
          finished: false,
        })
      return { kind: 'backfill', outcome: 'done' }
    case 'release':
      await noteStep(rollout, step.id, { released: false })
      return { kind: 'release', outcome: 'done' }
    case 'check':
      return { kind: 'check', outcome: 'done' }
  }
}

export type { Allowance }
