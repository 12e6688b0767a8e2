/** What `dbops explain --json` prints and `-o plan.json` keeps. Reading it back gives the same plans. */

import type { Finding } from '../../core/finding.ts'
import type { CaptureMode, Run } from '../../plan/capture.ts'
import type { PlanComparison } from '../../plan/compare.ts'
import type { Diagnosis } from '../../plan/diagnose.ts'
import { measure } from '../../plan/measure.ts'
import { rawOf } from '../../plan/raw-of.ts'
import { nodeTitle, type Plan } from '../../plan/tree.ts'

export interface ExplainDocument {
  format: 1
  plans: PlanDocument[]
  /** With --compare: the second plan against the first; with --as: the plan with policies against the one without. */
  comparison?: PlanComparison
}

export interface PlanDocument {
  name: string
  sql?: string
  parameters?: (string | null)[]
  /** `read`: from a file. */
  mode: CaptureMode | 'read'
  /** Who asked, and whether policies were applied. */
  persona?: string
  policies?: boolean
  /** Milliseconds and blocks of the first execution, and of those after it. */
  first?: Run
  warm?: Run[]
  notes: string[]
  findings: Diagnosis[]
  nodes: NodeDocument[]
  /** The plan as EXPLAIN (FORMAT JSON) has it, zeros left out. */
  explain: Record<string, unknown>
}

export interface NodeDocument {
  id: number
  parent?: number
  title: string
  /** Over all loops. */
  rows?: number
  expectedRows?: number
  /** Milliseconds and blocks of it alone. */
  selfTime?: number
  selfBlocks?: number
  /** Of the whole plan's work, 0 to 1. */
  share: number
}

/** A plan with what was found. */
export interface Explained extends Omit<PlanDocument, 'nodes' | 'explain'> {
  plan: Plan
}

export function explainDocument(plans: readonly Explained[], comparison?: PlanComparison): ExplainDocument {
  return {
    format: 1,
    plans: plans.map(({ plan, ...rest }) => {
      const measures = measure(plan)
      const round = (value: number): number => Math.round(value * 1000) / 1000
      return {
        ...rest,
        nodes: plan.nodes.map((node) => {
          const own = measures.of(node)
          return {
            id: node.id,
            ...(node.parent === undefined ? {} : { parent: node.parent.id }),
            title: nodeTitle(node),
            ...(own.rows === undefined ? {} : { rows: round(own.rows) }),
            ...(node.planRows === undefined
              ? {}
              : { expectedRows: node.planRows * Math.max(1, node.actual?.loops ?? 1) }),
            ...(own.self === undefined ? {} : { selfTime: round(own.self) }),
            ...(own.blocks === undefined ? {} : { selfBlocks: own.blocks }),
            share: round(own.share),
          }
        }),
        explain: rawOf(plan),
      }
    }),
    ...(comparison === undefined ? {} : { comparison }),
  }
}

export function allFindings(plans: readonly Explained[]): Finding[] {
  return plans.flatMap(({ findings }) => findings)
}
