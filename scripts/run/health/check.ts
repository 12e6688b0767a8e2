/** The form of a health check: one file, one question, answered by one query on a server. */

import type { Category, Level } from '../../core/finding.ts'

/** What a check may know besides the server itself. */
export interface HealthContext {
  versionNumber: number
  /** Bytes of memory of the server's machine, where somebody said so (`--memory`): nothing in SQL tells it. */
  memory?: number
  /** Whether a pooler stands between. */
  pooled: boolean
}

/** One row of a check's query: a finding, or undefined fields where there is nothing to say. */
export interface Hit {
  /** "Unexpected X on `object`, expected Y". */
  message: string
  object?: string
  /** Where one check knows mild and grave cases. */
  level?: Level
  fix?: string
  detail?: Record<string, unknown>
}

export interface HealthCheck {
  level: Level
  category: Extract<Category, 'security' | 'performance'>
  title: string
  /** What happens if it stays. */
  why: string
  fix: string
  /** Numbers from which it speaks; a test lowers them. Units are in their names. */
  thresholds: Readonly<Record<string, number>>
  /** Whether it can be asked here; a reason where not. */
  unavailable?(context: HealthContext): string | undefined
  /**
   * Text columns `message`, and where wanted `object`, `level`, `fix`, json `detail`: a row a finding. Thresholds are
   * given as numbers.
   */
  sql(thresholds: Readonly<Record<string, number>>, context: HealthContext): string
}
