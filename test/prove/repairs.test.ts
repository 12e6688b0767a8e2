import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareSchemas } from '../../scripts/catalog/compare.ts'
import { readSchema } from '../../scripts/catalog/read.ts'
import type { Database } from '../../scripts/postgres/database.ts'
import { openEmbedded } from '../../scripts/postgres/embedded.ts'
import { unintended } from '../../scripts/prove/repairs.ts'
import { applyEdits } from '../../scripts/rules/edit.ts'
import { type LintInput, matchFiles } from '../../scripts/rules/lint.ts'
import { migrationRules } from '../../scripts/rules/migration.generated.ts'
import { repairedRules, repairs } from '../../scripts/rules/repair.ts'
import { loadParser, parseSql } from '../../scripts/sql/parse.ts'
import { planTransactions } from '../../scripts/workspace/transaction.ts'
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'

const root = join(import.meta.dirname, '../..')
const withRepair = Object.keys(migrationRules).filter((id) =>
  /\brepair[:(]/.test(readFileSync(join(root, `scripts/rules/migration/${id}.ts`), 'utf8')),
)

/** Statements beside each rule's own examples, so that each repair is made at least once in every way that it has. */
const more: Record<string, { given?: string; sql: string; transaction?: 'file' | 'statement' }[]> = {
  'require-check-not-valid': [
    {
      given: 'create table public.t (a int)',
      sql: 'alter table public.t add constraint positive check (a > 0) -- why',
      transaction: 'statement',
    },
    {
      given: 'create table public.t (a int); create table public.u () inherits (public.t)',
      sql: 'alter table public.t add constraint positive check (a > 0)',
      transaction: 'statement',
    },
  ],
  'require-foreign-key-not-valid': [
    {
      given: 'create table public.p (id int primary key); create table public.c (p_id int)',
      sql: 'alter table public.c add constraint "Has P" foreign key (p_id) references public.p (id) on delete cascade;',
      transaction: 'statement',
    },
  ],
  'require-concurrent-index': [
    {
      given: 'create table public.t (a int, b text)',
      sql: 'create unique index "by A" on public.t using btree (a desc, lower(b)) include (b) where a > 0;',
      transaction: 'statement',
    },
    { given: 'create table public.t (a int)', sql: 'create /* one */ index on public.t (a)', transaction: 'statement' },
  ],
  'prefer-auth-call-in-subselect': [
    {
      given: 'create table public.t (id uuid, team text); alter table public.t enable row level security',
      sql: `create policy p on public.t for update to authenticated using (auth.uid() = id and team in (select auth.jwt() ->> 'team'))
  with check (auth.uid() = id or auth.role() = 'x')`,
    },
  ],
}

describe('every automatic repair', () => {
  let database: Database
  beforeAll(async () => {
    await loadParser()
    database = await openEmbedded({ platform: 'supabase', defaultGrants: 'explicit' })
  })
  afterAll(() => database.close())

  async function schemaOf(given: string, sql: string, transaction: LintInput['transaction']) {
    await database.exec('begin; drop schema public cascade; create schema public; commit; reset all')
    await database.exec('grant usage on schema public to anon, authenticated, service_role')
    if (given !== '') await database.exec(given)
    const { statements } = parseSql(sql)
    const { steps } = planTransactions(transaction, statements)
    for (const [index, statement] of statements.entries()) {
      if (steps[index]!.begin) await database.exec('begin')
      await database.exec(statement.text)
      if (steps[index]!.commit) await database.exec('commit')
    }
    return readSchema(database)
  }

  it.each(withRepair)('of %s makes the same schema, but for what it is there to change', async (id) => {
    const examples = [...migrationRules[id]!.examples.bad, ...(more[id] ?? [])]
    let made = 0
    for (const { given = '', sql, transaction = 'file', ...rest } of examples) {
      const file: LintInput = { file: 'example.sql', text: sql, role: 'up', transaction }
      const history: LintInput[] =
        given === '' ? [] : [{ file: 'given.sql', text: given, role: 'up', transaction: 'statement', judge: false }]
      const found = matchFiles([...history, file], {
        repairs: true,
        ...('server' in rest ? { server: rest.server } : {}),
      })
      const own = { ...found.at(-1)!, matches: found.at(-1)!.matches.filter(({ rule }) => rule === id) }
      const { text, applied } = applyEdits(sql, repairs(own))
      if (applied === 0) continue
      expect(repairedRules(own)).toContain(id)
      made++
      const [before, after] = [await schemaOf(given, sql, transaction), await schemaOf(given, text, transaction)]
      const changes = await compareSchemas(before, after)
      expect(unintended(changes, [id]), `${sql}\n→ ${text}`).toEqual([])
      // What a rule says that it changes, it does.
      if (migrationRules[id]!.repairChanges !== undefined) expect(changes).not.toEqual([])
    }
    expect(made).toBeGreaterThan(0)
  })

  it('that changed more would be found', async () => {
    const given = 'create table public.t (id uuid)'
    const policy = (using: string) => `create policy p on public.t to authenticated using (${using})`
    const before = await schemaOf(given, policy('auth.uid() = id'), 'file')
    const after = async (using: string) =>
      unintended(await compareSchemas(before, await schemaOf(given, policy(using), 'file')), [
        'prefer-auth-call-in-subselect',
      ]).length
    expect(await after('(select auth.uid()) = id')).toBe(0)
    expect(await after('(select auth.uid()) <> id')).toBe(1)
    expect(await after('(select auth.uid() limit 0) = id')).toBe(1)
    const enabled = await schemaOf(given, 'alter table public.t enable row level security', 'file')
    expect(unintended(await compareSchemas(before, enabled), ['require-lock-timeout']).length).toBeGreaterThan(0)
  })
})

describe('dbops lint --fix --prove', () => {
  it('writes what makes the same schema, and says so', async () => {
    const folder = repository({
      'db/migrations/0001_base.sql': 'create table orders (id bigint primary key, total numeric);\n',
      'db/migrations/0002_index.sql': 'create index orders_total on orders (total);\n',
    })
    const { stderr } = await run(['lint', 'db/migrations/0002_index.sql', '--fix', '--prove'], { cwd: folder })
    expect(stderr).toContain('db/migrations/0002_index.sql: 2 rewrites, the same schema')
    expect(readFileSync(join(folder, 'db/migrations/0002_index.sql'), 'utf8')).toContain('index CONCURRENTLY')
  })

  it('leaves a file alone whose repair does not run or cannot be told', async () => {
    const index = 'create index orders_total on orders (total);\n'
    const folder = repository({
      'db/migrations/0001_base.sql': 'create table orders (id bigint primary key, total numeric);\n',
      'db/migrations/0002_index.sql': `${index}select 1 / 0;\n`,
    })
    const { status, stdout } = await run(['lint', 'db/migrations/0002_index.sql', '--fix', '--prove'], { cwd: folder })
    expect(stdout).toContain('repair-not-proven')
    expect(stdout).toContain('failure of the original (division by zero)')
    expect(stdout).toContain('require-concurrent-index')
    expect(status).toBe(1)
    expect(readFileSync(join(folder, 'db/migrations/0002_index.sql'), 'utf8')).toContain(index)
  })

  it('repairs up and down where both are parts of one file', async () => {
    const file = 'db/migrations/20260101000000_index.sql'
    const folder = repository({
      'db/migrations/20250101000000_base.sql':
        '-- migrate:up\ncreate table orders (id bigint primary key, total numeric);\n-- migrate:down\ndrop table orders;\n',
      [file]:
        '-- migrate:up\nalter table orders add column n int;\n-- migrate:down\n\nalter table orders drop column n;\n',
    })
    const { stdout, stderr } = await run(['lint', file, '--fix', '--prove', '--fail-on', 'never'], { cwd: folder })
    expect(stderr).toContain('2 rewrites, the same schema')
    expect(stdout).not.toContain('repair-not-proven')
    const set = "SET LOCAL lock_timeout = '5s';\n"
    expect(readFileSync(join(folder, file), 'utf8')).toBe(
      `-- migrate:up\n${set}alter table orders add column n int;\n-- migrate:down\n\n${set}alter table orders drop column n;\n`,
    )
    expect((await run(['lint', file, '--fix', '--fail-on', 'never'], { cwd: folder })).stderr).not.toContain('rewrite')
  })

  it('wants --fix, and a history', async () => {
    const folder = repository({ 'a.sql': 'create index i on t (a);\n' })
    expect((await run(['lint', 'a.sql', '--prove'], { cwd: folder })).stderr).toContain('without --fix')
  })
})
