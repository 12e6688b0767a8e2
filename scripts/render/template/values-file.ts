/** Values of parameters in a file: JSON, or YAML, of which JSON is a part. */

import { readFile } from 'node:fs/promises'
import { parseDocument } from 'yaml'
import { DbopsError, messageOf } from '../../core/error.ts'

/** `shown`: the file's name in errors. Throws `DbopsError` (input) with line and column. */
export async function readValuesFile(path: string, shown: string): Promise<Record<string, unknown>> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new DbopsError(`Cannot read the values: ${messageOf(error).replace(path, shown)}`, { where: shown })
  }
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { prettyErrors: true })
  const problem = document.errors[0]
  if (problem !== undefined) {
    const at = problem.linePos?.[0]
    throw new DbopsError(`Unexpected content, expected YAML or JSON: ${problem.message.split('\n')[0]}`, {
      where: at === undefined ? shown : `${shown}:${at.line}:${at.col}`,
    })
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 })
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new DbopsError('Unexpected content, expected names with values', { where: shown })
  return value as Record<string, unknown>
}
