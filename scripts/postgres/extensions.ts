/** Extensions that an engine does not have: what stands in for them, and how that is told. */

import { ident, literal } from '../core/identifier.ts'
import type { Statement } from '../sql/parse.ts'
import { standIns, substitutionCode } from './stand-ins.ts'

/** A statement, or an extension, that did not do what it does on the real platform. Every result names all of them. */
export interface Substitution {
  /** The statement as it was written. */
  statement: string
  extension?: string
  /** Why: what the engine lacks. */
  reason: string
  /** What was done instead, and so what the result cannot show. */
  effect: string
}

interface Option {
  DefElem: { defname: string; arg?: { String?: { sval?: string }; Boolean?: { boolval?: boolean } } }
}

/**
 * The statement as this engine can run it. Decided by its parse tree; most statements stay as they are. A version that a
 * statement asks for is left out: an engine in one process has exactly one version of each extension.
 */
export function adaptStatement(statement: Statement): { sql: string; substitution?: Substitution } {
  const { kind, tree } = statement
  const options = (tree.options ?? []) as Option[]
  const version = options.find((option) => option.DefElem.defname === 'new_version')?.DefElem.arg?.String?.sval
  const substitution = (effect: string): Substitution => ({
    statement: statement.text,
    extension: tree.extname,
    reason: `the engine has one version of ${tree.extname}, and ${version === undefined ? 'no other' : `${literal(version)} was asked for`}`,
    effect,
  })
  const standIn = kind === 'CreateExtensionStmt' ? standIns().get(tree.extname) : undefined
  const stoodIn = standIn && { statement: statement.text, ...describeStandIn(standIn.name, standIn.effect) }
  if (kind === 'CreateExtensionStmt' && version !== undefined) {
    const schema = options.find((option) => option.DefElem.defname === 'schema')?.DefElem.arg?.String?.sval
    const cascade = options.some((option) => option.DefElem.defname === 'cascade')
    const words = [
      'create extension',
      tree.if_not_exists ? 'if not exists' : '',
      ident(tree.extname),
      schema === undefined ? '' : `with schema ${ident(schema)}`,
      cascade ? 'cascade' : '',
    ]
    return {
      sql: words.filter(Boolean).join(' '),
      substitution: stoodIn ?? substitution('the version that it has is installed'),
    }
  }
  // A statement that does nothing but fails where the extension is not there, as the real one would.
  if (kind === 'AlterExtensionStmt') {
    return {
      sql: `comment on extension ${ident(tree.extname)} is null`,
      substitution: substitution('nothing is updated'),
    }
  }
  return { sql: statement.text, substitution: stoodIn }
}

/** The stand-in that announces itself with a notice; undefined for any other notice. */
export function standInOf(notice: {
  code: string
  message: string
  detail?: string
}): Omit<Substitution, 'statement'> | undefined {
  return notice.code === substitutionCode ? describeStandIn(notice.message, notice.detail ?? '') : undefined
}

function describeStandIn(extension: string, effect: string): Omit<Substitution, 'statement'> {
  return { extension, reason: `the embedded engine has no extension "${extension}"`, effect }
}
