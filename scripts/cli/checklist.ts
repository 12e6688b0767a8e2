/**
 * The review checklist: ten lines, each with what holds it up. A line passes by evidence alone; where nothing was
 * executed or measured for it, it is open and names the command that would do it.
 */

import type { Schema, Table } from '../catalog/schema.ts'
import type { Finding } from '../core/finding.ts'
import type { ChecklistLine, ReviewSection } from '../render/review.ts'
import { parseSql } from '../sql/parse.ts'
import type { Migration, Workspace } from '../workspace/workspace.ts'

export interface ChecklistInput {
  workspace: Workspace
  schema: Schema
  sections: readonly ReviewSection[]
  /** Versions that are new. */
  fresh: readonly string[]
}

/** Rules whose findings speak against a line. */
export const checklistRules: Record<ChecklistLine['id'], readonly string[]> = {
  keys: [
    'no-primary-key',
    'foreign-key-missing',
    'foreign-key-type-mismatch',
    'foreign-key-duplicate',
    'nullable-foreign-key',
    'composite-foreign-key-hole',
    'constraint-not-validated',
    'unique-ignores-null',
    'polymorphic-association',
    'id-array',
  ],
  cascades: ['cascade-too-far', 'ban-cascade'],
  policies: [
    'rls-disabled',
    'rls-without-policy',
    'policy-without-rls',
    'policy-always-true',
    'policy-insert-without-check',
    'policy-row-can-be-moved',
    'policy-open-to-anon',
    'policy-recursion',
    'policy-self-comparison',
    'policy-user-metadata',
    'policy-role-too-wide',
    'policy-without-grant',
    'policy-restrictive-only',
    'partition-rls-bypassed',
    'tenant-column-writable',
    'privileged-column-writable',
    'require-row-level-security',
    'require-insert-policy-check',
    'require-update-policy-using',
    'require-policy-roles',
    'ban-always-true-policy',
    'ban-user-metadata-in-policy',
    'ban-disable-row-level-security',
    'access-wider',
    'access-narrower',
    'access-error',
    'tenant-rows-readable',
    'tenant-rows-writable',
    'user-rows-readable',
    'user-rows-writable',
    'role-self-promoted',
    'tenant-joined-uninvited',
    'row-moved-across-tenants',
  ],
  bypass: [
    'policy-for-bypassing-role',
    'role-bypasses-rls',
    'definer-callable-by-anon',
    'definer-open-to-anon',
    'definer-open-to-authenticated',
    'definer-write-open-to-anon',
    'definer-search-path-mutable',
    'definer-search-path-writable',
    'definer-view-leaky',
    'security-definer-view',
    'materialized-view-exposed',
    'api-role-inherits-power',
    'require-function-revoke',
    'require-function-search-path',
  ],
  indexes: [
    'foreign-key-unindexed',
    'policy-column-unindexed',
    'duplicate-index',
    'redundant-index',
    'index-invalid',
    'boolean-index',
    'text-search-unindexed',
    'policy-function-per-row',
    'require-foreign-key-index',
    'require-policy-column-index',
    'prefer-auth-call-in-subselect',
  ],
  rollout: [
    'rollback-missing',
    'rollback-fails',
    'rollback-incomplete',
    'rollback-loses-data',
    'migration-fails',
    'require-rollback',
    'ban-data-loss-in-rollback',
    'ban-rename-column',
    'ban-rename-table',
    'ban-rename-schema',
    'ban-rename-enum-value',
    'ban-drop-column',
    'ban-drop-table',
    'ban-drop-constraint',
    'ban-type-rewrite',
    'ban-table-rewrite',
    'require-concurrent-index',
    'require-concurrent-index-drop',
    'require-check-not-valid',
    'require-foreign-key-not-valid',
    'require-check-before-set-not-null',
    'require-default-for-not-null',
    'require-separate-validation',
    'require-unique-using-index',
    'require-lock-timeout',
    'ban-several-exclusive-locks',
    'ban-work-under-exclusive-lock',
    'ban-volatile-default',
    'ban-serial-on-existing-table',
    'ban-stored-generated-column',
  ],
  backfill: [
    'require-batched-backfill',
    'ban-backfill-beside-ddl',
    'ban-update-without-where',
    'ban-delete-without-where',
  ],
  plans: [],
  growth: [
    'integer-key',
    'sequence-near-exhaustion',
    'table-bloat',
    'autovacuum-disabled',
    'prefer-bigint-primary-key',
    'require-check-before-attach-partition',
    'require-concurrent-detach',
  ],
  files: ['bucket-without-limits', 'public-bucket-listing', 'storage-policy-without-bucket', 'storage-write-unscoped'],
}

