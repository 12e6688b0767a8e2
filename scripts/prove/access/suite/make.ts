/** Makes the suites of a database: what is tried is run first, and what came of it is what the tests expect. */

import { qualified } from '../../../core/identifier.ts'
import { type Database, postgresFailure } from '../../../postgres/database.ts'
import { loadParser } from '../../../sql/parse.ts'
import type { RowBlock } from '../../data/script.ts'
import { openAccess } from '../measure.ts'
import { publicRole } from '../personas.ts'
import { SuiteContext } from './context.ts'
import { describeReach } from './describe.ts'
import { routineSuites } from './routines.ts'
import { attemptsSql, helpersSql, personasSql, privilegeHelpersFor } from './sql.ts'
import { readColumns, schemaTable, tableParts } from './table.ts'
import type { Suite, SuiteCheck, SuiteRow } from './types.ts'
import { viewParts } from './view.ts'

export interface SuiteOptions {
  platform: 'supabase' | 'postgres'
  /** These objects alone. */
  only?: ReadonlySet<string>
  onProgress?: (done: number, total: number, object: string) => void
  signal?: AbortSignal
}

export interface MadeSuites {
  suites: Suite[]
  /** Objects without tests, and why. */
  untested: { object: string; reason: string }[]
}

/** On a database that the migrations made, without rows of a seed; it is left as it was. */
export async function makeSuites(database: Database, options: SuiteOptions): Promise<MadeSuites> {
  await loadParser()
  const session = await openAccess(database, { platform: options.platform, only: options.only, forTests: true })
  let context: SuiteContext
  try {
    context = new SuiteContext(session, { personas: [], objects: [], cells: [], unfilled: [] }, options.platform)
  } finally {
    await session.close()
  }
  const asking = await askingTables(database, context)
  if (asking.size > 0) context = context.withAsking(session, asking)
  const suites: Suite[] = []
  const untested: MadeSuites['untested'] = []
  const objects = [
    ...context.schema.tables
      .filter((table) => table.kind !== 'foreign' && table.partitionOf === undefined)
      .map((table) => ({ kind: 'table' as const, name: qualified(table.schema, table.name) })),
    ...context.schema.views.map((view) => ({
      kind: view.kind === 'materialized' ? ('materialized view' as const) : ('view' as const),
      name: qualified(view.schema, view.name),
    })),
  ].filter(({ name }) => options.only?.has(name) ?? true)
  for (const [index, object] of objects.entries()) {
    options.signal?.throwIfAborted()
    options.onProgress?.(index, objects.length, object.name)
    const made = object.kind === 'table' ? await tableSuite(context, object.name) : await viewSuite(context, object)
    if (typeof made === 'string') untested.push({ object: object.name, reason: made })
    else suites.push(made)
  }
  suites.push(...(await routineSuites(context, options.only)))
  return { suites, untested }
}

/** Tables for whose rows must be said who writes: found out by writing them all. */
async function askingTables(database: Database, context: SuiteContext): Promise<Set<string>> {
  const asking = new Set<string>()
  await database.exec('begin')
  try {
    for (const block of context.fixturesFor('', true)) {
      await database.exec('savepoint dbops_block')
      try {
        const [[before]] = (await database.rows(`select count(*)::int from ${block.table}`)) as [[number]]
        await database.exec(block.statement)
        const [[after]] = (await database.rows(`select count(*)::int from ${block.table}`)) as [[number]]
        if (after - before >= block.rows.length) {
          await database.exec('release savepoint dbops_block')
          continue
        }
        asking.add(block.table)
      } catch (error) {
        if (postgresFailure(error) === undefined) throw error
        asking.add(block.table)
      }
      await database.exec('rollback to savepoint dbops_block')
      for (const row of block.rows) await database.exec(`${row.session}`)
      // Written as they were made, so that what comes after finds them.
      await writeWithSession(database, block)
    }
  } finally {
    await database.exec('rollback')
  }
  return asking
}

async function writeWithSession(database: Database, block: RowBlock): Promise<void> {
  await database.exec('savepoint dbops_session')
  try {
    await database.exec(`${block.rows[0]!.session}\n${block.statement}`)
  } catch (error) {
    if (postgresFailure(error) === undefined) throw error
    await database.exec('rollback to savepoint dbops_session')
  }
}

async function tableSuite(context: SuiteContext, name: string): Promise<Suite | string> {
  const plan = context.table(name)
  const table = schemaTable(context, name)
  if (plan === undefined || table === undefined) return 'it is not known what its rows are'
  const columns = await readColumns(context, name)
  const parts = tableParts(context, plan, table, columns)
  if (parts.rows.length === 0)
    return context.filled.tables.find((each) => each.table === name)?.failures[0]?.reason ?? 'no row could be made'
  return evaluated(context, { kind: 'table', name }, name, parts)
}

