import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'error',
  title: 'Dynamic SQL that is glued together from arguments',
  why: "EXECUTE of a text that holds an argument runs whatever the argument says: with the owner’s rights in a SECURITY DEFINER function, with the caller’s otherwise. Reported where the argument’s name stands between `||`, or is put in with `format('…%s…')`, without quote_ident, quote_literal, %I or %L.",
  fix: "Pass values with USING, and names with format('%I').",
  sql: sql`
    with executed as (
      select f.oid, matches[1] as statement
      from user_function f
      cross join regexp_matches(f.code, '\mexecute\s+((?!function|procedure)[^;]*)', 'gi') as matches
      where f.language = 'plpgsql' and f.argument_count > 0
    ),
    argument as (
      select p.oid, name
      from pg_proc p
      cross join lateral unnest(p.proargnames) with ordinality as named (name, position)
      join lateral unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) with ordinality as typed (type, position) using (position)
      where p.oid in (select oid from executed) and name <> '' and coalesce(p.proargmodes[position], 'i') in ('i', 'b', 'v')
        and type in ('text'::regtype, 'varchar'::regtype, 'bpchar'::regtype, 'json'::regtype, 'jsonb'::regtype, '_text'::regtype, '_varchar'::regtype)
    ),
    glued as (
      select e.oid, a.name
      from executed e
      join argument a on a.oid = e.oid
      where e.statement !~* '\mformat\s*\(' and (
          e.statement ~* ('\|\|\s*"?' || a.name || '"?\M')
          or e.statement ~* ('(^|\(|\s)"?' || a.name || '"?\s*\|\|')
          or e.statement ~* ('^"?' || a.name || '"?\s*(into\M.*)?$'))
        or e.statement ~* '\mformat\s*\(' and e.statement ~* '%(\d+\$)?s' and e.statement !~* '%(\d+\$)?[IL]'
          and split_part(lower(e.statement), ' using ', 1) ~ ('(,|\|\|)\s*"?' || lower(a.name) || '"?\s*([,)]|\|\|)')
    )
    select f.object,
      format('Unexpected argument in dynamic SQL of \`%s\`, expected USING, %%I or %%L: %s', f.qualified,
        string_agg(distinct quote_ident(g.name), ', ')) as message,
      jsonb_build_object('security_definer', f.definer) as detail
    from glued g
    join user_function f on f.oid = g.oid
    group by f.oid, f.object, f.qualified, f.definer`,
  examples: {
    bad: [
      {
        sql: `create schema app;
create function app.count_rows(source text) returns bigint language plpgsql stable set search_path = '' as $$
declare n bigint;
begin
  execute 'select count(*) from ' || source into n;
  return n;
end $$;
create function app.find(term text) returns bigint language plpgsql stable set search_path = '' as $$
declare n bigint;
begin
  execute format('select count(*) from app.notes where body = ''%s''', term) into n;
  return n;
end $$;`,
        messages: [
          'Unexpected argument in dynamic SQL of `app.count_rows(source text)`, expected USING, %I or %L: source',
          'Unexpected argument in dynamic SQL of `app.find(term text)`, expected USING, %I or %L: term',
        ],
      },
    ],
    good: [
      {
        sql: `create schema app;
create function app.count_rows(source text, term text) returns bigint language plpgsql stable set search_path = '' as $$
declare n bigint;
begin
  execute format('select count(*) from app.%I where body = $1', 'q_' || source) into n using term;
  return n;
end $$;`,
      },
    ],
  },
}
