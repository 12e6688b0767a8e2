/** `dbops access --init` and `--check`: the contract's file, the measurement, the findings. */

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DbopsError, ExitCode } from '../../core/error.ts'
import { type Level, reaches } from '../../core/finding.ts'
import { contractFile, openContract } from '../../prove/access/contract/file.ts'
import { holdContract } from '../../prove/access/contract/hold.ts'
import { proposeContract, updateContract, writeContract } from '../../prove/access/contract/init.ts'
import { openAccess } from '../../prove/access/measure.ts'
import { earlierDefinitions } from '../../prove/access/repair/history.ts'
import { accessCheckDocument, accessCheckSummary } from '../../render/access/check.ts'
import { type FindingsFormat, renderFindings } from '../../render/findings/render.ts'
import { loadParser } from '../../sql/parse.ts'
import type { Io } from '../command.ts'
import { progressLine } from '../progress.ts'
import { openAccessSource } from './open.ts'

export interface ContractValues {
  root?: string
  db?: string
  only?: readonly string[]
  contract?: string
}

/** Where `--contract` names another file, the settings' own is passed over. */
export function withContract<T extends { settings: { access?: string } }>(
  workspace: T,
  contract: string | undefined,
): T {
  return contract === undefined ? workspace : { ...workspace, settings: { ...workspace.settings, access: contract } }
}

/** Writes the contract, or adds to it what it does not speak of. */
export async function initContract(values: ContractValues, io: Io): Promise<ExitCode> {
  await loadParser()
  const progress = progressLine(io)
  const source = await openAccessSource(values, io, progress)
  try {
    const workspace = withContract(source.workspace, values.contract)
    const file = contractFile(workspace)
    const path = join(workspace.root, file)
    const existing = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw new DbopsError(`Cannot read the access contract: ${error.message}`, { where: file })
    })
    // A contract that is wrong is mended by its people, not written over.
    if (existing !== undefined) await openContract(workspace)
    const session = await openAccess(source.database, {
      platform: workspace.platform,
      personas: workspace.settings.personas,
      signal: io.signal,
      onProgress: (done, total, object) => progress.show(`${done + 1}/${total} ${object}`),
    })
    try {
      const matrix = await session.measure()
      const proposal = await proposeContract(session, matrix, workspace.exposedSchemas)
      progress.clear()
      if (existing === undefined) {
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, writeContract(proposal, session.personas))
        io.stdout(
          `${file} says what was measured of ${matrix.objects.length} objects. Read every line, change what is not meant, then run: dbops access --check\n`,
        )
        return ExitCode.ok
      }
      const { text, added, gone } = updateContract(existing, proposal)
      if (added.length > 0) await writeFile(path, text)
      io.stdout(
        added.length === 0
          ? `${file} speaks of every object already; nothing was added.\n`
          : `${file}: ${added.length} added, each marked "new": ${added.slice(0, 8).join(', ')}${added.length > 8 ? ` and ${added.length - 8} more` : ''}. What was there is as it was.\n`,
      )
      if (gone.length > 0)
        io.stdout(`The database no longer has: ${gone.slice(0, 8).join(', ')}${gone.length > 8 ? ' …' : ''}\n`)
      return ExitCode.ok
    } finally {
      await session.close()
    }
  } finally {
    progress.clear()
    await source.close()
  }
}

export interface CheckValues extends ContractValues {
  format: FindingsFormat
  failOn: Level | 'never'
  repair: boolean
}

/** Holds what the migrations make to the contract. */
export async function checkContract(values: CheckValues, io: Io): Promise<ExitCode> {
  await loadParser()
  const progress = progressLine(io)
  const source = await openAccessSource(values, io, progress)
  try {
    const workspace = withContract(source.workspace, values.contract)
    const contract = await openContract(workspace)
    if (contract === undefined) {
      throw new DbopsError(`Unexpected missing file "${contractFile(workspace)}", expected the access contract`, {
        hint: 'Write it from what is measured today with: dbops access --init',
      })
    }
    const session = await openAccess(source.database, {
      platform: workspace.platform,
      personas: workspace.settings.personas,
      only: values.only === undefined ? undefined : new Set(values.only),
      signal: io.signal,
      onProgress: (done, total, object) => progress.show(`${done + 1}/${total} ${object}`),
    })
    try {
      const matrix = await session.measure()
      const held = await holdContract(session, contract, matrix, {
        platform: workspace.platform,
        repair: values.repair,
        exposedSchemas: workspace.exposedSchemas,
        partial: values.only !== undefined,
        earlier: values.repair ? earlierDefinitions(workspace.migrations) : undefined,
        signal: io.signal,
        onProgress: (object, tried) => progress.show(`repairing ${object} (${tried} tried)`),
      })
      progress.clear()
      held.findings.unshift(...source.findings)
      if (values.format === 'json') io.stdout(accessCheckDocument(contract.file, held))
      else {
        const text = renderFindings(held.findings, values.format, {
          colour: io.terminal.stdout && !io.env.NO_COLOR,
        })
        io.stdout(values.format === 'text' ? `${text}${accessCheckSummary(contract.file, held)}` : text)
      }
      return reaches(held.findings, values.failOn) ? ExitCode.findings : ExitCode.ok
    } finally {
      await session.close()
    }
  } finally {
    progress.clear()
    await source.close()
  }
}
