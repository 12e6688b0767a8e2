/**
 * The form of an ailment: one file under diagnose/, whose name is its id. It looks at a plan and says at which node it
 * finds what it knows, with the numbers that show it and the repair.
 */

import type { Level } from '../core/finding.ts'
import type { PlanNode } from './tree.ts'
import type { View } from './view.ts'

export interface Ailment {
  /** What is wrong, as a noun phrase. */
  title: string
  /** The effect, with Postgres's reason for it. Markdown, a short paragraph. */
  why: string
  /** The repair in general, imperative. Markdown. */
  fix: string
  check(view: View): Iterable<Hit>
}

export interface Hit {
  node: PlanNode
  /** "Unexpected X on `object`, expected Y". */
  message: string
  /** e.g. `table public.orders`; absent: the node's own title. */
  object?: string
  /** The repair with the plan's own names; SQL ends with a semicolon. */
  fix?: string
  /** Evidence: numbers, expressions. Node, title and share are added. */
  detail: Record<string, unknown>
  /**
   * The part of the plan's work that it concerns, 0 to 1. From a tenth on it is a warning, from a hundredth on worth a
   * word, below that nothing is said. Default: the node's own share.
   */
  share?: number
  /** Where the share does not decide. */
  level?: Level
}
