/** The database that the library's plans come from: tables of 50,000 to 1,000,000 rows, the same on every machine. */

/** Statements in order, each sent alone: VACUUM runs in no transaction. */
export const libraryData: readonly string[] = [
  'create extension if not exists pg_trgm',
  'create extension if not exists btree_gin',
  'create schema lib',
  `set search_path = lib, public`,
  `create table lib.orgs (id int primary key, name text not null, plan text not null)`,
  `insert into lib.orgs select i, 'Org ' || i, case when i % 10 = 0 then 'pro' else 'free' end from generate_series(1, 2000) i`,
  // city decides country; one in 33 is not active; every hundredth has no phone.
  `create table lib.users (
     id bigint primary key, email text not null, name varchar(80) collate "en-x-icu" not null, city text not null, country text not null,
     status text not null, org_id int not null references lib.orgs, signup timestamptz not null, bio text, settings jsonb not null,
     tags text[] not null, age int not null, phone text, code char(8) not null)`,
  `insert into lib.users select i, 'User' || i || '@Example.test', 'Name ' || (i * 7919) % 200003, 'city ' || (i * 31) % 500, 'country ' || ((i * 31) % 500) / 10,
     case when i % 33 = 0 then 'blocked' else 'active' end, i % 2000 + 1, timestamptz '2020-01-01' + i * interval '10 minutes', repeat(md5(i::text), 12),
     jsonb_build_object('theme', 't' || i % 7, 'level', (i * 13) % 1000, 'nested', jsonb_build_object('key', (i * 17) % 5000)),
     array['tag' || i % 20, 'rare' || i % 4001], 18 + (i * 37) % 60, case when i % 100 = 0 then null else '+49' || i end, lpad((i % 50000)::text, 8, '0')
   from generate_series(1, 200000) i`,
  `create index users_email on lib.users (email)`,
  `create index users_name on lib.users (name)`,
  `create index users_org on lib.users (org_id)`,
  `create index users_city on lib.users (city)`,
  // Every twentieth event is of user 1; kinds are of very different frequency; a score has nothing to do with anything.
  `create table lib.events (
     id bigint primary key, user_id bigint not null, kind text not null, at timestamptz not null, amount numeric(10,2) not null, ref varchar(20) not null,
     payload jsonb not null, score int not null)`,
  `insert into lib.events select i, case when i % 20 = 0 then 1 else (i::bigint * 7919) % 200000 + 1 end,
     case when i % 1000 = 0 then 'refund' when i % 50 = 0 then 'login' when i % 3 = 0 then 'view' else 'click' end,
     timestamptz '2025-01-01' + i * interval '30 seconds', (i::bigint * 104729 % 1000000) / 100.0, 'r' || (i::bigint * 15485863 % 1000003),
     jsonb_build_object('path', '/p/' || i % 3001, 'ms', i % 997), (i::bigint * 6700417 % 1000)::int
   from generate_series(1, 1000000) i`,
  `create index events_user on lib.events (user_id)`,
  `create index events_at on lib.events (at)`,
  `create table lib.orders (id bigint primary key, user_id bigint not null references lib.users, status text not null, placed date not null, total numeric(10,2) not null, note text)`,
  `insert into lib.orders select i, case when i <= 40 then 5 else (i::bigint * 104729) % 200000 + 1 end, case when i % 5 = 0 then 'open' when i % 7 = 0 then 'sent' else 'done' end,
     date '2024-01-01' + (i % 700), (i::bigint * 7919 % 100000) / 100.0, case when i % 9 = 0 then 'note ' || i end from generate_series(1, 300000) i`,
  `create index orders_user on lib.orders (user_id)`,
  `create index orders_status_placed on lib.orders (status, placed)`,
  // Without an index on order_id and product_id.
  `create table lib.products (id int primary key, name text not null, description text not null, attrs jsonb not null, price numeric(10,2) not null, valid daterange not null)`,
  `insert into lib.products select i, 'Product ' || md5(i::text), 'A ' || md5((i * 3)::text) || ' ' || case when i % 500 = 0 then 'telescope' else 'hammer' end || ' of ' || md5((i * 7)::text),
     jsonb_build_object('colour', 'c' || i % 900, 'size', i % 50), (i % 9973) / 10.0, daterange(date '2024-01-01' + i % 900, date '2024-01-05' + i % 900)
   from generate_series(1, 50000) i`,
  `create table lib.order_items (id bigint primary key, order_id bigint not null references lib.orders, product_id int not null references lib.products on delete cascade, qty int not null, price numeric(10,2) not null)`,
  `insert into lib.order_items select i, (i::bigint * 31) % 300000 + 1, (i::bigint * 7919) % 50000 + 1, i % 9 + 1, (i % 9999) / 100.0 from generate_series(1, 600000) i`,
  // Bodies of 8 kB out of line.
  `create table lib.docs (id int primary key, title text not null, body text not null, created timestamptz not null)`,
  `alter table lib.docs alter column body set storage external`,
  `insert into lib.docs select i, 'Doc ' || i, (select string_agg(md5((i * 1000 + j)::text), ' ') from generate_series(1, 240) j), timestamptz '2025-01-01' + i * interval '1 hour' from generate_series(1, 4000) i`,
  `create table lib.measurements (sensor int not null, at timestamptz not null, value float8 not null) partition by range (at)`,
  `do $$ begin for m in 0..23 loop execute format('create table lib.measurements_%s partition of lib.measurements for values from (%L) to (%L)', to_char(m, 'FM00'), timestamptz '2024-01-01' + m * interval '1 month', timestamptz '2024-01-01' + (m + 1) * interval '1 month'); end loop; end $$`,
  `insert into lib.measurements select i % 500, timestamptz '2024-01-01' + (i * interval '105 seconds'), (i % 1013) / 7.0 from generate_series(1, 600000) i where timestamptz '2024-01-01' + (i * interval '105 seconds') < timestamptz '2026-01-01'`,
  `create index measurements_at on lib.measurements (at)`,
  `create table lib.members (org_id int not null, user_id bigint not null, role text not null, primary key (org_id, user_id))`,
  `insert into lib.members select i % 2000 + 1, i, case when i % 50 = 0 then 'admin' else 'member' end from generate_series(1, 200000) i`,
  `create index members_user on lib.members (user_id)`,
  // Functions that cannot be inlined, and one of each sort that can.
  `create function lib.heavy(n int) returns int language plpgsql immutable as $f$ declare s int := 0; begin for k in 1..20 loop s := s + (n * k) % 7; end loop; return s; end $f$`,
  `create function lib.is_member(org int) returns boolean language plpgsql stable security definer as $f$ begin return exists (select from lib.members m where m.org_id = org and m.user_id = nullif(current_setting('app.user', true), '')::bigint); end $f$`,
  `create function lib.caller() returns bigint language sql stable as $f$ select nullif(current_setting('app.user', true), '')::bigint $f$`,
  `create function lib.unsafe_double(n numeric) returns numeric language sql immutable parallel unsafe set work_mem = '4MB' as $f$ select n * 2 $f$`,
  `create function lib.recent_ids(n int) returns table (id bigint) language plpgsql stable as $f$ begin return query select e.id from lib.events e where e.id <= n; end $f$`,
  `create function lib.touch() returns trigger language plpgsql as $f$ begin perform count(*) from lib.orgs where name = new.status; new.note := coalesce(new.note, ''); return new; end $f$`,
  `create role lib_member nologin`,
  `grant usage on schema lib to lib_member`,
  `grant select on all tables in schema lib to lib_member`,
  'vacuum (analyze)',
]
