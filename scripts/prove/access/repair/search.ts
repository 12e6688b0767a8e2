/**
 * Looks for repairs by trying them: each candidate runs in a savepoint, the object is measured again, and what does not
 * bring the contract nearer is thrown away. A repair that breaks a cell which held is never offered.
 */

import { readSchema } from '../../../catalog/read.ts'
import type { Schema } from '../../../catalog/schema.ts'
import { qualified } from '../../../core/identifier.ts'
import { postgresFailure } from '../../../postgres/database.ts'
import { checkObjects } from '../contract/check.ts'
import type { Contract } from '../contract/read.ts'
import type { Verdict } from '../contract/verdict.ts'
import type { AccessSession } from '../measure.ts'
import type { AccessObject, Verb } from '../types.ts'
import type { Candidate, Proposer, RepairContext } from './candidate.ts'
import { dependents } from './dependents.ts'
import { conditionsFor } from './expressions.ts'
import {
  closeBucket,
  columnGrants,
  earlierFunctions,
  grant,
  invokeAsCaller,
  revoke,
  revokeExecute,
  takePowerAway,
} from './grants.ts'
import { addPolicies, enableRowSecurity, narrowPolicies } from './policies.ts'

const proposers: readonly Proposer[] = [
  enableRowSecurity,
  invokeAsCaller,
  closeBucket,
  revokeExecute,
  columnGrants,
  grant,
  revoke,
  takePowerAway,
  earlierFunctions,
  narrowPolicies,
  addPolicies,
]

export interface RepairOptions {
  platform: 'supabase' | 'postgres'
  earlier?: ReadonlyMap<string, readonly string[]>
  exposedSchemas?: readonly string[]
  /** Trials over all objects (default 400). */
  most?: number
  signal?: AbortSignal
  onProgress?: (object: string, tried: number) => void
}

export interface Repaired {
  object: AccessObject
  sql: string
  /** Nothing on the object breaks the contract any more. */
  whole: boolean
}

const mostSteps = 5
const mostTrialsAnObject = 90

/**
 * Repairs of every object that breaks the contract, by object name. All of them hold together; the database is left as
 * it was. `verdicts`: of the whole matrix.
 */
export async function findRepairs(
  session: AccessSession,
  contract: Contract,
  objects: readonly AccessObject[],
  verdicts: readonly Verdict[],
  options: RepairOptions,
): Promise<Map<string, Repaired>> {
  const found = new Map<string, Repaired>()
  const search = new Search(session, contract, objects, options)
  await session.database.exec('savepoint dbops_repairs')
  try {
    for (const object of objects) {
      options.signal?.throwIfAborted()
      const ofObject = verdicts.filter(({ cell }) => cell.object === object.name)
      if (!ofObject.some(isBreach)) continue
      const repaired = await search.object(object)
      if (repaired !== undefined) found.set(object.name, repaired)
    }
  } finally {
    await session.database.exec('rollback to savepoint dbops_repairs; release savepoint dbops_repairs')
  }
  return found
}

export function isBreach({ judgement }: Verdict): boolean {
  return judgement === 'wider' || judgement === 'narrower' || judgement === 'error'
}

class Search {
  readonly #session: AccessSession
  readonly #contract: Contract
  readonly #objects: readonly AccessObject[]
  readonly #options: RepairOptions
  #schema: Schema
  #bypassing: ReadonlySet<string> = new Set()
  #trials = 0

  constructor(session: AccessSession, contract: Contract, objects: readonly AccessObject[], options: RepairOptions) {
    this.#session = session
    this.#contract = contract
    this.#objects = objects
    this.#options = options
    this.#schema = session.schema
  }

