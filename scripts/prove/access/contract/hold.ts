/** The whole of `dbops access --check`: cells judged, breaches blamed, repairs tried, findings written. */

import { compareFindings, type Finding } from '../../../core/finding.ts'
import type { AccessSession } from '../measure.ts'
import { findRepairs, type Repaired, type RepairOptions } from '../repair/search.ts'
import type { AccessMatrix } from '../types.ts'
import { checkCells } from './check.ts'
import { type Breach, breachesOf, breachFinding, otherFindings } from './findings.ts'
import { unknownNames } from './names.ts'
import type { Contract } from './read.ts'
import type { Verdict } from './verdict.ts'

export interface HoldOptions extends RepairOptions {
  /** Look for repairs by running them (default true). */
  repair?: boolean
  /** Schemas that the Data API serves: functions elsewhere are judged only where the contract names them. */
  exposedSchemas?: readonly string[]
  /** Names in the contract are asked for only where the whole database was measured. */
  partial?: boolean
}

export interface Held {
  findings: Finding[]
  breaches: Breach[]
  repairs: ReadonlyMap<string, Repaired>
  /** Cells of which the contract speaks, by what became of them. */
  cells: { held: number; broken: number; notProven: number }
  verdicts: Verdict[]
}

/** Holds a measured database to its contract. Call `loadParser()` before; `matrix` is this session's. */
export async function holdContract(
  session: AccessSession,
  contract: Contract,
  matrix: AccessMatrix,
  options: HoldOptions,
): Promise<Held> {
  const unknown = options.partial
    ? []
    : unknownNames(contract, { objects: matrix.objects, personas: session.personas, schema: session.schema })
  const checked = await checkCells(session, contract, matrix, options.exposedSchemas)
  const breaches = await breachesOf(session, matrix.objects, checked.verdicts)
  const repairs =
    // A misspelt name makes breaches that no repair should mend.
    options.repair === false || breaches.length === 0 || unknown.length > 0 || checked.badConditions.length > 0
      ? new Map<string, Repaired>()
      : await findRepairs(session, contract, matrix.objects, checked.verdicts, options)
  const findings = breaches.map((breach) => breachFinding(session, contract, breach, repairs.get(breach.object.name)))
  findings.push(...unknown, ...otherFindings(contract, checked))
  const count = (...judgements: Verdict['judgement'][]) =>
    checked.verdicts.filter(({ judgement }) => judgements.includes(judgement)).length
  return {
    findings: findings.sort(compareFindings),
    breaches,
    repairs,
    cells: { held: count('holds'), broken: count('wider', 'narrower', 'error'), notProven: count('not proven') },
    verdicts: checked.verdicts,
  }
}
