/** What to do about a statement that Postgres refused. Says only what the failure and the history themselves show. */

import { ident, qualified } from '../core/identifier.ts'
import type { Database, PostgresFailure } from '../postgres/database.ts'
import { parseSql, SqlSyntaxError, type Statement } from '../sql/parse.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** What is known of a failure. */
export interface SuggestContext {
  workspace: Workspace
  /** Outside of any transaction: the failed one is rolled back. */
  database: Database
  /** Index of the failed migration; -1 for what runs before the first. */
  index: number
  statement: Statement
  failure: PostgresFailure
  /** Files that failed before. */
  failed: ReadonlySet<string>
}

/** Functions that an extension brings, by name: the ones that migrations use without creating it. */
const extensionOfFunction: Record<string, string> = {
  uuid_generate_v4: 'uuid-ossp',
  uuid_generate_v1: 'uuid-ossp',
  gen_random_bytes: 'pgcrypto',
  gen_salt: 'pgcrypto',
  crypt: 'pgcrypto',
  digest: 'pgcrypto',
  hmac: 'pgcrypto',
  pgp_sym_encrypt: 'pgcrypto',
  pgp_sym_decrypt: 'pgcrypto',
  similarity: 'pg_trgm',
  word_similarity: 'pg_trgm',
  unaccent: 'unaccent',
  levenshtein: 'fuzzystrmatch',
  crosstab: 'tablefunc',
  l2_distance: 'vector',
  cosine_distance: 'vector',
}
const extensionOfType: Record<string, string> = {
  citext: 'citext',
  hstore: 'hstore',
  ltree: 'ltree',
  vector: 'vector',
  halfvec: 'vector',
  cube: 'cube',
  geometry: 'postgis',
  geography: 'postgis',
}
const supabaseSchemas = new Set([
  'auth',
  'storage',
  'realtime',
  'vault',
  'extensions',
  'cron',
  'net',
  'graphql',
  'supabase_functions',
])

/** A sentence or two, imperative; undefined where there is nothing to add to what Postgres says. */
export async function suggest(context: SuggestContext): Promise<string | undefined> {
  const { failure, workspace } = context
  const name = quotedName(failure.message)
  switch (failure.code) {
    case '0A000':
    case '58P01':
      return /extension/.test(failure.message)
        ? `The engine has no extension ${name ? `"${name}"` : 'of this name'}. Run against a server that has it: dbops replay --db postgresql://…`
        : undefined
    case '25001':
      return outsideTransaction(workspace)
    case '42P01':
      return missingRelation(context, name)
    case '3F000':
      return supabaseSchemas.has(name ?? '') && workspace.platform === 'postgres'
        ? `Schema "${name}" belongs to Supabase's platform: set {"platform": "supabase"} in dbops.json.`
        : missingObject(context, name, 'schema')
    case '42704':
      return missingThing(context, name)
    case '42883':
      return missingFunction(context)
    case '42501':
      return workspace.platform === 'supabase'
        ? 'Migrations run as role postgres, which is no superuser on Supabase. Leave the statement to the platform, or run what needs more rights in the dashboard.'
        : 'Grant the role that runs migrations what the statement needs, or run it as the owner.'
    case '42P06':
    case '42P07':
    case '42710':
    case '42723':
    case '42701':
      return existing(context, name)
    case '55P04':
      return 'A value that ALTER TYPE … ADD VALUE adds can be used only after its transaction. Put the ADD VALUE into a migration of its own, before this one.'
    case '42601':
      return syntax(context)
    case '23502':
    case '23503':
    case '23505':
    case '23514':
      return 'The statement depends on rows that the history alone does not make. Move data into supabase/seed.sql or another seed, or make the statement hold for an empty database.'
    default:
      return undefined
  }
}

