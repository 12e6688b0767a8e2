/** The actions of `dbops rollout`, each from its options to its exit status. */

import { join, relative, resolve, sep } from 'node:path'
import { DbopsError, ExitCode } from '../../core/error.ts'
import { closest } from '../../core/similar.ts'
import type { Allowance, UpPlan } from '../../run/migrate/plan.ts'
import { type LoadedRollout, readRollout, writeRollout } from '../../run/rollout/folder.ts'
import { planRollout } from '../../run/rollout/plan.ts'
import type { RolloutKind } from '../../run/rollout/rollout.ts'
import {
  rolloutStatus,
  runStep,
  type StepOptions,
  type StepResult,
  type StepStatus,
  stepBack,
} from '../../run/rollout/run.ts'
import { openTarget, type Target } from '../../run/target.ts'
import { loadParser } from '../../sql/parse.ts'
import { openWorkspace } from '../../workspace/open.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { resultText } from '../backfill/text.ts'
import type { Io } from '../command.ts'
import { downPlanText, planText as upPlanText } from '../migrate/text.ts'
import { confirm } from '../run/confirm.ts'
import { type Reporter, reporter } from '../run/events.ts'
import type { ServerSettings } from '../run/options.ts'
import { openReplayedSource, requireWhole } from '../source.ts'
import { rolloutFormat as format, rolloutJson } from './documents.ts'
import { planText, rowText, statusText } from './text.ts'

export interface RolloutRequest {
  root?: string
  /** Of `plan`: the kind. Of the others: the folder. */
  what: string
  parameters: Readonly<Record<string, readonly string[]>>
  output?: string
  json: boolean
  server?: ServerSettings
  step?: string
  through?: string
  released: boolean
  forecast: boolean
  approve: readonly string[]
  allow: ReadonlySet<Allowance>
  table?: { schema?: string; name: string }
  yes: boolean
  events: boolean
}

export async function plan(request: RolloutRequest, io: Io): Promise<ExitCode> {
  await loadParser()
  const workspace = await openWorkspace(request.root ?? io.cwd)
  const source = await requireWhole(await openReplayedSource(workspace, io))
  try {
    const rollout = await planRollout(source.database, request.what as RolloutKind, request.parameters)
    const folder =
      request.output === undefined ? join(workspace.root, 'rollouts', rollout.name) : resolve(io.cwd, request.output)
    const shown = relative(io.cwd, folder).split(sep).join('/') || '.'
    const files = await writeRollout(rollout, folder, shown)
    const { manifest } = await readRollout(folder, shown)
    io.stdout(
      request.json
        ? rolloutJson({
            format,
            action: 'plan',
            name: rollout.name,
            kind: rollout.kind,
            files: files.map((file) => `${shown}/${file}`),
            steps: manifest.steps,
            notes: manifest.notes,
          })
        : planText(manifest, shown),
    )
    return ExitCode.ok
  } finally {
    await source.close()
  }
}

interface Opened {
  rollout: LoadedRollout
  workspace: Workspace
  target: Target
  said: Reporter
  open: () => Promise<Target>
}

async function withRollout<T>(request: RolloutRequest, io: Io, work: (opened: Opened) => Promise<T>): Promise<T> {
  await loadParser()
  const folder = resolve(io.cwd, request.what)
  const rollout = await readRollout(folder, request.what)
  const workspace = await openWorkspace(request.root ?? folder).catch(async (error: unknown) => {
    if (request.root !== undefined) throw error
    return openWorkspace(io.cwd)
  })
  const said = reporter(io, request)
  const open = (): Promise<Target> =>
    openTarget({ ...request.server!, application: 'dbops rollout', report: said.report })
  const target = await open()
  try {
    return await work({ rollout, workspace, target, said, open })
  } finally {
    said.progress.clear()
    await target.close()
  }
}

export async function status(request: RolloutRequest, io: Io): Promise<ExitCode> {
  return withRollout(request, io, async ({ rollout, workspace, target }) => {
    const steps = await rolloutStatus(rollout, workspace, target, request.table)
    io.stdout(
      request.json
        ? rolloutJson({ format, action: 'status', name: rollout.manifest.name, server: target.server, steps })
        : statusText(rollout.manifest.name, target.server, steps, request.what),
    )
    return steps.some(({ state }) => state === 'failed' || state === 'unfinished') ? ExitCode.findings : ExitCode.ok
  })
}

