/** The result of pgTAP files as one TAP stream (version 14): a file is a test, its tests are its subtests. */

import type { TestReport, TestResult } from '../../prove/pgtap/report.ts'
import { visible } from '../escape.ts'

export function testsTap(report: TestReport): string {
  const lines = ['TAP version 14', `1..${report.files.length}`]
  for (const [index, file] of report.files.entries()) {
    lines.push(`# Subtest: ${described(file.file)}`, `    1..${file.tests.length}`)
    lines.push(...file.tests.flatMap((test) => testTap(test).map((line) => `    ${line}`)))
    for (const { message, location, code } of file.problems)
      lines.push(
        `    # ${location.file}:${location.line}:${location.column} ${code === undefined ? '' : `${code} `}${visible(message)}`,
      )
    const skip = file.status === 'skipped' ? ` # SKIP${file.reason ? ` ${described(file.reason)}` : ''}` : ''
    lines.push(`${file.status === 'failed' ? 'not ok' : 'ok'} ${index + 1} - ${described(file.file)}${skip}`)
  }
  if (report.bailedOut !== undefined) lines.push(`Bail out! ${visible(report.bailedOut)}`)
  return `${lines.join('\n')}\n`
}

function testTap(test: TestResult): string[] {
  const lines: string[] = []
  if (test.subtests !== undefined) {
    lines.push(`# Subtest: ${described(test.description)}`)
    lines.push(...test.subtests.flatMap((inner) => testTap(inner).map((line) => `    ${line}`)))
    lines.push(`    1..${test.subtests.length}`)
  }
  const ok = ['failed', 'todo'].includes(test.status) ? 'not ok' : 'ok'
  const directive =
    test.status === 'skipped' ? ' # SKIP' : ['todo', 'unexpected'].includes(test.status) ? ' # TODO' : ''
  const reason = directive !== '' && test.reason !== undefined ? ` ${described(test.reason)}` : ''
  lines.push(
    `${ok} ${test.number}${test.description === '' ? '' : ` - ${described(test.description)}`}${directive}${reason}`,
  )
  if (test.status === 'failed') {
    const { file, line, column } = test.location
    lines.push(`# at ${visible(file)}:${line}:${column}`)
  }
  for (const words of test.diagnostics ?? []) lines.push(`# ${visible(words)}`)
  return lines
}

/** A `#` in a description would begin a directive. */
function described(text: string): string {
  return visible(text).replaceAll('\\', '\\\\').replaceAll('#', '\\#')
}
