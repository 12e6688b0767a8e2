/**
 * Reads plans out of any text: FORMAT JSON, TEXT, YAML and XML of PostgreSQL 12 to 18, as EXPLAIN wrote it, pasted from
 * psql or pgAdmin, from Markdown, or out of a log of auto_explain; several in one text.
 */

import { DbopsError } from '../core/error.ts'
import { TextMap } from '../sql/text.ts'
import { readJsonPlans } from './read/json.ts'
import { holdsLog, readLog } from './read/log.ts'
import { planOf } from './read/raw.ts'
import { readTextPlans, type TextLine } from './read/text.ts'
import { fenced, toLines, unwrap } from './read/unwrap.ts'
import type { Raw } from './read/value.ts'
import type { Plan, PlanFormat } from './tree.ts'

/** Every plan of a text, in order. Throws `DbopsError` (input): there is none, or one breaks off; `file` names the text. */
export async function readPlans(text: string, file?: string): Promise<Plan[]> {
  try {
    const plans = await new Reader().read(text)
    if (plans.length > 0) return plans
  } catch (error) {
    if (!(error instanceof DbopsError)) throw error
    throw new DbopsError(error.message, {
      where: [file, error.where].filter(Boolean).join(': ') || undefined,
      hint: error.hint,
    })
  }
  throw new DbopsError(
    'Unexpected text, expected a plan of EXPLAIN (text, JSON, YAML or XML) or log lines of auto_explain',
    { where: file, hint: 'Take one with: EXPLAIN (ANALYZE, BUFFERS, SETTINGS, FORMAT JSON) …' },
  )
}

/** Whether a text seems to hold a plan rather than SQL: what `dbops explain FILE` asks. */
export function looksLikePlan(text: string): boolean {
  return /"Node Type"|<Node-Type>|\bNode Type: |\((?:cost=[\d.]+\.\.[\d.]+|actual (?:time|rows)=)|duration: [\d.]+ ms {1,2}plan:|^\s*-> {1,2}[A-Z]|"Utility Statement"|^\s*QUERY PLAN\s*$/m.test(
    text,
  )
}

class Reader {
  readonly #plans: Plan[] = []
  #utility = 0

  async read(text: string): Promise<Plan[]> {
    // The usual case, and the largest texts: nothing but JSON.
    if (/^\s*[[{]/.test(text)) await this.#json(text, 1)
    else for (const body of fenced(toLines(text))) await this.#lines(body)
    if (this.#plans.length === 0 && this.#utility > 0) {
      throw new DbopsError('Unexpected utility statement, expected one with a plan: Postgres plans no such statement', {
        hint: 'EXPLAIN takes SELECT, INSERT, UPDATE, DELETE, MERGE, VALUES, EXECUTE, DECLARE and CREATE … AS.',
      })
    }
    return this.#plans
  }

  async #lines(lines: readonly TextLine[]): Promise<void> {
    if (!holdsLog(lines)) return this.#body(unwrap(lines))
    for (const { duration, lines: body } of readLog(lines)) {
      const before = this.#plans.length
      await this.#body(body)
      for (const plan of this.#plans.slice(before)) plan.duration = duration
    }
  }

  async #body(lines: readonly TextLine[]): Promise<void> {
    const first = lines.findIndex(({ text }) => /^\s*(?:\[\s*$|\[\s*\{|\{\s*$|\{\s*")/.test(text))
    const joined = (): string => lines.map(({ text }) => text).join('\n')
    if (first !== -1 && lines.some(({ text }) => /"(?:Node Type|Plan|QUERY PLAN)"|plan:/.test(text))) {
      const text = lines
        .slice(first)
        .map((each) => each.text)
        .join('\n')
      return this.#json(text, lines[first]!.line)
    }
    if (lines.some(({ text }) => text.includes('<explain'))) {
      const { readXmlPlans } = await import('./read/xml.ts')
      for (const { raw, line } of readXmlPlans(joined())) this.#add(raw, 'xml', (lines[0]?.line ?? 1) - 1 + line)
      return
    }
    if (lines.some(({ text }) => /^\s*(?:- )?"?Node Type"?: /.test(text))) {
      const { readYamlPlans } = await import('./read/yaml.ts')
      for (const { raw, line } of readYamlPlans(lines)) this.#add(raw, 'yaml', line)
      return
    }
    if (lines.some(({ text }) => /Utility statements have no plan structure/.test(text))) this.#utility++
    for (const { raw, line } of readTextPlans(lines)) this.#add(raw, 'text', line)
  }

  async #json(text: string, firstLine: number): Promise<void> {
    let found: ReturnType<typeof readJsonPlans>
    try {
      found = readJsonPlans(text)
    } catch (error) {
      if (!(error instanceof DbopsError) || firstLine === 1) throw error
      const where = error.where?.replace(/^line (\d+)/, (_, line: string) => `line ${Number(line) + firstLine - 1}`)
      throw new DbopsError(error.message, { where, hint: error.hint })
    }
    this.#utility += found.utility
    const map = new TextMap(text)
    const lineAt = (start: number): number => (start === 0 ? firstLine : map.position(start).line + firstLine - 1)
    for (const { raw, start } of found.plans) this.#add(raw, 'json', lineAt(start))
    for (const { text: inner, start } of found.texts) {
      const before = this.#plans.length
      await (/^\s*[[{]/.test(inner) ? this.#json(inner, 1) : this.#lines(toLines(inner)))
      for (const plan of this.#plans.slice(before)) plan.source.line = lineAt(start)
    }
  }

  #add(raw: Raw, format: PlanFormat, line: number): void {
    this.#plans.push(planOf(raw, format, this.#plans.length + 1, line))
  }
}