export function checklistOf(input: ChecklistInput): ChecklistLine[] {
  const findings = input.sections.flatMap((section) => section.findings)
  const tables = input.schema.tables.filter((table) => table.partitionOf === undefined && table.kind !== 'foreign')
  const judged = (
    id: ChecklistLine['id'],
    text: string,
    command: string,
    evidence: string[],
    otherwise: ChecklistLine['status'] = 'pass',
  ): ChecklistLine => {
    const against = findings.filter(({ rule, level }) => checklistRules[id].includes(rule) && level !== 'info')
    // A history that does not run, or a part that could not be looked at, holds up nothing.
    const incomplete = findings.find(({ rule }) => rule === 'review-incomplete' || rule === 'replay-failed')
    const status = against.length > 0 ? 'fail' : incomplete !== undefined && otherwise === 'pass' ? 'open' : otherwise
    return {
      id,
      text,
      status,
      evidence: [
        ...against.slice(0, 3).map(cite),
        ...(against.length > 3 ? [`and ${against.length - 3} more`] : []),
        ...evidence,
      ],
      command,
    }
  }
  const fresh = input.workspace.migrations.filter(({ version }) => input.fresh.includes(version))
  return [
    judged(
      'keys',
      'Tables modelled with clear primary keys, foreign keys and nullability',
      'dbops advise --category design',
      keyEvidence(tables),
      tables.length === 0 ? 'not applicable' : 'pass',
    ),
    judged(
      'cascades',
      'Foreign key cascade rules documented and intentional',
      'dbops erd',
      cascadeEvidence(tables),
      tables.some(hasReference) ? 'pass' : 'not applicable',
    ),
    judged(
      'policies',
      'RLS policies defined for select, insert, update, delete',
      'dbops access',
      policyEvidence(tables, input),
      input.workspace.platform === 'supabase' || tables.some(({ rls }) => rls.enabled) ? 'pass' : 'not applicable',
    ),
    judged(
      'bypass',
      'Service-role bypass only where necessary',
      'dbops advise --category security',
      bypassEvidence(input.schema),
    ),
    judged(
      'indexes',
      'Indexes match query filters, sorts and joins',
      'dbops advise --category performance',
      indexEvidence(tables),
      tables.length === 0 ? 'not applicable' : 'pass',
    ),
    judged(
      'rollout',
      'Migration plan is expand/contract with rollback',
      'dbops prove',
      rolloutEvidence(input, fresh),
      fresh.length === 0 ? 'not applicable' : 'pass',
    ),
    judged(
      'backfill',
      'Backfill approach is idempotent and safe',
      'dbops lint',
      backfillEvidence(fresh),
      fresh.some(movesData) ? 'pass' : 'not applicable',
    ),
    judged('plans', 'EXPLAIN plan documented for hot queries', 'dbops explain', [], 'open'),
    judged(
      'growth',
      'Growth expectations and partitioning considerations documented',
      'dbops capacity',
      growthEvidence(tables),
      'open',
    ),
    judged(
      'files',
      'S3 metadata and lifecycle alignment defined',
      'dbops advise --category security',
      fileEvidence(tables),
      tables.some(holdsFiles) ? (tables.filter(holdsFiles).every(followsDeletes) ? 'pass' : 'open') : 'not applicable',
    ),
  ]
}

function cite({ rule, object, location }: Finding): string {
  return `${rule}${location ? ` at ${location.file}:${location.line}` : object ? ` on ${object}` : ''}`
}

const times = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

function keyEvidence(tables: readonly Table[]): string[] {
  const withKey = tables.filter(({ constraints }) => constraints.some(({ type }) => type === 'primary key')).length
  const keys = tables.reduce((sum, table) => sum + references(table).length, 0)
  const columns = tables.flatMap((table) => table.columns)
  return [
    `${withKey} of ${times(tables.length, 'table')} with a primary key`,
    times(keys, 'foreign key'),
    `${columns.filter(({ nullable }) => !nullable).length} of ${times(columns.length, 'column')} not null`,
  ]
}

