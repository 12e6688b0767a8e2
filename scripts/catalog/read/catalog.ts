/** What every reader of one kind of object shares: names by OID, comments, whose an object is. */

import { compareText } from '../../core/finding.ts'
import { ident, qualified } from '../../core/identifier.ts'
import type { Database } from '../../postgres/database.ts'
import { AclReader } from '../acl.ts'
import accessSql from '../queries/access.sql'
import commentsSql from '../queries/comments.sql'
import membersSql from '../queries/members.sql'
import namespacesSql from '../queries/namespaces.sql'
import rolesSql from '../queries/roles.sql'
import type { Enabled, Named } from '../schema.ts'
import { type SchemaOptions, Scope } from '../scope.ts'
import { forVersion } from '../version.ts'

/** OIDs of the catalogs themselves: fixed in every version (CATALOG(…) in src/include/catalog/pg_*.h). */
export const catalogs = {
  pg_type: 1247,
  pg_proc: 1255,
  pg_class: 1259,
  pg_constraint: 2606,
  pg_namespace: 2615,
  pg_rewrite: 2618,
  pg_trigger: 2620,
  pg_extension: 3079,
  pg_policy: 3256,
  pg_statistic_ext: 3381,
  pg_event_trigger: 3466,
  pg_publication: 6104,
} as const
export type CatalogName = keyof typeof catalogs

/** A catalog's OID, from its name or as a query gave it. */
function classId(catalog: CatalogName | number): number {
  return typeof catalog === 'number' ? catalog : catalogs[catalog]
}

export type NamespaceRow = [oid: number, name: string, owner: number, acl: string[] | null]
export type RoleRow = [
  oid: number,
  name: string,
  superuser: boolean,
  inherit: boolean,
  createrole: boolean,
  createdb: boolean,
  login: boolean,
  replication: boolean,
  bypassrls: boolean,
  connectionLimit: number,
  validUntil: string | null,
  comment: string | null,
]

export interface OperatorClass {
  name: string
  schema: string
  method: number
  inputType: number
  isDefault: boolean
}

export class Catalog {
  readonly database: Database
  readonly scope: Scope
  readonly acl: AclReader
  readonly namespaceRows: NamespaceRow[]
  readonly roleRows: RoleRow[]
  /** Schemas that the queries look into: the user's and the platform's, where users put things too. */
  readonly looked: number[]
  readonly methods = new Map<number, string>()
  readonly operatorClasses = new Map<number, OperatorClass>()
  readonly #namespaces: Map<number, string>
  readonly #roles: Map<number, string>
  readonly #comments = new Map<number, Map<number, string | Map<number, string>>>()
  readonly #members = new Map<number, Set<number>>()
  readonly #collations = new Map<number, Named>()
  readonly #tablespaces = new Map<number, string>()
  readonly #started = new Map<string, Promise<unknown[][]>>()
  #last: Promise<unknown> = Promise.resolve()

  private constructor(database: Database, options: SchemaOptions, namespaces: NamespaceRow[], roles: RoleRow[]) {
    this.database = database
    this.acl = new AclReader(database.versionNumber)
    this.namespaceRows = namespaces
    this.roleRows = roles
    this.#namespaces = new Map(namespaces.map(([oid, name]) => [oid, name]))
    this.#roles = new Map(roles.map(([oid, name]) => [oid, name]))
    this.scope = new Scope(options, this.#roles.values())
    this.looked = namespaces
      .filter(([, name]) => ['user', 'platform'].includes(this.scope.realm(name)))
      .map(([oid]) => oid)
  }

  static async open(database: Database, options: SchemaOptions): Promise<Catalog> {
    const rows = (sql: string) => database.rows(forVersion(sql, database.versionNumber))
    const catalog = new Catalog(
      database,
      options,
      (await rows(namespacesSql)) as NamespaceRow[],
      (await rows(rolesSql)) as RoleRow[],
    )
    for (const [classId, oid, part, text] of (await rows(commentsSql)) as [number, number, number, string][]) {
      catalog.#addComment(classId, oid, part, text)
    }
    for (const [classId, oid] of (await rows(membersSql)) as [number, number][]) {
      const members = catalog.#members.get(classId)
      if (members) members.add(oid)
      else catalog.#members.set(classId, new Set([oid]))
    }
    type AccessRow = [string, number, string, number, number, number, boolean]
    for (const [kind, oid, name, namespace, method, inputType, isDefault] of (await rows(accessSql)) as AccessRow[]) {
      const schema = catalog.#namespaces.get(namespace) ?? ''
      if (kind === 'method') catalog.methods.set(oid, name)
      else if (kind === 'tablespace') catalog.#tablespaces.set(oid, name)
      else if (kind === 'collation') catalog.#collations.set(oid, { schema, name })
      else catalog.operatorClasses.set(oid, { schema, name, method, inputType, isDefault })
    }
    return catalog
  }

  /**
   * Sends queries one after the other without waiting until the rows before are worked on: the server reads the next
   * kind of object meanwhile. `rows()` then gives what came. Parameters may depend on rows of earlier queries.
   */
  start(queries: readonly [sql: string, parameters?: () => unknown[] | Promise<unknown[]>][]): void {
    for (const [sql, parameters] of queries) {
      // Not at once: a connection takes one query at a time. After a failure nothing more is sent.
      const result = this.#last.then(async () => this.#query(sql, await parameters?.()))
      result.catch(() => {})
      this.#started.set(sql, result)
      this.#last = result
    }
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    await this.#last.catch(() => {})
  }

  /** The rows of a query of the folder `queries/`: of one that was started, once; else it is sent now. */
  async rows<R extends unknown[]>(sql: string, parameters?: unknown[]): Promise<R[]> {
    const started = this.#started.get(sql)
    if (started !== undefined) {
      const rows = (await started) as R[]
      this.#started.delete(sql)
      return rows
    }
    const result = this.#last.then(() => this.#query(sql, parameters))
    this.#last = result
    return (await result) as R[]
  }

  /** The rows of a started query, left for its own reader. */
  peek<R extends unknown[]>(sql: string): Promise<R[]> {
    return this.#started.get(sql) as Promise<R[]>
  }

  #query(sql: string, parameters?: unknown[]): Promise<unknown[][]> {
    return this.database.rows(forVersion(sql, this.database.versionNumber), parameters)
  }

