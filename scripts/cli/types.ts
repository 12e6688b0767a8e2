/** `dbops types` behind its arguments. */

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { DbopsError, messageOf } from '../core/error.ts'
import type { Finding } from '../core/finding.ts'
import { findingsJson } from '../render/findings/json.ts'
import { findingsText } from '../render/findings/text.ts'
import { checkTypesFile, committedTypes } from '../render/types/check.ts'
import type { CommittedTypes } from '../render/types/compare.ts'
import { readText } from '../render/types/find.ts'
import { generateTypes, presentSchemas } from '../render/types/generate.ts'
import { readTypes } from '../render/types/read.ts'
import { parseNames } from './arguments.ts'
import type { Io } from './command.ts'
import type { Source } from './source.ts'

export interface TypesValues {
  output?: string
  check?: boolean
  schema?: string[]
  'postgrest-version'?: string
  'postgrest-v9-compat'?: boolean
  json?: boolean
}

/** Returns whether nothing is stale. */
export async function runTypes(source: Source, values: TypesValues, io: Io): Promise<boolean> {
  const wanted = parseNames(values.schema)
  const options = {
    oneToOne: !values['postgrest-v9-compat'],
    ...(values['postgrest-version'] === undefined ? {} : { postgrestVersion: values['postgrest-version'] }),
  }
  if (values.check) {
    const files = await filesToCheck(source, values, io)
    const findings: Finding[] = []
    for (const file of files)
      findings.push(...(await checkTypesFile(source.database, file, { ...options, schemas: wanted })))
    const current = files.map(({ file }) => `${file} is current\n`).join('')
    io.stdout(values.json ? findingsJson(findings) : findings.length > 0 ? findingsText(findings) : current)
    return findings.length === 0
  }
  const path = values.output === undefined ? undefined : resolve(io.cwd, values.output)
  const before = path === undefined ? undefined : await readText(path).catch(() => undefined)
  // A file that is written anew stays what it is: its schemas and its version.
  const known = before === undefined ? undefined : readTypes(before)
  const kept = known && (await presentSchemas(source.database, Object.keys(known.schemas)))
  const schemas = wanted ?? (kept?.length ? kept : await presentSchemas(source.database, source.exposedSchemas))
  if (schemas.length === 0) {
    throw new DbopsError('Unexpected lack of schemas, expected one that the Data API serves', {
      hint: 'Name schemas with --schema a,b.',
    })
  }
  const text = await generateTypes(source.database, { postgrestVersion: known?.postgrestVersion, ...options, schemas })
  if (path === undefined) {
    io.stdout(text)
    return true
  }
  if (before !== text) await write(path, text)
  io.stderr(`${values.output}: ${before === text ? 'unchanged' : 'written'}, schemas ${schemas.join(', ')}\n`)
  return true
}

async function filesToCheck(source: Source, values: TypesValues, io: Io): Promise<CommittedTypes[]> {
  if (values.output !== undefined) return committedTypes(io.cwd, nameOf(values.output, io))
  const { workspace } = source
  const files = workspace === undefined ? [] : await committedTypes(workspace.root, workspace.settings.types)
  if (files.length > 0) return files
  throw new DbopsError('Unexpected lack of generated types, expected a file to compare', {
    where: source.workspace?.root,
    hint: 'Name it with -o FILE, or make it: dbops types -o src/database.types.ts',
  })
}

async function write(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  } catch (error) {
    throw new DbopsError(`Cannot write the types: ${messageOf(error)}`, {
      kind: 'environment',
      where: path,
      cause: error,
    })
  }
}

/** As a message names it: relative to the current folder where it is inside. */
function nameOf(output: string, io: Io): string {
  const path = relative(io.cwd, resolve(io.cwd, output))
  return path.startsWith('..') || isAbsolute(path) ? output : path.split(sep).join('/')
}
