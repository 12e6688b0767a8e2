import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../scripts/postgres/database.ts'
import { postgresFailure } from '../../scripts/postgres/database.ts'
import { openEmbedded } from '../../scripts/postgres/embedded.ts'
import { type LintInput, lintFiles } from '../../scripts/rules/lint.ts'
import { migrationRules } from '../../scripts/rules/migration.generated.ts'
import type { GoodExample } from '../../scripts/rules/rule.ts'
import { loadParser, parseSql, SqlSyntaxError } from '../../scripts/sql/parse.ts'
import { refusesTransaction } from '../../scripts/sql/transaction.ts'
import { planTransactions } from '../../scripts/workspace/transaction.ts'

let database: Database
let schemas: string[]

beforeAll(async () => {
  await loadParser()
  database = await openEmbedded({ platform: 'supabase', defaultGrants: 'explicit' })
  schemas = await schemaNames()
})
afterAll(() => database.close())

async function schemaNames(): Promise<string[]> {
  return (await database.rows('select nspname from pg_namespace order by 1')).map(([name]) => name as string)
}

/** Takes back what an example committed: its schemas, and everything in public. */
async function clean(): Promise<void> {
  await database.exec('rollback; reset all; reset role; discard temp')
  for (const name of await schemaNames()) {
    if (!schemas.includes(name) && !name.startsWith('pg_')) await database.exec(`drop schema "${name}" cascade`)
  }
  const left = (await database.rows(`
    select format('drop %s if exists public.%I cascade',
             case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, relname)
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S', 'f')
       -- The sequence of an identity column goes with its table.
       and not (relkind = 'S' and exists (select from pg_depend where objid = pg_class.oid and deptype = 'i'))
    union all
    select format('drop routine if exists %s cascade', oid::regprocedure) from pg_proc where pronamespace = 'public'::regnamespace
    union all
    select format('drop type if exists public.%I cascade', typname) from pg_type
     where typnamespace = 'public'::regnamespace and typtype in ('e', 'd', 'c', 'r') and typrelid = 0`)) as [string][]
  for (const [drop] of left) await database.exec(drop)
}

/** The files of an example, in the order in which they run; the last one is judged. */
function inputs(example: GoodExample): LintInput[] {
  const { given, up, sql, role = 'up', transaction = 'file', migration } = example
  const history = (file: string, text: string): LintInput => ({
    file,
    text,
    role: 'up',
    transaction: 'statement',
    judge: false,
  })
  return [
    ...(given === undefined ? [] : [history('given.sql', given)]),
    ...(up === undefined ? [] : [history('up.sql', up)]),
    {
      file: 'example.sql',
      text: sql,
      role,
      transaction,
      ...(migration === undefined ? {} : { facts: { version: '1', name: 'example', ...migration } }),
      ...(up === undefined ? {} : { up: { file: 'up.sql', sql: up } }),
    },
  ]
}

function lint(example: GoodExample) {
  const { platform = 'supabase', server = {} } = example
  return lintFiles(inputs(example), { platform, server, exposedSchemas: ['public'], defaultGrants: 'explicit' })
}

/** Executes SQL as the tool would: a transaction around what shares one. */
async function execute(sql: string, mode: 'file' | 'statement' | 'pipeline'): Promise<void> {
  const { statements } = parseSql(sql)
  const { steps } = planTransactions(mode, statements)
  for (const [index, statement] of statements.entries()) {
    if (steps[index]!.begin) await database.exec('begin')
    await database.exec(statement.text)
    if (steps[index]!.commit) await database.exec('commit')
  }
}

async function run(example: GoodExample): Promise<string | undefined> {
  try {
    if (example.given !== undefined) await execute(example.given, 'statement')
    if (example.up !== undefined) await execute(example.up, 'file')
    await execute(example.sql, example.transaction ?? 'file')
    return undefined
  } catch (error) {
    if (error instanceof SqlSyntaxError) return '42601'
    const failure = postgresFailure(error)
    if (failure === undefined) return error instanceof Error ? error.message : String(error)
    return example.fails === failure.code ? failure.code : `${failure.code}: ${failure.message}`
  } finally {
    await clean()
  }
}

/** SQL fences of a rule's fix that claim to run. */
function fences(markdown: string): string[] {
  return [...markdown.matchAll(/^```sql\n([\s\S]*?)^```/gm)].map(([, sql]) => sql!)
}

describe.each(Object.entries(migrationRules))('%s', (id, rule) => {
  it('has its form', () => {
    expect(id).toMatch(/^(ban|require|prefer)(-[a-z]+)+$/)
    expect(rule.examples.bad.length).toBeGreaterThan(0)
    expect(rule.examples.good.length).toBeGreaterThan(0)
    expect(rule.title).not.toMatch(/\.$/)
    for (const message of rule.examples.bad.flatMap(({ messages }) => messages)) {
      expect(message).toMatch(/^Unexpected .*, expected .*[^.]$/)
    }
  })

  it.each(rule.examples.bad.map((example, index) => [index + 1, example] as const))(
    'reports bad example %i, which runs',
    async (_number, example) => {
      const messages = lint(example)
        .filter((finding) => finding.rule === id)
        .map(({ message }) => message)
      expect(messages).toEqual(example.messages)
      expect(await run(example)).toBe(example.fails)
    },
  )

  it.each(rule.examples.good.map((example, index) => [index + 1, example] as const))(
    'is silent, as is every rule: good example %i, which runs',
    async (_number, example) => {
      expect(lint(example).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
      expect(await run(example)).toBe(example.fails)
    },
  )

  it.skipIf(fences(rule.fix).length === 0)('repairs its first bad example as its fix says', async () => {
    const { given, up, role, platform } = rule.examples.bad[0]!
    for (const sql of fences(rule.fix)) {
      const alone = parseSql(sql).statements.some(refusesTransaction)
      const example: GoodExample = { given, up, role, platform, sql, transaction: alone ? 'statement' : 'file' }
      expect(await run(example)).toBeUndefined()
      expect(lint(example).filter((finding) => finding.rule === id)).toEqual([])
    }
  })
})
