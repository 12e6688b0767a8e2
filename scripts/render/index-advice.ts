/** An index advice as text and as the migrations that make it true. */

import { ident } from '../core/identifier.ts'
import type { IndexAdvice } from '../plan/advise/advise.ts'
import { percent, size } from '../plan/format.ts'
import type { ScaledTable } from '../plan/scale/rows.ts'
import { visible } from './escape.ts'

/** What `dbops index --json` prints. */
export interface IndexDocument extends IndexAdvice {
  format: 1
  /** On what the planner was asked. */
  scale: ScaledTable[]
  migrations: { name: string; up: string; down: string }[]
}

export function indexMigrations(advice: IndexAdvice): IndexDocument['migrations'] {
  return advice.chosen.map(({ name, definition, table, why, serves }) => ({
    name: `add_${name}`
      .toLowerCase()
      .replace(/[^a-z0-9_]+/g, '_')
      .slice(0, 60),
    up: `-- ${oneLine(why)}. Serves ${serves.map(({ query }) => oneLine(query)).join(', ')}.\ncreate index concurrently ${ident(name)} ${definition};\n`,
    down: `drop index concurrently ${schemaPart(table)}${ident(name)};\n`,
  }))
}

function schemaPart(table: string): string {
  const match = /^("(?:[^"]|"")+"|[^."]+)\./.exec(table)
  return match === null ? '' : match[0]
}

export function indexText(document: IndexDocument): string {
  const { chosen, queries, refused, unused, coverage, scale, tried } = document
  const own = queries.filter(({ origin }) => origin === 'query')
  const lines = [
    `${own.length} queries, ${queries.length - own.length} conditions of keys and policies, planned on ${scale
      .map(({ table, rows }) => `${visible(table)} ${rows.toLocaleString('en')}`)
      .slice(0, 8)
      .join(', ')}${scale.length > 8 ? ' …' : ''} generated rows; ${tried} trials.`,
    `Covered without scanning a large table for a few rows: ${percent(coverage.before)} before, ${percent(coverage.after)} after.`,
    '',
  ]
  if (chosen.length === 0)
    lines.push('No index is worth it: the planner used none of the candidates, or gained too little.')
  for (const index of chosen) {
    lines.push(`create index concurrently ${visible(index.name)} ${visible(index.definition)};`)
    lines.push(`    ${visible(index.why)}; ${size(index.bytes / 1024)} at this scale`)
    for (const { query, before, after } of index.serves.slice(0, 4))
      lines.push(
        `    ${visible(query)}: cost ${Math.round(before)} → ${Math.round(after)} (${before > 0 && after > 0 ? `${(before / after).toFixed(1)} ×` : ''})`,
      )
    if (index.serves.length > 4) lines.push(`    and ${index.serves.length - 4} more`)
  }
  const open = own.filter(({ covered }) => !covered.after)
  if (open.length > 0)
    lines.push(
      '',
      `Still scanning: ${open
        .slice(0, 6)
        .map(({ name }) => visible(name))
        .join(', ')}${open.length > 6 ? ` and ${open.length - 6} more` : ''}`,
    )
  if (unused.length > 0)
    lines.push(
      '',
      `Not used by any plan of this workload: ${unused.slice(0, 10).map(visible).join(', ')}${unused.length > 10 ? ` and ${unused.length - 10} more` : ''}. Other queries may use them.`,
    )
  if (refused.length > 0)
    lines.push(
      '',
      'Not planned:',
      ...refused.slice(0, 8).map(({ name, reason }) => `  ${visible(name)}: ${visible(reason)}`),
    )
  for (const { table, rows, reason } of scale)
    if (reason !== undefined) lines.push('', `${visible(table)} has ${rows} rows only: ${visible(reason)}`)
  lines.push('', 'Costs are the planner’s estimates for any parameters. Every index slows every write of its table.')
  return `${lines.join('\n')}\n`
}

function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' '))
}
