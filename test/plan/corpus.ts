/** Statements whose plans hold, together, every kind of node and property that PostgreSQL 12 to 18 print. */

export const corpusSchema = `
create schema app;
create table app.users (id int primary key, email text not null, city text, note text);
create table app.orders (id int primary key, user_id int references app.users on delete cascade, total numeric(10,2), status text, placed date, tags text[], doc jsonb);
insert into app.users select i, 'u' || i || '@example.test', 'city ' || i % 10, repeat('x', 50) from generate_series(1, 500) i;
insert into app.orders select i, i % 500 + 1, i % 97, case when i % 20 = 0 then 'open' else 'done' end, date '2024-01-01' + i % 300,
  array['a' || i % 5, 'b'], jsonb_build_object('k', i % 7) from generate_series(1, 4000) i;
create index orders_user on app.orders (user_id);
create index orders_status on app.orders (status, placed);
create index orders_placed on app.orders (placed);
create index orders_tags on app.orders using gin (tags);
create table app.events (id int, at date not null, kind text) partition by range (at);
create table app.events_1 partition of app.events for values from ('2024-01-01') to ('2024-02-01');
create table app.events_2 partition of app.events for values from ('2024-02-01') to ('2024-03-01');
create table app.events_3 partition of app.events for values from ('2024-03-01') to ('2024-04-01');
insert into app.events select i, date '2024-01-01' + i % 90, 'k' || i % 3 from generate_series(1, 900) i;
create table "Odd ""Name""" ("Weird col" int, "select" text);
insert into "Odd ""Name""" select i, 't' || i from generate_series(1, 50) i;
create table app.tree (id int primary key, parent int);
insert into app.tree select i, nullif(i / 2, 0) from generate_series(1, 200) i;
create function app.audit() returns trigger language plpgsql as 'begin return new; end';
create trigger audited after insert or update on app.orders for each row execute function app.audit();
analyze app.users; analyze app.orders; analyze app.events; analyze app.tree; analyze "Odd ""Name""";
`

export interface CorpusQuery {
  name: string
  sql: string
  /** Settings for this statement. */
  set?: Record<string, string>
  /** The first major version that knows it. */
  since?: number
}

