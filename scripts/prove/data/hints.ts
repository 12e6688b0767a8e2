/** Values that a CHECK expression speaks of: its constants, their neighbours, texts of the lengths and patterns it names. */

import randexp from 'randexp'
import { parseSql } from '../../sql/parse.ts'

type Tree = Record<string, any>

// The package's types describe its ES form, its code is CommonJS.
const RandExp = randexp as unknown as typeof import('randexp').default

/** Candidate texts out of an SQL expression as Postgres deparses it; empty where it does not parse. */
export function hints(expression: string): string[] {
  let tree: Tree
  try {
    tree = parseSql(`select ${expression}`).statements[0]!.tree
  } catch {
    return []
  }
  const found = new Set<string>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each)
    else if (node !== null && typeof node === 'object') {
      const { A_Const, A_Expr } = node as Tree
      if (A_Const) constant(A_Const, found)
      if (A_Expr) comparison(A_Expr, found)
      for (const each of Object.values(node)) visit(each)
    }
  }
  visit(tree)
  return [...found]
}

function constant(node: Tree, found: Set<string>): void {
  if (node.sval) {
    const text = (node.sval.sval ?? '') as string
    found.add(text)
    // An array constant, '{a,b}': its elements as well.
    if (/^\{.*\}$/.test(text)) for (const part of text.slice(1, -1).split(',')) found.add(part.replace(/^"|"$/g, ''))
  } else if (node.ival || node.fval) {
    const number = Number(node.ival ? (node.ival.ival ?? 0) : node.fval.fval)
    for (const near of [number, number + 1, number - 1]) found.add(String(near))
  } else if (node.boolval) found.add(node.boolval.boolval ? 'true' : 'false')
}

const lengths = new Set([
  'char_length',
  'length',
  'character_length',
  'octet_length',
  'bit_length',
  'cardinality',
  'array_length',
])

function comparison(node: Tree, found: Set<string>): void {
  const operator = node.name?.[0]?.String?.sval as string | undefined
  const sides = [node.lexpr, node.rexpr] as (Tree | undefined)[]
  const texts = sides.map(constantText)
  if (operator === '~' || operator === '~*') {
    const pattern = texts[1]
    if (pattern !== undefined) for (const match of matches(pattern)) found.add(match)
  } else if (operator === '~~' || operator === '~~*') {
    const pattern = texts[1]
    if (pattern !== undefined) found.add(pattern.replaceAll('%', 'x').replaceAll('_', 'x'))
  }
  for (const [side, other] of [
    [sides[0], texts[1]],
    [sides[1], texts[0]],
  ] as const) {
    const name = side?.FuncCall?.funcname?.at(-1)?.String?.sval as string | undefined
    const size = Number(other)
    if (name !== undefined && lengths.has(name) && Number.isInteger(size) && size >= 0 && size <= 4096) {
      for (const length of [size, size + 1, Math.max(0, size - 1)]) found.add('x'.repeat(length))
    }
  }
}

/** The text of a constant, also behind casts. */
function constantText(node: Tree | undefined): string | undefined {
  if (node?.TypeCast) return constantText(node.TypeCast.arg)
  const value = node?.A_Const
  if (!value) return undefined
  if (value.sval) return value.sval.sval ?? ''
  if (value.ival) return String(value.ival.ival ?? 0)
  if (value.fval) return value.fval.fval
  return undefined
}

/** A few texts that match a pattern, the same each time. Postgres's patterns are close to JavaScript's; Postgres decides. */
function matches(pattern: string): string[] {
  try {
    const translated = pattern
      .replaceAll('[[:alpha:]]', '[a-z]')
      .replaceAll('[[:digit:]]', '[0-9]')
      .replaceAll('[[:alnum:]]', '[a-z0-9]')
      .replaceAll('[:alpha:]', 'a-z')
      .replaceAll('[:digit:]', '0-9')
      .replaceAll('[:alnum:]', 'a-z0-9')
      .replaceAll('[:space:]', ' ')
      .replaceAll('\\m', '\\b')
      .replaceAll('\\M', '\\b')
    const generator = new RandExp(translated)
    generator.max = 8
    let state = 1
    generator.randInt = (from, to) => {
      // A small linear congruential generator: the same texts on every machine.
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
      return from + (state % (to - from + 1))
    }
    return Array.from({ length: 6 }, () => generator.gen()).filter((text) => text.length <= 4096)
  } catch {
    return []
  }
}
