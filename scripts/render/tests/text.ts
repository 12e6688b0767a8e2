/** The result of pgTAP files for people: one line a file, and below it what failed, with the place and pgTAP's words. */

import type { TestFileReport, TestProblem, TestReport, TestResult } from '../../prove/pgtap/report.ts'
import { visible } from '../escape.ts'

export interface TestsTextOptions {
  colour?: boolean
  width?: number
  /** List every test, not only those that failed. */
  all?: boolean
  /** Most failures that are shown in full. Default 40. */
  limit?: number
}

const colours = { green: '32', red: '31', yellow: '33', dim: '2', bold: '1' } as const
type Colour = keyof typeof colours
type Paint = (text: string, colour: Colour) => string

/** One file, as soon as it has run. */
export function testFileText(file: TestFileReport, options: TestsTextOptions = {}): string {
  const paint = painter(options)
  const lines = [headline(file, paint)]
  for (const test of file.tests) lines.push(...testLines(test, 1, paint, options))
  for (const problem of file.problems) lines.push(...problemLines(problem, paint))
  return `${lines.join('\n')}\n`
}

/** Everything after the files: what was substituted, and the counts. */
export function testsSummary(report: TestReport, options: TestsTextOptions = {}): string {
  const paint = painter(options)
  const lines: string[] = []
  for (const note of report.notes) lines.push(paint(visible(note), 'dim'))
  const missing = [...new Set(report.substitutions.flatMap(({ extension }) => extension ?? []))]
  if (missing.length > 0)
    lines.push(
      paint(`Stood in for, because the engine lacks them: ${missing.map(visible).join(', ')} (details: --json)`, 'dim'),
    )
  if (lines.length > 0) lines.push('')
  const { counts, engine, bailedOut } = report
  const parts = [
    `${counts.passed} passed`,
    counts.failed > 0 ? `${counts.failed} failed` : '',
    counts.todo > 0 ? `${counts.todo} to do` : '',
    counts.unexpected > 0 ? `${counts.unexpected} to do but passed` : '',
    counts.skipped > 0 ? `${counts.skipped} skipped` : '',
  ].filter(Boolean)
  const { versionNumber, kind } = engine
  const server = `PostgreSQL ${Math.floor(versionNumber / 10000)}.${versionNumber % 10000}${kind === 'embedded' ? ' embedded' : ''}`
  if (bailedOut !== undefined) lines.push(paint(`Bailed out: ${visible(bailedOut)}`, 'red'))
  if (counts.files === 0) lines.push('No test ran.')
  else
    lines.push(
      `${paint(counts.failedFiles === 0 ? 'PASS' : 'FAIL', counts.failedFiles === 0 ? 'green' : 'red')} ${count(counts.files, 'file')}${counts.failedFiles > 0 ? `, ${counts.failedFiles} failed` : ''}: ${count(counts.tests, 'test')}${counts.tests > 0 ? ` (${parts.join(', ')})` : ''} on ${server}`,
    )
  return `${lines.join('\n')}\n`
}

function headline(file: TestFileReport, paint: Paint): string {
  const failed = file.tests.filter(({ status }) => status === 'failed').length
  const what =
    file.status === 'skipped'
      ? `skipped${file.reason ? `: ${visible(file.reason)}` : ''}`
      : failed > 0
        ? `${failed} of ${count(file.tests.length, 'test')} failed`
        : count(file.tests.length, 'test')
  const mark = { passed: paint('✓', 'green'), failed: paint('✗', 'red'), skipped: paint('-', 'yellow') }[file.status]
  const kept = file.leftovers === 'kept' ? '  (what it defines is kept for the files after it)' : ''
  return `${mark} ${paint(visible(file.file), 'bold')}  ${what}${paint(`  ${duration(file.milliseconds)}${kept}`, 'dim')}`
}

function testLines(test: TestResult, depth: number, paint: Paint, options: TestsTextOptions): string[] {
  const shown = options.all || test.status === 'failed' || test.status === 'unexpected'
  if (!shown) return []
  const pad = '  '.repeat(depth)
  const mark = {
    passed: paint('✓', 'green'),
    failed: paint('✗', 'red'),
    todo: paint('todo', 'yellow'),
    unexpected: paint('to do but passed', 'yellow'),
    skipped: paint('skipped', 'yellow'),
  }[test.status]
  const reason = test.reason === undefined ? '' : paint(`  # ${visible(test.reason)}`, 'dim')
  const { file, line, column } = test.location
  const place =
    depth === 1 && test.status === 'failed' ? [`${pad}  ${paint(`${visible(file)}:${line}:${column}`, 'dim')}`] : []
  return [
    `${pad}${mark} ${test.number}${test.description === '' ? '' : ` ${visible(test.description)}`}${reason}`,
    ...place,
    ...(test.status === 'failed' ? (test.diagnostics ?? []) : [])
      .filter((words) => !/^Failed test \d+/.test(words))
      .map((words) => `${pad}  ${visible(words)}`),
    ...(test.subtests ?? []).flatMap((inner) => testLines(inner, depth + 1, paint, options)),
  ]
}

function problemLines(problem: TestProblem, paint: Paint): string[] {
  const { file, line, column } = problem.location
  const words = [
    problem.detail && `DETAIL: ${problem.detail}`,
    problem.hint && `HINT: ${problem.hint}`,
    problem.context && `CONTEXT: ${problem.context.split('\n').slice(0, 3).join(' / ')}`,
  ].filter((each): each is string => typeof each === 'string')
  const kind = { error: 'error', plan: 'plan', 'bail-out': 'bail out', script: 'psql' }[problem.kind]
  return [
    `  ${paint(`${visible(file)}:${line}:${column}`, 'bold')} ${paint(kind, 'red')}${problem.code === undefined ? '' : ` ${problem.code}`}`,
    `    ${visible(problem.message)}`,
    ...words.map((each) => `    ${visible(each)}`),
  ]
}

function painter({ colour = false }: TestsTextOptions): Paint {
  return (text, name) => (colour ? `\x1b[${colours[name]}m${text}\x1b[0m` : text)
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}

function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}
