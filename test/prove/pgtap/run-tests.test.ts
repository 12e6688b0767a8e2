import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedDatabase, openEmbedded } from '../../../scripts/postgres/embedded.ts'
import { openServer } from '../../../scripts/postgres/server.ts'
import { openTemporaryDatabase } from '../../../scripts/postgres/temporary.ts'
import type { TestFileReport } from '../../../scripts/prove/pgtap/report.ts'
import { runTests } from '../../../scripts/prove/pgtap/run-tests.ts'
import { openWorkspace } from '../../../scripts/workspace/open.ts'
import { repository } from '../../support/repository.ts'
import { serverUnavailable, startServer, type TestServer } from '../../support/server.ts'

let database: EmbeddedDatabase
beforeAll(async () => {
  database = await openEmbedded({ platform: 'supabase' })
  await database.exec('create table public.notes (id int primary key, body text)')
})
afterAll(() => database.close())

async function run(files: Record<string, string>, on: Parameters<typeof runTests>[1] = database) {
  const named = Object.fromEntries(Object.entries(files).map(([name, text]) => [`supabase/tests/${name}`, text]))
  const workspace = await openWorkspace(
    repository({ 'supabase/migrations/20260101000000_a.sql': 'select 1;', ...named }),
  )
  const tests = workspace.tests.filter(({ file }) => !file.includes('/_'))
  return runTests(workspace, on, { files: tests })
}

const one = async (text: string): Promise<TestFileReport> => (await run({ 'a.sql': text })).files[0]!
const statuses = ({ tests }: TestFileReport) => tests.map(({ status }) => status).join(' ')
const said = ({ problems }: TestFileReport) =>
  problems.map(({ kind, message, location }) => `${location.line}:${location.column} ${kind}: ${message}`)

