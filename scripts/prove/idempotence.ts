/**
 * Whether a migration that is written to run more than once does: run again behind itself it must succeed and change
 * nothing. Only files that claim it are asked: everything that can say IF NOT EXISTS, OR REPLACE or IF EXISTS says it.
 */

import { type Change, compareSchemas } from '../catalog/compare.ts'
import { readSchema } from '../catalog/read.ts'
import type { Location } from '../core/finding.ts'
import type { Database } from '../postgres/database.ts'
import type { Statement } from '../sql/parse.ts'
import { refusesTransaction, transactionControl } from '../sql/transaction.ts'
import type { Tree } from '../sql/tree.ts'
import type { SqlSource } from '../workspace/workspace.ts'
import type { ReplayFailure } from './failure.ts'
import { readRows, rowDifferences } from './rows.ts'
import { sourceStatements } from './statements.ts'

export interface Idempotence {
  /** `proven`: the second run succeeds and changes nothing. */
  result: 'proven' | 'fails' | 'changes'
  /** The statement at which the second run stops, or the first that changes something; absent: none of them alone does. */
  location?: Location
  /** Of `fails`: what Postgres says. */
  message?: string
  /** Of `changes`: what the second run changes. */
  changes?: Change[]
  /** Of `changes`: tables whose rows it changes. */
  tables?: string[]
  /** Statements that were left out, because they refuse to run in a transaction that is rolled back. */
  leftOut?: number
}

/** Whether all statements that can be written for a second run are, and there is one. */
export function claimsIdempotence(statements: readonly Pick<Statement, 'kind' | 'tree'>[]): boolean {
  const guards = statements.flatMap(guardsOf)
  return guards.length > 0 && guards.every(Boolean)
}

/** Of each thing in a statement that can be guarded, whether it is. */
function guardsOf({ kind, tree }: Pick<Statement, 'kind' | 'tree'>): boolean[] {
  switch (kind) {
    case 'CreateStmt':
    case 'CreateTableAsStmt':
    case 'IndexStmt':
    case 'CreateSchemaStmt':
    case 'CreateSeqStmt':
    case 'CreateExtensionStmt':
    case 'CreateForeignServerStmt':
    case 'CreateUserMappingStmt':
    case 'CreateStatsStmt':
      return [tree.if_not_exists === true]
    case 'CreateForeignTableStmt':
      return [tree.base?.if_not_exists === true]
    case 'ViewStmt':
    case 'CreateFunctionStmt':
    case 'CreateTrigStmt':
    case 'RuleStmt':
      return [tree.replace === true]
    case 'DropStmt':
    case 'DropRoleStmt':
      return [tree.missing_ok === true]
    case 'AlterEnumStmt':
      return tree.newVal === undefined || tree.oldVal !== undefined ? [] : [tree.skipIfNewValExists === true]
    case 'AlterTableStmt':
      return ((tree.cmds ?? []) as Tree[])
        .filter(({ AlterTableCmd: command }) =>
          ['AT_AddColumn', 'AT_DropColumn', 'AT_DropConstraint'].includes(command?.subtype),
        )
        .map(({ AlterTableCmd: command }) => command.missing_ok === true)
    default:
      return []
  }
}

/**
 * Runs a file that has just run once more, in a transaction that is rolled back: the database is left as it was found.
 * `run` executes a source in the open transaction, and leaves none open where it fails. `schemas`: where rows are looked at.
 */
export async function proveIdempotence(
  database: Database,
  source: SqlSource,
  run: (source: SqlSource) => Promise<ReplayFailure | undefined>,
  schemas: readonly string[],
): Promise<Idempotence | undefined> {
  const { map, statements } = sourceStatements(source)
  if (!claimsIdempotence(statements)) return undefined
  const able = statements.filter(
    (statement) => !refusesTransaction(statement) && transactionControl(statement) === undefined,
  )
  const leftOut = statements.filter(refusesTransaction).length
  const rest = leftOut > 0 ? { leftOut } : {}
  const state = async () => ({
    schema: await readSchema(database, { join: true }),
    rows: await readRows(database, schemas),
  })
  await database.exec('begin')
  try {
    const before = await state()
    const failure = await run(only(source, able))
    if (failure !== undefined) return { result: 'fails', location: failure.location, message: failure.message, ...rest }
    const after = await state()
    const changes = await compareSchemas(before.schema, after.schema)
    const tables = rowDifferences(before.rows, after.rows)
    if (changes.length + tables.length === 0) return { result: 'proven', ...rest }
    await database.exec('rollback')
    await database.exec('begin')
    // Which of them it is: one after the other.
    for (const statement of able) {
      if ((await run(only(source, [statement]))) !== undefined) break
      const now = await state()
      const same =
        (await compareSchemas(before.schema, now.schema)).length + rowDifferences(before.rows, now.rows).length === 0
      if (same) continue
      const location = { file: source.file, ...map.position(statement.start) }
      return { result: 'changes', location, changes, tables, ...rest }
    }
    return { result: 'changes', changes, tables, ...rest }
  } finally {
    await database.exec('rollback')
  }
}

/** A source with nothing but some of its statements, each in its place. */
function only(source: SqlSource, statements: readonly Statement[]): SqlSource {
  let sql = ''
  let at = 0
  const blank = (text: string) => text.replace(/[^\r\n]/g, ' ')
  for (const { start, end } of statements) {
    // Up to the semicolon, which may stand behind a comment.
    const semicolon = source.sql.indexOf(';', end)
    const next = semicolon === -1 ? end : semicolon + 1
    sql += blank(source.sql.slice(at, start)) + source.sql.slice(start, end) + blank(source.sql.slice(end, next - 1))
    if (semicolon !== -1) sql += ';'
    at = next
  }
  return { ...source, sql: sql + blank(source.sql.slice(at)), transaction: 'history' }
}
