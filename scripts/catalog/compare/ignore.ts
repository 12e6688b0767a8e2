/** What a comparison is told to leave out. */

import { DbopsError } from '../../core/error.ts'
import { closest } from '../../core/similar.ts'
import { type ObjectKind, objectKinds } from './tree.ts'

/** Facts that every object or many have, and that are worth leaving out as a whole. */
const facts = [
  'collation',
  'columnOrder',
  'comment',
  'grants',
  'inherited',
  'notNullName',
  'options',
  'owner',
  'populated',
  'statistics',
  'storage',
  'tablespace',
  'validated',
  'version',
] as const

/** Reads names of facts and kinds. Throws `DbopsError` for a name that is neither. */
export function ignoring(names: readonly string[]): { ignoreFacts: string[]; ignoreKinds: ObjectKind[] } {
  const known: readonly string[] = [...facts, ...objectKinds]
  const ignoreFacts: string[] = []
  const ignoreKinds: ObjectKind[] = []
  for (const name of names.flatMap((list) => list.split(',')).map((one) => one.trim())) {
    if ((objectKinds as readonly string[]).includes(name)) ignoreKinds.push(name as ObjectKind)
    else if ((facts as readonly string[]).includes(name)) ignoreFacts.push(name)
    else {
      const near = closest(name, known)
      throw new DbopsError(`Unexpected "${name}" for --ignore, expected a fact or a kind of object`, {
        hint: near === undefined ? `One of: ${known.join(', ')}` : `Did you mean ${near}?`,
      })
    }
  }
  return { ignoreFacts, ignoreKinds }
}
