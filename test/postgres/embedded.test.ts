import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DbopsError } from '../../scripts/core/error.ts'
import { postgresFailure } from '../../scripts/postgres/database.ts'
import { type EmbeddedDatabase, newestCheckpoint, openEmbedded } from '../../scripts/postgres/embedded.ts'

describe('the embedded engine', () => {
  let database: EmbeddedDatabase
  beforeAll(async () => {
    database = await openEmbedded()
  })
  afterAll(() => database.close())

  it('goes on after a failure and tells where it was', async () => {
    const error = await database.exec('select 1; select bogus; select 2').catch((reason) => reason)
    expect(postgresFailure(error)).toMatchObject({ code: '42703', severity: 'ERROR', position: 18 })
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
  })

  it('follows the transaction', async () => {
    expect(database.transactionStatus).toBe('I')
    await database.exec('begin')
    expect(database.transactionStatus).toBe('T')
    await expect(database.query('select 1/0')).rejects.toThrow('division by zero')
    expect(database.transactionStatus).toBe('E')
    await database.exec('rollback')
    expect(database.transactionStatus).toBe('I')
  })

  it('takes queries in the order in which they are asked', async () => {
    const answers = await Promise.all([1, 2, 3].map((n) => database.rows('select $1::int', [n])))
    expect(answers.flat(2)).toEqual([1, 2, 3])
  })

  it('refuses COPY without data and takes it with', async () => {
    await database.exec('create temp table copied (a int, b text)')
    await expect(database.exec('copy copied from stdin')).rejects.toThrow(/without data/)
    await database.copyIn('copy copied from stdin', new TextEncoder().encode('1\tone\n2\t\\N\n'))
    expect(await database.rows('select * from copied')).toEqual([
      [1, 'one'],
      [2, null],
    ])
  })

  it('ends endless recursion as Postgres does', async () => {
    await database.exec(
      'create function endless(n int) returns int language plpgsql as $$ begin return endless(n + 1); end $$',
    )
    await expect(database.query('select endless(1)')).rejects.toMatchObject({ code: '54001' })
    expect(await database.rows('select 1')).toEqual([[1]])
  })

  it('passes notices on', async () => {
    const heard: string[] = []
    const stop = database.onNotice(({ severity, message }) => heard.push(`${severity} ${message}`))
    await database.exec("do $$ begin raise notice 'one'; end $$")
    stop()
    await database.exec("do $$ begin raise notice 'two'; end $$")
    expect(heard).toEqual(['NOTICE one'])
  })

  it('does not let a migration change system tables', async () => {
    await expect(database.exec('create table pg_catalog.mine (a int)')).rejects.toMatchObject({ code: '42501' })
  })
})

it('says that it stopped when it stopped, and stays stopped', async () => {
  const database = await openEmbedded()
  await database.exec('set max_stack_depth = 2000')
  await database.exec(
    'create function endless(n int) returns int language plpgsql as $$ begin return endless(n + 1); end $$',
  )
  for (const sql of ['select endless(1)', 'select 1']) {
    const error = await database.query(sql).catch((reason) => reason)
    expect(error).toBeInstanceOf(DbopsError)
    expect(error).toMatchObject({ exitCode: 3, message: expect.stringMatching(/^The embedded PostgreSQL stopped/) })
  }
  await database.close()
})

describe('the cache', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dbops-cache-test-'))
  const options = { env: { DBOPS_CACHE: folder } }
  const entries = () => readdirSync(folder).map((name) => join(folder, name))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('keeps the cluster and checkpoints with their notes', async () => {
    const first = await openEmbedded(options)
    expect(first.restored).toBe('fresh')
    await first.exec('create table kept (a int); insert into kept values (1)')
    expect(await first.saveCheckpoint('one', 'a note')).toBe(true)
    await first.exec('insert into kept values (2); begin')
    expect(await first.saveCheckpoint('two')).toBe(false)
    await first.exec('rollback')
    await first.close()
    expect(entries()).toHaveLength(2)
    expect(await newestCheckpoint(['none', 'one', 'two'], options)).toBe('one')

    const second = await openEmbedded({ ...options, checkpoint: 'one' })
    expect([second.restored, second.note]).toEqual(['checkpoint', 'a note'])
    expect(await second.rows('select a from kept')).toEqual([[1]])
    await second.close()
  })

  it.each([
    ['truncated', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['changed', (bytes: Buffer) => Buffer.from(bytes).fill(1, bytes.length - 100)],
    ['emptied', () => Buffer.alloc(0)],
    ['foreign', () => Buffer.from('not an image')],
  ])('throws a %s checkpoint away and starts from the cluster', async (_name, spoil) => {
    const database = await openEmbedded({ ...options, checkpoint: 'one' })
    await database.saveCheckpoint('spoiled')
    await database.close()
    const path = entries().find((entry) => readFileSync(entry).includes('/spoiled"'))!
    writeFileSync(path, spoil(readFileSync(path)))
    const next = await openEmbedded({ ...options, checkpoint: 'spoiled' })
    expect(next.restored).toBe('cluster')
    await next.close()
    expect(entries()).not.toContain(path)
  })

  it('makes a spoiled cluster again, and nothing of an unwritable folder', async () => {
    for (const path of entries()) writeFileSync(path, readFileSync(path).subarray(0, 4096))
    const again = await openEmbedded(options)
    expect(again.restored).toBe('fresh')
    await again.close()
    const nowhere = { env: { DBOPS_CACHE: '/dev/null/cache' } }
    const database = await openEmbedded(nowhere)
    expect(await database.saveCheckpoint('one')).toBe(false)
    expect(await newestCheckpoint(['one'], nowhere)).toBeUndefined()
    await database.close()
  })

  it('removes what was not used for longest', async () => {
    const small = { env: { DBOPS_CACHE: folder, DBOPS_CACHE_LIMIT: '1' } }
    const database = await openEmbedded(small)
    await database.saveCheckpoint('large')
    await database.close()
    expect(entries()).toHaveLength(1)
  })
})
