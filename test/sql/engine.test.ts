import { beforeAll, describe, expect, it } from 'vitest'
import { loadParser, parsePlpgsql, parseSql, SqlSyntaxError } from '../../scripts/sql/parse.ts'

beforeAll(loadParser)

const deep = `select ${'1+'.repeat(20_000)}1`

describe('the parser after texts that are too deep for it', () => {
  it('says so, and reads every later text as before', () => {
    const plain = 'select a from t where b = 1 and c in (1, 2, 3)'
    const expected = JSON.stringify(parseSql(plain).statements)
    // The module of libpg-query's own wrapper is beyond repair after 26 of these.
    for (let round = 0; round < 40; round++) {
      expect(() => parseSql(deep)).toThrow(SqlSyntaxError)
      expect(JSON.stringify(parseSql(plain).statements)).toBe(expected)
    }
    expect(parsePlpgsql('do $$ begin perform f(); end $$')).toHaveLength(1)
  })

  it.each([
    ['parentheses', `select ${'('.repeat(10_000)}1${')'.repeat(10_000)}`],
    ['negations', `select ${'not '.repeat(10_000)}true`],
    ['subqueries', `select * from ${'(select * from '.repeat(5_000)}t${') a'.repeat(5_000)}`],
    ['CASE', `select ${'case when true then '.repeat(10_000)}1${' end'.repeat(10_000)}`],
  ])('refuses 10,000 nested %s with a place and words', (_name, sql) => {
    expect(() => parseSql(sql)).toThrow(/memory exhausted|nested too deeply/)
  })

  it('reads a chain of 10,000 ANDs', () => {
    expect(parseSql(`select * from t where ${'a = 1 and '.repeat(10_000)}a = 1`).statements).toHaveLength(1)
  })
})