describe('a pgTAP file', () => {
  it('reports each test with the statement that printed it', async () => {
    const file = await one(`begin;
select plan(4);
select ok(true, 'fine');
  select is(1, 2, 'one is two');
select * from todo('later', 1); select ok(false, 'not yet');
select skip('no reason', 1);
select * from finish();
rollback;`)
    expect([file.status, file.planned, statuses(file)]).toEqual(['failed', 4, 'passed failed todo skipped'])
    expect(file.tests[1]).toMatchObject({ description: 'one is two', location: { line: 4, column: 3 } })
    expect(file.tests[1]!.diagnostics).toEqual(['Failed test 2: "one is two"', '        have: 1', '        want: 2'])
    expect(said(file)).toEqual([])
  })

  it.each<[string, string, string[]]>([
    [
      'too few tests',
      'begin; select plan(2); select pass(); rollback;',
      ['1:8 plan: Unexpected 1 test, expected the 2 that were planned'],
    ],
    [
      'no plan',
      'begin; select 1; rollback;',
      ['1:8 plan: Unexpected file without a plan and without a test, expected pgTAP'],
    ],
    [
      'a statement that fails',
      'begin;\nselect plan(1);\nselect pass() from\n  nowhere;\nrollback;',
      ['4:3 error: relation "nowhere" does not exist'],
    ],
    [
      'a syntax error',
      'begin;\nselect plan(1);\nselekt 1;\nrollback;',
      ['3:1 error: syntax error at or near "selekt"'],
    ],
    [
      'an error inside DO',
      "begin; select plan(1);\ndo $$\nbegin\n  raise exception 'no';\nend $$; rollback;",
      ['4:3 error: no'],
    ],
    [
      'bailing out',
      "begin;\nselect plan(2);\nselect 'Bail out! broken';\nselect pass(); rollback;",
      ['3:1 bail-out: broken'],
    ],
    [
      'an unknown meta-command',
      'begin;\n\\frobnicate\nrollback;',
      ['2:1 script: Unexpected psql meta-command \\frobnicate, expected SQL: dbops test does not know it'],
    ],
    [
      'a shell command',
      '\\! ls',
      ['1:1 script: Unexpected psql meta-command \\!, expected SQL: it runs a program of the machine'],
    ],
    [
      'a value of the shell',
      '\\set now `date`',
      ['1:1 script: Unexpected `…` in \\set, expected a value: it runs a program'],
    ],
    [
      'a missing file',
      '\\i nowhere.sql',
      ['1:1 script: Unexpected file "nowhere.sql", expected one of the repository'],
    ],
    [
      'a file outside',
      '\\ir ../../../../../etc/passwd',
      ['1:1 script: Unexpected file "../../../../../etc/passwd", expected one of the repository'],
    ],
    [
      'an open \\if',
      '\\if true\nselect plan(0);',
      ['2:1 script: Unexpected end of file inside \\if, expected \\endif'],
    ],
  ])('fails for %s', async (_, text, expected) => {
    const file = await one(text)
    expect([file.status, said(file)]).toEqual(['failed', expected])
  })

  it('may plan nothing, and runs functions as subtests', async () => {
    const file = await one(`begin;
create schema t;
create function t.test_good() returns setof text language sql as $$ select pass('x') $$;
create function t.test_bad() returns setof text language sql as $$ select is(1, 2, 'bad') $$;
select * from runtests('t'::name);
rollback;`)
    expect(statuses(file)).toBe('failed passed')
    expect(file.tests[0]!.subtests).toMatchObject([{ status: 'failed', description: 'bad' }])
    const skipped = await one("select '1..0 # SKIP not on this platform';")
    expect([skipped.status, skipped.reason]).toEqual(['skipped', 'not on this platform'])
  })

  it('uses psql variables, conditions and included files', async () => {
    const report = await run({
      '_helpers.sql': "select is(:'name'::text, 'it''s me', 'included');\n\\ir _deeper.sql\n",
      '_deeper.sql': 'select pass(:{?name}::text);\n',
      'a.sql': `\\set name 'it''s me'
\\set QUIET 1
\\pset pager off
begin;
select no_plan();
select 41 + 1 as answer, 'x' as other \\gset my_
select is(:my_answer, 42, :'my_other');
\\if :{?name}
\\ir _helpers.sql
\\else
select fail('not taken');
\\i nowhere.sql
\\endif
\\if false
\\elif off
select fail('not taken');
\\endif
select 'select pass(''made'')' \\gexec
\\echo # a comment
copy public.notes from stdin;
1	one
2	two
\\.
select is(count(*)::int, 2) from public.notes;
select * from finish();
rollback;
\\q
select nonsense;`,
    })
    const [file] = report.files
    expect(said(file!)).toEqual([])
    expect(
      file!.tests.map(({ description, location }) => [description, location.file.split('/').at(-1), location.line]),
    ).toEqual([
      ['x', 'a.sql', 7],
      ['included', '_helpers.sql', 1],
      ['true', '_deeper.sql', 1],
      ['made', 'a.sql', 18],
      ['', 'a.sql', 24],
    ])
    const [wrong] = (await run({ 'a.sql': '\\set x 42\n\\if :x\n\\endif' })).files
    expect(said(wrong!)).toEqual(['2:1 script: Unexpected condition ":x" of \\if, expected true or false'])
  })

  it('goes on after an error where it says so', async () => {
    const file = await one(`\\set ON_ERROR_STOP off
\\set ON_ERROR_ROLLBACK on
begin;
select plan(2);
select pass('before');
select nonsense;
select pass('after');
rollback;`)
    expect(statuses(file)).toBe('passed passed')
    expect(said(file)).toEqual(['6:8 error: column "nonsense" does not exist'])
  })
})

