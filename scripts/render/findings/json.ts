/** Findings as one JSON document (scripts/build/schemas/findings.schema.json). */

import { type Finding, type Level, levels } from '../../core/finding.ts'

export const findingsFormat = 1

export interface FindingsDocument {
  format: typeof findingsFormat
  counts: Record<Level, number>
  findings: readonly Finding[]
}

export function findingsDocument(findings: readonly Finding[]): FindingsDocument {
  const counts = Object.fromEntries(
    levels.map((level) => [level, findings.filter((finding) => finding.level === level).length]),
  ) as Record<Level, number>
  return { format: findingsFormat, counts, findings }
}

export function findingsJson(findings: readonly Finding[]): string {
  return `${JSON.stringify(findingsDocument(findings), null, 2)}\n`
}
