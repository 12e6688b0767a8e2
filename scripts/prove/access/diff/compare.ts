/** What one state of a repository opens or closes compared with another: cells that reach further, cells that reach less. */

import { readSchema } from '../../../catalog/read.ts'
import type { Schema } from '../../../catalog/schema.ts'
import { type Database, postgresFailure } from '../../../postgres/database.ts'
import { checkObjects } from '../contract/check.ts'
import { proposeContract, proposedDocument } from '../contract/init.ts'
import { extent, formatIntent } from '../contract/intent.ts'
import type { Contract } from '../contract/read.ts'
import type { Verdict } from '../contract/verdict.ts'
import { type AccessSession, openAccess } from '../measure.ts'
import { dependents } from '../repair/dependents.ts'
import type { AccessMatrix, AccessObject, Reach, Verb } from '../types.ts'
import { affectedBy, type Change, changesBetween } from './affected.ts'

/** One cell that is not as it was. */
export interface ChangedCell {
  object: string
  kind: AccessObject['kind']
  verb: Verb
  persona: string
  /** In the words of contracts: `tenant`, `own or published`. Absent: the object is new. */
  before?: string
  after: Reach
  change: 'wider' | 'narrower' | 'new' | 'fails'
  /** The contract says what is measured now. */
  agreed: boolean
}

/** What made cells change: a change of the schema, and the cells behind it. */
export interface Cause {
  change: Change
  /** Put back as it was, the cells are as they were: tried, not guessed. */
  proven: boolean
  cells: ChangedCell[]
}

export interface AccessDifference {
  changes: Change[]
  /** Cells that changed, by what made them change; the widest cause first. */
  causes: Cause[]
  /** Objects that are gone. */
  gone: string[]
  /** Objects that were measured on both sides. */
  measured: number
}

/** What is kept of the older state. */
export interface Baseline {
  schema: Schema
  contract: Contract
  objects: ReadonlySet<string>
  /** `create or replace function` of every function, by name with the types of its arguments. */
  functions: ReadonlyMap<string, string>
  affected: ReadonlySet<string> | 'all'
  changes: Change[]
}

export interface CompareOptions {
  platform: 'supabase' | 'postgres'
  exposedSchemas?: readonly string[]
  signal?: AbortSignal
  onProgress?: (done: number, total: number, object: string) => void
}

/** Measures the older state of what changed. `after`: the newer schema. Call `loadParser()` before. */
export async function takeBaseline(database: Database, after: Schema, options: CompareOptions): Promise<Baseline> {
  const before = await readSchema(database)
  const changes = changesBetween(before, after)
  const affected = affectedBy(changes, [before, after])
  const functions = await definitions(database)
  if (changes.length === 0) {
    const empty: Contract = { file: '', document: {}, at: () => ({ file: '', line: 1, column: 1 }) }
    return { schema: before, contract: empty, objects: new Set(), functions, affected, changes }
  }
  const session = await openAccess(database, { ...options, ...only(affected, changes) })
  try {
    const matrix = await session.measure()
    const document = proposedDocument(await proposeContract(session, matrix, options.exposedSchemas))
    return {
      schema: before,
      contract: { file: '', document, at: () => ({ file: '', line: 1, column: 1 }) },
      objects: new Set(matrix.objects.map(({ name }) => name)),
      functions,
      affected,
      changes,
    }
  } finally {
    await session.close()
  }
}

/** Files and topics have no names before they are measured: with them, everything is. */
function only(affected: ReadonlySet<string> | 'all', changes: readonly Change[]): { only?: ReadonlySet<string> } {
  if (affected === 'all' || changes.some(({ kind }) => kind === 'files' || kind === 'topics')) return {}
  return { only: affected }
}

async function definitions(database: Database): Promise<Map<string, string>> {
  // Types outside pg_catalog by their whole names, as the schema spells them.
  await database.exec("begin; set local search_path = ''")
  const rows = (await database.rows(
    `select format('%I.%I(%s)', n.nspname, p.proname, oidvectortypes(p.proargtypes)), pg_get_functiondef(p.oid)
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prokind in ('f', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
        and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')`,
  )) as [string, string][]
  await database.exec('rollback')
  return new Map(rows)
}

/** Measures the newer state and holds it to the older one. `contract`: what people agreed to, where there is a contract. */
export async function compareWith(
  baseline: Baseline,
  database: Database,
  contract: Contract | undefined,
  options: CompareOptions,
): Promise<AccessDifference> {
  const { changes } = baseline
  if (changes.length === 0) return { changes, causes: [], gone: [], measured: 0 }
  const session = await openAccess(database, { ...options, ...only(baseline.affected, changes) })
  try {
    const matrix = await session.measure()
    const cells = await changedCells(session, matrix, baseline, contract, options)
    const causes = await causesOf(session, matrix, baseline, cells, options)
    const there = new Set(matrix.objects.map(({ name }) => name))
    return {
      changes,
      causes,
      gone: [...baseline.objects].filter((name) => !there.has(name)),
      measured: matrix.objects.length,
    }
  } finally {
    await session.close()
  }
}

