/** The edits that `--fix` makes: those of the findings that are left once suppressions are taken out. */

import type { Edit } from './edit.ts'
import type { FileResult } from './lint.ts'
import { migrationRules } from './migration.generated.ts'

/** Edits of one file, in the order of its findings. A statement that EXECUTE puts together is never rewritten. */
export function repairs({ matches }: FileResult): Edit[] {
  const edits: Edit[] = []
  for (const { rule, statement, context } of matches) {
    const repair = migrationRules[rule]?.repair
    if (repair === undefined || statement === undefined || context === undefined || statement.dynamic) continue
    edits.push(...(repair(statement, context) ?? []))
  }
  return edits
}
