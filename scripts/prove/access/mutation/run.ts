/**
 * Which weakened forms of a database its tests notice. Each mutant lives in a savepoint: the tests run against it, those
 * that speak of the changed object first, up to the first failure. What they let live is measured: a mutant under which
 * no cell of the matrix differs is an equivalent, shown to be one; for any other the test is named that would kill it.
 */

import { type Database, postgresFailure } from '../../../postgres/database.ts'
import { loadParser } from '../../../sql/parse.ts'
import { includedFile } from '../../../workspace/choose-tests.ts'
import type { Workspace } from '../../../workspace/workspace.ts'
import { callsHelpers, helpersExtension, prepareHelpers, preparePgtap } from '../../pgtap/prepare.ts'
import { type RunFileOptions, runTestFile } from '../../pgtap/run-file.ts'
import { leftoversOf, readScript, type Script } from '../../pgtap/script.ts'
import { readSession, restoreSession } from '../../session.ts'
import { checkCells } from '../contract/check.ts'
import type { Contract } from '../contract/read.ts'
import { type AccessSession, openAccess } from '../measure.ts'
import { makeSuites } from '../suite/make.ts'
import { checkSql, suiteSql } from '../suite/sql.ts'
import type { Suite } from '../suite/types.ts'
import type { AccessMatrix, Cell } from '../types.ts'
import { type Mutant, mutantsOf } from './mutants.ts'

/** `killed` by a test or the contract; `survived` though somebody reaches other rows; `equivalent` nobody does; `invalid` Postgres refuses the change. */
export type Fate = 'killed' | 'survived' | 'equivalent' | 'invalid'

export interface MutantResult extends Mutant {
  fate: Fate
  /** The test that failed: `file: description`, or `contract`. */
  killedBy?: string
  /** Cells that differ, in words: `stranger select public.orders: none → all`. */
  differences?: string[]
  /** Of a survivor: tests that would kill it, ready to be pasted into the file that --write-tests makes of its object. */
  tests?: string[]
  /** Of an invalid one: what Postgres says. */
  reason?: string
}

/** scripts/build/schemas/access-mutation.schema.json */
export interface MutationReport {
  format: 1
  counts: Record<Fate, number>
  /** Killed of those that are neither equivalent nor invalid, 0 to 1; null where there are none. */
  score: number | null
  /** How many mutants there are; fewer ran where --max was given. */
  total: number
  mutants: MutantResult[]
  /** Test files that fail without any change: they judge nothing. */
  failing: string[]
  /** Test files that ran. */
  files: number
}

export interface MutateOptions {
  contract?: Contract
  /** At most so many mutants, chosen by `seed`. */
  max?: number
  seed?: number
  /** Mutants of these objects alone. */
  only?: ReadonlySet<string>
  onProgress?: (done: number, total: number, text: string) => void
  signal?: AbortSignal
}

/** On a database with migrations and seed applied, of dbops's own; it is left with what test files define. */
export async function mutateAccess(
  workspace: Workspace,
  database: Database,
  options: MutateOptions = {},
): Promise<MutationReport> {
  await loadParser()
  const session = await openAccess(database, { platform: workspace.platform, forTests: true })
  const roles = [...new Set(session.personas.filter(({ trusted }) => !trusted).map(({ role }) => role))].filter(
    (role) => role !== 'dbops_public',
  )
  const all = mutantsOf(session.schema, roles).filter(({ object }) => options.only?.has(object) ?? true)
  await session.close()
  const mutants = chosen(all, options.max, options.seed ?? 1)
  const results: MutantResult[] = mutants.map((mutant) => ({ ...mutant, fate: 'survived' }))
  const suite = await openSuite(workspace, database, options.signal)
  await database.exec('begin')
  try {
    for (const [index, result] of results.entries()) {
      options.signal?.throwIfAborted()
      options.onProgress?.(index, results.length, result.id)
      await judge(suite, database, result)
    }
  } finally {
    await database.exec('rollback')
  }
  const living = results.filter(({ fate }) => fate === 'survived')
  if (living.length > 0) await measureSurvivors(workspace, database, living, options)
  await nameTests(
    workspace,
    database,
    results.filter(({ fate }) => fate === 'survived'),
    options,
  )
  const counts: Record<Fate, number> = { killed: 0, survived: 0, equivalent: 0, invalid: 0 }
  for (const { fate } of results) counts[fate]++
  const alive = counts.killed + counts.survived
  return {
    format: 1,
    counts,
    score: alive === 0 ? null : counts.killed / alive,
    total: all.length,
    mutants: results,
    failing: suite.failing,
    files: suite.scripts.length,
  }
}

