/** 200 random sets of policies on a real server: the matrix is what a row-by-row evaluation says, and the embedded engine says the same. */

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../scripts/postgres/database.ts'
import { openEmbedded } from '../../scripts/postgres/embedded.ts'
import { openServer } from '../../scripts/postgres/server.ts'
import { openAccess } from '../../scripts/prove/access/measure.ts'
import { disagreements, type RandomSchema, randomSchema, schemaSql } from '../support/access-agreement.ts'
import { inSavepoints } from '../support/savepoints.ts'
import { serverUnavailable, startServer, type TestServer } from '../support/server.ts'

describe.skipIf(serverUnavailable)('the access matrix of random policies', () => {
  let server: TestServer
  let native: Database
  let embedded: Database
  beforeAll(async () => {
    server = await startServer()
    native = await openServer(server.url, { readWrite: true })
    embedded = await openEmbedded()
    for (const database of [native, embedded]) await database.exec('create role app nologin')
  })
  afterAll(async () => {
    await native?.close()
    await embedded?.close()
    await server?.stop()
  })

  /** The cells of the schema's table, and where they differ from the evaluation. */
  async function measured(database: Database, schema: RandomSchema) {
    await database.exec(`begin; ${schemaSql(schema, 'app')}`)
    try {
      const session = await openAccess(inSavepoints(database), { platform: 'postgres' })
      const different = await disagreements(session, schema)
      const { cells } = await session.measure({ objects: new Set(['public.items']) })
      await session.close()
      return {
        different,
        cells: cells.map(({ verb, persona, reach, reached, total }) => ({ verb, persona, reach, reached, total })),
      }
    } finally {
      await database.exec('rollback')
    }
  }

  it('equals an evaluation row by row, on a server and on the embedded engine', async () => {
    await fc.assert(
      fc.asyncProperty(randomSchema, async (schema) => {
        const onServer = await measured(native, schema)
        expect(onServer.different).toEqual([])
        expect((await measured(embedded, schema)).cells).toEqual(onServer.cells)
      }),
      { numRuns: 200, seed: 2026, endOnFailure: true },
    )
  })
})
