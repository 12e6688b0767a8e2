/** Values of parameters: from `--set` and a file, checked by ajv against the template's JSON Schema, then read as typed SQL. */

import { Ajv, type ErrorObject } from 'ajv'
import { DbopsError, messageOf } from '../../core/error.ts'
import { closest } from '../../core/similar.ts'
import { columns, type Format, type FormatContext, formats, readFormat } from './formats.ts'
import type { ParameterSchema, Template } from './template.ts'

/**
 * Puts `key=value` words into an object by the parameters' types: numbers and booleans are read, a list takes repeated
 * words, a JSON array, or names separated by commas; `key.name=value` sets a name of an object. Throws `DbopsError`.
 */
export function readSettings(template: Template, words: readonly string[]): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const word of words) {
    const [, path, value] = /^([^=]*)=(.*)$/s.exec(word) ?? []
    if (path === undefined || value === undefined || path === '')
      throw new DbopsError(`Unexpected "${word}" for --set, expected key=value`)
    const [key, ...rest] = path.split('.')
    const schema = template.parameters.properties[key!]
    if (schema === undefined) throw unknownKey(template, key!)
    if (rest.length > 0) {
      if (schema.type !== 'object')
        throw new DbopsError(`Unexpected "${path}" for --set, expected "${key}": it has no names inside`)
      values[key!] = {
        ...(values[key!] as object),
        [rest.join('.')]: readWord(schema.additionalProperties ?? {}, value),
      }
    } else if (schema.type === 'array') {
      values[key!] = [...((values[key!] as unknown[]) ?? []), ...readList(schema, value)]
    } else values[key!] = readWord(schema, value)
  }
  return values
}

function readWord(schema: Partial<ParameterSchema>, value: string): unknown {
  if (schema.type === 'boolean' && /^(true|false)$/.test(value)) return value === 'true'
  if ((schema.type === 'integer' || schema.type === 'number') && value.trim() !== '' && Number.isFinite(Number(value)))
    return Number(value)
  if (schema.type === 'object' || schema.type === 'array') return parseJson(value) ?? value
  return value
}

function readList(schema: ParameterSchema, value: string): unknown[] {
  if (value.trim() === '') return []
  const json = value.trimStart().startsWith('[') ? parseJson(value) : undefined
  if (Array.isArray(json)) return json
  const { format } = schema.items ?? {}
  if (format === 'column') return columns(value, 'public').map(String)
  if (format !== undefined && !['identifier', 'relation', 'column-of-table'].includes(format)) return [value]
  return value.split(',').map((item) => readWord(schema.items ?? {}, item.trim()))
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

function unknownKey(template: Template, key: string): DbopsError {
  const known = Object.keys(template.parameters.properties)
  const near = closest(key, known)
  return new DbopsError(
    `Unexpected parameter "${key}" of ${template.name}${near === undefined ? '' : `, did you mean "${near}"?`}`,
    { hint: `Its parameters: ${known.join(', ')}. Run: dbops render --describe ${template.name}` },
  )
}

/** Fills in defaults and checks values against the schema. Throws `DbopsError` that names every problem. */
export function checkValues(template: Template, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const values = structuredClone(given) as Record<string, unknown>
  const context: FormatContext = {
    schema: typeof values.schema === 'string' && values.schema !== '' ? values.schema : 'public',
  }
  const ajv = new Ajv({ allErrors: true, useDefaults: true, strict: true, keywords: ['x-relation', 'x-column-of'] })
  for (const format of Object.keys(formats) as Format[])
    ajv.addFormat(format, {
      type: 'string',
      validate: (value: string) => problemOf(format, value, context) === undefined,
    })
  if (ajv.validate(template.parameters, values)) return values
  const stranger = ajv.errors!.find(({ keyword }) => keyword === 'additionalProperties')
  if (stranger !== undefined && stranger.instancePath === '')
    throw unknownKey(template, stranger.params.additionalProperty)
  const problems = ajv.errors!.map((error) => describe(error, values, context))
  throw new DbopsError(`${problems.join('; ')}`, {
    where: template.name,
    hint: `Run: dbops render --describe ${template.name}`,
  })
}

function problemOf(format: Format, value: string, context: FormatContext): string | undefined {
  try {
    readFormat(format, value, context)
    return undefined
  } catch (error) {
    if (!(error instanceof DbopsError)) throw error
    return messageOf(error)
  }
}

function describe(error: ErrorObject, values: unknown, context: FormatContext): string {
  const path = error.instancePath.slice(1).replaceAll('/', '.')
  const value = path === '' ? values : path.split('.').reduce<any>((inner, key) => inner?.[key], values)
  switch (error.keyword) {
    case 'required':
      return `Unexpected missing parameter "${error.params.missingProperty}"`
    case 'format':
      return `${path}: ${problemOf(error.params.format, value, context)}`
    case 'enum':
      return `${path}: Unexpected ${JSON.stringify(value)}, expected one of ${error.params.allowedValues.join(', ')}${near(value, error.params.allowedValues)}`
    case 'type':
      return `${path}: Unexpected ${JSON.stringify(value)}, expected a value of type ${error.params.type}`
    default:
      return `${path}: Unexpected ${JSON.stringify(value)}: ${error.message}`
  }
}

function near(value: unknown, allowed: readonly string[]): string {
  const found = typeof value === 'string' ? closest(value, allowed) : undefined
  return found === undefined ? '' : ` (did you mean ${found}?)`
}

/** Values as templates use them: typed texts become `Sql`, everything else stays what it is. */
export function typedValues(template: Template, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const context = { schema: values.schema as string }
  const read = (schema: Partial<ParameterSchema>, value: unknown): unknown => {
    if (value === undefined || value === null) return undefined
    if (schema.format !== undefined && typeof value === 'string') return readFormat(schema.format, value, context)
    if (Array.isArray(value)) return value.map((item) => read(schema.items ?? {}, item))
    if (schema.type === 'object' && schema.additionalProperties !== undefined)
      return Object.fromEntries(
        Object.entries(value as object).map(([key, inner]) => [key, read(schema.additionalProperties!, inner)]),
      )
    return value
  }
  return Object.fromEntries(
    Object.entries(template.parameters.properties).map(([key, schema]) => [key, read(schema, values[key])]),
  )
}
