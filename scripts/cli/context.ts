/** What a repository holds that bears on its database: layout, habits, tenancy, and the code that touches each table. */

import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { conventionsOf } from '../catalog/conventions.ts'
import { readSchema } from '../catalog/read.ts'
import type { Schema } from '../catalog/schema.ts'
import { compareText } from '../core/finding.ts'
import { qualified } from '../core/identifier.ts'
import type { Database } from '../postgres/database.ts'
import { planTables } from '../prove/data/plan.ts'
import { memberships, tenantTables, userTables } from '../prove/data/tenancy.ts'
import type { CodeUse, Context, Membership } from '../render/context.ts'
import { findTypes } from '../render/types/find.ts'
import { loadParser } from '../sql/parse.ts'
import { callsOf } from '../workspace/code/calls.ts'
import { codeFiles } from '../workspace/code/files.ts'
import { sqlOf } from '../workspace/code/sql.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** Reads it all. The database holds what the migrations make. */
export async function readContext(workspace: Workspace, database: Database): Promise<Context> {
  await loadParser()
  const schema = await readSchema(database)
  return {
    format: 1,
    repository: await readLayout(workspace),
    schema: summary(schema),
    conventions: conventionsOf(schema),
    tenancy: await readTenancy(schema, database),
    code: await readUses(workspace, schema),
  }
}

async function readLayout(workspace: Workspace): Promise<Context['repository']> {
  const { root, migrations } = workspace
  const top = gitRoot(root)
  const exists = (name: string) => existsSync(join(root, name))
  return {
    ...(top === root ? {} : { within: relative(top, root).split(sep).join('/') }),
    tool: workspace.tool,
    platform: workspace.platform,
    migrationsFolder: workspace.migrationsFolder,
    migrations: migrations.length,
    ...(migrations.length === 0
      ? {}
      : {
          first: migrations[0]!.up.file,
          last: migrations.at(-1)!.up.file,
          naming: naming(migrations.map(({ version }) => version)),
        }),
    rollbacks: migrations.filter(({ down }) => down !== undefined).length,
    ...(workspace.rollbacksFolder === undefined ? {} : { rollbacksFolder: workspace.rollbacksFolder }),
    seeds: workspace.seeds.map(({ file }) => file),
    tests: workspace.tests.map(({ file }) => file),
    edgeFunctions: workspace.functions,
    types: (await findTypes(root)).map(({ file }) => file),
    ...(exists(workspace.docsFolder) ? { docsFolder: workspace.docsFolder } : {}),
    exposedSchemas: workspace.platform === 'supabase' ? workspace.exposedSchemas : [],
    settings: exists('dbops.json') ? 'dbops.json' : undefined,
    orms: await findOrms(top),
  }
}

/** Schema files of ORMs, which must follow the migrations (or make them). */
async function findOrms(top: string): Promise<string[]> {
  const found: string[] = []
  const visit = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (depth < 5 && !/^(node_modules|dist|build|vendor|target|\..*)$/.test(entry.name))
          await visit(path, depth + 1)
      } else if (
        /^(schema\.prisma|drizzle\.config\.\w+|alembic\.ini|ormconfig\.\w+|knexfile\.\w+|mikro-orm\.config\.\w+|diesel\.toml|sqlc\.ya?ml|schema\.rb)$/.test(
          entry.name,
        )
      ) {
        found.push(relative(top, path).split(sep).join('/'))
      }
    }
  }
  await visit(top, 0)
  return found
}

function naming(versions: readonly string[]): string {
  const shapes = new Map<string, number>()
  for (const version of versions) {
    const shape = /^\d{14}$/.test(version)
      ? 'YYYYMMDDHHMMSS_name'
      : /^\d+$/.test(version)
        ? `${'N'.repeat(version.length)}_name`
        : 'other'
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1)
  }
  return [...shapes].sort((a, b) => b[1] - a[1])[0]![0]
}

function gitRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return folder
  }
}

