/** `personas` of dbops.json: what people know better than can be derived. */

import { DbopsError } from '../../core/error.ts'
import { closest } from '../../core/similar.ts'
import type { PersonaSetting } from '../../workspace/settings.ts'
import type { Persona } from './types.ts'

/** The derived personas with the changes, in order. Throws `DbopsError` (input) for a name or role that is not there. */
export function changePersonas(
  derived: readonly Persona[],
  changes: readonly PersonaSetting[],
  roles: readonly string[],
): Persona[] {
  const personas = [...derived]
  for (const change of changes) {
    const names = personas.map(({ name }) => name)
    const at = names.indexOf(change.name)
    if (change.omit) {
      if (at === -1) throw unknown('persona', change.name, names)
      personas.splice(at, 1)
      continue
    }
    if (change.like !== undefined && !names.includes(change.like)) throw unknown('persona', change.like, names)
    if (change.role !== undefined && !roles.includes(change.role)) throw unknown('role', change.role, roles)
    const model =
      personas.find(({ name }) => name === change.like) ??
      personas[at] ??
      personas.find(({ name }) => name === 'authenticated') ??
      personas[0]
    const next = changed(model, change, roles)
    if (at === -1) personas.push(next)
    else personas[at] = next
  }
  return personas
}

function changed(model: Persona | undefined, change: PersonaSetting, roles: readonly string[]): Persona {
  const role = change.role ?? model?.role
  if (role === undefined) throw unknown('role', '', roles)
  const claims = change.claims === undefined ? model?.claims : withoutNulls({ ...model?.claims, ...change.claims })
  const settings = change.settings === undefined ? model?.settings : { ...model?.settings, ...change.settings }
  const trusted =
    change.trusted ?? (change.like === undefined && change.name !== model?.name ? undefined : model?.trusted)
  return {
    name: change.name,
    description: change.description ?? (change.name === model?.name ? model.description : `set in dbops.json`),
    role,
    ...(claims === undefined ? {} : { claims }),
    ...(settings === undefined ? {} : { settings }),
    ...(model?.actor === undefined ? {} : { actor: model.actor }),
    ...(trusted === true ? { trusted } : {}),
  }
}

function withoutNulls(claims: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null))
}

function unknown(what: string, word: string, known: readonly string[]): DbopsError {
  const near = closest(word, known)
  return new DbopsError(
    `Unexpected ${what} "${word}" in personas${near === undefined ? `, expected one of: ${known.join(', ')}` : `, did you mean "${near}"?`}`,
    { where: 'dbops.json' },
  )
}
