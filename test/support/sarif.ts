/** The official JSON Schema of SARIF 2.1.0, as Microsoft's SARIF SDK carries it. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

const sdk = dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json'))
// Draft 4, of which it uses nothing that draft 7 reads otherwise than its `id`.
const {
  id: _id,
  $schema: _dialect,
  ...schema
} = JSON.parse(readFileSync(join(sdk, 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<string, unknown>

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

/** What is wrong with a log; empty where it is SARIF 2.1.0. */
export function sarifProblems(log: unknown): string[] {
  if (validate(log)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