  /** Applies the steps that mend an object, and leaves them applied; undefined where nothing helps. */
  async object(object: AccessObject): Promise<Repaired | undefined> {
    const { database } = this.#session
    const affected = dependents(this.#schema, this.#objects, object)
    const powerful = await database.rows('select rolname::text from pg_roles where rolbypassrls and not rolsuper')
    this.#bypassing = new Set(powerful.flat() as string[])
    const before = await this.#verdicts(affected)
    const held = new Set(before.filter((verdict) => verdict.judgement === 'holds').map(keyOf))
    const steps: string[] = []
    let state = before.filter(({ cell }) => cell.object === object.name)
    // What was repaired on the way, e.g. by another object's repair, needs none of its own.
    if (!state.some(isBreach)) return undefined
    await database.exec('savepoint dbops_object')
    let trials = 0
    for (let step = 0; step < mostSteps && state.some(isBreach); step++) {
      const best = await this.#step(object, state, () => ++trials <= mostTrialsAnObject)
      if (best === undefined) break
      await database.exec(best.sql)
      steps.push(best.sql)
      this.#schema = await readSchema(database, { join: true })
      state = (await this.#verdicts([object])).filter(({ cell }) => cell.object === object.name)
    }
    const after = steps.length === 0 ? [] : await this.#verdicts(affected)
    const whole = !state.some(isBreach)
    // What is left must have been broken in the same way: a table closed to everybody is no repair of one that was open.
    const known = new Set(before.map((verdict) => `${keyOf(verdict)}\0${verdict.judgement}`))
    const broken = after.some(
      (verdict) =>
        isBreach(verdict) &&
        (held.has(keyOf(verdict)) || (!whole && !known.has(`${keyOf(verdict)}\0${verdict.judgement}`))),
    )
    if (steps.length === 0 || broken || score(after) >= score(before)) {
      await database.exec('rollback to savepoint dbops_object; release savepoint dbops_object')
      this.#schema = await readSchema(database, { join: true })
      return undefined
    }
    await database.exec('release savepoint dbops_object')
    return { object, sql: steps.join('\n'), whole }
  }

  /** The candidate that brings the object nearest to its contract. */
  async #step(object: AccessObject, state: readonly Verdict[], may: () => boolean): Promise<Candidate | undefined> {
    const now = score(state)
    let best: { candidate: Candidate; score: number } | undefined
    const breaching = new Set(state.filter(isBreach).map(({ persona }) => persona.name))
    const broken = new Set(state.filter(isBreach).map(({ cell }) => cell.verb))
    for (const candidate of this.#candidates(object, state)) {
      this.#options.signal?.throwIfAborted()
      if (!may() || this.#trials >= (this.#options.most ?? 400)) break
      this.#trials++
      this.#options.onProgress?.(object.name, this.#trials)
      const after = await this.#try(candidate.sql, async () => {
        // First those alone who breach: most candidates help none of them.
        const theirs = await this.#verdicts([object], breaching, broken)
        const others = state.filter(({ persona, cell }) => !breaching.has(persona.name) || !broken.has(cell.verb))
        if (score(theirs) + score(others) >= now) return undefined
        return this.#verdicts([object])
      })
      if (after === undefined) continue
      const reached = score(after)
      if (reached >= now) continue
      if (best === undefined || reached < best.score) best = { candidate, score: reached }
      if (reached === 0) break
    }
    return best?.candidate
  }

  #candidates(object: AccessObject, verdicts: readonly Verdict[]): Candidate[] {
    const schema = this.#schema
    const named = (each: { schema: string; name: string }) => qualified(each.schema, each.name) === object.name
    const context: RepairContext = {
      session: this.#session,
      schema,
      object,
      table: schema.tables.find(named),
      view: schema.views.find(named),
      verdicts,
      bypassing: this.#bypassing,
      breaches: verdicts.filter(isBreach),
      conditions: conditionsFor({ schema, plan: this.#session.filled.plan, platform: this.#options.platform }, object),
      earlier: this.#options.earlier ?? new Map(),
    }
    const seen = new Set<string>()
    return proposers
      .flatMap((propose) => [...propose(context)])
      .filter(({ sql }) => !seen.has(sql) && seen.add(sql))
      .sort((a, b) => a.cost - b.cost)
  }

  async #try<T>(sql: string, body: () => Promise<T>): Promise<T | undefined> {
    const { database } = this.#session
    await database.exec('savepoint dbops_trial')
    try {
      await database.exec(sql)
      return await body()
    } catch (error) {
      // A candidate that Postgres refuses is none.
      if (postgresFailure(error) === undefined) throw error
      return undefined
    } finally {
      await database.exec('rollback to savepoint dbops_trial; release savepoint dbops_trial')
    }
  }

  #verdicts(
    objects: readonly AccessObject[],
    personas?: ReadonlySet<string>,
    verbs?: ReadonlySet<Verb>,
  ): Promise<Verdict[]> {
    const schemas = this.#options.exposedSchemas
    return checkObjects(this.#session, this.#contract, objects, { personas, verbs, schemas })
  }
}

function keyOf({ cell, column }: Verdict): string {
  return [cell.object, column ?? '', cell.verb, cell.persona].join('\0')
}

/** How far from the contract: what reaches too far weighs more than what is missing, and all weighs more than some. */
function score(verdicts: readonly Verdict[]): number {
  let sum = 0
  for (const { judgement, excess } of verdicts) {
    if (judgement === 'wider') sum += 10 + Math.min(excess.length, 5)
    else if (judgement === 'error') sum += 8
    else if (judgement === 'narrower') sum += 3
  }
  return sum
}
