/** Whether a backfill has reached every row: a question to the server, range by range, derived from the statement. */

import { ident } from '../../core/identifier.ts'
import type { Session } from '../session.ts'
import type { DrivingTable } from './keys.ts'
import { afterBatch, type PaceOptions } from './pace.ts'
import { type BatchStatement, keyCondition } from './statement.ts'
import { type Key, lastKey, rangeEnd, sameKey } from './window.ts'

/**
 * The query that counts the rows of a range which the statement would still change; undefined where none can be derived:
 * of an INSERT, of an UPDATE whose assignments are not plain, and of a DELETE without a condition.
 * `$1 …` are the range's bounds as `keyCondition` has them.
 */
export async function derivedCheck(
  session: Session,
  statement: BatchStatement,
  { key }: DrivingTable,
): Promise<((bounds: 'first' | 'between') => string) | undefined> {
  const { kind, text, clauses, alias, assignments } = statement
  const { target, from, where } = clauses
  if (kind === 'insert' || target === undefined) return undefined
  let differs = 'true'
  if (kind === 'update') {
    if (assignments === undefined) return undefined
    const types = await columnTypes(session, statement)
    differs = assignments
      .map(({ column, expression }) => {
        const type = types.get(column)
        // What has no equality (json, point …) is compared as it is printed.
        const [left, right] = [`${ident(alias)}.${ident(column)}`, `(${expression}\n)::${type?.name ?? 'text'}`]
        return type?.comparable === false
          ? `${left}::text is distinct from ${right}::text`
          : `${left} is distinct from ${right}`
      })
      .join(' or ')
  } else if (where === undefined) return undefined
  const sources = [text.slice(target.start, target.end).trim()]
  if (from !== undefined) sources.push(text.slice(from.start, from.end).trim())
  const conditions = [...(where === undefined ? [] : [text.slice(where.start, where.end).trim()]), differs]
  return (bounds) =>
    `select count(*) from ${sources.join('\n, ')}\nwhere ${[...conditions, keyCondition(alias, key, bounds)].map((each) => `(${each}\n)`).join(' and ')}`
}

async function columnTypes(
  session: Session,
  { target }: BatchStatement,
): Promise<Map<string, { name: string; comparable: boolean }>> {
  const rows = (await session.rows(
    `select a.attname::text, pg_catalog.format_type(a.atttypid, a.atttypmod),
            t.typcategory in ('A', 'E', 'R') or exists (
              select from pg_catalog.pg_opclass o join pg_catalog.pg_am m on m.oid = o.opcmethod and m.amname in ('btree', 'hash')
               where o.opcdefault and o.opcintype in (t.oid, t.typbasetype)) or t.typcategory in ('S', 'C')
       from pg_catalog.pg_attribute a join pg_catalog.pg_type t on t.oid = a.atttypid
      where a.attrelid = pg_catalog.to_regclass($1) and a.attnum > 0 and not a.attisdropped`,
    [target.schema === undefined ? ident(target.name) : `${ident(target.schema)}.${ident(target.name)}`],
  )) as [string, string, boolean][]
  return new Map(rows.map(([column, name, comparable]) => [column, { name, comparable }]))
}

export interface Left {
  /** Rows that the statement would still change. */
  count: number
}

/** Goes through the table once more and counts what is left. */
export async function countLeft(
  session: Session,
  table: DrivingTable,
  check: (bounds: 'first' | 'between') => string,
  { signal, pace }: { signal?: AbortSignal; pace: PaceOptions },
): Promise<Left> {
  const end = await lastKey(session, table)
  if (end === undefined) return { count: 0 }
  const wide: PaceOptions = { ...pace, fixed: false, target: 1000, largest: Math.max(pace.largest, 500_000) }
  let position: Key | null = null
  let size = 10_000
  let count = 0
  while (!sameKey(position, end)) {
    if (signal?.aborted) throw signal.reason
    const start = performance.now()
    const { upper } = await rangeEnd(session, table, position, end, size)
    const [row] = await session.rows(
      check(position === null ? 'first' : 'between'),
      position === null ? upper : [...position, ...upper],
    )
    count += Number(row![0])
    position = upper
    size = afterBatch(size, performance.now() - start, wide)
  }
  return { count }
}

/** Runs the user's own question: rows that it returns are what is wrong, at most ten. */
export async function askQuestion(session: Session, question: string): Promise<Record<string, unknown>[]> {
  return session.query(`select * from (${question.trim().replace(/;+\s*$/, '')}\n) question limit 10`)
}
