import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsBetween, statementsRebuilding } from '../../scripts/catalog/ddl/between.ts'
import { hashSchema } from '../../scripts/catalog/hash.ts'
import { readSchema } from '../../scripts/catalog/read.ts'
import type { Schema } from '../../scripts/catalog/schema.ts'
import { type EmbeddedDatabase, openEmbedded } from '../../scripts/postgres/embedded.ts'
import { runInSomeOrder } from '../../scripts/prove/order.ts'
import { everyKindOfObject, steps } from './ddl-fixture.ts'

let database: EmbeddedDatabase

beforeAll(async () => {
  database = await openEmbedded()
  await database.exec('create role alice; create role bob')
})
afterAll(() => database.close())

/** Column order is left out: a column that comes back comes back last. */
function comparable(schema: Schema): Schema {
  return {
    ...schema,
    tables: schema.tables.map((table) => ({
      ...table,
      columns: [...table.columns].sort((a, b) => (a.name < b.name ? -1 : 1)),
    })),
  }
}

/** Runs what turns `from`, the state of the open transaction, into `to`; returns what it left different. */
async function turn(from: Schema, to: Schema): Promise<{ result: Schema; failed: string[] }> {
  const script = statementsBetween(from, to)
  expect(script.impossible).toEqual([])
  await database.exec('savepoint short_way')
  let { failed } = await runInSomeOrder(database, script.groups)
  if (failed.length > 0) {
    await database.exec('rollback to savepoint short_way')
    failed = (await runInSomeOrder(database, statementsRebuilding(from, to).groups)).failed
  }
  return {
    result: await readSchema(database, { join: true }),
    failed: failed.map((each) => `${each.statement}: ${each.message}`),
  }
}

describe('statementsBetween', () => {
  it('makes every kind of object from nothing, and takes all of it away', async () => {
    await database.exec('begin')
    try {
      const empty = await readSchema(database, { join: true })
      await database.exec(everyKindOfObject)
      const full = await readSchema(database, { join: true })
      expect(full.tables.length).toBeGreaterThan(8)

      const away = await turn(full, empty)
      expect(away.failed.join('\n')).toBe('')
      expect(away.result).toEqual(empty)

      const back = await turn(away.result, full)
      expect(back.failed.join('\n')).toBe('')
      expect(comparable(back.result)).toEqual(comparable(full))
    } finally {
      await database.exec('rollback')
    }
  })

  it.each(steps)('undoes: %s', async (step) => {
    await database.exec('begin')
    try {
      await database.exec(everyKindOfObject)
      const before = await readSchema(database, { join: true })
      await database.exec(step)
      const after = await readSchema(database, { join: true })
      expect(hashSchema(after), 'the step changes nothing that Schema holds').not.toBe(hashSchema(before))
      const { result, failed } = await turn(after, before)
      expect(failed.join('\n')).toBe('')
      expect(comparable(result)).toEqual(comparable(before))
    } finally {
      await database.exec('rollback')
    }
  })

  it('names what is lost', async () => {
    await database.exec('begin')
    try {
      const before = await readSchema(database, { join: true })
      await database.exec('create table public.kept (a int, b int); create table public.gone (c int)')
      const after = await readSchema(database, { join: true })
      expect(statementsBetween(after, before).losses).toEqual([
        'the rows of table public.gone',
        'the rows of table public.kept',
      ])
      await database.exec('alter table public.kept drop column b')
      const dropped = await readSchema(database, { join: true })
      expect(statementsBetween(after, dropped).losses).toEqual(['the values of column public.kept.b'])
    } finally {
      await database.exec('rollback')
    }
  })
})
