/** A repository's context as a document, and as Markdown for somebody who is about to design. */

import type { Convention } from '../catalog/conventions.ts'
import { codeSpan } from './markdown.ts'

export interface CodeUse {
  /** Relative to the repository's top, with `/`. */
  file: string
  line: number
  /** `select`, `insert` …: the API's verb; `rpc`; `model`; `sql select` …: SQL in a string. */
  how: string
  role: 'router' | 'repository' | 'script' | 'edge function' | 'interface' | 'test' | 'other'
}

export interface Membership {
  table: string
  userColumn: string
  tenantTable: string
  tenantColumn: string
  roleColumn?: string
  roles?: string[]
}

/** What `dbops context --json` prints. */
export interface Context {
  format: 1
  repository: {
    /** Folder of the database project below the repository's top. */
    within?: string
    tool: string
    platform: string
    migrationsFolder: string
    migrations: number
    first?: string
    last?: string
    naming?: string
    rollbacks: number
    rollbacksFolder?: string
    seeds: string[]
    tests: string[]
    edgeFunctions: string[]
    /** Files of generated TypeScript types. */
    types: string[]
    docsFolder?: string
    /** Schemas that the Data API serves; empty without one. */
    exposedSchemas: string[]
    settings?: string
    /** Schema files of ORMs, relative to the repository's top. */
    orms: string[]
  }
  schema: {
    schemas: { name: string; tables: number; views: number; functions: number; enums: number; policies: number }[]
    extensions: string[]
    /** `publication: table`. */
    publications: string[]
  }
  conventions: Convention[]
  tenancy: {
    users: string[]
    tenants: string[]
    memberships: Membership[]
    byTenant: { table: string; columns: string[] }[]
    byUser: { table: string; columns: string[] }[]
    /** Tables that lead to neither by a key of their own. */
    neither: string[]
  }
  code: {
    files: number
    uses: { object: string; uses: CodeUse[] }[]
    /** Tables and views that no code was seen to use. */
    unused: string[]
    /** Names that code asks the API for and that the schema does not have. */
    unknown: ({ name: string } & CodeUse)[]
  }
}

