/** A schema as Markdown, bounded: what fits is shown whole, the rest is named, and how to see it is said. */

import type { Named, Schema, Table, View } from '../../catalog/schema.ts'
import { qualified } from '../../core/identifier.ts'
import { codeSpan, escapeMarkdown, excerpt } from '../markdown.ts'
import { grants } from './grants.ts'
import { relationBlock } from './markdown-relation.ts'

export interface MarkdownOptions {
  /** Tables and views shown whole, at most. Default 40; 0: no limits at all. */
  max?: number
  /** Characters of the whole, roughly. Default 60,000 (some 15,000 tokens). */
  maxCharacters?: number
}

/** Names in a list of what is left out, at most. */
const maxNames = 200

export function schemaMarkdown(schema: Schema, options: MarkdownOptions = {}): string {
  const unlimited = options.max === 0
  const max = unlimited ? Number.POSITIVE_INFINITY : (options.max ?? 40)
  const budget = new Budget(unlimited ? Number.POSITIVE_INFINITY : (options.maxCharacters ?? 60_000))
  const lines = ['# Schema', '', summary(schema), '']
  const columns = unlimited ? Number.POSITIVE_INFINITY : 60
  const relations: [string, (Table | View)[]][] = [
    ['Tables', schema.tables],
    ['Views', schema.views],
  ]
  for (const [title, list] of relations) {
    if (list.length === 0) continue
    lines.push(`## ${title}`, '')
    const left: Named[] = []
    for (const [index, relation] of list.entries()) {
      const block = index < max ? relationBlock(relation, columns) : undefined
      if (block !== undefined && budget.take(block)) lines.push(block, '')
      else left.push(relation)
    }
    if (left.length > 0) lines.push(leftOut(left), '')
  }
  for (const [title, list] of smallSections(schema)) {
    if (list.length === 0) continue
    const shown = list.slice(0, unlimited ? undefined : max * 3).filter((line) => budget.take(line))
    lines.push(`## ${title}`, '', ...shown)
    if (shown.length < list.length)
      lines.push(`- … ${list.length - shown.length} more (\`--format json\` has them all)`)
    lines.push('')
  }
  return `${lines.join('\n').trimEnd()}\n`
}

