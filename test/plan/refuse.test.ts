/** Texts that are broken, wrapped, mixed or no plans at all. */

import { describe, expect, it } from 'vitest'
import { looksLikePlan, readPlans } from '../../scripts/plan/read.ts'
import { nodeTitle, type Plan } from '../../scripts/plan/tree.ts'

const scan = (name: string, more: object = {}): object => ({
  'Node Type': 'Seq Scan',
  'Relation Name': name,
  Alias: name,
  'Startup Cost': 0,
  'Total Cost': 10,
  'Plan Rows': 100,
  'Plan Width': 8,
  'Actual Rows': 90,
  'Actual Loops': 1,
  Filter: `(${name}.a = 'x'::text)`,
  ...more,
})
const join = {
  'Node Type': 'Hash Join',
  'Join Type': 'Inner',
  Plans: [
    { ...scan('orders'), 'Parent Relationship': 'Outer' },
    {
      'Node Type': 'Hash',
      'Parent Relationship': 'Inner',
      Plans: [{ ...scan('users'), 'Parent Relationship': 'Outer' }],
    },
  ],
}
const json = JSON.stringify([{ Plan: join, 'Execution Time': 1.5 }], null, 2)
const text = `Hash Join  (cost=1.00..20.00 rows=100 width=8) (actual time=0.100..0.200 rows=90 loops=1)
  Hash Cond: (o.user_id = u.id)
  ->  Seq Scan on orders o  (cost=0.00..10.00 rows=100 width=8) (actual time=0.010..0.050 rows=100 loops=1)
  ->  Hash  (cost=0.00..1.00 rows=10 width=8) (actual time=0.010..0.020 rows=10 loops=1)
        Buckets: 1024  Batches: 1  Memory Usage: 9kB
        ->  Seq Scan on users u  (cost=0.00..1.00 rows=10 width=8) (actual time=0.010..0.015 rows=10 loops=1)
Planning Time: 0.100 ms
Execution Time: 0.300 ms
`
const titles = (plan: Plan): string[] => plan.nodes.map(nodeTitle)
const hashJoin = ['Hash Join', 'Seq Scan on orders', 'Hash', 'Seq Scan on users']

async function refusal(input: string): Promise<{ message: string; where?: string; hint?: string }> {
  try {
    await readPlans(input, 'plan.json')
  } catch (error) {
    return error as { message: string; where?: string; hint?: string }
  }
  throw new Error('was read')
}

describe('what is no plan', () => {
  it.each([
    ['an empty text', ''],
    ['SQL', 'select * from orders where id = 1;'],
    ['prose', 'Limit your sorting.\nResult of the meeting: Append the hash to the group.'],
    ['other JSON', '{"name": "x", "version": 1}'],
    ['a log without plans', '2026-01-01 00:00:00 UTC [1] LOG:  duration: 12.0 ms  statement: select 1'],
  ])('%s is refused with what is expected', async (_, input) => {
    const { message, where, hint } = await refusal(input)
    expect(message).toBe(
      'Unexpected text, expected a plan of EXPLAIN (text, JSON, YAML or XML) or log lines of auto_explain',
    )
    expect(where).toBe('plan.json')
    expect(hint).toContain('EXPLAIN (ANALYZE')
    expect(looksLikePlan(input)).toBe(false)
  })

  it.each([
    'Utility statements have no plan structure',
    '["Utility Statement"]',
    ' QUERY PLAN\n-----\n Utility statements have no plan structure\n(1 row)',
  ])('a utility statement has no plan: %s', async (input) => {
    expect((await refusal(input)).message).toBe(
      'Unexpected utility statement, expected one with a plan: Postgres plans no such statement',
    )
  })
})

