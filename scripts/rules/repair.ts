/** The edits that `--fix` makes: those of the findings that are left once suppressions are taken out. */

import type { Edit } from './edit.ts'
import type { FileResult } from './lint.ts'

/** Edits of one file, in the order of its findings. The files were matched with `repairs: true`. */
export function repairs({ matches }: FileResult): Edit[] {
  return matches.flatMap(({ repair }) => repair?.() ?? [])
}

/** Rules whose findings have such edits. */
export function repairedRules({ matches }: FileResult): string[] {
  return matches.filter(({ repair }) => (repair?.() ?? []).length > 0).map(({ rule }) => rule)
}
