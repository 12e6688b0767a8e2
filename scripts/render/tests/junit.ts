/** The result of pgTAP files as JUnit XML, the form that CI services read. */

import type { TestFileReport, TestReport, TestResult } from '../../prove/pgtap/report.ts'
import { escapeXml } from '../escape.ts'

export function testsJunit(report: TestReport): string {
  const suites = report.files.map(suite)
  const sum = (key: 'tests' | 'failures' | 'errors' | 'skipped') => suites.reduce((total, each) => total + each[key], 0)
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="pgTAP" tests="${sum('tests')}" failures="${sum('failures')}" errors="${sum('errors')}" skipped="${sum('skipped')}">
${suites.map(({ xml }) => xml).join('')}</testsuites>
`
}

function suite(file: TestFileReport) {
  const name = file.file.replace(/\.(sql|pg)$/, '')
  const cases = file.tests.map((test) => testCase(test, name))
  const problems = file.problems.map(({ kind, message, location, code, detail, hint, context }) => {
    const words = [message, detail, hint, context, `at ${location.file}:${location.line}:${location.column}`]
    return `    <testcase classname="${escapeXml(name)}" name="${escapeXml(kind === 'plan' ? 'plan' : 'script')}" file="${escapeXml(location.file)}" line="${location.line}">
      <error type="${escapeXml(code ?? kind)}" message="${escapeXml(message)}">${escapeXml(words.filter(Boolean).join('\n'))}</error>
    </testcase>
`
  })
  const failures = file.tests.filter(({ status }) => status === 'failed').length
  const skipped = file.tests.filter(({ status }) => status === 'skipped' || status === 'todo').length
  const tests = cases.length + problems.length
  return {
    tests,
    failures,
    errors: problems.length,
    skipped,
    xml: `  <testsuite name="${escapeXml(file.file)}" tests="${tests}" failures="${failures}" errors="${problems.length}" skipped="${skipped}" time="${(file.milliseconds / 1000).toFixed(3)}">
${cases.join('')}${problems.join('')}  </testsuite>
`,
  }
}

function testCase(test: TestResult, classname: string): string {
  const { file, line, column } = test.location
  const head = `    <testcase classname="${escapeXml(classname)}" name="${escapeXml(`${test.number}${test.description === '' ? '' : ` - ${test.description}`}`)}" file="${escapeXml(file)}" line="${line}"`
  const words = [...(test.diagnostics ?? []), ...failedSubtests(test), `at ${file}:${line}:${column}`].join('\n')
  if (test.status === 'failed')
    return `${head}>
      <failure message="${escapeXml(test.description || `test ${test.number}`)}">${escapeXml(words)}</failure>
    </testcase>
`
  if (test.status === 'skipped' || test.status === 'todo')
    return `${head}>
      <skipped message="${escapeXml(`${test.status === 'todo' ? 'to do' : 'skipped'}${test.reason === undefined ? '' : `: ${test.reason}`}`)}"/>
    </testcase>
`
  return `${head}/>\n`
}

function failedSubtests(test: TestResult): string[] {
  return (test.subtests ?? [])
    .filter(({ status }) => status === 'failed')
    .flatMap((inner) => [`not ok ${inner.number} - ${inner.description}`, ...(inner.diagnostics ?? [])])
}
