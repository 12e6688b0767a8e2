/**
 * The main job in one call: the history replayed, what is new linted and proven, the whole database advised, generated
 * files compared. Each part is another room's work; here they are put in order and none hides another.
 */

import { hashSchema } from '../catalog/hash.ts'
import { readSchema } from '../catalog/read.ts'
import type { Schema } from '../catalog/schema.ts'
import type { Stats } from '../catalog/stats.ts'
import { DbopsError, messageOf } from '../core/error.ts'
import { compareFindings, type Finding } from '../core/finding.ts'
import type { Database } from '../postgres/database.ts'
import { openContract } from '../prove/access/contract/file.ts'
import { objectsOf } from '../prove/access/diff/affected.ts'
import { touchedBy } from '../prove/access/diff/touched.ts'
import { examineAccess } from '../prove/access/examine.ts'
import { openAccess } from '../prove/access/measure.ts'
import { earlierDefinitions } from '../prove/access/repair/history.ts'
import { rangeText } from '../prove/lock-times.ts'
import { type Proof, proveMigrations } from '../prove/migration.ts'
import { proveOrders } from '../prove/orders.ts'
import { openReplayed } from '../prove/replayed.ts'
import { checkDocs } from '../render/docs/check.ts'
import type { Review, ReviewSection, SchemaSummary } from '../render/review.ts'
import { checkTypes } from '../render/types/check.ts'
import { acceptedFindings } from '../rules/advise-request.ts'
import { lintWorkspace } from '../rules/lint-workspace.ts'
import { loadParser } from '../sql/parse.ts'
import { chooseVersions } from '../workspace/choose.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { checklistOf } from './checklist.ts'

export interface ReviewOptions {
  /** A git revision: what it does not have is new. Default: the main branch. */
  since?: string
  /** Everything is new. */
  all?: boolean
  /** Sizes of production's tables, and the longest wait that is no finding (see `ProveOptions`). */
  stats?: Stats
  maxBlocked?: number
  env?: Readonly<Record<string, string | undefined>>
  signal?: AbortSignal
  onProgress?: (text: string) => void
}

export async function review(workspace: Workspace, options: ReviewOptions = {}): Promise<Review> {
  const { env, signal, onProgress } = options
  await loadParser()
  const fresh = await chooseVersions(workspace, options)
  const { database, result } = await openReplayed(workspace, {
    env,
    signal,
    onProgress: ({ done, total }) => onProgress?.(`replaying ${done + 1}/${total}`),
  })
  const sections: ReviewSection[] = []
  let schema: Schema
  try {
    const failed = result.failures.length
    sections.push({
      id: 'replay',
      title: 'Replay',
      command: 'dbops replay',
      findings: [...workspace.findings, ...result.findings].sort(compareFindings),
      facts: [
        `${result.files.filter(({ kind, status }) => kind === 'migration' && ['applied', 'cached'].includes(status)).length} of ${workspace.migrations.length} migrations run on PostgreSQL ${Math.floor(database.versionNumber / 10_000)}${failed > 0 ? `, ${failed} fail` : ''}`,
        ...(result.substitutions.length > 0
          ? [`${result.substitutions.length} statements were replaced because this engine lacks what they need`]
          : []),
      ],
    })
    onProgress?.('reading the schema')
    schema = await readSchema(database)
    sections.push(
      await section('advise', 'The whole database', 'dbops advise', () => adviseSection(workspace, database)),
      await section('access', 'Who can reach what', 'dbops access', () =>
        accessSection(workspace, database, { fresh, ...options }),
      ),
      await section('docs', 'Documentation', 'dbops docs --check', () => docsSection(workspace, schema)),
      await section('types', 'TypeScript types', 'dbops types --check', () => typesSection(workspace, database)),
    )
  } finally {
    await database.close()
  }
  const files = new Set(
    workspace.migrations
      .filter((each) => fresh.includes(each.version))
      .flatMap(({ up, down }) => (down ? [up.file, down.file] : [up.file])),
  )
  sections.splice(
    1,
    0,
    await section('lint', 'New migrations, read', 'dbops lint', async () => ({
      findings: lintWorkspace(workspace, { files }),
      facts: [fresh.length === 0 ? 'no migration is new' : `${fresh.length} new: ${fresh.join(', ')}`],
    })),
    await section('prove', 'New migrations, proven', 'dbops prove', async () => {
      if (fresh.length === 0 || result.failures.length > 0)
        return {
          findings: [],
          facts: [fresh.length === 0 ? 'no migration is new' : 'not reached: the history does not run'],
        }
      const { stats, maxBlocked } = options
      const proof = await proveMigrations(workspace, { versions: fresh, stats, maxBlocked, env, signal, onProgress })
      const history = options.all ? undefined : { since: options.since }
      const orders = await proveOrders(workspace, fresh, { history, env, signal, onProgress })
      const proven = proof.migrations.filter(({ rollback }) => rollback === 'proven').length
      const blocking = proof.migrations.filter(({ statements }) =>
        statements.some(({ locks }) => locks.some(({ blocks, kind }) => kind !== 'index' && blocks.includes('reads'))),
      ).length
      return {
        findings: [...proof.migrations, ...orders].flatMap(({ findings }) => findings),
        facts: [
          `${proven} of ${proof.migrations.length} rollbacks proven`,
          blocking === 0
            ? 'no statement blocks reads of an existing table'
            : `${blocking} block reads of an existing table`,
          ...orders.map(
            ({ a, b, result }) =>
              `${a.join(', ')} and ${b.join(', ')} were written side by side: ${result === 'any' ? 'any order gives the same schema' : 'their order matters'}`,
          ),
          ...(stats === undefined ? [] : [longestLock(proof)]),
        ],
      }
    }),
  )
  return {
    format: 1,
    workspace: { tool: workspace.tool, platform: workspace.platform, migrations: workspace.migrations.length, fresh },
    schema: summarize(schema),
    sections,
    checklist: checklistOf({ workspace, schema, sections, fresh }),
  }
}

