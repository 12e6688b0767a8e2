/** Rules as people and programs read them: a list, and a page for each with why, fix and examples. */

import type { Category, Level } from '../core/finding.ts'
import type { BadExample, GoodExample, Rule } from '../rules/rule.ts'

/** One rule as JSON. What explains it is there only where rules were asked for by name. */
export interface RuleEntry {
  id: string
  /** What judges it: `dbops lint` migrations, `dbops advise` databases. */
  kind: 'migration' | 'catalog'
  category: Category
  level: Level
  /** The level that dbops.json sets, where it does. */
  configured?: Level | 'off'
  title: string
  /** The same lint in Supabase's advisor. */
  alias?: string
  /** Other tools' names for it. */
  others?: Record<string, string>
  why?: string
  fix?: string
  examples?: { bad: RuleExample[]; good: RuleExample[] }
}

export interface RuleExample {
  /** What is there before. */
  given?: string
  sql: string
  /** What is reported, of a bad one. */
  messages?: string[]
}

/** scripts/build/schemas/rules.schema.json */
export interface RulesDocument {
  format: 1
  rules: RuleEntry[]
}

export type Configured = Readonly<Record<string, Level | 'off'>>

export function rulesDocument(
  rules: readonly { id: string; rule: Rule }[],
  configured: Configured,
  explained: boolean,
): RulesDocument {
  return { format: 1, rules: rules.map(({ id, rule }) => entry(id, rule, configured[id], explained)) }
}

function entry(id: string, rule: Rule, configured: Level | 'off' | undefined, explained: boolean): RuleEntry {
  const { kind, level, title, alias, others, why, fix, examples } = rule
  return {
    id,
    kind,
    category: rule.category ?? 'migration',
    level,
    ...(configured === undefined ? {} : { configured }),
    title,
    ...(alias === undefined ? {} : { alias }),
    ...(others === undefined ? {} : { others }),
    ...(explained
      ? { why, fix, examples: { bad: examples.bad.map(jsonExample), good: examples.good.map(jsonExample) } }
      : {}),
  }
}

function jsonExample(example: BadExample | GoodExample): RuleExample {
  const { given, sql } = example
  const messages = 'messages' in example ? example.messages : undefined
  return {
    ...(given === undefined ? {} : { given: tidy(given) }),
    sql: tidy(sql),
    ...(messages === undefined ? {} : { messages }),
  }
}

/** A line a rule, by category, worst first. */
export function rulesText(rules: readonly RuleEntry[]): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length))
  const lines: string[] = []
  for (const category of categories) {
    const own = order.flatMap((level) => rules.filter((rule) => rule.category === category && rule.level === level))
    if (own.length === 0) continue
    lines.push(names[category]!, '')
    for (const { id, level, configured, title } of own) {
      const set = configured === undefined || configured === level ? '' : ` (dbops.json: ${configured})`
      lines.push(`  ${level.padEnd(7)}  ${id.padEnd(width)}  ${title}${set}`)
    }
    lines.push('')
  }
  lines.push(`${rules.length} rule${rules.length === 1 ? '' : 's'}. Explain one: dbops rules ${rules[0]?.id ?? '<id>'}`)
  return `${lines.join('\n')}\n`
}

const order: readonly Level[] = ['error', 'warning', 'info']
const names: Partial<Record<Category, string>> = {
  migration: 'Migrations: locks, lost data, transactions',
  security: 'Security: row-level security, grants, functions, secrets',
  performance: 'Performance: indexes, policies that run for every row',
  design: 'Design: types, keys, names',
}
const categories = Object.keys(names) as Category[]

/** The heading of a category. */
export function categoryTitle(category: Category): string {
  return names[category] ?? category
}

export { categories as ruleCategories }

export interface RulePageOptions {
  /** Of its heading. Default 1. */
  depth?: number
  /** What opens a fence; the tests run SQL in fences of Markdown unless it is tagged. Default `sql`. */
  fence?: string
  /** Bad examples that are shown. Default: all. */
  bad?: number
  /** The level that dbops.json sets. */
  configured?: Level | 'off'
}

/** One rule as Markdown: why, fix, examples, and who else catches it. */
export function rulePage(id: string, rule: Rule, options: RulePageOptions = {}): string {
  const { depth = 1, fence: opening = 'sql', bad = rule.examples.bad.length, configured } = options
  const fence = ({ given, sql }: BadExample | GoodExample): string => {
    // What must exist before stands as a comment's neighbour above it.
    const before = given === undefined ? '' : `-- given\n${tidy(given)};\n\n`
    return `\`\`\`${opening}\n${before}${tidy(sql)};\n\`\`\``
  }
  const level = `Level: ${rule.level}${configured === undefined || configured === rule.level ? '' : ` (dbops.json: ${configured})`}`
  const parts = [
    `${'#'.repeat(depth)} ${id}`,
    `${rule.title}. ${level}. Category: ${rule.category ?? 'migration'}.`,
    `**Why.** ${rule.why}`,
    `**Fix.** ${rule.fix.replace(/^```sql$/gm, `\`\`\`${opening}`)}`,
    ...rule.examples.bad
      .slice(0, bad)
      .flatMap((example) => [
        '**Reported:**',
        fence(example),
        example.messages.map((message) => `> ${message}`).join('\n>\n'),
      ]),
    ...rule.examples.good.slice(0, 1).flatMap((example) => ['**Not reported:**', fence(example)]),
  ]
  const others = Object.entries(rule.others ?? {}).map(([tool, name]) => `${tool} \`${name}\``)
  if (rule.alias !== undefined) others.push(`Supabase's advisor \`${rule.alias}\``)
  if (others.length > 0) parts.push(`**Also caught by:** ${others.join(', ')}.`)
  return `${parts.join('\n\n')}\n`
}

/** SQL written inside a literal of TypeScript: without the indentation of its place there. */
function tidy(sql: string): string {
  const lines = sql.trim().replace(/;$/, '').split('\n')
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => /^ */.exec(line)![0].length)
  const cut = indents.length === 0 ? 0 : Math.min(...indents)
  return lines
    .map((line, index) => (index === 0 ? line : line.slice(cut)))
    .join('\n')
    .replaceAll('```', "'''")
}
