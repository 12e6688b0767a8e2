/**
 * What a repository has accepted of its catalog findings: single ones, each with its reason (`ignore` in dbops.json),
 * and those from before it adopted the rules (a baseline file). Whatever of that no longer occurs is a finding itself.
 *
 * Both name a finding by its rule and its object, which no unrelated change touches.
 */

import { DbopsError, messageOf } from '../core/error.ts'
import { compareFindings, compareText, type Finding } from '../core/finding.ts'
import type { Ignore } from '../workspace/settings.ts'

export const baselineFormat = 1

/** Objects by rule: `{ "rls-disabled": ["table public.orders"] }`. */
export type Baseline = Readonly<Record<string, readonly string[]>>

export interface Acceptance {
  ignore?: readonly Ignore[]
  baseline?: { file: string; entries: Baseline }
  /** Rules that were run: entries of others cannot be judged. */
  judged: ReadonlySet<string>
  /** Rules that exist. */
  known: ReadonlySet<string>
}

export interface Accepted {
  /** What is left, with what is wrong with the acceptance itself. */
  findings: Finding[]
  /** How many an ignore entry, and how many the baseline took away. */
  ignored: number
  inBaseline: number
}

/** Takes the accepted findings away. */
export function accept(findings: readonly Finding[], { ignore = [], baseline, judged, known }: Acceptance): Accepted {
  const usedEntries = new Set<Ignore>()
  const usedLines = new Set<string>()
  const lines = new Set(
    Object.entries(baseline?.entries ?? {}).flatMap(([rule, objects]) => objects.map((object) => key(rule, object))),
  )
  const left: Finding[] = []
  let ignored = 0
  let inBaseline = 0
  for (const finding of findings) {
    const object = finding.object ?? ''
    const entries = ignore.filter((entry) => entry.rule === finding.rule && matches(entry.object, object))
    const line = key(finding.rule, object)
    for (const entry of entries) usedEntries.add(entry)
    if (lines.has(line)) usedLines.add(line)
    if (entries.length > 0) ignored++
    else if (lines.has(line)) inBaseline++
    else left.push(finding)
  }
  for (const entry of ignore) {
    if (usedEntries.has(entry) || (known.has(entry.rule) && !judged.has(entry.rule))) continue
    left.push({
      rule: 'ignore-unused',
      level: 'warning',
      category: 'workspace',
      message: known.has(entry.rule)
        ? `Unexpected ignore entry for ${entry.rule} on \`${entry.object}\`, expected a finding that it silences`
        : `Unexpected ignore entry for the rule \`${entry.rule}\`, expected the id of a catalog rule`,
      object: `ignore ${entry.rule} ${entry.object}`,
      why: 'An entry that silences nothing today silences the next real finding.',
      fix: 'Remove the entry from dbops.json.',
    })
  }
  if (baseline !== undefined) {
    for (const [rule, objects] of Object.entries(baseline.entries)) {
      if (known.has(rule) && !judged.has(rule)) continue
      for (const object of objects) {
        if (usedLines.has(key(rule, object))) continue
        left.push({
          rule: 'baseline-stale',
          level: 'info',
          category: 'workspace',
          message: `Unexpected entry in ${baseline.file}, expected it removed: ${rule} on \`${object}\` no longer occurs`,
          object: `baseline ${rule} ${object}`,
          fix: `Run: dbops advise --baseline ${baseline.file} --write-baseline`,
        })
      }
    }
  }
  return { findings: left.sort(compareFindings), ignored, inBaseline }
}

/** The baseline that accepts these findings, as the text of its file: sorted, one line an object, nothing that changes by itself. */
export function writeBaseline(findings: readonly Finding[]): string {
  const entries: Record<string, string[]> = {}
  for (const rule of [...new Set(findings.map((finding) => finding.rule))].sort(compareText)) {
    entries[rule] = [
      ...new Set(findings.filter((finding) => finding.rule === rule).map(({ object }) => object ?? '')),
    ].sort(compareText)
  }
  return `${JSON.stringify({ format: baselineFormat, findings: entries }, null, 2)}\n`
}

/** Reads the text of a baseline file. Throws `DbopsError` (input) where it is not one. */
export function readBaseline(text: string, file: string): Baseline {
  const hint = `Write it anew: dbops advise --baseline ${file} --write-baseline`
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new DbopsError(`Unexpected content, expected the JSON of a baseline: ${messageOf(error)}`, {
      where: file,
      hint,
    })
  }
  const { format, findings } = (value ?? {}) as { format?: unknown; findings?: unknown }
  if (format !== baselineFormat || !isBaseline(findings)) {
    throw new DbopsError(
      `Unexpected content, expected a baseline: {"format": ${baselineFormat}, "findings": {"<rule>": ["<object>"]}}`,
      { where: file, hint },
    )
  }
  return findings
}

function isBaseline(value: unknown): value is Baseline {
  return (
    value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.values(value).every((list) => Array.isArray(list) && list.every((entry) => typeof entry === 'string'))
  )
}

const key = (rule: string, object: string): string => `${rule}\n${object}`

/** Whether an object is the one that an entry names; `*` stands for any text. */
function matches(pattern: string, object: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return pattern === object
  if (!object.startsWith(first)) return false
  const last = rest.pop()!
  let at = first.length
  for (const part of rest) {
    const found = object.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return object.length - last.length >= at && object.endsWith(last)
}
