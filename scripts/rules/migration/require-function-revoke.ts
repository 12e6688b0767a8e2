import { formatName } from '../../sql/tree.ts'
import type { MigrationRule } from '../rule.ts'

/** What a body that looks at its caller names. */
const looksAtCaller = /\bauth\s*\.\s*(uid|jwt|role|email)\b|request\.jwt|\bsession_user\b/i

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'security',
  level: 'warning',
  title: 'SECURITY DEFINER function that everybody may call',
  why: 'Every new function may be executed by PUBLIC, and the Data API offers those of an exposed schema as `/rpc/…` to `anon`. This one runs with its owner’s rights, past row-level security, and does not look at who calls it.',
  fix: `Take the right away, and give it to whom it is for:

\`\`\`sql
CREATE FUNCTION public.purge() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = ''
  AS $$ DELETE FROM app.logs WHERE at < now() - interval '30 days' $$;
REVOKE EXECUTE ON FUNCTION public.purge() FROM PUBLIC, anon, authenticated;
GRANT EXECUTE ON FUNCTION public.purge() TO service_role;
\`\`\``,
  alias: 'anon_security_definer_function_executable',
  checkFile({ options, made }, report) {
    for (const { schema, name, signature, securityDefiner, returnsTrigger, body, revoked, at } of made.functions) {
      // PostgREST does not offer trigger functions.
      if (!securityDefiner || returnsTrigger || !options.exposedSchemas.includes(schema)) continue
      // On a project with the old default privileges anon holds the right by name as well.
      if (revoked.has('public') && (options.defaultGrants === 'explicit' || revoked.has('anon'))) continue
      if (looksAtCaller.test(body)) continue
      const label = formatName({ schema, name })
      report({
        message: `Unexpected SECURITY DEFINER function \`${label}\` that everybody may call, expected REVOKE EXECUTE … FROM PUBLIC, anon or a check of the caller`,
        object: `function ${label}${signature}`,
        at,
        fix: `REVOKE EXECUTE ON FUNCTION ${label}${signature} FROM PUBLIC, anon, authenticated;`,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create schema app; create table app.logs (id bigint primary key, at timestamptz)',
        sql: `create function public.clear() returns void language sql security definer set search_path = ''
                as $$ delete from app.logs where at < now() - interval '30 days' $$`,
        messages: [
          'Unexpected SECURITY DEFINER function `public.clear` that everybody may call, expected REVOKE EXECUTE … FROM PUBLIC, anon or a check of the caller',
        ],
      },
    ],
    good: [
      {
        given: 'create schema app; create table app.logs (id bigint primary key, at timestamptz)',
        sql: `create function public.clear() returns void language sql security definer set search_path = ''
                as $$ delete from app.logs where at < now() - interval '30 days' $$;
              revoke execute on function public.clear() from public, anon, authenticated`,
      },
      {
        given: 'create schema app; create table app.logs (id bigint primary key, user_id uuid)',
        sql: `create function public.my_logs() returns bigint language sql stable security definer set search_path = ''
                as $$ select count(*) from app.logs where user_id = (select auth.uid()) $$`,
      },
    ],
  },
}
