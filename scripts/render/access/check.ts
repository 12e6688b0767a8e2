/** What `dbops access --check` found: one JSON document, and one line for people. */

import { redact } from '../../core/error.ts'
import type { Finding } from '../../core/finding.ts'
import type { Held } from '../../prove/access/contract/hold.ts'

export const accessCheckFormat = 1

/** scripts/build/schemas/access-check.schema.json */
export interface AccessCheckDocument {
  format: typeof accessCheckFormat
  /** The contract, relative to the repository's root. */
  contract: string
  cells: {
    /** Cells that are as the contract says. */
    held: number
    /** Cells that reach further or less far, or fail. */
    broken: number
    /** Cells that could not be tried: never counted as held. */
    notProven: number
  }
  findings: Finding[]
  /** SQL that was run, and after which the contract held on the object (`whole`), or was nearer to it. */
  repairs: { object: string; sql: string; whole: boolean }[]
}

export function accessCheckDocument(contract: string, held: Held): string {
  const document: AccessCheckDocument = {
    format: accessCheckFormat,
    contract,
    cells: held.cells,
    findings: held.findings,
    repairs: [...held.repairs.values()].map(({ object, sql, whole }) => ({ object: object.name, sql, whole })),
  }
  return redact(`${JSON.stringify(document, null, 2)}\n`)
}

export function accessCheckSummary(contract: string, { cells }: Held): string {
  const { held, broken, notProven } = cells
  return `${contract}: ${held} of ${held + broken + notProven} cells hold${broken > 0 ? `, ${broken} do not` : ''}${notProven > 0 ? `, ${notProven} are not proven` : ''}\n`
}
