/** `dbops seed`: from arguments to a script on stdout or in a file. */

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { DbopsError, ExitCode, messageOf } from '../core/error.ts'
import { makeSeed, type Seed, type SeedDocument } from '../prove/data/seed.ts'
import { openReplayed } from '../prove/replayed.ts'
import { openWorkspace } from '../workspace/open.ts'
import { parseCount } from './arguments.ts'
import type { Io } from './command.ts'
import { progressLine } from './progress.ts'

export interface SeedArguments {
  output?: string
  rows?: string
  check: boolean
  force: boolean
  json: boolean
  db?: string
  root?: string
}

const mark = /^-- Written by `dbops seed/

export async function seedCommand(values: SeedArguments, io: Io): Promise<ExitCode> {
  const rows = parseCount('rows', values.rows) ?? 2
  if (rows < 1 || rows > 10_000)
    throw new DbopsError(`Unexpected value "${values.rows}" for --rows, expected 1 to 10000`)
  const workspace = await openWorkspace(values.root ?? io.cwd)
  const path = resolve(io.cwd, values.output ?? resolve(workspace.root, 'supabase/seed.sql'))
  if (values.check && values.output === undefined && workspace.platform !== 'supabase')
    throw new DbopsError('Unexpected --check without a file, expected --output <file>')
  const present =
    values.output === undefined && !values.check ? undefined : await readFile(path, 'utf8').catch(() => undefined)
  const name = relative(io.cwd, path)
  if (present !== undefined && !values.check && !values.force && !mark.test(present))
    throw new DbopsError(`Unexpected file ${name}, which dbops did not write`, {
      hint: 'Give another file, or --force to write over it.',
    })
  const seed = await make(values, rows, io, workspace)
  if (values.check) return check(name, present, seed, values.json, io)
  if (values.output !== undefined) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, seed.text).catch((error: unknown) => {
      throw new DbopsError(`Cannot write ${name}: ${messageOf(error)}`)
    })
  }
  report(seed, values, name, io)
  return ExitCode.ok
}

async function make(
  values: SeedArguments,
  rows: number,
  io: Io,
  workspace: Awaited<ReturnType<typeof openWorkspace>>,
): Promise<Seed> {
  const progress = progressLine(io)
  try {
    const { database, result } = await openReplayed(workspace, {
      db: values.db,
      keepGoing: true,
      env: io.env,
      signal: io.signal,
      onProgress: ({ done, total, file }) => progress.show(`${done + 1}/${total} ${file}`),
    })
    try {
      progress.clear()
      for (const { location, message } of result.failures)
        io.stderr(`warning: ${location.file}:${location.line}:${location.column} does not run: ${message}\n`)
      progress.show('making rows')
      const command = `dbops seed${rows === 2 ? '' : ` --rows ${rows}`}`
      return await makeSeed(database, { platform: workspace.platform, rows, command })
    } finally {
      await database.close()
    }
  } finally {
    progress.clear()
  }
}

function check(name: string, present: string | undefined, seed: Seed, json: boolean, io: Io): ExitCode {
  const state = present === undefined ? 'missing' : present === seed.text ? 'current' : 'stale'
  if (json) print({ ...documentOf(seed), file: name, state }, io)
  else io.stdout(state === 'current' ? `${name} is current\n` : `${name} is ${state}: run dbops seed -o ${name}\n`)
  return state === 'current' ? ExitCode.ok : ExitCode.findings
}

function report(seed: Seed, values: SeedArguments, name: string, io: Io): void {
  const total = seed.tables.reduce((sum, { rows }) => sum + rows, 0)
  if (values.json) {
    print({ ...documentOf(seed), ...(values.output === undefined ? { text: seed.text } : { file: name }) }, io)
    return
  }
  if (values.output === undefined) io.stdout(seed.text)
  else
    io.stdout(
      `wrote ${name}: ${total} rows of ${seed.tables.length} tables; it ran twice, and wrote nothing the second time\n`,
    )
  for (const { table, reason } of seed.unfilled.slice(0, 20)) io.stderr(`no row for ${table}: ${reason}\n`)
  if (seed.unfilled.length > 20) io.stderr(`and ${seed.unfilled.length - 20} more tables (--json lists them)\n`)
}

function documentOf({ tables, unfilled }: Seed): SeedDocument {
  return { format: 1, tables, unfilled }
}

function print(document: SeedDocument, io: Io): void {
  io.stdout(`${JSON.stringify(document, null, 2)}\n`)
}
