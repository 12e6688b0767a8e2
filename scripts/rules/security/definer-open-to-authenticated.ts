import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.invoices (id bigint generated always as identity primary key, org_id bigint not null, total numeric not null);
alter table public.invoices enable row level security;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'SECURITY DEFINER function that every account may call',
  why: 'It runs with its owner’s rights past row level security, and nothing in it (nor in the functions that it calls) asks who the caller is: each account acts on the rows of all. Where signing up is open, that is everybody. Functions that anon may call as well are reported once, by the rules for anon.',
  fix: 'Check the caller with `auth.uid()`, make it SECURITY INVOKER, or revoke EXECUTE from authenticated.',
  alias: 'authenticated_security_definer_function_executable',
  others: { splinter: 'authenticated_security_definer_function_executable' },
  sql: sql`
    select f.object,
      format('Unexpected function that authenticated may call as its owner \`%s\`, expected a check of the caller or no EXECUTE', f.qualified) as message,
      format('revoke execute on %s %s from public, authenticated;', f.kind, f.qualified) as fix
    from api_definer f
    where f.signed_in and not f.anonymous and not f.aware and not f.in_policy`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create function public.revenue(org bigint) returns numeric language sql stable security definer set search_path = '' as $$
  select sum(total) from public.invoices where org_id = org
$$;
revoke execute on function public.revenue(bigint) from public;
grant execute on function public.revenue(bigint) to authenticated;`,
        messages: [
          'Unexpected function that authenticated may call as its owner `public.revenue(org bigint)`, expected a check of the caller or no EXECUTE',
        ],
      },
    ],
    good: [
      {
        given: `${table}
create table public.members (org_id bigint not null, user_id uuid not null, primary key (org_id, user_id));`,
        sql: `create function public.revenue(org bigint) returns numeric language sql stable security definer set search_path = '' as $$
  select sum(total) from public.invoices
  where org_id = org and exists (select from public.members m where m.org_id = org and m.user_id = (select auth.uid()))
$$;
revoke execute on function public.revenue(bigint) from public;
grant execute on function public.revenue(bigint) to authenticated;`,
      },
    ],
  },
}
