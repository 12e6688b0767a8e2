/** How somebody comes to the database: the settings that PostgREST and Supabase's services make before a request's statement. */

import { ident, literal } from '../../core/identifier.ts'
import type { Persona } from './types.ts'

/**
 * Statements that make the session the persona's until the end of the (sub)transaction. Source: PostgREST,
 * src/library/PostgREST/Query/SqlFragment.hs (role, request.jwt.claims, search_path); the settings
 * `request.jwt.claim.*` are those of PostgREST before version 9, which policies still read.
 */
export function become(persona: Persona): string {
  const settings: [string, string][] = []
  if (persona.claims !== undefined) {
    settings.push(['request.jwt.claims', JSON.stringify(persona.claims)])
    for (const [name, value] of Object.entries(persona.claims)) {
      // A setting's name is made of identifiers; other claims (URLs of namespaces) are in the whole alone.
      if (!/^[A-Za-z_][A-Za-z0-9_$]*$/.test(name)) continue
      settings.push([`request.jwt.claim.${name}`, typeof value === 'string' ? value : JSON.stringify(value)])
    }
  }
  settings.push(...Object.entries(persona.settings ?? {}))
  const sets =
    settings.length === 0
      ? ''
      : `select ${settings.map(([name, value]) => `pg_catalog.set_config(${literal(name)}, ${literal(value)}, true)`).join(', ')};\n`
  return `${sets}set local role ${ident(persona.role)};`
}
