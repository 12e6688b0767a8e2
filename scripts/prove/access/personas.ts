/** Who comes to a database: derived from its platform, its roles, and what its policies read of the caller. */

import type { Schema } from '../../catalog/schema.ts'
import type { Actor } from '../data/fill.ts'
import { defaultActors } from '../data/fill.ts'
import { stableUuid } from '../data/values.ts'
import type { Persona } from './types.ts'

export interface PersonaOptions {
  platform: 'supabase' | 'postgres'
  schema: Schema
  /** Whether users share tenants: without, nobody is a teammate. Default true. */
  tenants?: boolean
}

/** The personas of a database, each with the user whose rows are his own. */
export function derivePersonas({ platform, schema, tenants = true }: PersonaOptions): Persona[] {
  const [ana, ben, eva] = defaultActors as [Actor, Actor, Actor]
  if (platform === 'postgres') {
    return schema.roles
      .filter(
        (role) => !role.attributes.some((attribute) => ['superuser', 'bypassrls', 'replication'].includes(attribute)),
      )
      .map((role) => ({ name: role.name, description: `the role ${role.name}`, role: role.name }))
  }
  const signedIn = (name: string, actor: Actor, description: string): Persona => ({
    name,
    description,
    role: 'authenticated',
    actor,
    claims: claimsOf(actor),
  })
  return [
    { name: 'anon', description: 'nobody is signed in', role: 'anon', claims: { role: 'anon' } },
    signedIn('authenticated', ana, tenants ? 'a signed-in user of tenant one' : 'a signed-in user'),
    ...(tenants ? [signedIn('teammate', ben, 'another user of the same tenant')] : []),
    signedIn('stranger', eva, tenants ? 'a user of another tenant' : 'another user'),
    {
      name: 'service_role',
      description: 'the backend with the secret key: row security does not hold for it',
      role: 'service_role',
      claims: { role: 'service_role' },
      trusted: true,
    },
  ]
}

/** The claims that Supabase Auth puts into a user's access token. Source: supabase/auth, internal/tokens/service.go. */
export function claimsOf(actor: Actor): Record<string, unknown> {
  return {
    aal: 'aal1',
    amr: [{ method: 'password', timestamp: 1767571200 }],
    app_metadata: { provider: 'email', providers: ['email'] },
    aud: 'authenticated',
    email: `${actor.name}@example.com`,
    exp: 4102444800,
    iat: 1767571200,
    is_anonymous: false,
    phone: '',
    role: 'authenticated',
    session_id: stableUuid('session', actor.name),
    sub: actor.id,
    user_metadata: {},
  }
}
