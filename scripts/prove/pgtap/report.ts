/** What running pgTAP files found. */

import type { Location } from '../../core/finding.ts'
import type { Database } from '../../postgres/database.ts'
import type { PlacedSubstitution } from '../replay.ts'

/**
 * `passed`, `failed`; `todo` failed as its author expects; `unexpected` marked TODO and passed all the same; `skipped`.
 * Only `failed` makes a file fail.
 */
export type TestStatus = 'passed' | 'failed' | 'todo' | 'unexpected' | 'skipped'

export interface TestResult {
  number: number
  description: string
  status: TestStatus
  /** Why it is to be done, or skipped. */
  reason?: string
  /** What pgTAP says of it, e.g. `have: 1`, line by line. */
  diagnostics?: string[]
  /** The statement that printed it. */
  location: Location
  subtests?: TestResult[]
}

/** What makes a file fail besides its tests. */
export interface TestProblem {
  /** `error`: Postgres refused a statement. `plan`: other tests than were planned. `bail-out`. `script`: psql itself. */
  kind: 'error' | 'plan' | 'bail-out' | 'script'
  message: string
  location: Location
  /** SQLSTATE. */
  code?: string
  detail?: string
  hint?: string
  context?: string
}

export interface TestFileReport {
  file: string
  status: 'passed' | 'failed' | 'skipped'
  /** As `select plan(n)` says; absent where there was none. */
  planned?: number
  /** Why the whole file was skipped. */
  reason?: string
  tests: TestResult[]
  problems: TestProblem[]
  /** What became of what it did outside of a transaction that is rolled back: `kept` for the files after it. */
  leftovers: 'none' | 'rolled back' | 'kept'
  milliseconds: number
}

export interface TestCounts extends Record<TestStatus, number> {
  files: number
  failedFiles: number
  /** Without subtests. */
  tests: number
}

/** scripts/build/schemas/tests.schema.json */
export interface TestReport {
  format: 1
  engine: { kind: Database['kind']; versionNumber: number }
  files: TestFileReport[]
  counts: TestCounts
  /** The reason, where a file stopped everything: the files after it did not run. */
  bailedOut?: string
  /** What the engine could not do as it is written, in migrations and tests. */
  substitutions: PlacedSubstitution[]
  /** Further words on how the tests ran, e.g. that helper functions stood in for an extension. */
  notes: string[]
}

/** The counts of files that ran. */
export function countTests(files: readonly TestFileReport[]): TestCounts {
  const counts = {
    files: files.length,
    failedFiles: 0,
    tests: 0,
    passed: 0,
    failed: 0,
    todo: 0,
    unexpected: 0,
    skipped: 0,
  }
  for (const file of files) {
    if (file.status === 'failed') counts.failedFiles++
    for (const { status } of file.tests) {
      counts.tests++
      counts[status]++
    }
  }
  return counts
}
