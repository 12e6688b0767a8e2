import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../scripts/postgres/database.ts'
import { openEmbedded } from '../../scripts/postgres/embedded.ts'
import { openServer } from '../../scripts/postgres/server.ts'
import { generateTypes } from '../../scripts/render/types/generate.ts'
import { readTypes } from '../../scripts/render/types/read.ts'
import { postgresMetaTypes, postgresMetaUnavailable } from '../oracles/postgres-meta.ts'
import { serverUnavailable, startServer, type TestServer } from '../support/server.ts'

const hostile = readFileSync(join(import.meta.dirname, '../fixtures/types/hostile.sql'), 'utf8')
const schemas = ['public', 'aside', 'odd schema']

let embedded: Database
beforeAll(async () => {
  embedded = await openEmbedded()
  await embedded.exec(hostile)
})
afterAll(() => embedded?.close())

describe('generateTypes', () => {
  it('keeps hostile names as data', async () => {
    const types = await generateTypes(embedded, { schemas })
    const read = readTypes(types)!
    expect(Object.keys(read.schemas)).toEqual(['aside', 'odd schema', 'public'])
    const { tables, enums, functions, views } = read.schemas.public!
    expect(enums.mood).toBe(
      '"happy" | "so-so" | "it\'s \\"ok\\"" | "" | "a|b" | "</script>" | "`" | "${x}" | "two\\nlines" | "日本"',
    )
    expect(tables.users!.Row).toMatchObject({
      'weird column; drop table users': 'string | null',
      'a"quote': 'string | null',
      'back`tick ${x}': 'string | null',
      'Ünïcode ✓': 'string | null',
      moods: 'Database["public"]["Enums"]["mood"][]',
      home: 'Database["public"]["CompositeTypes"]["point3"] | null',
    })
    // Generated columns cannot be written, identity columns need not be.
    expect(tables.users!.Insert['full_name?']).toBe('never')
    expect(tables.organizations!.Insert['id?']).toBe('never')
    expect(tables.serials!.Insert['id?']).toBe('number')
    expect(functions['odd "name"; --']).toBe('{ Args: { an "arg": number; select?: string }; Returns: number }')
    expect(functions.add).toContain(' | ')
    expect(functions.owner).toContain('SetofOptions')
    expect(views['view "quoted"']!.Row).toEqual({ nothing: 'string | null', one: 'number | null' })
  })

  it('survives functions that are named like members of Object.prototype, on which the generator fails', async () => {
    await embedded.exec(
      `begin; create schema proto;
       create function proto.constructor(a int) returns int language sql as 'select a';
       create function proto."toString"() returns text language sql as 'select null::text';
       create function proto."__proto__"(x int) returns int language sql as 'select x';`,
    )
    try {
      const { functions } = readTypes(await generateTypes(embedded, { schemas: ['proto'] }))!.schemas.proto!
      expect({ ...functions }).toEqual({
        ['__proto__']: '{ Args: { x: number }; Returns: number }',
        constructor: '{ Args: { a: number }; Returns: number }',
        toString: '{ Args: Record<PropertyKey, never>; Returns: string }',
      })
    } finally {
      await embedded.exec('rollback')
    }
  })

  it('names the schemas that do not exist', async () => {
    await expect(generateTypes(embedded, { schemas: ['public', 'nowhere'] })).rejects.toThrow(
      'Unexpected schema "nowhere", expected one that the database has',
    )
  })
})

const unavailable = postgresMetaUnavailable ?? serverUnavailable
describe.skipIf(unavailable !== undefined)(`the Supabase CLI's own generator (${unavailable ?? 'runs'})`, () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
    const database = await openServer(server.url, { readWrite: true })
    await database.exec(hostile)
    await database.close()
  })
  afterAll(() => server?.stop())

  it.each([['public'], ['public', 'aside'], ['aside', 'odd schema', 'public']])(
    'prints the same bytes for %s %s %s',
    async (...of) => {
      const wanted = of.filter((schema) => schema !== undefined)
      expect(await generateTypes(embedded, { schemas: wanted })).toBe(await postgresMetaTypes(server.url, wanted))
    },
  )

  it('prints the same bytes without one-to-one relationships, read through a server', async () => {
    const database = await openServer(server.url)
    try {
      expect(await generateTypes(database, { schemas, oneToOne: false })).toBe(
        await postgresMetaTypes(server.url, schemas, false),
      )
    } finally {
      await database.close()
    }
  })
})
