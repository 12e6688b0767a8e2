/** One of every kind of object, with names that need quoting, and steps that change each. Applied as SQL, never shipped. */

export const everyKindOfObject = `
create schema app;
comment on schema app is 'It''s the application';
grant usage on schema app to alice;
create type app.mood as enum ('sad', 'ok', 'happy');
create type app."Odd type" as enum ('a');
comment on type app.mood is 'How it feels';
create domain app.email as text constraint email_form check (value ~ '^[^@]+@[^@]+$');
create domain app.positive as integer default 1 not null check (value > 0);
create type app.address as (street text, zip varchar(10));
create type app.span as range (subtype = float8);
create sequence app.ticket increment 5 start 100;
grant usage on sequence app.ticket to bob;
create function app.touch() returns trigger language plpgsql set search_path = '' as $$ begin new.updated_at := now(); return new; end $$;
create function app.double(x integer, y integer default 2) returns integer language sql immutable parallel safe cost 7 as 'select x * y';
create function app.listing(wanted app.mood) returns table (id bigint, "Name" text) language sql stable rows 50 as 'select 1::bigint, ''a''::text';
create function app.modern(a int) returns int language sql begin atomic select a + 1; end;
create procedure app.work(inout n int) language plpgsql security definer set search_path = '' set work_mem = '8MB' as $$ begin n := n + 1; end $$;
revoke execute on function app.double(integer, integer) from public;
grant execute on function app.double(integer, integer) to alice with grant option;
comment on function app.double(integer, integer) is 'Twice';
create aggregate app.total(integer) (sfunc = int4pl, stype = integer, initcond = '0');

create table app.org (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  slug text collate "C" unique,
  constraint org_name_length check (char_length(name) <= 200)
);
comment on table app.org is 'A tenant';
comment on column app.org.slug is 'In the URL';
alter table app.org enable row level security;
create table app.member (
  org_id uuid not null references app.org (id) on delete cascade,
  user_id uuid not null,
  role app.mood default 'ok' not null,
  joined_at timestamptz default now() not null,
  updated_at timestamptz,
  primary key (org_id, user_id)
) with (fillfactor = 80);
create index member_user on app.member (user_id) include (role) where role <> 'sad';
create unique index member_lower on app.member (lower(user_id::text) desc nulls last);
create trigger member_touch before update of role, joined_at on app.member for each row when (old.role is distinct from new.role) execute function app.touch();
create constraint trigger member_later after insert on app.member deferrable initially deferred for each row execute function app.touch();
create policy member_read on app.member for select to alice using (user_id is not null);
create policy "Member write" on app.member as restrictive for update to public using (true) with check (role <> 'sad');
comment on policy member_read on app.member is 'Read';
alter table app.member enable row level security, force row level security;
grant select, insert on app.member to alice;
grant update (role) on app.member to bob;

create table app."Order table" (
  id bigint generated always as identity primary key,
  "Total price" numeric(12, 2) default 0 not null,
  twice numeric generated always as ("Total price" * 2) stored,
  lazily numeric generated always as ("Total price" * 3) virtual,
  tags text[] default '{}',
  feeling app.mood default 'ok',
  feelings app.mood[],
  place app.address,
  during tstzrange,
  mail app.email,
  count app.positive,
  ticket bigint default nextval('app.ticket'),
  org_id uuid references app.org (id) on update cascade on delete set null deferrable initially deferred,
  big text storage external,
  exclude using gist (during with &&)
);
alter table app."Order table" alter column tags set statistics 500;
create statistics app.order_stats (ndistinct, dependencies) on ticket, org_id from app."Order table";
alter table app."Order table" add constraint late check (ticket > 0) not valid;
alter table app."Order table" replica identity full;
create rule no_delete as on delete to app."Order table" where old.id < 0 do instead nothing;
create unlogged table app.scratch (id int);

create table app.event (id bigint not null, at timestamptz not null, kind text, primary key (id, at)) partition by range (at);
create table app.event_2026 partition of app.event for values from ('2026-01-01') to ('2027-01-01');
create table app.event_rest partition of app.event default;
create index event_kind on app.event (kind);
create table app.parent (id int primary key, note text);
create table app.child (extra int) inherits (app.parent);
create table app.owned (id int); alter table app.owned owner to bob;

create view app.orders with (security_invoker = true) as select id, "Total price" from app."Order table" where ticket > 0;
create view app.orders_again as select id from app.orders;
comment on view app.orders is 'Orders';
grant select on app.orders to alice;
create materialized view app.summary as select count(*) as n from app."Order table";
create unique index summary_n on app.summary (n);
create publication feed for table app.org, app.member (org_id, user_id, role) where (org_id is not null) with (publish = 'insert, update');
alter default privileges in schema app grant select on tables to bob;
alter default privileges in schema app revoke execute on functions from public;
`

