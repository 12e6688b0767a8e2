/** Checks a value against a JSON Schema of schemas/plugin/, and says what is wrong in one grammar. */

import { readFileSync } from 'node:fs'
import type { ErrorObject, ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { closest } from '../../core/similar.ts'
import type { Path } from './json-source.ts'
import type { Position } from './problem.ts'

export type SchemaName = 'manifest' | 'marketplace' | 'mcp' | 'hooks' | 'agent' | 'command' | 'skill'

const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, strictRequired: false })
addFormats.default(ajv)
const compiled = new Map<SchemaName, ValidateFunction>()

function validator(name: SchemaName): ValidateFunction {
  let validate = compiled.get(name)
  if (validate === undefined) {
    const file = new URL(`../schemas/plugin/${name}.schema.json`, import.meta.url)
    compiled.set(name, (validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))))
  }
  return validate
}

/** Every violation with its place. `at`: where a value of the document (or its key) is. */
export function checkSchema(
  name: SchemaName,
  value: unknown,
  at: (path: Path, key?: boolean) => Position,
): { position: Position; message: string }[] {
  const validate = validator(name)
  if (validate(value)) return []
  const problems = new Map<string, { position: Position; message: string }>()
  for (const error of validate.errors ?? []) {
    // What is below an `if` or a property name says it better than they do.
    if (error.keyword === 'if' || error.keyword === 'propertyNames') continue
    const { path, key, message } = explain(error)
    const position = at(path, key)
    problems.set(`${position.line}:${position.column}:${message}`, { position, message })
  }
  return [...problems.values()]
}

function explain(error: ErrorObject): { path: Path; key: boolean; message: string } {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const at = (message: string, more: Path = [], key = false) => ({ path: [...path, ...more], key, message })
  const { parentSchema = {}, params, data } = error
  const expected = typeof parentSchema.description === 'string' ? parentSchema.description : undefined
  if (error.propertyName !== undefined) {
    const known = error.keyword === 'enum' ? (params.allowedValues as string[]) : []
    return at(
      `Unexpected key "${error.propertyName}"${known.length > 0 ? didYouMean(error.propertyName, known) : `, expected ${expected}`}`,
      [error.propertyName],
      true,
    )
  }
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = params.additionalProperty as string
      return at(`Unexpected key "${name}"${didYouMean(name, Object.keys(parentSchema.properties ?? {}))}`, [name], true)
    }
    case 'required':
      return at(`Unexpected lack of the key "${params.missingProperty}", expected it here`)
    case 'type':
      return at(`Unexpected ${kindOf(data)}, expected ${expected ?? [params.type].flat().join(' or ')}`)
    case 'enum':
      return at(`Unexpected ${show(data)}, expected one of ${(params.allowedValues as unknown[]).join(', ')}`)
    case 'not':
      return at(`Unexpected ${show(data)}, expected no ${(error.schema as { description?: string }).description}`)
    case 'false schema':
      return at(`Unexpected key "${path.at(-1)}" for this type`, [], true)
    case 'maxLength':
      return at(`Unexpected ${[...String(data)].length} characters, expected at most ${params.limit}`)
    case 'minLength':
    case 'minItems':
      return at(`Unexpected empty value, expected ${expected ?? `at least ${params.limit}`}`)
    default:
      return at(`Unexpected ${show(data)}, expected ${expected ?? error.message}`)
  }
}

function didYouMean(name: string, known: string[]): string {
  const near = closest(name, known)
  return near === undefined ? `, expected one of ${known.join(', ')}` : `, did you mean "${near}"?`
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'list' : typeof value
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
