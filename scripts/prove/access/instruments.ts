/**
 * What is laid into the database to see which rows a statement reaches: two triggers on each table, the first and the
 * last of its BEFORE ROW triggers. They let a persona run UPDATE and DELETE without WHERE, so that neither needs SELECT,
 * and still tell the rows apart.
 *
 * The first passes over every row but the chosen one (mode `row`), or over all (mode `dry`), and gives an UPDATE the row
 * as it was: a policy then judges the row itself, and no constraint is in the way. Mode `patch` leaves the new values.
 * Mode `watch` sees rows behind the triggers of a view as well; mode `calls` sees all and changes nothing.
 */

import type { Schema } from '../../catalog/schema.ts'
import { ident, literal, qualified } from '../../core/identifier.ts'
import type { Database } from '../../postgres/database.ts'

export const instrumentSchema = 'dbops_access'

/** `!` and `~` are the first and the last printable characters: triggers fire in the order of their names. */
const first = '!dbops_access_first'
const last = '~dbops_access_last'

/** Lays in what all tables share. Inside a transaction that is rolled back. */
export async function layInstruments(database: Database): Promise<void> {
  await database.exec(`
${database.versionNumber >= 170000 ? 'set local event_triggers = off;' : ''}
create schema ${instrumentSchema};
grant usage on schema ${instrumentSchema} to public;
create sequence ${instrumentSchema}.serial;
create function ${instrumentSchema}.uuid() returns uuid language sql security definer set search_path = '' as $$
  select pg_catalog.md5('dbops' || pg_catalog.nextval('${instrumentSchema}.serial'))::uuid
$$;
create table ${instrumentSchema}.touched (relation oid not null, place tid not null);
create function ${instrumentSchema}.first() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  mode text := pg_catalog.current_setting('dbops_access.mode', true);
begin
  if pg_catalog.pg_trigger_depth() > 1 or coalesce(mode, '') in ('', 'calls') then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
  if mode = 'dry' then
    insert into ${instrumentSchema}.touched values (tg_relid, old.ctid);
    return null;
  end if;
  if mode in ('row', 'patch') and pg_catalog.current_setting('dbops_access.row') <> tg_relid::text || old.ctid::text then
    return null;
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if mode = 'patch' then return new; end if;
  return old;
end $$;
create function ${instrumentSchema}.last() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if pg_catalog.current_setting('dbops_access.mode', true) in ('watch', 'calls')
    or pg_catalog.current_setting('dbops_access.deep', true) = 'on'
    or pg_catalog.pg_trigger_depth() = 1 and pg_catalog.current_setting('dbops_access.mode', true) <> '' then
    insert into ${instrumentSchema}.touched values (tg_relid, old.ctid);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;`)
}

/** Defaults that make a random UUID, as Postgres prints them. */
const randomDefaults = /^(?:\w+\.)?(?:gen_random_uuid|uuid_generate_v4|uuid_generate_v1(?:mc)?|uuidv4|uuidv7)\(\)$/

/** Lets random keys be the same each time: the same database gives the same matrix, down to the rows that it names. */
export async function stabiliseKeys(database: Database, schema: Schema): Promise<void> {
  const changes = schema.tables
    .filter(({ kind }) => kind !== 'foreign')
    .flatMap((table) =>
      table.columns
        .filter(
          (column) => column.default !== undefined && randomDefaults.test(column.default) && column.type === 'uuid',
        )
        .map(
          (column) =>
            `alter table only ${qualified(table.schema, table.name)} alter column ${ident(column.name)} set default ${instrumentSchema}.uuid();`,
        ),
    )
  if (changes.length > 0) await database.exec(changes.join('\n'))
}

/** Adds the triggers to a table (qualified name). */
export function instrument(table: string): string {
  return [
    `create trigger ${ident(first)} before update or delete on ${table} for each row execute function ${instrumentSchema}.first();`,
    `create trigger ${ident(last)} before update or delete on ${table} for each row execute function ${instrumentSchema}.last();`,
  ].join('\n')
}

/** Chooses how the triggers act until the end of the subtransaction. `row`: `oid` of its relation and its ctid. */
export function setMode(mode: 'all' | 'dry' | 'row' | 'patch' | 'watch' | 'calls', row?: string): string {
  return `select pg_catalog.set_config('dbops_access.mode', ${literal(mode)}, true), pg_catalog.set_config('dbops_access.row', ${literal(row ?? '')}, true);`
}
