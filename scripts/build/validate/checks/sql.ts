/**
 * SQL fences: each parses and runs on the embedded engine with the Supabase platform. The fences of a file run in order,
 * on one database, so that a later one may use what an earlier one made. Tags after `sql`:
 *
 *   fragment   part of a statement, or a template: neither parsed nor run
 *   invalid    must fail, when it is parsed or when it runs
 *   fresh      begins again with an empty database
 */

import { postgresFailure } from '../../../postgres/database.ts'
import type { EmbeddedDatabase } from '../../../postgres/embedded.ts'
import { loadParser, parseSql, SqlSyntaxError, type Statement } from '../../../sql/parse.ts'
import type { Fence, MarkdownDocument } from '../markdown.ts'
import type { Check, Report } from '../problem.ts'

const tags = ['fragment', 'invalid', 'fresh']

export const check: Check = async (plugin, report) => {
  await loadParser()
  let database: EmbeddedDatabase | undefined
  const open = async () => {
    const { openEmbedded } = await import('../../../postgres/embedded.ts')
    return openEmbedded({ platform: 'supabase' })
  }
  try {
    for (const file of plugin.markdown) {
      const document = plugin.document(file)
      const { fences, alone } = parseFences(document, report)
      if (fences.length === 0) continue
      if (alone) {
        // A statement that no transaction may hold changes the database for good: this file has one of its own.
        const own = await open()
        try {
          await runAlone(own, fences, file, report, open)
        } finally {
          await own.close()
        }
      } else {
        database ??= await open()
        await runInTransaction(database, fences, file, report)
      }
    }
  } finally {
    await database?.close()
  }
}

interface ParsedFence {
  fence: Fence
  statements: Statement[]
}

/** The fences to run, and whether one of them cannot run in a transaction. Reports what does not parse. */
function parseFences(document: MarkdownDocument, report: Report): { fences: ParsedFence[]; alone: boolean } {
  const fences: ParsedFence[] = []
  let alone = false
  for (const fence of document.fences) {
    if (!['sql', 'postgres', 'postgresql', 'pgsql', 'plpgsql'].includes(fence.language)) continue
    if (fence.language !== 'sql') {
      report(document.file, fence.position, `Unexpected language "${fence.language}" of a fence, expected sql`)
      continue
    }
    const unknown = fence.tags.find((tag) => !tags.includes(tag))
    if (unknown !== undefined)
      report(
        document.file,
        fence.position,
        `Unexpected tag "${unknown}" of a SQL fence, expected one of ${tags.join(', ')}`,
      )
    if (fence.tags.includes('fragment')) continue
    try {
      const { statements } = parseSql(fence.value)
      fences.push({ fence, statements })
      alone ||= statements.some(leavesTransaction)
    } catch (error) {
      if (!(error instanceof SqlSyntaxError)) throw error
      if (!fence.tags.includes('invalid'))
        report(
          document.file,
          fence.at(error.line, error.column),
          `Unexpected SQL that does not parse: ${error.message}`,
        )
    }
  }
  return { fences, alone }
}

/** Whether a statement must be sent outside of a transaction, or ends the one that it is in. */
function leavesTransaction({ kind, tree }: Statement): boolean {
  return (
    ['TransactionStmt', 'VacuumStmt', 'AlterSystemStmt', 'CreatedbStmt', 'DropdbStmt'].includes(kind) ||
    (kind === 'IndexStmt' && tree.concurrent === true) ||
    (kind === 'DropStmt' && tree.concurrent === true) ||
    kind === 'ReindexStmt' ||
    (kind === 'AlterEnumStmt' && tree.newVal !== undefined) ||
    (kind === 'AlterTableStmt' &&
      JSON.stringify(tree).includes('"AT_DetachPartition"') &&
      JSON.stringify(tree).includes('"concurrent":true'))
  )
}

async function runInTransaction(
  database: EmbeddedDatabase,
  fences: ParsedFence[],
  file: string,
  report: Report,
): Promise<void> {
  await database.exec('begin')
  for (const parsed of fences) {
    if (parsed.fence.tags.includes('fresh')) await database.exec('rollback; begin')
    await database.exec('savepoint fence')
    const failed = await runFence(database, parsed, file, report)
    await database.exec(failed ? 'rollback to savepoint fence' : 'release savepoint fence')
  }
  await database.exec('rollback')
  await database.exec('reset all; reset role')
}

async function runAlone(
  first: EmbeddedDatabase,
  fences: ParsedFence[],
  file: string,
  report: Report,
  open: () => Promise<EmbeddedDatabase>,
): Promise<void> {
  let database = first
  try {
    for (const parsed of fences) {
      if (parsed.fence.tags.includes('fresh')) {
        if (database !== first) await database.close()
        database = await open()
      }
      await runFence(database, parsed, file, report)
    }
  } finally {
    if (database !== first) await database.close()
  }
}

/** Runs a fence statement by statement. Returns whether one failed. */
async function runFence(
  database: EmbeddedDatabase,
  { fence, statements }: ParsedFence,
  file: string,
  report: Report,
): Promise<boolean> {
  const invalid = fence.tags.includes('invalid')
  for (const statement of statements) {
    try {
      await database.exec(hasParameter(statement) ? `prepare fence_statement as ${statement.text}` : statement.text)
      if (hasParameter(statement)) await database.exec('deallocate fence_statement')
    } catch (error) {
      const failure = postgresFailure(error)
      if (failure === undefined) throw error
      if (invalid) return true
      const offset =
        statement.start + (failure.position === undefined || hasParameter(statement) ? 0 : failure.position - 1)
      const before = fence.value.slice(0, offset).split('\n')
      const at = fence.at(before.length, before.at(-1)!.length + 1)
      report(file, at, `Unexpected SQL that fails: ${failure.message}${failure.hint ? ` (${failure.hint})` : ''}`)
      return true
    }
  }
  if (invalid) report(file, fence.position, 'Unexpected success of a fence that is tagged invalid, expected it to fail')
  return false
}

/** Whether a statement has `$1` outside of a function body: it can be prepared and not run. */
function hasParameter({ tree }: Statement): boolean {
  return JSON.stringify(tree).includes('"ParamRef"')
}
