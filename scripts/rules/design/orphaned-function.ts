import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const body = `create function public.touch() returns trigger language plpgsql set search_path = '' as $$
begin
  new.body = trim(new.body);
  return new;
end $$;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'info',
  title: 'Trigger function that no trigger calls',
  why: 'Nothing else can call it. Either a trigger was dropped with its table and the function stayed, or the trigger that should enforce something was never created.',
  fix: 'Create the trigger, or drop the function.',
  sql: sql`
    select f.object,
      format('Unexpected trigger function without a trigger \`%s\`, expected one or none of both', f.qualified) as message,
      format('drop function %s;', f.qualified) as fix
    from user_function f
    where f.is_trigger
      and not exists (select from pg_trigger t where t.tgfoid = f.oid)
      and not exists (select from pg_event_trigger e where e.evtfoid = f.oid)`,
  examples: {
    bad: [
      {
        sql: body,
        messages: ['Unexpected trigger function without a trigger `public.touch()`, expected one or none of both'],
      },
    ],
    good: [
      {
        given: body,
        sql: `create table public.notes (id bigint generated always as identity primary key, body text not null);
create trigger touch before insert on public.notes for each row execute function public.touch();`,
      },
    ],
  },
}
