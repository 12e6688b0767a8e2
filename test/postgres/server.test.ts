import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DbopsError } from '../../scripts/core/error.ts'
import { connectionConfig, describeUrl, withDatabase } from '../../scripts/postgres/connection.ts'
import type { Database } from '../../scripts/postgres/database.ts'
import { openEmbedded } from '../../scripts/postgres/embedded.ts'
import { openServer } from '../../scripts/postgres/server.ts'
import { serverUnavailable, startServer, type TestServer } from '../support/server.ts'

async function failure(url: string, options = {}): Promise<DbopsError> {
  const error = await openServer(url, options).then(
    () => undefined,
    (reason) => reason,
  )
  expect(error).toBeInstanceOf(DbopsError)
  return error as DbopsError
}

describe('connection strings', () => {
  it.each([
    ['postgres://u:p%40ss@db.example.com:6543/app?sslmode=require', 'db.example.com:6543/app'],
    ['postgresql:///app?host=/var/run/postgresql', '/var/run/postgresql/app'],
    ["host=localhost port=5433 dbname=app user=u password='se cr\\'et'", 'localhost:5433/app'],
    ['host=/tmp/pg dbname=app', '/tmp/pg/app'],
    ['not a url', 'the server'],
  ])('%s is described without a password', (text, expected) => {
    expect(describeUrl(text)).toBe(expected)
  })

  it('understands key=value pairs as libpq does', () => {
    expect(connectionConfig("host=localhost port=5433 dbname=app user=u password='a b'").connectionString).toBe(
      'postgres://u:a%20b@localhost:5433/app?uselibpqcompat=true',
    )
    expect(() => connectionConfig('nonsense')).toThrow(/expected postgres:\/\//)
  })

  it('keeps everything but the database', () => {
    expect(withDatabase('postgres://u:p@h:1/a?sslmode=require', 'b')).toBe('postgres://u:p@h:1/b?sslmode=require')
    expect(withDatabase('postgres://u:p@h:1', 'b')).toBe('postgres://u:p@h:1/b')
  })
})

describe('a server that cannot be reached', () => {
  it('is named with what to do, and never with the password', async () => {
    const refused = await failure('postgres://postgres:hunter2@127.0.0.1:1/app')
    expect(refused.message).toMatch(/^Cannot connect to 127\.0\.0\.1:1\/app: .*ECONNREFUSED/)
    expect(refused.hint).toMatch(/Nothing listens/)
    expect(refused.exitCode).toBe(3)
    const unknown = await failure('postgres://postgres:hunter2@no-such-host.invalid/app')
    expect(unknown.hint).toMatch(/No server of that name|does not answer/)
    const socket = await failure('postgres://postgres:hunter2@/app?host=/nonexistent')
    expect(socket.hint).toMatch(/socket/)
    for (const { message, hint } of [refused, unknown, socket]) expect(`${message}${hint}`).not.toContain('hunter2')
  })

  it('does not wait for ever', async () => {
    const silent = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => silent.once('listening', resolve))
    const { port } = silent.address() as { port: number }
    const error = await failure(`postgres://postgres@127.0.0.1:${port}/app`, { connectTimeout: 200 })
    expect(error.hint).toMatch(/does not answer/)
    silent.close()
  })
})

describe.skipIf(serverUnavailable)('a server', () => {
  let server: TestServer
  let there: Database
  let here: Database

  beforeAll(async () => {
    server = await startServer()
    there = await openServer(server.url)
    here = await openEmbedded()
  })
  afterAll(async () => {
    await here?.close()
    await there?.close()
    await server?.stop()
  })

  it('refuses a wrong password and a missing database, each with its hint', async () => {
    const password = await failure(`postgres://postgres:hunter2@127.0.0.1:${server.port}/postgres`)
    expect(password.hint).toMatch(/refused the user/)
    expect(password.message).not.toContain('hunter2')
    expect((await failure(withDatabase(server.url, 'nowhere'))).hint).toMatch(/no such database/)
    expect((await failure(`${server.url}?sslmode=require`)).hint).toMatch(/TLS/)
  })

  it('is opened over its socket and by key=value pairs', async () => {
    const text = `host=${server.socketFolder} port=${server.port} user=postgres dbname=postgres`
    const database = await openServer(text)
    expect(await database.rows('select current_database()')).toEqual([['postgres']])
    await database.close()
  })

  it('is only read', async () => {
    await expect(there.exec('create table t (a int)')).rejects.toThrow(/read-only transaction/)
  })

  it('lets go of a statement when the signal is aborted', async () => {
    const controller = new AbortController()
    const database = await openServer(server.url, { signal: controller.signal })
    const slept = expect(database.exec('select pg_sleep(60)')).rejects.toThrow()
    controller.abort()
    await slept
    await database.close()
  })

  it.each([
    'true',
    '1::int2',
    '2147483647',
    '9007199254740991::int8',
    '9007199254740993::int8',
    "'-9223372036854775808'::int8",
    '12345678901234567890.123456789::numeric',
    "'NaN'::numeric",
    '1.5::float4',
    "'NaN'::float8",
    "'-Infinity'::float8",
    '0.1::float8',
    "'text'",
    "'x'::char(3)",
    "'n'::name",
    'null',
    `'{"a": [1, null, "ü"]}'::json`,
    `'{"b": 1, "a": 9007199254740993}'::jsonb`,
    "'null'::jsonb",
    'array[1, null, 3]',
    "array['a,b', null, 'c\"d', '', 'NULL']",
    'array[[1, 2], [3, 4]]',
    "'{}'::text[]",
    'array[9007199254740993::int8]',
    `array['{"a": 1}']::jsonb[]`,
    'array[true, null]',
    "'\\x00ff'::bytea",
    "date '2026-10-30'",
    "timestamp '2026-10-30 12:34:56.789'",
    "timestamptz '2026-10-30 12:34:56.789+02' at time zone 'UTC'",
    "'infinity'::timestamptz",
    "interval '1 day 02:03:04'",
    "'00000000-0000-0000-0000-000000000001'::uuid",
    "'pg_class'::regclass",
    "'(1,2)'::point",
    'int4range(1, 5)',
    "'192.168.0.1/24'::inet",
    '12::oid',
    '\'a\'::"char"',
    "'1 2'::oidvector",
    "'{1,2}'::oid[]",
    "row(1, 'a')",
  ])('gives the same value as the embedded engine for %s', async (expression) => {
    const sql = `select ${expression} as value`
    expect(await here.query(sql)).toEqual(await there.query(sql))
    expect(await here.rows(sql)).toEqual(await there.rows(sql))
  })

  it.each([
    ['$1::int', 42],
    ['$1::text', 'ü\\"\''],
    ['$1::bool', false],
    ['$1::int8', 9007199254740993n],
    ['$1::text[]', ['a', null, 'b"c', 'd\\e', '']],
    [
      '$1::int[]',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['$1::jsonb', { a: [1, null] }],
    ['$1::bytea', new Uint8Array([0, 255])],
    ['$1::timestamptz', new Date(0)],
    ['$1::text', null],
    ['$1::text', undefined],
  ])('takes the same parameter as the embedded engine: %s', async (expression, value) => {
    const sql = `select ${expression} as value`
    expect(await here.query(sql, [value])).toEqual(await there.query(sql, [value]))
  })
})
