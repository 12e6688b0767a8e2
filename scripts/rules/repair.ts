/** The edits that `--fix` makes: those of the findings that are left once suppressions are taken out. */

import type { Edit } from './edit.ts'
import type { FileResult } from './lint.ts'

/** Edits of one file, in the order of its findings. What EXECUTE puts together is never rewritten. */
export function repairs({ matches }: FileResult): Edit[] {
  return matches.flatMap(({ hit, statement }) => (statement?.dynamic === true ? [] : (hit.repair?.() ?? [])))
}
