/** The actions of `dbops migrate`, each from its options to its exit status. */

import { DbopsError, ExitCode } from '../../core/error.ts'
import { closest } from '../../core/similar.ts'
import { defaultThresholds } from '../../run/guard.ts'
import type { Allowance } from '../../run/migrate/plan.ts'
import type { RunOptions } from '../../run/migrate/run.ts'
import { openTarget, type Target } from '../../run/target.ts'
import { loadParser } from '../../sql/parse.ts'
import { openWorkspace } from '../../workspace/open.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { Io } from '../command.ts'
import { confirm } from '../run/confirm.ts'
import { type Reporter, reporter } from '../run/events.ts'
import type { ServerSettings } from '../run/options.ts'
import { migrateFormat as format, migrateJson, statusDocument } from './documents.ts'
import { downPlanText, dryRunText, planText, statusText, versionList } from './text.ts'

export interface MigrateRequest extends ServerSettings {
  root?: string
  table?: { schema?: string; name: string }
  to?: string
  steps?: number
  plan: boolean
  dryRun: boolean
  forecast: boolean
  yes: boolean
  events: boolean
  json: boolean
  exitCode: boolean
  approve: readonly string[]
  allow: ReadonlySet<Allowance>
  statementTimeout?: number
  repair: Record<'applied' | 'reverted' | 'retry' | 'redo' | 'skip', readonly string[]> & {
    checksums: boolean
    indexes: boolean
  }
}

/** Opens the workspace and the server, does the work, and closes both. */
export async function withTarget(
  request: MigrateRequest,
  io: Io,
  work: (parts: { workspace: Workspace; target: Target; reporter: Reporter; options: RunOptions }) => Promise<ExitCode>,
): Promise<ExitCode> {
  const workspace = await openWorkspace(request.root ?? io.cwd)
  await loadParser()
  const said = reporter(io, request)
  const target = await openTarget({
    ...request,
    application: 'dbops migrate',
    report: said.report,
    onNotice: ({ severity, message }) => said.report({ event: 'notice', version: '', severity, message }),
  })
  try {
    const options: RunOptions = {
      wait: request.wait,
      thresholds: request.thresholds ?? defaultThresholds,
      allow: request.allow,
      table: request.table,
      signal: io.signal,
      report: said.report,
    }
    return await work({ workspace, target, reporter: said, options })
  } finally {
    said.progress.clear()
    await target.close()
  }
}

export async function status(request: MigrateRequest, io: Io): Promise<ExitCode> {
  const { readState } = await import('../../run/migrate/state.ts')
  return withTarget(request, io, async ({ workspace, target }) => {
    const state = await readState(workspace, target.session, request.table)
    const document = statusDocument(target.server, workspace.tool, state)
    io.stdout(request.json ? migrateJson({ format, action: 'status', ...document }) : statusText(document))
    const wrong = state.migrations.some((one) => ['changed', 'failed', 'unfinished'].includes(one.state))
    if (wrong || state.unknown.length > 0 || state.invalidIndexes.length > 0) return ExitCode.findings
    return request.exitCode && state.pending.length > 0 ? ExitCode.findings : ExitCode.ok
  })
}

