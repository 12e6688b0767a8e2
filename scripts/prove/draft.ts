/** Drafts a rollback from the difference of two schemas, and proves the draft by running it. */

import { type Change, compareSchemas } from '../catalog/compare.ts'
import { statementsBetween, statementsRebuilding } from '../catalog/ddl/between.ts'
import { readSchema } from '../catalog/read.ts'
import type { Schema } from '../catalog/schema.ts'
import { messageOf } from '../core/error.ts'
import type { Database } from '../postgres/database.ts'
import { runInSomeOrder } from './order.ts'

export interface Draft {
  /** The statements in an order that runs, each without its semicolon. */
  statements: string[]
  /** What does not come back: dropped rows and values. */
  losses: string[]
  /** What the draft could not do, and what is still different after it. Empty: the draft is proven. */
  open: string[]
}

/**
 * Drafts what turns the database from `after` (its present state) back into `before`. Runs in a transaction that is
 * rolled back: the database is left as it was found.
 */
export async function draftRollback(database: Database, after: Schema, before: Schema): Promise<Draft> {
  const [[role]] = (await database.rows('select current_user::text')) as [[string]]
  const short = await attempt(database, statementsBetween(after, before, role), before)
  if (short.open.length === 0) return short
  const long = await attempt(database, statementsRebuilding(after, before, role), before)
  return long.open.length < short.open.length ? long : short
}

async function attempt(
  database: Database,
  script: ReturnType<typeof statementsBetween>,
  before: Schema,
): Promise<Draft> {
  await database.exec('begin')
  try {
    const { statements, failed } = await runInSomeOrder(database, script.groups)
    const reached = await readSchema(database, { join: true })
    const left = await compareSchemas(before, reached)
    return {
      statements,
      losses: script.losses,
      open: [
        ...script.impossible,
        ...failed.map(({ statement, message }) => `${firstLine(statement)}: ${message}`),
        ...left.map(describeChange),
      ],
    }
  } finally {
    await database.exec('rollback')
  }
}

/** Runs a draft for good; the words of the failure where it fails, and then nothing has changed. */
export async function runDraft(database: Database, { statements }: Draft): Promise<string | undefined> {
  await database.exec('begin')
  try {
    for (const statement of statements) await database.exec(statement)
    await database.exec('commit')
    return undefined
  } catch (error) {
    await database.exec('rollback')
    return messageOf(error)
  }
}

function firstLine(statement: string): string {
  return statement.split('\n', 1)[0]!
}

/** One difference in words, e.g. "policy member_read on app.member is missing". */
export function describeChange(change: Change): string {
  const name = `${change.kind} ${change.object}`
  switch (change.change) {
    case 'added':
      return `${name} is left over`
    case 'dropped':
      return `${name} is missing`
    case 'changed':
      return `${name} differs: ${(change.differences ?? []).map((each) => `${each.path} is ${show(each.new)}, was ${show(each.old)}`).join('; ')}`
  }
}

function show(value: unknown): string {
  const text = value === undefined ? 'absent' : typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 120 ? `${text.slice(0, 117)}…` : text
}

/** The draft as a file: statements, and in comments what does not come back and how to keep it. */
export function draftText(version: string, draft: Draft): string {
  const lines = [`-- Rollback of ${version}, drafted by dbops from the difference of the two schemas.`]
  lines.push(
    draft.open.length === 0 ? '-- Proven: up, down and up again give the same schema.' : '-- NOT PROVEN. Still open:',
  )
  for (const open of draft.open) lines.push(`--   ${open.replaceAll('\n', ' ')}`)
  if (draft.losses.length > 0) {
    lines.push('-- What does not come back (keep it first, e.g. create table … as select …, or dump it):')
    for (const loss of draft.losses) lines.push(`--   ${loss.replaceAll('\n', ' ')}`)
  }
  return `${[...lines, '', ...draft.statements.map((statement) => `${statement};`)].join('\n')}\n`
}
