/**
 * Whether it matters which of two lines of work is merged first: both orders are executed on the same base and the
 * schemas compared. Where one order does not run, the migration that has to come first is looked for.
 */

import { type Change, compareSchemas } from '../catalog/compare.ts'
import { readSchema } from '../catalog/read.ts'
import type { Schema } from '../catalog/schema.ts'
import type { Finding } from '../core/finding.ts'
import type { Database } from '../postgres/database.ts'
import type { Migration, Workspace } from '../workspace/workspace.ts'
import { describeChange } from './draft.ts'
import type { ReplayFailure } from './failure.ts'
import { type Lines, linesOfEach, linesOfHistory, linesWith } from './lines.ts'
import { emptyResult } from './replay.ts'
import { replayFile } from './replay-file.ts'
import { openReplayed, type ReplayedOptions } from './replayed.ts'

export interface OrderProof {
  /** Versions of the two lines, each in its order. */
  a: string[]
  b: string[]
  /**
   * `any` both orders give the same schema; `differs` both run, to different schemas; `a first`, `b first` only that order
   * runs; `conflict` neither does; `not reached` what both build on does not run.
   */
  result: 'any' | 'differs' | 'a first' | 'b first' | 'conflict' | 'not reached'
  /** Of an order that does not run: where it stops. */
  failure?: ReplayFailure
  /** Of `a first` and `b first`: the migration without which the other one fails, where one alone is enough. */
  needs?: string
  /** Of `differs`: from what a, b gives to what b, a gives; each with the migrations that touch the object. */
  changes?: (Change & { touchedBy: string[] })[]
  findings: Finding[]
}

export type OrderOptions = Pick<ReplayedOptions, 'db' | 'fromScratch' | 'env' | 'signal'>

export interface OrdersOptions extends OrderOptions {
  /** Git revisions with migrations that may be merged before or after those of this workspace. */
  with?: readonly string[]
  /** Each of the versions against all that follow. */
  anyOrder?: boolean
  /** Without these: versions that git says were written side by side since a ref (default: the main branch). */
  history?: { since?: string }
  onProgress?: (text: string) => void
}

/** Proves the orders that are in question for these versions. None where nothing was written side by side. */
export async function proveOrders(
  workspace: Workspace,
  versions: readonly string[],
  { with: revisions = [], anyOrder, history, onProgress, ...options }: OrdersOptions,
): Promise<OrderProof[]> {
  const chosen = new Set(versions)
  const lines: Lines[] = []
  for (const revision of revisions) lines.push(...(await linesWith(workspace, chosen, revision.replace(/^git:/, ''))))
  if (anyOrder) lines.push(...linesOfEach(workspace, chosen))
  else if (history && revisions.length === 0) lines.push(...(await linesOfHistory(workspace, chosen, history.since)))
  const proofs: OrderProof[] = []
  for (const each of lines) {
    onProgress?.(`proving both orders of ${[each.a, each.b].map(versionsOf).join(' and ')}`)
    proofs.push(await proveOrder(workspace, each, options))
  }
  return proofs
}

function versionsOf(migrations: readonly Migration[]): string[] {
  return migrations.map(({ version }) => version)
}

async function proveOrder(workspace: Workspace, lines: Lines, options: OrderOptions): Promise<OrderProof> {
  const { a, b } = lines
  const proof: OrderProof = { a: versionsOf(a), b: versionsOf(b), result: 'any', findings: [] }
  for (const [version, file] of lines.sameVersion ?? []) proof.findings.push(versionFinding(version, file))
  const first = await runOrder(workspace, lines.base, [...a, ...b], b, options)
  if (first === undefined) return { ...proof, result: 'not reached' }
  const second = (await runOrder(workspace, lines.base, [...b, ...a], a, options))!
  if (first.failure !== undefined || second.failure !== undefined) {
    proof.result = first.failure === undefined ? 'a first' : second.failure === undefined ? 'b first' : 'conflict'
    const broken = (first.failure === undefined ? second : first) as Failed
    proof.failure = broken.failure
    if (proof.result !== 'conflict' && broken.needs !== undefined) proof.needs = broken.needs
    proof.findings.push(failureFinding(proof, broken))
    return proof
  }
  const changes = await compareSchemas(first.schemas.at(-1)!, second.schemas.at(-1)!)
  if (changes.length === 0) return proof
  proof.result = 'differs'
  const touched = await touches(first.schemas, [...a, ...b])
  proof.changes = changes.map((change) => ({
    ...change,
    touchedBy: touched.get(`${change.kind} ${change.object}`) ?? [],
  }))
  proof.findings.push(...proof.changes.map((change) => changeFinding(change, [...a, ...b])))
  return proof
}

type Run = { schemas: Schema[]; failure?: undefined } | Failed

interface Failed {
  failure: ReplayFailure
  migration: Migration
  /** The version without which it fails. */
  needs?: string
}

/**
 * Runs migrations behind their base, with the schema before the first and after each. Undefined: the base does not run.
 * Where one fails, `missing` are tried before it, one after the other.
 */
