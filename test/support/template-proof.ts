/** Proves a rendered template on the embedded engine: it runs, goes back, breaks no rule, and its own test passes. */

import { expect } from 'vitest'
import { compareSchemas } from '../../scripts/catalog/compare.ts'
import { readSchema } from '../../scripts/catalog/read.ts'
import type { Schema } from '../../scripts/catalog/schema.ts'
import type { Finding } from '../../scripts/core/finding.ts'
import { type EmbeddedDatabase, openEmbedded } from '../../scripts/postgres/embedded.ts'
import { describeChange } from '../../scripts/prove/draft.ts'
import { type Rendered, renderTemplate } from '../../scripts/render/template/render.ts'
import type { Template, TemplateExample } from '../../scripts/render/template/template.ts'
import { advise } from '../../scripts/rules/advise.ts'
import { type LintInput, lintFiles } from '../../scripts/rules/lint.ts'
import { parseSql } from '../../scripts/sql/parse.ts'
import { inSavepoints } from './savepoints.ts'

export interface ExampleProof {
  rendered: Rendered
  /** Findings at warning or above of the linter and the advisor, as `rule: message`. */
  findings: string[]
  /** What up and down leave behind. */
  leftovers: string[]
  /** What a second up makes otherwise than the first. */
  drift: string[]
  tap: string[]
}

export function expectProven({ findings, leftovers, drift, tap }: ExampleProof): void {
  expect({ findings, leftovers, drift, tap }).toEqual({ findings: [], leftovers: [], drift: [], tap: [] })
}

const databases = new Map<string, EmbeddedDatabase>()

export async function closeDatabases(): Promise<void> {
  for (const database of databases.values()) await database.close()
  databases.clear()
}

async function shared(platform: 'supabase' | 'postgres'): Promise<EmbeddedDatabase> {
  const found = databases.get(platform) ?? (await openEmbedded({ platform, defaultGrants: 'explicit' }))
  databases.set(platform, found)
  return found
}

/** Takes back all that it does, so that examples share a database; one with a statement that no transaction may hold gets its own. */
export async function proveExample(template: Template, example: TemplateExample): Promise<ExampleProof> {
  const database = await shared(example.platform)
  await database.exec('begin')
  try {
    const proof = await attempt(database, template, example, true)
    if (proof !== undefined) return proof
  } finally {
    await database.exec('rollback; reset all; reset role')
  }
  const own = await openEmbedded({ platform: example.platform, defaultGrants: 'explicit' })
  try {
    return (await attempt(own, template, example, false))!
  } finally {
    await own.close()
  }
}

async function attempt(
  database: EmbeddedDatabase,
  template: Template,
  example: TemplateExample,
  join: boolean,
): Promise<ExampleProof | undefined> {
  const { platform, given, values } = example
  if (given !== undefined) await database.exec(given)
  const read = (): Promise<Schema> => readSchema(database, { join })
  const before = await read()
  const rendered = await renderTemplate(template, values, { platform, schema: before })
  if (join && rendered.migrations.some(({ alone }) => alone)) return undefined
  const nested = join ? inSavepoints(database) : database
  const judge = async (): Promise<string[]> =>
    serious(
      await advise(
        { ...nested, kind: 'server' },
        { platform, exposedSchemas: platform === 'supabase' ? ['public'] : [] },
      ),
    )
  const known = new Set(await judge())
  const up = async (): Promise<void> => {
    for (const migration of rendered.migrations) await execute(database, migration.up)
  }
  await up()
  const after = await read()
  const findings = [...lint(example, rendered), ...(await judge()).filter((finding) => !known.has(finding))]
  const tap = await runTap(database, rendered.test, join)
  for (const migration of rendered.migrations.toReversed()) await execute(database, migration.down)
  const leftovers = (await compareSchemas(before, await read())).map(describeChange)
  await up()
  const drift = (await compareSchemas(after, await read())).map(describeChange)
  return { rendered, findings, leftovers, drift, tap }
}

async function execute(database: EmbeddedDatabase, sql: string): Promise<void> {
  for (const statement of parseSql(sql).statements) {
    try {
      await database.exec(statement.text)
    } catch (error) {
      throw new Error(`${(error as Error).message}\n${statement.text}`, { cause: error })
    }
  }
}

function serious(findings: readonly Finding[]): string[] {
  return findings.filter(({ level }) => level !== 'info').map(({ rule, message }) => `${rule}: ${message}`)
}

function lint({ platform, given }: TemplateExample, rendered: Rendered): string[] {
  const inputs: LintInput[] = [
    { file: 'given.sql', text: given ?? '', role: 'up', transaction: 'statement', judge: false },
  ]
  for (const { name, up, down, alone } of rendered.migrations) {
    const transaction = alone ? 'statement' : 'file'
    inputs.push({ file: `${name}.sql`, text: up, role: 'up', transaction })
    inputs.push({
      file: `${name}.down.sql`,
      text: down,
      role: 'down',
      transaction,
      up: { file: `${name}.sql`, sql: up },
    })
  }
  return serious(
    lintFiles(inputs, {
      platform,
      defaultGrants: 'explicit',
      exposedSchemas: platform === 'supabase' ? ['public'] : [],
    }),
  )
}

/** Runs a pgTAP file and returns the lines that are not `ok`, the plan's own lines left out; a plan that is not met is one. */
export async function runTap(database: EmbeddedDatabase, test: string, join: boolean): Promise<string[]> {
  const lines: string[] = []
  for (const { kind, tree, text } of parseSql(test).statements) {
    if (kind === 'TransactionStmt' && join) {
      const begin = tree.kind === 'TRANS_STMT_BEGIN'
      await database.exec(begin ? 'savepoint tap' : 'rollback to savepoint tap; release savepoint tap')
    } else if (kind === 'SelectStmt') {
      try {
        for (const row of await database.rows(text)) lines.push(...String(row[0] ?? '').split('\n'))
      } catch (error) {
        throw new Error(`${(error as Error).message}\n${text}`, { cause: error })
      }
    } else await execute(database, text)
  }
  const planned = Number(/^1\.\.(\d+)/m.exec(lines.join('\n'))?.[1] ?? Number.NaN)
  const passed = lines.filter((line) => line.startsWith('ok ')).length
  const bad = lines.filter((line) => line.startsWith('not ok') || (line.startsWith('#') && line.trim() !== '#'))
  return passed === planned && planned > 0 ? bad : [...bad, `planned ${planned}, passed ${passed}`]
}
