/** Plans as PostgreSQL 12 to 18 print them, pasted from psql, and out of logs (test/fixtures/plans/formats, see make-formats.ts). */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { looksLikePlan, readPlans } from '../../scripts/plan/read.ts'
import { nodeTitle } from '../../scripts/plan/tree.ts'
import { comparable } from './comparable.ts'

const folder = join(import.meta.dirname, '../fixtures/plans/formats')
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe.each([12, 13, 14, 15, 16, 17, 18])('PostgreSQL %i', (major) => {
  const plans = JSON.parse(read(`postgres-${major}.json`)) as {
    name: string
    json: unknown
    text: string
    timed?: string
  }[]

  it.each(plans.map((plan) => [plan.name, plan] as const))('%s', async (name, { json, text, timed }) => {
    const [fromJson] = await readPlans(JSON.stringify(json, null, 2))
    const [fromText, ...more] = await readPlans(text)
    expect(more).toEqual([])
    const writes = fromJson!.nodes.some(({ type }) => type === 'ModifyTable')
    // Which of the processes does how much of a parallel plan is another thing each time.
    if (!name.startsWith('parallel')) expect(comparable(fromText!, writes)).toEqual(comparable(fromJson!, writes))
    expect(fromText!.nodes.map(nodeTitle)).toEqual(fromJson!.nodes.map(nodeTitle))
    expect(fromText!.nodes.every(({ other }) => other === undefined)).toBe(true)
    if (timed === undefined) return
    const [measured] = await readPlans(timed)
    expect(measured!.nodes.map(({ type }) => type)).toEqual(fromJson!.nodes.map(({ type }) => type))
    expect(measured!.executionTime).toBeGreaterThan(0)
    expect(measured!.planning?.time).toBeGreaterThan(0)
    expect(measured!.root.actual!.totalTime).toBeGreaterThan(0)
  })
})

describe('pasted from psql', () => {
  const files = readdirSync(folder).filter((name) => name.startsWith('psql-'))

  it.each(files)('%s', async (name) => {
    expect(looksLikePlan(read(name))).toBe(true)
    const plans = await readPlans(read(name))
    expect(plans).toHaveLength(1)
    const [plan] = plans
    expect(plan!.nodes.map(nodeTitle)).toEqual([
      'Sort',
      'Hash Join',
      'Seq Scan on orders o',
      'Hash',
      'Seq Scan on users u',
    ])
    expect(plan!.nodes.map(({ parent }) => parent?.id)).toEqual([undefined, 1, 2, 2, 4])
    expect(plan!.root.sortKey).toEqual(['o.total'])
    expect(plan!.nodes[4]).toMatchObject({
      filter: "(city = 'city 3'::text)",
      removedByFilter: 450,
      actual: { rows: 50, loops: 1 },
    })
    expect(plan!.nodes[3]!.hash).toMatchObject({ buckets: 1024, batches: 1 })
    expect(plan!.buffered && plan!.timed).toBe(true)
    expect(plan!.executionTime).toBeGreaterThan(0)
  })
})

describe('logs of auto_explain', () => {
  it.each(['stderr.log', 'csvlog.csv', 'jsonlog.txt'])('%s', async (name) => {
    const plans = await readPlans(read(`auto-explain-${name}`))
    expect(plans).toHaveLength(8)
    for (const [index, plan] of plans.entries()) {
      expect(plan.source.format).toBe(['text', 'json', 'yaml', 'xml'][index >> 1])
      expect(plan.duration).toBeGreaterThan(0)
      if (index % 2 === 0) {
        expect(plan.query).toBe('select \'a "quoted" word\', count(*)\nfrom app.orders where user_id = $1')
        expect(plan.parameters).toBe("$1 = '7'")
        expect(plan.nodes.map(({ type }) => type)).toEqual(['Aggregate', 'Bitmap Heap Scan', 'Bitmap Index Scan'])
        expect(plan.nodes[2]!.indexCond).toBe('(user_id = 7)')
      } else {
        expect(plan.query).toBe("select * from app.users where email = 'nobody'")
        expect(plan.nodes.map(nodeTitle)).toEqual(['Seq Scan on users'])
        expect(plan.root.removedByFilter).toBe(500)
      }
    }
  })
})