function references(table: Table): NonNullable<Table['constraints'][number]['references']>[] {
  return table.constraints.flatMap(({ references: to, inherited }) => (to === undefined || inherited ? [] : [to]))
}

function hasReference(table: Table): boolean {
  return references(table).length > 0
}

function cascadeEvidence(tables: readonly Table[]): string[] {
  const counts = new Map<string, number>()
  for (const { onDelete } of tables.flatMap(references)) counts.set(onDelete, (counts.get(onDelete) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([action, count]) => `${count} on delete ${action}`)
}

const verbs = ['select', 'insert', 'update', 'delete'] as const

function policyEvidence(tables: readonly Table[], { workspace }: ChecklistInput): string[] {
  const exposed = tables.filter(
    ({ schema }) => workspace.platform === 'supabase' && workspace.exposedSchemas.includes(schema),
  )
  const served = exposed.length > 0 ? exposed : tables
  const on = served.filter(({ rls }) => rls.enabled)
  const counts = verbs.map(
    (verb) =>
      `${verb} ${on.filter(({ policies }) => policies.some(({ command }) => command === verb || command === 'all')).length}`,
  )
  return [
    `RLS on ${on.length} of ${times(served.length, exposed.length > 0 ? 'served table' : 'table')}`,
    `tables with a policy for ${counts.join(', ')}; the other verbs are denied`,
  ]
}

function bypassEvidence(schema: Schema): string[] {
  const definers = schema.functions.filter(({ securityDefiner }) => securityDefiner)
  const views = schema.views.filter(({ kind, securityInvoker }) => kind === 'view' && !securityInvoker)
  return [
    `${times(definers.length, 'security definer function')}, ${times(views.length, "view with its owner's rights", "views with their owner's rights")}`,
  ]
}

function indexEvidence(tables: readonly Table[]): string[] {
  const indexes = tables.flatMap((table) => table.indexes)
  return [
    `${times(indexes.length, 'index', 'indexes')}, ${indexes.filter(({ constraint }) => constraint !== undefined).length} of keys`,
    'queries of the code: dbops index --from-code',
  ]
}

function rolloutEvidence({ sections }: ChecklistInput, fresh: readonly Migration[]): string[] {
  return [
    `${fresh.filter(({ down }) => down !== undefined).length} of ${times(fresh.length, 'new migration')} with a rollback`,
    ...(sections.find(({ id }) => id === 'prove')?.facts ?? []),
  ]
}

/** Whether a migration writes rows of tables, outside of functions. */
function movesData({ up }: Migration): boolean {
  try {
    return parseSql(up.sql).statements.some(
      ({ kind }) => /^(UpdateStmt|DeleteStmt|MergeStmt)$/.test(kind) || kind === 'InsertStmt',
    )
  } catch {
    return false
  }
}

function backfillEvidence(fresh: readonly Migration[]): string[] {
  const moving = fresh.filter(movesData)
  return moving.length === 0
    ? ['no new migration writes rows']
    : [`rows are written in ${moving.map(({ up }) => up.file).join(', ')}`]
}

function growthEvidence(tables: readonly Table[]): string[] {
  const partitioned = tables.filter(({ kind }) => kind === 'partitioned').length
  return [`${times(partitioned, 'partitioned table')} of ${tables.length}`, 'expected sizes are not in the schema']
}

/** A table that speaks of objects in a bucket. */
function holdsFiles(table: Table): boolean {
  const names = new Set(table.columns.map(({ name }) => name))
  return (
    (names.has('bucket') || names.has('bucket_id') || names.has('bucket_name')) &&
    (names.has('key') ||
      names.has('path') ||
      names.has('object_key') ||
      names.has('object_path') ||
      names.has('storage_path') ||
      names.has('name'))
  )
}

/** A trigger on delete, which can queue the object's own deletion. */
function followsDeletes(table: Table): boolean {
  return table.triggers.some(({ events, enabled }) => events.includes('delete') && enabled !== 'disabled')
}

function fileEvidence(tables: readonly Table[]): string[] {
  return tables
    .filter(holdsFiles)
    .map(
      (table) =>
        `${table.schema}.${table.name}: ${followsDeletes(table) ? 'a trigger follows its deletes' : 'no trigger on delete: row and object part ways'}`,
    )
}
