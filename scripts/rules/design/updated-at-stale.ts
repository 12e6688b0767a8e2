import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.notes (
  id bigint generated always as identity primary key,
  body text not null,
  updated_at timestamptz not null default now()
);`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'warning',
  title: 'updated_at that nothing updates',
  why: 'The default sets the column at INSERT only. Without a BEFORE UPDATE trigger it holds when the row was made, and whatever relies on it (sync, caches, conflict checks) misses changes. A client that sets it can also set it wrong.',
  fix: 'Add a BEFORE UPDATE trigger FOR EACH ROW that sets it: `moddatetime`, or a function of your own.',
  sql: sql`
    select c.object,
      format('Unexpected column without a trigger \`%s\`, expected a BEFORE UPDATE trigger that sets it', c.qualified) as message,
      case when exists (select from pg_available_extensions where name = 'moddatetime') then
        format(E'create extension if not exists moddatetime with schema extensions;\ncreate trigger %I before update on %s for each row execute function extensions.moddatetime(%I);',
          'set_' || c.name, c.relation_name, c.name) end as fix
    from user_column c
    join designed_table t on t.oid = c.relation
    where lower(c.name) in ('updated_at', 'updatedat', 'updated_on', 'modified_at', 'modifiedat', 'last_modified', 'last_updated', 'last_updated_at')
      and c.base_type in ('timestamptz'::regtype, 'timestamp'::regtype) and not c.generated
      and not exists (
        select from pg_trigger g
        join pg_proc f on f.oid = g.tgfoid
        where g.tgrelid = c.relation and not g.tgisinternal and g.tgenabled <> 'D'
          and g.tgtype & 19 = 19 -- row, before, update
          and (f.prosrc ~* ('\m' || c.name || '\M') or encode(g.tgargs, 'escape') ~* ('\m' || c.name || '\M')))`,
  examples: {
    bad: [
      {
        sql: table,
        messages: [
          'Unexpected column without a trigger `public.notes.updated_at`, expected a BEFORE UPDATE trigger that sets it',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create function public.set_updated_at() returns trigger language plpgsql set search_path = '' as $$
begin
  new.updated_at = now();
  return new;
end $$;
create trigger set_updated_at before update on public.notes for each row execute function public.set_updated_at();`,
      },
    ],
  },
}
