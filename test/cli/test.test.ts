import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { type Io, parseCommand } from '../../scripts/cli/command.ts'
import { command } from '../../scripts/cli/commands/test.ts'
import type { TestReport } from '../../scripts/prove/pgtap/report.ts'
import { testsJunit } from '../../scripts/render/tests/junit.ts'
import { testsTap } from '../../scripts/render/tests/tap.ts'
import { repository } from '../support/repository.ts'

async function dbops(root: string, ...args: string[]) {
  const out = { stdout: '', stderr: '' }
  const io: Io = {
    stdout: (text) => void (out.stdout += text),
    stderr: (text) => void (out.stderr += text),
    cwd: root,
    env: process.env,
    terminal: { stdout: false, stderr: false, columns: 100 },
    signal: new AbortController().signal,
  }
  const { values, positionals } = parseCommand(command, args)
  return { code: await command.run(values, positionals, io), ...out }
}

const timeless = (text: string) =>
  text.replace(/ {2}\d+(\.\d)? m?s\b/g, '  TIME').replace(/PostgreSQL [\d.]+/, 'PostgreSQL')

const files = {
  'supabase/migrations/20260101000000_a.sql': 'create table public.notes (id int primary key);',
  'supabase/seed.sql': 'insert into public.notes values (7);',
  'supabase/tests/a_good.sql': `begin; select plan(2);
select is(id, 7, 'the seed is there') from public.notes;
select * from todo('later', 1); select fail('not yet');
rollback;`,
  'supabase/tests/nested/b_bad.pg': `begin; select plan(3);
select is(1, 2, 'one is <two> & "three"');
select pass('other');
select nonsense;
rollback;`,
  'supabase/tests/readme.md': 'no test',
}

describe('dbops test', () => {
  it('prints a line a file, what failed with its place, and the counts', async () => {
    const { stdout, stderr, code } = await dbops(repository(files))
    expect([timeless(stdout), stderr, code]).toEqual([
      `✓ supabase/tests/a_good.sql  2 tests  TIME
✗ supabase/tests/nested/b_bad.pg  1 of 2 tests failed  TIME
  ✗ 1 one is <two> & "three"
    supabase/tests/nested/b_bad.pg:2:1
            have: 1
            want: 2
  supabase/tests/nested/b_bad.pg:4:8 error 42703
    column "nonsense" does not exist

FAIL 2 files, 1 failed: 4 tests (2 passed, 1 failed, 1 to do) on PostgreSQL embedded
`,
      '',
      1,
    ])
  })

  it('prints JSON that its schema describes, and from it JUnit and TAP', async () => {
    const { stdout, code } = await dbops(repository(files), '--json')
    const report = JSON.parse(stdout) as TestReport
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../scripts/build/schemas/tests.schema.json'), 'utf8'),
    )
    const validate = new Ajv2020({ strict: false }).compile(schema)
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect([code, report.counts]).toEqual([
      1,
      { files: 2, failedFiles: 1, tests: 4, passed: 2, failed: 1, todo: 1, unexpected: 0, skipped: 0 },
    ])
    for (const file of report.files) file.milliseconds = 1500
    expect(testsJunit(report)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="pgTAP" tests="5" failures="1" errors="1" skipped="1">
  <testsuite name="supabase/tests/a_good.sql" tests="2" failures="0" errors="0" skipped="1" time="1.500">
    <testcase classname="supabase/tests/a_good" name="1 - the seed is there" file="supabase/tests/a_good.sql" line="2"/>
    <testcase classname="supabase/tests/a_good" name="2 - not yet" file="supabase/tests/a_good.sql" line="3">
      <skipped message="to do: later"/>
    </testcase>
  </testsuite>
  <testsuite name="supabase/tests/nested/b_bad.pg" tests="3" failures="1" errors="1" skipped="0" time="1.500">
    <testcase classname="supabase/tests/nested/b_bad" name="1 - one is &#60;two&#62; &#38; &#34;three&#34;" file="supabase/tests/nested/b_bad.pg" line="2">
      <failure message="one is &#60;two&#62; &#38; &#34;three&#34;">Failed test 1: &#34;one is &#60;two&#62; &#38; &#34;three&#34;&#34;
        have: 1
        want: 2
at supabase/tests/nested/b_bad.pg:2:1</failure>
    </testcase>
    <testcase classname="supabase/tests/nested/b_bad" name="2 - other" file="supabase/tests/nested/b_bad.pg" line="3"/>
    <testcase classname="supabase/tests/nested/b_bad" name="script" file="supabase/tests/nested/b_bad.pg" line="4">
      <error type="42703" message="column &#34;nonsense&#34; does not exist">column &#34;nonsense&#34; does not exist
at supabase/tests/nested/b_bad.pg:4:8</error>
    </testcase>
  </testsuite>
</testsuites>
`)
    expect(testsTap(report)).toBe(`TAP version 14
1..2
# Subtest: supabase/tests/a_good.sql
    1..2
    ok 1 - the seed is there
    not ok 2 - not yet # TODO later
    # Failed (TODO) test 2: "not yet"
ok 1 - supabase/tests/a_good.sql
# Subtest: supabase/tests/nested/b_bad.pg
    1..2
    not ok 1 - one is <two> & "three"
    # at supabase/tests/nested/b_bad.pg:2:1
    # Failed test 1: "one is <two> & "three""
    #         have: 1
    #         want: 2
    ok 2 - other
    # supabase/tests/nested/b_bad.pg:4:8 42703 column "nonsense" does not exist
not ok 2 - supabase/tests/nested/b_bad.pg
`)
  })

  it('counts only the tests that the filter names, of the files that are named', async () => {
    const root = repository(files)
    const { stdout, code } = await dbops(root, '--filter', 'SEED', '--verbose')
    expect([timeless(stdout), code]).toEqual([
      '✓ supabase/tests/a_good.sql  1 test  TIME\n  ✓ 1 the seed is there\n\nPASS 1 file: 1 test (1 passed) on PostgreSQL embedded\n',
      0,
    ])
    expect((await dbops(root, '--list', 'good')).stdout).toBe('supabase/tests/a_good.sql\n')
    expect((await dbops(root, '--list', 'supabase/tests/nested')).stdout).toBe('supabase/tests/nested/b_bad.pg\n')
  })

  it('says what a wrong name most likely means', async () => {
    const root = repository(files)
    await expect(dbops(root, 'a_god.sql')).rejects.toMatchObject({ hint: 'Did you mean a_good.sql?' })
    await expect(dbops(root, '--filter', 'nobody says this')).rejects.toThrow('no test file holds that text')
    await expect(dbops(repository({ 'supabase/migrations/20260101000000_a.sql': 'select 1;' }))).rejects.toThrow(
      'Unexpected repository without pgTAP files',
    )
  })

  it('finds the tests of other tools beside the migrations', async () => {
    const root = repository({
      'db/migrations/1_a.up.sql': 'create table a ();',
      'db/tests/a.sql': "begin; select plan(1); select has_table('a'); rollback;",
      'db/tests/data.sql': 'insert into a default values;',
      'tests/e2e.sql': 'select 1;',
    })
    expect(timeless((await dbops(root)).stdout)).toBe(
      '✓ db/tests/a.sql  1 test  TIME\n\nPASS 1 file: 1 test (1 passed) on PostgreSQL embedded\n',
    )
  })
})
