import { describe, expect, it } from 'vitest'
import { blank, splitSql } from '../../scripts/sql/lexer.ts'
import { loadParser, parseSql, skipTrivia } from '../../scripts/sql/parse.ts'

const texts = (sql: string): string[] => splitSql(sql).map((piece) => sql.slice(piece.start, piece.end))

describe('splitSql', () => {
  it.each([
    ['quotes', `select 'a;''b;'; select "c;""d"`, [`select 'a;''b;'`, `select "c;""d"`]],
    [
      'backslashes in E strings alone',
      String.raw`select E'\';', 'a\'; select 2`,
      [String.raw`select E'\';', 'a\'`, 'select 2'],
    ],
    [
      'other prefixes',
      `select b'1;', x'f;', n'x;', U&'d\\0061;'; select 1`,
      [`select b'1;', x'f;', n'x;', U&'d\\0061;'`, 'select 1'],
    ],
    ['dollar quotes', 'do $$ ; $a$ ; $$; select $b$ $$ ; $b$', ['do $$ ; $a$ ; $$', 'select $b$ $$ ; $b$']],
    ['a dollar inside a name', 'select a$b$c; select 1', ['select a$b$c', 'select 1']],
    ['parameters', 'select $1; select $2', ['select $1', 'select $2']],
    ['nested comments', '/* a /* ; */ ; */ select 1; -- ;\nselect 2', ['select 1', 'select 2']],
    ['a comment after an operator', 'select 1 +--;\n2; select 3', ['select 1 +--;\n2', 'select 3']],
    [
      'rules',
      'create rule r as on insert to t do (delete from a; delete from b); select 1',
      ['create rule r as on insert to t do (delete from a; delete from b)', 'select 1'],
    ],
    [
      'BEGIN ATOMIC',
      'create or replace function f() returns int begin atomic select case when true then 1 end; select 2; end; select 3',
      [
        'create or replace function f() returns int begin atomic select case when true then 1 end; select 2; end',
        'select 3',
      ],
    ],
    ['BEGIN as a statement', 'begin; select 1; end; select 2', ['begin', 'select 1', 'end', 'select 2']],
    ['empty statements', ';; select 1;;', ['select 1']],
    ['an unclosed quote', `select 1; select 'a; b`, ['select 1', `select 'a; b`]],
    ['an unclosed dollar quote', 'select 1; do $x$ ; ', ['select 1', 'do $x$ ; ']],
    ['Unicode names', 'select "тест;", ünïcode; select 1', ['select "тест;", ünïcode', 'select 1']],
  ])('keeps %s together', (_, sql, expected) => {
    expect(texts(sql)).toEqual(expected)
  })

  it('finds meta-commands, which end no statement unless they send it', () => {
    const sql = '\\set x 1\nselect 1\n\\gset\n\\restrict abc\nselect\n\\echo hi\n2;'
    expect(splitSql(sql).map(({ kind, start, end }) => [kind, sql.slice(start, end)])).toEqual([
      ['meta-command', '\\set x 1'],
      ['statement', 'select 1'],
      ['meta-command', '\\gset'],
      ['meta-command', '\\restrict abc'],
      ['meta-command', '\\echo hi'],
      ['statement', 'select\n\\echo hi\n2'],
    ])
  })

  it('finds the rows of COPY … FROM stdin, and none after other COPYs', () => {
    const sql =
      "copy \"from\".t (a) from stdin with (format csv);\n1;2\nit's\n\\.\ncopy t to stdout;\ncopy t from '/f';\nselect 1;"
    expect(splitSql(sql).map(({ kind, start, end, terminated }) => [kind, sql.slice(start, end), terminated])).toEqual([
      ['statement', 'copy "from".t (a) from stdin with (format csv)', true],
      ['copy-data', "1;2\nit's\n", true],
      ['statement', 'copy t to stdout', true],
      ['statement', "copy t from '/f'", true],
      ['statement', 'select 1', true],
    ])
    expect(splitSql('copy t from stdin;\n1\n').at(-1)).toMatchObject({ kind: 'copy-data', terminated: false })
  })

  it('agrees with the parser on where statements begin and end', async () => {
    await loadParser()
    const sql = `-- head
      create table a (b text default 'x;y' check (b <> E'\\'')); /* ; */
      create function f() returns void language plpgsql as $f$ begin perform 1; end $f$;
      create procedure p() begin atomic insert into a values (';'); end;
      insert into a select $$;$$ where true -- ;
    `
    const parsed = parseSql(sql).statements
    const pieces = splitSql(sql)
    expect(pieces.map((piece) => piece.start)).toEqual(parsed.map((statement) => statement.start))
    for (const [index, piece] of pieces.entries()) {
      expect(skipTrivia(sql, piece.end, parsed[index]!.end)).toBeGreaterThanOrEqual(parsed[index]!.end)
    }
  })

  it('takes hostile texts in one pass', () => {
    for (const hostile of ['$a$ ', '/*', '(', "'", '\\x\n', 'copy a from stdin;\n', '$', 'begin atomic ']) {
      expect(texts(`select 1;${hostile.repeat(100_000)}`)[0]).toBe('select 1')
    }
  })
})

describe('blank', () => {
  it('keeps lengths and line ends', () => {
    expect(blank('ab\r\ncd\nef', [{ start: 1, end: 6 }])).toBe('a \r\n  \nef')
  })
})
