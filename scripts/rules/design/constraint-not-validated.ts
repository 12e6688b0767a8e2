import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const tables = `create table public.events (id bigint generated always as identity primary key);
create table public.bookings (id bigint generated always as identity primary key, event_id bigint not null);
create index on public.bookings (event_id);`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'warning',
  title: 'Constraint that was never validated',
  why: 'NOT VALID is the first half of adding a constraint without blocking: old rows may still break it, the planner does not rely on it, and a dump fails to restore where they do.',
  fix: 'Validate it: VALIDATE CONSTRAINT blocks neither reads nor writes.',
  sql: sql`
    select format('constraint %I on %s', k.conname, r.qualified) as object,
      format('Unexpected constraint that was never validated \`%I on %s\`, expected VALIDATE CONSTRAINT', k.conname, r.qualified) as message,
      format('alter table %s validate constraint %I;', r.qualified, k.conname) as fix
    from pg_constraint k
    join user_relation r on r.oid = k.conrelid
    where not k.convalidated and k.contype in ('c', 'f', 'n') and k.conparentid = 0 and k.coninhcount = 0
      and coalesce((to_jsonb(k) ->> 'conenforced')::boolean, true)`,
  examples: {
    bad: [
      {
        given: tables,
        sql: 'alter table public.bookings add constraint bookings_event foreign key (event_id) references public.events (id) not valid;',
        messages: [
          'Unexpected constraint that was never validated `bookings_event on public.bookings`, expected VALIDATE CONSTRAINT',
        ],
      },
    ],
    good: [
      {
        given: tables,
        sql: `alter table public.bookings add constraint bookings_event foreign key (event_id) references public.events (id) not valid;
alter table public.bookings validate constraint bookings_event;`,
      },
    ],
  },
}
