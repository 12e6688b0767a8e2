/** Real plans of real data (test/fixtures/plans/library, made by library/make.ts): ailments found, health undisturbed. */

import { beforeAll, describe, expect, it } from 'vitest'
import { ailments } from '../../scripts/plan/ailments.generated.ts'
import { diagnose } from '../../scripts/plan/diagnose.ts'
import { ailing } from './library/ailing.ts'
import { type Fixture, readFixtures } from './library/compact.ts'
import { healthy } from './library/healthy.ts'

let fixtures: Map<string, Fixture>
beforeAll(async () => {
  fixtures = await readFixtures()
})

it('holds at least 80 ailing plans, 40 healthy ones, and each case once', () => {
  expect(ailing.length).toBeGreaterThanOrEqual(80)
  expect(healthy.length).toBeGreaterThanOrEqual(40)
  const names = [...ailing, ...healthy].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect([...fixtures.keys()].sort()).toEqual(names.sort())
})

it('shows every ailment that is known', () => {
  const shown = new Set(ailing.flatMap(({ finds }) => finds))
  expect(Object.keys(ailments).filter((id) => !shown.has(id))).toEqual([])
})

describe('ailing plans', () => {
  it.each(ailing.map((each) => [each.name, each] as const))('%s', async (name, { finds, alone }) => {
    const { plan, facts } = fixtures.get(name)!
    const found = await diagnose(plan, { facts })
    for (const id of finds) {
      const hit = found.find(({ rule }) => rule === id)
      expect(hit, `${id} among ${found.map(({ rule }) => rule)}`).toBeDefined()
      expect(hit!.message).toMatch(/^Unexpected .+, expected .+/s)
      expect(hit!.message).not.toMatch(/NaN|undefined|Infinity|\[object/)
      expect(hit!.fix).toBeTruthy()
      expect(hit!.fix).not.toMatch(/NaN|undefined|Infinity|\[object/)
      expect(plan.nodes[hit!.node - 1]).toBeDefined()
      expect(hit!.detail).toMatchObject({ node: hit!.node })
    }
    // Without what is known of the tables the plan alone tells, but for what needs them.
    const bare = await diagnose(plan)
    if (alone !== false) expect(bare.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...finds]))
  })
})

describe('healthy plans', () => {
  it.each(healthy.map(({ name }) => [name] as const))('%s', async (name) => {
    const { plan, facts } = fixtures.get(name)!
    const warnings = async (options: { facts?: typeof facts }) =>
      (await diagnose(plan, options))
        .filter(({ level }) => level !== 'info')
        .map(({ rule, message }) => `${rule}: ${message}`)
    expect(await warnings({ facts })).toEqual([])
    expect(await warnings({})).toEqual([])
  })
})
