/** The report that an agent hands over: nine sections, at most 800 tokens, nothing in it that was not measured. */

import { redact } from '../core/error.ts'
import { codeSpan, escapeMarkdown } from './markdown.ts'

/** What the next agent gets, as JSON at the end of a report. scripts/build/schemas/handoff.schema.json */
export interface Handoff {
  /** Who goes on, e.g. `frontend-developer`. */
  next_agent: string
  /** File of generated types, where it is current. */
  updated_types?: string
  /** Qualified names. */
  new_tables: string[]
  /** e.g. `POST /rest/v1/orders`, `POST /rest/v1/rpc/add_order`. */
  api_changes: string[]
  priority: 'high' | 'medium' | 'low'
}

/** What `dbops report --json` prints. scripts/build/schemas/report.schema.json */
export interface Report {
  format: 1
  summary: string
  migration: {
    files: { file: string; lines: number }[]
    tables: string[]
    /** Why a caller of today's schema may fail; empty: nothing breaks. */
    breaking: string[]
    /** One a new migration: its rollback and what executing it showed. */
    rollbacks: { version: string; file?: string; proof: string }[]
  }
  changes: {
    createdTables: string[]
    modifiedTables: string[]
    droppedTables: string[]
    indexes: string[]
    policies: string[]
    functions: string[]
    /** Changes of other kinds. */
    others: number
  }
  actions: string[]
  security: { rls: string; missing: string[]; advisor: { error: number; warning: number; info: number } }
  performance: { indexes: string[]; locks: string[]; notMeasured: string[] }
  recommendations: string[]
  /** `file:line` or `file`. */
  references: string[]
  handoff: Handoff
}

/** 800 tokens of about four characters each. */
const mostCharacters = 3_200

/** Markdown within the bound: lists are cut, the longest first, and say so. */
export function reportMarkdown(report: Report): string {
  for (let most = 12; ; most--) {
    const text = write(report, most)
    if (text.length <= mostCharacters || most === 1) return redact(text)
  }
}

export function reportJson(report: Report): string {
  return redact(`${JSON.stringify(report, null, 2)}\n`)
}

function write(report: Report, most: number): string {
  const { migration, changes, security, performance, handoff } = report
  const some = (items: readonly string[], none = 'none', format: (text: string) => string = codeSpan) =>
    items.length === 0
      ? none
      : `${items.slice(0, most).map(format).join(', ')}${items.length > most ? ` and ${items.length - most} more` : ''}`
  const list = (items: readonly string[], format: (text: string) => string = escapeMarkdown) => [
    ...items.slice(0, most).map((item) => `- ${format(item)}`),
    ...(items.length > most ? [`- and ${items.length - most} more`] : []),
  ]
  const lines = [
    '## Summary',
    escapeMarkdown(report.summary),
    '',
    '## Migration Details',
    `**Migration file:** ${some(migration.files.map(({ file }) => file))}`,
    `**Tables affected:** ${some(migration.tables)}`,
    `**Breaking changes:** ${migration.breaking.length === 0 ? 'NO' : `YES: ${some(migration.breaking, '', escapeMarkdown)}`}`,
    `**Rollback strategy:** ${some(
      migration.rollbacks.map(({ version, file, proof }) => `${file ?? version}: ${proof}`),
      'nothing to roll back',
      escapeMarkdown,
    )}`,
    '',
    '## Schema Changes',
    `- Created tables: ${some(changes.createdTables)}`,
    `- Modified tables: ${some(changes.modifiedTables)}`,
    ...(changes.droppedTables.length > 0 ? [`- Dropped tables: ${some(changes.droppedTables)}`] : []),
    `- Indexes: ${some(changes.indexes)}`,
    `- RLS policies: ${some(changes.policies)}`,
    `- Functions: ${some(changes.functions)}`,
    ...(changes.others > 0 ? [`- Other changes: ${changes.others} (\`dbops diff git:main\`)`] : []),
    '',
    '## Actions Taken',
    ...report.actions.map((action, index) => `${index + 1}. ${escapeMarkdown(action)}`),
    '',
    '## Security Review',
    `**RLS status:** ${escapeMarkdown(security.rls)}`,
    `**Missing policies:** ${some(security.missing)}`,
    `**Advisor:** ${security.advisor.error} errors, ${security.advisor.warning} warnings, ${security.advisor.info} notes`,
    '',
    '## Performance Considerations',
    `- Index strategy: ${some(performance.indexes, 'no index changed')}`,
    `- Locks: ${some(performance.locks, 'none on an existing table that blocks anybody', escapeMarkdown)}`,
    `- Not measured: ${some(performance.notMeasured, 'nothing', escapeMarkdown)}`,
    '',
    '## Recommendations',
    ...(report.recommendations.length === 0
      ? ['- none']
      : list(report.recommendations, (text) => `[ ] ${escapeMarkdown(text)}`)),
    '',
    '## References',
    ...list(report.references, codeSpan),
    '',
    '## Handoff Data',
    '```json',
    JSON.stringify(
      { ...handoff, new_tables: handoff.new_tables.slice(0, most), api_changes: handoff.api_changes.slice(0, most) },
      null,
      1,
    ),
    '```',
  ]
  return `${lines.join('\n')}\n`
}
