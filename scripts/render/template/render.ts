/** Renders a template: migrations with their rollbacks, and one pgTAP test. */

import { Eta } from 'eta/core'
import type { Schema } from '../../catalog/schema.ts'
import { DbopsError } from '../../core/error.ts'
import { qualified } from '../../core/identifier.ts'
import { loadParser, parseSql } from '../../sql/parse.ts'
import { refusesTransaction } from '../../sql/transaction.ts'
import { checkAgainst, Facts } from './facts.ts'
import { newRow, sampleRow } from './sample.ts'
import { type ColumnDefinition, joinName, Name, print, Relation, Sql, text } from './sql-text.ts'
import type { PlatformName, Template } from './template.ts'
import { sharedSource } from './templates.generated.ts'
import { checkValues, typedValues } from './values.ts'

export interface RenderedMigration {
  /** What follows the version in the file's name, e.g. `create_orders`. */
  name: string
  up: string
  down: string
  /** Holds a statement that refuses transactions. */
  alone: boolean
}

export interface Rendered {
  template: string
  migrations: RenderedMigration[]
  /** pgTAP, in a transaction that it rolls back. */
  test: string
  /** Name of the test's file, without its ending. */
  testName: string
}

export interface RenderOptions {
  platform: PlatformName
  /** What the database is before; absent: nothing is known of it. */
  schema?: Schema
  /** Whether indexes are built CONCURRENTLY on tables that exist. Default true; false where the tool runs all in one transaction. */
  concurrently?: boolean
}

/** Throws `DbopsError` (input) for values that are wrong, or a platform that the template does not know. */
export async function renderTemplate(
  template: Template,
  given: Readonly<Record<string, unknown>>,
  options: RenderOptions,
): Promise<Rendered> {
  await loadParser()
  const { platform, schema } = options
  if (!template.platforms.includes(platform))
    throw new DbopsError(
      `Unexpected platform ${platform} for ${template.name}, expected ${template.platforms.join(' or ')}`,
      {
        hint: template.notes.split('\n\n', 1)[0],
      },
    )
  const values = typedValues(template, checkValues(template, given))
  const facts = new Facts(schema)
  if (schema !== undefined) checkAgainst(facts, schema, template, values)
  const context = makeContext(values, facts, options)
  const engine = (shared ??= makeEngine())
  const fill = (section: string): string => tidy(run(engine, template.name, section, context))
  const migrations = template.migrations
    .map(({ name, up, down }) => ({ name: fileName(name, values), up: fill(up), down: fill(down) }))
    // A migration that has nothing to do here.
    .filter(({ up }) => up.trim() !== '')
    .map((migration) => ({ ...migration, alone: parseSql(migration.up).statements.some(refusesTransaction) }))
  const testName = template.testName === undefined ? mainName(migrations) : fileName(template.testName, values)
  return { template: template.name, migrations, test: withPlan(fill(template.test)), testName }
}

let shared: Eta | undefined

function makeEngine(): Eta {
  const engine = new Eta({ useWith: true, autoTrim: false, escapeFunction: print, cache: true })
  const parts = sharedSource.split(/^--- (.*)\n/m)
  for (let index = 1; index < parts.length; index += 2)
    engine.loadTemplate(`@${parts[index]!.trim()}`, ownLines(parts[index + 1]!))
  return engine
}

/** A line that holds control tags alone leaves no line behind. */
function ownLines(source: string): string {
  return source.replace(/^[ \t]*(<%[^=][^\n]*?)%>[ \t]*\n/gm, '$1-%>\n')
}

function run(engine: Eta, name: string, section: string, context: object): string {
  try {
    return engine.renderString(ownLines(section), context)
  } catch (error) {
    if (error instanceof DbopsError) throw error
    throw new Error(`Template ${name}: ${(error as Error).message}`, { cause: error })
  }
}