/** Each is applied to the fixture, and what the drafted statements make of it must equal the fixture again. */
export const steps: string[] = [
  `drop table app.scratch`,
  `alter table app.scratch set logged`,
  `create table app.extra (id int primary key, org_id uuid references app.org (id)); create index on app.extra (org_id)`,
  `alter table app.org add column extra text default 'x' not null`,
  `alter table app.org drop column slug`,
  `alter table app.org alter column name type varchar(300)`,
  `alter table app.org alter column name drop not null`,
  `alter table app.org alter column slug set not null`,
  `alter table app.org alter column name set default 'none'`,
  `alter table app.member alter column role drop default`,
  `alter table app.org drop constraint org_name_length`,
  `alter table app.org drop constraint org_name_length, add constraint org_name_length check (char_length(name) <= 300)`,
  `alter table app."Order table" validate constraint late`,
  `alter table app."Order table" alter column id set generated by default`,
  `alter table app."Order table" alter column tags set statistics 100`,
  `alter table app."Order table" alter column big set storage main`,
  `alter table app."Order table" replica identity default`,
  `alter table app."Order table" drop constraint "Order table_org_id_fkey"`,
  `alter table app."Order table" alter column twice drop expression`,
  `drop index app.member_user`,
  `drop index app.member_user; create index member_user on app.member (user_id)`,
  `comment on index app.member_user is 'Found by user'`,
  `drop policy member_read on app.member`,
  `alter policy member_read on app.member to alice, bob using (true)`,
  `alter policy "Member write" on app.member with check (true)`,
  `alter table app.member no force row level security`,
  `alter table app.member disable row level security`,
  `drop trigger member_touch on app.member`,
  `alter table app.member disable trigger member_touch`,
  `alter table app.member set (fillfactor = 90, autovacuum_enabled = false)`,
  `alter table app.member reset (fillfactor)`,
  `revoke insert on app.member from alice; grant delete on app.member to bob`,
  `revoke update (role) on app.member from bob`,
  `grant select on app.member to public`,
  `grant select on app.member to alice with grant option`,
  `alter table app.org owner to alice`,
  `comment on table app.org is null`,
  `comment on column app.org.slug is 'Other'`,
  `comment on constraint org_name_length on app.org is 'Short names'`,
  `alter type app.mood add value 'angry'`,
  `alter type app.mood add value 'meh' before 'ok'`,
  `alter type app.mood rename to temper`,
  `alter type app.address add attribute country text`,
  `alter domain app.email drop constraint email_form`,
  `alter domain app.positive drop not null`,
  `alter domain app.positive set default 2`,
  `create or replace function app.double(x integer, y integer default 2) returns integer language sql as 'select 2 * x * y'`,
  `alter function app.double(integer, integer) volatile`,
  `alter procedure app.work(int) security invoker`,
  `alter procedure app.work(int) reset work_mem`,
  `drop function app.double(integer, integer)`,
  `drop function app.listing(app.mood)`,
  `drop aggregate app.total(integer)`,
  `grant execute on function app.double(integer, integer) to public`,
  `revoke grant option for execute on function app.double(integer, integer) from alice`,
  `create or replace view app.orders with (security_invoker = true) as select id, "Total price" from app."Order table" where ticket > 1`,
  `alter view app.orders set (security_invoker = false)`,
  `alter view app.orders reset (security_invoker)`,
  `drop view app.orders_again; drop view app.orders`,
  `drop materialized view app.summary`,
  `drop index app.summary_n`,
  `alter sequence app.ticket increment 7`,
  `revoke usage on sequence app.ticket from bob`,
  `alter publication feed drop table app.org`,
  `alter publication feed set (publish = 'insert')`,
  `alter publication feed set table app.org, app.member`,
  `drop publication feed`,
  `alter table app.event detach partition app.event_2026`,
  `drop table app.event_2026`,
  `create table app.event_2027 partition of app.event for values from ('2027-01-01') to ('2028-01-01')`,
  `drop statistics app.order_stats`,
  `drop rule no_delete on app."Order table"`,
  `alter default privileges in schema app revoke select on tables from bob`,
  `alter default privileges in schema app grant execute on functions to alice`,
  `revoke usage on schema app from alice`,
  `comment on schema app is 'Other'`,
  `drop schema app cascade`,
]
