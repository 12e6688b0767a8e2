/** Whether a report's handoff is what the next agent can rely on. */

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import handoffSchema from '../build/schemas/handoff.schema.json' with { type: 'json' }
import { DbopsError } from '../core/error.ts'
import type { Finding } from '../core/finding.ts'

/**
 * The problems of the handoff in a file: JSON itself, or Markdown with a fenced JSON block under "Handoff Data".
 * Throws `DbopsError` (input) where the file cannot be read or holds none.
 */
export async function checkHandoff(file: string, cwd: string): Promise<Finding[]> {
  const text = await readFile(resolve(cwd, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new DbopsError(`Cannot read the report: ${error.code === 'ENOENT' ? 'it does not exist' : error.message}`, {
      where: file,
    })
  })
  const { json, line } = find(text, file)
  const finding = (message: string): Finding => ({
    rule: 'handoff-invalid',
    level: 'error',
    category: 'documentation',
    message,
    location: { file, line, column: 1 },
    fix: 'dbops report writes one that is valid.',
  })
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return [finding(`Unexpected handoff that is no JSON: ${(error as Error).message}`)]
  }
  // A whole report in JSON carries it as a property.
  if (typeof value === 'object' && value !== null && 'handoff' in value) value = value.handoff
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(handoffSchema)
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    finding(
      `Unexpected ${instancePath === '' ? 'handoff' : `\`${instancePath.slice(1).replaceAll('/', '.')}\``}: ${message}${'additionalProperty' in params ? ` (${params.additionalProperty})` : ''}${'allowedValues' in params ? ` (${(params.allowedValues as string[]).join(', ')})` : ''}`,
    ),
  )
}

function find(text: string, file: string): { json: string; line: number } {
  if (text.trimStart().startsWith('{')) return { json: text, line: 1 }
  const heading = /^#+\s*Handoff\b.*$/im.exec(text)
  const block = heading && /^(`{3,}|~{3,})\s*json\s*\n([\s\S]*?)^\1/m.exec(text.slice(heading.index))
  if (!heading || !block) {
    throw new DbopsError('Unexpected report without a handoff, expected a JSON block under "## Handoff Data"', {
      where: file,
      hint: 'Write one with: dbops report',
    })
  }
  return { json: block[2]!, line: text.slice(0, heading.index + block.index).split('\n').length + 1 }
}
