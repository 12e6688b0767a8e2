/** Weaker forms of a policy's expression. Postgres deparses every AND and OR in parentheses of its own, so that the tokens tell them. */

import { ident } from '../../../core/identifier.ts'
import { tokens } from '../../../sql/tokens.ts'

export interface ChangedExpression {
  what: string
  expression: string
}

interface Group {
  operator: 'AND' | 'OR'
  /** Places of the operators, and of what stands between them. */
  operators: { start: number; end: number }[]
  parts: { start: number; end: number }[]
}

/** Every chain of ANDs or ORs, the outermost first. */
function groups(expression: string): Group[] {
  const open: { start: number; words: { start: number; end: number; text: string }[]; order: number }[] = [
    { start: 0, words: [], order: 0 },
  ]
  const found: { order: number; group: Group }[] = []
  let order = 0
  const close = (end: number) => {
    const level = open.pop()!
    const operators = level.words
    const [first] = operators
    if (first === undefined || operators.some(({ text }) => text !== first.text)) return
    const edges = [level.start, ...operators.flatMap(({ start, end: stop }) => [start, stop]), end]
    const parts: Group['parts'] = []
    for (let index = 0; index < edges.length; index += 2) parts.push({ start: edges[index]!, end: edges[index + 1]! })
    found.push({ order: level.order, group: { operator: first.text as 'AND' | 'OR', operators, parts } })
  }
  for (const token of tokens(expression)) {
    const text = expression.slice(token.start, token.end)
    if (token.kind === 'symbol' && text === '(') open.push({ start: token.end, words: [], order: ++order })
    else if (token.kind === 'symbol' && text === ')' && open.length > 1) close(token.start)
    else if (token.kind === 'word' && (text === 'AND' || text === 'OR')) open.at(-1)!.words.push({ ...token, text })
  }
  close(expression.length)
  return found.sort((a, b) => a.order - b.order).map(({ group }) => group)
}

/** One part of an AND taken away; an AND made an OR and the other way round; a column in another's place. */
export function weakened(expression: string, columns: ReadonlyMap<string, string>): ChangedExpression[] {
  const changed: ChangedExpression[] = []
  for (const { operator, operators, parts } of groups(expression)) {
    const shown = (part: { start: number; end: number }) => expression.slice(part.start, part.end).trim()
    if (operator === 'AND')
      for (const part of parts)
        changed.push({
          what: `without ${shown(part)}`,
          expression: `${expression.slice(0, part.start)} true ${expression.slice(part.end)}`,
        })
    let swapped = expression
    for (const { start, end } of operators.toReversed())
      swapped = `${swapped.slice(0, start)}${operator === 'AND' ? 'OR' : 'AND'}${swapped.slice(end)}`
    changed.push({ what: `${operator} made ${operator === 'AND' ? 'OR' : 'AND'}`, expression: swapped })
  }
  changed.push(...otherColumns(expression, columns))
  return changed
}

/** `columns`: of the table, with their types. */
function otherColumns(expression: string, columns: ReadonlyMap<string, string>): ChangedExpression[] {
  const changed: ChangedExpression[] = []
  const done = new Set<string>()
  const list = [...tokens(expression)]
  for (const [index, token] of list.entries()) {
    if (token.kind !== 'word' && token.kind !== 'quoted') continue
    const text = expression.slice(token.start, token.end)
    const name = token.kind === 'quoted' ? text.slice(1, -1).replaceAll('""', '"') : text
    const type = columns.get(name)
    const next = list[index + 1]
    const calls = next !== undefined && ['(', '.'].includes(expression.slice(next.start, next.end))
    if (type === undefined || calls || done.has(name)) continue
    done.add(name)
    const other = [...columns].find(([each, its]) => each !== name && its === type)?.[0]
    if (other === undefined) continue
    changed.push({
      what: `${ident(other)} in the place of ${ident(name)}`,
      expression: `${expression.slice(0, token.start)}${ident(other)}${expression.slice(token.end)}`,
    })
  }
  return changed
}
