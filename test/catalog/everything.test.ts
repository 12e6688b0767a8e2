/** A database with every kind of object: the same Schema from both engines, and the same as Postgres's own words. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { constraintDefinition, createIndex, createTrigger } from '../../scripts/catalog/ddl/create.ts'
import { readSchema } from '../../scripts/catalog/read.ts'
import type { Schema } from '../../scripts/catalog/schema.ts'
import { ident, qualified } from '../../scripts/core/identifier.ts'
import type { Database } from '../../scripts/postgres/database.ts'
import { openEmbedded } from '../../scripts/postgres/embedded.ts'
import { openServer } from '../../scripts/postgres/server.ts'
import { loadParser, parseSql } from '../../scripts/sql/parse.ts'
import { serverUnavailable, startServer, type TestServer } from '../support/server.ts'

const everything = readFileSync(join(import.meta.dirname, '../fixtures/catalog/everything.sql'), 'utf8')

let embedded: Database
let schema: Schema
beforeAll(async () => {
  await loadParser()
  embedded = await openEmbedded()
  await embedded.exec(everything)
  schema = await readSchema(embedded)
})
afterAll(() => embedded?.close())

/** What a statement says, without where it says it and without what does not change its meaning. */
function meaning(sql: string): unknown {
  const strip = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(strip)
    if (node === null || typeof node !== 'object') return node
    // `fillfactor = 70` and `fillfactor = '70'` are stored alike.
    if ('defname' in node && 'arg' in node) return [node.defname, leaf(node.arg)]
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => !/location$|^stmt_len$/.test(key))
        .map(([key, value]) => [key, strip(value)]),
    )
  }
  return strip(parseSql(sql).statements.map(({ node }) => node))
}

/** The value at the bottom of a parse tree's constant. */
function leaf(node: unknown): string {
  return node !== null && typeof node === 'object' ? leaf(Object.values(node)[0]) : String(node)
}

describe('a database with every kind of object', () => {
  it('has every kind in its Schema', () => {
    const empty = Object.entries(schema).filter(([, value]) => Array.isArray(value) && value.length === 0)
    // Tables of the platform exist on Supabase alone.
    expect(empty.map(([name]) => name)).toEqual(['platformTables'])
    expect([...new Set(schema.others.map(({ kind }) => kind))]).toEqual([
      'access method',
      'base type',
      'cast',
      'collation',
      'conversion',
      'foreign data wrapper',
      'foreign server',
      'operator',
      'operator class',
      'operator family',
      'text search configuration',
      'text search dictionary',
      'user mapping',
    ])
  })

  it('never holds a secret', () => {
    expect(JSON.stringify(schema)).not.toMatch(/hunter2|do-not-show/)
  })

  it('says of every index what Postgres says', async () => {
    const own = await embedded.rows(
      `select n.nspname, t.relname, c.relname, pg_get_indexdef(c.oid) from pg_index i join pg_class c on c.oid = i.indexrelid
       join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
       where n.nspname in ('app', 'we"ird Schema')`,
    )
    expect(own.length).toBeGreaterThan(30)
    for (const [namespace, table, name, definition] of own as string[][]) {
      const relation = [...schema.tables, ...schema.views].find(
        (one) => one.schema === namespace && one.name === table,
      )!
      const index = relation.indexes.find((one) => one.name === name)!
      // ONLY is said of an index whose partitions' indexes are not attached.
      const theirs = definition!.replace(/ ON ONLY /, ' ON ')
      expect(meaning(createIndex(relation, index)), definition).toEqual(meaning(theirs))
    }
  })

  it('says of every constraint what Postgres says', async () => {
    const own = await embedded.rows(
      `select n.nspname, t.relname, c.conname, pg_get_constraintdef(c.oid) from pg_constraint c
       join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
       where n.nspname in ('app', 'we"ird Schema') and c.contype <> 't'`,
    )
    expect(own.length).toBeGreaterThan(60)
    await embedded.exec("set search_path = ''")
    for (const [namespace, name, constraintName] of own as string[][]) {
      const table = schema.tables.find((one) => one.schema === namespace && one.name === name)!
      const constraint = table.constraints.find((one) => one.name === constraintName)!
      const [[theirs]] = (await embedded.rows(
        `select pg_get_constraintdef(c.oid) from pg_catalog.pg_constraint c
         where c.conname = $1 and c.conrelid = $2::regclass`,
        [constraintName, qualified(namespace, name!)],
      )) as [[string]]
      const index = table.indexes.find((one) => one.constraint === constraintName)
      const ours = constraintDefinition(constraint, index && { ...index, options: undefined, tablespace: undefined })
      const add = (definition: string) => `ALTER TABLE t ADD CONSTRAINT ${ident(constraintName!)} ${definition}`
      expect(meaning(add(ours)), theirs).toEqual(meaning(add(theirs)))
    }
    await embedded.exec('reset search_path')
  })

  it('says of every trigger what Postgres says', async () => {
    const own = await embedded.rows(
      `select n.nspname, t.relname, g.tgname, pg_get_triggerdef(g.oid) from pg_trigger g
       join pg_class t on t.oid = g.tgrelid join pg_namespace n on n.oid = t.relnamespace where not g.tgisinternal`,
    )
    expect(own.length).toBeGreaterThan(8)
    for (const [namespace, table, name, definition] of own as string[][]) {
      const relation = [...schema.tables, ...schema.views].find(
        (one) => one.schema === namespace && one.name === table,
      )!
      const trigger = relation.triggers.find((one) => one.name === name)!
      expect(meaning(createTrigger(relation, trigger)), definition).toEqual(meaning(definition!))
    }
  })

  it('reads the catalogs of a whole, unlike its parts, only in the schemas that are asked for', async () => {
    const part = await readSchema(embedded, { schemas: ['we"ird Schema'] })
    expect(part.schemas.map(({ name }) => name)).toEqual(['we"ird Schema'])
    expect(part.tables.map(({ schema: namespace }) => namespace)).toEqual(['we"ird Schema'])
    expect(part.tables[0]!.constraints).toEqual(
      schema.tables.find(({ schema: namespace }) => namespace === 'we"ird Schema')!.constraints,
    )
    expect(part.functions).toEqual([])
  })
})

describe.skipIf(serverUnavailable)('the same on a PostgreSQL 18 server', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server?.stop())

  it('gives the same Schema but for the engine', async () => {
    const database = await openServer(server.url, { readWrite: true })
    try {
      await database.exec(everything)
      const { engine, ...onServer } = await readSchema(database)
      const { engine: _embedded, ...onEmbedded } = schema
      expect(engine.kind).toBe('server')
      expect(onServer).toEqual(onEmbedded)
      expect(JSON.stringify(onServer)).toBe(JSON.stringify(onEmbedded))
    } finally {
      await database.close()
    }
  })
})
