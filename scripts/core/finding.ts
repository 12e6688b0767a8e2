/** What is wrong with a database or a migration: where, why, and the fix. One of the two types that cross every room. */

export const levels = ['error', 'warning', 'info'] as const
export type Level = (typeof levels)[number]

export type Category = 'workspace' | 'migration' | 'security' | 'performance' | 'design' | 'documentation'

/** A place in a file. Lines and columns count from 1, columns in UTF-16 code units (as editors and SARIF do). */
export interface Location {
  /** Path relative to the workspace root, with `/`. */
  file: string
  line: number
  column: number
  endLine?: number
  endColumn?: number
}

export interface Finding {
  /** The rule's id: kebab-case, never renamed. */
  rule: string
  level: Level
  category: Category
  /** "Unexpected X on `object`, expected Y". One line. */
  message: string
  /** What the finding is about, e.g. `table public.orders`; absent where it is about a file as a whole. */
  object?: string
  location?: Location
  /** The effect, with the lock taken or the role exposed. */
  why?: string
  /** The repair, imperative, paste-ready. */
  fix?: string
  /** The same lint's name in Supabase's advisor. */
  alias?: string
  /** Evidence: counts, rows, expressions. JSON values only. */
  detail?: Record<string, unknown>
}

const rank: Readonly<Record<Level, number>> = { error: 0, warning: 1, info: 2 }

/** Worst first, then by place, then by rule: the order in which findings are shown, the same on every machine. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    rank[a.level] - rank[b.level] ||
    compareText(a.location?.file ?? '', b.location?.file ?? '') ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.object ?? '', b.object ?? '') ||
    compareText(a.message, b.message)
  )
}

/** Whether any finding is at or above a level. */
export function reaches(findings: readonly Finding[], level: Level | 'never'): boolean {
  return level !== 'never' && findings.some((finding) => rank[finding.level] <= rank[level])
}

/** Code-unit order: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