describe('broken JSON', () => {
  it('says where it was cut off, inside of which nodes, and what was whole', async () => {
    const cut = json.slice(0, json.indexOf('users.a') + 3)
    const lines = cut.split('\n')
    const { message, where, hint } = await refusal(cut)
    expect(message).toBe(
      'Unexpected end of the text, expected the rest of a plan in JSON, inside Hash Join → Hash → Seq Scan on users (1 node was whole before it)',
    )
    expect(where).toBe(`plan.json: line ${lines.length}, column ${lines.at(-1)!.length + 1}`)
    expect(hint).toContain('cut off')
  })

  it('is refused wherever it is cut', async () => {
    for (let length = json.indexOf('Node Type') + 12; length < json.trimEnd().length - 1; length += 7) {
      expect((await refusal(json.slice(0, length))).message).toMatch(
        /^Unexpected end of the text, expected the rest of a plan/,
      )
    }
  })

  it('names the character that cannot stand where it does', async () => {
    const { message, where, hint } = await refusal(json.replace('"Total Cost": 10', '"Total Cost": …'))
    expect(message).toMatch(
      /^Unexpected character "…", expected the rest of a plan in JSON, inside Hash Join → Seq Scan on orders/,
    )
    expect(where).toMatch(/^plan\.json: line \d+, column \d+$/)
    expect(hint).toContain('changed')
  })

  it('takes a terminal’s line ends out of strings', async () => {
    const [plan] = await readPlans(json.replaceAll('::text', '::te\nxt'))
    expect(plan!.nodes[1]!.filter).toBe("(orders.a = 'x'::text)")
  })

  it('keeps identifiers of 64 bits', async () => {
    const [plan] = await readPlans(json.replace('"Execution', '"Query Identifier": -8123456789012345678, "Execution'))
    expect(plan!.queryId).toBe('-8123456789012345678')
  })
})

describe('JSON inside of something else', () => {
  it.each([
    ['one node', JSON.stringify(join)],
    ['an object without a list', JSON.stringify({ Plan: join })],
    ['a row of a driver', JSON.stringify([{ 'QUERY PLAN': [{ Plan: join }] }])],
    ['a row whose value is text', JSON.stringify([{ 'QUERY PLAN': json }])],
    ['a result of a driver', JSON.stringify({ rowCount: 1, rows: [{ 'QUERY PLAN': [{ Plan: join }] }] })],
    ['a shell session', `$ psql -c "explain …"\n${json}\n$ `],
    ['Markdown', `# Slow\n\n\`\`\`json\n${json}\n\`\`\`\nThat is all.`],
    ['a byte order mark and Windows line ends', `\uFEFF${json.replaceAll('\n', '\r\n')}`],
    ['CSV', `"QUERY PLAN"\n"${json.replaceAll('"', '""')}"\n`],
  ])('%s', async (_, input) => {
    const plans = await readPlans(input)
    expect(plans.map(titles)).toEqual([hashJoin])
  })

  it('several documents, each with its line', async () => {
    const plans = await readPlans(`-- one\n${json}\n\n-- two\n${json}\n`)
    expect(plans.map(({ source }) => source)).toEqual([
      { format: 'json', ordinal: 1, line: 2 },
      { format: 'json', ordinal: 2, line: json.split('\n').length + 4 },
    ])
  })

  it('several statements in one document', async () => {
    const plans = await readPlans(JSON.stringify([{ Plan: scan('a') }, { Plan: scan('b') }]))
    expect(plans.map(titles)).toEqual([['Seq Scan on a'], ['Seq Scan on b']])
  })
})