describe('files of a suite', () => {
  it('begin clean: rows, settings, roles and prepared statements do not reach the next', async () => {
    const dirty = `insert into public.notes values (1, 'left');
set role anon;
set search_path to nowhere;
prepare kept as select 1;
select set_config('app.x', 'y', false);
select plan(1);`
    const clean = `begin;
select plan(4);
select is(count(*)::int, 0) from public.notes;
select is(current_user::text, 'postgres');
select is((select count(*)::int from pg_prepared_statements), 0);
select ok(coalesce(current_setting('app.x', true), '') = '');
rollback;`
    const { files } = await run({ 'a.sql': dirty, 'b.sql': clean, 'c.sql': `begin; ${dirty} commit;`, 'd.sql': clean })
    expect(files.map((file) => `${file.status} ${file.leftovers}`)).toEqual([
      'failed rolled back',
      'passed none',
      'failed rolled back',
      'passed none',
    ])
  })

  it('keep what a file defines for those after it', async () => {
    const { files } = await run({
      '00.sql': `create schema helpers; create function helpers.one() returns int language sql as 'select 1';
begin; select plan(1); select pass(); rollback;`,
      '01.sql': 'begin; select plan(1); select is(helpers.one(), 1); rollback;',
    })
    expect(files.map((file) => `${file.status} ${file.leftovers}`)).toEqual(['passed kept', 'passed none'])
    await database.exec('drop schema helpers cascade')
  })

  it('end with the one that bails out', async () => {
    const report = await run({
      'a.sql': "select 'Bail out! no way';",
      'b.sql': 'begin; select plan(1); select pass(); rollback;',
    })
    expect([report.bailedOut, report.files.length]).toEqual(['no way', 1])
  })

  const helped = `select plan(6);
select tests.create_supabase_user('owner', 'owner@example.com');
select tests.create_supabase_user('other', null, null, '{"plan": "pro"}');
select tests.authenticate_as('owner');
select is(auth.uid(), tests.get_supabase_uid('owner'), 'signed in');
select is(current_user::text, 'authenticated');
select is(tests.get_supabase_user('other') -> 'raw_user_meta_data' ->> 'plan', 'pro');
select tests.clear_authentication();
select is(current_user::text, 'anon');
select tests.authenticate_as_service_role();
select is(current_user::text, 'service_role');
reset role;
select tests.freeze_time('2026-02-03 04:05:06+00');
select is(now(), '2026-02-03 04:05:06+00'::timestamptz, 'frozen');
select tests.unfreeze_time();
select * from finish();
rollback;`

  it("find basejump's helpers where they ask for them, and only there", async () => {
    const report = await run({
      'a.sql': `begin; create extension "basejump-supabase_test_helpers" version '0.0.6'; ${helped}`,
      'b.sql': `begin; ${helped}`,
      'c.sql': `begin; select plan(2); create table public.open (); select hasnt_schema('tests');
        create extension "basejump-supabase_test_helpers"; select matches(tests.rls_enabled('public', 'open'), '^not ok'); rollback;`,
    })
    expect(report.files.flatMap((file) => [file.status, ...said(file)])).toEqual([
      'passed',
      'passed',
      'failed',
      expect.stringMatching(/planned|number/),
    ])
    expect(report.notes).toEqual([
      'Functions of our own stand in for basejump-supabase_test_helpers, which supabase/tests/b.sql call without making it.',
    ])
    expect(report.substitutions.map(({ extension }) => extension)).toContain('basejump-supabase_test_helpers')
  })

  describe.skipIf(serverUnavailable)(`on a server (${serverUnavailable ?? 'PostgreSQL'})`, () => {
    let server: TestServer
    beforeAll(async () => {
      server = await startServer()
    })
    afterAll(() => server?.stop())

    it('give the same results, with pgTAP and the helpers laid in', async () => {
      const temporary = await openTemporaryDatabase(server.url, { platform: 'supabase' })
      try {
        await temporary.exec('create table public.notes (id int primary key, body text)')
        const files = {
          'a.sql': `begin; create extension if not exists pgtap with schema extensions; create extension "basejump-supabase_test_helpers" version '0.0.6'; ${helped}`,
          'b.sql': `begin; ${helped}`,
          'c.sql': "begin;\nselect plan(2);\nselect is(1, 2, 'x');\nselect 1 from nowhere;\nrollback;",
          'd.sql': "insert into public.notes values (1, 'left'); select plan(1); select pass();",
          'e.sql': 'begin; select plan(1); select is(count(*)::int, 0) from public.notes; rollback;',
        }
        const [there, here] = [await run(files, temporary), await run(files)]
        const strip = (report: typeof here) => report.files.map(({ milliseconds, ...rest }) => rest)
        expect(strip(there)).toEqual(strip(here))
        expect(there.notes[0]).toBe('The server has no extension pgtap: its functions were laid in.')
      } finally {
        await temporary.close()
      }
      const left = await openServer(server.url)
      expect(await left.rows("select 1 from pg_database where datname like 'dbops%'")).toEqual([])
      await left.close()
    })
  })
})
