/** Fixtures: cases' plans, one a line, and what is known of tables once for all. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hash } from '../../../scripts/core/hash.ts'
import type { Facts, RelationFacts } from '../../../scripts/plan/facts.ts'
import { rawOf } from '../../../scripts/plan/raw-of.ts'
import { readPlans } from '../../../scripts/plan/read.ts'
import type { Plan } from '../../../scripts/plan/tree.ts'
import type { LibraryCase } from './case.ts'
import type { Made } from './run.ts'

const folder = join(import.meta.dirname, '../../fixtures/plans/library')

interface Line {
  name: string
  sql: string
  explain: unknown[]
  /** Relations by their key. */
  facts: Omit<Facts, 'relations'> & { relations: string[] }
}

function lines<T>(prefix: string): T[] {
  mkdirSync(folder, { recursive: true })
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as T)
}

/** Relations by name and a short hash: most cases see the same ones. */
function relations(): Map<string, RelationFacts> {
  return new Map(
    lines<{ key: string; relation: RelationFacts }>('relations').map(({ key, relation }) => [key, relation]),
  )
}

/** Writes the cases that were made and keeps the others, in the order of `order`; none of a case that is no more. */
export function writeFixtures(
  made: ReadonlyMap<string, { each: LibraryCase; made: Made }>,
  order: readonly string[],
): void {
  const known = relations()
  const kept = new Map(lines<Line>('plans').map((line) => [line.name, line]))
  for (const [name, { each, made: own }] of made) {
    const names = own.facts.relations.map((relation) => {
      // Partitions are all alike.
      const short =
        relation.partitionOf === undefined ? relation : { ...relation, columns: [], indexes: [], statistics: [] }
      const { activity: _counted, ...stable } = short
      const key = `${relation.schema}.${relation.name} ${hash(JSON.stringify(stable)).slice(0, 8)}`
      if (!known.has(key)) known.set(key, short)
      return key
    })
    const sql = each.sql.length > 400 ? `${each.sql.slice(0, 400)} …` : each.sql
    kept.set(name, { name, sql, explain: [rawOf(own.capture.plan)], facts: { ...own.facts, relations: names } })
  }
  const cases = order.flatMap((name) => kept.get(name) ?? [])
  const used = new Set(cases.flatMap(({ facts }) => facts.relations))
  const perFile = 45
  for (let from = 0; from < cases.length; from += perFile) {
    const part = cases.slice(from, from + perFile)
    writeFileSync(
      join(folder, `plans-${from / perFile + 1}.jsonl`),
      part.map((line) => `${JSON.stringify(line)}\n`).join(''),
    )
  }
  const sorted = [...known].filter(([key]) => used.has(key)).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(
    join(folder, 'relations.jsonl'),
    sorted.map(([key, relation]) => `${JSON.stringify({ key, relation })}\n`).join(''),
  )
}

export interface Fixture {
  name: string
  sql: string
  plan: Plan
  facts: Facts
}

export async function readFixtures(): Promise<Map<string, Fixture>> {
  const known = relations()
  const found = new Map<string, Fixture>()
  for (const { name, sql, explain, facts } of lines<Line>('plans')) {
    const [plan] = await readPlans(JSON.stringify(explain))
    found.set(name, {
      name,
      sql,
      plan: plan!,
      facts: { ...facts, relations: facts.relations.map((key) => known.get(key)!) },
    })
  }
  return found
}