  schemaName(oid: number): string {
    return this.#namespaces.get(oid) ?? String(oid)
  }

  roleName(oid: number): string {
    return oid === 0 ? 'public' : (this.#roles.get(oid) ?? String(oid))
  }

  /** Whether an extension owns the object. */
  isMember(catalog: CatalogName | number, oid: number): boolean {
    return this.#members.get(classId(catalog))?.has(oid) ?? false
  }

  /** Whether an object is the user's, was asked for, and belongs to no extension. */
  holds(catalog: CatalogName, oid: number, schema: string, owner: string): boolean {
    return this.scope.holds(schema, owner) && !this.isMember(catalog, oid)
  }

  /** The comment on an object, or on a part of it (column number). */
  comment(catalog: CatalogName | number, oid: number, part = 0): string | undefined {
    const found = this.#comments.get(classId(catalog))?.get(oid)
    if (found === undefined || typeof found === 'string') return part === 0 ? (found as string | undefined) : undefined
    return found.get(part)
  }

  /** A collation's name, qualified outside of pg_catalog. */
  collation(oid: number | null): string | undefined {
    if (oid === null || oid === 0) return undefined
    const found = this.#collations.get(oid)
    return found === undefined ? undefined : nameOutside(found)
  }

  tablespace(oid: number | null): string | undefined {
    return oid === null ? undefined : this.#tablespaces.get(oid)
  }

  /** A table's access method where it is not heap, which all tables have by default. */
  accessMethod(oid: number | null): string | undefined {
    const name = oid === null ? undefined : this.methods.get(oid)
    return name === 'heap' ? undefined : name
  }

  /** An operator class's name, qualified outside of pg_catalog. */
  operatorClass(oid: number): string | undefined {
    const found = this.operatorClasses.get(oid)
    return found === undefined ? undefined : nameOutside(found)
  }

  #addComment(classId: number, oid: number, part: number, text: string): void {
    let ofClass = this.#comments.get(classId)
    if (ofClass === undefined) this.#comments.set(classId, (ofClass = new Map()))
    const before = ofClass.get(oid)
    if (part === 0 && before === undefined) ofClass.set(oid, text)
    else if (before instanceof Map) before.set(part, text)
    else {
      const parts = new Map([[part, text]])
      if (before !== undefined) parts.set(0, before)
      ofClass.set(oid, parts)
    }
  }
}

/** A name as SQL says it with nothing but pg_catalog on the search_path. */
function nameOutside({ schema, name }: Named): string {
  return schema === 'pg_catalog' ? ident(name) : qualified(schema, name)
}

/** reloptions and kin (`name=value`) by name, in code-unit order; undefined where there are none. */
export function optionsOf(list: readonly string[] | null, prefix = ''): Record<string, string> | undefined {
  if (list === null || list.length === 0) return undefined
  return Object.fromEntries(
    list
      .map((option): [string, string] => {
        const at = option.indexOf('=')
        return [prefix + option.slice(0, at), option.slice(at + 1)]
      })
      .sort(([a], [b]) => compareText(a, b)),
  )
}

const enabledOf: Record<string, Enabled> = { O: 'origin', A: 'always', R: 'replica', D: 'disabled' }

/** tgenabled, ev_enabled, evtenabled. */
export function enabled(letter: string): Enabled {
  return enabledOf[letter] ?? 'origin'
}

/** Vectors by their text: a schema of many tables has few that differ. */
const vectors = new Map<string, readonly number[]>()

/** Numbers of an int2vector or oidvector as Postgres prints it. */
export function numbers(vector: string): readonly number[] {
  let list = vectors.get(vector)
  if (list === undefined) {
    list = vector === '' ? [] : vector.split(' ').map(Number)
    if (vectors.size < 10_000) vectors.set(vector, list)
  }
  return list
}

/** By schema and name, in code-unit order. */
export function compareNamed(a: Named, b: Named): number {
  return compareText(a.schema, b.schema) || compareText(a.name, b.name)
}

/** By name, in code-unit order. */
export function compareName(a: { name: string }, b: { name: string }): number {
  return compareText(a.name, b.name)
}

/**
 * A copy without undefined properties: an absent fact is an absent property. A copy, because an object from which
 * properties were deleted is slow for V8 ever after.
 */
export function compact<T extends object>(object: T): T {
  const result = {} as T
  for (const key in object) if (object[key] !== undefined) result[key] = object[key]
  return result
}