export const corpus: readonly CorpusQuery[] = [
  { name: 'seq scan', sql: "select * from app.users where city = 'city 3'" },
  { name: 'quoted names', sql: `select "Weird col" from "Odd ""Name""" as "My Alias" where "select" = 't1'` },
  { name: 'index scan', sql: 'select * from app.orders where id = 17' },
  { name: 'backward', sql: 'select id from app.orders order by id desc limit 3' },
  {
    name: 'index only',
    sql: "select status, placed from app.orders where status = 'open' order by placed",
    set: { enable_bitmapscan: 'off', enable_seqscan: 'off' },
  },
  {
    name: 'bitmap or',
    sql: "select * from app.orders where user_id = 5 or placed = '2024-02-01'",
    set: { enable_seqscan: 'off' },
  },
  {
    name: 'bitmap and',
    sql: "select * from app.orders where status = 'open' and tags @> array['a1']",
    set: { enable_seqscan: 'off', enable_indexscan: 'off' },
  },
  { name: 'hash join', sql: 'select * from app.orders o join app.users u on u.id = o.user_id and u.note > o.status' },
  {
    name: 'hash left join',
    sql: 'select u.id, o.id from app.users u left join app.orders o on o.user_id = u.id where o.id is null or o.total > 3',
  },
  {
    name: 'merge join',
    sql: 'select * from app.orders o join app.users u on u.id = o.user_id',
    set: { enable_hashjoin: 'off', enable_nestloop: 'off' },
  },
  {
    name: 'full join',
    sql: 'select * from app.orders o full join app.users u on u.id = o.id',
    set: { enable_hashjoin: 'off' },
  },
  {
    name: 'semi join',
    sql: "select * from app.users u where exists (select from app.orders o where o.user_id = u.id and o.status = 'open')",
  },
  {
    name: 'anti join',
    sql: 'select * from app.users u where not exists (select from app.orders o where o.user_id = u.id)',
  },
  {
    name: 'nested loop with memoize',
    sql: 'select * from app.orders o join app.users u on u.id = o.user_id where o.placed < $$2024-01-20$$',
    set: { enable_hashjoin: 'off', enable_mergejoin: 'off' },
  },
  {
    name: 'join filter and materialize',
    sql: 'select * from app.tree a join app.tree b on a.id < b.parent where b.id < 20',
    set: { enable_mergejoin: 'off' },
  },
  { name: 'sort', sql: 'select * from app.users order by city desc nulls last, lower(email) collate "C", id' },
  { name: 'sort on disk', sql: 'select * from app.orders order by doc, tags, id', set: { work_mem: '64kB' } },
  { name: 'top-n', sql: 'select * from app.orders order by total desc, id limit 5 offset 10' },
  {
    name: 'incremental sort',
    sql: 'select * from app.orders order by user_id, total',
    set: { enable_sort: 'off', enable_seqscan: 'off' },
    since: 13,
  },
  {
    name: 'hash aggregate',
    sql: 'select status, count(*), sum(total) from app.orders group by status having count(*) > 3',
  },
  {
    name: 'hash aggregate on disk',
    sql: 'select id, tags, count(*) from app.orders group by 1, 2',
    set: { work_mem: '64kB', enable_sort: 'off' },
  },
  {
    name: 'group aggregate',
    sql: 'select user_id, max(total) from app.orders group by user_id',
    set: { enable_hashagg: 'off' },
  },
  {
    name: 'grouping sets',
    sql: 'select city, id % 3, count(*) from app.users group by grouping sets ((city, id % 3), (city), (id % 3), ())',
  },
  {
    name: 'rollup sorted',
    sql: 'select city, id % 3, count(*) from app.users group by rollup (city, id % 3)',
    set: { enable_hashagg: 'off' },
  },
  { name: 'group', sql: 'select city from app.users group by city', set: { enable_hashagg: 'off' } },
  { name: 'distinct', sql: 'select distinct on (status) status, id from app.orders order by status, id' },
  {
    name: 'window',
    sql: 'select id, rank() over (partition by user_id order by total), sum(total) over (order by id) from app.orders',
  },
  {
    name: 'run condition',
    sql: 'select * from (select id, row_number() over (order by id) r from app.orders) t where r < 10',
  },
  { name: 'set operation', sql: 'select id from app.users except all select user_id from app.orders' },
  {
    name: 'sorted set operation',
    sql: 'select email from app.users intersect select note from app.users',
    set: { enable_hashagg: 'off' },
  },
  { name: 'union all', sql: 'select id from app.users union all select id from app.orders' },
  {
    name: 'merge append',
    sql: '(select id from app.users order by id) union all (select id from app.orders order by id) order by id limit 7',
  },
  { name: 'partitions', sql: "select count(*) from app.events where kind = 'k1'" },
  { name: 'pruned at run time', sql: "select * from app.events where at = (select date '2024-01-05')" },
  { name: 'pruned at start', sql: "select * from app.events where at > to_date('2024-02-15', 'YYYY-MM-DD')" },
  {
    name: 'cte',
    sql: "with recent as materialized (select * from app.orders where placed > '2024-06-01') select * from recent a join recent b using (user_id) where a.id < 100",
  },
  { name: 'two words of a cte', sql: 'with "two words" as materialized (select 1 as one) select * from "two words"' },
  {
    name: 'recursive',
    sql: 'with recursive down as (select id, parent from app.tree where id = 1 union all select t.id, t.parent from app.tree t join down on t.parent = down.id) select * from down',
  },
  { name: 'init plan', sql: 'select * from app.orders where total > (select avg(total) from app.orders)' },
  { name: 'sub plan', sql: 'select id, (select count(*) from app.orders o where o.user_id = u.id) from app.users u' },
  {
    name: 'hashed sub plan',
    sql: 'select * from app.users where id not in (select user_id from app.orders where total > 50)',
  },
  {
    name: 'function scan',
    sql: 'select * from generate_series(1, 10) g join jsonb_to_recordset(\'[{"a": 1}]\') as x (a int) on x.a = g',
  },
  { name: 'project set', sql: 'select unnest(tags) from app.orders where id < 5' },
  { name: 'values', sql: "select * from (values (1, 'a'), (2, 'b')) v (n, t) join app.users on users.id = v.n" },
  { name: 'result', sql: "select now(), current_setting('work_mem')" },
  { name: 'never', sql: 'select * from app.users where false' },
  { name: 'one time filter', sql: "select * from app.users where current_setting('work_mem') = 'x'" },
  {
    name: 'subquery scan',
    sql: 'select * from (select distinct on (user_id) * from app.orders order by user_id, id) t where total > 5',
  },
  { name: 'tid', sql: "select * from app.users where ctid = '(0,1)' or ctid = '(0,2)'" },
  { name: 'tid range', sql: "select * from app.users where ctid > '(0,1)'", since: 14 },
  { name: 'sample', sql: 'select * from app.orders tablesample system (50) repeatable (1) where id > 3' },
  { name: 'xml table', sql: "select * from xmltable('/r/a' passing '<r><a>1</a></r>' columns n int path '.')" },
  { name: 'lock rows', sql: 'select * from app.users where id = 3 for update' },
  {
    name: 'constant of several lines',
    sql: "select * from app.users where email = 'a\nFilter: (b)\n  ->  Seq Scan on c'",
  },
  { name: 'insert', sql: 'insert into app.orders (id, user_id) select i, 1 from generate_series(10001, 10010) i' },
  {
    name: 'upsert',
    sql: "insert into app.users (id, email) values (1, 'x'), (9999, 'y') on conflict (id) do update set email = excluded.email where users.id > 5",
  },
  { name: 'update', sql: 'update app.orders o set total = 0 from app.users u where u.id = o.user_id and u.id = 3' },
  { name: 'update partitions', sql: "update app.events set kind = 'z' where id = 7" },
  { name: 'delete with cascade', sql: 'delete from app.users where id = 7' },
  {
    name: 'merge',
    sql: 'merge into app.users u using app.tree t on t.id = u.id when matched and t.id < 10 then update set city = $$m$$ when matched and t.id = 11 then delete when not matched then do nothing',
    since: 15,
  },
  {
    name: 'parallel',
    sql: 'select status, count(*) from app.orders where total > 3 group by status',
    set: {
      max_parallel_workers_per_gather: '2',
      parallel_setup_cost: '0',
      parallel_tuple_cost: '0',
      min_parallel_table_scan_size: '0',
    },
  },
  {
    name: 'parallel hash and sort',
    sql: 'select * from app.orders o join app.users u on u.id = o.user_id order by o.total, u.id',
    set: {
      max_parallel_workers_per_gather: '2',
      parallel_setup_cost: '0',
      parallel_tuple_cost: '0',
      min_parallel_table_scan_size: '0',
    },
  },
]
