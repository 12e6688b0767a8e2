import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { splitName } from '../../scripts/cli/run/names.ts'
import { derived, renamed } from '../../scripts/run/rollout/names.ts'
import { run } from '../support/dbops.ts'
import { freshDatabase, sql } from '../support/migrate.ts'
import { repository } from '../support/repository.ts'
import { serverUnavailable, startServer, type TestServer } from '../support/server.ts'
import { validator } from '../support/validate.ts'

describe('names that a rollout makes up', () => {
  it('never exceed what Postgres keeps, and stay apart', () => {
    const long = 'ü'.repeat(31)
    expect(Buffer.byteLength(derived(long, '__new'))).toBeLessThanOrEqual(63)
    expect(derived(`${long}a`, '__new')).not.toBe(derived(`${long}b`, '__new'))
    expect(derived('note', '__new')).toBe('note__new')
  })

  it('replace a column between underscores only', () => {
    expect(renamed('orders_note_idx', 'note', 'remark')).toBe('orders_remark_idx')
    expect(renamed('orders_noted', 'note', 'remark')).toBe('orders_noted_remark')
  })

  it('are read as SQL reads them', () => {
    expect(splitName('App.Orders')).toEqual(['app', 'orders'])
    expect(splitName('"A.b".c')).toEqual(['A.b', 'c'])
    expect(splitName('a..b')).toBeUndefined()
  })
})

describe.skipIf(serverUnavailable !== undefined)('dbops rollout', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(async () => {
    await server?.stop()
  })

  it('plans as files, runs step by step, takes a step back, and asks before it destroys', async () => {
    const root = repository({
      'db/migrations/20260101000000_orders.sql':
        '-- migrate:up\ncreate table public.orders (id bigint generated always as identity primary key, note text);\n-- migrate:down\ndrop table public.orders;\n',
    })
    const url = await freshDatabase(server.url)
    await run(['migrate', 'up', '--db', url, '--root', root, '--yes'])
    await sql(url, "insert into public.orders (note) select 'n' || g from generate_series(1, 500) g")
    const folder = join(root, 'rollouts/x')
    const planned = await run([
      'rollout',
      'plan',
      'rename-column',
      '--table',
      'orders',
      '--column',
      'note',
      '--to',
      'remark',
      '-o',
      folder,
      '--root',
      root,
      '--json',
    ])
    expect(planned.stderr).toBe('')
    const valid = await validator('rollout-run')
    valid(JSON.parse(planned.stdout))
    const manifest = parse(readFileSync(join(folder, 'rollout.yaml'), 'utf8')) as { steps: { id: string }[] }
    ;(await validator('rollout'))(manifest)
    expect(manifest.steps.map(({ id }) => id)).toEqual([
      'expand',
      'copy-orders-remark',
      'settle',
      'release',
      'contract',
    ])
    expect(readdirSync(folder)).toContain('05-contract.undo.yaml')

    const call = (...args: string[]) =>
      run(['rollout', ...args, '--db', url, '--root', root, '--yes', '--skip-forecast'])
    const skipped = await call('run', folder, '--step', 'contract')
    expect(skipped.status).toBe(2)
    expect(skipped.stderr).toContain('expand comes before it')
    expect((await call('run', folder, '--through', 'settle')).status).toBe(0)
    expect(await sql(url, 'select count(*)::int as n from public.orders where remark = note')).toEqual([{ n: 500 }])
    expect((await call('back', folder)).stdout).toBe('settle is taken back.\n')
    expect((await call('run', folder)).stdout).toMatch(/^settle: done/)
    expect((await call('run', folder)).stdout).toContain('When it is done: --released')
    expect((await call('run', folder, '--released')).stdout).toBe('release: done\n')
    const refused = await call('run', folder)
    expect(refused.status).toBe(1)
    const hash = /--approve ([0-9a-f]{12})/.exec(refused.stdout)![1]!
    expect((await call('run', folder, '--approve', hash)).stdout).toMatch(/contract: done/)
    const status = await call('status', folder, '--json')
    valid(JSON.parse(status.stdout))
    expect(JSON.parse(status.stdout).steps.map(({ state }: { state: string }) => state)).toEqual(Array(5).fill('done'))
    expect(existsSync(join(root, 'db/migrations'))).toBe(true)
    expect(await sql(url, 'select max(remark) as last from public.orders')).toEqual([{ last: 'n99' }])
    const kind = await run(['rollout', 'plan', 'rename-colum', '--root', root])
    expect(kind.stderr).toContain('Did you mean rename-column?')
  })
})