function summary(schema: Schema): Context['schema'] {
  const names = new Set(
    [...schema.tables, ...schema.views, ...schema.functions, ...schema.enums].map((each) => each.schema),
  )
  const inSchema = (name: string, list: readonly { schema: string }[]) =>
    list.filter((each) => each.schema === name).length
  return {
    schemas: [...names].sort().map((name) => ({
      name,
      tables: inSchema(name, schema.tables),
      views: inSchema(name, schema.views),
      functions: inSchema(name, schema.functions),
      enums: inSchema(name, schema.enums),
      policies: schema.tables
        .filter((table) => table.schema === name)
        .reduce((sum, { policies }) => sum + policies.length, 0),
    })),
    extensions: schema.extensions.map(({ name }) => name),
    publications: schema.publications.flatMap(({ name, tables }) =>
      tables.map((table) => `${name}: ${qualified(table.schema, table.name)}`),
    ),
  }
}

async function readTenancy(schema: Schema, database: Database): Promise<Context['tenancy']> {
  const schemas = [...new Set(schema.tables.map((table) => table.schema))]
  const plan = await planTables(database, schemas)
  const own = (table: string) => plan.some((each) => each.table === table && schemas.includes(each.schema))
  const tenants = tenantTables(plan)
  const members = memberships(plan).filter(({ tenantTable }) => tenants.has(tenantTable))
  const keysTo = (targets: ReadonlySet<string>) =>
    plan
      .filter(({ schema: name }) => schemas.includes(name))
      .map((table) => ({
        table: table.table,
        columns: [...new Set(table.keys.filter(({ target }) => targets.has(target)).flatMap(({ columns }) => columns))],
      }))
      .filter(({ columns }) => columns.length > 0)
  const users = userTables(plan)
  const byTenant = keysTo(tenants)
  const byUser = keysTo(users)
  const scoped = new Set([...byTenant, ...byUser].map(({ table }) => table))
  return {
    users: [...users].sort(),
    tenants: [...tenants].sort(),
    memberships: members.map((membership): Membership => {
      const table = schema.tables.find((each) => qualified(each.schema, each.name) === membership.table)
      const role = table?.columns.find(({ name }) => /role|permission|level/i.test(name))
      return {
        ...membership,
        ...(role === undefined ? {} : { roleColumn: role.name, roles: valuesOf(role.name, table!, schema) }),
      }
    }),
    byTenant,
    byUser,
    neither: plan
      .map(({ table }) => table)
      .filter((table) => own(table) && !scoped.has(table) && !tenants.has(table) && !users.has(table))
      .sort(),
  }
}

