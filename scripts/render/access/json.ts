/** The access matrix as one JSON document. */

import { redact } from '../../core/error.ts'
import type { Finding } from '../../core/finding.ts'
import type { AccessMatrix } from '../../prove/access/types.ts'
import type { Explanation } from '../../prove/access/why.ts'

export const accessFormat = 1

/** scripts/build/schemas/access.schema.json */
export interface AccessDocument extends AccessMatrix {
  format: typeof accessFormat
  findings: Finding[]
}

export function accessJson(matrix: AccessMatrix, findings: readonly Finding[] = []): string {
  const document = { format: accessFormat, findings: [...findings], ...matrix } satisfies AccessDocument
  return redact(`${JSON.stringify(document, null, 2)}\n`)
}

/** scripts/build/schemas/access-why.schema.json */
export interface AccessWhyDocument extends Explanation {
  format: typeof accessFormat
}

export function whyJson(explanation: Explanation): string {
  return redact(`${JSON.stringify({ format: accessFormat, ...explanation } satisfies AccessWhyDocument, null, 2)}\n`)
}