/** Markdown, bounded: `max` objects with their code, and a few of each list. */
export function contextMarkdown(context: Context, { max = 30 }: { max?: number } = {}): string {
  const { repository, schema, conventions, tenancy, code: uses } = context
  const some = (names: readonly string[], most = 12) =>
    names.length === 0
      ? 'none'
      : `${names.slice(0, most).map(code).join(', ')}${names.length > most ? ` and ${names.length - most} more` : ''}`
  const lines: string[] = ['# Repository', '']
  const fact = (name: string, value: string) => lines.push(`- ${name}: ${value}`)
  if (repository.within !== undefined) fact('Database project', code(repository.within))
  fact(
    'Migrations',
    `${repository.migrations} in ${code(repository.migrationsFolder)}, ${repository.tool}, named ${repository.naming ?? 'as the tool does'}${repository.last === undefined ? '' : `, the last ${code(repository.last)}`}`,
  )
  fact(
    'Rollbacks',
    repository.rollbacks === 0
      ? `none${repository.rollbacksFolder === undefined ? '' : `; they belong into ${code(repository.rollbacksFolder)}`}`
      : `${repository.rollbacks} of ${repository.migrations}`,
  )
  fact(
    'Platform',
    repository.platform +
      (repository.exposedSchemas.length > 0 ? `; the Data API serves ${some(repository.exposedSchemas)}` : ''),
  )
  fact('Seeds', some(repository.seeds, 4))
  fact(
    'Database tests',
    repository.tests.length === 0 ? 'none' : `${repository.tests.length}: ${some(repository.tests, 4)}`,
  )
  fact('Edge functions', some(repository.edgeFunctions))
  fact('Generated types', some(repository.types, 4))
  fact('Schema documentation', repository.docsFolder === undefined ? 'none' : code(repository.docsFolder))
  if (repository.orms.length > 0) fact('ORM files, to be changed with the schema', some(repository.orms, 6))
  if (repository.settings !== undefined) fact('Settings', code(repository.settings))
  lines.push('', '## Schema', '')
  lines.push(
    ...table(
      ['Schema', 'Tables', 'Views', 'Functions', 'Enums', 'Policies'],
      schema.schemas.map((each) => [
        code(each.name),
        String(each.tables),
        String(each.views),
        String(each.functions),
        String(each.enums),
        String(each.policies),
      ]),
    ),
  )
  lines.push('', `Extensions: ${some(schema.extensions)}.`)
  if (schema.publications.length > 0) lines.push(`Published: ${some(schema.publications)}.`)
  if (conventions.length > 0) {
    lines.push('', '## Conventions', '', 'What most tables do; a new one does the same unless there is a reason.', '')
    lines.push(
      ...table(
        ['Subject', 'Habit', 'Otherwise'],
        conventions.map(({ subject, habits, of }) => [
          subject,
          `${code(habits[0]!.habit)} (${habits[0]!.count} of ${of})`,
          habits
            .slice(1, 4)
            .map(({ habit, count }) => `${code(habit)} (${count})`)
            .join(', '),
        ]),
      ),
    )
  }
  lines.push('', '## Tenancy', '')
  fact('Users', some(tenancy.users))
  fact(
    'Tenants',
    tenancy.tenants.length === 0 ? 'none found: rows belong to users, or to nobody' : some(tenancy.tenants),
  )
  for (const { table: name, userColumn, tenantTable, tenantColumn, roleColumn, roles } of tenancy.memberships) {
    fact(
      'Membership',
      `${code(name)}: ${code(userColumn)} belongs to ${code(tenantTable)} by ${code(tenantColumn)}${roleColumn === undefined ? '' : `, as ${code(roleColumn)}${roles && roles.length > 0 ? ` (${roles.map(code).join(', ')})` : ''}`}`,
    )
  }
  if (tenancy.byTenant.length > 0)
    fact(
      'Tables of a tenant',
      some(
        tenancy.byTenant.map(({ table: name, columns }) => `${name} (${columns.join(', ')})`),
        20,
      ),
    )
  if (tenancy.byUser.length > 0)
    fact(
      'Tables of a user',
      some(
        tenancy.byUser.map(({ table: name, columns }) => `${name} (${columns.join(', ')})`),
        20,
      ),
    )
  if (tenancy.neither.length > 0) fact('Tables that lead to neither by a key of their own', some(tenancy.neither, 20))
  lines.push('', '## Code', '', `${uses.files} source files were read.`)
  if (uses.uses.length > 0) {
    lines.push('')
    lines.push(
      ...table(
        ['Object', 'Uses', 'Where'],
        uses.uses.slice(0, max).map(({ object, uses: list }) => [code(object), String(list.length), places(list)]),
      ),
    )
    if (uses.uses.length > max) lines.push('', `${uses.uses.length - max} more objects: \`dbops context --max 0\`.`)
  }
  if (uses.unused.length > 0) lines.push('', `No code was seen to use: ${some(uses.unused, 30)}.`)
  if (uses.unknown.length > 0)
    lines.push(
      '',
      `Asked for in code, but not in the schema: ${uses.unknown
        .slice(0, 15)
        .map(({ name, file, line }) => `${code(name)} (${code(`${file}:${line}`)})`)
        .join(', ')}${uses.unknown.length > 15 ? ` and ${uses.unknown.length - 15} more` : ''}.`,
    )
  return `${lines.join('\n')}\n`
}

const roles: CodeUse['role'][] = ['router', 'repository', 'edge function', 'script', 'interface', 'other', 'test']

/** The first place of each role, the server's own first. */
function places(uses: readonly CodeUse[]): string {
  const shown: string[] = []
  for (const role of roles) {
    const inRole = uses.filter((use) => use.role === role)
    if (inRole.length === 0) continue
    const files = new Set(inRole.map(({ file }) => file))
    const { file, line, how } = inRole[0]!
    shown.push(
      `${role}: ${code(`${file}:${line}`)} (${how})${files.size > 1 ? ` and ${files.size - 1} more files` : ''}`,
    )
  }
  return shown.slice(0, 4).join('; ')
}

/** A name as code, also inside a table's cell. */
function code(text: string): string {
  return codeSpan(text, true)
}

function table(head: string[], rows: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}
