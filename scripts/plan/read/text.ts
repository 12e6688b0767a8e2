/** FORMAT TEXT: nodes by their arrows and indentation, properties below each. */

import { DbopsError } from '../../core/error.ts'
import { type Token, tokens } from '../../sql/tokens.ts'
import { readNode, readTarget } from './text-node.ts'
import { isProperty, labelOf, readProperty } from './text-property.ts'
import { readSummary } from './text-summary.ts'
import type { Raw } from './value.ts'

export interface TextLine {
  text: string
  /** In the file, from 1. */
  line: number
}

export interface TextPlan {
  raw: Raw
  /** Where its first line stands. */
  line: number
}

interface Open {
  raw: Raw
  /** Column of the arrow; of the root one less than any arrow's. */
  column: number
}

/** Every plan of a text. Lines before the first and between plans are passed over. Throws `DbopsError` (input). */
export function readTextPlans(lines: readonly TextLine[]): TextPlan[] {
  const plans: TextPlan[] = []
  let plan: PlanReader | undefined
  let query: string[] | undefined
  for (let index = 0; index < lines.length; index++) {
    const { text, line } = lines[index]!
    if (text.trim() === '') continue
    const asked = /^\s*Query Text: (.*)$/.exec(text)
    if (asked !== null) {
      query = [asked[1]!]
      plan = undefined
      continue
    }
    const root = rootOf(text, plan, lines[index + 1]?.text)
    if (root !== undefined) {
      plan = new PlanReader(root, columnOf(text), line)
      if (query !== undefined) plan.query(query)
      query = undefined
      plans.push(plan)
    } else if (query !== undefined) query.push(text.trim())
    else if (plan !== undefined) plan.add(text, line)
  }
  return plans
}

