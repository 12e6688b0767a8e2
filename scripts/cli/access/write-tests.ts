/** `dbops access --write-tests`: suites into a folder, each run once before it is kept. */

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { DbopsError, ExitCode, messageOf } from '../../core/error.ts'
import { makeSuites } from '../../prove/access/suite/make.ts'
import { mark, suiteSql } from '../../prove/access/suite/sql.ts'
import { runTests } from '../../prove/pgtap/run-tests.ts'
import { openReplayed } from '../../prove/replayed.ts'
import { testFileText } from '../../render/tests/text.ts'
import { openWorkspace } from '../../workspace/open.ts'
import type { SourceFile } from '../../workspace/workspace.ts'
import type { Io } from '../command.ts'
import { progressLine } from '../progress.ts'

export interface WriteTestsArguments {
  'write-tests': string
  only?: string[]
  db?: string
  root?: string
}

export async function writeTests(values: WriteTestsArguments, io: Io): Promise<ExitCode> {
  const workspace = await openWorkspace(values.root ?? io.cwd)
  const folder = join(resolve(io.cwd, values['write-tests']), 'access')
  const progress = progressLine(io)
  const open = (seed: boolean) =>
    openReplayed(workspace, {
      db: values.db,
      keepGoing: true,
      seed,
      env: io.env,
      signal: io.signal,
      onProgress: ({ done, total, file }) => progress.show(`${done + 1}/${total} ${file}`),
    })
  try {
    const { database, result } = await open(false)
    const made = await (async () => {
      try {
        for (const { location, message } of result.failures)
          io.stderr(`warning: ${location.file}:${location.line}:${location.column} does not run: ${message}\n`)
        return await makeSuites(database, {
          platform: workspace.platform,
          only: values.only === undefined ? undefined : new Set(values.only),
          signal: io.signal,
          onProgress: (done, total, object) => progress.show(`${done + 1}/${total} ${object}`),
        })
      } finally {
        await database.close()
      }
    })()
    progress.clear()
    if (made.suites.length === 0)
      throw new DbopsError('Unexpected database without an object to test', {
        hint: values.only === undefined ? undefined : 'Names are qualified, e.g. --only public.orders',
      })
    const files = made.suites.map(
      (suite): SourceFile => ({ file: `access/${fileName(suite.object.name)}`, text: suiteSql(suite) }),
    )
    // As they will run: with the seed in place, one after the other.
    const seeded = await open(true)
    let failed = 0
    try {
      const report = await runTests(workspace, seeded.database, {
        files,
        signal: io.signal,
        onProgress: ({ done, total, file }) => progress.show(`${done + 1}/${total} ${file}`),
      })
      progress.clear()
      for (const file of report.files.filter(({ status }) => status === 'failed')) {
        failed++
        io.stderr(testFileText(file))
      }
    } finally {
      await seeded.database.close()
    }
    await replaceFiles(folder, files, values.only === undefined)
    const tests = made.suites.reduce((sum, { checks }) => sum + checks.length, 0)
    const where = relative(io.cwd, folder) || '.'
    io.stdout(
      `wrote ${files.length} files with ${tests} tests to ${where}; ${failed === 0 ? 'all of them pass' : `${failed} of them fail`}\n`,
    )
    for (const { object, reason } of made.untested.slice(0, 20)) io.stdout(`no tests for ${object}: ${reason}\n`)
    if (made.untested.length > 20) io.stdout(`and none for ${made.untested.length - 20} more objects\n`)
    return failed === 0 ? ExitCode.ok : ExitCode.findings
  } finally {
    progress.clear()
  }
}

/** A name that every file system takes: what is odd in it becomes its code. */
function fileName(object: string): string {
  return `${object.replaceAll('"', '').replace(/[^A-Za-z0-9_.-]/g, (character) => (character === ' ' ? '_' : `-${character.codePointAt(0)!.toString(16)}`))}.sql`
}

/** Writes the files; those of objects that are gone go, unless a person wrote them. */
async function replaceFiles(folder: string, files: readonly SourceFile[], whole: boolean): Promise<void> {
  await mkdir(folder, { recursive: true })
  const names = new Set(files.map(({ file }) => file.split('/').at(-1)!))
  for (const name of whole ? await readdir(folder) : []) {
    if (!name.endsWith('.sql') || names.has(name)) continue
    if ((await readFile(join(folder, name), 'utf8')).startsWith(mark)) await rm(join(folder, name))
  }
  for (const { file, text } of files) {
    const path = join(folder, file.split('/').at(-1)!)
    const present = await readFile(path, 'utf8').catch(() => undefined)
    if (present !== undefined && !present.startsWith(mark))
      throw new DbopsError(`Unexpected file ${path}, which dbops did not write`, { hint: 'Move it, and run again.' })
    await writeFile(path, text).catch((error: unknown) => {
      throw new DbopsError(`Cannot write ${path}: ${messageOf(error)}`)
    })
  }
}