async function runOrder(
  workspace: Workspace,
  base: readonly Migration[],
  order: readonly Migration[],
  missing: readonly Migration[],
  options: OrderOptions,
): Promise<Run | undefined> {
  const { database, result } = await openReplayed({ ...workspace, migrations: [...base] }, options)
  try {
    if (result.failures.length > 0) return undefined
    const all = { ...workspace, migrations: [...base, ...order] }
    const schemas = [await readSchema(database)]
    const done = new Set<Migration>()
    for (const migration of order) {
      if (options.signal?.aborted) throw options.signal.reason
      const failure = await runOne(all, database, migration)
      if (failure !== undefined) {
        const needs = await findNeeded(
          all,
          database,
          migration,
          missing.filter((each) => !done.has(each)),
        )
        return { failure, migration, ...(needs === undefined ? {} : { needs }) }
      }
      done.add(migration)
      schemas.push(await readSchema(database))
    }
    return { schemas }
  } finally {
    await database.close()
  }
}

async function findNeeded(
  workspace: Workspace,
  database: Database,
  migration: Migration,
  missing: readonly Migration[],
): Promise<string | undefined> {
  for (const other of missing) {
    if ((await runOne(workspace, database, other)) !== undefined) return undefined
    if ((await runOne(workspace, database, migration)) === undefined) return other.version
  }
  return undefined
}

async function runOne(
  workspace: Workspace,
  database: Database,
  migration: Migration,
): Promise<ReplayFailure | undefined> {
  const { version, name, up } = migration
  const context = { workspace, database, keepGoing: false, signal: undefined, result: emptyResult(workspace, database) }
  const source = up.transaction === 'history' ? { ...up, transaction: 'file' as const } : up
  const index = workspace.migrations.indexOf(migration)
  return (await replayFile(context, { source, kind: 'migration', version, name, index })).failure
}

/** By kind and name of an object: the versions of the migrations that change it. */
async function touches(schemas: readonly Schema[], order: readonly Migration[]): Promise<Map<string, string[]>> {
  const touched = new Map<string, string[]>()
  for (const [at, { version }] of order.entries()) {
    for (const { kind, object, of } of await compareSchemas(schemas[at]!, schemas[at + 1]!)) {
      for (const key of [`${kind} ${object}`, ...(of === undefined ? [] : [`table ${of}`])]) {
        const versions = touched.get(key) ?? []
        if (!versions.includes(version)) touched.set(key, [...versions, version])
      }
    }
  }
  return touched
}

function versionFinding(version: string, file: string): Finding {
  return {
    rule: 'migration-version-duplicate',
    level: 'error',
    category: 'migration',
    message: `Unexpected second migration of version ${version}, expected one: another branch has ${file}`,
    location: { file, line: 1, column: 1 },
    why: 'Tools record versions and nothing else: whichever is merged second is never applied.',
    fix: 'Rename one of them to a later version.',
  }
}

function failureFinding(proof: OrderProof, { failure, migration, needs }: Failed): Finding {
  const others = (proof.a.includes(migration.version) ? proof.b : proof.a).join(', ')
  const conflict = proof.result === 'conflict'
  const runsFirst = proof.result === (proof.a.includes(migration.version) ? 'a first' : 'b first')
  return {
    rule: 'migration-order-matters',
    level: 'error',
    category: 'migration',
    message: conflict
      ? `Unexpected conflict of ${migration.version} with ${others}, expected both to run: ${failure.message}`
      : `Unexpected failure of ${migration.version} ${runsFirst ? `behind ${others}` : `without ${needs ?? others}`}, expected any order to run: ${failure.message}`,
    location: failure.location,
    why: 'The two were written side by side: which of them reaches production first is not decided by their versions but by who merges first.',
    fix: conflict
      ? 'Decide which of them makes the object, and let the other one build on it.'
      : runsFirst
        ? `Merge ${migration.version} first, or let it hold either way.`
        : `Build this branch on the one with ${needs ?? others}, or put both into one migration.`,
  }
}

function changeFinding(change: Change & { touchedBy: string[] }, all: readonly Migration[]): Finding {
  const { kind, object, touchedBy, differences = [] } = change
  const last = all.findLast(({ version }) => touchedBy.includes(version)) ?? all.at(-1)!
  const columns = differences.length > 0 && differences.every(({ path }) => path === 'columnOrder')
  return {
    rule: 'migration-order-matters',
    level: columns ? 'info' : 'warning',
    category: 'migration',
    message: `Unexpected \`${kind} ${object}\` that depends on the order of ${touchedBy.join(' and ') || 'the migrations'}, expected one result: in the other order ${describeChange(change)}`,
    object: `${kind} ${object}`,
    location: { file: last.up.file, line: 1, column: 1 },
    why: columns
      ? 'Databases that were migrated in another order list the columns in another order: SELECT *, COPY and positional INSERTs see it.'
      : 'Production and a database that is built from nothing end up different, depending on which branch was merged first.',
    fix: 'Build one branch on the other, so that git fixes the order, or let one migration make the whole of the object.',
  }
}
