/** The published JSON Schema accepts what is read and written, and refuses what is damaged. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareSchemas } from '../../scripts/catalog/compare.ts'
import { readSchema } from '../../scripts/catalog/read.ts'
import { diffSchemas } from '../../scripts/catalog/report.ts'
import type { Schema } from '../../scripts/catalog/schema.ts'
import type { Database } from '../../scripts/postgres/database.ts'
import { openEmbedded } from '../../scripts/postgres/embedded.ts'
import { emptySchema } from '../support/schemas.ts'

const folder = join(import.meta.dirname, '../../scripts/build/schemas')
const everything = readFileSync(join(import.meta.dirname, '../fixtures/catalog/everything.sql'), 'utf8')
const load = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')) as object
const ajv = new Ajv2020({ strict: true, allErrors: false })
const validSchema = ajv.compile(load('schema'))
const validDiff = ajv.compile(load('schema-diff'))

let database: Database
let schema: Schema
beforeAll(async () => {
  database = await openEmbedded()
  await database.exec(everything)
  schema = await readSchema(database)
})
afterAll(() => database?.close())

/** Every place of a JSON value: the object or array that holds it, and the key. */
function* places(value: unknown, path = ''): Generator<{ holder: Record<string, unknown>; key: string; path: string }> {
  if (value === null || typeof value !== 'object') return
  for (const key of Object.keys(value)) {
    const holder = value as Record<string, unknown>
    yield { holder, key, path: `${path}/${key}` }
    yield* places(holder[key], `${path}/${key}`)
  }
}

/** Objects whose property names are names of options, not words of the format. */
const free = /\/(options|settings|opclassOptions|differences)(\/|$)|\/(old|new|value)(\/|$)/

describe('schema.schema.json', () => {
  it('accepts a schema with every kind of object, as read and as written', () => {
    expect(validSchema(schema) || validSchema.errors).toBe(true)
    expect(validSchema(JSON.parse(JSON.stringify(schema))) || validSchema.errors).toBe(true)
    expect(validSchema(emptySchema()) || validSchema.errors).toBe(true)
  })

  it('refuses a value of another type at every place', () => {
    const copy = structuredClone(schema)
    const accepted: string[] = []
    for (const { holder, key, path } of [...places(copy)]) {
      const before = holder[key]
      holder[key] = typeof before === 'object' ? 'damaged' : { damaged: true }
      if (validSchema(copy)) accepted.push(path)
      holder[key] = before
    }
    expect(accepted).toEqual([])
  })

  it('refuses an unknown property in every object', () => {
    const copy = structuredClone(schema)
    const accepted = new Set<string>()
    for (const { holder, path } of [...places(copy)]) {
      if (Array.isArray(holder) || free.test(path)) continue
      holder.unexpected = 1
      if (validSchema(copy)) accepted.add(path)
      delete holder.unexpected
    }
    expect([...accepted]).toEqual([])
  })

  it('refuses an object without a property that every one of its kind has', () => {
    const copy = structuredClone(schema)
    const required: [keyof Schema, string][] = [
      ['tables', 'columns'],
      ['tables', 'rls'],
      ['views', 'definition'],
      ['functions', 'identityArguments'],
      ['enums', 'values'],
      ['domains', 'checks'],
      ['sequences', 'increment'],
      ['publications', 'operations'],
      ['roles', 'memberOf'],
      ['defaultPrivileges', 'grants'],
      ['others', 'definition'],
    ]
    for (const [list, property] of required) {
      const object = (copy[list] as unknown as Record<string, unknown>[])[0]!
      const before = object[property]
      delete object[property]
      expect(validSchema(copy), `${list} without ${property}`).toBe(false)
      object[property] = before
    }
    for (const list of Object.keys(copy)) {
      const { [list as keyof Schema]: _gone, ...rest } = copy
      expect(validSchema(rest), `without ${list}`).toBe(false)
    }
    expect(validSchema({ ...copy, format: 2 })).toBe(false)
  })
})

describe('schema-diff.schema.json', () => {
  it('accepts the difference of everything and nothing, both ways', async () => {
    const nothing = { name: 'nothing', schema: emptySchema({ engine: schema.engine }) }
    const all = { name: 'all', schema }
    for (const [a, b] of [
      [nothing, all],
      [all, nothing],
    ] as const) {
      const diff = await diffSchemas(a, b)
      expect(diff.changes.length).toBeGreaterThan(80)
      expect(validDiff(JSON.parse(JSON.stringify(diff))) || validDiff.errors).toBe(true)
      expect(validDiff({ ...diff, changes: [{ ...diff.changes[0], change: 'renamed' }] })).toBe(false)
    }
  })

  it('is empty between a schema and what was written of it', async () => {
    expect(await compareSchemas(schema, JSON.parse(JSON.stringify(schema)) as Schema)).toEqual([])
  })
})
