/**
 * Replays checked-out repositories whole on the embedded engine and prints a table: which files did not run, and why.
 * Not part of `npm test`: it needs repositories of your own.
 *
 *   node --import ./scripts/build/dev.mjs test/real/replay-real.ts ~/src/one ~/src/two/app …
 *
 * Exits with 1 when a file failed for anything but an extension that the engine does not have.
 */

import { basename } from 'node:path'
import { messageOf } from '../../scripts/core/error.ts'
import type { ReplayFailure } from '../../scripts/prove/failure.ts'
import { openReplayed } from '../../scripts/prove/replayed.ts'
import { openWorkspace } from '../../scripts/workspace/open.ts'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('Give folders of repositories')
  process.exitCode = 2
}

const columns: [title: string, width: number][] = [
  ['repository', 28],
  ['tool', 15],
  ['platform', 9],
  ['files', 10],
  ['statements', 10],
  ['ms', 7],
  ['substituted', 11],
]
console.log(columns.map(([title, width]) => title.padEnd(width)).join(' '))

for (const folder of folders) {
  const cells: unknown[] = [basename(folder)]
  const notes: string[] = []
  try {
    const workspace = await openWorkspace(folder)
    const { database, result } = await openReplayed(workspace, { fromScratch: true, keepGoing: true })
    await database.close()
    const applied = result.files.filter(({ status }) => status === 'applied').length
    const sum = (of: 'statements' | 'milliseconds') => result.files.reduce((total, file) => total + file[of], 0)
    cells.push(
      workspace.tool,
      workspace.platform,
      `${applied}/${result.files.length}`,
      sum('statements'),
      Math.round(sum('milliseconds')),
      new Set(result.substitutions.map(({ extension, reason }) => extension ?? reason)).size,
    )
    notes.push(...result.failures.map(describe))
    if (result.failures.some((failure) => !lacksExtension(failure))) process.exitCode = 1
  } catch (error) {
    notes.push(messageOf(error))
    process.exitCode = 1
  }
  console.log(columns.map(([, width], index) => String(cells[index] ?? '').padEnd(width)).join(' '))
  for (const note of notes.slice(0, 12)) console.log(`    ${note}`)
  if (notes.length > 12) console.log(`    … and ${notes.length - 12} more`)
}

function describe({ location, code, message, suggestion }: ReplayFailure): string {
  const place = `${location.file}:${location.line}:${location.column}`
  return [place, code, message, suggestion && `→ ${suggestion}`].filter(Boolean).join(' ').slice(0, 300)
}

/** The one reason for which a file may fail: the extension does not exist for the engine. */
function lacksExtension({ code, message }: ReplayFailure): boolean {
  return code === '0A000' && /^extension ".*" is not available$/.test(message)
}
