/** A server with many databases, and `dbops migrate` on it without the program around it. */

import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { RunEvent } from '../../scripts/run/events.ts'
import { defaultThresholds } from '../../scripts/run/guard.ts'
import { down, planDown } from '../../scripts/run/migrate/down.ts'
import { type Allowance, planUp, type UpPlan } from '../../scripts/run/migrate/plan.ts'
import type { RunOptions } from '../../scripts/run/migrate/run.ts'
import { readState, type ServerState } from '../../scripts/run/migrate/state.ts'
import { type UpResult, up } from '../../scripts/run/migrate/up.ts'
import { openTarget, type Target } from '../../scripts/run/target.ts'
import { loadParser } from '../../scripts/sql/parse.ts'
import { openWorkspace } from '../../scripts/workspace/open.ts'

/** Makes an empty database on a server; returns its URL. */
export async function freshDatabase(serverUrl: string): Promise<string> {
  const name = `t_${randomBytes(5).toString('hex')}`
  await sql(serverUrl, `create database ${name}`)
  return serverUrl.replace(/\/[^/]*$/, `/${name}`)
}

/** Runs SQL on a connection of its own; rows of the last statement. */
export async function sql(url: string, text: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const result = (await client.query(text, parameters)) as unknown as
      | { rows: Record<string, unknown>[] }
      | { rows: Record<string, unknown>[] }[]
    return (Array.isArray(result) ? result.at(-1) : result)?.rows ?? []
  } finally {
    await client.end()
  }
}

export interface MigrateCall {
  url: string
  root: string
  to?: string
  steps?: number
  /** Hashes, or everything that asks for it. */
  approve?: string[] | 'all'
  allow?: Allowance[]
  wait?: number
  lockTimeout?: number
  /** Run the migrations on the embedded engine first; default false. */
  forecast?: boolean
  signal?: AbortSignal
  /** Takes every event. */
  events?: RunEvent[]
  onEvent?: (event: RunEvent) => void
}

export async function withServer<T>(
  call: MigrateCall,
  work: (target: Target, options: RunOptions) => Promise<T>,
): Promise<T> {
  await loadParser()
  const report = (event: RunEvent): void => {
    call.events?.push(event)
    call.onEvent?.(event)
  }
  const target = await openTarget({
    url: call.url,
    application: 'dbops migrate',
    lockTimeout: call.lockTimeout ?? 500,
    report,
  })
  try {
    return await work(target, {
      wait: call.wait ?? 10_000,
      thresholds: defaultThresholds,
      allow: new Set(call.allow),
      signal: call.signal,
      report,
    })
  } finally {
    await target.close()
  }
}

export async function migrateState(call: MigrateCall): Promise<ServerState> {
  const workspace = await openWorkspace(call.root)
  return withServer(call, (target) => readState(workspace, target.session))
}

export interface UpOutcome {
  plan: UpPlan
  /** Undefined where the plan was refused. */
  result?: UpResult
}

/** Plans and applies. */
export async function migrateUp(call: MigrateCall): Promise<UpOutcome> {
  const workspace = await openWorkspace(call.root)
  return withServer(call, async (target, options) => {
    const state = await readState(workspace, target.session)
    const planned = (approve: readonly string[]): Promise<UpPlan> =>
      planUp(workspace, target, state, {
        to: call.to,
        approve,
        allow: options.allow,
        thresholds: options.thresholds,
        forecast: call.forecast ?? false,
        signal: call.signal,
      })
    let plan = await planned(call.approve === 'all' ? [] : (call.approve ?? []))
    if (call.approve === 'all' && plan.approvals.length > 0)
      plan = await planned(plan.approvals.map(({ hash }) => hash))
    if (plan.refusals.length > 0) return { plan }
    const files = plan.migrations.map(({ file }) => file)
    return { plan, result: await up(workspace, target, { ...options, planned: files }) }
  })
}

/** Rolls back without proving; what is planned and refused is thrown. */
export async function migrateDown(call: MigrateCall): Promise<string[]> {
  const workspace = await openWorkspace(call.root)
  return withServer(call, async (target, options) => {
    const state = await readState(workspace, target.session)
    const plan = await planDown(workspace, target, state, {
      steps: call.steps,
      to: call.to,
      approve: call.approve === 'all' ? [] : (call.approve ?? []),
      allow: options.allow,
    })
    if (plan.refusals.length > 0) throw new Error(plan.refusals.map(({ message }) => message).join('\n'))
    return (await down(workspace, target, { ...options, planned: plan.migrations.map(({ file }) => file) })).reverted
  })
}

/** The states of a workspace's migrations, by version. */
export function statesOf(state: ServerState): Record<string, string> {
  return Object.fromEntries(state.migrations.map(({ version, name, state }) => [version || name, state]))
}
