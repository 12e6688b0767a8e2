/** Who comes to a database: derived from its platform, its roles, and what its policies read of the caller. */

import type { Schema } from '../../catalog/schema.ts'
import type { Actor } from '../data/fill.ts'
import { defaultActors } from '../data/fill.ts'
import type { Label } from '../data/pool.ts'
import { stableUuid } from '../data/values.ts'
import { type Cast, emailOf, newcomer } from './cast.ts'
import type { CallerSource, PolicyFacts } from './reading/facts.ts'
import type { RoleValue } from './roles.ts'
import type { Persona } from './types.ts'

export interface PersonaOptions {
  platform: 'supabase' | 'postgres'
  schema: Schema
  cast: Cast
  facts: PolicyFacts
  /** What a caller's claim or setting must be for his rows to be his, read from the rows; undefined: nothing is known. */
  callerValue: (identity: Cast['identities'][number], label: Label) => string | undefined
}

/** The role that stands for any login, where the migrations make none: it has what PUBLIC has. */
export const publicRole = 'dbops_public'

/** The personas of a database, each with the user whose rows are his own. */
export function derivePersonas(options: PersonaOptions): Persona[] {
  return options.platform === 'supabase' ? supabasePersonas(options) : plainPersonas(options)
}

const [ana, ben, eva] = defaultActors as [Actor, Actor, Actor]

function supabasePersonas(options: PersonaOptions): Persona[] {
  const { cast, facts } = options
  const signedIn = (name: string, actor: Actor, description: string): Persona => ({
    name,
    description,
    role: 'authenticated',
    actor,
    ...brought(options, actor, claimsOf(actor)),
  })
  const personas: Persona[] = [
    { name: 'anon', description: 'nobody is signed in', role: 'anon', claims: { role: 'anon' } },
    signedIn('authenticated', ana, cast.shared ? 'a signed-in user of tenant one' : 'a signed-in user'),
    ...(cast.shared ? [signedIn('teammate', ben, 'another user of the same tenant')] : []),
    signedIn('stranger', eva, cast.shared ? 'a user of another tenant, with all power there' : 'another user'),
  ]
  const taken = new Set([...personas.map(({ name }) => name), 'service_role', 'anonymous'])
  const free = (name: string): string => {
    let unique = name
    while (taken.has(unique)) unique = `${unique}-role`
    taken.add(unique)
    return unique
  }
  for (const role of cast.roles) {
    const actor = role.ordinary ? ana : (cast.actors.find(({ name }) => name === role.name) ?? ana)
    const trusted = role.claims.filter(({ source }) => !isSelfMade(source))
    if (role.columns.length > 0 || trusted.length > 0) {
      const persona = signedIn(free(role.name), actor, roleDescription(role, trusted.length > 0))
      personas.push({ ...persona, ...withClaims(persona, trusted) })
    }
    const selfMade = role.claims.filter(({ source }) => isSelfMade(source))
    if (selfMade.length > 0) {
      const persona = signedIn(
        free(`self-appointed-${role.name}`),
        ana,
        `a signed-in user who wrote "${role.name}" into his own user_metadata`,
      )
      personas.push({ ...persona, ...withClaims(persona, selfMade) })
    }
  }
  if (facts.constants.some(({ source, value }) => isClaim(source, 'aal') && value === 'aal2')) {
    const persona = signedIn(free('mfa'), ana, 'a signed-in user who gave a second factor')
    personas.push({ ...persona, claims: { ...persona.claims, aal: 'aal2' } })
  }
  personas.push(
    {
      ...signedIn('anonymous', newcomer, 'signed in anonymously, a member of nothing'),
      claims: { ...claimsOf(newcomer), email: '', is_anonymous: true, app_metadata: {} },
    },
    {
      name: 'service_role',
      description: 'the backend with the secret key: row security does not hold for it',
      role: 'service_role',
      claims: { role: 'service_role' },
      trusted: true,
    },
  )
  return personas
}

function roleDescription(role: RoleValue, claim: boolean): string {
  const where = role.columns.map(({ column }) => `${column.table}.${column.column}`)
  return `a signed-in user with the role "${role.name}" (${[...where, ...(claim ? ['a claim'] : [])].join(', ')})`
}

