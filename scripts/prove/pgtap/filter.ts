/** `--filter`: which files run, and which of their tests count. */

import type { SourceFile } from '../../workspace/workspace.ts'
import { countTests, type TestFileReport, type TestReport } from './report.ts'

/** Files whose name or text holds the words, in any letter case: a description that is put together while it runs is not found. */
export function filterSources(files: readonly SourceFile[], words: string | undefined): SourceFile[] {
  if (words === undefined) return [...files]
  const wanted = words.toLowerCase()
  return files.filter(({ file, text }) => file.toLowerCase().includes(wanted) || text.toLowerCase().includes(wanted))
}

/** The report of a file with the tests that are meant. A file of that name counts whole; errors of Postgres always count. */
export function filterReport(report: TestFileReport, words: string | undefined): TestFileReport {
  if (words === undefined || report.file.toLowerCase().includes(words.toLowerCase())) return report
  const tests = report.tests.filter(({ description }) => description.toLowerCase().includes(words.toLowerCase()))
  const problems = report.problems.filter(({ kind }) => kind !== 'plan')
  const failed = problems.length > 0 || tests.some(({ status }) => status === 'failed')
  return { ...report, tests, problems, status: failed ? 'failed' : 'passed' }
}

export function filterTests(report: TestReport, words: string | undefined): TestReport {
  if (words === undefined) return report
  const files = report.files.map((file) => filterReport(file, words))
  return { ...report, files, counts: countTests(files) }
}