async function changedCells(
  session: AccessSession,
  matrix: AccessMatrix,
  baseline: Baseline,
  contract: Contract | undefined,
  { exposedSchemas }: CompareOptions,
): Promise<ChangedCell[]> {
  const kinds = new Map(matrix.objects.map((object) => [object.name, object.kind]))
  const verdicts = await checkObjects(session, baseline.contract, matrix.objects, { schemas: exposedSchemas })
  const agreed = new Map(
    contract === undefined
      ? []
      : (await checkObjects(session, contract, matrix.objects, { schemas: exposedSchemas })).map((verdict) => [
          keyOf(verdict),
          verdict.judgement === 'holds',
        ]),
  )
  const cells: ChangedCell[] = []
  for (const verdict of verdicts) {
    const { cell, persona, judgement, intent, column } = verdict
    if (persona.trusted || column !== undefined || judgement === 'holds' || judgement === 'not proven') continue
    const fresh = !baseline.objects.has(cell.object)
    // What is new and reaches nothing changes nothing for anybody.
    if (fresh && judgement !== 'wider' && judgement !== 'error') continue
    cells.push({
      object: cell.object,
      kind: kinds.get(cell.object)!,
      verb: cell.verb,
      persona: persona.name,
      ...(fresh ? {} : { before: formatIntent(intent) }),
      after: cell.reach,
      change: fresh ? 'new' : judgement === 'error' ? 'fails' : judgement,
      agreed: agreed.get(keyOf(verdict)) ?? false,
    })
  }
  return cells
}

function keyOf({ cell, column }: Verdict): string {
  return [cell.object, column ?? '', cell.verb, cell.persona].join('\0')
}

/**
 * Finds what made each cell change. Functions are put back as they were, one at a time, and what is then as before was
 * theirs; the rest is laid to the object's own changes.
 */
async function causesOf(
  session: AccessSession,
  matrix: AccessMatrix,
  baseline: Baseline,
  cells: readonly ChangedCell[],
  options: CompareOptions,
): Promise<Cause[]> {
  const causes: Cause[] = []
  const open = new Set(cells.filter(({ change }) => change !== 'new'))
  for (const change of baseline.changes) {
    if (change.kind !== 'function' || !change.words.includes('redefined')) continue
    const old = baseline.functions.get(change.name)
    const reach = dependents(session.schema, matrix.objects, { kind: 'function', name: change.name })
    const candidates = [...open].filter(({ object }) => reach.some(({ name }) => name === object))
    if (old === undefined || candidates.length === 0) continue
    const left = await withDefinition(session, old, async () => {
      const objects = matrix.objects.filter(({ name }) => candidates.some(({ object }) => object === name))
      const verdicts = await checkObjects(session, baseline.contract, objects, { schemas: options.exposedSchemas })
      return new Set(verdicts.filter(({ judgement }) => judgement !== 'holds').map(keyOf))
    })
    if (left === undefined) continue
    const theirs = candidates.filter(({ object, verb, persona }) => !left.has([object, '', verb, persona].join('\0')))
    if (theirs.length === 0) continue
    for (const cell of theirs) open.delete(cell)
    causes.push({ change, proven: true, cells: theirs })
  }
  for (const change of baseline.changes) {
    const own = cells.filter((cell) => (open.has(cell) || cell.change === 'new') && isOf(cell, change))
    if (own.length === 0) continue
    for (const cell of own) open.delete(cell)
    causes.push({ change, proven: false, cells: own })
  }
  // What is left changed through something else: a table that policies ask, a role.
  for (const change of baseline.changes) {
    const reach = dependents(session.schema, matrix.objects, { kind: 'table', name: change.name })
    const through = [...open].filter(({ object }) => reach.some(({ name }) => name === object))
    if (through.length === 0) continue
    for (const cell of through) open.delete(cell)
    causes.push({ change, proven: false, cells: through })
  }
  if (open.size > 0)
    causes.push({
      change: { kind: 'everything', name: 'roles and schemas', words: ['changed'] },
      proven: false,
      cells: [...open],
    })
  const weight = ({ cells: list }: Cause) =>
    list.reduce((sum, { change, after }) => sum + (change === 'wider' ? 100 + extent(after as 'all') : 1), 0)
  return causes.sort((a, b) => weight(b) - weight(a))
}

function isOf(cell: ChangedCell, { kind, name }: Change): boolean {
  if (kind === 'files') return cell.kind === 'bucket'
  if (kind === 'topics') return cell.kind === 'topic'
  return cell.object === name
}

async function withDefinition<T>(session: AccessSession, sql: string, body: () => Promise<T>): Promise<T | undefined> {
  const { database } = session
  await database.exec('savepoint dbops_before')
  try {
    await database.exec(sql)
    return await body()
  } catch (error) {
    // Its old form may speak of what is no longer there.
    if (postgresFailure(error) === undefined) throw error
    return undefined
  } finally {
    await database.exec('rollback to savepoint dbops_before; release savepoint dbops_before')
  }
}
