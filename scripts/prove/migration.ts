/** Proves migrations: which locks each statement takes, whether it goes back, and whether rows survive. */

import type { Stats } from '../catalog/stats.ts'
import { DbopsError } from '../core/error.ts'
import { compareFindings, type Finding } from '../core/finding.ts'
import type { Database } from '../postgres/database.ts'
import type { Migration, SqlSource, Workspace } from '../workspace/workspace.ts'
import { type Draft, describeChange, draftRollback } from './draft.ts'
import { Estimator, statedRates } from './estimate.ts'
import type { ReplayFailure } from './failure.ts'
import { defaultMaxBlocked, estimateLocks, findLongLocks } from './lock-times.ts'
import { type Origins, readOrigins } from './locks.ts'
import { type HeldTogether, LockObserver, type StatementLocks } from './observe.ts'
import { emptyResult, type PlacedSubstitution } from './replay.ts'
import { replayFile } from './replay-file.ts'
import { openReplayed } from './replayed.ts'
import { proveReversal, type Reversal } from './reversal.ts'

export interface MigrationProof {
  version: string
  name: string
  file: string
  /** Undefined: the migration does not run. */
  failure?: ReplayFailure
  statements: StatementLocks[]
  held: HeldTogether[]
  rollback: 'proven' | 'incomplete' | 'fails' | 'missing' | 'not reached'
  reversal?: Omit<Reversal, 'before' | 'after'>
  /** Where there is no rollback, or an incomplete one. */
  draft?: Draft
  findings: Finding[]
}

export interface ProveOptions {
  /** Versions to prove, in any order; each must be in the history. */
  versions: readonly string[]
  /** Sizes of production's tables: with them times are estimated. */
  stats?: Stats
  /** Seconds that readers or writers of a table may have to wait. Default 5. */
  maxBlocked?: number
  /** URL of a server on which a temporary database is made; absent: the embedded engine. */
  db?: string
  fromScratch?: boolean
  env?: Readonly<Record<string, string | undefined>>
  signal?: AbortSignal
  onProgress?: (text: string) => void
}

export interface Proof {
  engine: { kind: Database['kind']; versionNumber: number }
  /** Where statistics were given: what the estimates come from. Times are ranges, from the fast rates to the slow ones. */
  estimates?: { relations: number; maxBlocked: number; rates: typeof statedRates }
  migrations: MigrationProof[]
  substitutions: PlacedSubstitution[]
}

/** Schemas in which Supabase's services keep their own: rows there are made as small as they can be. */
const platformSchemas: ReadonlySet<string> = new Set(['auth', 'storage', 'realtime', 'vault', 'cron', 'net', 'pgmq'])

/** Throws `DbopsError`: an unknown version, the engine is not there, or what comes before does not run. */
export async function proveMigrations(workspace: Workspace, options: ProveOptions): Promise<Proof> {
  const wanted = new Set(options.versions)
  const first = workspace.migrations.findIndex((migration) => wanted.has(migration.version))
  if (first === -1)
    throw new DbopsError('Unexpected versions, expected some of the history', {
      hint: `The newest is ${workspace.migrations.at(-1)?.version ?? 'none'}.`,
    })
  const earlier: Workspace = { ...workspace, migrations: workspace.migrations.slice(0, first) }
  const { database, result } = await openReplayed(earlier, {
    db: options.db,
    fromScratch: options.fromScratch,
    env: options.env,
    signal: options.signal,
    onProgress: ({ done, total }) => options.onProgress?.(`replaying ${done + 1}/${total} earlier migrations`),
  })
  try {
    const broken = result.failures[0]
    if (broken !== undefined) {
      throw new DbopsError(`An earlier migration does not run: ${broken.message}`, {
        where: `${broken.location.file}:${broken.location.line}:${broken.location.column}`,
        hint: broken.suggestion ?? 'Run: dbops replay',
      })
    }
    await loadSeeds(workspace, database)
    const proof: Proof = {
      engine: { kind: database.kind, versionNumber: database.versionNumber },
      migrations: [],
      substitutions: result.substitutions,
    }
    const origins = await readOrigins(database)
    const estimator = options.stats && new Estimator(options.stats, new Set(origins.values()))
    const maxBlocked = options.maxBlocked ?? defaultMaxBlocked
    if (options.stats !== undefined)
      proof.estimates = { relations: options.stats.relations.length, maxBlocked, rates: statedRates }
    for (const migration of workspace.migrations.slice(first)) {
      if (options.signal?.aborted) throw options.signal.reason
      options.onProgress?.(`proving ${migration.version} ${migration.name}`)
      if (!wanted.has(migration.version)) {
        const { failure } = await runSource(workspace, database, migration, migration.up, proof)
        if (failure !== undefined) break
        continue
      }
      const one = await proveMigration(workspace, database, migration, proof, origins)
      if (estimator !== undefined) {
        estimateLocks(one.statements, estimator)
        one.findings = [...one.findings, ...findLongLocks(one.statements, maxBlocked)].sort(compareFindings)
      }
      proof.migrations.push(one)
      if (one.failure !== undefined) break
    }
    return proof
  } finally {
    await database.close()
  }
}