/** A line that begins a plan: a node without an arrow. */
function rootOf(text: string, plan: PlanReader | undefined, next: string | undefined): Raw | undefined {
  const trimmed = text.trim()
  if (trimmed.startsWith('->')) return undefined
  if (plan !== undefined && columnOf(text) > plan.rootColumn) return undefined
  const measured = /\((?:cost=|actual )/.test(trimmed)
  const root = readNode(trimmed, false)
  if (root === undefined) return undefined
  // Without costs a word like "Limit" alone is a plan only where one goes on below it, or nothing follows.
  if (measured || next === undefined) return root
  const below = next.trim()
  return below === '' || below.startsWith('->') || isProperty(below) || /^\(\d+ rows?\)$/.test(below) ? root : undefined
}

class PlanReader implements TextPlan {
  readonly raw: Raw
  readonly line: number
  readonly rootColumn: number
  readonly #open: Open[]
  #node: Raw
  /** Where properties of the current node begin. */
  #column: number
  #label: { name: string; relationship: string; column: number } | undefined
  /** Properties of a worker, and the column at which its lines begin. */
  #worker: { raw: Raw; column: number } | undefined
  /** The property that a line without a label goes on. */
  #last: { raw: Raw; text: string } | undefined
  /** `Planning:`, `JIT:` and the like: their lines are indented below them. */
  #section: { name: string; raw: Raw } | undefined

  constructor(root: Raw, column: number, line: number) {
    this.raw = { Plan: root }
    this.line = line
    this.rootColumn = column
    this.#node = root
    this.#open = [{ raw: root, column: column - 1 }]
    this.#column = column + 2
  }

  query(lines: string[]): void {
    const parameters = lines.findIndex((line) => line.startsWith('Query Parameters: '))
    const end = parameters === -1 ? lines.length : parameters
    this.raw['Query Text'] = lines.slice(0, end).join('\n')
    if (parameters !== -1) this.raw['Query Parameters'] = lines[parameters]!.slice('Query Parameters: '.length)
  }

  add(text: string, line: number): void {
    const trimmed = text.trim()
    const column = columnOf(text)
    if (this.#last !== undefined && insideConstant(this.#last.text) && !/^\s*-> .*\((?:cost=|actual )/.test(text)) {
      this.#goOn(text)
      return
    }
    if (trimmed.startsWith('->')) {
      this.#child(trimmed, column, line)
      return
    }
    if (/^\(\d+ rows?\)$/.test(trimmed) || /^Time: [\d.,]+ ms/.test(trimmed)) return
    const label = /^(InitPlan|SubPlan|CTE) (?:\d+(?: \(returns [^)]*\))?|.+)$/.exec(trimmed)
    if (label !== null && !isProperty(trimmed) && labelOf(trimmed) === undefined) {
      this.#label = { name: trimmed, relationship: label[1] === 'SubPlan' ? 'SubPlan' : 'InitPlan', column }
      this.#last = undefined
      return
    }
    if (column <= this.rootColumn || this.#section === undefined) {
      const section = readSummary(trimmed, this.raw)
      if (section !== undefined) {
        this.#section = section === 'done' ? undefined : section
        this.#last = undefined
        return
      }
    }
    if (this.#section !== undefined && column > this.rootColumn) {
      if (!readSummary(trimmed, this.#section.raw, this.#section.name)) readProperty(trimmed, this.#section.raw)
      return
    }
    this.#property(trimmed, column)
  }

  #child(trimmed: string, column: number, line: number): void {
    if (column <= this.rootColumn) {
      throw new DbopsError('Unexpected plan without indentation, expected each level further to the right', {
        where: `line ${line}`,
        hint: 'Copy the plan with its white space, or take EXPLAIN (FORMAT JSON).',
      })
    }
    const raw = readNode(trimmed.slice(2).trim(), true)
    if (raw === undefined) {
      throw new DbopsError(`Unexpected node "${trimmed.slice(2).trim().slice(0, 80)}", expected a node of a plan`, {
        where: `line ${line}`,
        hint: 'The line may be broken in two: take EXPLAIN (FORMAT JSON).',
      })
    }
    const place = this.#label?.column ?? column
    while (this.#open.length > 1 && this.#open.at(-1)!.column >= place) this.#open.pop()
    const parent = this.#open.at(-1)!.raw
    const siblings = (parent.Plans ??= []) as Raw[]
    if (this.#label !== undefined) {
      raw['Parent Relationship'] = this.#label.relationship
      raw['Subplan Name'] = this.#label.name
    } else raw['Parent Relationship'] = relationship(parent, siblings)
    siblings.push(raw)
    this.#open.push({ raw, column })
    this.#node = raw
    this.#column = column + 6
    this.#label = undefined
    this.#worker = undefined
    this.#last = undefined
  }

  #property(trimmed: string, column: number): void {
    const worker = /^Worker (\d+):\s+(.*)$/.exec(trimmed)
    if (worker !== null) {
      const workers = (this.#node.Workers ??= []) as Raw[]
      let raw = workers.find((each) => each['Worker Number'] === Number(worker[1]))
      if (raw === undefined) workers.push((raw = { 'Worker Number': Number(worker[1]) }))
      this.#worker = { raw, column }
      if (!readWorkerRun(worker[2]!, raw)) readProperty(worker[2]!, raw)
      return
    }
    if (this.#worker !== undefined && column <= this.#worker.column) this.#worker = undefined
    const raw = this.#worker?.raw ?? this.#node
    if (this.#node['Node Type'] === 'ModifyTable' && labelOf(trimmed) === undefined) {
      const target = readTarget(trimmed)
      if (target !== undefined) {
        ;((this.#node['Target Tables'] ??= []) as Raw[]).push(target)
        return
      }
    }
    if (readKey(trimmed, raw)) return
    // A constant of several lines goes on with whatever text it holds; a label of an extension stands in its column.
    const known = isProperty(trimmed)
    if (known || (labelOf(trimmed) !== undefined && column === this.#column)) {
      this.#last = { raw, text: trimmed }
      readProperty(trimmed, raw)
    } else if (this.#last !== undefined) this.#goOn(trimmed)
  }

  /** Adds a line to the property before it. */
  #goOn(text: string): void {
    this.#last!.text += `\n${text}`
    readProperty(this.#last!.text, this.#last!.raw)
  }
}

/** How a child without a label stands to its parent: as ExplainNode has it. */
function relationship(parent: Raw, siblings: readonly Raw[]): string {
  const type = parent['Node Type']
  if (type === 'Append' || type === 'Merge Append' || type === 'BitmapAnd' || type === 'BitmapOr') return 'Member'
  if (type === 'Subquery Scan') return 'Subquery'
  const before = siblings.filter((each) => each['Subplan Name'] === undefined).length
  // Before PostgreSQL 14 ModifyTable had a member for each partition.
  return before === 0 ? 'Outer' : type === 'ModifyTable' ? 'Member' : 'Inner'
}

function readWorkerRun(text: string, raw: Raw): boolean {
  const found = /^actual (?:time=([\d.]+)\.\.([\d.]+) )?rows=([\d.]+) loops=(\d+)$/.exec(text.trim())
  if (found === null) return false
  if (found[2] !== undefined) {
    raw['Actual Startup Time'] = Number(found[1])
    raw['Actual Total Time'] = Number(found[2])
  }
  raw['Actual Rows'] = Number(found[3])
  raw['Actual Loops'] = Number(found[4])
  return true
}

/** Keys of grouping sets: several `Group Key` or `Hash Key` lines in one node, each with its own sort key before it. */
function readKey(line: string, raw: Raw): boolean {
  const found = /^(Group Key|Hash Key): (.*)$/.exec(line)
  if (found === null) return false
  const hashed = found[1] === 'Hash Key'
  const own: Raw = {}
  readProperty(`Group Key: ${found[2]}`, own)
  const keys = own['Group Key']
  const first = raw['Group Key']
  const sets = raw['Grouping Sets'] as Raw[] | undefined
  if (!hashed && found[2] !== '()' && first === undefined && sets === undefined) {
    raw['Group Key'] = keys
    return true
  }
  const all = sets ?? []
  raw['Grouping Sets'] = all
  if (first !== undefined) all.push({ 'Group Keys': [first] })
  delete raw['Group Key']
  // A sort key stands before the sets that it serves.
  all.push({
    [hashed ? 'Hash Keys' : 'Group Keys']: [found[2] === '()' ? '()' : keys],
    ...(raw['Sort Key'] === undefined ? {} : { 'Sort Key': raw['Sort Key'] }),
  })
  return true
}

/** Whether a property's text ends within a constant, which then goes on in the next line, whatever that looks like. */
function insideConstant(text: string): boolean {
  if ((text.match(/'/g)?.length ?? 0) % 2 === 0) return false
  let last: Token | undefined
  for (const token of tokens(text)) last = token
  return last?.kind === 'string' && !/.'$/s.test(text.slice(last.start, last.end))
}

function columnOf(text: string): number {
  return text.length - text.trimStart().length
}
