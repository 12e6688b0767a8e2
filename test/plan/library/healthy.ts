/** Statements that are as good as they get: diagnosis has no warning for them. */

import type { LibraryCase } from './case.ts'

type Healthy = Omit<LibraryCase, 'finds'>

const healthyCases: readonly Healthy[] = [
  { name: 'ok-primary-key', sql: 'select * from lib.events where id = 4711', sample: true },
  { name: 'ok-primary-keys', sql: 'select * from lib.events where id in (1, 77, 4711, 99999)' },
  { name: 'ok-foreign-key', sql: 'select * from lib.events where user_id = 77' },
  { name: 'ok-range', sql: "select * from lib.events where at between '2025-03-03' and '2025-03-04'", sample: true },
  { name: 'ok-missing', sql: 'select * from lib.users where email = $$nobody$$' },
  { name: 'ok-varchar', sql: "select * from lib.users where name = 'Name 77'" },
  { name: 'ok-two-columns', sql: "select * from lib.orders where status = 'open' and placed = '2024-05-05'" },
  { name: 'ok-index-only', sql: 'select id from lib.events where id between 1000 and 30000', sample: true },
  { name: 'ok-last-page', sql: 'select * from lib.events order by id desc limit 20' },
  { name: 'ok-keyset', sql: 'select * from lib.events where id > 200000 order by id limit 50' },
  {
    name: 'ok-keyset-row',
    sql: "select * from lib.events where (at, id) > ('2025-06-01', 0) order by at, id limit 50",
  },
  { name: 'ok-small-offset', sql: 'select * from lib.events order by id limit 20 offset 40' },
  { name: 'ok-newest', sql: 'select * from lib.events order by at desc limit 10', sample: true },
  { name: 'ok-newest-of-user', sql: 'select * from lib.events where user_id = 77 order by at desc limit 10' },
  {
    name: 'ok-join',
    sql: 'select u.email, o.total from lib.users u join lib.orders o on o.user_id = u.id where u.id = 5',
  },
  {
    name: 'ok-join-three',
    sql: 'select u.email, o.total, g.name from lib.users u join lib.orders o on o.user_id = u.id join lib.orgs g on g.id = u.org_id where u.org_id = 77',
    sample: true,
  },
  {
    name: 'ok-hash-join',
    sql: 'select g.plan, count(*) from lib.users u join lib.orgs g on g.id = u.org_id group by g.plan',
  },
  { name: 'ok-report', sql: 'select kind, sum(amount), max(at) from lib.events group by kind', sample: true },
  { name: 'ok-report-half', sql: 'select status, sum(total) from lib.orders where total > 500 group by status' },
  {
    name: 'ok-report-days',
    sql: "select at::date, sum(amount) from lib.events where at >= '2025-02-01' and at < '2025-02-08' group by 1 order by 1",
  },
  {
    name: 'ok-exists',
    sql: 'select g.id from lib.orgs g where exists (select from lib.users u where u.org_id = g.id)',
  },
  {
    name: 'ok-not-exists',
    sql: 'select g.id from lib.orgs g where not exists (select from lib.users u where u.org_id = g.id)',
    sample: true,
  },
  { name: 'ok-small-table', sql: "select * from lib.orgs where name = 'Org 77'" },
  { name: 'ok-small-join', sql: 'select * from lib.orgs a join lib.orgs b on b.id = a.id + 1 where a.id < 20' },
  { name: 'ok-count-of-user', sql: 'select count(*) from lib.events where user_id = 77' },
  { name: 'ok-count-of-range', sql: "select count(*) from lib.events where at >= '2025-05-05' and at < '2025-05-06'" },
  { name: 'ok-partition', sql: "select * from lib.measurements where at = '2024-05-05 00:00'", sample: true },
  {
    name: 'ok-partition-range',
    sql: "select sensor, avg(value) from lib.measurements where at >= '2024-05-01' and at < '2024-06-01' group by sensor",
  },
  {
    name: 'ok-partition-parameter',
    sql: 'select count(*) from lib.measurements where at = (select timestamptz $$2024-05-05$$)',
  },
  { name: 'ok-partitions-all', sql: 'select avg(value) from lib.measurements where value >= 0' },
  {
    name: 'ok-lateral',
    sql: 'select o.id, e.at from lib.orgs o join lib.users u on u.org_id = o.id cross join lateral (select at from lib.events e where e.user_id = u.id limit 1) e where o.id = 77',
  },
  {
    name: 'ok-subquery-once',
    sql: 'select * from lib.orders where total > (select avg(total) * 1.999 from lib.orders) and user_id = 5',
  },
  {
    name: 'ok-cte',
    sql: 'with o as (select * from lib.orders where user_id = 5) select * from o where total > 5',
    sample: true,
  },
  {
    name: 'ok-recursive',
    sql: 'with recursive r as (select id, 1 as depth from lib.orgs where id = 1 union all select o.id, depth + 1 from lib.orgs o join r on o.id = r.id * 2) select * from r',
  },
  { name: 'ok-distinct', sql: 'select distinct status from lib.orders where user_id = 5' },
  {
    name: 'ok-union-all',
    sql: 'select id from lib.orders where user_id = 5 union all select id from lib.events where user_id = 5',
  },
  { name: 'ok-window', sql: 'select id, rank() over (order by total) from lib.orders where user_id = 5' },
  {
    name: 'ok-insert',
    sql: "insert into lib.orders (id, user_id, status, placed, total) values (900001, 5, 'open', '2026-01-01', 5)",
    sample: true,
  },
  { name: 'ok-update', sql: 'update lib.orders set total = total + 1 where id = 77' },
  { name: 'ok-delete', sql: 'delete from lib.order_items where id = 77' },
  {
    name: 'ok-upsert',
    sql: 'insert into lib.members values (1, 1, $$admin$$) on conflict (org_id, user_id) do update set role = excluded.role',
  },
  { name: 'ok-lock', sql: 'select * from lib.orders where id = 7 for update' },
  {
    name: 'ok-parameter',
    sql: 'select * from lib.events where user_id = $1 and at > $2',
    parameters: ['77', '2025-01-01'],
  },
  { name: 'ok-array-parameter', sql: 'select * from lib.users where id = any ($1)', parameters: ['{1,2,3,4,5}'] },
  {
    name: 'ok-text-search',
    sql: "select id from lib.products where to_tsvector('english', description) @@ to_tsquery('english', 'telescope')",
    before: [
      "create index products_search on lib.products using gin (to_tsvector('english', description))",
      'analyze lib.products',
    ],
    after: ['drop index lib.products_search'],
  },
  {
    name: 'ok-trigram',
    sql: "select id from lib.products where name like '%c4ca4238%'",
    before: ['create index products_trgm on lib.products using gin (name gin_trgm_ops)'],
    after: ['drop index lib.products_trgm'],
  },
  {
    name: 'ok-gin',
    sql: "select id from lib.users where tags @> array['rare77']",
    before: ['create index users_tags on lib.users using gin (tags)'],
    after: ['drop index lib.users_tags'],
    sample: true,
  },
  {
    name: 'ok-expression-index',
    sql: "select * from lib.users where lower(email) = 'user77@example.test'",
    before: ['create index users_lower on lib.users (lower(email))', 'analyze lib.users'],
    after: ['drop index lib.users_lower'],
  },
  {
    name: 'ok-partial',
    sql: 'select id from lib.users where phone is null limit 50',
    before: ['create index users_no_phone on lib.users (id) where phone is null'],
    after: ['drop index lib.users_no_phone'],
  },
  {
    name: 'ok-composite',
    sql: 'select * from lib.events where user_id = 1 and score = 77',
    before: ['create index events_user_score on lib.events (user_id, score)'],
    after: ['drop index lib.events_user_score'],
  },
  {
    name: 'ok-policy',
    sql: 'select count(*) from lib.tickets',
    before: [
      'create table lib.tickets (id int, owner bigint, t text)',
      'insert into lib.tickets select i, i % 1000, md5(i::text) from generate_series(1, 300000) i',
      'create index on lib.tickets (owner)',
      'analyze lib.tickets',
      'alter table lib.tickets enable row level security',
      'create policy own on lib.tickets using (owner = (select lib.caller()))',
      'grant select on lib.tickets to lib_member',
    ],
    after: ['drop table lib.tickets'],
    as: { role: 'lib_member', settings: { 'app.user': '77' } },
  },
  { name: 'ok-docs', sql: 'select id, title from lib.docs order by id limit 20' },
  { name: 'ok-doc', sql: 'select * from lib.docs where id = 7' },
  {
    name: 'ok-generate',
    sql: "select d::date from generate_series(timestamp '2026-01-01', '2026-01-31', interval '1 day') d",
  },
]

export const healthy: readonly LibraryCase[] = healthyCases.map((each) => ({ ...each, finds: [] }))