function makeContext(
  values: Record<string, unknown>,
  facts: Facts,
  { platform, schema, concurrently = true }: RenderOptions,
): Record<string, unknown> {
  const supabase = platform === 'supabase'
  const users = (values.users as Relation | undefined) ?? (supabase ? new Relation('auth', 'users') : undefined)
  const role = (values.role as Name | undefined) ?? new Name(supabase ? 'authenticated' : 'app')
  const userType = users === undefined ? new Sql('uuid') : facts.key(users)[0]!.type
  const numbered = /^(small|big)?int/.test(userType.text)
  /** The id of the test's user with a number. */
  const user = (number: number): Sql =>
    numbered ? new Sql(String(number)) : text(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`)
  const samples = values.sample as Record<string, Sql>
  const sample = (table: Relation, given: Record<string, Sql | string | number> = {}, number = 1) =>
    sampleRow(facts, schema, samples, table, given, number)
  /** Takes on the identity of a user, of nobody (`anon`), or of the owner again. */
  const as = (who?: number | 'anon' | 'service'): Sql => {
    const lines: string[] = []
    if (supabase) {
      const claims = (value: object): string => `set local request.jwt.claims = ${text(JSON.stringify(value))};`
      if (who === undefined) lines.push('reset role;', "set local request.jwt.claims = '';")
      else if (who === 'anon') lines.push('set local role anon;', claims({ role: 'anon' }))
      else if (who === 'service') lines.push('set local role service_role;', claims({ role: 'service_role' }))
      else lines.push(`set local role ${role};`, claims({ sub: user(who).text.replaceAll("'", ''), role: role.value }))
    } else {
      lines.push(who === undefined || who === 'service' ? 'reset role;' : `set local role ${role};`)
      lines.push(
        `set local app.user_id = ${typeof who === 'number' ? text(user(who).text.replaceAll("'", '')) : "''"};`,
      )
    }
    return new Sql(lines.join('\n'))
  }
  return {
    ...values,
    /** For parameters whose names are words of JavaScript. */
    locals: values,
    ...(values.helpers === undefined
      ? {}
      : { touch: new Relation((values.helpers as Name).value, 'touch_updated_at') }),
    need: (key: string, why: string): unknown => {
      const value = values[key]
      if (value === undefined || (Array.isArray(value) && value.length === 0))
        throw new DbopsError(`Unexpected missing parameter "${key}", expected it ${why}`)
      return value
    },
    /** The table as the database has it, for a template that has nothing to say without. */
    known: (table: Relation) => {
      const found = facts.table(table)
      if (found === undefined)
        throw new DbopsError(`Unexpected unknown table ${table}, expected it in a repository’s migrations`, {
          hint: 'Name the repository with --root.',
        })
      return found
    },
    newSample: (
      table: Relation,
      columns: readonly ColumnDefinition[],
      given: Record<string, Sql | string | number> = {},
      number = 1,
    ) => newRow(table, columns, samples, given, number),
    platform,
    supabase,
    users,
    role,
    worker: (values.worker as Name | undefined) ?? (supabase ? new Name('service_role') : undefined),
    facts,
    sample,
    as,
    user,
    /** The key of the test's row with a number, by the type of the table's key. */
    id: (table: Relation, number: number): Sql =>
      /^(small|big)?int/.test(facts.key(table)[0]!.type.text)
        ? new Sql(String(number))
        : text(`10000000-0000-4000-8000-${String(number).padStart(12, '0')}`),
    userType,
    userKey: users === undefined ? new Name('id') : facts.key(users)[0]!.name,
    /** The id of whoever makes the request, evaluated once a statement. */
    me: new Sql(
      supabase ? '(select auth.uid())' : `(select nullif(current_setting('app.user_id', true), '')::${userType})`,
    ),
    concurrently: new Sql(concurrently ? 'concurrently ' : ''),
    name: joinName,
    rel: (schemaName: Name | string, ...parts: (Name | string)[]) =>
      new Relation(typeof schemaName === 'string' ? schemaName : schemaName.value, joinName(...parts).value),
    ident: (value: string) => new Name(value),
    /** A relation's oid by its name. */
    regclass: ({ schema, name }: Relation) => new Sql(`${text(qualified(schema.value, name.value))}::regclass`),
    sql: (fixed: TemplateStringsArray, ...inserted: unknown[]) =>
      new Sql(fixed.map((part, index) => part + (index < inserted.length ? print(inserted[index]) : '')).join('')),
    join: (items: unknown[], separator: string) => new Sql(items.map(print).join(separator)),
  }
}

/** The name of the migration that does most: others build an index or validate. */
function mainName(migrations: readonly { name: string; up: string }[]): string {
  return migrations.toSorted((a, b) => b.up.length - a.up.length)[0]?.name ?? 'test'
}

/** `create_{table}` with the values' bare names, in letters that every tool takes. */
function fileName(pattern: string, values: Record<string, unknown>): string {
  const whole = pattern.replace(/\{([^}]+)\}/g, (_, key: string) => {
    const value = Array.isArray(values[key]) && values[key].length === 1 ? values[key][0] : values[key]
    if (Array.isArray(value))
      return value.map((each) => (each instanceof Relation ? each.name.value : String(each))).join('_')
    return value instanceof Relation ? value.name.value : value instanceof Name ? value.value : String(value)
  })
  return (
    whole
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 80) || 'migration'
  )
}

/** No line ends in a space, no two lines are empty in a row. */
function tidy(sql: string): string {
  const lines = sql.split('\n').map((line) => line.trimEnd())
  const text = lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim()
  return text === '' ? '' : `${text}\n`
}

/** Fills in the number of the test's assertions: its top-level calls of functions that no schema qualifies. */
function withPlan(test: string): string {
  const other = new Set(['plan', 'finish', 'set_config'])
  const count = parseSql(test).statements.filter(({ kind, tree }) => {
    if (kind !== 'SelectStmt') return false
    const call = tree.targetList?.[0]?.ResTarget?.val?.FuncCall
    return call?.funcname?.length === 1 && !other.has(call.funcname[0].String?.sval)
  }).length
  return test.replace('plan(0)', `plan(${count})`)
}
