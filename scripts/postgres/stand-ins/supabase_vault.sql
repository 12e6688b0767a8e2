-- version: 0.3.1
-- schema: vault
-- effect: secrets are stored as base64 and not encrypted
--
-- Source: github.com/supabase/vault, sql/supabase_vault--0.3.0.sql; the grants of github.com/supabase/postgres,
-- migration 20221207154255.

create function vault._crypto_aead_det_encrypt(
  message bytea, additional bytea, key_id bigint, context bytea default 'pgsodium', nonce bytea default null
) returns bytea language sql immutable as $$ select message $$;
create function vault._crypto_aead_det_decrypt(
  message bytea, additional bytea, key_id bigint, context bytea default 'pgsodium', nonce bytea default null
) returns bytea language sql immutable as $$ select message $$;
create function vault._crypto_aead_det_noncegen() returns bytea language sql immutable as $$
  select pg_catalog.decode(pg_catalog.md5(pg_catalog.gen_random_uuid()::text), 'hex')
$$;

create table vault.secrets (
  id uuid primary key default pg_catalog.gen_random_uuid(),
  name text,
  description text not null default '',
  secret text not null,
  key_id uuid,
  nonce bytea default vault._crypto_aead_det_noncegen(),
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);
comment on table vault.secrets is 'Table with encrypted `secret` column for storing sensitive information on disk.';
create unique index secrets_name_idx on vault.secrets (name) where name is not null;

create view vault.decrypted_secrets as
select
  id, name, description, secret,
  pg_catalog.convert_from(
    vault._crypto_aead_det_decrypt(
      pg_catalog.decode(secret, 'base64'), pg_catalog.convert_to(id::text, 'utf8'), 0, 'pgsodium', nonce),
    'utf8') as decrypted_secret,
  key_id, nonce, created_at, updated_at
from vault.secrets;

create function vault.create_secret(
  new_secret text, new_name text default null, new_description text default '', new_key_id uuid default null
) returns uuid language sql security definer set search_path to '' as $$
  insert into vault.secrets (secret, name, description)
  values (pg_catalog.encode(pg_catalog.convert_to(new_secret, 'utf8'), 'base64'), new_name, new_description)
  returning id
$$;
create function vault.update_secret(
  secret_id uuid, new_secret text default null, new_name text default null, new_description text default null,
  new_key_id uuid default null
) returns void language sql security definer set search_path to '' as $$
  update vault.secrets set
    secret = coalesce(pg_catalog.encode(pg_catalog.convert_to(new_secret, 'utf8'), 'base64'), secret),
    name = coalesce(new_name, name),
    description = coalesce(new_description, description),
    updated_at = pg_catalog.now()
  where id = secret_id
$$;

revoke all on all functions in schema vault from public;
do $$
begin
  if exists (select from pg_roles where rolname = 'service_role') then
    grant usage on schema vault to service_role;
    grant select, delete on vault.secrets, vault.decrypted_secrets to service_role;
    grant execute on function vault.create_secret, vault.update_secret, vault._crypto_aead_det_decrypt to service_role;
  end if;
end
$$;
grant usage on schema vault to postgres with grant option;
grant select, delete, truncate, references on vault.secrets, vault.decrypted_secrets to postgres with grant option;
grant execute on function vault.create_secret, vault.update_secret, vault._crypto_aead_det_decrypt to postgres with grant option;
