import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../scripts/postgres/database.ts'
import { loadParser } from '../../../scripts/sql/parse.ts'
import { complaints, examine, missed, openForFaults } from '../../support/access-fault.ts'
import { faults } from './faults/index.ts'

const all = Object.values(faults).flat()

let database: Database

beforeAll(async () => {
  await loadParser()
  database = await openForFaults('supabase')
})
afterAll(() => database.close())

describe('the table of planted faults', () => {
  it('holds at least sixty, each of a name of its own, each with something to find', () => {
    expect(all.length).toBeGreaterThanOrEqual(60)
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
    expect(all.filter(({ found }) => found.length === 0)).toEqual([])
    expect(all.filter(({ faulty, repaired }) => faulty === repaired)).toEqual([])
  })
})

// One of each kind; all of them run in test/long.
describe.each([
  'table-without-rls',
  'column-captured-by-subquery',
  'insert-into-another-tenant',
  'email-readable-by-anon',
  'helper-redefined-as-true',
  'replaced-view-loses-security-invoker',
])('%s', (name) => {
  it('is found, and mended by a repair that was run', async () => {
    const fault = all.find((each) => each.name === name)!
    const repaired = await examine(database, fault, 'repaired', { contract: fault.contract })
    expect(complaints(repaired)).toEqual([])
    const faulty = await examine(database, fault, 'faulty', { contract: repaired.contract, repair: true })
    expect(missed(fault.found, faulty)).toEqual([])
    for (const { whole } of faulty.held.repairs.values()) expect(whole).toBe(true)
    const mended = {
      ...fault,
      repaired: `${fault.faulty};\n${[...faulty.held.repairs.values()].map(({ sql }) => sql).join('\n')}`,
    }
    const after = await examine(database, mended, 'repaired', { contract: repaired.contract })
    expect(after.held.breaches).toEqual([])
  })
})
