/** Search over everything that has a name or a comment. No DOM here: it is tested as it is. */

import type { Column, Schema } from '../../../catalog/schema.ts'
import type { Lookup } from '../../docs/lookup.ts'
import type { Target } from '../../docs/page.ts'
import { typesOf } from '../../docs/pages/type.ts'

export interface Entry {
  /** e.g. `table`, `column`, `policy`. */
  kind: string
  name: string
  /** Where it is, e.g. `public.orders`. */
  where: string
  target: Target
  part?: string
  /** What else is searched: the comment, an index's columns. */
  more?: string
}

/** What is more likely meant comes first where names match equally well. */
const order = [
  'table',
  'view',
  'function',
  'type',
  'column',
  'policy',
  'trigger',
  'index',
  'constraint',
  'value',
  'extension',
]

/** Everything that can be found. */
export function entriesOf(lookup: Lookup): Entry[] {
  const { schema } = lookup
  const entries: Entry[] = []
  for (const relation of [...schema.tables, ...schema.views]) {
    const target = lookup.relation(relation)!
    const where = `${relation.schema}.${relation.name}`
    entries.push({ kind: target.kind, name: relation.name, where: relation.schema, target, more: relation.comment })
    for (const column of relation.columns) entries.push(columnEntry(column, where, target))
    for (const index of relation.indexes)
      entries.push({ kind: 'index', name: index.name, where, target, more: index.comment })
    for (const trigger of relation.triggers)
      entries.push({ kind: 'trigger', name: trigger.name, where, target, more: trigger.comment })
    if (!('policies' in relation)) continue
    for (const policy of relation.policies) {
      entries.push({ kind: 'policy', name: policy.name, where, target, part: policy.name, more: policy.comment })
    }
    for (const { name, type, comment } of relation.constraints) {
      if (type !== 'not null') entries.push({ kind: 'constraint', name, where, target, more: comment })
    }
  }
  attached(schema, lookup, entries)
  for (const overloads of lookup.routines.values()) {
    const { schema: where, name } = overloads[0]!
    const more = overloads.map((one) => `${one.identityArguments} ${one.comment ?? ''}`).join(' ')
    entries.push({ kind: 'function', name, where, target: { kind: 'function', schema: where, name }, more })
  }
  for (const type of typesOf(lookup)) {
    const target: Target = { kind: 'type', schema: type.schema, name: type.name }
    entries.push({ kind: 'type', name: type.name, where: type.schema, target, more: type.comment })
    for (const name of 'values' in type ? type.values : []) {
      entries.push({ kind: 'value', name, where: `${type.schema}.${type.name}`, target })
    }
  }
  for (const { name, schema: where, comment } of schema.extensions) {
    entries.push({ kind: 'extension', name, where, target: { kind: 'overview', schema: '', name: '' }, more: comment })
  }
  return entries
}

function columnEntry(column: Column, where: string, target: Target): Entry {
  return { kind: 'column', name: column.name, where, target, part: column.name, more: column.comment }
}

/** What users attached to tables of the platform. */
function attached(schema: Schema, lookup: Lookup, entries: Entry[]): void {
  for (const table of schema.platformTables) {
    const target = lookup.relation(table)!
    const where = `${table.schema}.${table.name}`
    entries.push({ kind: 'table', name: table.name, where: table.schema, target })
    for (const { name, comment } of table.policies)
      entries.push({ kind: 'policy', name, where, target, part: name, more: comment })
    for (const { name, comment } of table.triggers)
      entries.push({ kind: 'trigger', name, where, target, more: comment })
  }
}

/** The best matches, at most `limit`: every word of the query must occur in the name, the place or the comment. */
export function find(entries: readonly Entry[], query: string, limit: number): Entry[] {
  const words = query
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean)
  if (words.length === 0) return []
  const found: { entry: Entry; score: number; at: number }[] = []
  for (const [at, entry] of entries.entries()) {
    const score = scoreOf(entry, words)
    if (score > 0) found.push({ entry, score, at })
  }
  found.sort((a, b) => b.score - a.score || order.indexOf(a.entry.kind) - order.indexOf(b.entry.kind) || a.at - b.at)
  return found.slice(0, limit).map(({ entry }) => entry)
}

function scoreOf(entry: Entry, words: string[]): number {
  const name = entry.name.toLowerCase()
  const where = entry.where.toLowerCase()
  let score = 0
  for (const [index, word] of words.entries()) {
    const at = name.indexOf(word)
    // The last word counts most in `orders.id`: the words before say where.
    const weight = index === words.length - 1 ? 2 : 1
    if (at === 0 && name.length === word.length) score += 100 * weight
    else if (at === 0) score += 60 * weight
    else if (at > 0) score += (/[a-z0-9]/.test(name[at - 1]!) ? 20 : 40) * weight
    else if (where.split('.').includes(word)) score += 50
    else if (where.includes(word)) score += 15
    else if (entry.more?.toLowerCase().includes(word)) score += 5
    else return 0
  }
  // Short names first: `order` before `order_items_archive`.
  return score - Math.min(name.length, 60) / 100
}
