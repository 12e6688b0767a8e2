/** Every ailment of a plan, the gravest first. */

import { compareText, type Finding, type Level, levels } from '../core/finding.ts'
import { loadParser } from '../sql/parse.ts'
import type { Ailment, Hit } from './ailment.ts'
import { ailments } from './ailments.generated.ts'
import { percent } from './format.ts'
import { nodeTitle, type Plan } from './tree.ts'
import { View, type ViewOptions } from './view.ts'

/** An ailment at a node. */
export interface Diagnosis extends Finding {
  /** The node's id in the plan. */
  node: number
  /** The part of the plan's work that it concerns, 0 to 1. */
  share: number
}

/** From this part of the work on an ailment is a warning; below the second it is not worth a word. */
const warns = 0.1
const counts = 0.01

/**
 * Looks for every known ailment. Warnings concern at least a tenth of the plan's work. With `facts` and the parsed query
 * the causes are told apart and repairs name what exists; without them the plan alone speaks.
 */
export async function diagnose(plan: Plan, options: ViewOptions = {}): Promise<Diagnosis[]> {
  await loadParser()
  return diagnoseView(new View(plan, options))
}

/** The same for a plan that is already looked at. The parser must be loaded. */
export function diagnoseView(view: View): Diagnosis[] {
  const found: Diagnosis[] = []
  for (const [id, ailment] of Object.entries(ailments)) {
    for (const hit of ailment.check(view)) {
      const diagnosis = diagnosisOf(id, ailment, hit, view)
      if (diagnosis !== undefined) found.push(diagnosis)
    }
  }
  return grouped(found).sort(
    (a, b) =>
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      b.share - a.share ||
      a.node - b.node ||
      compareText(a.rule, b.rule),
  )
}

function diagnosisOf(id: string, ailment: Ailment, hit: Hit, view: View): Diagnosis | undefined {
  const share = Math.min(1, hit.share ?? view.of(hit.node).share)
  const level: Level | undefined = hit.level ?? (share >= warns ? 'warning' : share >= counts ? 'info' : undefined)
  if (level === undefined) return undefined
  const title = nodeTitle(hit.node)
  return {
    rule: id,
    level,
    category: 'performance',
    message: hit.message,
    object: hit.object ?? title,
    why: ailment.why,
    fix: hit.fix ?? ailment.fix,
    node: hit.node.id,
    share: Math.round(share * 1000) / 1000,
    detail: { node: hit.node.id, title, share: percent(share), ...hit.detail },
  }
}

/** The same message at several nodes (workers' branches, members of a union) once, at the one that took most. */
function grouped(found: readonly Diagnosis[]): Diagnosis[] {
  const groups = new Map<string, Diagnosis[]>()
  for (const each of found) {
    const key = `${each.rule}\0${each.object}\0${each.fix}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [each])
    else group.push(each)
  }
  return [...groups.values()].map((group) => {
    const [first, ...others] = group.sort((a, b) => b.share - a.share || a.node - b.node)
    if (others.length === 0) return first!
    return {
      ...first!,
      detail: {
        ...first!.detail,
        alsoAtNodes: others
          .map(({ node }) => node)
          .sort((a, b) => a - b)
          .slice(0, 20),
      },
    }
  })
}
