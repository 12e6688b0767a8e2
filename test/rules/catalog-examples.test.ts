import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../../scripts/core/finding.ts'
import type { Database } from '../../scripts/postgres/database.ts'
import { openEmbedded } from '../../scripts/postgres/embedded.ts'
import { type AdviseOptions, advise } from '../../scripts/rules/advise.ts'
import { catalogRules } from '../../scripts/rules/catalog.generated.ts'
import { inSavepoints } from '../support/savepoints.ts'

const options: AdviseOptions = { platform: 'supabase', exposedSchemas: ['public', 'pgmq_public'] }

let database: Database

beforeAll(async () => {
  // As projects are made from 2026-10-30 on: no grants by default, so that an example shows the grants that it needs.
  database = await openEmbedded({ platform: 'supabase', defaultGrants: 'explicit' })
  // Supabase leaves TRUNCATE, REFERENCES, TRIGGER and MAINTAIN on tables and UPDATE on sequences granted even then.
  for (const kind of ['tables', 'sequences']) {
    await database.exec(
      `alter default privileges for role postgres in schema public revoke all on ${kind} from anon, authenticated, service_role`,
    )
  }
})
afterAll(() => database.close())

/** Applies an example, gives what the rules find to the body, and takes everything back. */
async function withExample(
  example: { given?: string; sql: string },
  body: (found: (rule?: string) => Promise<Finding[]>) => Promise<void>,
): Promise<void> {
  await database.exec('begin')
  try {
    if (example.given !== undefined) await database.exec(example.given)
    await database.exec(example.sql)
    // As a server: rules about what is installed judge nothing else.
    const nested: Database = { ...inSavepoints(database), kind: 'server' }
    await body((rule) => advise(nested, rule === undefined ? options : { ...options, rules: [rule] }))
  } finally {
    await database.exec('rollback')
  }
}

describe.each(Object.entries(catalogRules))('%s', (id, rule) => {
  it('has a bad and a good example', () => {
    expect(rule.examples.bad.length).toBeGreaterThan(0)
    expect(rule.examples.good.length).toBeGreaterThan(0)
  })

  it.each(rule.examples.bad.map((example) => [example.messages.join(' | ').slice(0, 120), example] as const))(
    'reports: %s',
    async (_name, example) => {
      await withExample(example, async (found) => {
        const findings = await found(id)
        expect(findings.map(({ message }) => message)).toEqual(example.messages)
        // A baseline tells findings apart by rule and object.
        expect(new Set(findings.map(({ object }) => object)).size).toBe(findings.length)
        const repairs = findings.map(({ fix }) => fix).filter((fix) => fix !== undefined && fix !== rule.fix)
        for (const repair of repairs) await database.exec(inTransaction(repair!))
        if (repairs.length === findings.length) expect((await found(id)).map(({ message }) => message)).toEqual([])
      })
    },
  )

  it.each(rule.examples.good.map((example, index) => [index + 1, example] as const))(
    'is silent, as is every rule: good example %i',
    async (_number, example) => {
      await withExample(example, async (found) => {
        expect((await found()).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
      })
    },
  )
})

/** A repair as it can run in a transaction, where nobody else could be blocked. */
function inTransaction(repair: string): string {
  return repair.replace(/\b(index) concurrently\b/gi, '$1')
}