export async function run(request: RolloutRequest, io: Io): Promise<ExitCode> {
  return withRollout(request, io, async (opened) => {
    const { rollout, target, said } = opened
    const results: { step: string; result: StepResult }[] = []
    const finish = (code: ExitCode): ExitCode => {
      said.progress.clear()
      if (request.json) io.stdout(rolloutJson({ format, action: 'run', name: rollout.manifest.name, results }))
      return code
    }
    for (;;) {
      const statuses = await rolloutStatus(rollout, await openWorkspace(opened.workspace.root), target, request.table)
      const wanted = choose(request, statuses, results.length === 0)
      if (wanted === undefined) {
        if (results.length === 0 && !request.json) io.stdout('All steps are done.\n')
        return finish(ExitCode.ok)
      }
      const step = rollout.steps.find(({ id }) => id === wanted.id)!
      const workspace = await openWorkspace(opened.workspace.root)
      if (!request.json) said.progress.clear()
      const result = await runStep(rollout, workspace, target, step, stepOptions(request, io, opened))
      results.push({ step: step.id, result })
      if (!request.json) io.stdout(resultOf(step.id, step.title, result, target.server))
      if (result.outcome !== 'done') return finish(result.outcome === 'waiting' ? ExitCode.ok : ExitCode.findings)
      if (request.through === undefined || step.id === request.through) return finish(ExitCode.ok)
    }
  })
}

export async function back(request: RolloutRequest, io: Io): Promise<ExitCode> {
  return withRollout(request, io, async (opened) => {
    const { rollout, workspace, target, said } = opened
    const statuses = await rolloutStatus(rollout, workspace, target, request.table)
    const last = statuses.findLast(
      ({ state, kind }) => state === 'done' || (kind === 'migration' && state === 'unfinished'),
    )
    if (last === undefined) {
      io.stdout('No step is done.\n')
      return ExitCode.ok
    }
    if (request.step !== undefined && request.step !== last.id) {
      throw new DbopsError(`Unexpected step "${request.step}", expected the last one that is done: ${last.id}`)
    }
    const step = rollout.steps.find(({ id }) => id === last.id)!
    const result = await stepBack(rollout, workspace, target, step, stepOptions(request, io, opened))
    said.progress.clear()
    if (request.json)
      io.stdout(rolloutJson({ format, action: 'back', name: rollout.manifest.name, step: step.id, result }))
    else if (result.outcome === 'done') io.stdout(`${step.id} is taken back.\n`)
    else if (result.kind === 'migration') io.stdout(`${downPlanText(result.plan)}\nNothing was rolled back.\n`)
    return result.outcome === 'done' ? ExitCode.ok : ExitCode.findings
  })
}

/** The step to run: the one asked for, which must be the next; else the next. */
function choose(request: RolloutRequest, statuses: readonly StepStatus[], first: boolean): StepStatus | undefined {
  for (const name of [request.step, request.through]) {
    if (name === undefined || statuses.some(({ id }) => id === name)) continue
    const near = closest(
      name,
      statuses.map(({ id }) => id),
    )
    throw new DbopsError(`Unexpected step "${name}", expected one of: ${statuses.map(({ id }) => id).join(', ')}`, {
      ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
    })
  }
  const next = statuses.find(({ state }) => state !== 'done')
  if (request.step === undefined || !first) return next
  const asked = statuses.find(({ id }) => id === request.step)!
  if (asked.state === 'done' || asked === next) return asked.state === 'done' ? undefined : asked
  throw new DbopsError(`Unexpected step "${asked.id}": ${next!.id} comes before it`, {
    hint: `Run that first: dbops rollout run ${request.what} --step ${next!.id}`,
  })
}

function stepOptions(request: RolloutRequest, io: Io, { said, open, target }: Opened): StepOptions {
  const { server } = request
  return {
    ...server!,
    allow: request.allow,
    approve: request.approve,
    table: request.table,
    forecast: request.forecast,
    released: request.released,
    open,
    env: io.env,
    signal: io.signal,
    report: said.report,
    onProgress: (text) => said.progress.show(text),
    async confirm(plan) {
      said.progress.clear()
      const isUp = (one: typeof plan): one is UpPlan => 'history' in one
      if (!request.events) io.stderr(isUp(plan) ? upPlanText(plan) : downPlanText(plan))
      return confirm(
        isUp(plan) ? `Apply it to ${target.server}?` : `Roll it back on ${target.server}?`,
        request.yes,
        io,
      )
    },
  }
}

function resultOf(id: string, title: string, result: StepResult, server: string): string {
  switch (result.kind) {
    case 'migration': {
      const written = result.files.length === 0 ? '' : `wrote ${result.files.join(', ')}\n`
      const notes = result.notes.map((note) => `note: ${note}\n`).join('')
      if (result.outcome === 'refused') return `${written}${notes}${upPlanText(result.plan)}\nStep ${id} was not run.\n`
      if (result.outcome === 'declined') return `${written}Step ${id} was not run.\n`
      return `${written}${notes}${id}: done (${result.version})\n`
    }
    case 'backfill':
      return `${id}: ${resultText(title, server, result.result)}`
    case 'check':
      return result.outcome === 'done'
        ? `${id}: nothing found\n`
        : `${id}: found\n${result.rows.map((row) => `  ${rowText(row)}`).join('\n')}\n  ${result.hint}\n`
    case 'release':
      return result.outcome === 'done' ? `${id}: done\n` : `${id}: ${result.text}\n  When it is done: --released\n`
  }
}
