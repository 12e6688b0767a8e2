/** Runs vitest and counts: what the gate and the long suites have in common. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './generate.ts'

export interface TestRun {
  passed: number
  failed: number
  skipped: number
  /** What went wrong with the run as a whole; undefined when vitest ended well. */
  problem?: string
}

/** Runs vitest with these arguments, its report on stdout and stderr. */
export function runTests(args: readonly string[], env: NodeJS.ProcessEnv = process.env): TestRun {
  const folder = mkdtempSync(join(tmpdir(), 'dbops-test-'))
  const results = join(folder, 'results.json')
  try {
    const { status } = spawnSync(
      join(root, 'node_modules/.bin/vitest'),
      ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
      { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] },
    )
    const none = { passed: 0, failed: 0, skipped: 0 }
    let text: string
    try {
      text = readFileSync(results, 'utf8')
    } catch {
      return { ...none, problem: `vitest wrote no result (exit ${status}).` }
    }
    const summary = JSON.parse(text) as { numPassedTests: number; numFailedTests: number; numPendingTests: number }
    return {
      passed: summary.numPassedTests,
      failed: summary.numFailedTests,
      skipped: summary.numPendingTests,
      problem: status === 0 ? undefined : 'vitest failed; its report is above.',
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