export async function up(request: MigrateRequest, io: Io): Promise<ExitCode> {
  const [{ readState }, { planUp }, run] = await Promise.all([
    import('../../run/migrate/state.ts'),
    import('../../run/migrate/plan.ts'),
    import('../../run/migrate/up.ts'),
  ])
  return withTarget(request, io, async ({ workspace, target, reporter: { progress, report }, options }) => {
    const state = await readState(workspace, target.session, request.table)
    const plan = await planUp(workspace, target, state, {
      ...request,
      env: io.env,
      signal: io.signal,
      onProgress: (text) => progress.show(text),
    })
    progress.clear()
    if (request.plan) {
      io.stdout(request.json ? migrateJson({ format, action: 'up-plan', plan }) : planText(plan))
      return plan.refusals.length > 0 ? ExitCode.findings : ExitCode.ok
    }
    if (plan.refusals.length > 0) {
      if (request.json) io.stdout(migrateJson({ format, action: 'up', plan, outcome: 'refused', applied: [] }))
      else io.stdout(`${planText(plan)}\nNothing was applied.\n`)
      return ExitCode.findings
    }
    if (request.dryRun) {
      const { dryRun } = await import('../../run/migrate/dry-run.ts')
      const migrations = plan.migrations.map(({ file }) => workspace.migrations.find(({ up }) => up.file === file)!)
      const result = await dryRun({
        session: target.session,
        monitor: target.monitor,
        migrations,
        statementTimeout: request.statementTimeout ?? 30_000,
        signal: io.signal,
        report,
      })
      io.stdout(request.json ? migrateJson({ format, action: 'dry-run', plan, result }) : dryRunText(result))
      return result.failure === undefined ? ExitCode.ok : ExitCode.findings
    }
    if (plan.migrations.length > 0) {
      if (!request.events) io.stderr(planText(plan))
      if (!(await confirm(`Apply ${plan.migrations.length} to ${target.server}?`, request.yes, io))) {
        io.stdout(
          request.json
            ? migrateJson({ format, action: 'up', plan, outcome: 'declined', applied: [] })
            : 'Nothing was applied.\n',
        )
        return ExitCode.findings
      }
    }
    const { outcome, applied } = await run.up(workspace, target, {
      ...options,
      planned: plan.migrations.map(({ file }) => file),
    })
    progress.clear()
    if (request.json) io.stdout(migrateJson({ format, action: 'up', plan, outcome, applied }))
    else
      io.stdout(
        applied.length === 0
          ? `Nothing to apply: ${target.server} has everything.\n`
          : `Applied ${applied.length} to ${target.server}: ${versionList(applied)}\n`,
      )
    return ExitCode.ok
  })
}

export async function down(request: MigrateRequest, io: Io): Promise<ExitCode> {
  const [{ readState }, run] = await Promise.all([
    import('../../run/migrate/state.ts'),
    import('../../run/migrate/down.ts'),
  ])
  return withTarget(request, io, async ({ workspace, target, reporter: { progress }, options }) => {
    const state = await readState(workspace, target.session, request.table)
    const plan = await run.planDown(workspace, target, state, {
      ...request,
      env: io.env,
      signal: io.signal,
      onProgress: (text) => progress.show(text),
    })
    progress.clear()
    if (request.plan) {
      io.stdout(request.json ? migrateJson({ format, action: 'down-plan', plan }) : downPlanText(plan))
      return plan.refusals.length > 0 ? ExitCode.findings : ExitCode.ok
    }
    if (plan.refusals.length > 0) {
      if (request.json) io.stdout(migrateJson({ format, action: 'down', plan, outcome: 'refused', reverted: [] }))
      else io.stdout(`${downPlanText(plan)}\nNothing was rolled back.\n`)
      return ExitCode.findings
    }
    if (plan.migrations.length > 0) {
      if (!request.events) io.stderr(downPlanText(plan))
      if (!(await confirm(`Roll back ${plan.migrations.length} on ${target.server}?`, request.yes, io))) {
        io.stdout(
          request.json
            ? migrateJson({ format, action: 'down', plan, outcome: 'declined', reverted: [] })
            : 'Nothing was rolled back.\n',
        )
        return ExitCode.findings
      }
    }
    const { outcome, reverted } = await run.down(workspace, target, {
      ...options,
      planned: plan.migrations.map(({ file }) => file),
    })
    progress.clear()
    if (request.json) io.stdout(migrateJson({ format, action: 'down', plan, outcome, reverted }))
    else
      io.stdout(
        reverted.length === 0
          ? 'Nothing to roll back.\n'
          : `Rolled back ${reverted.length} on ${target.server}: ${versionList(reverted)}\n`,
      )
    return ExitCode.ok
  })
}

