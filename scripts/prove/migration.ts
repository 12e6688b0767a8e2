/** Proves migrations: which locks each statement takes, whether it goes back, and whether rows survive. */

import type { Schema } from '../catalog/schema.ts'
import type { Stats } from '../catalog/stats.ts'
import { DbopsError } from '../core/error.ts'
import { compareFindings, type Finding } from '../core/finding.ts'
import { qualified } from '../core/identifier.ts'
import type { Database } from '../postgres/database.ts'
import { walk } from '../sql/tree.ts'
import type { Migration, SqlSource, Workspace } from '../workspace/workspace.ts'
import { type Draft, draftRollback, runDraft } from './draft.ts'
import { Estimator, statedRates } from './estimate.ts'
import type { ReplayFailure } from './failure.ts'
import { findingsOf } from './findings.ts'
import { type Idempotence, proveIdempotence } from './idempotence.ts'
import { defaultMaxBlocked, estimateLocks, findLongLocks } from './lock-times.ts'
import { namedOrigins, type Origins, readOrigins, renewOrigins } from './locks.ts'
import { type HeldTogether, LockObserver, type StatementLocks } from './observe.ts'
import type { OrderProof } from './orders.ts'
import { emptyResult, type PlacedSubstitution } from './replay.ts'
import { replayFile } from './replay-file.ts'
import { openReplayed } from './replayed.ts'
import { proveReversal, type Reversal } from './reversal.ts'
import { sourceStatements, unparsed } from './statements.ts'
import { withoutSuppressed } from './suppressed.ts'

