/** `dbops test`: from arguments to printed results. */

import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { DbopsError, messageOf } from '../core/error.ts'
import { filterReport, filterSources, filterTests } from '../prove/pgtap/filter.ts'
import type { TestReport } from '../prove/pgtap/report.ts'
import { runTests } from '../prove/pgtap/run-tests.ts'
import { openReplayed } from '../prove/replayed.ts'
import { testFileText, testsSummary } from '../render/tests/text.ts'
import { chooseTests } from '../workspace/choose-tests.ts'
import { openWorkspace } from '../workspace/open.ts'
import type { Io } from './command.ts'
import { progressLine } from './progress.ts'

export interface TestArguments {
  filter?: string
  format: 'text' | 'tap' | 'junit' | 'json'
  output?: string
  json: boolean
  verbose: boolean
  list: boolean
  'no-seed': boolean
  'from-scratch': boolean
  db?: string
  root?: string
}

/** Returns whether everything passed. */
export async function testCommand(values: TestArguments, names: string[], io: Io): Promise<boolean> {
  const workspace = await openWorkspace(values.root ?? io.cwd)
  const chosen = filterSources(await chooseTests(workspace, names, io.cwd), values.filter)
  if (values.list) {
    io.stdout(chosen.map(({ file }) => `${file}\n`).join(''))
    return true
  }
  if (chosen.length === 0) {
    if (values.filter !== undefined)
      throw new DbopsError(`Unexpected filter "${values.filter}": no test file holds that text`, {
        hint: 'Run: dbops test --list',
      })
    throw new DbopsError('Unexpected repository without pgTAP files, expected some to run', {
      hint: 'Looked for supabase/tests, and for folders named tests, test, t or pgtap. Write some with: dbops access --write-tests',
    })
  }
  const format = values.json ? 'json' : values.format
  // Text goes to stdout as it comes, unless something else goes there.
  const live = format === 'text' || values.output !== undefined
  const style = { colour: io.terminal.stdout && !io.env.NO_COLOR, width: io.terminal.columns, all: values.verbose }
  const progress = progressLine(io)
  let report: TestReport
  try {
    const { database, result } = await openReplayed(workspace, {
      db: values.db,
      keepGoing: true,
      seed: !values['no-seed'],
      fromScratch: values['from-scratch'],
      env: io.env,
      signal: io.signal,
      onProgress: ({ done, total, file }) => progress.show(`${done + 1}/${total} ${file}`),
    })
    try {
      progress.clear()
      for (const { location, message } of result.failures)
        io.stderr(`warning: ${location.file}:${location.line}:${location.column} does not run: ${message}\n`)
      report = await runTests(workspace, database, {
        files: chosen,
        signal: io.signal,
        onProgress: ({ done, total, file }) => progress.show(`${done + 1}/${total} ${file}`),
        onFile: (file) => {
          progress.clear()
          if (live) io.stdout(testFileText(filterReport(file, values.filter), style))
        },
      })
      report.substitutions.unshift(...result.substitutions)
    } finally {
      await database.close()
    }
  } finally {
    progress.clear()
  }
  report = filterTests(report, values.filter)
  if (live) io.stdout(`\n${testsSummary(report, style)}`)
  if (format !== 'text' || values.output !== undefined) {
    const document = await rendered(report, format)
    if (values.output === undefined) io.stdout(document)
    else await write(resolve(io.cwd, values.output), document)
  }
  return report.counts.failedFiles === 0 && report.bailedOut === undefined
}

async function rendered(report: TestReport, format: TestArguments['format']): Promise<string> {
  switch (format) {
    case 'tap':
      return (await import('../render/tests/tap.ts')).testsTap(report)
    case 'junit':
      return (await import('../render/tests/junit.ts')).testsJunit(report)
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`
    case 'text':
      return report.files.map((file) => testFileText(file, { all: true })).join('') + testsSummary(report)
  }
}

async function write(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: unknown) => {
    throw new DbopsError(`Cannot write the file of --output: ${messageOf(error)}`)
  })
}
