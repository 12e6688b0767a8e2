import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const table = `create table public.coupons (code text primary key, used boolean not null default false);
alter table public.coupons enable row level security;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'SECURITY DEFINER function that lets anybody write',
  why: 'Functions are executable by PUBLIC unless that is revoked, and the default privileges of Supabase grant EXECUTE to `anon` by name as well: `revoke … from public` alone leaves it. This one is served as `/rpc/…`, runs with its owner’s rights past row level security, writes, and nothing in it (nor in the functions that it calls) asks who the caller is: whoever has the public key calls it. Trigger functions are not served, and not reported.',
  fix: 'Revoke EXECUTE from PUBLIC and anon, or begin the function with a check of `auth.uid()`. A function that is meant for everybody: limit what it writes, and say so with an ignore entry.',
  alias: 'anon_security_definer_function_executable',
  others: { splinter: 'anon_security_definer_function_executable' },
  sql: sql`
    select f.object,
      format('Unexpected function that anon may call to write as its owner \`%s\`, expected a check of the caller or no EXECUTE', f.qualified) as message,
      format('revoke execute on %s %s from public, anon;', f.kind, f.qualified)
        || coalesce(format(E'\ngrant execute on %s %s to ', f.kind, f.qualified)
          || (select string_agg(rolname, ', ' order by rolname) from pg_roles where rolname in ('authenticated', 'service_role')) || ';', '') as fix
    from api_definer f
    where f.anonymous and f.writes and not f.aware`,
  examples: {
    bad: [
      {
        given: table,
        sql: `create function public.use_coupon(wanted text) returns void language sql security definer set search_path = '' as $$
  update public.coupons set used = true where code = wanted
$$;`,
        messages: [
          'Unexpected function that anon may call to write as its owner `public.use_coupon(wanted text)`, expected a check of the caller or no EXECUTE',
        ],
      },
    ],
    good: [
      {
        given: table,
        sql: `create function public.use_coupon(wanted text) returns void language plpgsql security definer set search_path = '' as $$
begin
  if auth.uid() is null then raise exception 'sign in first' using errcode = '28000'; end if;
  update public.coupons set used = true where code = wanted;
end $$;
revoke execute on function public.use_coupon(text) from public, anon;
grant execute on function public.use_coupon(text) to authenticated;`,
      },
    ],
  },
}
