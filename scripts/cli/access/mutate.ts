/** `dbops access --mutate`: how much of what guards the rows do the tests notice? */

import { DbopsError, ExitCode } from '../../core/error.ts'
import { openContract } from '../../prove/access/contract/file.ts'
import { mutateAccess } from '../../prove/access/mutation/run.ts'
import { mutationText } from '../../render/access/mutation.ts'
import { parseCount } from '../arguments.ts'
import type { Io } from '../command.ts'
import { progressLine } from '../progress.ts'
import { openAccessSource } from './open.ts'

export interface MutateArguments {
  max?: string
  'random-seed'?: string
  only?: string[]
  format: string
  json: boolean
  db?: string
  root?: string
}

export async function mutate(values: MutateArguments, io: Io): Promise<ExitCode> {
  const max = parseCount('max', values.max)
  const seed = parseCount('random-seed', values['random-seed'])
  const progress = progressLine(io)
  const source = await openAccessSource(values, io, progress)
  try {
    const contract = await openContract(source.workspace)
    if (source.workspace.tests.length === 0 && contract === undefined)
      throw new DbopsError(
        'Unexpected repository without tests and without an access contract, expected something to judge',
        {
          hint: 'Write tests with: dbops access --write-tests supabase/tests',
        },
      )
    const report = await mutateAccess(source.workspace, source.database, {
      contract,
      ...(max === undefined || max === 0 ? {} : { max }),
      ...(seed === undefined ? {} : { seed }),
      ...(values.only === undefined ? {} : { only: new Set(values.only) }),
      signal: io.signal,
      onProgress: (done, total, text) => progress.show(`${bar(done, total)} ${done}/${total} ${text}`),
    })
    progress.clear()
    io.stdout(
      values.json || values.format === 'json'
        ? `${JSON.stringify(report, null, 2)}\n`
        : mutationText(report, values.format === 'markdown' ? 'markdown' : 'text'),
    )
    return report.counts.survived === 0 ? ExitCode.ok : ExitCode.findings
  } finally {
    progress.clear()
    await source.close()
  }
}

function bar(done: number, total: number): string {
  const filled = total === 0 ? 0 : Math.round((done / total) * 20)
  return `[${'#'.repeat(filled)}${'.'.repeat(20 - filled)}]`
}
