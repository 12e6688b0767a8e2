/** One table or view as Markdown: columns, then a line for each key, index, policy, trigger and grant. */

import { constraintDefinition, indexDefinition } from '../../catalog/ddl/create.ts'
import type { Column, Constraint, Table, View } from '../../catalog/schema.ts'
import { qualified } from '../../core/identifier.ts'
import { codeSpan, escapeMarkdown, excerpt, fence } from '../markdown.ts'
import { grants } from './grants.ts'
import { shortType } from './short-type.ts'

/** Characters of an expression or comment, at most. */
const long = 300

/** `columns`: how many are shown; the others are counted. */
export function relationBlock(relation: Table | View, columns: number): string {
  const lines = [`### ${codeSpan(qualified(relation.schema, relation.name))}`, '']
  const facts = 'rls' in relation ? tableFacts(relation) : viewFacts(relation)
  lines.push(facts.join(' · '), '')
  if (relation.comment !== undefined) lines.push(`> ${escapeMarkdown(excerpt(relation.comment, long))}`, '')
  lines.push(...columnTable(relation, columns))
  const details = [
    ...('constraints' in relation ? constraintLines(relation) : []),
    ...relation.indexes
      .filter(({ constraint }) => constraint === undefined)
      .map((index) =>
        detail(
          index.unique ? 'unique index' : 'index',
          index.name,
          code(indexDefinition(index)),
          index.invalid ? '**invalid**' : '',
        ),
      ),
    ...('policies' in relation ? relation.policies : []).map((policy) =>
      detail(
        policy.permissive ? 'policy' : 'restrictive policy',
        policy.name,
        `for ${policy.command} to ${policy.roles.map((role) => codeSpan(role)).join(', ')}`,
        policy.using === undefined ? '' : `using ${code(policy.using)}`,
        policy.check === undefined ? '' : `with check ${code(policy.check)}`,
      ),
    ),
    ...relation.triggers.map((trigger) =>
      detail(
        'trigger',
        trigger.name,
        `${trigger.timing} ${trigger.events.join(' or ')} for each ${trigger.level} calls ${codeSpan(qualified(trigger.function.schema, trigger.function.name))}`,
        trigger.when === undefined ? '' : `when ${code(trigger.when)}`,
        trigger.enabled === 'origin' ? '' : trigger.enabled,
      ),
    ),
    ...(relation.rules ?? []).map((rule) => detail('rule', rule.name, code(rule.definition))),
    ...(relation.grants.length > 0 ? [`- grants: ${grants(relation.grants)}`] : []),
    ...relation.columns
      .filter((column) => column.grants !== undefined)
      .slice(0, columns)
      .map((column) => `- grants on column ${codeSpan(column.name)}: ${grants(column.grants!)}`),
  ]
  if (details.length > 0) lines.push('', ...details)
  if ('definition' in relation) lines.push('', fence('sql', excerptOf(relation.definition.trim(), 2_000)))
  return lines.join('\n')
}

function tableFacts(table: Table): string[] {
  return [
    table.kind === 'table' ? 'table' : `${table.kind} table`,
    table.persistence === 'unlogged' ? 'unlogged' : '',
    `row level security ${table.rls.enabled ? 'on' : 'off'}${table.rls.forced ? ', forced' : ''}`,
    `owner ${codeSpan(table.owner)}`,
    table.partitionKey === undefined ? '' : `partitioned by ${codeSpan(table.partitionKey)}`,
    table.partitionOf === undefined
      ? ''
      : `partition of ${codeSpan(qualified(table.partitionOf.schema, table.partitionOf.name))} ${code(table.partitionOf.bound)}`,
    table.inherits === undefined
      ? ''
      : `inherits ${table.inherits.map(({ schema, name }) => codeSpan(qualified(schema, name))).join(', ')}`,
    table.replicaIdentity === 'default' ? '' : `replica identity ${table.replicaIdentity}`,
    table.server === undefined ? '' : `server ${codeSpan(table.server)}`,
  ].filter(Boolean)
}

function viewFacts(view: View): string[] {
  return [
    view.kind === 'materialized' ? 'materialized view' : 'view',
    view.securityInvoker ? 'security invoker' : view.kind === 'view' ? "runs with its owner's rights" : '',
    view.securityBarrier ? 'security barrier' : '',
    view.populated === false ? 'not populated' : '',
    `owner ${codeSpan(view.owner)}`,
  ].filter(Boolean)
}

function columnTable(relation: Table | View, limit: number): string[] {
  if (relation.columns.length === 0) return ['No columns.']
  const withComments = relation.columns.some(({ comment }) => comment !== undefined)
  const head = ['Column', 'Type', 'Null', 'Default', ...(withComments ? ['Comment'] : [])]
  const lines = [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`]
  for (const column of relation.columns.slice(0, limit)) {
    const cells = [
      codeSpan(column.name, true),
      codeSpan(shortType(column.type), true),
      column.nullable ? 'yes' : '',
      value(column),
      ...(withComments ? [column.comment === undefined ? '' : escapeMarkdown(excerpt(column.comment, 120))] : []),
    ]
    lines.push(`| ${cells.join(' | ')} |`)
  }
  const more = relation.columns.length - limit
  if (more > 0) lines.push('', `… ${more} more columns`)
  return lines
}

function value(column: Column): string {
  if (column.generated !== undefined) {
    return `${code(column.generated.expression, 120, true)} ${column.generated.kind}`
  }
  if (column.identity !== undefined) return `identity ${column.identity}`
  return column.default === undefined ? '' : code(column.default, 120, true)
}

function constraintLines(table: Table): string[] {
  const order: Constraint['type'][] = ['primary key', 'unique', 'foreign key', 'check', 'exclude']
  return order.flatMap((type) =>
    table.constraints
      .filter((constraint) => constraint.type === type)
      .map((constraint) => detail(type, constraint.name, code(constraintText(table, constraint)))),
  )
}

/** The definition without the words that say its kind. */
function constraintText(table: Table, constraint: Constraint): string {
  const index = table.indexes.find((one) => one.constraint === constraint.name)
  const text = constraintDefinition(constraint, index)
  const kind = `${constraint.type.toUpperCase()} `
  return text.startsWith(kind) ? text.slice(kind.length) : text
}

function detail(kind: string, name: string, ...facts: string[]): string {
  return `- ${kind} ${codeSpan(name)}: ${facts.filter(Boolean).join(' ')}`
}

/** An expression on one line, at most so many characters. */
function code(text: string, length = long, cell = false): string {
  return codeSpan(excerpt(text.replace(/\s+/g, ' '), length), cell)
}

/** Of a text of several lines, at most so many characters. */
function excerptOf(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}\n…` : text
}
