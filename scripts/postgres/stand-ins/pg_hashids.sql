-- version: 1.3
-- effect: an id is encoded as its decimal digits with a prefix
--
-- Source: github.com/iCyberon/pg_hashids, pg_hashids--1.3.sql (functions and their arguments).
create function id_encode(number bigint) returns text language sql immutable strict as $$ select 'h' || number $$;
create function id_encode(number bigint, salt text) returns text language sql immutable strict as $$ select 'h' || number $$;
create function id_encode(number bigint, salt text, min_length integer) returns text language sql immutable strict as $$
  select 'h' || lpad(number::text, min_length - 1, '0')
$$;
create function id_encode(number bigint, salt text, min_length integer, alphabet text) returns text language sql immutable strict as $$
  select 'h' || lpad(number::text, min_length - 1, '0')
$$;
create function id_decode_once(hash text, salt text default '', min_length integer default 0, alphabet text default '')
returns bigint language sql immutable strict as $$ select substr(hash, 2)::bigint $$;
create function id_decode(hash text, salt text default '', min_length integer default 0, alphabet text default '')
returns bigint[] language sql immutable strict as $$ select array[substr(hash, 2)::bigint] $$;
create function hash_encode(number bigint) returns text language sql immutable strict as $$ select 'h' || number $$;
create function hash_decode(hash text, salt text, min_length integer) returns integer language sql immutable strict as $$
  select substr(hash, 2)::integer
$$;
