/** Whether repaired migrations still make what they made before: both are executed behind the same history. */

import { type Change, compareSchemas } from '../catalog/compare.ts'
import { readSchema } from '../catalog/read.ts'
import type { Schema } from '../catalog/schema.ts'
import type { Finding } from '../core/finding.ts'
import type { Repaired } from '../rules/lint-request.ts'
import { migrationRules } from '../rules/migration.generated.ts'
import { parseSql, SqlSyntaxError } from '../sql/parse.ts'
import type { Tree } from '../sql/tree.ts'
import type { Migration, SqlSource, Workspace } from '../workspace/workspace.ts'
import { describeChange } from './draft.ts'
import type { ReplayFailure } from './failure.ts'
import { emptyResult } from './replay.ts'
import { replayFile } from './replay-file.ts'
import { openReplayed, type ReplayedOptions } from './replayed.ts'

type Options = Pick<ReplayedOptions, 'db' | 'env' | 'signal'>

/**
 * A finding for each repaired file that does not make what the original makes, but for what its rules are there to change,
 * and for each of which that cannot be told. Seeds and files of no workspace cannot be told.
 */
export async function proveRepairs(
  repaired: readonly Repaired[],
  workspace: Workspace,
  options: Options,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const one of repaired) {
    const problem = await problemOf(one, workspace, options)
    if (problem === undefined) continue
    findings.push({
      rule: 'repair-not-proven',
      level: 'error',
      category: 'migration',
      message: `Unexpected ${problem}, expected the repaired file to make the same schema: it was not written`,
      location: { file: one.file, line: 1, column: 1 },
      why: 'A repair is written only where both texts were executed and gave the same schema, but for what the rules are there to change.',
      fix: 'Repair the findings by hand, or leave out --prove.',
    })
  }
  return findings
}

async function problemOf(repaired: Repaired, workspace: Workspace, options: Options): Promise<string | undefined> {
  const { migrations } = workspace
  const index = migrations.findIndex(({ up, down }) => up.file === repaired.file || down?.file === repaired.file)
  const migration = migrations[index]
  if (migration === undefined) return 'file that is no migration'
  const { before: asItWas, after } = filesOf(migration, repaired)
  const original = await runFiles(workspace, index, asItWas, options)
  if ('failure' in original) return `failure of the original (${original.failure.message})`
  const now = await runFiles(workspace, index, after, options)
  if ('failure' in now) return `failure of the repaired file (${now.failure.message})`
  for (const [at, before] of original.schemas.entries()) {
    const changes = unintended(await compareSchemas(before, now.schemas[at]!), repaired.rules)
    if (changes.length > 0) return `difference of the repaired file: ${changes.map(describeChange).join('; ')}`
  }
  return undefined
}

/** The parts of a migration that run: up, and behind it the rollback where that is repaired too. */
function filesOf({ up, down }: Migration, repaired: Repaired): { before: SqlSource[]; after: SqlSource[] } {
  const part = (source: SqlSource, role: 'up' | 'down'): SqlSource =>
    source.file === repaired.file
      ? { ...source, text: repaired.text, sql: repaired.sqls[role] ?? repaired.text }
      : source
  const both = down !== undefined && part(down, 'down').sql.trim() !== down.sql.trim()
  return {
    before: both ? [up, down] : [up],
    after: both ? [part(up, 'up'), part(down, 'down')] : [part(up, 'up')],
  }
}

/** Runs sources behind the history before a migration: the schema after each. */
async function runFiles(
  workspace: Workspace,
  index: number,
  sources: readonly SqlSource[],
  options: Options,
): Promise<{ schemas: Schema[] } | { failure: Pick<ReplayFailure, 'message'> }> {
  const earlier = { ...workspace, migrations: workspace.migrations.slice(0, index) }
  const { database, result } = await openReplayed(earlier, options)
  try {
    if (result.failures[0] !== undefined) return { failure: result.failures[0] }
    const { version, name } = workspace.migrations[index]!
    const schemas: Schema[] = []
    for (const source of sources) {
      const { failure } = await replayFile(
        { workspace, database, keepGoing: false, signal: undefined, result: emptyResult(workspace, database) },
        {
          source: source.transaction === 'history' ? { ...source, transaction: 'file' } : source,
          kind: 'migration',
          version,
          name,
          index,
        },
      )
      if (failure !== undefined) return { failure }
      schemas.push(await readSchema(database))
    }
    return { schemas }
  } finally {
    await database.close()
  }
}

/** Changes but for those that the rules' repairs are there to make. */
export function unintended(changes: readonly Change[], rules: readonly string[]): Change[] {
  const meant = new Set(rules.flatMap((rule) => migrationRules[rule]?.repairChanges ?? []))
  return changes.flatMap((change) => {
    const differences = (change.differences ?? []).filter(
      ({ path, old, new: now }) => !meant.has(path) || (isCondition(path) && !sameCondition(old, now)),
    )
    return change.change === 'changed' && differences.length === 0 ? [] : [{ ...change, differences }]
  })
}

function isCondition(path: string): boolean {
  return path === 'using' || path === 'check'
}

/** Whether two expressions are the same but for function calls that stand in a scalar subselect of their own. */
function sameCondition(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return a === b
  try {
    const tree = (expression: string) => JSON.stringify(plain(parseSql(`select ${expression}`).statements[0]!.tree))
    return tree(a) === tree(b)
  } catch (error) {
    if (error instanceof SqlSyntaxError) return false
    throw error
  }
}

/** A tree without places, and with `(select f())` as `f()`. */
function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain)
  if (node === null || typeof node !== 'object') return node
  const link = (node as Tree).SubLink
  const select = link?.subLinkType === 'EXPR_SUBLINK' ? link.subselect?.SelectStmt : undefined
  const target = select?.targetList?.length === 1 ? select.targetList[0].ResTarget?.val : undefined
  const bare = Object.keys(select ?? {}).every((key) => ['targetList', 'limitOption', 'op'].includes(key))
  if (target !== undefined && bare) return plain(target)
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'location' && key !== 'stmt_len')
      .map(([key, value]) => [key, plain(value)]),
  )
}
