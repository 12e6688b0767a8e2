import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../scripts/postgres/database.ts'
import { openEmbedded } from '../../scripts/postgres/embedded.ts'
import { type ReplayOptions, type ReplayResult, replay } from '../../scripts/prove/replay.ts'
import { openWorkspace } from '../../scripts/workspace/open.ts'
import { repository } from '../support/repository.ts'

let database: Database

beforeAll(async () => {
  database = await openEmbedded()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.exec('drop schema if exists app, public cascade; create schema public; drop role if exists someone')
})

async function run(files: Record<string, string>, options: ReplayOptions = {}): Promise<ReplayResult> {
  const workspace = await openWorkspace(repository(files))
  return replay({ ...workspace, platform: 'postgres' }, database, options)
}
const statuses = (result: ReplayResult) => result.files.map(({ status, statements }) => `${status} ${statements}`)
const tables = async () =>
  (
    await database.rows(
      "select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1",
    )
  ).flat()

/** Files of a Supabase history from their SQL. */
const supabase = (...sql: string[]) =>
  Object.fromEntries(sql.map((text, index) => [`supabase/migrations/000${index + 1}_m.sql`, text]))

describe('replay', () => {
  it('applies files in order and counts their statements', async () => {
    const result = await run(supabase('create table a (); create table b ();', 'drop table a;', '-- nothing\n'))
    expect(statuses(result)).toEqual(['applied 2', 'applied 1', 'applied 0'])
    expect(result).toMatchObject({ tool: 'supabase', failures: [], findings: [], engine: { kind: 'embedded' } })
    expect(await tables()).toEqual(['b'])
  })

  it('runs roles first and seeds last, where asked', async () => {
    const files = {
      ...supabase('create table a (i int);'),
      'supabase/roles.sql': 'create role someone;',
      'supabase/seed.sql': 'insert into a values (1);',
    }
    expect((await run(files, { seed: true })).files.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'globals applied',
      'migration applied',
      'seed applied',
    ])
    expect(await database.rows('select i from a')).toEqual([[1]])
  })

  it('stops at a version, and says which there are', async () => {
    const files = supabase('create table a ();', 'create table b ();', 'create table c ();')
    for (const until of ['0002', '0002_m', '0002_m.sql', 'supabase/migrations/0002_m.sql']) {
      await database.exec('drop schema public cascade; create schema public')
      expect((await run(files, { until })).files).toHaveLength(2)
      expect(await tables()).toEqual(['a', 'b'])
    }
    await expect(run(files, { until: '0009' })).rejects.toMatchObject({
      exitCode: 2,
      hint: expect.stringContaining('Did you mean 000'),
    })
  })

  it('rolls a failed file back, stops, and points at the place in the file', async () => {
    const result = await run(
      supabase(
        'create table a ();',
        'create table b ();\n-- ä😀\nselect\n  nothing from b;\nselect 1;',
        'create table c ();',
      ),
    )
    expect(statuses(result)).toEqual(['applied 1', 'failed 1', 'skipped 0'])
    expect(await tables()).toEqual(['a'])
    expect(result.failures).toMatchObject([
      {
        file: 'supabase/migrations/0002_m.sql',
        version: '0002',
        location: { line: 4, column: 3 },
        statementNumber: 2,
        statement: 'select\n  nothing from b',
        code: '42703',
        message: 'column "nothing" does not exist',
      },
    ])
    expect(result.findings).toMatchObject([{ rule: 'replay-failed', level: 'error', location: { line: 4, column: 3 } }])
    expect(await database.rows('select 1')).toEqual([[1]])
  })

  it('points into a DO block by the line that Postgres names', async () => {
    const result = await run(
      supabase(
        "select 1;\n\ndo $do$\nbegin\n  perform 1;\n  raise exception 'no %', 1 using hint = 'try', detail = 'more';\nend $do$;",
      ),
    )
    expect(result.failures[0]).toMatchObject({
      code: 'P0001',
      message: 'no 1',
      hint: 'try',
      detail: 'more',
      location: { line: 6, column: 3 },
      context: expect.stringContaining('inline_code_block line 4'),
    })
  })

  it('points into a statement inside a DO block, and at a mistake in the block itself', async () => {
    const block = (body: string) => supabase(`do $$\nbegin\n  ${body}\nend $$;`)
    const locate = async (body: string) => (await run(block(body))).failures[0]!.location
    expect(await locate("update pg_class set relname = 'ä'\n    where nothing;")).toMatchObject({ line: 4, column: 11 })
    expect(await locate('perform 1; perform gone();')).toMatchObject({ line: 3, column: 3 })
    expect(await locate('perfom 1;')).toMatchObject({ line: 3, column: 3 })
  })

  it('runs what comes before a syntax error and lets Postgres name it', async () => {
    const result = await run({ 'sql/1_a.sql': "create table a ();\ncreate tabel b ();\nselect 'x';" })
    expect(result.failures[0]).toMatchObject({
      code: '42601',
      location: { line: 2, column: 8 },
      statementNumber: 2,
      message: 'syntax error at or near "tabel"',
    })
    expect(await tables()).toEqual(['a'])
  })

  it('goes on after a failure where asked', async () => {
    const result = await run(
      supabase('create table a ();', 'create table b (); select 1/0;', 'create table c ();', 'drop table b;'),
      { keepGoing: true },
    )
    expect(statuses(result)).toEqual(['applied 1', 'failed 1', 'applied 1', 'failed 0'])
    expect(result.failures.at(-1)!.suggestion).toBe(
      'supabase/migrations/0002_m.sql:1 makes it, but that file failed before.',
    )
    expect(await tables()).toEqual(['a', 'c'])
  })

  it('never prints a password', async () => {
    const result = await run(supabase("create role someone login password 'hunter2' bogus;"))
    expect(JSON.stringify(result)).not.toContain('hunter2')
  })

  it('fails at a file that cannot be read', async () => {
    const result = await run(supabase('create table a ();', 'select 1;\0'))
    expect(statuses(result)).toEqual(['applied 1', 'failed 0'])
    expect(result.failures[0]!.message).toContain('Unexpected NUL')
  })

  it('stops when it is told to', async () => {
    const controller = new AbortController()
    controller.abort(new Error('Stopped'))
    await expect(run(supabase('select 1;'), { signal: controller.signal })).rejects.toThrow('Stopped')
  })
})

