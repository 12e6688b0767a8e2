-- version: 3.1.8
-- schema: pgsodium
-- effect: nothing is encrypted; columns are not masked
--
-- Source: github.com/michelp/pgsodium, README and sql/ (names, arguments and results of what Supabase's documentation used).
do $$
declare
  name text;
begin
  foreach name in array array['pgsodium_keyiduser', 'pgsodium_keyholder', 'pgsodium_keymaker'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I', name);
    end if;
  end loop;
end
$$;
create type pgsodium.key_status as enum ('default', 'valid', 'invalid', 'expired');
create type pgsodium.key_type as enum (
  'aead-ietf', 'aead-det', 'hmacsha512', 'hmacsha256', 'auth', 'shorthash', 'generichash', 'kdf', 'secretbox', 'secretstream', 'stream_xchacha20'
);
create sequence pgsodium.key_key_id_seq;
create table pgsodium.key (
  id uuid primary key default pg_catalog.gen_random_uuid(),
  status pgsodium.key_status default 'valid',
  created timestamptz not null default current_timestamp,
  expires timestamptz,
  key_type pgsodium.key_type,
  key_id bigint default pg_catalog.nextval('pgsodium.key_key_id_seq'),
  key_context bytea default '\x7067736f6469756d' check (pg_catalog.length(key_context) = 8),
  name text unique,
  associated_data text default 'associated',
  raw_key bytea,
  raw_key_nonce bytea,
  parent_key uuid references pgsodium.key (id),
  comment text,
  user_data text
);
create view pgsodium.valid_key as
  select id, name, status, key_type, key_id, key_context, created, expires, associated_data
  from pgsodium.key
  where status in ('valid', 'default') and (expires is null or expires > now());
create view pgsodium.decrypted_key as
  select id, status, created, expires, key_type, key_id, key_context, name, associated_data, raw_key,
    raw_key as decrypted_raw_key, raw_key_nonce, parent_key, comment
  from pgsodium.key;

create function pgsodium.create_key(
  key_type pgsodium.key_type default 'aead-det', name text default null, raw_key bytea default null,
  raw_key_nonce bytea default null, parent_key uuid default null, key_context bytea default '\x7067736f6469756d',
  expires timestamptz default null, associated_data text default ''
) returns pgsodium.valid_key language sql as $$
  insert into pgsodium.key (key_type, name, raw_key, raw_key_nonce, parent_key, key_context, expires, associated_data)
  values (key_type, name, raw_key, raw_key_nonce, parent_key, key_context, expires, associated_data)
  returning id, name, status, key_type, key_id, key_context, created, expires, associated_data
$$;
create function pgsodium.crypto_aead_det_noncegen() returns bytea language sql as $$
  select pg_catalog.uuid_send(pg_catalog.gen_random_uuid())
$$;
create function pgsodium.crypto_aead_det_keygen() returns bytea language sql as $$
  select pg_catalog.uuid_send(pg_catalog.gen_random_uuid()) || pg_catalog.uuid_send(pg_catalog.gen_random_uuid())
$$;
create function pgsodium.crypto_aead_det_encrypt(message bytea, additional bytea, key_uuid uuid, nonce bytea default null)
returns bytea language sql stable as $$ select message $$;
create function pgsodium.crypto_aead_det_decrypt(ciphertext bytea, additional bytea, key_uuid uuid, nonce bytea default null)
returns bytea language sql stable as $$ select ciphertext $$;
create function pgsodium.crypto_aead_det_encrypt(message bytea, additional bytea, key bytea, nonce bytea default null)
returns bytea language sql stable as $$ select message $$;
create function pgsodium.crypto_aead_det_decrypt(ciphertext bytea, additional bytea, key bytea, nonce bytea default null)
returns bytea language sql stable as $$ select ciphertext $$;
create function pgsodium.crypto_secretbox_noncegen() returns bytea language sql as $$
  select pg_catalog.uuid_send(pg_catalog.gen_random_uuid())
$$;
create function pgsodium.crypto_secretbox(message bytea, nonce bytea, key bytea) returns bytea language sql immutable as $$ select message $$;
create function pgsodium.crypto_secretbox_open(ciphertext bytea, nonce bytea, key bytea) returns bytea language sql immutable as $$
  select ciphertext
$$;
create function pgsodium.randombytes_buf(size integer) returns bytea language sql volatile as $$
  select pg_catalog.decode(pg_catalog.substr(pg_catalog.string_agg(pg_catalog.md5(pg_catalog.random()::text), ''), 1, size * 2), 'hex')
  from pg_catalog.generate_series(0, size / 16)
$$;
create function pgsodium.derive_key(key_id bigint, key_len integer default 32, context bytea default '\x7067736f6469756d')
returns bytea language sql immutable as $$ select pg_catalog.sha256(context || pg_catalog.int8send(key_id)) $$;
