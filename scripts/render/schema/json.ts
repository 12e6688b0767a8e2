/** A schema as JSON, object by object: a schema of 10,000 tables is never one string. */

import type { Schema } from '../../catalog/schema.ts'

/**
 * Writes the JSON text, indented by two spaces, in pieces. Equal schemas give equal bytes: lists are in a stable order and
 * properties in the order in which they were read.
 */
export function writeSchemaJson(schema: Schema, write: (text: string) => void): void {
  let separator = '{\n'
  for (const [name, value] of Object.entries(schema)) {
    const head = `${separator}  ${JSON.stringify(name)}: `
    separator = ',\n'
    if (!Array.isArray(value) || value.length === 0) {
      write(head + indented(value, '  '))
      continue
    }
    let before = `${head}[\n`
    for (const object of value) {
      write(`${before}    ${indented(object, '    ')}`)
      before = ',\n'
    }
    write('\n  ]')
  }
  write('\n}\n')
}

function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
}

/** The same as one string, for schemas of ordinary size. */
export function schemaJson(schema: Schema): string {
  const parts: string[] = []
  writeSchemaJson(schema, (text) => parts.push(text))
  return parts.join('')
}