/** Every role that the migrations make: with the settings of a user, of another, and without any. */
function plainPersonas(options: PersonaOptions): Persona[] {
  const { schema, cast, facts } = options
  const roles = schema.roles.filter(({ attributes }) => !attributes.includes('superuser'))
  const reads = facts.sources.some(({ kind }) => kind !== 'role')
  const byRole = facts.callers.some(({ source }) => source.kind === 'role')
  if (roles.length === 0)
    return [{ name: 'public', description: 'any login: what is granted to PUBLIC', role: publicRole }]
  return roles.flatMap(({ name: role }): Persona[] => {
    if (!reads) {
      const actor = byRole ? cast.actors.find(({ name }) => name === role) : undefined
      return [{ name: role, description: `the role ${role}`, role, ...(actor === undefined ? {} : { actor }) }]
    }
    const as = (name: string, actor: Actor, whose: string): Persona => ({
      name,
      description: `the role ${role} with the settings of ${whose}`,
      role,
      actor,
      ...brought(options, actor, facts.sources.some(({ kind }) => kind === 'claim') ? claimsOf(actor) : undefined),
    })
    const user = as(role, ana, 'a user')
    return [
      user,
      ...(cast.identities.some(({ scope }) => scope === 'user') && cast.shared
        ? [as(`${role} as teammate`, ben, 'another user of the same tenant')]
        : []),
      as(`${role} as stranger`, eva, cast.shared ? 'a user of another tenant' : 'another user'),
      ...cast.roles
        .filter(({ claims, columns }) => claims.length > 0 || columns.length > 0)
        .map((each) => {
          const actor = each.ordinary ? ana : (cast.actors.find(({ name }) => name === each.name) ?? ana)
          const persona = as(`${role} as ${each.name}`, actor, `a user with the role "${each.name}"`)
          return { ...persona, ...withClaims(persona, each.claims) }
        }),
      { name: `${role} without settings`, description: `the role ${role}, nobody's settings made`, role },
    ]
  })
}

/** What a user brings along so that his rows are his: custom claims and settings. */
function brought(
  { cast, callerValue }: PersonaOptions,
  actor: Actor,
  base: Record<string, unknown> | undefined,
): Pick<Persona, 'claims' | 'settings'> {
  const claims = structuredClone(base)
  const settings: Record<string, string> = {}
  for (const identity of cast.identities) {
    const { source } = identity
    if (source === undefined || source.kind === 'role' || actor === newcomer) continue
    const value = callerValue(identity, { actor: actor.name, tenant: actor.tenant })
    if (value === undefined) continue
    if (source.kind === 'setting') settings[source.name] ??= value
    else if (claims !== undefined && !standardClaims.has(source.path[0]!))
      put(claims, source.path, identity.list === 'claim' ? [value] : value, false)
  }
  return {
    ...(claims === undefined ? {} : { claims }),
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
  }
}

function withClaims(
  persona: Persona,
  claims: readonly { source: CallerSource; value: string; list?: boolean }[],
): Pick<Persona, 'claims' | 'settings'> {
  const next = structuredClone(persona.claims) as Record<string, unknown> | undefined
  const settings = { ...persona.settings }
  for (const { source, value, list } of claims) {
    if (source.kind === 'setting') settings[source.name] = value
    else if (source.kind === 'claim' && next !== undefined) {
      const typed = value === 'true' ? true : value === 'false' ? false : value
      put(next, source.path, list ? [typed] : typed, true)
    }
  }
  return {
    ...(next === undefined ? {} : { claims: next }),
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
  }
}

function put(claims: Record<string, unknown>, path: readonly string[], value: unknown, replace: boolean): void {
  let at = claims
  for (const step of path.slice(0, -1)) {
    const next = at[step]
    at[step] = typeof next === 'object' && next !== null && !Array.isArray(next) ? next : {}
    at = at[step] as Record<string, unknown>
  }
  const last = path.at(-1)
  if (last !== undefined && (replace || at[last] === undefined)) at[last] = value
}

/** Claims that Supabase Auth itself decides. */
const standardClaims = new Set([
  'sub',
  'role',
  'aud',
  'iss',
  'exp',
  'iat',
  'email',
  'phone',
  'aal',
  'amr',
  'session_id',
])

function isClaim(source: CallerSource, name: string): boolean {
  return source.kind === 'claim' && source.path.join('.') === name
}

/** A user changes his user_metadata himself (supabase.auth.updateUser): it proves nothing. */
function isSelfMade(source: CallerSource): boolean {
  return source.kind === 'claim' && source.path[0] === 'user_metadata'
}

/** The claims that Supabase Auth puts into a user's access token. Source: supabase/auth, internal/tokens/service.go. */
export function claimsOf(actor: Actor): Record<string, unknown> {
  return {
    aal: 'aal1',
    amr: [{ method: 'password', timestamp: 1767571200 }],
    app_metadata: { provider: 'email', providers: ['email'] },
    aud: 'authenticated',
    email: emailOf(actor),
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
