/** The matrix against an evaluation of the policies row by row; the longer run is in test/long, on a server. */

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedDatabase, openEmbedded } from '../../../scripts/postgres/embedded.ts'
import { openAccess } from '../../../scripts/prove/access/measure.ts'
import { disagreements, randomSchema, schemaSql } from '../../support/access-agreement.ts'
import { inSavepoints } from '../../support/savepoints.ts'

describe('random policies', () => {
  let database: EmbeddedDatabase
  beforeAll(async () => {
    database = await openEmbedded()
    await database.exec('create role app nologin')
  })
  afterAll(() => database.close())

  it('are measured as their expressions say, row by row', async () => {
    await fc.assert(
      fc.asyncProperty(randomSchema, async (schema) => {
        await database.exec(`begin; ${schemaSql(schema, 'app')}`)
        try {
          const session = await openAccess(inSavepoints(database), { platform: 'postgres' })
          expect(session.census.get('public.items')!.length).toBeGreaterThan(3)
          expect(await disagreements(session, schema)).toEqual([])
          await session.close()
        } finally {
          await database.exec('rollback')
        }
      }),
      { numRuns: 12, seed: 7, endOnFailure: true },
    )
  })
})