async function viewSuite(context: SuiteContext, object: Suite['object']): Promise<Suite | string> {
  const parts = await viewParts(context, object.name)
  if (typeof parts === 'string') return parts
  return evaluated(context, object, undefined, parts)
}

interface Parts {
  rows: SuiteRow[]
  verbs: Parameters<typeof attemptsSql>[2]
  checks: SuiteCheck[]
  notes: string[]
  /** Whose rows are needed besides the object's own. */
  base?: string
  /** Statements after the fixtures. */
  after?: string
}

/** Runs what is tried and takes the answers as what is expected. */
async function evaluated(
  context: SuiteContext,
  object: Suite['object'],
  table: string | undefined,
  parts: Parts,
): Promise<Suite | string> {
  const { database } = context
  let reason = ''
  for (const whole of [false, true]) {
    const fixtures = context.fixturesFor(table ?? parts.base ?? '', whole)
    await database.exec('begin')
    try {
      const base = preambleStart(context, fixtures, parts.after)
      await database.exec(base)
      const rows = await presentRows(database, table ?? object.name, parts.rows)
      if (rows.length === 0 && parts.rows.length > 0) {
        reason = 'its rows are others each time'
        continue
      }
      const names = new Set(rows.map(({ name }) => name))
      const verbs = parts.verbs.map((verb) =>
        verb.rows === undefined ? verb : { ...verb, rows: verb.rows.filter((name) => names.has(name)) },
      )
      const attempts = [
        ...(rows.length === 0 ? [] : [attemptsSql(table, rows, verbs), helpersSql]),
        privilegeHelpersFor(parts.checks),
      ]
        .filter(Boolean)
        .join('\n\n')
      await database.exec(attempts)
      const checks: SuiteCheck[] = []
      const notes = [...parts.notes]
      for (const check of parts.checks) {
        const answered = await answer(context, check, rows)
        if (typeof answered === 'string') notes.push(answered)
        else checks.push(answered)
      }
      return context.renamed({ object, preamble: [base, attempts].filter(Boolean).join('\n\n'), checks, notes })
    } catch (error) {
      const failure = postgresFailure(error)
      if (failure === undefined) throw error
      reason = failure.message
    } finally {
      await database.exec('rollback')
    }
  }
  return reason
}

async function answer(
  context: SuiteContext,
  check: SuiteCheck,
  rows: readonly SuiteRow[],
): Promise<SuiteCheck | string> {
  const { database } = context
  await database.exec('savepoint dbops_check')
  try {
    const [row] = (await database.rows(`select (${check.expression})::text`)) as [string | null][]
    const expected = row![0]
    const persona = context.personas.find(({ name }) => name === check.persona)
    const description =
      check.description !== '' || persona === undefined || expected === null
        ? check.description
        : describeReach(check, persona, rows, expected)
    return { ...check, expected, description }
  } catch (error) {
    const failure = postgresFailure(error)
    if (failure === undefined) throw error
    return `${check.description || `${check.verb} as ${check.persona}`}: ${failure.message}`
  } finally {
    await database.exec('rollback to savepoint dbops_check; release savepoint dbops_check')
  }
}

/** The rows that are really there, once each. */
async function presentRows(database: Database, table: string, rows: readonly SuiteRow[]): Promise<SuiteRow[]> {
  const found: SuiteRow[] = []
  for (const row of rows) {
    const [[count]] = (await database.rows(`select count(*)::int from ${table} where ${row.key}`)) as [[number]]
    if (count === 1) found.push(row)
  }
  return found
}

function preambleStart(context: SuiteContext, fixtures: readonly RowBlock[], after = ''): string {
  const parts: string[] = []
  if (context.personas.some(({ role }) => role === publicRole)) parts.push(`create role ${publicRole};`)
  parts.push(personasSql(context.personas))
  const lines: string[] = []
  let said = ''
  let table = ''
  for (const block of fixtures) {
    if (block.table !== table) {
      table = block.table
      lines.push(`-- ${table.replace(/[\r\n]+/g, ' ')}`)
    }
    if (block.session !== said) {
      said = block.session
      lines.push(said === '' ? nobody : said)
    }
    lines.push(block.statement)
  }
  if (said !== '') lines.push(nobody)
  if (lines.length > 0)
    parts.push(`-- What there is: rows of its own, which go with the transaction.\n${lines.join('\n')}`)
  if (after !== '') parts.push(after)
  return parts.join('\n\n')
}

const nobody = "select set_config('request.jwt.claims', '', true), set_config('request.jwt.claim.sub', '', true);"
