import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RelationStats, Stats } from '../../scripts/catalog/stats.ts'
import { statsJson } from '../../scripts/catalog/stats.ts'
import { openServer } from '../../scripts/postgres/server.ts'
import { Estimator } from '../../scripts/prove/estimate.ts'
import { rangeText, secondsText, sizeText } from '../../scripts/prove/lock-times.ts'
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'
import { serverUnavailable, startServer, type TestServer } from '../support/server.ts'

const table = (name: string, rows: number, parts: Partial<RelationStats> = {}): RelationStats => ({
  schema: 'public',
  name,
  kind: 'table',
  rows,
  bytes: rows * 150,
  ...parts,
})

const index = (name: string, of: string, rows: number): RelationStats => ({
  schema: 'public',
  name,
  kind: 'index',
  bytes: rows * 25,
  table: of,
  method: 'btree',
})

const stats = (...relations: RelationStats[]): Stats => ({ format: 1, versionNumber: 170_004, relations })

const large = stats(
  index('orders_pkey', 'orders', 20e6),
  table('orders', 20e6),
  table('countries', 250),
  { ...table('events', 0, { bytes: 0, kind: 'partitioned table' }), rows: undefined },
  table('events_2025', 30e6, { partitionOf: { schema: 'public', name: 'events' } }),
  table('events_2026', 30e6, { partitionOf: { schema: 'public', name: 'events' } }),
)

const base = `create table public.orders (id bigint primary key, customer int not null, total numeric not null, note text);
create table public.countries (code text primary key, name text);
create table public.unmeasured (id int primary key, x int);
create table public.events (id bigint not null, at date not null) partition by range (at);
create table public.events_2026 partition of public.events for values from ('2026-01-01') to ('2027-01-01');
`

async function prove(migrations: string[], settings: object = {}, ...more: string[]) {
  const root = repository({
    'supabase/migrations/0001_base.sql': base,
    ...Object.fromEntries(migrations.map((sql, at) => [`supabase/migrations/000${at + 2}_change.sql`, sql])),
    'stats.json': statsJson(large),
    'dbops.json': JSON.stringify({ stats: 'stats.json', ...settings }),
  })
  const versions = migrations.map((_, at) => `000${at + 2}`)
  const { stdout, stderr } = await run(['prove', ...versions, '--root', root, '--json', ...more])
  if (stdout === '') throw new Error(stderr)
  const proof = JSON.parse(stdout)
  const findings = proof.migrations
    .flatMap((migration: any) => migration.findings)
    .filter(({ rule }: { rule: string }) => rule === 'lock-held-long')
  return { proof, findings, statements: proof.migrations.at(-1).statements, root }
}