describe('each tool’s transactions', () => {
  const cic = 'create table t (a int);\ncreate index concurrently i on t (a);'

  it.each([
    ['supabase', supabase(cic), '25001', 'pipeline'],
    ['dbmate', { 'db/migrations/1_a.sql': `-- migrate:up\n${cic}\n-- migrate:down\n` }, '25001', 'transaction:false'],
    ['golang-migrate', { 'migrations/1_a.up.sql': cic }, '25001', 'one message'],
    ['flyway', { 'sql/V1__a.sql': cic }, undefined, 'executeInTransaction'],
    ['goose', { 'migrations/1_a.sql': `-- +goose Up\n${cic}\n` }, '25001', 'NO TRANSACTION'],
    ['diesel', { 'migrations/1_a/up.sql': cic }, '25001', 'run_in_transaction'],
    [
      'drizzle',
      {
        'drizzle/meta/_journal.json': '{"dialect":"postgresql","entries":[{"tag":"0_a","when":1}]}',
        'drizzle/0_a.sql': cic,
      },
      '25001',
      'one transaction',
    ],
  ])('%s refuses CREATE INDEX CONCURRENTLY after another statement', async (tool, files, code, advice) => {
    const result = await run(files as Record<string, string>)
    expect(result.tool).toBe(tool)
    expect(result.failures).toMatchObject([{ ...(code && { code }), suggestion: expect.stringContaining(advice) }])
    expect(await tables()).toEqual([])
  })

  it.each([
    [
      'supabase, first in its file',
      supabase('create table t (a int);', 'create index concurrently i on t (a);\nselect 1;'),
    ],
    [
      'golang-migrate, alone in its file',
      {
        'migrations/1_a.up.sql': 'create table t (a int);',
        'migrations/2_b.up.sql': 'create index concurrently i on t (a);',
      },
    ],
    ['psql', { 'sql/1_a.sql': cic }],
    [
      'Flyway, alone in its file',
      { 'sql/V1__a.sql': 'create table t (a int);', 'sql/V2__b.sql': 'create index concurrently i on t (a);' },
    ],
    [
      'Prisma 7.4',
      { 'package.json': '{"devDependencies":{"prisma":"7.4.0"}}', 'prisma/migrations/1_a/migration.sql': cic },
    ],
  ])('%s allows it', async (_, files) => {
    expect((await run(files as Record<string, string>)).failures).toEqual([])
  })

  it('psql keeps what ran before a failure, and rolls an open block back', async () => {
    expect(statuses(await run({ 'sql/1_a.sql': 'create table a (); select 1/0;' }))).toEqual(['failed 1'])
    expect(await tables()).toEqual(['a'])
    const result = await run({
      'sql/1_a.sql': 'select 1;\nbegin; create table b ();',
      'sql/2_b.sql': 'create table c ();',
    })
    expect(result.findings).toMatchObject([
      { rule: 'transaction-left-open', level: 'error', location: { line: 2, column: 1 } },
    ])
    expect(await tables()).toEqual(['a', 'c'])
  })

  it('a file’s own COMMIT keeps what came before it', async () => {
    expect(statuses(await run(supabase('begin; create table a (); commit; create table b (); select 1/0;')))).toEqual([
      'failed 4',
    ])
    expect(await tables()).toEqual(['a'])
  })

  it('Drizzle rolls all files back', async () => {
    const files = {
      'drizzle/meta/_journal.json':
        '{"dialect":"postgresql","entries":[{"tag":"0_a","when":1},{"tag":"1_b","when":2},{"tag":"2_c","when":3}]}',
      'drizzle/0_a.sql': 'create table a ();',
      'drizzle/1_b.sql': 'create table b ();--> statement-breakpoint\nselect * from c;',
      'drizzle/2_c.sql': 'create table c ();',
    }
    const result = await run(files)
    expect(statuses(result)).toEqual(['rolled-back 1', 'failed 1', 'skipped 0'])
    expect(result.failures[0]!.suggestion).toContain('is made later, in drizzle/2_c.sql:1')
    expect(await tables()).toEqual([])
    expect(statuses(await run(files, { keepGoing: true }))).toEqual(['applied 1', 'failed 1', 'applied 1'])
    expect(await tables()).toEqual(['a', 'c'])
  })

  it('a COMMIT ends Drizzle’s transaction for all that follows', async () => {
    const result = await run({
      'drizzle/meta/_journal.json':
        '{"dialect":"postgresql","entries":[{"tag":"0_a","when":1},{"tag":"1_b","when":2},{"tag":"2_c","when":3}]}',
      'drizzle/0_a.sql': 'create table a (i int);',
      'drizzle/1_b.sql': 'COMMIT;--> statement-breakpoint\ncreate index concurrently on a (i);',
      'drizzle/2_c.sql': 'create table c ();select 1/0;',
    })
    expect(statuses(result)).toEqual(['applied 1', 'applied 2', 'failed 1'])
    expect(await tables()).toEqual(['a', 'c'])
  })
})