export async function baseline(request: MigrateRequest, io: Io): Promise<ExitCode> {
  const run = await import('../../run/migrate/repair.ts')
  return withTarget(request, io, async ({ workspace, target, reporter: { progress }, options }) => {
    const versions = workspace.migrations.filter(({ repeatable }) => !repeatable)
    const until = request.to === undefined ? versions.at(-1) : versions.find(({ version }) => version === request.to)
    if (until === undefined) {
      const near = closest(
        request.to ?? '',
        versions.map(({ version }) => version),
      )
      throw new DbopsError(`Unexpected version "${request.to ?? ''}", expected one of the history`, {
        where: workspace.migrationsFolder,
        ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
      })
    }
    const drift = await run.driftFrom(workspace, target, until, {
      env: io.env,
      signal: io.signal,
      onProgress: (text) => progress.show(text),
    })
    progress.clear()
    const problems = drift.unavailable === undefined ? drift.differences : [drift.unavailable]
    if (problems.length > 0 && !request.allow.has('unproven')) {
      if (request.json) io.stdout(migrateJson({ format, action: 'baseline', recorded: [], differences: problems }))
      else {
        const shown = problems.slice(0, 20).map((each) => `  ${each}`)
        io.stdout(
          `The server is not what the migrations up to ${until.version} make (${problems.length} differences):\n${shown.join('\n')}\n${problems.length > 20 ? '  …\n' : ''}\nNothing was recorded. See all with: dbops diff . <the server's URL>. To record it all the same: --allow unproven\n`,
        )
      }
      return ExitCode.findings
    }
    if (
      !(await confirm(
        `Record all up to ${until.version} as applied on ${target.server}, without running them?`,
        request.yes,
        io,
      ))
    )
      return ExitCode.findings
    const recorded = await run.baseline(workspace, target, { ...options, until })
    if (request.json) io.stdout(migrateJson({ format, action: 'baseline', recorded, differences: problems }))
    else io.stdout(recorded.length === 0 ? 'Nothing to record.\n' : `Recorded as applied: ${versionList(recorded)}\n`)
    return ExitCode.ok
  })
}

export async function repair(request: MigrateRequest, io: Io): Promise<ExitCode> {
  const [{ readState }, run] = await Promise.all([
    import('../../run/migrate/state.ts'),
    import('../../run/migrate/repair.ts'),
  ])
  return withTarget(request, io, async ({ workspace, target, options }) => {
    const state = await readState(workspace, target.session, request.table)
    const needed = run.repairsNeeded(state)
    const { applied, reverted, retry, redo, skip, checksums, indexes } = request.repair
    const changed = state.migrations
      .filter((one) => one.state === 'changed')
      .map(({ version, name }) => version || name)
    const repairs: Parameters<typeof run.repair>[3] = [
      ...(applied.length > 0 ? [{ what: 'applied' as const, versions: applied }] : []),
      ...(reverted.length > 0 ? [{ what: 'reverted' as const, versions: reverted }] : []),
      ...(retry.length > 0 ? [{ what: 'retry' as const, versions: retry }] : []),
      ...(redo.length > 0 ? [{ what: 'redo' as const, versions: redo }] : []),
      ...(skip.length > 0 ? [{ what: 'skip' as const, versions: skip }] : []),
      ...(checksums ? [{ what: 'checksums' as const, versions: changed }] : []),
      ...(indexes ? [{ what: 'indexes' as const }] : []),
    ]
    if (repairs.length === 0) {
      if (request.json) io.stdout(migrateJson({ format, action: 'repair', needed, done: [] }))
      else io.stdout(needed.length === 0 ? 'Nothing to repair.\n' : `${needed.join('\n')}\n`)
      return needed.length === 0 ? ExitCode.ok : ExitCode.findings
    }
    if (!(await confirm(`Change the records of ${target.server}?`, request.yes, io))) return ExitCode.findings
    const done = await run.repair(workspace, target, options, repairs)
    io.stdout(
      request.json
        ? migrateJson({ format, action: 'repair', needed, done })
        : done.length === 0
          ? 'Nothing to repair.\n'
          : `${done.join('\n')}\n`,
    )
    return ExitCode.ok
  })
}