describe('dbops prove --stats', () => {
  it('estimates the time under each lock, and finds those that are held too long', async () => {
    const { findings, statements } = await prove([
      `alter table public.orders add column state text not null default 'new';
alter table public.countries alter column name set not null;
alter table public.orders alter column customer type bigint;
`,
    ])
    // The lock of line 1 is kept while line 3 works.
    const [add, check, change] = statements
    expect(add.estimate).toBeUndefined()
    expect(add.locks[0].held.low).toBeGreaterThan(10)
    expect(check.estimate).toMatchObject({ rows: 250 })
    expect(check.locks[0].held).toEqual(add.locks[0].held)
    expect(change.estimate.rows).toBe(20e6)
    expect(change.estimate.bytes).toBe(20e6 * 175)
    expect(change.work.map(({ kind }: { kind: string }) => kind)).toEqual(['rebuild', 'rewrite'])
    expect(findings).toHaveLength(2)
    expect(findings[0]).toMatchObject({
      level: 'error',
      object: 'table public.orders',
      location: { line: 1 },
      fix: 'Put line 3 into a migration of its own, before or after this one.',
    })
    expect(findings[0].message).toMatch(
      /^Unexpected ACCESS EXCLUSIVE on `public.orders` for an estimated \d+ s to [\d.]+ min, expected at most 5 s$/,
    )
    expect(findings[1].object).toBe('table public.countries')
  })

  it('finds nothing where a lock is held for a moment, and takes the settings for what a moment is', async () => {
    const quick = 'alter table public.orders add column state text;\ncomment on table public.orders is $$x$$;\n'
    expect((await prove([quick])).findings).toEqual([])
    const scan = 'alter table public.orders alter column note set not null;\n'
    const five = await prove([scan])
    expect(five.findings).toMatchObject([{ level: 'warning' }])
    expect((await prove([scan], { maxBlockedSeconds: 600 })).findings).toEqual([])
    expect((await prove([scan], {}, '--max-blocked', '100ms')).findings).toMatchObject([{ level: 'error' }])
  })

  it('tells work that blocks nobody from work that does', async () => {
    const { statements, findings } = await prove(['create index concurrently orders_note on public.orders (note);\n'])
    expect(statements[0].work.map(({ kind }: { kind: string }) => kind)).toEqual(['scan', 'build'])
    expect(statements[0].estimate.seconds.high).toBeGreaterThan(30)
    expect(statements[0].locks[0].held).toBeUndefined()
    expect(findings).toEqual([])
    const plain = await prove(['create index orders_note on public.orders (note);\n'])
    expect(plain.findings[0].message).toContain('Unexpected SHARE on `public.orders`')
    expect(plain.findings[0].why).toContain('its writers wait')
  })

  it('looks into blocks, and into what a statement writes', async () => {
    const { statements } = await prove([
      `do $$ begin alter table public.orders alter column total type float8; end $$;
update public.orders set note = 'x';
update public.orders set note = 'x' where id = 1;
delete from public.orders where note is null;
insert into public.orders select code::bigint, 1, 1 from public.countries;
truncate public.orders;
`,
    ])
    const work = statements.map((statement: any) => statement.work.map((each: any) => each.change ?? each.kind).join())
    expect(work).toEqual(['rebuild,rewrite', 'scan,update', '', 'scan,delete', 'scan,insert', ''])
    const [, update, , remove] = statements
    expect(update.estimate.seconds.low).toBeGreaterThan(20)
    expect(remove.estimate.seconds.low).toBeLessThan(10)
  })

  it('follows a table that an earlier migration renames, and one that takes its name', async () => {
    const { proof } = await prove([
      'alter table public.orders rename to sales;\ncreate table public.orders (id int primary key, note text);\n',
      'alter table public.sales alter column note set not null;\nalter table public.orders alter column note set not null;\n',
    ])
    const [sales, orders] = proof.migrations[1].statements
    expect(sales.work).toEqual([{ kind: 'scan', table: 'public.orders' }])
    expect(sales.estimate.rows).toBe(20e6)
    expect(orders.work).toEqual([{ kind: 'scan', table: 'public.orders', born: true }])
    expect(orders.estimate).toBeUndefined()
  })

  it('counts partitions that only production has, and says whose size it does not know', async () => {
    const { statements } = await prove([
      'alter table public.events alter column id type numeric;\nalter table public.unmeasured alter column x set not null;\n',
    ])
    expect(statements[0].estimate.rows).toBe(60e6)
    expect(statements[1].estimate).toMatchObject({ rows: 0, unknown: ['public.unmeasured'] })
  })

  it('shows the times in text, with what they rest on', async () => {
    const root = repository({
      'supabase/migrations/0001_base.sql': base,
      'supabase/migrations/0002_change.sql': 'alter table public.orders alter column customer type bigint;\n',
      'stats.json': statsJson(large),
    })
    const { stdout } = await run(['prove', '--stats', 'stats.json'], { cwd: root })
    expect(stdout).toMatch(
      /ACCESS EXCLUSIVE on public\.orders blocks reads and writes \(all rows are written anew\) {2}line 1, held an estimated \d+ s to [\d.]+ min \(20M rows, 3\.5 GB\)/,
    )
    expect(stdout).toContain('Times are estimates from the sizes of 6 relations: reading at 100 to 4000 MB/s')
    const review = await run(['review', '--root', root])
    expect(review.stdout).not.toContain('statistics')
  })

  it.each([
    ['{', /expected statistics as JSON/],
    ['{"format":2,"versionNumber":1,"relations":[]}', /Unexpected statistics: format/],
    ['{"format":1,"versionNumber":1,"relations":[{"schema":"a"}]}', /relations\.0 must have required property/],
  ])('refuses a file that holds no statistics: %s', async (text, message) => {
    const root = repository({ 'supabase/migrations/0001_base.sql': base, 'stats.json': text })
    const { status, stderr } = await run(['prove', '--stats', 'stats.json'], { cwd: root })
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
    expect(stderr).toContain('dbops schema --format stats')
  })

  it('says what is missing or wrong on the command line', async () => {
    const root = repository({ 'db/migrations/0001_base.sql': base })
    expect((await run(['prove', '--stats', 'none.json'], { cwd: root })).stderr).toContain('Cannot read statistics')
    expect((await run(['prove', '--max-blocked', 'soon'], { cwd: root })).stderr).toContain('expected seconds')
    expect((await run(['schema', '--format', 'stats'], { cwd: root })).stderr).toContain('without --db')
  })
})

