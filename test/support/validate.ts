/** Real output against the JSON Schema that says what it is. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

const folder = join(import.meta.dirname, '../../scripts/build/schemas')

/** Returns a function that expects a document to be valid. `name`: of a file under scripts/build/schemas. */
export async function validator(name: string): Promise<(document: unknown) => void> {
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  const validate = ajv.compile(JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')))
  return (document) => {
    validate(document)
    expect((validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)).toEqual([])
  }
}
