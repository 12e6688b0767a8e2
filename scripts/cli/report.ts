/** Puts a report together from what was executed: the review, the comparison before and after, the proofs. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Change, compareSchemas } from '../catalog/compare.ts'
import { readSchema } from '../catalog/read.ts'
import type { Index, Schema } from '../catalog/schema.ts'
import type { Finding, Level } from '../core/finding.ts'
import { ident, qualified } from '../core/identifier.ts'
import { openReplayed } from '../prove/replayed.ts'
import type { Handoff, Report } from '../render/report.ts'
import { type Review, reviewFindings } from '../render/review.ts'
import { findTypes } from '../render/types/find.ts'
import type { Workspace } from '../workspace/workspace.ts'

export interface ReportOptions {
  nextAgent: string
  priority?: Handoff['priority']
  env?: Readonly<Record<string, string | undefined>>
  signal?: AbortSignal
}

/** `review` has run on the same workspace. Replays twice more: without what is new, and with it. */
export async function report(workspace: Workspace, review: Review, options: ReportOptions): Promise<Report> {
  const fresh = new Set(review.workspace.fresh)
  const news = workspace.migrations.filter(({ version }) => fresh.has(version))
  const before = await schemaOf(
    { ...workspace, migrations: workspace.migrations.filter(({ version }) => !fresh.has(version)) },
    options,
  )
  const after = await schemaOf(workspace, options)
  const changes = fresh.size === 0 ? [] : await compareSchemas(before, after)
  const findings = reviewFindings(review)
  const types = (await findTypes(workspace.root)).map(({ file }) => file)
  const typesCurrent = !findings.some(({ rule }) => rule === 'types-stale')
  const breaking = breakingChanges(changes)
  const named = (change: Change['change'], ...kinds: Change['kind'][]) =>
    changes.filter((each) => each.change === change && kinds.includes(each.kind)).map(({ object }) => object)
  const createdTables = named('added', 'table')
  const indexes = changes.filter(({ kind, change, of }) => kind === 'index' && change !== 'dropped' && of !== undefined)
  const newIndexes = [
    ...indexes.map(({ value }) => value as Index | undefined),
    ...changes
      .filter(({ kind, change }) => kind === 'table' && change === 'added')
      .flatMap(({ value }) => (value as { indexes?: Index[] }).indexes ?? []),
  ].filter((index) => index !== undefined && index.constraint === undefined) as Index[]
  const newPolicies = [
    ...named('added', 'policy'),
    ...changes
      .filter(({ kind, change }) => kind === 'table' && change === 'added')
      .flatMap(({ object, value }) =>
        ((value as { policies?: { name: string }[] }).policies ?? []).map(({ name }) => `${ident(name)} on ${object}`),
      ),
  ]
  const modified = [
    ...new Set(
      changes
        .filter(
          ({ of, kind, change }) =>
            (of !== undefined && !createdTables.includes(of)) || (kind === 'table' && change === 'changed'),
        )
        .map(({ of, object }) => of ?? object),
    ),
  ].filter((name) => after.tables.some((table) => qualified(table.schema, table.name) === name))
  const counted = { tables: createdTables.length, indexes: newIndexes.length, policies: newPolicies.length }
  const shown = new Set<Change['kind']>(['table', 'index', 'policy', 'function', 'column', 'constraint', 'trigger'])
  const advisor = review.sections.find(({ id }) => id === 'advise')?.findings ?? []
  const count = (list: readonly Finding[], level: Level) => list.filter((finding) => finding.level === level).length
  return {
    format: 1,
    summary: summaryOf(news.length, counted, breaking, findings),
    migration: {
      files: news.map(({ up }) => ({ file: up.file, lines: lines(up.text) })),
      tables: [...new Set([...createdTables, ...modified, ...named('dropped', 'table')])],
      breaking,
      rollbacks: news.map(({ version, down }) => ({
        version,
        ...(down === undefined ? {} : { file: down.file }),
        proof: proofOf(version, down?.file, findings),
      })),
    },
    changes: {
      createdTables,
      modifiedTables: modified,
      droppedTables: named('dropped', 'table'),
      indexes: newIndexes.map(describeIndex),
      policies: newPolicies,
      functions: changes
        .filter(({ kind }) => kind === 'function')
        .map(({ object, change }) => (change === 'added' ? object : `${object} (${change})`)),
      others: changes.filter(({ kind }) => !shown.has(kind)).length,
    },
    actions: review.sections.map(
      ({ command, facts, findings: found }) =>
        `${command}: ${[...facts, found.length === 0 ? 'no findings' : `${count(found, 'error')} errors, ${count(found, 'warning')} warnings, ${count(found, 'info')} notes`].join('; ')}`,
    ),
    security: {
      rls:
        workspace.platform === 'supabase'
          ? `${review.schema.tables - review.schema.withoutRls} of ${review.schema.tables} tables`
          : 'plain PostgreSQL: where policies are used',
      missing: advisor
        .filter(({ rule }) => rule === 'rls-disabled' || rule === 'rls-without-policy')
        .map(({ object }) => object ?? ''),
      advisor: { error: count(advisor, 'error'), warning: count(advisor, 'warning'), info: count(advisor, 'info') },
    },
    performance: {
      indexes: newIndexes.map(describeIndex),
      locks: lockFacts(review),
      notMeasured: [
        'row counts and storage (no server was read)',
        ...review.checklist
          .filter(({ id, status }) => id === 'plans' && status === 'open')
          .map(() => 'plans of hot queries (dbops explain)'),
      ],
    },
    recommendations: recommendations(findings, review),
    references: [
      ...news.flatMap(({ up, down }) => [
        `${up.file}:1-${lines(up.text)}`,
        ...(down === undefined ? [] : [`${down.file}:1-${lines(down.text)}`]),
      ]),
      ...types,
      ...(existsSync(join(workspace.root, workspace.docsFolder)) ? [workspace.docsFolder] : []),
    ],
    handoff: {
      next_agent: options.nextAgent,
      ...(types.length > 0 && typesCurrent ? { updated_types: types[0]! } : {}),
      new_tables: createdTables,
      api_changes: apiChanges(changes, workspace),
      priority:
        options.priority ??
        (count(findings, 'error') > 0
          ? 'high'
          : breaking.length > 0 || count(findings, 'warning') > 0
            ? 'medium'
            : 'low'),
    },
  }
}

