/** `dbops contracts` behind its arguments. */

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { readSchema } from '../catalog/read.ts'
import { DbopsError, messageOf } from '../core/error.ts'
import type { Finding } from '../core/finding.ts'
import { generateContracts } from '../render/contracts/generate.ts'
import { findingsJson } from '../render/findings/json.ts'
import { findingsText } from '../render/findings/text.ts'
import { parseNames } from './arguments.ts'
import type { Io } from './command.ts'
import type { Source } from './source.ts'

export interface ContractsValues {
  output?: string
  format: 'zod' | 'openapi' | undefined
  check?: boolean
  schema?: string[]
  json?: boolean
}

/** Returns whether the file is current (always, but with --check). */
export async function runContracts(source: Source, values: ContractsValues, io: Io): Promise<boolean> {
  const { output } = values
  const path = output === undefined ? undefined : resolve(io.cwd, output)
  if (values.check && path === undefined) {
    throw new DbopsError('Unexpected --check without a file, expected -o FILE', {
      hint: 'Name the committed contract: dbops contracts --check -o src/lib/api/contracts.ts',
    })
  }
  const schema = await readSchema(source.database)
  const present = new Set(schema.schemas.map(({ name }) => name))
  const text = await generateContracts(schema, {
    format: values.format ?? (output !== undefined && /\.json$/i.test(output) ? 'openapi' : 'zod'),
    schemas: parseNames(values.schema) ?? source.exposedSchemas.filter((name) => present.has(name)),
    title:
      source.workspace?.projectId ?? (source.workspace === undefined ? 'Data API' : basename(source.workspace.root)),
  })
  if (path === undefined) {
    io.stdout(text)
    return true
  }
  const before = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new DbopsError(`Cannot read the contract: ${messageOf(error)}`, { where: output, cause: error })
  })
  // A checkout may have given the file other line ends.
  const current = before?.replaceAll('\r\n', '\n') === text
  if (values.check) {
    const findings = current ? [] : [stale(output!, before === undefined)]
    io.stdout(values.json ? findingsJson(findings) : current ? `${output} is current\n` : findingsText(findings))
    return current
  }
  if (!current) {
    try {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text)
    } catch (error) {
      throw new DbopsError(`Cannot write the contract: ${messageOf(error)}`, {
        kind: 'environment',
        where: output,
        cause: error,
      })
    }
  }
  io.stderr(`${output}: ${current ? 'unchanged' : 'written'}\n`)
  return true
}

function stale(file: string, missing: boolean): Finding {
  return {
    rule: 'contracts-stale',
    level: 'error',
    category: 'documentation',
    message: missing
      ? `Unexpected lack of \`${file}\`, expected the contract that the migrations make`
      : `Unexpected contents of \`${file}\`, expected the contract that the migrations make`,
    location: { file, line: 1, column: 1 },
    fix: `dbops contracts -o ${file}`,
  }
}
