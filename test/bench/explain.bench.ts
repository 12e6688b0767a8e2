/** Reading and diagnosing a plan of 10,000 nodes, some 5 MB of JSON. */

import { diagnose } from '../../scripts/plan/diagnose.ts'
import { readPlans } from '../../scripts/plan/read.ts'
import { spread } from './measure.ts'

type Raw = Record<string, unknown> & { Plans?: Raw[] }

const nodes = 10_000
/** Milliseconds. */
const target = 300

export default async function bench(): Promise<void> {
  const text = JSON.stringify([{ Plan: largePlan(), 'Execution Time': 100 }])
  const times: number[] = []
  for (let run = 0; run < 8; run++) {
    const start = performance.now()
    const [plan] = await readPlans(text)
    await diagnose(plan!)
    times.push(performance.now() - start)
  }
  const { min, median, max } = spread(times)
  console.log(
    `${nodes} nodes, ${(text.length / 1e6).toFixed(1)} MB: first ${times[0]!.toFixed(0)} ms, median ${median.toFixed(0)} ms (${min.toFixed(0)} to ${max.toFixed(0)})  ${median <= target ? 'holds' : 'MISSES'} ≤ ${target}`,
  )
}

function largePlan(): Raw {
  let state = 1
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
  const node = (): Raw => ({
    'Node Type': 'Seq Scan',
    'Parent Relationship': 'Member',
    'Parallel Aware': false,
    'Relation Name': `orders_${random(100)}`,
    Schema: 'public',
    Alias: 'o',
    'Total Cost': random(1000),
    'Plan Rows': 100,
    'Plan Width': 8,
    'Actual Startup Time': 0.1,
    'Actual Total Time': 1,
    'Actual Rows': 90,
    'Actual Loops': 1,
    Output: ['o.id', 'o.user_id', 'o.total', 'o.status'],
    Filter: "((o.status = 'open'::text) AND (o.total > '3'::numeric))",
    'Rows Removed by Filter': random(100_000),
    'Shared Hit Blocks': random(1000),
    'Shared Read Blocks': 0,
    'Shared Dirtied Blocks': 0,
  })
  const root: Raw = { ...node(), 'Node Type': 'Append', Plans: [] }
  const parents = [root]
  for (let made = 1; made < nodes; made++) {
    const parent = parents[random(parents.length)]!
    const child = node()
    parent.Plans = [...(parent.Plans ?? []), child]
    if (random(10) < 3) parents.push(child)
  }
  return root
}
