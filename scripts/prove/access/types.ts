/** What the access matrix says: for each object, verb and persona, which rows are reached. */

import type { Actor } from '../data/fill.ts'

/** Somebody who comes to the database: a role, and what the token says of him. */
export interface Persona {
  /** `anon`, `authenticated`, `teammate`, `stranger`, `admin@teammate` …: unique, the word that contracts use. */
  name: string
  /** One line for a person: who that is and how it was found. */
  description: string
  /** The PostgreSQL role that is taken on. */
  role: string
  /** Claims of the JWT (`request.jwt.claims`); absent for a role without a token. */
  claims?: Readonly<Record<string, unknown>>
  /** Other settings of the session that the policies read, e.g. `app.tenant_id`. */
  settings?: Readonly<Record<string, string>>
  /** Whose rows are his own. Absent: nobody's (anon, service_role). */
  actor?: Actor
  /** Whether reaching everything is what the role is for (service_role, postgres): never a breach. */
  trusted?: boolean
}

export type ObjectKind = 'table' | 'view' | 'materialized view' | 'foreign table' | 'function' | 'bucket' | 'topic'

export interface AccessObject {
  kind: ObjectKind
  /** Qualified and quoted where needed, a function with its argument types; a bucket's or topic's own name. */
  name: string
}

export const verbs = ['select', 'insert', 'update', 'delete', 'truncate', 'execute'] as const
export type Verb = (typeof verbs)[number]

/**
 * How far somebody reaches, from least to most:
 * `denied` refused for want of privilege (42501); `none` no row; `own` rows of his alone; `tenant` rows of his tenant;
 * `some` rows beyond his own and his tenant's, but not all (published ones …); `all` every row.
 * `error`: it fails otherwise (recursion …). `not proven`: there was nothing to try it on, see `reason`.
 */
export const reaches = ['denied', 'none', 'own', 'tenant', 'some', 'all', 'error', 'not proven'] as const
export type Reach = (typeof reaches)[number]

/** A row as evidence: its key, and whose it is. */
export interface RowEvidence {
  key: Readonly<Record<string, string | null>>
  actor?: string
  tenant?: string
}

export interface Cell {
  object: string
  verb: Verb
  persona: string
  reach: Reach
  /** Rows reached and rows there are. Absent for functions and where nothing was tried. */
  reached?: number
  total?: number
  /** The first rows that were reached beyond his own, the furthest first; bounded. */
  rows?: RowEvidence[]
  /** Policies that admitted them, by name; empty: RLS is off, or the role bypasses it. */
  policies?: string[]
  /** Postgres's words, for `error` and `denied`. */
  message?: string
  /** Why nothing could be proven. */
  reason?: string
}

export interface AccessMatrix {
  personas: Persona[]
  objects: AccessObject[]
  /** In the order of objects, then verbs, then personas. */
  cells: Cell[]
  /** What could not be filled: table → reason. */
  unfilled: { table: string; reason: string }[]
}
