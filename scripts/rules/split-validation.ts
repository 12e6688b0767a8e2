/** The safe rewrite of a constraint that is checked at once: NOT VALID, and VALIDATE CONSTRAINT as a statement behind it. */

import { ident } from '../core/identifier.ts'
import { formatName, rangeName } from '../sql/tree.ts'
import type { LintStatement, MigrationContext } from './context.ts'
import type { Edit } from './edit.ts'
import { codeEnd } from './judge.ts'

/**
 * Edits for an ALTER TABLE that adds one named constraint and nothing else. Undefined inside a transaction: there the scan
 * would run under the same lock, and only a second migration helps.
 */
export function splitValidation(
  statement: LintStatement,
  context: MigrationContext,
  name: string | undefined,
): Edit[] | undefined {
  if (name === undefined || context.inTransaction || statement.origin !== 'file') return undefined
  const table = `${statement.tree.relation.inh === true ? '' : 'ONLY '}${formatName(rangeName(statement.tree.relation))}`
  const validate = `ALTER TABLE ${table} VALIDATE CONSTRAINT ${ident(name)}`
  const end = codeEnd(context.file.text, statement.start, statement.end)
  return [{ start: end, end, text: ` NOT VALID;\n${validate}` }]
}
