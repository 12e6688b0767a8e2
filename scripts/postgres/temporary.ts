/** A database on a user's server that exists only while dbops looks at it. */

import { randomBytes } from 'node:crypto'
import { DbopsError, messageOf } from '../core/error.ts'
import { ident, literal } from '../core/identifier.ts'
import { loadParser, parseSql, type Statement } from '../sql/parse.ts'
import { withDatabase } from './connection.ts'
import type { Database } from './database.ts'
import { type DefaultGrants, type Platform, platformSql } from './platform.ts'
import { openServer } from './server.ts'
import { standIns } from './stand-ins.ts'

export interface TemporaryOptions {
  platform?: Platform
  defaultGrants?: DefaultGrants
  /** Aborted by Ctrl-C and SIGTERM: the database is dropped. */
  signal?: AbortSignal
}

export interface TemporaryDatabase extends Database {
  /** `dbops_tmp_…` */
  readonly name: string
}

/**
 * Makes a database beside the one that the URL names; `close()` and the signal drop it. Roles belong to the whole server:
 * those of the platform that are missing are made and dropped again, those that are there stay as they are. Throws
 * `DbopsError`.
 */
export async function openTemporaryDatabase(url: string, options: TemporaryOptions = {}): Promise<TemporaryDatabase> {
  const name = `dbops_tmp_${randomBytes(6).toString('hex')}`
  const maintenance = await openServer(url, { readWrite: true })
  const roles: string[] = []
  let dropped: Promise<void> | undefined
  const drop = () =>
    (dropped ??= (async () => {
      try {
        await maintenance.exec(`drop database if exists ${ident(name)} with (force)`)
        for (const role of roles.toReversed()) await maintenance.exec(`drop role if exists ${ident(role)}`)
      } finally {
        await maintenance.close()
      }
    })())
  try {
    await maintenance.exec(`create database ${ident(name)} template template0`)
    if (options.platform === 'supabase') {
      // There, a setting of the role that migrations run as.
      await maintenance.exec(`alter database ${ident(name)} set search_path to "$user", public, extensions`)
    }
    const database = await openServer(withDatabase(url, name), { readWrite: true })
    await layPlatform(database, platformSql(options.platform ?? 'postgres', options.defaultGrants ?? 'legacy'), roles)
    if (options.signal?.aborted) void drop()
    options.signal?.addEventListener('abort', () => void drop().catch(() => {}))
    return {
      ...database,
      name,
      async close() {
        await database.close()
        await drop()
      },
    }
  } catch (error) {
    await drop()
    if (error instanceof DbopsError) throw error
    throw new DbopsError(`Cannot prepare a temporary database: ${messageOf(error)}`, {
      kind: 'environment',
      hint: 'The user must be allowed to create databases, and for a Supabase history be a superuser (locally: supabase_admin).',
      cause: error,
    })
  }
}

async function layPlatform(database: Database, sql: string, made: string[]): Promise<void> {
  if (sql === '') return
  await loadParser()
  const before = new Set((await database.rows('select rolname::text from pg_roles')).flat() as string[])
  const available = new Set((await database.rows('select name::text from pg_available_extensions')).flat() as string[])
  const [me] = (await database.rows('select current_user::text'))[0] as [string]
  if (!before.has('postgres')) {
    made.push('postgres')
    await database.exec('create role postgres nologin')
  }
  for (const statement of parseSql(sql).statements) {
    if (statement.kind === 'CreateRoleStmt') {
      if (before.has(statement.tree.role)) continue
      made.push(statement.tree.role)
    }
    if (changesRole(statement, before)) continue
    await database.exec(forServer(statement, available, me))
  }
}

/** Whether it changes or grants a role that is not ours. */
function changesRole({ kind, tree }: Statement, before: ReadonlySet<string>): boolean {
  if (kind === 'AlterRoleSetStmt' || kind === 'AlterRoleStmt') return before.has(tree.role.rolename)
  if (kind !== 'GrantRoleStmt') return false
  return tree.grantee_roles.some((role: { RoleSpec: { rolename: string } }) => before.has(role.RoleSpec.rolename))
}

/** A statement of the platform as this server can run it: a stand-in's script where it lacks the extension. */
function forServer({ kind, tree, text }: Statement, available: ReadonlySet<string>, me: string): string {
  if (kind === 'AlterDefaultPrivilegesStmt') return text.replace('for role postgres ', `for role ${ident(me)} `)
  const standIn =
    kind === 'CreateExtensionStmt' && !available.has(tree.extname) ? standIns().get(tree.extname) : undefined
  if (standIn === undefined) return text
  const schema = standIn.schema ?? 'extensions'
  return `create schema if not exists ${ident(schema)};
select set_config('dbops.search_path', current_setting('search_path'), false);
select set_config('search_path', ${literal(ident(schema))}, false);
${standIn.sql.replaceAll('@extschema@', ident(schema)).replace(/@extschema:[a-z_]+@/g, 'extensions')}
select set_config('search_path', current_setting('dbops.search_path'), false);`
}
