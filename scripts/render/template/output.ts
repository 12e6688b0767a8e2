/** What `dbops render` prints. */

import type { Finding } from '../../core/finding.ts'
import type { Rendered, RenderedMigration } from './render.ts'

/** The document of `dbops render --json`. */
export interface RenderDocument {
  format: 1
  template: string
  migrations: RenderedMigration[]
  /** pgTAP. */
  test: string
  /** Name of the test's file, without its ending. */
  testName: string
  /** With `--into`. */
  written?: WrittenFiles
}

export interface WrittenFiles {
  /** Relative to the repository's root. */
  files: string[]
  /** What is left to a person. */
  notes: string[]
  /** What the proof found. */
  findings: Finding[]
  /** The proof failed, and the files were taken away again. */
  removed: boolean
  proof: 'done' | 'skipped'
  /** Migrations proven to go back. */
  proven: number
}

export function renderedJson(rendered: Rendered, written?: WrittenFiles): string {
  const document: RenderDocument = { format: 1, ...rendered, ...(written === undefined ? {} : { written }) }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** All parts, each below a line that names it; one part alone without that line. */
export function renderedText({ migrations, test }: Rendered, only?: 'migration' | 'rollback' | 'test'): string {
  const ups = migrations.map(({ name, up, alone }) => [
    `migration ${name}${alone ? ' (outside of a transaction)' : ''}`,
    up,
  ])
  const downs = migrations.toReversed().map(({ name, down }) => [`rollback of ${name}`, down])
  switch (only) {
    case 'test':
      return test
    case 'migration':
      return ups.length === 1 ? ups[0]![1]! : parts(ups)
    case 'rollback':
      return downs.length === 1 ? downs[0]![1]! : parts(downs)
    default:
      return parts([...ups, ...downs, ['test', test]])
  }
}

function parts(pairs: string[][]): string {
  return pairs.map(([title, sql]) => `-- ${title}\n\n${sql}`).join('\n')
}

/** What was written and proven, or why nothing was. */
export function writtenText({ files, notes, findings, removed, proof, proven }: WrittenFiles): string {
  const lines = removed
    ? [`Not written: the proof found ${findings.length === 1 ? 'a problem' : `${findings.length} problems`}.`]
    : files.map((file) => `wrote ${file}`)
  for (const { level, rule, message, location, fix } of findings) {
    lines.push(`${location === undefined ? '' : `${location.file}:${location.line} `}${level} ${rule}: ${message}`)
    if (fix !== undefined && level !== 'info') lines.push(...fix.split('\n').map((line) => `  ${line}`))
  }
  if (removed) lines.push('Keep the files all the same with --keep, to repair them by hand.')
  else if (proof === 'skipped') lines.push('Not proven. Run: dbops prove')
  else if (findings.every(({ level }) => level === 'info'))
    lines.push(
      `Proven: ${proven === 1 ? 'it runs and goes' : `all ${proven} run and go`} back, and no rule speaks against it.`,
    )
  return `${[...lines, ...notes].join('\n')}\n`
}