describe('text', () => {
  it.each([
    ['as it is', text],
    ['indented', text.replaceAll(/^/gm, '      ')],
    ['with tabs before each line', text.replaceAll(/^/gm, '\t')],
    ['quoted by pgAdmin', text.trimEnd().replaceAll(/^(.*)$/gm, '"$1"')],
    ['quoted in a mail', text.replaceAll(/^/gm, '> ')],
    ['with unbreakable blanks', text.replaceAll('  ', '\u00a0\u00a0')],
    ['with Windows line ends', text.replaceAll('\n', '\r\n')],
    ['with one blank behind the arrow', text.replaceAll('->  ', '-> ')],
    [
      'after a prompt',
      `postgres=# explain analyze select …;\n QUERY PLAN\n-----------\n${text.replaceAll(/^/gm, ' ')}(8 rows)\n\nTime: 1,234 ms`,
    ],
    ['in Markdown, with prose around', `Limit: see below.\n\n\`\`\`\n${text}\`\`\`\n\nSort it out.`],
  ])('%s', async (_, input) => {
    const plans = await readPlans(input)
    expect(plans.map(titles)).toEqual([['Hash Join', 'Seq Scan on orders o', 'Hash', 'Seq Scan on users u']])
    expect(plans[0]!.nodes.map(({ parent }) => parent?.id)).toEqual([undefined, 1, 1, 3])
    expect(plans[0]).toMatchObject({ executionTime: 0.3, planning: { time: 0.1 } })
    expect(plans[0]!.nodes[2]!.hash).toMatchObject({ peakMemory: 9 })
  })

  it('several plans, each with its line', async () => {
    const plans = await readPlans(`${text}\n\nThe other:\n\n${text}`)
    expect(plans.map(({ source }) => source.line)).toEqual([1, 13])
    expect(plans[1]!.executionTime).toBe(0.3)
  })

  it('without costs', async () => {
    const plans = await readPlans('Limit\n  ->  Sort\n        Sort Key: a DESC, lower(b)\n        ->  Seq Scan on t\n')
    expect(plans.map(titles)).toEqual([['Limit', 'Sort', 'Seq Scan on t']])
    expect(plans[0]!.nodes[1]!.sortKey).toEqual(['a DESC', 'lower(b)'])
  })

  it('lost indentation is refused, never guessed', async () => {
    const { message, where, hint } = await refusal(text.replaceAll(/^ +/gm, ''))
    expect(message).toBe('Unexpected plan without indentation, expected each level further to the right')
    expect(where).toBe('plan.json: line 3')
    expect(hint).toContain('FORMAT JSON')
  })

  it('nodes that are not known here keep their name and target', async () => {
    const [plan] = await readPlans(
      'Gather  (cost=1.00..2.00 rows=1 width=4)\n  ->  Quantum Scan on public.t x  (cost=0.00..1.00 rows=1 width=4)\n        Qubits: 7\n',
    )
    expect(plan!.nodes[1]).toMatchObject({
      type: 'Quantum Scan',
      schema: 'public',
      relation: 't',
      alias: 'x',
      other: { Qubits: '7' },
    })
  })
})

describe('depth', () => {
  const levels = 20_000

  it('JSON of 20,000 levels', async () => {
    let value = '{"Node Type": "Seq Scan", "Relation Name": "t"}'
    value = `${'{"Node Type": "Materialize", "Plans": ['.repeat(levels)}${value}${']}'.repeat(levels)}`
    const [plan] = await readPlans(`[{"Plan": ${value}}]`)
    expect(plan!.nodes).toHaveLength(levels + 1)
    expect(plan!.nodes.at(-1)).toMatchObject({ depth: levels, relation: 't' })
  })

  it('text of 1,000 levels', async () => {
    const lines = Array.from(
      { length: 1000 },
      (_, level) => `${' '.repeat(level * 6 + 2)}->  Materialize  (cost=0.00..1.00 rows=1 width=4)`,
    )
    const [plan] = await readPlans(['Limit  (cost=0.00..1.00 rows=1 width=4)', ...lines].join('\n'))
    expect(plan!.nodes.at(-1)!.depth).toBe(1000)
  })

  it('YAML of 800 levels', async () => {
    const lines = ['- Plan:', '    Node Type: "Limit"']
    for (let level = 1; level < 800; level++) {
      const indent = ' '.repeat(level * 4)
      lines.push(`${indent}Plans:`, `${indent}  - Node Type: "Limit"`)
    }
    const [plan] = await readPlans(lines.join('\n'))
    expect(plan!.nodes).toHaveLength(800)
  })
})

describe('broken XML and YAML', () => {
  it('XML says where it was cut off', async () => {
    const { message, where } = await refusal(
      '<explain xmlns="http://www.postgresql.org/2009/explain">\n  <Query>\n    <Plan>\n      <Node-Type>Limit</Node-Type>\n      <Startup-Co',
    )
    expect(message).toMatch(
      /^Unexpected (end of the text|text \(.*\)), expected the rest of a plan in XML, inside Limit$/,
    )
    expect(where).toMatch(/^plan\.json: line 5, column \d+$/)
  })

  it('YAML says where it stops to be YAML', async () => {
    const { message, where } = await refusal(
      '- Plan: \n    Node Type: "Limit"\n    Plans: \n      - Node Type: "Sort\n',
    )
    expect(message).toBe('Unexpected ""Sort", expected the rest of a plan in YAML')
    expect(where).toBe('plan.json: line 4')
  })
})