/** The longest estimated time under a lock that others wait for. */
function longestLock({ migrations }: Proof): string {
  const held = migrations.flatMap(({ statements }) =>
    statements.flatMap(({ locks }) => locks.flatMap(({ held }) => held ?? [])),
  )
  const longest = held.reduce((a, b) => (b.high > a.high ? b : a), { low: 0, high: 0 })
  return `by production's statistics nobody waits longer than an estimated ${rangeText(longest)}`
}

async function adviseSection(workspace: Workspace, database: Database): Promise<Part> {
  const { platform, exposedSchemas, settings } = workspace
  const { findings, notes, failure } = await acceptedFindings(
    { database, platform, exposedSchemas, settings, workspace, findings: [] },
    { root: workspace.root },
  )
  if (failure !== undefined) throw failure
  return { findings, facts: notes }
}

/** More objects than these are not measured in a review for one statement whose effect is unclear. */
const mostUnasked = 40

/** What the new migrations touch, measured, probed, and held to the contract where there is one. */
async function accessSection(
  workspace: Workspace,
  database: Database,
  { fresh, all, signal, onProgress }: ReviewOptions & { fresh: readonly string[] },
): Promise<Part> {
  const contract = await openContract(workspace)
  const schema = await readSchema(database)
  const touched = touchedBy(
    workspace.migrations.filter(({ version }) => fresh.includes(version)),
    schema,
  )
  const whole = all || (touched.unclear && objectsOf(schema).length <= mostUnasked)
  if (!whole && touched.objects.size === 0)
    return { findings: [], facts: ['no new migration touches what can be reached'] }
  const session = await openAccess(database, {
    platform: workspace.platform,
    ...(whole ? {} : { only: touched.objects }),
    signal,
    onProgress: (done, total, object) => onProgress?.(`access ${done + 1}/${total} ${object}`),
  })
  try {
    const matrix = await session.measure()
    const { findings } = await examineAccess(session, matrix, {
      platform: workspace.platform,
      exposedSchemas: workspace.exposedSchemas,
      contract,
      partial: !whole,
      earlier: contract && earlierDefinitions(workspace.migrations),
      // A review gives a repair its chance; dbops access --check searches longer.
      most: 120,
      signal,
      onProgress: (object) => onProgress?.(`repairing ${object}`),
      onStep: (step) => onProgress?.(`access: ${step}`),
    })
    const proven = matrix.cells.filter(({ reach }) => reach !== 'not proven').length
    return {
      findings,
      facts: [
        `${proven} of ${matrix.cells.length} cells of ${matrix.objects.length} objects proven by running them${whole ? '' : ' (what is new touches these)'}`,
        contract === undefined ? 'no access contract; write it with dbops access --init' : `held to ${contract.file}`,
        ...(touched.unclear && !whole ? ['a DO block or a grant on a whole schema may reach further'] : []),
      ],
    }
  } finally {
    await session.close()
  }
}

async function docsSection(workspace: Workspace, schema: Schema): Promise<Part> {
  const findings = await checkDocs(workspace.root, workspace.docsFolder, schema)
  if (findings === undefined) return { findings: [], facts: ['none committed; write it with dbops docs'] }
  return { findings, facts: findings.length === 0 ? [`${workspace.docsFolder} is current`] : [] }
}

async function typesSection(workspace: Workspace, database: Database): Promise<Part> {
  const { files, findings } = await checkTypes(database, workspace.root, workspace.settings.types)
  return {
    findings,
    facts:
      files.length === 0
        ? ['none committed; write them with dbops types -o']
        : [`${files.length} ${files.length === 1 ? 'file' : 'files'} compared`],
  }
}

type Part = Pick<ReviewSection, 'findings' | 'facts'>

/** A part that fails is itself a finding: the other parts are shown all the same. */
async function section(id: string, title: string, command: string, body: () => Promise<Part>): Promise<ReviewSection> {
  try {
    return { id, title, command, ...(await body()) }
  } catch (error) {
    if (!(error instanceof DbopsError)) throw error
    const finding: Finding = {
      rule: 'review-incomplete',
      level: 'error',
      category: 'workspace',
      message: messageOf(error),
      fix: error.hint,
    }
    return { id, title, command, findings: [finding], facts: [] }
  }
}

function summarize(schema: Schema): SchemaSummary {
  const sum = (count: (table: Schema['tables'][number]) => number) =>
    schema.tables.reduce((total, table) => total + count(table), 0)
  return {
    hash: hashSchema(schema),
    schemas: schema.schemas.length,
    tables: schema.tables.length,
    columns: sum((table) => table.columns.length),
    foreignKeys: sum((table) => table.constraints.filter((each) => each.type === 'foreign key').length),
    indexes: sum((table) => table.indexes.length),
    policies:
      sum((table) => table.policies.length) +
      schema.platformTables.reduce((total, table) => total + table.policies.length, 0),
    views: schema.views.length,
    functions: schema.functions.length,
    withoutRls: schema.tables.filter((table) => !table.rls.enabled && table.kind !== 'foreign').length,
  }
}