describe('what a session carries on to the next file', () => {
  const leak = "select pg_catalog.set_config('search_path', '', false); create table public.a ();"

  it('Supabase and psql reset it', async () => {
    expect((await run(supabase(leak, 'create table b ();'))).failures).toEqual([])
    expect(
      (await run({ 'sql/1_a.sql': 'set search_path = nowhere;', 'sql/2_b.sql': 'create table c ();' })).failures,
    ).toEqual([])
    expect(
      (await run({ 'sql/V1__a.sql': 'set search_path = nowhere;', 'sql/V2__b.sql': 'create table d ();' })).failures,
    ).toEqual([])
  })

  it('golang-migrate and dbmate keep it, and the replay leaves nothing behind', async () => {
    const before = await database.rows("select current_setting('search_path'), current_user::text")
    const result = await run({ 'migrations/1_a.up.sql': leak, 'migrations/2_b.up.sql': 'create table b ();' })
    expect(result.failures).toMatchObject([{ code: '3F000', file: 'migrations/2_b.up.sql' }])
    expect(await database.rows("select current_setting('search_path'), current_user::text")).toEqual(before)
  })

  it('Supabase’s RESET ALL leaves SET ROLE, psql’s new session does not', async () => {
    const role = 'create role someone; set role someone;'
    expect((await run(supabase(role, 'create table public.b ();'))).failures).toMatchObject([{ code: '42501' }])
    await database.exec('drop role someone')
    expect((await run({ 'sql/1_a.sql': role, 'sql/2_b.sql': 'create table b ();' })).failures).toEqual([])
  })
})

describe('COPY … FROM stdin', () => {
  it('loads the rows of a dump', async () => {
    const result = await run({
      'sql/1_dump.sql': [
        'create table t (id int generated always as identity, "a;b" text, c int, d text[]);',
        'copy public.t (id, "a;b", c, d) from stdin;',
        '7\tit\'s; a\\ttab \\\\ back\\nslash\t\\N\t{x,"y,z"}',
        '8\t\t-1\t\\N',
        '\\.',
        '',
        "copy t (\"a;b\", c) from stdin with (format csv, header, delimiter ';', null 'nil');",
        'name;count',
        '"quoted ""x""; y";3',
        'nil;4',
        '"nil";5',
        '\\.',
        'copy t from stdin;',
        '\\.',
        'insert into t (c) overriding system value values (6);',
      ].join('\n'),
    })
    expect(result.failures).toEqual([])
    expect(await database.rows('select id, "a;b", c, array_to_string(d, \'|\') from t order by c nulls first')).toEqual(
      [
        [7, "it's; a\ttab \\ back\nslash", null, 'x|y,z'],
        [8, '', -1, null],
        [1, 'quoted "x"; y', 3, null],
        [2, null, 4, null],
        [3, 'nil', 5, null],
        [4, null, 6, null],
      ],
    )
  })

  it('names the rows that Postgres refuses', async () => {
    const result = await run({ 'sql/1_a.sql': 'create table t (a int);\ncopy t from stdin;\n1\n2\nx\n\\.\n' })
    expect(result.failures).toMatchObject([
      { code: '22P02', location: { line: 5, column: 1 }, statement: 'copy t from stdin' },
    ])
    expect((await run({ 'sql/1_a.sql': 'copy t from stdin with (format binary);\nx\n\\.\n' })).failures).toMatchObject([
      { message: 'COPY file signature not recognized' },
    ])
  })
})

describe('the tool’s own table', () => {
  it('is there only where the history names it', async () => {
    const files = (sql: string) => ({ 'prisma/migrations/1_a/migration.sql': sql })
    await run(files('create table a ();'))
    expect(await tables()).toEqual(['a'])
    expect((await run(files('alter table _prisma_migrations enable row level security;'))).failures).toEqual([])
    expect(await tables()).toEqual(['_prisma_migrations', 'a'])
  })
})
