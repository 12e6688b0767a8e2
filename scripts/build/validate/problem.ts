/** What the validator reports, and the one interface that every check satisfies. */

import type { PluginFolder } from './plugin-folder.ts'

/** Line and column count from 1. */
export interface Position {
  line: number
  column: number
}

export interface Problem extends Position {
  /** Relative to the plugin's root, with `/`. */
  file: string
  /** File name of the check that found it, without extension. */
  check: string
  /** "Unexpected X, expected Y". */
  message: string
}

/** Reports a problem in a file. */
export type Report = (file: string, position: Position, message: string) => void

/** A check is a file in `checks/` that exports one of these as `check`. It reports; it throws for its own defects only. */
export type Check = (plugin: PluginFolder, report: Report) => void | Promise<void>

export const start: Position = { line: 1, column: 1 }

/** By file, place, message: the same order on every machine. */
export function compareProblems(a: Problem, b: Problem): number {
  const text = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0)
  return text(a.file, b.file) || a.line - b.line || a.column - b.column || text(a.message, b.message)
}
