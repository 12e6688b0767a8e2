/** Every rule's title, of migrations and of databases. */

import { catalogRules } from './catalog.generated.ts'
import { migrationRules } from './migration.generated.ts'

/** Undefined for findings that no rule of these rooms makes. */
export function ruleTitle(id: string): string | undefined {
  return migrationRules[id]?.title ?? catalogRules[id]?.title
}
