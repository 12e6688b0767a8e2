import { expect, it } from 'vitest'
import type { CapacityDocument } from '../../scripts/render/capacity.ts'
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'

const sql = `
create table public.orgs (id uuid primary key default gen_random_uuid(), name text not null);
create table public.org_members (org_id uuid not null references public.orgs, user_id uuid not null references auth.users, primary key (org_id, user_id));
create table public.countries (code text primary key);
create table public.events (
  id integer generated always as identity primary key,
  org_id uuid not null references public.orgs,
  country text references public.countries,
  created_at timestamptz not null default now(),
  a bigint not null, b bigint not null
);
create index events_org_id_idx on public.events (org_id);
create table public.items (id bigint generated always as identity primary key, event_id integer not null references public.events);`

it('multiplies what a row takes, and says what breaks first', async () => {
  const root = repository({ 'supabase/migrations/20260101000000_all.sql': sql })
  const { stdout, status } = await run([
    'capacity',
    '--scale',
    'events=200M,items=1k',
    '--growth',
    'events=50M',
    '--memory',
    '16GB',
    '--disk',
    '100GB',
    '--cores',
    '8',
    '--clients',
    '500',
    '--sample',
    '2000',
    '--json',
    '--root',
    root,
  ])
  expect(status).toBe(0)
  const plan = JSON.parse(stdout) as CapacityDocument
  const events = plan.tables.find(({ table }) => table === 'public.events')!
  // 24 bytes of header and 4 of pointer; 4 + 16 + text + 8 + 8 + 8 with alignment, and a text.
  expect(events.bytesPerRow).toBeGreaterThan(75)
  expect(events.bytesPerRow).toBeLessThan(160)
  expect(events.heapBytes).toBeCloseTo(events.bytesPerRow * 200e6, -9)
  expect(events.indexes.map(({ name }) => name)).toEqual(['events_org_id_idx', 'events_pkey'])
  expect(events.totalBytes).toBeGreaterThan(events.heapBytes)
  expect(events.keyEndsInMonths).toBeCloseTo((2 ** 31 - 1 - 200e6) / 50e6, 0)
  expect(events.partition).toMatchObject({
    key: 'range (created_at)',
    interval: 'a week',
    hindrances: ['events_pkey has to carry created_at'],
  })
  expect(plan.tables.find(({ table }) => table === 'public.items')!.partition).toBeUndefined()
  expect(plan.memory!.share).toBeLessThan(1)
  expect(plan.monthsUntilDiskFull).toBeGreaterThan(0)
  expect(plan.pool).toMatchObject({ size: 17, why: expect.stringContaining('pooler in transaction mode') })
  expect(plan.sharding).toMatchObject({
    distributionColumn: 'org_id',
    tenant: 'public.orgs',
    distributed: ['public.events', 'public.org_members'],
    reference: expect.arrayContaining(['public.countries']),
  })
  expect(plan.sharding!.hindrances).toEqual(
    expect.arrayContaining([
      'public.events: events_pkey has to carry org_id',
      'public.items: leads to its tenant only through another table; give it org_id',
    ]),
  )
  expect(plan.sharding!.sql).toContain(
    "select create_distributed_table('public.events', 'org_id', colocate_with => 'public.orgs');",
  )

  const text = (
    await run(['capacity', '--scale', 'events=200M', '--growth', 'events=50M', '--sample', '2000', '--root', root])
  ).stdout
  expect(text).toContain('Key: public.events runs out of its integer key')
  expect(text).toContain('Partitions: public.events (800M rows within a year) by range (created_at), a week each')
  expect(await run(['capacity', '--scale', 'evnts=1M', '--root', root])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Did you mean events?'),
  })
  expect(await run(['capacity', '--root', root])).toMatchObject({ status: 2 })
})
