import { beforeAll, describe, expect, it } from 'vitest'
import { loadParser, parseSql } from '../../scripts/sql/parse.ts'
import { planTransactions } from '../../scripts/workspace/transaction.ts'
import type { TransactionMode } from '../../scripts/workspace/workspace.ts'

beforeAll(loadParser)

/** One letter a statement: `b` begin before, `c` commit after, `t` in a transaction, `-` outside of one. */
const plan = (mode: TransactionMode, sql: string): string =>
  planTransactions(mode, parseSql(sql).statements)
    .steps.map(
      ({ begin, commit, inTransaction }) => `${begin ? 'b' : ''}${inTransaction ? 't' : '-'}${commit ? 'c' : ''}`,
    )
    .join(' ')

const cic = 'create index concurrently i on t (a);'
const ddl = 'create table t (a int);'

describe('planTransactions', () => {
  it.each<[TransactionMode, string, string]>([
    ['file', `${ddl}${ddl}`, 'bt tc'],
    ['file', ddl, 'btc'],
    ['file', cic, 'btc'],
    ['file', `begin;${ddl}commit;${ddl}`, 't t t btc'],
    ['message', ddl, '-'],
    ['message', cic, '-'],
    ['message', `${ddl}${cic}`, 'bt tc'],
    ['message', `${ddl}commit;${cic}`, 'bt t btc'],
    ['split', `${ddl}${cic}`, '- -'],
    ['split', `${ddl}${ddl}`, 'bt tc'],
    ['pipeline', cic, '-'],
    ['pipeline', `${cic}${cic}`, '- -'],
    ['pipeline', `${cic}${ddl}${ddl}`, '- bt tc'],
    ['pipeline', `${ddl}${cic}`, 'bt tc'],
    ['pipeline', `begin;${ddl}commit;`, 't t t'],
    ['pipeline', `${ddl}begin;${ddl}commit;${cic}`, 'bt t t t -'],
    ['detect', `${cic}${cic}`, '- -'],
    ['detect', `${ddl}${ddl}`, 'bt tc'],
    ['statement', `${ddl}${ddl}`, '- -'],
    ['statement', `begin;${ddl}commit;${cic}`, 't t t -'],
    ['history', `${ddl}${cic}`, 't t'],
    ['history', `${ddl}commit;${cic}${ddl}`, 't t - -'],
  ])('%s: %s', (mode, sql, expected) => {
    expect(plan(mode, sql)).toBe(expected)
  })

  it('says where Flyway refuses a mixture, and where a block is left open', () => {
    const of = (mode: TransactionMode, sql: string) => planTransactions(mode, parseSql(sql).statements)
    expect(of('detect', `${ddl}${ddl}${cic}`).refused).toBe(2)
    expect(of('detect', `${cic}${ddl}`).refused).toBe(1)
    expect(of('detect', `${cic}${cic}`).refused).toBeUndefined()
    expect(of('file', `begin;${ddl}`).leftOpen).toBe(true)
    expect(of('file', `begin;${ddl}end;`).leftOpen).toBe(false)
  })

  it('carries on whether a history’s transaction is still open', () => {
    const of = (sql: string, open?: boolean) => planTransactions('history', parseSql(sql).statements, open)
    expect(of(ddl).historyOpen).toBe(true)
    expect(of(`${ddl}commit;`).historyOpen).toBe(false)
    expect(of(cic, false)).toMatchObject({ historyOpen: false, steps: [{ begin: false, inTransaction: false }] })
  })

  it.each([
    'vacuum t',
    'reindex database d',
    'reindex (concurrently) table t',
    'drop index concurrently i',
    'create database d',
    'drop database d',
    'alter system set work_mem = 1',
    'alter table t detach partition p concurrently',
    "create subscription s connection '' publication p",
    'discard all',
    'cluster',
    "create tablespace s location '/x'",
  ])('runs outside of a transaction: %s', (sql) => {
    expect(plan('pipeline', `${sql};${ddl}${ddl}`)).toBe('- bt tc')
  })

  it.each([
    'analyze t',
    'reindex table t',
    'drop index i',
    'create index i on t (a)',
    "alter type e add value 'x'",
    'refresh materialized view concurrently v',
    "create subscription s connection '' publication p with (create_slot = false, connect = false)",
    'discard plans',
    'alter table t detach partition p',
  ])('may run inside one: %s', (sql) => {
    expect(plan('pipeline', `${sql};${ddl}`)).toBe('bt tc')
  })
})
