/** One side of a comparison: a workspace folder, `git:REV`, a saved schema.json, or a server's URL. */

import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readSchema, type SchemaOptions } from '../catalog/read.ts'
import { type Schema, schemaFormat } from '../catalog/schema.ts'
import { DbopsError, messageOf } from '../core/error.ts'
import type { Io } from './command.ts'
import { openToRead, openWhole, type Readable } from './source.ts'

export interface NamedSchema {
  /** As it may be printed. */
  name: string
  schema: Schema
  /** Whether it was read from a server, whose roles and settings are more than one project's. */
  live: boolean
}

export interface ArgumentOptions extends SchemaOptions {
  /** The folder whose repository `git:REV` means. */
  root: string
  /** Compare what could be made of a history of which a migration fails. */
  keepGoing?: boolean
}

/** Throws `DbopsError` for what cannot be opened, replayed or read. */
export async function schemaOfArgument(argument: string, options: ArgumentOptions, io: Io): Promise<NamedSchema> {
  const read = async ({ database, close }: Readable): Promise<Schema> => readSchema(database, options).finally(close)
  const keepGoing = options.keepGoing ?? false
  if (/^postgres(ql)?:\/\//i.test(argument)) {
    const { describeUrl } = await import('../postgres/server.ts')
    return { name: describeUrl(argument), schema: await read(await openToRead({ db: argument }, io)), live: true }
  }
  if (argument.startsWith('git:')) {
    const { openWorkspaceAt } = await import('../workspace/revision.ts')
    const { workspace } = await openWorkspaceAt(options.root, argument.slice('git:'.length))
    return { name: argument, schema: await read(await openWhole(workspace, io, keepGoing)), live: false }
  }
  const path = resolve(io.cwd, argument)
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) {
    throw new DbopsError(
      `Unexpected "${argument}", expected a folder, git:REV, a saved schema.json or postgresql://…`,
      {
        hint: 'A branch is named with git:, e.g. dbops diff git:main .',
      },
    )
  }
  if (!found.isDirectory()) return { name: argument, schema: await readSavedSchema(path, argument), live: false }
  const readable = await openToRead({ root: path, 'keep-going': keepGoing }, io)
  return { name: argument, schema: await read(readable), live: false }
}

/** Reads and checks a file that `dbops schema --json` wrote. Throws `DbopsError` (input) for anything else. */
export async function readSavedSchema(path: string, name: string): Promise<Schema> {
  const fail = (message: string): never => {
    throw new DbopsError(message, { where: name, hint: 'Write it with: dbops schema --json > schema.json' })
  }
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    return fail(`Unexpected text, expected a saved schema in JSON: ${messageOf(error)}`)
  }
  const format = (value as { format?: unknown } | null)?.format
  if (format !== undefined && format !== schemaFormat) {
    return fail(`Unexpected format ${JSON.stringify(format)} of a saved schema, expected ${schemaFormat}`)
  }
  const [{ Ajv2020 }, { default: jsonSchema }] = await Promise.all([
    import('../core/ajv.ts'),
    import('../build/schemas/schema.schema.json', { with: { type: 'json' } }),
  ])
  const validate = new Ajv2020().compile<Schema>(jsonSchema)
  if (validate(value)) return value
  const { instancePath, message } = validate.errors![0]!
  return fail(`Unexpected value at ${instancePath || 'the top'} of a saved schema: ${message}`)
}