async function proveMigration(
  workspace: Workspace,
  database: Database,
  migration: Migration,
  proof: Proof,
  origins: Origins,
): Promise<MigrationProof> {
  let observer: LockObserver | undefined
  let failure: ReplayFailure | undefined
  let downFailure: ReplayFailure | undefined
  const up = async () => {
    const watching = observer === undefined ? new LockObserver(database, origins) : undefined
    observer ??= watching
    failure = (await runSource(workspace, database, migration, migration.up, proof, watching)).failure
    return failure?.message
  }
  const { down: rollback } = migration
  const down =
    rollback === undefined
      ? undefined
      : async () => {
          downFailure = (await runSource(workspace, database, migration, rollback, proof)).failure
          return downFailure?.message
        }
  const touched = () => [
    ...new Set(
      (observer?.statements ?? []).flatMap((each) =>
        each.locks.filter((lock) => lock.kind === 'table').map((lock) => lock.relation),
      ),
    ),
  ]
  const { before, after, ...reversal } = await proveReversal(database, { up, down, touched, platformSchemas })
  const result: MigrationProof = {
    version: migration.version,
    name: migration.name,
    file: migration.up.file,
    failure: reversal.failure?.step === 'down' ? undefined : failure,
    statements: observer?.statements ?? [],
    held: observer?.held ?? [],
    rollback:
      after === undefined
        ? 'not reached'
        : down === undefined
          ? 'missing'
          : reversal.failure !== undefined
            ? 'fails'
            : reversal.leftovers.length + reversal.drift.length > 0
              ? 'incomplete'
              : 'proven',
    reversal,
    findings: [],
  }
  if (after !== undefined && (result.rollback === 'missing' || result.rollback === 'incomplete')) {
    result.draft = await draftRollback(database, after, before)
  }
  result.findings = findingsOf(migration, result, downFailure).sort(compareFindings)
  return result
}

/** Runs one file as the tool would; a failing statement is a result. */
async function runSource(
  workspace: Workspace,
  database: Database,
  migration: Migration,
  source: SqlSource,
  proof: Proof,
  observer?: LockObserver,
) {
  const index = workspace.migrations.indexOf(migration)
  return replayFile(
    {
      workspace,
      database,
      keepGoing: false,
      signal: undefined,
      result: { ...emptyResult(workspace, database), substitutions: proof.substitutions },
      observer,
    },
    {
      source: source.transaction === 'history' ? { ...source, transaction: 'file' } : source,
      kind: 'migration',
      version: migration.version,
      name: migration.name,
      index,
    },
  )
}

/** The workspace's seeds, as far as they fit the schema of this moment: each file as a whole or not at all. */
async function loadSeeds(workspace: Workspace, database: Database): Promise<void> {
  for (const seed of workspace.seeds) {
    await replayFile(
      {
        workspace,
        database,
        keepGoing: false,
        signal: undefined,
        result: emptyResult(workspace, database),
      },
      { source: { ...seed, transaction: 'file' }, kind: 'seed', version: '', name: '', index: -1 },
    )
  }
}

function findingsOf(migration: Migration, proof: MigrationProof, downFailure: ReplayFailure | undefined): Finding[] {
  const { reversal } = proof
  const at = { file: (migration.down ?? migration.up).file, line: 1, column: 1 }
  const findings: Finding[] = []
  const add = (finding: Omit<Finding, 'category'>) => findings.push({ category: 'migration', ...finding })
  if (proof.failure !== undefined) {
    add({
      rule: 'migration-fails',
      level: 'error',
      message: `Unexpected failure of ${migration.version}: ${proof.failure.message}`,
      location: proof.failure.location,
      fix: proof.failure.suggestion,
    })
  }
  if (proof.rollback === 'fails' && downFailure !== undefined) {
    add({
      rule: 'rollback-fails',
      level: 'error',
      message: `Unexpected failure of the rollback of ${migration.version}: ${downFailure.message}`,
      location: downFailure.location,
      why: 'A rollback is needed when something is already wrong; this one adds a second failure.',
      fix: downFailure.suggestion ?? 'Write the rollback anew: dbops prove --write-rollback drafts and proves one.',
    })
  }
  if (proof.rollback === 'missing' && !migration.repeatable) {
    add({
      rule: 'rollback-missing',
      level: 'warning',
      message: `Unexpected migration ${migration.version} without a rollback, expected one`,
      location: { file: migration.up.file, line: 1, column: 1 },
      why: 'Without a proven way back a failed deployment is repaired by hand, in production.',
      fix: 'Run: dbops prove --write-rollback',
    })
  }
  for (const change of reversal?.leftovers ?? []) {
    add({
      rule: 'rollback-incomplete',
      level: 'error',
      message: `Unexpected difference after up and down of ${migration.version}: ${describeChange(change)}`,
      object: `${change.kind} ${change.object}`,
      location: at,
      why: 'After the rollback the database is not what it was: the next migration or the older application may fail on it.',
      fix: 'Restore it in the rollback; dbops prove --write-rollback drafts the statements.',
    })
  }
  for (const change of reversal?.drift ?? []) {
    add({
      rule: 'migration-not-repeatable',
      level: 'error',
      message: `Unexpected difference after up, down and up of ${migration.version}: ${describeChange(change)}`,
      object: `${change.kind} ${change.object}`,
      location: at,
    })
  }
  for (const loss of reversal?.losses ?? []) {
    const what =
      loss.column === undefined
        ? `${loss.lost} of ${loss.of} rows of ${loss.table}`
        : `${loss.lost} of ${loss.of} values of ${loss.table}.${loss.column}`
    add({
      rule: 'rollback-loses-data',
      level: loss.kind === 'gone' ? 'error' : 'warning',
      message: `Unexpected loss after up and down of ${migration.version}: ${what} ${loss.kind === 'gone' ? 'are gone' : 'are changed'}`,
      object: `table ${loss.table}`,
      location: at,
      why: 'What a migration drops, no rollback brings back.',
      fix: 'Keep the data until the rollback is no longer needed: rename or copy it aside instead of dropping it, and drop it in a later migration.',
      detail: { ...loss },
    })
  }
  return findings
}
