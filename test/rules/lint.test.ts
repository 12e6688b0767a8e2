import { beforeAll, describe, expect, it } from 'vitest'
import { applyEdits } from '../../scripts/rules/edit.ts'
import { type LintInput, lintFiles, lintSql, matchFiles } from '../../scripts/rules/lint.ts'
import { repairs } from '../../scripts/rules/repair.ts'
import { loadParser, parseSql } from '../../scripts/sql/parse.ts'

beforeAll(loadParser)

const file = (text: string, more: Partial<LintInput> = {}): LintInput => ({
  file: 'a.sql',
  text,
  role: 'up',
  transaction: 'file',
  ...more,
})
const rules = (text: string, more: Partial<LintInput> = {}): string[] =>
  lintSql(file(text, more)).map(({ rule }) => rule)

describe('what was made in the same file', () => {
  it.each([
    ['under search_path', 'set search_path = app; create table t (a int); drop table app.t'],
    ['renamed', 'create table t (a int); alter table t rename to u; drop table u'],
    ['moved', 'create schema app; create table t (a int); alter table t set schema app; drop table app.t'],
    ['by a query', 'create table app.t as select 1 as a; drop table app.t'],
    ['in a block', "do $$ begin execute 'create table app.t (a int)'; end $$; drop table app.t"],
  ])('may be dropped: %s', (_name, sql) => {
    expect(rules(sql, { file: 'x.sql' })).not.toContain('ban-drop-table')
  })

  it('is known to later files, where it is no longer new', () => {
    const found = lintFiles([file('create table app.t (a int)'), file('drop table app.t', { file: 'b.sql' })])
    expect(found.map(({ rule, location }) => `${location?.file} ${rule}`)).toContain('b.sql ban-drop-table')
  })

  it('is forgotten with what it was dropped with', () => {
    expect(rules('create schema s; create table s.t (a int); drop schema s cascade; drop table s.t')).toContain(
      'ban-drop-table',
    )
  })
})

describe('SQL inside SQL', () => {
  it('is reported where it stands in the file', () => {
    const text = 'do $body$\nbegin\n  -- é\n  if true then\n    drop table orders;\n  end if;\nend $body$'
    const [finding] = lintSql(file(text)).filter(({ rule }) => rule === 'ban-drop-table')
    expect(finding!.location).toMatchObject({ line: 5, column: 5 })
  })

  it('is read in a body that is quoted and has quotes', () => {
    const text = "do 'begin update t set a = ''x''; end'"
    const [finding] = lintSql(file(text)).filter(({ rule }) => rule === 'ban-update-without-where')
    expect(finding!.location).toMatchObject({ line: 1, column: text.indexOf('update') + 1 })
  })

  it('runs where the file calls the function that it made', () => {
    const made = 'create function f() returns void language plpgsql as $$ begin drop table orders; end $$;'
    expect(rules(made)).not.toContain('ban-drop-table')
    expect(rules(`${made} select f()`)).toContain('ban-drop-table')
    expect(rules(`${made} do $$ begin perform f(); end $$`)).toContain('ban-drop-table')
  })

  it('ends where functions call themselves', () => {
    expect(rules('create function f() returns void language sql as $$ select f() $$; select f()')).toEqual([])
  })

  it('follows constants through variables and loops, and nothing that a branch may have changed', () => {
    const block = (body: string): string => `do $$ declare q text := 'drop table orders'; begin ${body} end $$`
    expect(rules(block('execute q;'))).toContain('ban-drop-table')
    expect(rules(block("if random() > 0.5 then q := 'select 1'; end if; execute q;"))).toContain('prefer-static-sql')
    expect(rules(block('select x into q from y; execute q;'))).toContain('prefer-static-sql')
  })
})

describe('suppressions', () => {
  it.each([
    ['before the statement', '-- dbops-ignore ban-drop-table: why\ndrop table\n  orders'],
    ['behind the line', 'drop table orders; -- dbops-ignore ban-drop-table: why'],
    [
      'inside the statement',
      'alter table orders add column x int,\n  -- dbops-ignore ban-drop-column: why\n  drop column a',
    ],
    ['in a block comment', '/* dbops-ignore ban-drop-table: why */ drop table orders'],
  ])('hold %s', (_name, sql) => {
    const found = rules(sql).filter((rule) => rule.includes('drop') || rule.includes('suppression'))
    expect(found).toEqual([])
  })

  it('do not reach past the next statement, nor out of a string', () => {
    expect(rules('-- dbops-ignore ban-drop-table: why\ndrop table a;\ndrop table b')).toContain('ban-drop-table')
    expect(rules("select '-- dbops-ignore ban-drop-table: why'; drop table a")).toContain('ban-drop-table')
  })
})

describe('levels and roles', () => {
  it('leaves a rule out that is off, and takes another level', () => {
    const off = lintSql(file('drop table t'), { rules: { 'ban-drop-table': 'off' } })
    expect(off.map(({ rule }) => rule)).not.toContain('ban-drop-table')
    const info = lintSql(file('drop table t'), { rules: { 'ban-drop-table': 'info' } })
    expect(info.find(({ rule }) => rule === 'ban-drop-table')?.level).toBe('info')
  })

  it('judges what parses beside what does not', () => {
    expect(rules('drop table a; selec 1; truncate b')).toEqual(
      expect.arrayContaining(['require-valid-sql', 'ban-drop-table', 'ban-truncate']),
    )
  })

  it('never shows a secret', () => {
    const secret = `sb_secret_${'a1'.repeat(15)}`
    expect(JSON.stringify(lintSql(file(`select '${secret}'`)))).not.toContain(secret)
  })
})

describe('repairs', () => {
  it.each([
    ['require-concurrent-index', 'statement', 'create index i on t (a)', 'concurrently'],
    ['require-lock-timeout', 'file', 'alter table t add column b int', "SET LOCAL lock_timeout = '5s'"],
    [
      'require-foreign-key-not-valid',
      'statement',
      'alter table t add constraint f foreign key (a) references u (id)',
      'VALIDATE CONSTRAINT f',
    ],
    ['require-check-not-valid', 'statement', 'alter table t add constraint c check (a > 0) -- note', 'NOT VALID;'],
    [
      'prefer-auth-call-in-subselect',
      'file',
      'create policy p on t to authenticated using (auth.uid() = a)',
      '(select auth.uid())',
    ],
    ['require-row-level-security', 'file', 'create table public.n (a int) -- note', 'ENABLE ROW LEVEL SECURITY'],
  ] as const)('%s: the result parses and silences the rule', (rule, transaction, sql, holds) => {
    const before = matchFiles([file(sql, { transaction })], { repairs: true })
    expect(before[0]!.matches.map((match) => match.rule)).toContain(rule)
    const own = { ...before[0]!, matches: before[0]!.matches.filter((match) => match.rule === rule) }
    const { text } = applyEdits(sql, repairs(own))
    expect(text.toLowerCase()).toContain(holds.toLowerCase())
    expect(parseSql(text).statements.length).toBeGreaterThan(0)
    expect(rules(text, { transaction })).not.toContain(rule)
  })
})
