import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.notes (id bigint generated always as identity primary key, body text not null);
create function public.touch() returns trigger language plpgsql set search_path = '' as $$
begin
  new.body = trim(new.body);
  return new;
end $$;
create trigger touch before insert on public.notes for each row execute function public.touch();`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'warning',
  title: 'Disabled trigger',
  why: 'A trigger that somebody switched off for a backfill and did not switch on again: the audit, the check or the foreign key that it stands for is not there, and nothing says so.',
  fix: 'Enable it, or drop it.',
  sql: sql`
    select r.object,
      format('Unexpected disabled triggers on \`%s\`, expected them enabled or dropped: %s', r.qualified,
        string_agg(case when t.tgisinternal then coalesce((select format('foreign key %I', k.conname) from pg_constraint k where k.oid = t.tgconstraint), t.tgname)
          else quote_ident(t.tgname) end, ', ' order by t.tgname)) as message,
      format('alter table %s enable trigger all;', r.qualified) as fix
    from pg_trigger t
    join user_relation r on r.oid = t.tgrelid
    where t.tgenabled = 'D'
    group by r.oid, r.object, r.qualified`,
  examples: {
    bad: [
      {
        given: table,
        sql: 'alter table public.notes disable trigger touch;',
        messages: ['Unexpected disabled triggers on `public.notes`, expected them enabled or dropped: touch'],
      },
    ],
    good: [
      {
        given: table,
        sql: `alter table public.notes disable trigger touch;
alter table public.notes enable trigger touch;`,
      },
    ],
  },
}