class Budget {
  #left: number
  constructor(characters: number) {
    this.#left = characters
  }
  /** Whether a text still fits; then it is taken. A smaller one may fit after a larger one did not. */
  take(text: string): boolean {
    if (text.length > this.#left) return false
    this.#left -= text.length
    return true
  }
}

function summary(schema: Schema): string {
  const counts = Object.entries({
    schemas: schema.schemas.length,
    tables: schema.tables.length,
    views: schema.views.length,
    functions: schema.functions.length,
    policies: schema.tables.reduce((sum, { policies }) => sum + policies.length, 0),
    enums: schema.enums.length,
    extensions: schema.extensions.length,
  }).filter(([, count]) => count > 0)
  return `PostgreSQL ${schema.engine.version} (${schema.engine.kind}): ${counts.map(([name, count]) => `${count} ${name}`).join(', ')}`
}

function leftOut(relations: readonly Named[]): string {
  const names = relations.slice(0, maxNames).map(({ schema, name }) => codeSpan(qualified(schema, name)))
  const rest = relations.length > maxNames ? `, … ${relations.length - maxNames} more` : ''
  return `${relations.length} more, by name alone (show one with \`--table\`, all with \`--max 0\`): ${names.join(', ')}${rest}`
}

/** Kinds that take a line an object. */
function smallSections(schema: Schema): [title: string, lines: string[]][] {
  const line = (name: string, ...facts: (string | undefined | false)[]) =>
    `- ${codeSpan(name)}${facts
      .filter(Boolean)
      .map((fact) => ` · ${fact}`)
      .join('')}`
  const comment = (text: string | undefined) => text && escapeMarkdown(excerpt(text, 120))
  const named = (one: Named) => qualified(one.schema, one.name)
  return [
    [
      'Functions',
      schema.functions.map((one) =>
        line(
          `${named(one)}(${excerpt(one.identityArguments, 200)})`,
          one.kind !== 'function' && one.kind,
          one.returns !== undefined && `returns ${codeSpan(excerpt(one.returns, 120))}`,
          escapeMarkdown(one.language),
          one.volatility,
          one.securityDefiner && '**security definer**',
          one.settings?.search_path !== undefined && `search_path ${codeSpan(one.settings.search_path)}`,
          grants(one.grants),
          comment(one.comment),
        ),
      ),
    ],
    [
      'Enums',
      schema.enums.map((one) =>
        line(
          named(one),
          one.values
            .slice(0, 30)
            .map((value) => codeSpan(excerpt(value, 60)))
            .join(', '),
          one.values.length > 30 && '…',
          comment(one.comment),
        ),
      ),
    ],
    [
      'Domains',
      schema.domains.map((one) =>
        line(
          named(one),
          codeSpan(one.baseType),
          !one.nullable && 'not null',
          ...one.checks.map(({ expression }) => `check ${codeSpan(excerpt(expression, 200))}`),
          comment(one.comment),
        ),
      ),
    ],
    [
      'Composite and range types',
      [
        ...schema.composites.map((one) =>
          line(
            named(one),
            one.attributes
              .slice(0, 30)
              .map(({ name, type }) => codeSpan(`${name} ${type}`))
              .join(', '),
            comment(one.comment),
          ),
        ),
        ...schema.ranges.map((one) => line(named(one), `range of ${codeSpan(one.subtype)}`, comment(one.comment))),
      ],
    ],
    [
      'Sequences',
      schema.sequences
        .filter(({ ownedBy }) => ownedBy === undefined)
        .map((one) => line(named(one), codeSpan(one.type), grants(one.grants), comment(one.comment))),
    ],
    [
      'Extensions',
      schema.extensions.map((one) => line(one.name, escapeMarkdown(one.version), `schema ${codeSpan(one.schema)}`)),
    ],
    [
      'Publications',
      schema.publications.map((one) =>
        line(
          one.name,
          one.allTables
            ? 'all tables'
            : `${
                one.tables
                  .slice(0, 40)
                  .map((table) => codeSpan(named(table)))
                  .join(', ') || 'no tables'
              }${one.tables.length > 40 ? ', …' : ''}`,
          one.schemas.length > 0 && `schemas ${one.schemas.map((name) => codeSpan(name)).join(', ')}`,
          one.operations.join(', '),
        ),
      ),
    ],
    [
      'Event triggers',
      schema.eventTriggers.map((one) =>
        line(
          one.name,
          `on ${one.event}`,
          `calls ${codeSpan(named(one.function))}`,
          one.enabled !== 'origin' && one.enabled,
        ),
      ),
    ],
    [
      'Default privileges',
      schema.defaultPrivileges.map((one) =>
        line(
          `${one.objects}${one.schema === undefined ? '' : ` in schema ${one.schema}`}`,
          `made by ${codeSpan(one.role)}`,
          grants(one.grants),
        ),
      ),
    ],
    [
      'Roles',
      schema.roles.map((one) =>
        line(
          one.name,
          one.attributes.join(', '),
          one.memberOf.length > 0 && `member of ${one.memberOf.map(({ role }) => codeSpan(role)).join(', ')}`,
          comment(one.comment),
        ),
      ),
    ],
    [
      "On the platform's tables",
      schema.platformTables.flatMap((table) => [
        ...table.policies.map((policy) =>
          line(
            named(table),
            `policy ${codeSpan(policy.name)}`,
            `for ${policy.command}`,
            `to ${policy.roles.map((role) => codeSpan(role)).join(', ')}`,
          ),
        ),
        ...table.triggers.map((trigger) =>
          line(named(table), `trigger ${codeSpan(trigger.name)}`, `calls ${codeSpan(named(trigger.function))}`),
        ),
      ]),
    ],
    ['Others', schema.others.map((one) => line(one.identity, one.kind))],
  ]
}
