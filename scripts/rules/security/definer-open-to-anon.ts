import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.invoices (id bigint generated always as identity primary key, total numeric not null);
alter table public.invoices enable row level security;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'SECURITY DEFINER function that anybody may call',
  why: 'It is served as `/rpc/…` to whoever has the public key, runs with its owner’s rights past row level security, and nothing in it (nor in the functions that it calls) asks who the caller is: what it returns, everybody reads. `revoke … from public` alone leaves the grant to `anon` that the default privileges of Supabase make. Functions that write: see `definer-write-open-to-anon`; helpers of policies: `policy-helper-exposed`.',
  fix: 'Revoke EXECUTE from PUBLIC and anon, make it SECURITY INVOKER, or move it to a schema that is not exposed.',
  alias: 'anon_security_definer_function_executable',
  others: { splinter: 'anon_security_definer_function_executable' },
  sql: sql`
    select f.object,
      format('Unexpected function that anon may call as its owner \`%s\`, expected a check of the caller or no EXECUTE', f.qualified) as message,
      format('revoke execute on %s %s from public, anon;', f.kind, f.qualified)
        || coalesce(format(E'\ngrant execute on %s %s to ', f.kind, f.qualified)
          || (select string_agg(rolname, ', ' order by rolname) from pg_roles where rolname in ('authenticated', 'service_role')) || ';', '') as fix
    from api_definer f
    where f.anonymous and not f.writes and not f.aware and not f.in_policy`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create function public.revenue() returns numeric language sql stable security definer set search_path = '' as $$
  select sum(total) from public.invoices
$$;`,
        messages: [
          'Unexpected function that anon may call as its owner `public.revenue()`, expected a check of the caller or no EXECUTE',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create function public.revenue() returns numeric language sql stable set search_path = '' as $$
  select sum(total) from public.invoices
$$;`,
      },
      {
        given: table,
        sql: `create function public.fill_total() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.total = coalesce(new.total, 0);
  return new;
end $$;
create trigger fill_total before insert on public.invoices for each row execute function public.fill_total();`,
      },
    ],
  },
}