function outsideTransaction({ tool }: Workspace): string {
  switch (tool) {
    case 'supabase':
      return 'The Supabase CLI sends a file as one pipeline: the statement runs only where nothing is before it. Put it into a migration of its own.'
    case 'dbmate':
      return 'Put the statement into a migration of its own that begins with `-- migrate:up transaction:false`.'
    case 'goose':
      return 'Put `-- +goose NO TRANSACTION` at the top of the file.'
    case 'golang-migrate':
    case 'prisma':
      return 'The file is sent as one message, which is a transaction unless it holds a single statement. Put the statement into a migration of its own.'
    case 'flyway':
      return 'Put the statement into a script of its own, or set executeInTransaction=false in <script>.conf.'
    case 'diesel':
      return 'Set run_in_transaction = false in the migration’s metadata.toml and let the statement be its only one.'
    case 'sql-migrate':
      return 'Write `-- +migrate Up notransaction`.'
    case 'atlas':
      return 'Put `-- atlas:txmode none` at the top of the file.'
    case 'sqlx':
      return 'Put `-- no-transaction` on the first line and let the statement be its only one.'
    case 'node-pg-migrate':
      return 'Write the migration in JavaScript with pgm.noTransaction(), or leave CONCURRENTLY out.'
    case 'drizzle':
      return 'Drizzle runs all pending migrations in one transaction: leave CONCURRENTLY out, or run the statement by hand after deploying.'
    default:
      return 'Take the statement out of the BEGIN … COMMIT block.'
  }
}

async function missingRelation(context: SuggestContext, name: string | undefined): Promise<string | undefined> {
  if (name === undefined) return undefined
  const [schema, relation] = splitName(name)
  if (schema !== undefined && supabaseSchemas.has(schema) && context.workspace.platform === 'postgres') {
    return `"${name}" belongs to Supabase's platform: set {"platform": "supabase"} in dbops.json.`
  }
  const made = definition(context, relation)
  if (schema === undefined && (made === undefined || made.when === 'before')) {
    const found = await context.database.rows(
      `select n.nspname::text from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
       where c.relname = $1 and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname not like 'pg\\_%' order by 1`,
      [relation],
    )
    if (found.length > 0) {
      return `It exists in schema ${found.map(([one]) => ident(one as string)).join(', ')}, which is not on the search_path here: write ${qualified(found[0]![0] as string, relation)}.`
    }
  }
  return missingObject(context, relation, 'relation')
}

async function missingThing(context: SuggestContext, name: string | undefined): Promise<string | undefined> {
  const { message } = context.failure
  if (name === undefined) return undefined
  if (/^role /.test(message)) {
    return `Roles belong to the server, not to a database, so no migration may have made it. Create it first, where it is missing: ${
      context.workspace.tool === 'supabase' ? 'in supabase/roles.sql' : 'in a migration before this one'
    }: create role ${ident(name)};`
  }
  if (/^type /.test(message)) {
    const extension = extensionOfType[splitName(name)[1]]
    if (extension !== undefined) return extensionAdvice(context, extension)
  }
  return missingObject(context, splitName(name)[1], 'object')
}

async function missingFunction(context: SuggestContext): Promise<string | undefined> {
  const match = /^(?:function|procedure) (?:(?:"[^"]+"|[^\s".(]+)\.)?"?([^\s"(]+)"?\(/.exec(context.failure.message)
  const name = match?.[1]
  if (name === undefined) return undefined
  const extension = extensionOfFunction[name]
  return extension === undefined ? missingObject(context, name, 'function') : extensionAdvice(context, extension)
}

async function extensionAdvice(context: SuggestContext, extension: string): Promise<string> {
  const [installed] = await context.database.rows(
    `select n.nspname::text from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace where e.extname = $1`,
    [extension],
  )
  if (installed === undefined) {
    const into = context.workspace.platform === 'supabase' ? ' with schema extensions' : ''
    return `It comes with extension ${extension}: create extension if not exists ${ident(extension)}${into};`
  }
  return `Extension ${extension} is installed in schema ${ident(installed[0] as string)}, which is not on the search_path here: qualify the name with it.`
}

function missingObject(context: SuggestContext, name: string | undefined, what: string): string | undefined {
  if (name === undefined) return undefined
  const made = definition(context, name)
  const place = `${made?.file}:${made?.line}`
  switch (made?.when) {
    case 'after':
      return `The ${what} is made later, in ${place}. Give this migration a version after that one, or move the statement.`
    case 'failed':
      return `${place} makes it, but that file failed before.`
    case 'before':
      return `${place} makes ${article(what)} of this name: check its schema, the search_path, and whether a statement in between dropped or renamed it.`
    default:
      return `No migration makes ${article(what)} named ${ident(name)}: it was made outside of the history. Add a migration before this one that makes it (supabase db pull, pg_dump --schema-only).`
  }
}

