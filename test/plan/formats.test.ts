/** The same plan in every format gives the same tree. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPlans } from '../../scripts/plan/read.ts'
import { type EmbeddedDatabase, openEmbedded } from '../../scripts/postgres/embedded.ts'
import { comparable } from './comparable.ts'
import { corpus, corpusSchema } from './corpus.ts'

let database: EmbeddedDatabase

beforeAll(async () => {
  database = await openEmbedded()
  await database.exec(corpusSchema)
})
afterAll(() => database.close())

async function explain(sql: string, options: string): Promise<string> {
  const rows = await database.rows(`explain (${options}) ${sql}`)
  return rows.map(([value]) => (typeof value === 'string' ? value : JSON.stringify(value, null, 2))).join('\n')
}

describe.each([
  ['estimates', 'costs on, verbose'],
  ['names without schema', 'costs on'],
  ['executed', 'analyze, buffers, timing off, summary off, verbose'],
])('plans in every format: %s', (_, options) => {
  it.each(corpus.map((query) => [query.name, query] as const))('%s', async (_name, { sql, set }) => {
    for (const format of ['text', 'yaml', 'xml'] as const) {
      await database.exec('begin')
      for (const [name, value] of Object.entries(set ?? {})) await database.exec(`set local ${name} = '${value}'`)
      await database.exec('savepoint s')
      // The second run finds what the first brought into the buffers.
      if (options.includes('analyze')) await explain(sql, options)
      await database.exec('rollback to s')
      const json = await explain(sql, `${options}, format json`)
      await database.exec('rollback to s')
      const other = await explain(sql, `${options}, format ${format}`)
      await database.exec('rollback')
      const [expected] = await readPlans(json)
      const plans = await readPlans(other)
      expect(plans).toHaveLength(1)
      expect(plans[0]!.source.format).toBe(format)
      const writes = expected!.nodes.some(({ type }) => type === 'ModifyTable')
      expect(comparable(plans[0]!, writes), format).toEqual(comparable(expected!, writes))
    }
  })
})
