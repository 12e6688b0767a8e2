/** The access matrix as one JSON document. */

import type { AccessMatrix } from '../../prove/access/types.ts'

export const accessFormat = 1

/** scripts/build/schemas/access.schema.json */
export interface AccessDocument extends AccessMatrix {
  format: typeof accessFormat
}

export function accessJson(matrix: AccessMatrix): string {
  return `${JSON.stringify({ format: accessFormat, ...matrix } satisfies AccessDocument, null, 2)}\n`
}