async function schemaOf(workspace: Workspace, { env, signal }: ReportOptions): Promise<Schema> {
  const { database } = await openReplayed(workspace, { env, signal, keepGoing: true })
  try {
    return await readSchema(database)
  } finally {
    await database.close()
  }
}

function lines(text: string): number {
  return text.replace(/\n$/, '').split('\n').length
}

/** What may stop a caller that works today. */
function breakingChanges(changes: readonly Change[]): string[] {
  const found: string[] = []
  for (const { change, kind, object, differences } of changes) {
    if (
      change === 'dropped' &&
      ['table', 'view', 'column', 'function', 'enum', 'type', 'domain', 'composite'].includes(kind)
    )
      found.push(`${kind} ${object} is gone`)
    if (kind === 'column' && change === 'changed') {
      for (const { path, old, new: now } of differences ?? []) {
        if (path === 'type') found.push(`column ${object} turns from ${old} into ${now}`)
        if (path === 'nullable' && now === false) found.push(`column ${object} refuses NULL`)
        if (path === 'default' && now === undefined) found.push(`column ${object} loses its default`)
      }
    }
    if (kind === 'function' && change === 'changed' && differences?.some(({ path }) => path === 'returns'))
      found.push(`function ${object} returns something else`)
  }
  return found
}

function summaryOf(
  files: number,
  { tables, indexes, policies }: { tables: number; indexes: number; policies: number },
  breaking: readonly string[],
  findings: readonly Finding[],
): string {
  if (files === 0) return 'No migration is new, so nothing changed.'
  const times = (count: number, word: string, many = `${word}s`) => `${count} ${count === 1 ? word : many}`
  const errors = findings.filter(({ level }) => level === 'error').length
  const warnings = findings.filter(({ level }) => level === 'warning').length
  return [
    `${times(files, 'new migration')} ${files === 1 ? 'was' : 'were'} executed on PostgreSQL: ${times(tables, 'table')}, ${times(indexes, 'index', 'indexes')} and ${times(policies, 'policy', 'policies')} are new.`,
    breaking.length === 0
      ? 'Nothing that a caller uses today is taken away.'
      : `${times(breaking.length, 'change')} may break a caller.`,
    errors + warnings === 0
      ? 'The review has no error and no warning.'
      : `The review has ${times(errors, 'error')} and ${times(warnings, 'warning')}.`,
  ].join(' ')
}

function proofOf(version: string, file: string | undefined, findings: readonly Finding[]): string {
  const against = findings.find(
    ({ rule, location, message }) =>
      /^(rollback-|migration-fails)/.test(rule) && (location?.file === file || message.includes(version)),
  )
  if (file === undefined) return 'no rollback'
  return against === undefined ? 'executed, restores every fact' : against.message
}

function describeIndex(index: Index): string {
  const keys = index.keys.map(({ column, expression }) => column ?? expression ?? '').join(', ')
  return `${index.name} ${index.method} (${keys})${index.include ? ` include (${index.include.join(', ')})` : ''}${index.predicate ? ` where ${index.predicate}` : ''}`
}

function lockFacts(review: Review): string[] {
  return (review.sections.find(({ id }) => id === 'prove')?.facts ?? []).filter((fact) => /block|lock/.test(fact))
}

/** Repairs of what is left, the worst first, then what is still open. */
function recommendations(findings: readonly Finding[], review: Review): string[] {
  const repairs = findings
    .filter(({ level }) => level !== 'info')
    .map(
      ({ rule, object, location, fix }) =>
        `${rule}${object ? ` on ${object}` : location ? ` at ${location.file}:${location.line}` : ''}: ${(fix ?? 'see dbops review').split('\n')[0]}`,
    )
  const open = review.checklist
    .filter(({ status }) => status === 'open')
    .map(({ text, command }) => `${text}: ${command}`)
  return [...new Set([...repairs, ...open])]
}

/** What the Data API offers anew, differently or no longer. */
function apiChanges(changes: readonly Change[], workspace: Workspace): string[] {
  if (workspace.platform !== 'supabase') return []
  const served = (object: string) => workspace.exposedSchemas.some((schema) => object.startsWith(`${ident(schema)}.`))
  const name = (object: string) => object.slice(object.indexOf('.') + 1).replace(/\(.*$/s, '')
  const found = new Set<string>()
  for (const { change, kind, object, of } of changes) {
    const relation = kind === 'table' || kind === 'view' ? object : kind === 'column' ? of : undefined
    if (relation !== undefined && served(relation))
      found.add(`${kind === 'column' || change === 'changed' ? 'changed' : change}: /rest/v1/${name(relation)}`)
    if (kind === 'function' && served(object)) found.add(`${change}: /rest/v1/rpc/${name(object)}`)
  }
  return [...found]
}
