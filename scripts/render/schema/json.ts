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
      write(head + indented(value, 1))
      continue
    }
    let before = `${head}[\n`
    for (const object of value) {
      write(`${before}    ${indented(object, 2)}`)
      before = ',\n'
    }
    write('\n  ]')
  }
  write('\n}\n')
}

/** The text as it is so many levels deep: wrapped in arrays, whose brackets are cut off again. */
function indented(value: unknown, depth: 1 | 2): string {
  const text = JSON.stringify(depth === 1 ? [value] : [[value]], null, 2)
  const [start, end] = depth === 1 ? [4, 2] : [10, 6]
  return text.slice(start, -end)
}

/** The same as one string, for schemas of ordinary size. */
export function schemaJson(schema: Schema): string {
  const parts: string[] = []
  writeSchemaJson(schema, (text) => parts.push(text))
  return parts.join('')
}