describe('estimates', () => {
  it('grow with rows and bytes, and with nothing else', () => {
    const estimator = new Estimator(large, new Set(['public.orders', 'public.countries']))
    const seconds = (...work: Parameters<Estimator['estimate']>[0]) => estimator.estimate(work)!.seconds
    expect(seconds({ kind: 'scan', table: 'public.countries' }).high).toBeLessThan(0.01)
    const scan = seconds({ kind: 'scan', table: 'public.orders' })
    const rewrite = seconds({ kind: 'rewrite', table: 'public.orders' })
    expect(scan.low).toBeLessThan(scan.high)
    expect(rewrite.low).toBeGreaterThan(scan.low)
    const gist = seconds({ kind: 'build', table: 'public.orders', index: 'public.g', method: 'gist' })
    const brin = seconds({ kind: 'build', table: 'public.orders', index: 'public.b', method: 'brin' })
    expect(gist.high).toBeGreaterThan(brin.high)
    expect(estimator.estimate([])).toBeUndefined()
  })

  it('are told in two digits at most', () => {
    expect(rangeText({ low: 0.00012, high: 0.0444 })).toBe('0.12 to 44 ms')
    expect(rangeText({ low: 12, high: 119 })).toBe('12 to 119 s')
    expect(rangeText({ low: 60, high: 1800 })).toBe('60 s to 30 min')
    expect(rangeText({ low: 0, high: 300 })).toBe('0 to 5 min')
    expect(secondsText(5)).toBe('5 s')
    expect(sizeText({ rows: 12_345_678, bytes: 4.56e9 })).toBe('12M rows, 4.6 GB')
    expect(sizeText({ rows: 250, bytes: 8192 })).toBe('250 rows, 8.2 kB')
  })
})

describe.skipIf(serverUnavailable)(
  `statistics of a server${serverUnavailable ? ` (${serverUnavailable})` : ''}`,
  () => {
    let server: TestServer
    beforeAll(async () => {
      server = await startServer()
      const database = await openServer(server.url, { readWrite: true })
      await database.exec(base)
      await database.exec(
        "insert into public.orders select i, i, i, (select string_agg(md5(random()::text), '') from generate_series(1, 200)) || 'xxxx' from generate_series(1, 2000) i",
      )
      await database.exec('create index orders_customer on public.orders (customer)')
      await database.exec('analyze public.orders')
      await database.exec("insert into public.events select i, '2026-03-01' from generate_series(1, 500) i")
      await database.close()
    })
    afterAll(() => server.stop())

    it('are read without a scan, and printed as their JSON Schema says', async () => {
      const { stdout, status } = await run(['schema', '--format', 'stats', '--db', server.url])
      expect(status).toBe(0)
      const document = JSON.parse(stdout)
      const schema = JSON.parse(
        readFileSync(join(import.meta.dirname, '../../scripts/build/schemas/stats.schema.json'), 'utf8'),
      )
      const validate = new Ajv2020({ strict: false }).compile(schema)
      expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
      const relation = (name: string) => document.relations.find((each: RelationStats) => each.name === name)
      expect(relation('orders')).toMatchObject({ kind: 'table', rows: 2000 })
      expect(relation('orders').toastBytes).toBeGreaterThan(100_000)
      expect(relation('orders_customer')).toMatchObject({ kind: 'index', table: 'orders', method: 'btree' })
      expect(relation('events_2026')).toMatchObject({ partitionOf: { schema: 'public', name: 'events' } })
      expect(relation('countries').rows).toBeNull()
      expect(stdout).not.toContain('xxxx')
    })

    it('may be taken from the server itself', async () => {
      const root = repository({
        'supabase/migrations/0001_base.sql': base,
        'supabase/migrations/0002_change.sql': 'alter table public.orders alter column note set not null;\n',
      })
      const { stdout } = await run(['prove', '--stats', server.url, '--max-blocked', '0', '--root', root, '--json'])
      const proof = JSON.parse(stdout)
      expect(proof.migrations[0].statements[0].estimate.rows).toBe(2000)
      expect(proof.migrations[0].findings.map(({ rule }: { rule: string }) => rule)).toContain('lock-held-long')
    })
  },
)
