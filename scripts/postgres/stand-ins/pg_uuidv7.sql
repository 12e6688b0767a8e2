-- version: 1.7.0
-- effect: none, PostgreSQL 18 makes the same values itself
--
-- Source: github.com/fboulnois/pg_uuidv7, README.
create function uuid_generate_v7() returns uuid language sql volatile as $$ select pg_catalog.uuidv7() $$;
create function uuid_v7_to_timestamptz(uuid) returns timestamptz language sql immutable strict as $$
  select pg_catalog.uuid_extract_timestamp($1)
$$;
create function uuid_v7_to_timestamp(uuid) returns timestamp language sql immutable strict as $$
  select pg_catalog.uuid_extract_timestamp($1) at time zone 'UTC'
$$;
