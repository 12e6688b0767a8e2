/** A test file read into what psql would do with it, once: it is run again and again against mutants. */

import { blank, type Piece, splitSql } from '../../sql/lexer.ts'
import { parseSql, SqlSyntaxError, type Statement } from '../../sql/parse.ts'
import { TextMap } from '../../sql/text.ts'
import { transactionControl } from '../../sql/transaction.ts'
import type { SourceFile } from '../../workspace/workspace.ts'

export type ScriptStep =
  | {
      kind: 'sql'
      start: number
      end: number
      text: string
      /** Absent where it does not parse as it is written: variables stand in it, or it is wrong. */
      statement?: Statement
      /** Rows after COPY … FROM stdin. */
      data?: { start: number; end: number }
    }
  | { kind: 'meta'; start: number; end: number; line: string }

export interface Script extends SourceFile {
  map: TextMap
  steps: ScriptStep[]
}

/** Call `loadParser()` before. */
export function readScript({ file, text }: SourceFile): Script {
  const pieces = splitSql(text)
  const metas = pieces.filter(({ kind }) => kind === 'meta-command')
  const steps: ScriptStep[] = []
  for (const piece of pieces) {
    const { kind, start, end } = piece
    if (kind === 'meta-command') steps.push({ kind: 'meta', start, end, line: text.slice(start, end) })
    else if (kind === 'copy-data') {
      const copy = steps.at(-1)
      if (copy?.kind === 'sql') copy.data = { start, end }
    } else steps.push(sqlStep(text, piece, metas))
  }
  return { file, text, map: new TextMap(text), steps }
}

function sqlStep(text: string, { start, end }: Piece, metas: readonly Piece[]): ScriptStep {
  // A meta-command in the middle of a statement is no part of it.
  const inside = metas.filter((meta) => meta.start > start && meta.start < end)
  const sql = blank(
    text.slice(start, end),
    inside.map((meta) => ({ start: meta.start - start, end: meta.end - start })),
  )
  const statement = parseOne(sql)
  return { kind: 'sql', start, end, text: sql, ...(statement === undefined ? {} : { statement }) }
}

/** The statement of a text that holds exactly one; undefined for any other. */
export function parseOne(sql: string): Statement | undefined {
  try {
    const [statement, ...others] = parseSql(sql).statements
    return others.length === 0 ? statement : undefined
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error
    return undefined
  }
}

/**
 * What is left of a file when it has run, under pg_prove, where each file has a session of its own:
 * - `nothing`: all it does is between BEGIN and ROLLBACK;
 * - `rows`: it changes data outside of such a block;
 * - `definitions`: it makes objects outside of one (helper functions for the files after it).
 */
export type Leftovers = 'nothing' | 'rows' | 'definitions'

/** Statements that leave nothing behind when the session ends. */
const passing = new Set([
  'TransactionStmt',
  'VariableSetStmt',
  'VariableShowStmt',
  'ExplainStmt',
  'PrepareStmt',
  'DeallocateStmt',
  'ListenStmt',
  'UnlistenStmt',
  'LockStmt',
  'DiscardStmt',
])
const dataKinds = new Set([
  'SelectStmt',
  'InsertStmt',
  'UpdateStmt',
  'DeleteStmt',
  'MergeStmt',
  'CopyStmt',
  'TruncateStmt',
  'DoStmt',
  'CallStmt',
  'ExecuteStmt',
  'NotifyStmt',
  'RefreshMatViewStmt',
])

/** Judged from the statements as they stand, whatever branch of an \if they are in. */
export function leftoversOf(script: Script): Leftovers {
  let found: Leftovers = 'nothing'
  let open = false
  let inBlock: Leftovers = 'nothing'
  for (const step of script.steps) {
    if (step.kind !== 'sql') continue
    const control = step.statement && transactionControl(step.statement)
    if (control === 'begin') {
      open = true
      inBlock = 'nothing'
    } else if (control === 'commit' || control === 'rollback') {
      if (open && control === 'commit') found = worse(found, inBlock)
      open = false
    } else if (open) inBlock = worse(inBlock, leftBy(step.statement))
    else found = worse(found, leftBy(step.statement))
  }
  return found
}

function leftBy(statement: Statement | undefined): Leftovers {
  if (statement === undefined) return 'rows'
  const { kind, tree } = statement
  if (passing.has(kind)) return 'nothing'
  if (dataKinds.has(kind)) return 'rows'
  // Temporary objects end with the session.
  const relation = tree.relation ?? tree.into?.rel ?? tree.view
  if (relation?.relpersistence === 't') return 'rows'
  // Made by whoever runs pgTAP anyway.
  if (kind === 'CreateExtensionStmt' && tree.extname === 'pgtap') return 'nothing'
  return 'definitions'
}

function worse(a: Leftovers, b: Leftovers): Leftovers {
  if (a === 'definitions' || b === 'definitions') return 'definitions'
  return a === 'rows' || b === 'rows' ? 'rows' : 'nothing'
}