export interface MigrationProof {
  version: string
  name: string
  file: string
  /** Undefined: the migration does not run. */
  failure?: ReplayFailure
  /** It runs, but not where tables hold rows that their constraints allow. */
  failsOnRows?: ReplayFailure
  statements: StatementLocks[]
  held: HeldTogether[]
  downFailure?: ReplayFailure
  rollback: 'proven' | 'incomplete' | 'fails' | 'missing' | 'not reached'
  /** Where every statement that can be guarded (IF NOT EXISTS, OR REPLACE, IF EXISTS) is: whether it may run again. */
  idempotence?: Idempotence
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
  /** Where new migrations were written side by side: whether it matters which comes first. */
  orders?: OrderProof[]
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
  /** A database as it is before a migration, with the workspace's own rows alone. */
  const openBefore = async (index: number, progress: boolean) => {
    const opened = await openReplayed(
      { ...workspace, migrations: workspace.migrations.slice(0, index) },
      {
        db: options.db,
        fromScratch: options.fromScratch,
        env: options.env,
        signal: options.signal,
        onProgress: ({ done, total }) =>
          progress && options.onProgress?.(`replaying ${done + 1}/${total} earlier migrations`),
      },
    )
    await loadSeeds(workspace, opened.database)
    return opened
  }
  const opened = await openBefore(first, true)
  let { database } = opened
  try {
    const broken = opened.result.failures[0]
    if (broken !== undefined) {
      throw new DbopsError(`An earlier migration does not run: ${broken.message}`, {
        where: `${broken.location.file}:${broken.location.line}:${broken.location.column}`,
        hint: broken.suggestion ?? 'Run: dbops replay',
      })
    }
    const proof: Proof = {
      engine: { kind: database.kind, versionNumber: database.versionNumber },
      migrations: [],
      substitutions: opened.result.substitutions,
    }
    const names = new Set((await readOrigins(database)).values())
    const estimator = options.stats && new Estimator(options.stats, names)
    const maxBlocked = options.maxBlocked ?? defaultMaxBlocked
    if (options.stats !== undefined)
      proof.estimates = { relations: options.stats.relations.length, maxBlocked, rates: statedRates }
    let origins = await readOrigins(database)
    let madeRows = false
    // Rows that are made for one migration stay; where a later one fails on them it is tried again without.
    const reopen = async (index: number) => {
      const named = await namedOrigins(database, origins)
      await database.close()
      database = (await openBefore(index, false)).database
      origins = await renewOrigins(database, named)
      madeRows = false
    }
    const last = workspace.migrations.findLastIndex(({ version }) => wanted.has(version))
    for (let index = first; index <= last; index++) {
      const migration = workspace.migrations[index]!
      if (options.signal?.aborted) throw options.signal.reason
      options.onProgress?.(`proving ${migration.version} ${migration.name}`)
      if (!wanted.has(migration.version)) {
        const run = () => runSource(workspace, database, migration, migration.up, proof)
        let { failure } = await run()
        if (failure !== undefined && madeRows) {
          await reopen(index)
          failure = (await run()).failure
        }
        if (failure !== undefined) break
        continue
      }
      let one = await proveMigration(workspace, database, migration, proof, origins)
      if (one.failure !== undefined && madeRows) {
        const { failure } = one
        await reopen(index)
        one = await proveMigration(workspace, database, migration, proof, origins)
        if (one.failure === undefined) {
          one.failsOnRows ??= failure
          one.findings = findingsOf(migration, one)
        }
      }
      madeRows ||= (one.reversal?.rows.made ?? 0) > 0
      if (one.failsOnRows !== undefined && madeRows && index < last) await reopen(index + 1)
      if (estimator !== undefined) {
        estimateLocks(one.statements, estimator)
        one.findings.push(...findLongLocks(one.statements, maxBlocked))
      }
      one.findings = withoutSuppressed(migration, one.findings).sort(compareFindings)
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
  const touched = (before: Schema) => {
    const locked = (observer?.statements ?? []).flatMap(({ locks }) =>
      locks.filter(({ kind }) => kind === 'table').map(({ relation }) => relation),
    )
    const named = rollback === undefined ? new Set<string>() : tableNames(rollback)
    const inRollback = before.tables.filter(({ name }) => named.has(name))
    return [...new Set([...locked, ...inRollback.map(({ schema, name }) => qualified(schema, name))])]
  }
  let draft: Draft | undefined
  // Without a rollback the draft goes back, so that up is seen with rows in the tables all the same.
  const drafted = async (before: Schema, after: Schema) => {
    draft = await draftRollback(database, after, before)
    return draft.open.length === 0 ? () => runDraft(database, draft!) : undefined
  }
  const { before, after, ...reversal } = await proveReversal(database, { up, down, drafted, touched, platformSchemas })
  const onRows = reversal.failure?.step === 'up again' && reversal.rows.made > 0
  const result: MigrationProof = {
    version: migration.version,
    name: migration.name,
    file: migration.up.file,
    failure: reversal.failure?.step === 'down' || onRows ? undefined : failure,
    ...(onRows && failure !== undefined ? { failsOnRows: failure } : {}),
    statements: observer?.statements ?? [],
    held: observer?.held ?? [],
    rollback:
      after === undefined
        ? 'not reached'
        : down === undefined
          ? 'missing'
          : reversal.failure !== undefined && !onRows
            ? 'fails'
            : reversal.leftovers.length + reversal.drift.length > 0
              ? 'incomplete'
              : 'proven',
    reversal,
    findings: [],
  }
  if (after !== undefined && result.rollback === 'incomplete') draft = await draftRollback(database, after, before)
  if (draft !== undefined) result.draft = draft
  if (after !== undefined && reversal.failure === undefined) {
    const again = async (source: SqlSource) =>
      (await runSource(workspace, database, migration, source, proof, undefined, true)).failure
    const schemas = after.schemas.map((schema) => schema.name)
    const idempotence = await proveIdempotence(database, migration.up, again, schemas)
    if (idempotence !== undefined) result.idempotence = idempotence
  }
  if (downFailure !== undefined) result.downFailure = downFailure
  result.findings = findingsOf(migration, result)
  return result
}

/** Every name that stands in the place of a table. */
function tableNames(source: SqlSource): Set<string> {
  const names = new Set<string>()
  for (const { tree, kind } of sourceStatements(source).statements) {
    if (kind === unparsed) continue
    walk({ [kind]: tree }, (node, { relname }) => {
      if (relname !== undefined) names.add(relname)
      return node !== 'CreateFunctionStmt'
    })
    // RangeVars that are fields carry no kind of their own.
    if (tree.relation?.relname !== undefined) names.add(tree.relation.relname)
  }
  return names
}

/** Runs one file as the tool would; a failing statement is a result. */
async function runSource(
  workspace: Workspace,
  database: Database,
  migration: Migration,
  source: SqlSource,
  proof: Proof,
  observer?: LockObserver,
  /** In the transaction that is open, which is left open. */
  joined = false,
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
      ...(joined ? { history: { open: true } } : {}),
    },
    {
      source: source.transaction === 'history' && !joined ? { ...source, transaction: 'file' } : source,
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