/** A sample that depends on the seed alone, in the order of the whole. */
function chosen(mutants: readonly Mutant[], max: number | undefined, seed: number): Mutant[] {
  if (max === undefined || mutants.length <= max) return [...mutants]
  let state = (seed * 2654435761) % 2147483648
  const ranked = mutants.map((mutant, index) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return { mutant, index, rank: state }
  })
  return ranked
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, max)
    .sort((a, b) => a.index - b.index)
    .map(({ mutant }) => mutant)
}

interface Runner {
  scripts: Script[]
  failing: string[]
  options: Omit<RunFileOptions, 'nested'>
}

/** Runs what test files define for others, and finds those that pass. */
async function openSuite(workspace: Workspace, database: Database, signal?: AbortSignal): Promise<Runner> {
  const laid = await preparePgtap(workspace, database)
  const session = await readSession(database)
  const options: Runner['options'] = {
    database,
    signal,
    laid: new Set([...laid, ...(database.kind === 'server' ? [helpersExtension] : [])]),
    include: async (name, from) => {
      const file = await includedFile(workspace, name, from)
      return file && readScript(file)
    },
  }
  const scripts: Script[] = []
  const failing: string[] = []
  const read = workspace.tests.map(readScript)
  for (const script of read.filter((each) => leftoversOf(each) === 'definitions')) {
    await runTestFile(script, { ...options, nested: false })
    await database.exec('rollback; reset session authorization')
    await database.exec('discard all')
    await restoreSession(database, session)
  }
  if (read.some(callsHelpers)) await prepareHelpers(database)
  for (const script of read) {
    await database.exec('begin')
    try {
      const { status, tests } = await runTestFile(script, { ...options, nested: true })
      if (status === 'passed' && tests.length > 0) scripts.push(script)
      else if (status === 'failed') failing.push(script.file)
    } finally {
      await database.exec('rollback')
    }
  }
  return { scripts, failing, options }
}

