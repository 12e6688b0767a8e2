/**
 * A template: one file of skills/database-designer/assets/templates, with what it is, its parameters and its examples in a
 * comment at its top, and below that the migrations, their rollbacks and the test.
 *
 *   /\*---
 *   YAML: title, summary, parameters, examples
 *   ---*\/
 *   --- migration create_{table}
 *   …
 *   --- rollback
 *   …
 *   --- test
 *   …
 *
 * `--- NAME` at the start of a line divides the sections. A file may hold several migrations, each with its rollback: an
 * index built CONCURRENTLY cannot share a transaction with anything else.
 */

import { parse as parseYaml } from 'yaml'
import type { Format } from './formats.ts'

/** JSON Schema (draft 7) of one parameter. `format` names a typed text of formats.ts. */
export interface ParameterSchema {
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object'
  description: string
  format?: Format
  enum?: readonly string[]
  default?: unknown
  items?: Omit<ParameterSchema, 'description'> & { description?: string }
  additionalProperties?: Omit<ParameterSchema, 'description'>
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  uniqueItems?: boolean
  /** A relation that must be there already (`existing`), or must not be (`new`). */
  'x-relation'?: 'existing' | 'new'
  /** An identifier that is a column of the relation that another parameter names. */
  'x-column-of'?: string
}

export interface ParametersSchema {
  type: 'object'
  additionalProperties: false
  required: string[]
  properties: Record<string, ParameterSchema>
}

export type PlatformName = 'supabase' | 'postgres'

export interface TemplateExample {
  /** kebab-case, unique in the template. */
  name: string
  /** What it shows, one line. */
  summary: string
  platform: PlatformName
  /** SQL that must have run before: tables that the template works on. */
  given?: string
  values: Record<string, unknown>
}

export interface MigrationSection {
  /** Name of the file, e.g. `create_{table}`: braces hold names of parameters. */
  name: string
  up: string
  down: string
}

export interface Template {
  /** The file's name. */
  name: string
  title: string
  /** One line: what it makes. */
  summary: string
  /** Decisions and limits that a reader should know, Markdown. */
  notes: string
  platforms: readonly PlatformName[]
  parameters: ParametersSchema
  examples: TemplateExample[]
  /** None: the template makes a test alone. */
  migrations: MigrationSection[]
  test: string
  /** Name of the test's file, with parameters in braces; absent: that of the last migration. */
  testName?: string
}

interface FrontMatter {
  title: string
  summary: string
  notes?: string
  platforms?: PlatformName[]
  parameters: Record<string, ParameterSchema>
  required?: string[]
  examples: (Partial<TemplateExample> & Pick<TemplateExample, 'name' | 'summary' | 'values'>)[]
}

/** Parameters that every template has. */
export const commonParameters: Readonly<Record<string, ParameterSchema>> = {
  schema: {
    type: 'string',
    format: 'identifier',
    default: 'public',
    description: 'Schema of tables that are named without one',
  },
  helpers: {
    type: 'string',
    format: 'identifier',
    default: 'private',
    description: 'Schema of helper functions, which no API serves',
  },
  role: {
    type: 'string',
    format: 'identifier',
    description: 'Role of signed-in requests (Supabase: authenticated; PostgreSQL: app, which must exist)',
  },
  worker: {
    type: 'string',
    format: 'identifier',
    description: 'Role of background jobs (Supabase: service_role; PostgreSQL: none, then its owner runs them)',
  },
  users: {
    type: 'string',
    format: 'relation',
    description:
      'Table of users, with the key id (Supabase: auth.users; PostgreSQL: none, then no foreign key is made)',
  },
  sample: {
    type: 'object',
    default: {},
    additionalProperties: { format: 'expression' },
    description: "Values for required columns of existing tables in the test's rows, e.g. sample.title='x'",
  },
}

/** Reads a template's file. Throws `Error` where it is not one: the files are the program's own. */
export function parseTemplate(name: string, source: string): Template {
  const wrong = (what: string): Error => new Error(`Template ${name}: ${what}`)
  const match = /^\/\*---\n([\s\S]*?)\n---\*\/\n/.exec(source)
  if (match === null) throw wrong('no front matter')
  const front = parseYaml(match[1]!) as FrontMatter
  const migrations: MigrationSection[] = []
  let test: string | undefined
  let testName: string | undefined
  const parts = source.slice(match[0].length).split(/^--- (.*)\n/m)
  if (parts[0]!.trim() !== '') throw wrong('text before the first section')
  for (let index = 1; index < parts.length; index += 2) {
    const [word, rest] = parts[index]!.trim().split(/\s+/, 2)
    const body = `${parts[index + 1]!.trim()}\n`
    const last = migrations.at(-1)
    if (word === 'migration' && rest !== undefined) migrations.push({ name: rest, up: body, down: '' })
    else if (word === 'rollback' && last?.down === '') last.down = body
    else if (word === 'test' && test === undefined) {
      test = body
      testName = rest
    } else throw wrong(`unexpected section "${parts[index]}"`)
  }
  const open = migrations.find(({ down }) => down === '')
  if (open !== undefined) throw wrong(`migration ${open.name} has no rollback`)
  if (test === undefined || (migrations.length === 0 && testName === undefined))
    throw wrong('no test, or no name for it')
  const properties: Record<string, ParameterSchema> = {}
  for (const [key, parameter] of Object.entries({ ...front.parameters, ...commonParameters }))
    properties[key] = withType(parameter)
  return {
    name,
    title: front.title,
    summary: front.summary,
    notes: front.notes?.trim() ?? '',
    platforms: front.platforms ?? ['supabase', 'postgres'],
    parameters: { type: 'object', additionalProperties: false, required: front.required ?? [], properties },
    examples: front.examples.map((example) => ({ platform: 'supabase', ...example })),
    migrations,
    test,
    ...(testName === undefined ? {} : { testName }),
  }
}

/** A format speaks of strings: the files leave `type: string` out beside it. */
function withType<S extends Partial<ParameterSchema>>(schema: S): S {
  return {
    ...(schema.format === undefined ? {} : { type: 'string' as const }),
    ...schema,
    ...(schema.items === undefined ? {} : { items: withType(schema.items) }),
    ...(schema.additionalProperties === undefined
      ? {}
      : { additionalProperties: withType(schema.additionalProperties) }),
  }
}
