import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type EmbeddedDatabase, openEmbedded } from '../../scripts/postgres/embedded.ts'
import { copiesFromClient, copyAsInserts } from '../../scripts/prove/copy.ts'
import { loadParser, parseSql } from '../../scripts/sql/parse.ts'

let database: EmbeddedDatabase

beforeAll(async () => {
  database = await openEmbedded()
  await loadParser()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.exec(
    'drop table if exists t; create table t (id int generated always as identity, a text, b int, c text[])',
  )
})

const statementOf = (sql: string) => parseSql(sql).statements[0]!

/** The rows that COPY itself makes of the data, and those that the INSERT statements make. */
async function both(sql: string, data: string): Promise<[copied: unknown[][], inserted: unknown[][]]> {
  const read = async () => {
    const rows = await database.rows('select id, a, b, c::text from t order by id, a, b')
    await database.exec('truncate t restart identity')
    return rows
  }
  await database.copyIn(sql, Buffer.from(data))
  const copied = await read()
  for (const chunk of copyAsInserts(statementOf(sql), data)) await database.exec(chunk.sql)
  return [copied, await read()]
}

describe('copyAsInserts', () => {
  it.each([
    ['plain rows', 'copy t (a, b) from stdin', 'x\t1\ny\t2\n'],
    ['no last line end', 'copy t (a, b) from stdin', 'x\t1\ny\t2'],
    ['CRLF', 'copy t (a, b) from stdin', 'x\t1\r\ny\t2\r\n'],
    ['nulls', 'copy t (a, b) from stdin', '\\N\t\\N\n\t1\n'],
    ['a null mark of its own', "copy t (a, b) from stdin with (null 'nil')", 'nil\t1\n\\\\N\t2\n'],
    ['escapes', 'copy t (a) from stdin', 'a\\tb\\nc\\\\d\\b\\f\\v\\101\\x42\\q\n'],
    ['an escaped tab', 'copy t (a, b) from stdin', 'a\\\tb\t1\n'],
    ['a delimiter of its own', "copy t (a, b) from stdin with (delimiter '|')", 'a|1\nb\\|c|2\n'],
    ['quotes, dollars and Unicode', 'copy t (a) from stdin', "it's $$ 'ä😀' \"x\" --\n"],
    ['arrays', 'copy t (a, c) from stdin', 'x\t{a,"b\\\\"c"}\n'],
    ['all columns, with an identity', 'copy t from stdin', '7\tx\t1\t{}\n'],
    ['the form of before 7.3', "copy t (a, b) from stdin delimiter ';' null as '-'", 'x;1\n-;2\n'],
    ['an end mark', 'copy t (a) from stdin', 'x\n\\.\n'],
    ['csv', 'copy t (a, b) from stdin with (format csv)', 'x,1\n"a,""b""\nc",2\n,3\n"",4\n'],
    ['csv with a header', 'copy t (a, b) from stdin (format csv, header true)', 'a,b\nx,1\n'],
    [
      'csv with its own marks',
      "copy t (a, b) from stdin (format csv, delimiter ';', quote '''', escape '\\', null 'x')",
      "'it\\'s';1\nx;2\n'x';3\n",
    ],
    ['nothing', 'copy t (a) from stdin', ''],
  ])('reads as COPY does: %s', async (_, sql, data) => {
    const [copied, inserted] = await both(sql, data)
    expect(inserted).toEqual(copied)
  })

  it('cuts many rows into several statements, each with its place', () => {
    const data = Array.from({ length: 1200 }, (_, index) => `r${index}\n`).join('')
    const chunks = [...copyAsInserts(statementOf('copy t (a) from stdin'), data)]
    expect(chunks.map(({ rows }) => rows)).toEqual([500, 500, 200])
    expect(chunks.map(({ at }) => data.slice(at, data.indexOf('\n', at)))).toEqual(['r0', 'r500', 'r1000'])
  })

  it('quotes names', () => {
    const [chunk] = copyAsInserts(statementOf('copy "My"."T;" ("a""b", "select") from stdin'), '1\t2\n')
    expect(chunk!.sql).toBe(`insert into "My"."T;" ("a""b", "select") overriding system value values\n('1', '2')`)
  })
})

describe('copiesFromClient', () => {
  it.each([
    ['copy t from stdin', true],
    ["copy t from '/file'", false],
    ["copy t from program 'cat'", false],
    ['copy t to stdout', false],
    ['select 1', false],
  ])('%s: %s', (sql, expected) => {
    expect(copiesFromClient(statementOf(sql))).toBe(expected)
  })
})
