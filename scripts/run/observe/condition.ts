/** Conditions over measures: `blocked > 5 or lag > 10s`. `and` binds closer than `or`; parentheses group. */

import { DbopsError } from '../../core/error.ts'
import { closest } from '../../core/similar.ts'
import { measures, type Unit } from './measures.ts'
import type { Observation } from './read.ts'

export interface Condition {
  text: string
  /** The comparisons that make it true, with the numbers found; undefined where it is not true. */
  met(now: Observation, before?: Observation): string[] | undefined
}

type Test = (now: Observation, before?: Observation) => string[] | undefined

const units: Record<string, { factor: number; of: readonly Unit[] }> = {
  '': { factor: 1, of: ['count', 'seconds', 'bytes', 'bytes per second', 'percent'] },
  ms: { factor: 0.001, of: ['seconds'] },
  s: { factor: 1, of: ['seconds'] },
  m: { factor: 60, of: ['seconds'] },
  min: { factor: 60, of: ['seconds'] },
  h: { factor: 3600, of: ['seconds'] },
  kb: { factor: 1024, of: ['bytes', 'bytes per second'] },
  mb: { factor: 1024 ** 2, of: ['bytes', 'bytes per second'] },
  gb: { factor: 1024 ** 3, of: ['bytes', 'bytes per second'] },
  '%': { factor: 1, of: ['percent'] },
}

const compare: Record<string, (a: number, b: number) => boolean> = {
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
}

/** Parses one. `option`: where it came from, for the error. Throws `DbopsError` (input). */
export function parseCondition(text: string, option: string): Condition {
  const tokens = [
    ...text.matchAll(
      /\s*(?:([a-z_]+)|(>=|<=|>|<)|(\d+(?:\.\d+)?)\s*(ms|s|min|m|h|kB|MB|GB|%)?(?![\w%])|([()])|(\S))/giy,
    ),
  ]
  let at = 0
  const fail = (found: string, expected: string, hint?: string): never => {
    throw new DbopsError(`Unexpected ${found} in --${option} "${text}", expected ${expected}`, {
      hint: hint ?? `Measures: ${Object.keys(measures).join(', ')}. Example: --${option} 'blocked > 5 or lag > 10s'`,
    })
  }
  const shown = () => (tokens[at] === undefined ? 'end' : `"${tokens[at]![0].trim()}"`)
  const word = () => tokens[at]?.[1]?.toLowerCase()
  const comparison = (): Test => {
    if (tokens[at]?.[5] === '(') {
      at++
      const inner = either()
      if (tokens[at]?.[5] !== ')') fail(shown(), ')')
      at++
      return inner
    }
    const name = word()
    if (name === undefined) return fail(shown(), 'the name of a measure')
    const measure = Object.hasOwn(measures, name) ? measures[name]! : undefined
    if (measure === undefined) {
      const near = closest(name, Object.keys(measures))
      return fail(
        `measure "${name}"`,
        `one of: ${Object.keys(measures).join(', ')}`,
        near === undefined ? undefined : `Did you mean ${near}?`,
      )
    }
    at++
    const operator = tokens[at]?.[2]
    if (operator === undefined) return fail(shown(), 'one of: > >= < <=')
    at++
    const token = tokens[at]
    if (token?.[3] === undefined) return fail(shown(), 'a number')
    const unit = units[(token[4] ?? '').toLowerCase()]!
    if (!unit.of.includes(measure.unit)) return fail(`unit "${token[4]}"`, `one for ${measure.unit}`)
    at++
    const limit = Number(token[3]) * unit.factor
    return (now, before) => {
      const value = measure.of(now, before)
      return value !== undefined && compare[operator]!(value, limit)
        ? [`${name} = ${format(value, measure.unit)}`]
        : undefined
    }
  }
  const both = (): Test => {
    const tests = [comparison()]
    while (word() === 'and') {
      at++
      tests.push(comparison())
    }
    return (now, before) => {
      const found = tests.map((test) => test(now, before))
      return found.every((each) => each !== undefined) ? (found.flat() as string[]) : undefined
    }
  }
  const either = (): Test => {
    const tests = [both()]
    while (word() === 'or') {
      at++
      tests.push(both())
    }
    return (now, before) => {
      const found = tests.flatMap((test) => test(now, before) ?? [])
      return found.length > 0 ? found : undefined
    }
  }
  const met = either()
  if (at < tokens.length) fail(shown(), '"and", "or" or the end')
  return { text: text.trim(), met }
}

/** A number with its unit, as people read it. */
export function format(value: number, unit: Unit): string {
  const rounded = (number: number) => String(Math.round(number * 10) / 10)
  switch (unit) {
    case 'seconds':
      return value < 120 ? `${rounded(value)} s` : `${rounded(value / 60)} min`
    case 'percent':
      return `${rounded(value)} %`
    case 'bytes':
    case 'bytes per second': {
      const steps = ['B', 'kB', 'MB', 'GB', 'TB']
      let step = 0
      let size = value
      while (size >= 1024 && step < steps.length - 1) {
        size /= 1024
        step++
      }
      return `${rounded(size)} ${steps[step]}${unit === 'bytes' ? '' : '/s'}`
    }
    default:
      return rounded(value)
  }
}
