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
  /** Assertions of the test that passed. */
  assertions: number
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
export function writtenText(written: WrittenFiles): string {
  const { files, notes, findings, removed, proof, proven, assertions } = written
  const serious = findings.filter(({ level }) => level !== 'info')
  const lines = removed
    ? [`Not written: the proof found ${serious.length === 1 ? 'a problem' : `${serious.length} problems`}.`]
    : files.map((file) => `wrote ${file}`)
  for (const { level, rule, message, location, fix } of serious) {
    lines.push(`${location === undefined ? '' : `${location.file}:${location.line} `}${level} ${rule}: ${message}`)
    if (fix !== undefined) lines.push(...fix.split('\n').map((line) => `  ${line}`))
  }
  if (removed) lines.push('Keep the files all the same with --keep, to repair them by hand.')
  else if (proof === 'skipped') lines.push('Not proven. Run: dbops prove')
  else if (serious.length === 0) {
    const back = proven === 0 ? '' : proven === 1 ? 'it runs and goes back, ' : `all ${proven} run and go back, `
    lines.push(`Proven: ${back}no rule speaks against it, ${assertions} assertions of its test pass.`)
  }
  return `${[...lines, ...notes].join('\n')}\n`
}
