import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const body = `create function public.my_id() returns uuid language sql stable security definer set search_path = '' as $$ select auth.uid() $$;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'info',
  title: 'SECURITY DEFINER function that anon may call although it asks for the caller',
  why: 'It names `auth.uid()`, which is null for anon, so it is likely of no use without an account; but its check is all that stands between the public key and its owner’s rights. Nulls slip through comparisons: `if owner <> auth.uid() then raise` does not raise. Helpers of policies that apply to anon must stay executable and are not reported.',
  fix: 'Revoke EXECUTE from PUBLIC and anon.',
  alias: 'anon_security_definer_function_executable',
  others: { splinter: 'anon_security_definer_function_executable' },
  sql: sql`
    select f.object,
      format('Unexpected EXECUTE for anon on \`%s\`, expected it for signed-in callers only: it asks for the caller', f.qualified) as message,
      format('revoke execute on %s %s from public, anon;', f.kind, f.qualified)
        || coalesce(format(E'\ngrant execute on %s %s to ', f.kind, f.qualified)
          || (select string_agg(rolname, ', ' order by rolname) from pg_roles where rolname in ('authenticated', 'service_role')) || ';', '') as fix
    from api_definer f
    where f.anonymous and f.aware
      and not exists (select from policy_call c join policy_role r on r.policy = c.policy and r.anonymous where c.function = f.oid)`,
  examples: {
    bad: [
      {
        sql: body,
        messages: [
          'Unexpected EXECUTE for anon on `public.my_id()`, expected it for signed-in callers only: it asks for the caller',
        ],
      },
    ],
    good: [
      {
        sql: `${body}
revoke execute on function public.my_id() from public, anon;
grant execute on function public.my_id() to authenticated;`,
      },
    ],
  },
}