async function judge(runner: Runner, database: Database, result: MutantResult): Promise<void> {
  const [bare = result.object] = /[^.]+(?=\(|$)/.exec(result.object.replaceAll('"', '')) ?? []
  const speaks = runner.scripts.filter(({ text, file }) => text.includes(bare) || file.includes(bare))
  await database.exec('savepoint dbops_mutant')
  try {
    await database.exec(result.sql)
    for (const script of new Set([...speaks, ...runner.scripts])) {
      await database.exec('savepoint dbops_file')
      const report = await runTestFile(script, { ...runner.options, nested: true, stopAtFailure: true })
      await database.exec('rollback to savepoint dbops_file')
      if (report.status !== 'failed') continue
      const failed = report.tests.find(({ status }) => status === 'failed')
      result.fate = 'killed'
      result.killedBy = `${script.file}: ${failed?.description ?? report.problems[0]?.message ?? ''}`
      return
    }
  } catch (error) {
    const failure = postgresFailure(error)
    if (failure === undefined) throw error
    result.fate = 'invalid'
    result.reason = failure.message
  } finally {
    await database.exec('rollback to savepoint dbops_mutant; release savepoint dbops_mutant')
  }
}

/** Whether anybody reaches other rows, and whether the contract forbids it. */
async function measureSurvivors(
  workspace: Workspace,
  database: Database,
  results: MutantResult[],
  options: MutateOptions,
): Promise<void> {
  const session = await openAccess(database, { platform: workspace.platform, forTests: true })
  try {
    const before = await session.measure()
    const wanted = new Map(before.cells.map((cell) => [keyOf(cell), fingerprint(session, cell)]))
    const words = new Map(before.cells.map((cell) => [keyOf(cell), cell.reach]))
    for (const [index, result] of results.entries()) {
      options.signal?.throwIfAborted()
      options.onProgress?.(index, results.length, `measuring ${result.id}`)
      await database.exec('savepoint dbops_mutant')
      try {
        await database.exec(result.sql)
        let matrix: AccessMatrix = await session.measure({ objects: new Set([result.object]) })
        let changed = differing(session, matrix, wanted)
        // Nothing on the object itself: others may ask it.
        if (changed.length === 0) {
          matrix = await session.measure()
          changed = differing(session, matrix, wanted)
        }
        if (changed.length === 0) {
          result.fate = 'equivalent'
          continue
        }
        result.differences = changed.slice(0, 5).map((cell) => {
          const was = words.get(keyOf(cell)) ?? 'not proven'
          return `${cell.persona} ${cell.verb} ${cell.object}: ${was === cell.reach ? `${was}, other rows` : `${was} → ${cell.reach}`}`
        })
        if (options.contract !== undefined && (await breaches(session, options.contract, matrix, changed))) {
          result.fate = 'killed'
          result.killedBy = 'contract'
        }
      } finally {
        await database.exec('rollback to savepoint dbops_mutant; release savepoint dbops_mutant')
      }
    }
  } finally {
    await session.close()
  }
}

const keyOf = (cell: Cell) => `${cell.object}\0${cell.verb}\0${cell.persona}`

function fingerprint(session: AccessSession, cell: Cell): string {
  const places = session.places(cell)
  return `${cell.reach}\0${places === undefined ? (cell.reached ?? '') : [...places].sort().join(' ')}`
}

function differing(session: AccessSession, matrix: AccessMatrix, before: ReadonlyMap<string, string>): Cell[] {
  return matrix.cells.filter((cell) => before.get(keyOf(cell)) !== fingerprint(session, cell))
}

async function breaches(
  session: AccessSession,
  contract: Contract,
  matrix: AccessMatrix,
  changed: readonly Cell[],
): Promise<boolean> {
  const { verdicts } = await checkCells(session, contract, { ...matrix, cells: [...changed] })
  return verdicts.some(({ judgement }) => judgement === 'wider')
}

/** The tests that --write-tests would write and that fail under the mutant. */
async function nameTests(
  workspace: Workspace,
  database: Database,
  survivors: MutantResult[],
  options: MutateOptions,
): Promise<void> {
  if (survivors.length === 0) return
  const { suites } = await makeSuites(database, { platform: workspace.platform, signal: options.signal })
  const byName = new Map<string, Suite>(suites.map((suite) => [suite.object.name, suite]))
  await database.exec('begin')
  try {
    for (const result of survivors) {
      const own = byName.get(result.object)
      const routines = suites.filter(({ object }) => object.kind === 'function')
      for (const suite of own === undefined ? routines : [own]) {
        const script = readScript({ file: suite.object.name, text: suiteSql(suite) })
        await database.exec('savepoint dbops_mutant')
        await database.exec(result.sql)
        const { tests } = await runTestFile(script, { database, nested: true })
        await database.exec('rollback to savepoint dbops_mutant; release savepoint dbops_mutant')
        const kills = tests
          .filter(({ status }) => status === 'failed')
          .map(({ number }) => checkSql(suite.checks[number - 1]!))
        if (kills.length > 0) {
          result.tests = kills.slice(0, 3)
          break
        }
      }
    }
  } finally {
    await database.exec('rollback')
  }
}
