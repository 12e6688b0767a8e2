import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { afterBatch, afterRefusal, rest } from '../../scripts/run/backfill/pace.ts'
import { checkPlan } from '../../scripts/run/backfill/plan-file.ts'
import { batchSql, readStatement } from '../../scripts/run/backfill/statement.ts'
import { loadParser } from '../../scripts/sql/parse.ts'
import { run } from '../support/dbops.ts'
import { freshDatabase, sql } from '../support/migrate.ts'
import { serverUnavailable, startServer, type TestServer } from '../support/server.ts'
import { validator } from '../support/validate.ts'

const key = [{ name: 'id', type: 'bigint' }]

describe('the statement of a backfill', () => {
  beforeAll(loadParser)

  it.each([
    ['update t set a = 1', 'update t set a = 1\nwhere t.id > $1::text::bigint and t.id <= $2::text::bigint'],
    [
      'update t x set a = b is distinct from c where a is null -- why;',
      'update t x set a = b is distinct from c where (a is null -- why;\n) and (x.id > $1::text::bigint and x.id <= $2::text::bigint)',
    ],
    [
      'delete from t using u where t.u = u.id and u.gone',
      'delete from t using u where (t.u = u.id and u.gone\n) and (t.id > $1::text::bigint and t.id <= $2::text::bigint)',
    ],
    [
      'insert into n select * from t o where o.x > 1 for share on conflict do nothing',
      'insert into n select * from t o where (o.x > 1\n) and (o.id > $1::text::bigint and o.id <= $2::text::bigint)\nfor share on conflict do nothing',
    ],
  ])('cuts %j into ranges of the key', (statement, batch) => {
    expect(batchSql(readStatement(statement), key, 'between')).toBe(batch)
  })

  it.each([
    ['select 1', 'Unexpected Select, expected UPDATE, DELETE or INSERT … SELECT'],
    ['update t set a = 1; update t set b = 1', 'Unexpected 2 statements'],
    ['insert into n values (1)', 'Unexpected INSERT of values'],
    ['insert into n select a, count(*) from t group by a', 'Unexpected GROUP BY or an aggregate'],
    ['insert into n select * from t limit 5', 'Unexpected LIMIT or OFFSET'],
    ['update t set a = $1', 'Unexpected parameters'],
    ['update t set a = 1 returning a', 'Unexpected RETURNING'],
    ['with d as (delete from u returning id) update t set a = 1', 'Unexpected a WITH query that changes rows'],
  ])('refuses %j', (statement, message) => {
    expect(() => readStatement(statement)).toThrow(message)
  })

  it('paces batches by the time they take', () => {
    const pace = { target: 500, smallest: 10, largest: 5000, fixed: false }
    expect(afterBatch(1000, 250, pace)).toBe(2000)
    expect(afterBatch(1000, 10_000, pace)).toBe(500)
    expect(afterBatch(4000, 1, pace)).toBe(5000)
    expect(afterBatch(1000, 1, { ...pace, rate: 1200 })).toBe(1200)
    expect(afterBatch(1000, 1, { ...pace, fixed: true })).toBe(1000)
    expect(afterRefusal(15, pace)).toBe(10)
    expect(rest(1000, 200, 2000)).toBe(300)
  })

  it('reads a plan strictly', () => {
    expect(checkPlan({ statement: 'update t set a = 1', batch: { size: 5 } }, 'p.yaml').batch).toEqual({ size: 5 })
    expect(() => checkPlan({ statment: 'x' }, 'p.yaml')).toThrow('Unexpected key `statment`, did you mean `statement`?')
    expect(() => checkPlan({ statement: 'x', rate: 0 }, 'p.yaml')).toThrow(
      'Unexpected value of `rate`, expected a whole number above 0',
    )
  })
})

describe.skipIf(serverUnavailable !== undefined)('dbops backfill', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(async () => {
    await server?.stop()
  })

  it('plans, runs, verifies, and is done then; what is not idempotent needs a word', async () => {
    const url = await freshDatabase(server.url)
    await sql(
      url,
      'create table public.orders (a uuid default gen_random_uuid(), b text, net int, total int, primary key (a, b))',
    )
    await sql(url, "insert into public.orders (b, net) select 'ü' || g, g from generate_series(1, 5000) g; analyze")
    const call = (...args: string[]) => run(['backfill', ...args, '--db', url, '--json'])
    const valid = await validator('backfill')
    const statement = 'update public.orders set total = net * 2 where total is null'
    const plan = await call('run', statement, '--name', 'totals', '--plan')
    expect(plan.status).toBe(0)
    valid(JSON.parse(plan.stdout))
    expect(JSON.parse(plan.stdout).plan).toMatchObject({
      key: ['a', 'b'],
      rows: 5000,
      idempotent: 'yes',
      verification: 'derived',
    })
    const done = await call('run', statement, '--name', 'totals', '--batch-size', '400', '--fixed', '--yes')
    valid(JSON.parse(done.stdout))
    expect(JSON.parse(done.stdout).result).toMatchObject({
      outcome: 'done',
      rows: 5000,
      changed: 5000,
      batches: 13,
      verification: 'verified',
    })
    expect(await sql(url, 'select count(*)::int as n from public.orders where total = net * 2')).toEqual([{ n: 5000 }])
    expect(JSON.parse((await call('run', statement, '--name', 'totals', '--yes')).stdout).outcome).toBe('nothing')
    const status = await call('status')
    valid(JSON.parse(status.stdout))
    expect(JSON.parse(status.stdout).backfills[0]).toMatchObject({ name: 'totals', stands: 'done', worker: null })
    const refused = await call('run', 'update public.orders set total = total + 1', '--yes')
    expect(refused.status).toBe(1)
    expect(JSON.parse(refused.stdout).plan.refusals[0].what).toBe('not-idempotent')
    const wrong = await run(['backfill', 'pause', 'total', '--db', url])
    expect(wrong).toMatchObject({ status: 2 })
    expect(wrong.stderr).toContain('Did you mean totals?')
    expect((await run(['backfill', 'run', statement])).stderr).toContain('expected --db URL')
  })
})
