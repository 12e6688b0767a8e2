/**
 * Realtime topics: who may listen and send. Realtime asks the policies of `realtime.messages` with the topic in the setting
 * `realtime.topic`: it writes a message of each kind, reads it back as the caller, and rolls back.
 * Source: supabase/realtime, lib/realtime/tenants/authorization.ex.
 */

import type { Schema } from '../../../catalog/schema.ts'
import { literal } from '../../../core/identifier.ts'
import { parseSql } from '../../../sql/parse.ts'
import { listName, walk } from '../../../sql/tree.ts'
import type { Filled } from '../../data/fill.ts'
import type { Label } from '../../data/pool.ts'
import { type Attempts, failed } from '../attempt.ts'
import type { Cast } from '../cast.ts'
import type { CensusRow } from '../census.ts'
import { cellOf, type Measurable, type Outcome, type Target } from './cell.ts'

interface Topic {
  name: string
  label: Label
}

export function topicMeasurables(
  attempts: Attempts,
  schema: Schema,
  filled: Filled,
  cast: Cast,
  census: ReadonlyMap<string, readonly CensusRow[]>,
): Measurable[] {
  const messages = schema.platformTables.find((table) => table.schema === 'realtime' && table.name === 'messages')
  const expressions = (messages?.policies ?? [])
    .flatMap(({ using, check }) => [using, check])
    .filter((each) => each !== undefined)
  if (expressions.length === 0) return []
  return [...patterns(expressions)].map((pattern) =>
    measurable(attempts, pattern, topicsOf(pattern, filled, cast, census)),
  )
}

/** The topics that policies speak of: `user:*`, or one by its whole name; `*` where they name none. */
function patterns(expressions: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const expression of expressions) {
    let parts = false
    const texts = new Set<string>()
    for (const { tree } of parsed(expression)) {
      walk(tree, (kind, node) => {
        if (
          kind === 'FuncCall' &&
          ['split_part', 'starts_with', 'string_to_array'].includes(listName(node.funcname).name)
        )
          parts = true
        if (kind === 'A_Const' && node.sval !== undefined) texts.add(node.sval.sval ?? '')
      })
    }
    for (const text of texts) {
      // What Realtime itself calls things is no topic.
      if (/^(broadcast|presence|postgres_changes|[:/._-]|%|)$/.test(text)) continue
      const stem = /^[^%_]*/.exec(text)![0]!
      if (/[:/.-]$/.test(stem)) found.add(`${stem}*`)
      else if (parts && /^[\w]+$/.test(text)) found.add(`${text}:*`)
      else if (text.includes('%')) found.add(`${stem}*`)
      else if (/^[\w:./-]+$/.test(text)) found.add(text)
    }
  }
  if (found.size === 0) found.add('*')
  return found
}

function parsed(expression: string) {
  try {
    return parseSql(`select ${expression}`).statements
  } catch {
    return []
  }
}

/** Topics of a pattern for several users, tenants and rows. */
function topicsOf(
  pattern: string,
  filled: Filled,
  cast: Cast,
  census: ReadonlyMap<string, readonly CensusRow[]>,
): Topic[] {
  if (!pattern.endsWith('*')) return [{ name: pattern, label: {} }]
  const prefix = pattern.slice(0, -1)
  const stem = prefix
    .replace(/[^A-Za-z0-9]+$/, '')
    .split(/[^A-Za-z0-9_]/)
    .at(-1)!
  const topics: Topic[] = [{ name: `${prefix}lobby`, label: {} }]
  for (const actor of cast.actors.filter(({ name }) => ['ana', 'ben', 'eva'].includes(name)))
    topics.push({
      name: prefix + actor.id,
      label: { actor: actor.name, ...(cast.shared ? { tenant: actor.tenant } : {}) },
    })
  for (const table of filled.plan) {
    const key = table.primaryKey.length === 1 ? table.primaryKey[0]! : undefined
    const named = stem !== '' && table.name.startsWith(stem) && table.name.length <= stem.length + 2
    if (key === undefined || !(named || cast.tenants.has(table.table))) continue
    for (const row of (census.get(table.table) ?? []).slice(0, 8))
      if (row.values[key] != null && (row.label.actor ?? row.label.tenant) !== undefined)
        topics.push({ name: prefix + row.values[key], label: row.label })
  }
  return topics
}

function measurable(attempts: Attempts, pattern: string, topics: readonly Topic[]): Measurable {
  const targets: Target[] = topics.map(({ name, label }) => ({
    place: name,
    label,
    evidence: () => ({ key: { topic: name }, ...label }),
  }))
  return {
    object: { kind: 'topic', name: pattern },
    verbs: ['select', 'insert'],
    async measure(verb, persona) {
      const reached = new Set<string>()
      let refusal: Outcome['refusal']
      for (const { name } of topics) {
        const topic = literal(name)
        const setting = `select pg_catalog.set_config('realtime.topic', ${topic}, true);`
        if (verb === 'select') {
          const outcome = await attempts.rows(
            persona,
            `select count(*)::int from realtime.messages where topic = ${topic}`,
            `insert into realtime.messages (topic, extension, private) values (${topic}, 'broadcast', true), (${topic}, 'presence', true); ${setting}`,
          )
          if (failed(outcome)) refusal ??= outcome
          else if ((outcome[0]![0] as number) > 0) reached.add(name)
        } else {
          const failure = await attempts.run(
            persona,
            `insert into realtime.messages (topic, extension, private) values (${topic}, 'broadcast', true)`,
            setting,
          )
          if (failure === undefined) reached.add(name)
          else refusal ??= failure
        }
      }
      return { cell: cellOf(pattern, verb, persona, targets, { reached, ...(reached.size > 0 ? {} : { refusal }) }) }
    },
  }
}
