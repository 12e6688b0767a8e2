/** Everything that can be said against a measured database: held to its contract where there is one, judged, probed. */

import { compareFindings, type Finding } from '../../core/finding.ts'
import { ident } from '../../core/identifier.ts'
import { type Held, type HoldOptions, holdContract } from './contract/hold.ts'
import type { Contract } from './contract/read.ts'
import { judgeMatrix } from './judge.ts'
import type { AccessSession } from './measure.ts'
import { probeAccess } from './probes/index.ts'
import type { AccessMatrix, Cell } from './types.ts'

export interface ExamineOptions extends HoldOptions {
  /** Who is meant to reach what: what it agrees to is not reported. */
  contract?: Contract
  onStep?: (name: string) => void
}

export interface Examined {
  findings: Finding[]
  /** Absent without a contract. */
  held?: Held
}

/** Worst first. `matrix`: of this session, measured last. Call `loadParser()` before. */
export async function examineAccess(
  session: AccessSession,
  matrix: AccessMatrix,
  options: ExamineOptions,
): Promise<Examined> {
  const { contract, onStep } = options
  const held = contract && (await holdContract(session, contract, matrix, options))
  const agreed = new Set(
    (held?.verdicts ?? [])
      .filter(({ judgement, column }) => judgement === 'holds' && column === undefined)
      .map(({ cell }) => keyOf(cell)),
  )
  const findings = [
    ...(held?.findings ?? []),
    ...(await judgeMatrix(session, matrix, (cell) => agreed.has(keyOf(cell)))),
    ...(await probeAccess(session, matrix, onStep)).filter((finding) => isCallable(finding, options.exposedSchemas)),
  ]
  return { findings: withoutEchoes(findings).sort(compareFindings), ...(held === undefined ? {} : { held }) }
}

/** What the Data API does not serve nobody outside can call. */
function isCallable({ object }: Finding, schemas: readonly string[] | undefined): boolean {
  if (schemas === undefined || !object?.startsWith('function ')) return true
  return schemas.some((schema) => object.startsWith(`function ${ident(schema)}.`))
}

function keyOf({ object, verb, persona }: Cell): string {
  return [object, verb, persona].join('\0')
}

/** A breach of the contract says already what a judgement says of the same object. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const broken = new Set(findings.filter(({ rule }) => rule === 'access-wider').map(({ object }) => object))
  const failing = new Set<string>()
  return findings.filter(({ rule, object }) => {
    if (/^(tenant|user)-rows-/.test(rule) && broken.has(object)) return false
    if (rule !== 'access-error' || object === undefined) return true
    return !failing.has(object) && failing.add(object)
  })
}