interface Definition {
  file: string
  line: number
  /** Than the failed statement; `failed`: before it, in a file that failed as a whole. */
  when: 'before' | 'after' | 'failed'
}

/** Where the history makes an object of a name: what comes too late first, then what failed, then what came before. */
function definition({ workspace, index, statement, failed }: SuggestContext, name: string): Definition | undefined {
  const found: Definition[] = []
  for (const [at, { up }] of workspace.migrations.entries()) {
    for (const one of definitions(up.sql, name)) {
      const late = at > index || (at === index && one.start > statement.start)
      if (one.start !== statement.start || at !== index) {
        found.push({ file: up.file, line: one.line, when: late ? 'after' : failed.has(up.file) ? 'failed' : 'before' })
      }
    }
  }
  return (['after', 'failed', 'before'] as const).flatMap((when) => found.filter((one) => one.when === when))[0]
}

function existing(context: SuggestContext, name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  const made = definition(context, splitName(name)[1])
  if (made?.when === 'before')
    return `${made.file}:${made.line} makes it already: drop one of the two, or write IF NOT EXISTS.`
  return context.workspace.platform === 'supabase'
    ? 'The platform may have it already: write IF NOT EXISTS.'
    : undefined
}

/** Every CREATE (or RENAME TO) of a name in a text, by the parse tree; none where the text does not parse. */
function definitions(sql: string, name: string): { start: number; line: number }[] {
  if (!sql.includes(name)) return []
  try {
    const { statements, map } = parseSql(sql)
    return statements
      .filter((statement) => definedNames(statement).includes(name))
      .map(({ start }) => ({ start, line: map.position(start).line }))
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error
    return []
  }
}

function definedNames({ kind, tree }: Statement): string[] {
  const last = (list: unknown): string[] => {
    const item = ((list ?? []) as Record<string, any>[]).at(-1)?.String?.sval
    return item === undefined ? [] : [item as string]
  }
  switch (kind) {
    case 'CreateStmt':
    case 'CreateForeignTableStmt':
      return [(tree.relation ?? tree.base?.relation)?.relname]
    case 'CreateSeqStmt':
      return [tree.sequence?.relname]
    case 'ViewStmt':
      return [tree.view?.relname]
    case 'CreateTableAsStmt':
      return [tree.into?.rel?.relname]
    case 'IndexStmt':
      return [tree.idxname]
    case 'CreateSchemaStmt':
      return [tree.schemaname ?? tree.authrole?.rolename]
    case 'CreateFunctionStmt':
      return last(tree.funcname)
    case 'CreateEnumStmt':
    case 'CreateRangeStmt':
      return last(tree.typeName)
    case 'CreateDomainStmt':
      return last(tree.domainname)
    case 'CompositeTypeStmt':
      return [tree.typevar?.relname]
    case 'DefineStmt':
      return last(tree.defnames)
    case 'CreatePolicyStmt':
      return [tree.policy_name]
    case 'CreateTrigStmt':
      return [tree.trigname]
    case 'CreatePublicationStmt':
      return [tree.pubname]
    case 'CreateExtensionStmt':
      return [tree.extname]
    case 'RenameStmt':
      return [tree.newname]
    default:
      return []
  }
}

function syntax({ statement, workspace }: SuggestContext): string | undefined {
  if (/\$\{[^}]*\}|\{\{[^}]*\}\}/.test(statement.text)) {
    return 'The statement holds a placeholder: replay executes the file as it stands. Write the value itself.'
  }
  if (/(^|[^:\w]):['"]?[A-Za-z_]\w*/.test(statement.text) && ['plain', 'sqitch'].includes(workspace.tool)) {
    return 'A psql variable (:name) has no value here. Write the value itself, or use current_setting(…).'
  }
  return undefined
}

/** The first quoted name of a message of Postgres's. */
function quotedName(message: string): string | undefined {
  return /"((?:[^"]|"")+)"/.exec(message)?.[1] ?? /^type (\S+) does not exist/.exec(message)?.[1]
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

function splitName(name: string): [schema: string | undefined, name: string] {
  const dot = name.indexOf('.')
  return dot === -1 ? [undefined, name] : [name.slice(0, dot), name.slice(dot + 1)]
}
