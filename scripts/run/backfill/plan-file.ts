/** A backfill as a YAML file. */

import { readFile } from 'node:fs/promises'
import { DbopsError, messageOf } from '../../core/error.ts'
import { closest } from '../../core/similar.ts'

/** scripts/build/schemas/backfill-plan.schema.json */
export interface BackfillPlan {
  /** What it is called in `dbops backfill status`. */
  name?: string
  /** UPDATE, DELETE or INSERT … SELECT. */
  statement: string
  /** Of INSERT … SELECT: the table of its FROM whose rows are gone through. */
  by?: string
  /** Columns of the unique key to go by, where it is not the primary key. */
  key?: string[]
  batch?: {
    /** Rows of the first batch. */
    size?: number
    smallest?: number
    largest?: number
    /** How long a batch should last, e.g. `500ms`. */
    target?: string
    /** Keep the size as it is. */
    fixed?: boolean
  }
  /** Rows a second at most. */
  rate?: number
  /** A query whose every row is a problem, asked at the end. */
  verify?: string
  /** How often to go through the table while rows are left. */
  passes?: number
}

type Kind = 'string' | 'number' | 'boolean' | 'strings' | 'batch'

const keys: Record<keyof BackfillPlan, Kind> = {
  name: 'string',
  statement: 'string',
  by: 'string',
  key: 'strings',
  batch: 'batch',
  rate: 'number',
  verify: 'string',
  passes: 'number',
}
const batchKeys: Record<keyof NonNullable<BackfillPlan['batch']>, Kind> = {
  size: 'number',
  smallest: 'number',
  largest: 'number',
  target: 'string',
  fixed: 'boolean',
}

/** Reads one. Throws `DbopsError` (input) with every problem in it. */
export async function readPlanFile(path: string, shown: string): Promise<BackfillPlan> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new DbopsError(`Cannot read ${shown}: ${messageOf(error)}`)
  })
  const { parse } = await import('yaml')
  let value: unknown
  try {
    value = parse(text)
  } catch (error) {
    throw new DbopsError(`Unexpected content, expected YAML: ${messageOf(error).split('\n', 1)[0]}`, { where: shown })
  }
  return checkPlan(value, shown)
}

/** Checks what a file holds. Throws `DbopsError` (input). */
export function checkPlan(value: unknown, where: string): BackfillPlan {
  const problems: string[] = []
  checkKeys(value, keys, '', problems)
  if (problems.length === 0 && typeof (value as BackfillPlan).statement !== 'string')
    problems.push('Unexpected plan without `statement`')
  if (problems.length > 0) {
    throw new DbopsError(problems.join('; '), {
      where,
      hint: 'A plan has: name, statement, by, key, batch (size, smallest, largest, target, fixed), rate, verify, passes.',
    })
  }
  return value as BackfillPlan
}

function checkKeys(value: unknown, known: Record<string, Kind>, at: string, problems: string[]): void {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    problems.push(`Unexpected ${at === '' ? 'content' : `value of ${at}`}, expected a mapping`)
    return
  }
  for (const [key, one] of Object.entries(value)) {
    const name = at === '' ? key : `${at}.${key}`
    const kind = Object.hasOwn(known, key) ? known[key]! : undefined
    if (kind === undefined) {
      const near = closest(key, Object.keys(known))
      problems.push(`Unexpected key \`${name}\`${near === undefined ? '' : `, did you mean \`${near}\`?`}`)
    } else if (kind === 'batch') checkKeys(one, batchKeys, name, problems)
    else if (!fits(one, kind)) problems.push(`Unexpected value of \`${name}\`, expected ${words[kind]}`)
  }
}

function fits(value: unknown, kind: Kind): boolean {
  if (kind === 'strings')
    return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')
  if (kind === 'number') return typeof value === 'number' && Number.isInteger(value) && value > 0
  return typeof value === kind
}

const words: Record<Exclude<Kind, 'batch'>, string> = {
  string: 'a text',
  number: 'a whole number above 0',
  boolean: 'true or false',
  strings: 'a list of names',
}
