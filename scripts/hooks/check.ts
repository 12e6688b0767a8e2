/**
 * The check after a file was written: lints a migration or rollback and gives back what Claude should repair in the same
 * turn. Silent for every other file, and for one that is clean.
 */

import { readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import { compareFindings, type Finding } from '../core/finding.ts'
import { findingsText } from '../render/findings/text.ts'
import { matchFiles } from '../rules/lint.ts'
import { loadParser } from '../sql/parse.ts'
import { readWrittenFile, type WrittenFile } from './written-file.ts'

/** Lines of the written file, from 1, both included. */
export interface Lines {
  first: number
  last: number
}

/** What Claude is given at most. */
const shownFindings = 8
const shownCharacters = 6000

/** A history larger than this is not read again to confirm a finding. */
const confirmBytes = 4 << 20

/**
 * The problems of a written file as text for Claude; undefined where there is nothing to say. `changed`: what an edit
 * wrote; findings elsewhere in the file were there before.
 */
export async function checkWritten(file: string, cwd: string, changed?: readonly Lines[]): Promise<string | undefined> {
  const path = await realpath(isAbsolute(file) ? file : resolve(cwd, file)).catch(() => undefined)
  const written = path === undefined ? undefined : await readWrittenFile(path)
  if (written === undefined || path === undefined) return undefined
  await loadParser()
  const results = matchFiles(written.inputs, written.options)
  const alone = [
    ...results.flatMap(({ matches }) => matches.map(({ finding }) => finding)),
    ...written.findings,
  ].filter((finding) => finding.level !== 'info' && touches(finding, changed))
  if (alone.length === 0) return undefined
  const findings = (await confirmed(alone, written, path)).sort(compareFindings)
  if (findings.length === 0) return undefined
  const text = written.inputs[0]?.text
  const shown = findingsText(findings, {
    limit: shownFindings,
    width: 140,
    source: (name) => (name === written.file ? text : undefined),
    more: `dbops lint ${written.file}`,
  })
  const head = `dbops lint judged ${written.file}. Repair it now; where the statement is meant as it is, say why in the file: -- dbops-ignore <rule>: <why>\n\n`
  return (
    head +
    (shown.length > shownCharacters
      ? `${shown.slice(0, shownCharacters)}\n… (dbops lint ${written.file} shows the rest)`
      : shown)
  )
}

function touches({ location }: Finding, changed: readonly Lines[] | undefined): boolean {
  if (changed === undefined || location === undefined) return true
  return changed.some(({ first, last }) => location.line <= last && (location.endLine ?? location.line) >= first)
}

/**
 * Findings that stand when the history before the file is known. It is read only now: a clean file, the common case,
 * costs no more than itself.
 */
async function confirmed(findings: Finding[], written: WrittenFile, path: string): Promise<Finding[]> {
  if ((await sizeOf(written.folder)) > confirmBytes) return findings
  try {
    const { findingsWithHistory } = await import('./confirm.ts')
    const all = await findingsWithHistory(written.root, path)
    const key = ({ rule, location }: Finding): string => `${rule}:${location?.line}:${location?.column}`
    const known = new Map(
      all.filter(({ location }) => location?.file === written.file).map((finding) => [key(finding), finding]),
    )
    return findings.flatMap((finding) => known.get(key(finding)) ?? [])
  } catch {
    // Whatever is wrong elsewhere in the workspace, the file's own findings stand.
    return findings
  }
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0
  for (const entry of await readdir(folder, { recursive: true }).catch(() => [])) {
    bytes += await stat(join(folder, entry)).then(
      (found) => found.size,
      () => 0,
    )
  }
  return bytes
}