function valuesOf(column: string, table: Schema['tables'][number], schema: Schema): string[] {
  const type = table.columns.find(({ name }) => name === column)?.userType
  const values = schema.enums.find((each) => each.schema === type?.schema && each.name === type?.name)?.values
  if (values !== undefined) return values
  const check = table.constraints.find(
    ({ type: kind, columns }) => kind === 'check' && columns.length === 1 && columns[0] === column,
  )
  return [...(check?.expression ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value!)
}

/** Scans the whole repository, which may be more than the folder of the database project. */
async function readUses(workspace: Workspace, schema: Schema): Promise<Context['code']> {
  const top = gitRoot(workspace.root)
  const prefix = relative(top, workspace.root).split(sep).join('/')
  const inside = (folder: string) => `${prefix === '' ? '' : `${prefix}/`}${folder}/`
  const own = [workspace.migrationsFolder, workspace.rollbacksFolder, workspace.docsFolder]
    .filter((each) => each !== undefined)
    .map(inside)
  const seeds = new Set(
    [...workspace.seeds, ...workspace.tests].map(({ file }) => `${prefix === '' ? '' : `${prefix}/`}${file}`),
  )
  const objects = new Map<string, string[]>()
  const put = (name: string, id: string) => objects.set(name, [...(objects.get(name) ?? []), id])
  for (const each of [
    ...schema.tables,
    ...schema.views,
    ...schema.functions.filter(({ returns }) => returns !== 'trigger'),
  ]) {
    const id = qualified(each.schema, each.name)
    if (objects.get(each.name)?.includes(id)) continue
    put(each.name, id)
    put(`${each.schema}.${each.name}`, id)
  }
  const prisma = await prismaModels(top)
  const uses = new Map<string, CodeUse[]>()
  const unknown = new Map<string, CodeUse>()
  let files = 0
  const note = (name: string, use: CodeUse, known: boolean) => {
    const found = objects.get(name) ?? []
    for (const id of found) {
      const list = uses.get(id) ?? []
      if (!list.some((each) => each.file === use.file && each.line === use.line && each.how === use.how)) list.push(use)
      uses.set(id, list)
    }
    if (found.length === 0 && known && !unknown.has(name)) unknown.set(name, use)
  }
  for await (const code of codeFiles(
    top,
    (file) => own.some((folder) => file.startsWith(folder)) || /\.d\.ts$|database\.types\.ts$/.test(file),
  )) {
    files++
    for (const { kind, name, schema: inSchema, verb, line } of callsOf(code)) {
      if (kind === 'bucket') continue
      const how = kind === 'function' ? 'rpc' : kind === 'model' ? 'model' : (verb ?? 'call')
      // A builder's `.from('x')` is of some other library unless a verb of the Data API follows.
      note(
        inSchema === undefined ? name : `${inSchema}.${name}`,
        { file: code.file, line, how, role: roleOf(code.file) },
        kind === 'function' || (kind === 'table' && /^(select|insert|upsert|update|delete)$/.test(verb ?? '')),
      )
    }
    if (!seeds.has(code.file)) {
      for (const sql of sqlOf(code)) {
        for (const { schema: inSchema, name } of [
          ...sql.relations,
          ...sql.functions.filter(({ schema: of }) => of !== undefined),
        ]) {
          note(
            inSchema === undefined ? name : `${inSchema}.${name}`,
            { file: code.file, line: sql.line, how: `sql ${sql.kind}`, role: roleOf(code.file) },
            false,
          )
        }
      }
    }
    for (const [client, table] of prisma) {
      const match = new RegExp(`\\b(?:prisma|db|tx|client|ctx\\.db)\\s*\\.\\s*${client}\\s*\\.\\s*(\\w+)\\s*\\(`).exec(
        code.text,
      )
      if (match !== null)
        note(
          table,
          {
            file: code.file,
            line: code.text.slice(0, match.index).split('\n').length,
            how: match[1]!,
            role: roleOf(code.file),
          },
          false,
        )
    }
  }
  const tables = [...schema.tables.filter(({ partitionOf }) => partitionOf === undefined), ...schema.views].map(
    (each) => qualified(each.schema, each.name),
  )
  return {
    files,
    uses: [...uses]
      .map(([object, list]) => ({ object, uses: list }))
      .sort((a, b) => b.uses.length - a.uses.length || compareText(a.object, b.object)),
    unused: tables.filter((table) => !uses.has(table)).sort(),
    unknown: [...unknown].map(([name, use]) => ({ name, ...use })).sort((a, b) => compareText(a.name, b.name)),
  }
}

/** Client property → table, of every schema.prisma. */
async function prismaModels(top: string): Promise<Map<string, string>> {
  const models = new Map<string, string>()
  for (const file of (await findOrms(top)).filter((name) => name.endsWith('.prisma'))) {
    const text = await readFile(join(top, file), 'utf8').catch(() => '')
    for (const [, name, body] of text.matchAll(/^model\s+(\w+)\s*\{([\s\S]*?)^\}/gm)) {
      const mapped = /@@map\(\s*(?:name:\s*)?"([^"]+)"/.exec(body!)?.[1]
      models.set(name![0]!.toLowerCase() + name!.slice(1), mapped ?? name!)
    }
  }
  return models
}

/** What a file is, from the folders it lies in. */
export function roleOf(file: string): CodeUse['role'] {
  if (
    /(^|\/)(tests?|__tests__|spec|e2e|cypress|playwright)\/|[._-](test|spec|e2e)\.\w+$|_test\.\w+$|(^|\/)test_[^/]*\.py$/i.test(
      file,
    )
  )
    return 'test'
  if (/(^|\/)supabase\/functions\//.test(file)) return 'edge function'
  if (/(^|\/)(scripts?|bin|tasks?|jobs?|workers?|cron|seeds?|tools)\//i.test(file)) return 'script'
  if (
    /(^|\/)(routers?|routes?|controllers?|api|endpoints?|handlers?|actions|server-actions)\/|(^|\/)route\.[jt]s$|actions?\.[jt]s$/i.test(
      file,
    )
  )
    return 'router'
  if (
    /(^|\/)(repositor(y|ies)|dao|models?|entities|services?|data|queries|db|database|stores?|persistence|storage)\//i.test(
      file,
    )
  )
    return 'repository'
  if (/\.(tsx|jsx|vue|svelte|astro)$|(^|\/)(components?|hooks|pages|views|screens|app)\//i.test(file))
    return 'interface'
  return 'other'
}
