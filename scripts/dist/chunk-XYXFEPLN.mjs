import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/rules/sql.ts
function sql(strings, ...values) {
  return String.raw({ raw: strings.raw.map((part) => part.replaceAll("\\`", "`")) }, ...values);
}
var balanced = (depth) => depth === 0 ? "[^()]*" : `[^()]*(?:\\(${balanced(depth - 1)}\\)[^()]*)*`;
var upToFrom = "(?:(?! FROM )[^()])*";
var withoutStrings = (expression) => sql`regexp_replace(${expression}, '''(?:[^'']|'''')*''', '''''', 'g')`;
var withoutInitPlans = (expression) => sql`regexp_replace(${withoutStrings(expression)}, '\( SELECT ${upToFrom}(?:\(${balanced(4)}\)${upToFrom})*\)', '?', 'g')`;
var callerPattern = String.raw`\mauth\.(uid|jwt|role|email)\(|\mcurrent_setting\(|\m(current_user|session_user|current_role|system_user)\M`;
var callerInCodePattern = String.raw`\mauth"?\s*\.\s*"?(uid|jwt|role|email)"?\s*\(|\mcurrent_setting"?\s*\(\s*''(request\.|role''|app\.(?!settings))`;
function outline(expression, depends) {
  let text = withoutStrings(expression);
  if (depends === "surely") text = sql`regexp_replace(${text}, '\mauth\.(uid|email)\(', '#(', 'g')`;
  else {
    text = sql`regexp_replace(${text}, '\( SELECT ${balanced(5)}\)', '(#)', 'g')`;
    text = sql`regexp_replace(${text}, '(\w+|"[^"]*")\.(\w+|"[^"]*")\(|\mcurrent_setting\(', '#(', 'g')`;
    text = sql`regexp_replace(${text}, '\m(current_user|session_user|current_role|system_user)\M', '#', 'gi')`;
  }
  text = sql`regexp_replace(${text}, '^\((.*)\)$', '\1')`;
  const open = "(?:[^()]*# IS NULL|[^()#]*|[^()#]* OR [^()]*|[^()]* OR [^()#]*|[^()]* OR [^()#]* OR [^()]*)";
  for (let level = 0; level < 8; level++) {
    text = sql`regexp_replace(regexp_replace(${text}, '\(${open}\)', '_', 'g'), '\((?!${open}\))[^()]*\)', '#', 'g')`;
  }
  return text;
}
var hasOpenBranch = (outlined) => sql`(select bool_or(branch not like '%#%') from unnest(string_to_array(${outlined}, ' OR ')) as branch)`;
var identity = (name2) => String.raw`(\( SELECT auth\.${name2}\(\) AS ${name2}\)|auth\.${name2}\(\))`;
var alwaysTruePattern = String.raw`^\(*(true|1 = 1|(${identity("uid")}|${identity("jwt")}) IS NOT NULL|${identity("role")} = ''authenticated''::text)\)*$`;
var columnNames = (relation, numbers) => sql`(
  select string_agg(quote_ident(attribute.attname), ', ' order by numbered.position)
  from unnest(${numbers}) with ordinality as numbered (attnum, position)
  join pg_attribute attribute on attribute.attrelid = ${relation} and attribute.attnum = numbered.attnum
)`;

// scripts/rules/security/api-role-inherits-power.ts
var rule = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "API role with the power of another role",
  why: "Each request of the Data API runs as `anon` or `authenticated`. Where such a role bypasses row level security, or is a member of a role that does or that owns the tables, no policy holds for anybody.",
  fix: "Revoke the membership or the attribute; give the API roles what they need by GRANT and policies.",
  sql: sql`
    select format('role %I', a.name) as object,
      format('Unexpected power of the API role \`%I\`, expected grants and policies alone: it %s', a.name,
        string_agg(power.words, ', ' order by power.words)) as message,
      string_agg(power.repair, E'\n' order by power.words) as fix
    from api_role a
    join pg_roles self on self.oid = a.oid
    cross join lateral (
      select case when self.rolsuper then 'is a superuser' else 'bypasses row level security' end as words,
        format('alter role %I nosuperuser nobypassrls;', a.name) as repair
      where self.rolsuper or self.rolbypassrls
      union all
      select format('is a member of %I, which %s', r.rolname,
          case when r.rolsuper then 'is a superuser' when r.rolbypassrls then 'bypasses row level security' else 'owns tables' end),
        format('revoke %I from %I;', r.rolname, a.name)
      from pg_auth_members m join pg_roles r on r.oid = m.roleid
      where m.member = a.oid
        and (r.rolsuper or r.rolbypassrls or exists (select from user_relation t where t.owner = r.oid))
    ) as power
    group by a.name`,
  examples: {
    bad: [
      {
        sql: "grant service_role to authenticated;",
        messages: [
          "Unexpected power of the API role `authenticated`, expected grants and policies alone: it is a member of service_role, which bypasses row level security"
        ]
      },
      {
        sql: "alter role anon bypassrls;",
        messages: [
          "Unexpected power of the API role `anon`, expected grants and policies alone: it bypasses row level security"
        ]
      }
    ],
    good: [{ sql: "create role reader nologin; grant reader to authenticated;" }]
  }
};

// scripts/rules/security/auth-users-exposed.ts
var rule2 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Accounts readable through the Data API",
  why: "`auth.users` holds the e-mail addresses, phone numbers and metadata of every account. A view with its owner’s rights, a materialised view, or a grant on the table itself gives them to each holder of the public key, or to each account. Not reported: a view that reads nothing but the id, and one whose conditions name the caller.",
  fix: "Keep what others may see in a table of your own (`public.profiles`) that refers to `auth.users (id)`, and read that.",
  alias: "auth_users_exposed",
  others: { splinter: "auth_users_exposed" },
  requires: ["auth.users"],
  sql: sql`
    select v.object,
      format('Unexpected auth.users behind \`%s\`, expected a table of profiles: %s may read accounts', v.qualified, a.roles) as message,
      format('revoke all on table %s from %s;', v.qualified, replace(a.roles, ' and ', ', ')) as fix
    from user_relation v
    join api_access a on a.relation = v.oid and a.readable
    join view_reach reach on reach.view = v.oid
    where reach.read = 'auth.users'::regclass
      and v.oid not in (select oid from caller_filtered_view)
      and exists (
        select from view_reach inner_view
        join pg_rewrite w on w.ev_class = inner_view.view
        join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid and d.refclassid = 'pg_class'::regclass
          and d.refobjid = 'auth.users'::regclass
        left join pg_attribute c on c.attrelid = d.refobjid and c.attnum = d.refobjsubid
        where inner_view.view in (select reach.view union select r.read from view_reach r where r.view = v.oid)
          and c.attname is distinct from 'id' and d.refobjsubid > 0)
    group by v.oid, v.object, v.qualified, a.roles
    union all
    select 'table auth.users',
      format('Unexpected grant on \`auth.users\`, expected none: %s may read accounts', string_agg(r.name, ' and ' order by r.name)),
      format('revoke all on table auth.users from %s;', string_agg(r.name, ', ' order by r.name))
    from api_role r
    where has_any_column_privilege(r.oid, 'auth.users'::regclass, 'SELECT') and has_schema_privilege(r.oid, 'auth', 'USAGE')
    having count(*) > 0`,
  examples: {
    bad: [
      {
        sql: `create view public.people as select id, email from auth.users;
grant select on public.people to authenticated;`,
        messages: [
          "Unexpected auth.users behind `public.people`, expected a table of profiles: authenticated may read accounts"
        ]
      },
      {
        sql: "grant select on auth.users to authenticated;",
        messages: ["Unexpected grant on `auth.users`, expected none: authenticated may read accounts"]
      }
    ],
    good: [
      {
        sql: `create table public.profiles (id uuid primary key references auth.users (id) on delete cascade, name text not null);
alter table public.profiles enable row level security;
grant select on public.profiles to authenticated;
create policy "signed in" on public.profiles for select to authenticated using (true);`
      },
      {
        sql: `create view public.me with (security_barrier) as select id, email from auth.users where id = (select auth.uid());
grant select on public.me to authenticated;`
      }
    ]
  }
};

// scripts/rules/security/bucket-without-limits.ts
var policy = `create policy "own folder" on storage.objects for insert to authenticated
  with check (bucket_id = 'avatars' and (storage.foldername(name))[1] = (select auth.uid())::text);`;
var rule3 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Bucket that takes files of any size or type",
  why: "Users may upload to it, and neither size nor type is limited: one account fills the project’s storage, and an HTML or SVG file in a public bucket runs scripts under the project’s domain.",
  fix: "Set `file_size_limit` and `allowed_mime_types`.",
  requires: ["storage.buckets", "storage.objects"],
  sql: sql`
    select format('bucket %I', b.id) as object,
      format('Unexpected bucket without %s \`%s\`, expected a limit: users may upload to it', array_to_string(array_remove(array[
        case when b.limits ->> 'file_size_limit' is null then 'file_size_limit' end,
        case when b.limits ->> 'allowed_mime_types' is null then 'allowed_mime_types' end], null), ' and '), b.id) as message
    from (select id, to_jsonb(buckets) as limits from storage.buckets) as b
    where (b.limits ->> 'file_size_limit' is null or b.limits ->> 'allowed_mime_types' is null)
      and exists (
        select from policy p join policy_role r on r.policy = p.oid
        where p.relation_name = 'storage.objects' and p.permissive and p.command in ('insert', 'all')
          and (coalesce(p.with_check, p.qual) !~ '\mbucket_id\M' or position('''' || replace(b.id, '''', '''''') || '''' in coalesce(p.with_check, p.qual)) > 0))`,
  examples: {
    bad: [
      {
        given: policy,
        sql: `insert into storage.buckets (id, name, public, file_size_limit) values ('avatars', 'avatars', true, 1048576);`,
        messages: ["Unexpected bucket without allowed_mime_types `avatars`, expected a limit: users may upload to it"]
      }
    ],
    good: [
      {
        given: policy,
        sql: `insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('avatars', 'avatars', true, 1048576, array['image/png', 'image/jpeg']);`
      }
    ]
  }
};

// scripts/rules/security/definer-callable-by-anon.ts
var body = `create function public.my_id() returns uuid language sql stable security definer set search_path = '' as $$ select auth.uid() $$;`;
var rule4 = {
  kind: "catalog",
  category: "security",
  level: "info",
  title: "SECURITY DEFINER function that anon may call although it asks for the caller",
  why: "It names `auth.uid()`, which is null for anon, so it is likely of no use without an account; but its check is all that stands between the public key and its owner’s rights. Nulls slip through comparisons: `if owner <> auth.uid() then raise` does not raise. Helpers of policies that apply to anon must stay executable and are not reported.",
  fix: "Revoke EXECUTE from PUBLIC and anon.",
  alias: "anon_security_definer_function_executable",
  others: { splinter: "anon_security_definer_function_executable" },
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
          "Unexpected EXECUTE for anon on `public.my_id()`, expected it for signed-in callers only: it asks for the caller"
        ]
      }
    ],
    good: [
      {
        sql: `${body}
revoke execute on function public.my_id() from public, anon;
grant execute on function public.my_id() to authenticated;`
      }
    ]
  }
};

// scripts/rules/security/definer-open-to-anon.ts
var table = `create table public.invoices (id bigint generated always as identity primary key, total numeric not null);
alter table public.invoices enable row level security;`;
var rule5 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "SECURITY DEFINER function that anybody may call",
  why: "It is served as `/rpc/…` to whoever has the public key, runs with its owner’s rights past row level security, and nothing in it (nor in the functions that it calls) asks who the caller is: what it returns, everybody reads. `revoke … from public` alone leaves the grant to `anon` that the default privileges of Supabase make. Functions that write: see `definer-write-open-to-anon`; helpers of policies: `policy-helper-exposed`.",
  fix: "Revoke EXECUTE from PUBLIC and anon, make it SECURITY INVOKER, or move it to a schema that is not exposed.",
  alias: "anon_security_definer_function_executable",
  others: { splinter: "anon_security_definer_function_executable" },
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
          "Unexpected function that anon may call as its owner `public.revenue()`, expected a check of the caller or no EXECUTE"
        ]
      }
    ],
    good: [
      {
        given: table,
        sql: `create function public.revenue() returns numeric language sql stable set search_path = '' as $$
  select sum(total) from public.invoices
$$;`
      },
      {
        given: table,
        sql: `create function public.fill_total() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.total = coalesce(new.total, 0);
  return new;
end $$;
create trigger fill_total before insert on public.invoices for each row execute function public.fill_total();`
      }
    ]
  }
};

// scripts/rules/security/definer-open-to-authenticated.ts
var table2 = `create table public.invoices (id bigint generated always as identity primary key, org_id bigint not null, total numeric not null);
alter table public.invoices enable row level security;`;
var rule6 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "SECURITY DEFINER function that every account may call",
  why: "It runs with its owner’s rights past row level security, and nothing in it (nor in the functions that it calls) asks who the caller is: each account acts on the rows of all. Where signing up is open, that is everybody. Functions that anon may call as well are reported once, by the rules for anon.",
  fix: "Check the caller with `auth.uid()`, make it SECURITY INVOKER, or revoke EXECUTE from authenticated.",
  alias: "authenticated_security_definer_function_executable",
  others: { splinter: "authenticated_security_definer_function_executable" },
  sql: sql`
    select f.object,
      format('Unexpected function that authenticated may call as its owner \`%s\`, expected a check of the caller or no EXECUTE', f.qualified) as message,
      format('revoke execute on %s %s from public, authenticated;', f.kind, f.qualified) as fix
    from api_definer f
    where f.signed_in and not f.anonymous and not f.aware and not f.in_policy`,
  examples: {
    bad: [
      {
        given: table2,
        sql: `create function public.revenue(org bigint) returns numeric language sql stable security definer set search_path = '' as $$
  select sum(total) from public.invoices where org_id = org
$$;
revoke execute on function public.revenue(bigint) from public;
grant execute on function public.revenue(bigint) to authenticated;`,
        messages: [
          "Unexpected function that authenticated may call as its owner `public.revenue(org bigint)`, expected a check of the caller or no EXECUTE"
        ]
      }
    ],
    good: [
      {
        given: `${table2}
create table public.members (org_id bigint not null, user_id uuid not null, primary key (org_id, user_id));`,
        sql: `create function public.revenue(org bigint) returns numeric language sql stable security definer set search_path = '' as $$
  select sum(total) from public.invoices
  where org_id = org and exists (select from public.members m where m.org_id = org and m.user_id = (select auth.uid()))
$$;
revoke execute on function public.revenue(bigint) from public;
grant execute on function public.revenue(bigint) to authenticated;`
      }
    ]
  }
};

// scripts/rules/security/definer-search-path-mutable.ts
var rule7 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "SECURITY DEFINER function with the caller’s search_path",
  why: "The function runs with its owner’s rights and looks names up where the caller says: a table or function of the same name in a schema of his (or in pg_temp, which comes first for tables) is used instead, with the owner’s rights.",
  fix: "Set search_path to the empty string and write every name with its schema.",
  alias: "function_search_path_mutable",
  others: { splinter: "function_search_path_mutable" },
  sql: sql`
    select f.object,
      format('Unexpected search_path of the caller in \`%s\`, expected SET search_path = '''': it runs with its owner’s rights', f.qualified) as message,
      format('alter %s %s set search_path = '''';', f.kind, f.qualified) as fix
    from user_function f
    where f.definer and not f.standard_body and f.language not in ('c', 'internal')
      and not exists (select from unnest(f.settings) as setting where setting like 'search_path=%')`,
  examples: {
    bad: [
      {
        sql: `create schema internal;
create function internal.purge() returns void language sql security definer as $$ select 1 $$;`,
        messages: [
          "Unexpected search_path of the caller in `internal.purge()`, expected SET search_path = '': it runs with its owner’s rights"
        ]
      }
    ],
    good: [
      {
        sql: `create schema internal;
create function internal.purge() returns void language sql security definer set search_path = '' as $$ select 1 $$;
create function internal.count() returns bigint language sql security definer begin atomic select 1; end;`
      }
    ]
  }
};

// scripts/rules/security/definer-search-path-writable.ts
var rule8 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "SECURITY DEFINER function that looks names up where others may create",
  why: "Its search_path names a schema in which PUBLIC or an API role may create objects: whoever puts a function or table of a fitting name there runs code with the owner’s rights.",
  fix: "Revoke CREATE on the schema, and set search_path to the empty string.",
  sql: sql`
    with path as (
      select f.oid, btrim(entry, ' "') as schema
      from user_function f
      cross join unnest(f.settings) as setting
      cross join regexp_split_to_table(substring(setting from '^search_path=(.*)$'), '\s*,\s*') as entry
      where f.definer and setting like 'search_path=%'
    )
    select f.object,
      format('Unexpected schema %s in the search_path of \`%s\`, expected none in which others may create: it runs with its owner’s rights',
        string_agg(distinct quote_ident(p.schema), ', '), f.qualified) as message,
      format('alter %s %s set search_path = '''';', f.kind, f.qualified) as fix
    from path p
    join user_function f on f.oid = p.oid
    join pg_namespace n on n.nspname = p.schema
    where exists (select from aclexplode(n.nspacl) g
      where g.privilege_type = 'CREATE' and (g.grantee = 0 or g.grantee in (select oid from api_role)))
    group by f.oid, f.object, f.qualified, f.kind`,
  examples: {
    bad: [
      {
        given: `create schema shared;
grant create, usage on schema shared to authenticated;
create schema internal;`,
        sql: "create function internal.purge() returns void language sql security definer set search_path = 'shared' as $$ select 1 $$;",
        messages: [
          "Unexpected schema shared in the search_path of `internal.purge()`, expected none in which others may create: it runs with its owner’s rights"
        ]
      }
    ],
    good: [
      {
        given: "create schema internal;",
        sql: "create function internal.purge() returns void language sql security definer set search_path = 'public', 'pg_temp' as $$ select 1 $$;"
      }
    ]
  }
};

// scripts/rules/security/definer-view-leaky.ts
var table3 = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null, body text not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;`;
var rule9 = {
  kind: "catalog",
  category: "security",
  level: "info",
  title: "View that filters by the caller without security_barrier",
  why: "The view’s owner passes row level security by, so the view’s own condition is the only wall. Without `security_barrier` the planner may evaluate a condition of the query first: one that calls a function which reports its arguments, or divides by zero for a value, tells about rows of others.",
  fix: "Set security_barrier, or security_invoker with policies on the tables.",
  sql: sql`
    select v.object,
      format('Unexpected view without a barrier \`%s\`, expected security_barrier: its condition is all that hides rows of others', v.qualified) as message,
      format('alter view %s set (security_barrier = on);', v.qualified) as fix
    from user_relation v
    join api_access a on a.relation = v.oid
    where v.relkind = 'v' and not v.security_invoker
      and not coalesce(v.options::text ~* '[{,"]security_barrier=(1|true|yes|on)[},"]', false)
      and v.oid in (select oid from caller_filtered_view)
      and exists (select from view_reach r join pg_class t on t.oid = r.read where r.view = v.oid and t.relkind in ('r', 'p') and t.relrowsecurity)`,
  examples: {
    bad: [
      {
        given: table3,
        sql: `create view public.my_notes as select id, body from public.notes where owner_id = (select auth.uid());
grant select on public.my_notes to authenticated;`,
        messages: [
          "Unexpected view without a barrier `public.my_notes`, expected security_barrier: its condition is all that hides rows of others"
        ]
      }
    ],
    good: [
      {
        given: table3,
        sql: `create view public.my_notes with (security_barrier) as select id, body from public.notes where owner_id = (select auth.uid());
grant select on public.my_notes to authenticated;`
      }
    ]
  }
};

// scripts/rules/security/definer-write-open-to-anon.ts
var table4 = `create table public.coupons (code text primary key, used boolean not null default false);
alter table public.coupons enable row level security;`;
var rule10 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "SECURITY DEFINER function that lets anybody write",
  why: "Functions are executable by PUBLIC unless that is revoked, and the default privileges of Supabase grant EXECUTE to `anon` by name as well: `revoke … from public` alone leaves it. This one is served as `/rpc/…`, runs with its owner’s rights past row level security, writes, and nothing in it (nor in the functions that it calls) asks who the caller is: whoever has the public key calls it. Trigger functions are not served, and not reported.",
  fix: "Revoke EXECUTE from PUBLIC and anon, or begin the function with a check of `auth.uid()`. A function that is meant for everybody: limit what it writes, and say so with an ignore entry.",
  alias: "anon_security_definer_function_executable",
  others: { splinter: "anon_security_definer_function_executable" },
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
        given: table4,
        sql: `create function public.use_coupon(wanted text) returns void language sql security definer set search_path = '' as $$
  update public.coupons set used = true where code = wanted
$$;`,
        messages: [
          "Unexpected function that anon may call to write as its owner `public.use_coupon(wanted text)`, expected a check of the caller or no EXECUTE"
        ]
      }
    ],
    good: [
      {
        given: table4,
        sql: `create function public.use_coupon(wanted text) returns void language plpgsql security definer set search_path = '' as $$
begin
  if auth.uid() is null then raise exception 'sign in first' using errcode = '28000'; end if;
  update public.coupons set used = true where code = wanted;
end $$;
revoke execute on function public.use_coupon(text) from public, anon;
grant execute on function public.use_coupon(text) to authenticated;`
      }
    ]
  }
};

// scripts/rules/security/dynamic-sql-injectable.ts
var rule11 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Dynamic SQL that is glued together from arguments",
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
          "Unexpected argument in dynamic SQL of `app.count_rows(source text)`, expected USING, %I or %L: source",
          "Unexpected argument in dynamic SQL of `app.find(term text)`, expected USING, %I or %L: term"
        ]
      }
    ],
    good: [
      {
        sql: `create schema app;
create function app.count_rows(source text, term text) returns bigint language plpgsql stable set search_path = '' as $$
declare n bigint;
begin
  execute format('select count(*) from app.%I where body = $1', 'q_' || source) into n using term;
  return n;
end $$;`
      }
    ]
  }
};

// scripts/rules/security/existence-oracle.ts
var table5 = `create table public.invitations (
  id bigint generated always as identity primary key,
  owner_id uuid not null,
  email text not null
);
create index on public.invitations (owner_id);
alter table public.invitations enable row level security;
grant select, insert on public.invitations to authenticated;
create policy "own" on public.invitations for select to authenticated using (owner_id = (select auth.uid()));
create policy "add own" on public.invitations for insert to authenticated with check (owner_id = (select auth.uid()));`;
var rule12 = {
  kind: "catalog",
  category: "security",
  level: "info",
  title: "Unique key that tells about hidden rows",
  why: "Unique keys see every row, row level security or not: “duplicate key value” tells whoever may insert that a row with that value exists, and the error’s detail repeats the value. Reported where the value can be guessed (text, numbers, dates; not uuid), the role may insert it, it cannot read all rows, and no column of the key is one that the policy ties to the caller.",
  fix: "Add the tenant or owner to the key; or accept it, where telling is meant (user names), with an ignore entry.",
  sql: sql`
    with insertable as (
      select p.relation, r.role, r.role_name, string_agg(coalesce(p.with_check, p.qual), ' ') as conditions
      from policy p
      join policy_role r on r.policy = p.oid
      join api_privilege a on a.relation = p.relation and a.role = r.role and a.privilege = 'INSERT'
      where p.permissive and p.rls and not p.of_platform and p.command in ('all', 'insert')
      group by p.relation, r.role, r.role_name
    ),
    guarded as (
      select distinct key.index, w.role
      from index_key key
      join user_column c on c.relation = key.relation and c.number = key.number
      join insertable w on w.relation = key.relation
      left join pg_attrdef d on d.adrelid = c.relation and d.adnum = c.number
      where (c.base_type = 'uuid'::regtype or c.identity or c.generated
          or not has_column_privilege(w.role, c.relation, c.number, 'INSERT')
          or w.conditions ~ ('(^|[^\w.])"?' || c.name || '"?\M')
          or pg_get_expr(d.adbin, d.adrelid) ~ 'nextval|uuid|random')
    ),
    readable as (
      select distinct p.relation, r.role from policy p join policy_role r on r.policy = p.oid
      where p.permissive and p.command in ('select', 'all') and p.qual ~ '^\(*true\)*$'
    )
    select i.object,
      format('Unexpected unique key over hidden rows \`%s (%s)\`, expected the owner in it: it tells %s which values exist', i.relation_name,
        ${columnNames("i.relation", "i.keys")}, string_agg(distinct w.role_name, ' and ')) as message
    from user_index i
    join insertable w on w.relation = i.relation
    left join guarded g on g.index = i.oid and g.role = w.role
    left join readable open on open.relation = i.relation and open.role = w.role
    where i.is_unique and 0 <> all (i.keys) and g.index is null and open.relation is null
    group by i.oid, i.object, i.relation, i.relation_name, i.keys`,
  examples: {
    bad: [
      {
        given: table5,
        sql: "alter table public.invitations add constraint one_invitation unique (email);",
        messages: [
          "Unexpected unique key over hidden rows `public.invitations (email)`, expected the owner in it: it tells authenticated which values exist"
        ]
      }
    ],
    good: [
      {
        given: table5,
        sql: "alter table public.invitations add constraint one_invitation unique (email, owner_id);"
      }
    ]
  }
};

// scripts/rules/security/extension-in-public.ts
var rule13 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Extension in an exposed schema",
  why: "Its functions are executable by PUBLIC and are served as `/rpc/…`, its tables and views as endpoints, and its names stand in the way of yours.",
  fix: "Move it to the schema `extensions`. One that is not relocatable must be dropped and created there.",
  alias: "extension_in_public",
  others: { splinter: "extension_in_public" },
  sql: sql`
    select format('extension %I', e.extname) as object,
      format('Unexpected extension \`%I\` in %I, expected it in a schema that is not exposed', e.extname, n.nspname) as message,
      case when e.extrelocatable and exists (select from pg_namespace where nspname = 'extensions')
        then format('alter extension %I set schema extensions;', e.extname) end as fix
    from pg_extension e
    join pg_namespace n on n.oid = e.extnamespace
    where n.nspname in (select name from exposed_schema union select 'public') and e.extname <> 'plpgsql'`,
  examples: {
    bad: [
      {
        sql: "create extension citext schema public;",
        messages: ["Unexpected extension `citext` in public, expected it in a schema that is not exposed"]
      }
    ],
    good: [{ sql: "create extension citext schema extensions;" }]
  }
};

// scripts/rules/security/extension-outdated.ts
var rule14 = {
  kind: "catalog",
  category: "security",
  level: "info",
  title: "Extension older than the one that the server brings",
  why: "A server upgrade brings new versions of extensions and updates none: their fixes, security fixes among them, take effect when the extension is updated. Judged on a server only: the embedded engine has versions of its own.",
  fix: "Update the extension, after reading its release notes.",
  alias: "extension_versions_outdated",
  others: { splinter: "extension_versions_outdated" },
  sql: sql`
    select format('extension %I', e.extname) as object,
      format('Unexpected version %s of the extension \`%I\`, expected %s', e.extversion, e.extname, a.default_version) as message,
      format('alter extension %I update;', e.extname) as fix
    from pg_extension e
    join pg_available_extensions a on a.name = e.extname
    -- A version without its script is residue of pg_upgrade: there is no way to update from it.
    join pg_available_extension_versions v on v.name = e.extname and v.version = e.extversion
    where a.default_version <> e.extversion and exists (select from server)`,
  examples: {
    bad: [
      {
        sql: "create extension citext schema extensions version '1.4';",
        messages: ["Unexpected version 1.4 of the extension `citext`, expected 1.8"]
      }
    ],
    good: [{ sql: "create extension citext schema extensions;" }]
  }
};

// scripts/rules/security/foreign-key-oracle.ts
var tables = `create table public.orders (id bigint generated always as identity primary key, owner_id uuid not null);
create table public.reviews (id bigint generated always as identity primary key, owner_id uuid not null, order_id bigint not null);
create index on public.orders (owner_id);
create index on public.reviews (owner_id);
create index on public.reviews (order_id);
alter table public.orders enable row level security;
alter table public.reviews enable row level security;
grant select on public.orders to authenticated;
grant select, insert on public.reviews to authenticated;
create policy "own" on public.orders for select to authenticated using (owner_id = (select auth.uid()));
create policy "own" on public.reviews for select to authenticated using (owner_id = (select auth.uid()));
alter table public.reviews add foreign key (order_id) references public.orders (id);`;
var rule15 = {
  kind: "catalog",
  category: "security",
  level: "info",
  title: "Foreign key that tells about hidden rows, and refers to them",
  why: "Foreign keys are checked past row level security: whoever may insert learns from “is not present in table” which numbers exist, and may attach his row to a parent that he cannot see: an order of somebody else. Reported where the key can be guessed (not uuid) and no policy for inserting names the column.",
  fix: "Name the column in WITH CHECK: `exists (select from parent where parent.id = order_id)` sees only what the caller sees.",
  sql: sql`
    with insertable as (
      select p.relation, r.role, r.role_name, string_agg(coalesce(p.with_check, p.qual), ' ') as conditions
      from policy p
      join policy_role r on r.policy = p.oid
      join api_privilege a on a.relation = p.relation and a.role = r.role and a.privilege = 'INSERT'
      where p.permissive and p.rls and not p.of_platform and p.command in ('all', 'insert')
      group by p.relation, r.role, r.role_name
    ),
    guarded as (
      select distinct key.foreign_key, w.role
      from foreign_key_column key
      join user_column c on c.relation = key.relation and c.number = key.number
      join user_relation parent on parent.oid = key.referenced
      join insertable w on w.relation = key.relation
      where c.base_type = 'uuid'::regtype or c.generated
        or not has_column_privilege(w.role, c.relation, c.number, 'INSERT')
        or w.conditions ~ ('(^|[^\w.])"?' || c.name || '"?\M|\.' || c.name || '\M')
        or position(quote_ident(parent.name) in w.conditions) > 0
    ),
    readable as (
      select distinct p.relation, r.role from policy p join policy_role r on r.policy = p.oid
      where p.permissive and p.command in ('select', 'all') and p.qual ~ '^\(*true\)*$'
    )
    select k.object,
      format('Unexpected reference to hidden rows \`%s (%s)\`, expected a check of it: %s may name any row of %s', k.relation_name,
        ${columnNames("k.relation", "k.columns")}, string_agg(distinct w.role_name, ' and '), k.referenced_name) as message
    from foreign_key k
    join insertable w on w.relation = k.relation
    join user_relation parent on parent.oid = k.referenced and parent.rls and parent.oid <> k.relation
    -- Where nobody can read the parent's rows at all, its numbers tell nothing.
    join api_access a on a.relation = parent.oid
    left join guarded g on g.foreign_key = k.oid and g.role = w.role
    left join readable open on open.relation = parent.oid and open.role = w.role
    where g.foreign_key is null and open.relation is null
    group by k.oid, k.object, k.relation, k.relation_name, k.columns, k.referenced_name`,
  examples: {
    bad: [
      {
        given: tables,
        sql: 'create policy "add own" on public.reviews for insert to authenticated with check (owner_id = (select auth.uid()));',
        messages: [
          "Unexpected reference to hidden rows `public.reviews (order_id)`, expected a check of it: authenticated may name any row of public.orders"
        ]
      }
    ],
    good: [
      {
        given: tables,
        sql: `create policy "add own" on public.reviews for insert to authenticated with check (
  owner_id = (select auth.uid()) and exists (select from public.orders o where o.id = order_id));`
      }
    ]
  }
};

// scripts/rules/security/foreign-key-to-auth-unique.ts
var rule16 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Foreign key to a key of the auth schema that is not the primary key",
  why: "Supabase promises the primary keys of its own tables and nothing else: an upgrade of Auth that changes another unique key fails on the foreign key, and Auth stays old.",
  fix: "Refer to `auth.users (id)`, or drop the foreign key.",
  alias: "fkey_to_auth_unique",
  others: { splinter: "fkey_to_auth_unique" },
  sql: sql`
    select k.object,
      format('Unexpected foreign key to %s from \`%s (%s)\`, expected its primary key', k.referenced_name, k.relation_name,
        ${columnNames("k.relation", "k.columns")}) as message,
      format('alter table %s drop constraint %I;', k.relation_name, k.name) as fix
    from foreign_key k
    join pg_class c on c.oid = k.referenced
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'auth'
    join pg_index i on i.indexrelid = k.referenced_index
    where not i.indisprimary and exists (select from pg_roles where rolname = 'authenticated')`,
  examples: {
    bad: [
      {
        given: "alter table auth.users add constraint users_email_key unique (email);",
        sql: `create table public.people (id bigint generated always as identity primary key, email varchar(255) not null references auth.users (email));
create index on public.people (email);`,
        messages: ["Unexpected foreign key to auth.users from `public.people (email)`, expected its primary key"]
      }
    ],
    good: [
      {
        sql: "create table public.people (id uuid primary key references auth.users (id) on delete cascade, name text not null);"
      }
    ]
  }
};

// scripts/rules/security/foreign-table-exposed.ts
var server = `create foreign data wrapper warehouse;
create server warehouse foreign data wrapper warehouse;`;
var rule17 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Foreign table in an exposed schema",
  why: "Foreign tables know no row level security: each role with a grant reads (and often writes) all of the remote table, with the credentials of the user mapping.",
  fix: "Move it to a schema that is not exposed, or revoke it from the API roles.",
  alias: "foreign_table_in_api",
  others: { splinter: "foreign_table_in_api" },
  sql: sql`
    select r.object,
      format('Unexpected foreign table in the Data API \`%s\`, expected no grant: %s may %s every row', r.qualified, a.roles, a.privileges) as message,
      format('revoke all on table %s from %s;', r.qualified, replace(a.roles, ' and ', ', ')) as fix
    from user_relation r
    join api_access a on a.relation = r.oid
    where r.relkind = 'f'`,
  examples: {
    bad: [
      {
        given: server,
        sql: `create foreign table public.invoices (id bigint, total numeric) server warehouse;
grant select on public.invoices to authenticated;`,
        messages: [
          "Unexpected foreign table in the Data API `public.invoices`, expected no grant: authenticated may select every row"
        ]
      }
    ],
    good: [
      {
        given: server,
        sql: `create schema warehouse;
create foreign table warehouse.invoices (id bigint, total numeric) server warehouse;`
      }
    ]
  }
};

// scripts/rules/security/function-search-path-mutable.ts
var rule18 = {
  kind: "catalog",
  category: "security",
  level: "info",
  title: "Function with the caller’s search_path",
  why: "It runs with the caller’s rights, so the danger is small: it breaks where the caller’s search_path differs (a trigger fired by a job, a restore, an index rebuilt by PostgreSQL 17), and can be led astray where a role with more rights calls it. Functions in SQL are not reported: SET would keep Postgres from inlining them. SECURITY DEFINER: see `definer-search-path-mutable`.",
  fix: "Set search_path to the empty string and write every name with its schema.",
  alias: "function_search_path_mutable",
  others: { splinter: "function_search_path_mutable" },
  sql: sql`
    select f.object,
      format('Unexpected search_path of the caller in \`%s\`, expected SET search_path = ''''', f.qualified) as message,
      format('alter %s %s set search_path = '''';', f.kind, f.qualified) as fix
    from user_function f
    where not f.definer and f.language not in ('sql', 'c', 'internal')
      and not exists (select from unnest(f.settings) as setting where setting like 'search_path=%')`,
  examples: {
    bad: [
      {
        sql: `create function public.slug(title text) returns text language plpgsql immutable as $$ begin return lower(title); end $$;`,
        messages: ["Unexpected search_path of the caller in `public.slug(title text)`, expected SET search_path = ''"]
      }
    ],
    good: [
      {
        sql: `create function public.slug(title text) returns text language sql immutable as $$ select lower(title) $$;`
      }
    ]
  }
};

// scripts/rules/security/graphql-open-to-anon.ts
var graphql = `insert into pg_catalog.pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
  select 999999, 'pg_graphql', oid, 'public'::regnamespace, false, '1.5.11' from pg_catalog.pg_roles where rolname = current_user;
update pg_catalog.pg_extension set extnamespace = 'extensions'::regnamespace where extname = 'pg_graphql';`;
var table6 = `create table public.drafts (id bigint generated always as identity primary key, body text not null);
alter table public.drafts enable row level security;`;
var rule19 = {
  kind: "catalog",
  category: "security",
  level: "info",
  title: "Object that GraphQL introspection shows to anybody",
  why: "With pg_graphql installed, introspection lists each object of which the role may select a column, with its columns and relations, to anybody who has the public key; row level security hides rows, not names. One finding a schema.",
  fix: "Revoke SELECT where the name itself is not public, or drop pg_graphql where nobody uses `/graphql/v1`.",
  alias: "pg_graphql_anon_table_exposed",
  others: { splinter: "pg_graphql_anon_table_exposed" },
  sql: sql`
    select format('schema %I', t.schema) as object,
      format('Unexpected %s of \`%I\` in the GraphQL schema, expected only what anon should know of: %s%s',
        case count(*) when 1 then 'object' else count(*) || ' objects' end, t.schema,
        array_to_string((array_agg(quote_ident(t.name) order by t.name))[1:5], ', '), case when count(*) > 5 then ' …' else '' end) as message,
      jsonb_build_object('objects', jsonb_agg(t.name order by t.name)) as detail
    from user_relation t
    join api_privilege p on p.relation = t.oid and p.privilege = 'SELECT'
    join api_role r on r.oid = p.role and r.anonymous
    where exists (select from pg_extension where extname = 'pg_graphql')
      and t.relkind in ('r', 'v', 'm', 'f') -- as pg_graphql's own query: partitions, not their parents
    group by t.schema`,
  examples: {
    bad: [
      {
        given: graphql + table6,
        sql: `grant select (id) on public.drafts to anon;
create policy "none" on public.drafts for select to anon using (false);`,
        messages: [
          "Unexpected object of `public` in the GraphQL schema, expected only what anon should know of: drafts"
        ]
      }
    ],
    good: [{ given: graphql, sql: table6 }]
  }
};

// scripts/rules/security/graphql-open-to-authenticated.ts
var graphql2 = `insert into pg_catalog.pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
  select 999999, 'pg_graphql', oid, 'public'::regnamespace, false, '1.5.11' from pg_catalog.pg_roles where rolname = current_user;
update pg_catalog.pg_extension set extnamespace = 'extensions'::regnamespace where extname = 'pg_graphql';`;
var table7 = `create table public.drafts (id bigint generated always as identity primary key, body text not null);
alter table public.drafts enable row level security;`;
var rule20 = {
  kind: "catalog",
  category: "security",
  level: "info",
  title: "Object that GraphQL introspection shows to every account",
  why: "With pg_graphql installed, introspection lists each object of which the role may select a column, with its columns and relations, to every account; row level security hides rows, not names. One finding a schema.",
  fix: "Revoke SELECT where the name itself is not public, or drop pg_graphql where nobody uses `/graphql/v1`.",
  alias: "pg_graphql_authenticated_table_exposed",
  others: { splinter: "pg_graphql_authenticated_table_exposed" },
  sql: sql`
    select format('schema %I', t.schema) as object,
      format('Unexpected %s of \`%I\` in the GraphQL schema, expected only what authenticated should know of: %s%s',
        case count(*) when 1 then 'object' else count(*) || ' objects' end, t.schema,
        array_to_string((array_agg(quote_ident(t.name) order by t.name))[1:5], ', '), case when count(*) > 5 then ' …' else '' end) as message,
      jsonb_build_object('objects', jsonb_agg(t.name order by t.name)) as detail
    from user_relation t
    join api_privilege p on p.relation = t.oid and p.privilege = 'SELECT'
    join api_role r on r.oid = p.role and not r.anonymous
    where exists (select from pg_extension where extname = 'pg_graphql')
      and t.relkind in ('r', 'v', 'm', 'f') -- as pg_graphql's own query: partitions, not their parents
    group by t.schema`,
  examples: {
    bad: [
      {
        given: graphql2 + table7,
        sql: `grant select (id) on public.drafts to authenticated;
create policy "none" on public.drafts for select to authenticated using (false);`,
        messages: [
          "Unexpected object of `public` in the GraphQL schema, expected only what authenticated should know of: drafts"
        ]
      }
    ],
    good: [{ given: graphql2, sql: table7 }]
  }
};

// scripts/rules/security/materialized-view-exposed.ts
var table8 = `create table public.orders (id bigint generated always as identity primary key, owner_id uuid not null, total numeric not null);
create index on public.orders (owner_id);
alter table public.orders enable row level security;`;
var rule21 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Materialised view in an exposed schema",
  why: "A materialised view holds rows that its owner read, and has no row level security of its own: each role with a grant reads all of it, whatever the policies of the tables say.",
  fix: "Move it to a schema that is not exposed, or revoke it from the API roles, and serve it through a function or a view that filters.",
  alias: "materialized_view_in_api",
  others: { splinter: "materialized_view_in_api" },
  sql: sql`
    select v.object,
      format('Unexpected materialised view in the Data API \`%s\`, expected no grant: %s may read every row%s', v.qualified, a.roles,
        coalesce((select ', past the policies of ' || string_agg(distinct t.oid::regclass::text, ', ')
          from view_reach reach join pg_class t on t.oid = reach.read where reach.view = v.oid and t.relrowsecurity), '')) as message,
      format('revoke all on table %s from %s;', v.qualified, replace(a.roles, ' and ', ', ')) as fix
    from user_relation v
    join api_access a on a.relation = v.oid and a.readable
    where v.relkind = 'm'`,
  examples: {
    bad: [
      {
        given: table8,
        sql: `create materialized view public.revenue as select owner_id, sum(total) as total from public.orders group by owner_id;
grant select on public.revenue to authenticated;`,
        messages: [
          "Unexpected materialised view in the Data API `public.revenue`, expected no grant: authenticated may read every row, past the policies of public.orders"
        ]
      }
    ],
    good: [
      {
        given: table8,
        sql: `create schema reports;
create materialized view reports.revenue as select owner_id, sum(total) as total from public.orders group by owner_id;`
      }
    ]
  }
};

// scripts/rules/security/partition-policy-ignored.ts
var rule22 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Policies on a partition that its parent does not apply",
  why: "A query that names the partitioned table is judged by that table’s policies alone: those of the partition, and its row level security, are not looked at.",
  fix: "Write the policies for the partitioned table, enable row level security there, and drop them from the partitions.",
  sql: sql`
    select root.object,
      format('Unexpected policies on partitions of \`%s\` only, expected row level security on the table itself: %s',
        root.qualified, string_agg(distinct child.qualified, ', ')) as message,
      format('alter table %s enable row level security;', root.qualified) as fix
    from user_relation child
    join pg_policy p on p.polrelid = child.oid
    join user_relation root on root.oid = pg_partition_root(child.oid)
    where child.is_partition and not root.rls
    group by root.oid, root.object, root.qualified`,
  examples: {
    bad: [
      {
        given: `create table public.events (id bigint not null, owner_id uuid not null, at timestamptz not null, primary key (id, at)) partition by range (at);
create table public.events_2026 partition of public.events for values from ('2026-01-01') to ('2027-01-01');`,
        sql: `alter table public.events_2026 enable row level security;
create policy "own" on public.events_2026 for select to authenticated using (owner_id = (select auth.uid()));`,
        messages: [
          "Unexpected policies on partitions of `public.events` only, expected row level security on the table itself: public.events_2026"
        ]
      }
    ],
    good: [
      {
        given: `create table public.events (id bigint not null, owner_id uuid not null, at timestamptz not null, primary key (id, at)) partition by range (at);
create table public.events_2026 partition of public.events for values from ('2026-01-01') to ('2027-01-01');
create index on public.events (owner_id);`,
        sql: `alter table public.events enable row level security;
grant select on public.events to authenticated;
create policy "own" on public.events for select to authenticated using (owner_id = (select auth.uid()));`
      }
    ]
  }
};

// scripts/rules/security/partition-rls-bypassed.ts
var rule23 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Partition that can be read past its parent’s policies",
  why: "Policies of a partitioned table hold for queries that name the parent. A query that names a partition is judged by the partition’s own row level security, which new partitions do not inherit: an exposed partition without it serves all its rows.",
  fix: "Revoke the grants on the partitions (queries through the parent need none), or enable row level security on each. Keep partitions in a schema that is not exposed.",
  alias: "rls_disabled_in_public",
  sql: sql`
    select root.object,
      format('Unexpected partitions without row level security of \`%s\`, expected them closed: %s may %s past its policies in %s',
        root.qualified, string_agg(distinct a.roles, ' and '), string_agg(distinct a.privileges, ', '),
        case when count(*) > 3 then format('%s partitions', count(*))
          else string_agg(child.qualified, ', ' order by child.qualified) end) as message,
      string_agg(format('revoke all on table %s from %s;', child.qualified, replace(a.roles, ' and ', ', ')),
        E'\n' order by child.qualified) as fix
    from user_relation child
    join api_access a on a.relation = child.oid
    join user_relation root on root.oid = pg_partition_root(child.oid)
    where child.is_partition and child.relkind in ('r', 'p') and not child.rls
    group by root.oid, root.object, root.qualified`,
  examples: {
    bad: [
      {
        given: `create table public.events (id bigint not null, owner_id uuid not null, at timestamptz not null, primary key (id, at)) partition by range (at);
create index on public.events (owner_id);
alter table public.events enable row level security;
grant select on public.events to authenticated;
create policy "own" on public.events for select to authenticated using (owner_id = (select auth.uid()));`,
        sql: `create table public.events_2026 partition of public.events for values from ('2026-01-01') to ('2027-01-01');
grant select on public.events_2026 to authenticated;`,
        messages: [
          "Unexpected partitions without row level security of `public.events`, expected them closed: authenticated may select past its policies in public.events_2026"
        ]
      }
    ],
    good: [
      {
        given: `create table public.events (id bigint not null, owner_id uuid not null, at timestamptz not null, primary key (id, at)) partition by range (at);
create index on public.events (owner_id);
alter table public.events enable row level security;
grant select on public.events to authenticated;
create policy "own" on public.events for select to authenticated using (owner_id = (select auth.uid()));`,
        sql: "create table public.events_2026 partition of public.events for values from ('2026-01-01') to ('2027-01-01');"
      }
    ]
  }
};

// scripts/rules/security/policy-always-true.ts
var table9 = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null, body text not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select, insert, update, delete on public.notes to authenticated;
create policy "own rows" on public.notes for select to authenticated using (owner_id = (select auth.uid()));`;
var rule24 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Write policy that lets its role write every row",
  why: "A condition that is always true (`true`, `1 = 1`, or merely being signed in) is no row level security: anybody with an account changes or deletes the rows of all others. A condition of `true` for reading is often meant and is not reported; where a restrictive policy narrows the same command, nothing is reported either. Open to `anon`: see `policy-open-to-anon`.",
  fix: "Compare a column of the row with the caller, in USING (which rows) and in WITH CHECK (what they may become).",
  alias: "rls_policy_always_true",
  others: { splinter: "rls_policy_always_true" },
  sql: sql`
    select p.object,
      format('Unexpected condition that is always true in \`%s\`, expected one that names the caller: it lets %s %s any row',
        p.object, case when p.to_public then 'authenticated' else string_agg(distinct r.role_name, ' and ') end,
        case p.command when 'all' then 'insert, update and delete' else p.command end) as message,
      jsonb_build_object('command', p.command, 'using', p.qual, 'check', p.with_check) as detail
    from policy p
    join policy_role r on r.policy = p.oid
    where p.permissive and p.rls and p.command <> 'select'
      and (p.qual ~ '${alwaysTruePattern}' or p.with_check ~ '${alwaysTruePattern}')
      and not exists (select from pg_policy other
        where other.polrelid = p.relation and not other.polpermissive and other.polcmd in ('*', p.command_letter))
      -- policy-open-to-anon reports what anon has the grant for.
      and not (p.qual ~ '^\(*(true|1 = 1)\)*$' and exists (
        select from policy_role o join api_privilege a on a.relation = p.relation and a.role = o.role
        where o.policy = p.oid and o.anonymous and a.privilege in ('UPDATE', 'DELETE') and p.command in ('all', lower(a.privilege))))
    group by p.oid, p.object, p.command, p.qual, p.with_check, p.to_public`,
  examples: {
    bad: [
      {
        given: table9,
        sql: 'create policy "edit" on public.notes for update to authenticated using (true);',
        messages: [
          "Unexpected condition that is always true in `policy edit on public.notes`, expected one that names the caller: it lets authenticated update any row"
        ]
      },
      {
        given: table9,
        sql: `create policy "add" on public.notes for insert to authenticated with check (1 = 1);
create policy "drop" on public.notes for delete to authenticated using ((select auth.uid()) is not null);`,
        messages: [
          "Unexpected condition that is always true in `policy add on public.notes`, expected one that names the caller: it lets authenticated insert any row",
          "Unexpected condition that is always true in `policy drop on public.notes`, expected one that names the caller: it lets authenticated delete any row"
        ]
      }
    ],
    good: [
      {
        given: table9,
        sql: 'create policy "add" on public.notes for insert to authenticated with check (owner_id = (select auth.uid()));'
      },
      {
        given: table9,
        sql: `create policy "add" on public.notes for insert to authenticated with check (true);
create policy "only as oneself" on public.notes as restrictive for insert to authenticated with check (owner_id = (select auth.uid()));`
      }
    ]
  }
};

// scripts/rules/security/policy-caller-as-pattern.ts
var table10 = `create table public.invitations (id bigint generated always as identity primary key, email text not null);
alter table public.invitations enable row level security;
grant select on public.invitations to authenticated;`;
var rule25 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Policy that takes the caller’s own text for a pattern",
  why: "On the right of LIKE, ILIKE or `~` a text is a pattern: `_` stands for any character, `%` for any text. People choose their address and their `user_metadata`: whoever signs up as `a_a@example.com` matches the rows of `ana@example.com`.",
  fix: "Compare with `=`; where capitals do not count, compare `lower()` of both, or make the column `citext`.",
  sql: sql`
    select p.object,
      format('Unexpected pattern that the caller writes himself in \`%s\`, expected a comparison with =', p.object) as message
    from policy p
    where coalesce(p.qual, '') || ' AND ' || coalesce(p.with_check, '')
      ~ ' ~~?\*? ((?! (AND|OR) ).)*(\mauth\.email\(|\mauth\.jwt\(\)((?! (AND|OR) )[^''])*''(email|phone|user_metadata)'')'`,
  examples: {
    bad: [
      {
        given: table10,
        sql: `create policy "mine" on public.invitations for select to authenticated using (email ilike ((select auth.jwt()) ->> 'email'));`,
        messages: [
          "Unexpected pattern that the caller writes himself in `policy mine on public.invitations`, expected a comparison with ="
        ]
      }
    ],
    good: [
      {
        given: table10,
        sql: `create policy "mine" on public.invitations for select to authenticated using (lower(email) = lower((select auth.jwt()) ->> 'email'));`
      },
      {
        given: table10,
        sql: `create policy "staff" on public.invitations for select to authenticated using (((select auth.jwt()) ->> 'email') like '%@example.com' and email like 'a%');`
      }
    ]
  }
};

// scripts/rules/security/policy-dependency-denied.ts
var tables2 = `create table public.members (org_id bigint not null, user_id uuid not null, primary key (user_id, org_id));
create table public.documents (id bigint generated always as identity primary key, org_id bigint not null);
create index on public.documents (org_id);
alter table public.members enable row level security;
alter table public.documents enable row level security;
create policy "own" on public.members for select to authenticated using (user_id = (select auth.uid()));
grant select on public.documents to authenticated;`;
var rule26 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Policy that reads what its role may not",
  why: "A policy’s condition runs with the rights of whoever asks: a table in its subquery needs a SELECT grant, a function needs EXECUTE. Without it every query of the table fails with “permission denied”, for every row.",
  fix: "Grant what the condition reads, or move the condition into a SECURITY DEFINER function in a schema that is not exposed.",
  sql: sql`
    with needed as (
      select distinct r.policy, r.role, r.role_name, c.oid::regclass::text as name, 'select on ' || c.oid::regclass::text as privilege
      from policy_read d
      join policy_role r on r.policy = d.policy
      join pg_class c on c.oid = d.read
      where not has_any_column_privilege(r.role, c.oid, 'SELECT')
      union
      select r.policy, r.role, r.role_name, p.oid::regprocedure::text, 'execute on function ' || p.oid::regprocedure::text
      from policy_call d
      join policy_role r on r.policy = d.policy
      join pg_proc p on p.oid = d.function
      where not has_function_privilege(r.role, p.oid, 'EXECUTE')
    )
    select p.object,
      format('Unexpected policy that reads what %s may not \`%s\`, expected a grant: %s', string_agg(distinct n.role_name, ' and '),
        p.object, string_agg(distinct n.name, ', ')) as message,
      string_agg(distinct format('grant %s to %s;', n.privilege, n.role_name), E'\n') as fix
    from needed n
    join policy p on p.oid = n.policy
    -- Only a role that gets as far as the policy.
    join api_privilege a on a.relation = p.relation and a.role = n.role and p.command in ('all', lower(a.privilege))
    where p.rls
    group by p.oid, p.object`,
  examples: {
    bad: [
      {
        given: tables2,
        sql: `create policy "members" on public.documents for select to authenticated
  using (org_id in (select m.org_id from public.members m where m.user_id = (select auth.uid())));`,
        messages: [
          "Unexpected policy that reads what authenticated may not `policy members on public.documents`, expected a grant: public.members"
        ]
      },
      {
        given: tables2,
        sql: `create function public.is_member(org bigint) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from public.members m where m.org_id = org and m.user_id = (select auth.uid()))
$$;
revoke execute on function public.is_member(bigint) from public;
create policy "members" on public.documents for select to authenticated using (public.is_member(org_id));`,
        messages: [
          "Unexpected policy that reads what authenticated may not `policy members on public.documents`, expected a grant: public.is_member(bigint)"
        ]
      }
    ],
    good: [
      {
        given: tables2,
        sql: `grant select on public.members to authenticated;
create policy "members" on public.documents for select to authenticated
  using (org_id in (select m.org_id from public.members m where m.user_id = (select auth.uid())));`
      }
    ]
  }
};

// scripts/rules/security/policy-for-bypassing-role.ts
var table11 = `create table public.jobs (id bigint generated always as identity primary key, payload jsonb not null);
alter table public.jobs enable row level security;
grant select, insert, delete on public.jobs to service_role;`;
var rule27 = {
  kind: "catalog",
  category: "security",
  level: "info",
  title: "Policy for a role that passes row level security by",
  why: "A role with BYPASSRLS (`service_role`) sees and writes every row with or without a policy. The policy does nothing, and tells the reader that something is restricted here.",
  fix: "Drop the policy.",
  sql: sql`
    select p.object,
      format('Unexpected policy for roles that bypass row level security \`%s\`, expected none: %s', p.object,
        string_agg(r.rolname, ', ' order by r.rolname)) as message,
      format('drop policy %I on %s;', p.name, p.relation_name) as fix
    from policy p
    join pg_roles r on r.oid = any (p.roles)
    where not p.of_platform
    group by p.oid, p.object, p.name, p.relation_name, p.roles
    having bool_and(r.rolbypassrls or r.rolsuper) and count(*) = cardinality(p.roles)`,
  examples: {
    bad: [
      {
        given: table11,
        sql: 'create policy "service" on public.jobs to service_role using (true) with check (true);',
        messages: [
          "Unexpected policy for roles that bypass row level security `policy service on public.jobs`, expected none: service_role"
        ]
      }
    ],
    good: [{ sql: table11 }]
  }
};

// scripts/rules/security/policy-function-recursion.ts
var table12 = `create table public.members (org_id bigint not null, user_id uuid not null, primary key (user_id, org_id));
alter table public.members enable row level security;
grant select on public.members to authenticated;`;
var rule28 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Policy whose function reads the same table under the same policy",
  why: "The function runs with the caller’s rights, so its query of the table is judged by the policy that called it, which calls it again: “stack depth limit exceeded” (54001).",
  fix: "Make the function SECURITY DEFINER with `set search_path = ''`, owned by a role that passes row level security by, in a schema that is not exposed.",
  sql: sql`
    select p.object,
      format('Unexpected function that reads the table of its policy \`%s\`, expected SECURITY DEFINER: %s calls itself without end', p.object,
        string_agg(distinct f.qualified, ', ')) as message,
      string_agg(distinct format('alter %s %s security definer set search_path = '''';', f.kind, f.qualified), E'\n') as fix
    from policy p
    join policy_call c on c.policy = p.oid
    join user_function f on f.oid = c.function and not f.definer
    join user_relation r on r.oid = p.relation
    where p.rls and p.command in ('select', 'all')
      and f.code ~* ('\m(from|join)\s+(only\s+)?("?' || r.schema || '"?\.)?"?' || regexp_replace(r.name, '(\W)', '\\\1', 'g') || '"?\M(?!\s*\.)')
    group by p.oid, p.object`,
  examples: {
    bad: [
      {
        given: table12,
        sql: `create function public.is_member(org bigint) returns boolean language sql stable set search_path = '' as $$
  select exists (select from public.members m where m.org_id = org and m.user_id = (select auth.uid()))
$$;
create policy "of my orgs" on public.members for select to authenticated using (public.is_member(org_id));`,
        messages: [
          'Unexpected function that reads the table of its policy `policy "of my orgs" on public.members`, expected SECURITY DEFINER: public.is_member(org bigint) calls itself without end'
        ]
      }
    ],
    good: [
      {
        given: `${table12}
create schema private;
grant usage on schema private to authenticated;`,
        sql: `create function private.is_member(org bigint) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from public.members m where m.org_id = org and m.user_id = (select auth.uid()))
$$;
create policy "of my orgs" on public.members for select to authenticated using (private.is_member(org_id));`
      }
    ]
  }
};

// scripts/rules/security/policy-helper-exposed.ts
var tables3 = `create table public.members (org_id bigint not null, user_id uuid not null, primary key (user_id, org_id));
create table public.documents (id bigint generated always as identity primary key, org_id bigint not null);
create index on public.documents (org_id);
alter table public.members enable row level security;
alter table public.documents enable row level security;
grant select on public.documents to authenticated;`;
var rule29 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Helper of policies that can be asked about others",
  why: "The function reads past row level security for policies and takes the user as an argument instead of asking `auth.uid()`. In an exposed schema it is served as `/rpc/…`, and tells each caller about every user: who is a member, who is an admin. Policies need EXECUTE on it, so revoking is no way out.",
  fix: "Move it to a schema that is not exposed (policies keep working), or take `auth.uid()` inside instead of an argument.",
  sql: sql`
    select f.object,
      format('Unexpected helper of policies in the Data API \`%s\`, expected it in a schema that is not exposed: %s may ask it about anybody',
        f.qualified, f.roles) as message
    from api_definer f
    where f.in_policy and not f.aware and not f.writes and f.argument_count > 0`,
  examples: {
    bad: [
      {
        given: tables3,
        sql: `create function public.is_member(org bigint, who uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from public.members m where m.org_id = org and m.user_id = who)
$$;
create policy "members" on public.documents for select to authenticated using (public.is_member(org_id, (select auth.uid())));`,
        messages: [
          "Unexpected helper of policies in the Data API `public.is_member(org bigint, who uuid)`, expected it in a schema that is not exposed: anon and authenticated may ask it about anybody"
        ]
      }
    ],
    good: [
      {
        given: `${tables3}
create schema private;
grant usage on schema private to authenticated;`,
        sql: `create function private.is_member(org bigint, who uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from public.members m where m.org_id = org and m.user_id = who)
$$;
create policy "members" on public.documents for select to authenticated using (private.is_member(org_id, (select auth.uid())));`
      }
    ]
  }
};

// scripts/rules/security/policy-insert-without-check.ts
var table13 = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select, insert on public.notes to authenticated;
create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));`;
var rule30 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Policy for INSERT without WITH CHECK",
  why: "Postgres takes the policy and then refuses every row (“new row violates row-level security policy”): a policy without a condition adds nothing to what is allowed. It is not open, as other tools say; but whoever repairs it in a hurry writes `with check (true)`.",
  fix: "Add WITH CHECK with what a new row must hold.",
  alias: "rls_policy_always_true",
  others: { splinter: "rls_policy_always_true" },
  sql: sql`
    select p.object,
      format('Unexpected INSERT policy without WITH CHECK in \`%s\`, expected a condition: it refuses every row', p.object) as message
    from policy p
    where p.permissive and p.command = 'insert' and p.with_check is null`,
  examples: {
    bad: [
      {
        given: table13,
        sql: 'create policy "add" on public.notes for insert to authenticated;',
        messages: [
          "Unexpected INSERT policy without WITH CHECK in `policy add on public.notes`, expected a condition: it refuses every row"
        ]
      }
    ],
    good: [
      {
        given: table13,
        sql: 'create policy "add" on public.notes for insert to authenticated with check (owner_id = (select auth.uid()));'
      }
    ]
  }
};

// scripts/rules/security/policy-open-to-anon.ts
var table14 = `create table public.comments (id bigint generated always as identity primary key, body text not null);
alter table public.comments enable row level security;
grant select on public.comments to anon;
create policy "anybody reads" on public.comments for select to anon using (true);`;
var rule31 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Write policy that lets anybody change or delete any row",
  why: "The role `anon` needs no account, only the public key that every visitor of the site has: with its grants it changes or deletes every row. A policy without TO is for PUBLIC, and so for `anon`. (An INSERT that is open to `anon`, as a contact form has it, is reported as `policy-always-true` where signed-in users have it too.)",
  fix: "Write `to authenticated` and compare a column of the row with the caller; or revoke the grant from `anon`.",
  alias: "rls_policy_always_true",
  sql: sql`
    select p.object,
      format('Unexpected condition that is always true in \`%s\`, expected no write for anon: whoever has the public key may %s any row',
        p.object, string_agg(distinct lower(a.privilege), ' and ')) as message,
      format('revoke %s on table %s from anon;', string_agg(distinct lower(a.privilege), ', '), p.relation_name) as fix
    from policy p
    join policy_role r on r.policy = p.oid and r.anonymous
    join api_privilege a on a.relation = p.relation and a.role = r.role
      and (a.privilege in ('UPDATE', 'DELETE') and p.command in ('all', lower(a.privilege)))
    where p.permissive and p.rls and p.qual ~ '^\(*(true|1 = 1)\)*$'
      and not exists (select from pg_policy other where other.polrelid = p.relation and not other.polpermissive
        and other.polcmd in ('*', p.command_letter))
    group by p.oid, p.object, p.relation_name`,
  examples: {
    bad: [
      {
        given: table14,
        sql: `grant update, delete on public.comments to anon;
create policy "moderate" on public.comments using (true);`,
        messages: [
          "Unexpected condition that is always true in `policy moderate on public.comments`, expected no write for anon: whoever has the public key may delete and update any row"
        ]
      }
    ],
    good: [
      {
        given: table14,
        sql: `grant insert on public.comments to anon;
create policy "post" on public.comments for insert to anon with check (length(body) < 1000);`
      }
    ]
  }
};

// scripts/rules/security/policy-read-condition-writes.ts
var table15 = `create table public.posts (id bigint generated always as identity primary key, owner_id uuid not null, published boolean not null default false);
create index on public.posts (owner_id);
alter table public.posts enable row level security;
grant select, insert, update, delete on public.posts to authenticated;`;
var rule32 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Condition for reading that also lets strangers write",
  why: "USING of a policy FOR ALL decides which rows may be read, updated and deleted, and, without WITH CHECK, what may be inserted. `published or owner_id = auth.uid()` is right for reading and lets every user delete every published row. The same holds for an UPDATE or DELETE policy with an alternative that does not name the caller.",
  fix: "Write one policy for SELECT with the wide condition, and policies for INSERT, UPDATE and DELETE whose every alternative names the caller.",
  sql: sql`
    select p.object,
      format('Unexpected alternative that names no caller in \`%s\`, expected it for SELECT only: %s may %s rows of others',
        p.object, string_agg(distinct a.role_name, ' and '), string_agg(distinct lower(a.privilege), ' and ')) as message,
      jsonb_build_object('using', p.qual) as detail
    from policy p
    join policy_role r on r.policy = p.oid
    join api_privilege a on a.relation = p.relation and a.role = r.role
      and a.privilege in ('UPDATE', 'DELETE') and p.command in ('all', lower(a.privilege))
    where p.permissive and p.rls and p.command in ('all', 'update', 'delete')
      and p.qual !~ '${alwaysTruePattern}' and p.qual !~* '^\(*(false|1 = 0)\)*$'
      and (p.qual like '% OR %' or p.qual !~ '\mauth\.uid\(')
      and ${hasOpenBranch(outline("p.qual", "possibly"))}
      and not exists (select from pg_policy other where other.polrelid = p.relation and not other.polpermissive
        and other.polcmd in ('*', p.command_letter))
    group by p.oid, p.object, p.qual`,
  examples: {
    bad: [
      {
        given: table15,
        sql: `create policy "posts" on public.posts to authenticated using (published or owner_id = (select auth.uid()));`,
        messages: [
          "Unexpected alternative that names no caller in `policy posts on public.posts`, expected it for SELECT only: authenticated may delete and update rows of others"
        ]
      }
    ],
    good: [
      {
        given: table15,
        sql: `create policy "read" on public.posts for select to authenticated using (published or owner_id = (select auth.uid()));
create policy "delete" on public.posts for delete to authenticated using (not published and owner_id = (select auth.uid()));`
      }
    ]
  }
};

// scripts/rules/security/policy-recursion.ts
var table16 = `create table public.members (org_id bigint not null, user_id uuid not null, primary key (user_id, org_id));
create index on public.members (org_id);
alter table public.members enable row level security;
grant select on public.members to authenticated;`;
var rule33 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Policies that read each other’s tables",
  why: "A subquery in a policy is judged by the policies of the table that it reads. Where those lead back, every query ends in “infinite recursion detected in policy for relation” (42P17). Also reported: a policy for writing that reads its own table, where the policies for reading that table hold a subquery of any kind.",
  fix: "Put the lookup into a SECURITY DEFINER function with `set search_path = ''` in a schema that is not exposed: it reads past row level security.",
  sql: sql`
    with recursive subject as (
      -- Whoever a policy names; 0 stands for all others.
      select distinct role from policy cross join unnest(roles) as role
      where role not in (select oid from pg_roles where rolbypassrls or rolsuper)
      union
      select oid from api_role
    ),
    applied as (
      select p.oid, p.relation, p.command, p.has_subquery, s.role
      from policy p join subject s on p.to_public or s.role = any (p.roles)
      where p.rls
    ),
    reading as (
      select distinct p.relation, d.read, p.role
      from applied p join policy_read d on d.policy = p.oid
      where p.command in ('select', 'all')
    ),
    nested as (
      select distinct relation, role from applied where command in ('select', 'all') and has_subquery
    ),
    reach as (
      select relation as start, read as current, role, array[relation, read] as path from reading
      union all
      select reach.start, reading.read, reach.role, reach.path || reading.read
      from reach
      join reading on reading.relation = reach.current and reading.role = reach.role
      where reach.current <> all (reach.path[:cardinality(reach.path) - 1]) and cardinality(reach.path) < 8
    ),
    circle as (
      select start as relation, path from reach where current = start
      union all
      -- A policy for writing that leads to a read of its own table, whose own policies hold a subquery.
      select p.relation, array[p.relation, d.read] || coalesce(reach.path[2:], '{}')
      from applied p
      join policy_read d on d.policy = p.oid
      join nested n on n.relation = p.relation and n.role = p.role
      left join reach on reach.start = d.read and reach.current = p.relation and reach.role = p.role and d.read <> p.relation
      where p.command in ('insert', 'update', 'delete') and (d.read = p.relation or reach.start is not null)
    ),
    shortest as (
      select distinct on (relation) relation, path from circle order by relation, cardinality(path), path
    )
    select format('table %s', relation::regclass) as object,
      format('Unexpected recursion in policies of \`%s\`, expected a SECURITY DEFINER function for the lookup: %s', relation::regclass,
        (select string_agg(oid::regclass::text, ' → ' order by at) from unnest(path) with ordinality as step (oid, at))) as message
    from shortest`,
  examples: {
    bad: [
      {
        given: table16,
        sql: `create policy "of my orgs" on public.members for select to authenticated
  using (org_id in (select m.org_id from public.members m where m.user_id = (select auth.uid())));`,
        messages: [
          "Unexpected recursion in policies of `public.members`, expected a SECURITY DEFINER function for the lookup: public.members → public.members"
        ]
      },
      {
        given: `${table16}
create table public.orgs (id bigint primary key, owner_id uuid not null);
create index on public.orgs (owner_id);
alter table public.orgs enable row level security;
grant select on public.orgs to authenticated;`,
        sql: `create policy "mine" on public.orgs for select to authenticated
  using (id in (select m.org_id from public.members m where m.user_id = (select auth.uid())));
create policy "of my orgs" on public.members for select to authenticated
  using (org_id in (select o.id from public.orgs o where o.owner_id = (select auth.uid())));`,
        messages: [
          "Unexpected recursion in policies of `public.members`, expected a SECURITY DEFINER function for the lookup: public.members → public.orgs → public.members",
          "Unexpected recursion in policies of `public.orgs`, expected a SECURITY DEFINER function for the lookup: public.orgs → public.members → public.orgs"
        ]
      },
      {
        given: table16,
        sql: `grant insert on public.members to authenticated;
create policy "own" on public.members for select to authenticated using (user_id = (select auth.uid()));
create policy "invite" on public.members for insert to authenticated
  with check (org_id in (select m.org_id from public.members m where m.user_id = (select auth.uid())));`,
        messages: [
          "Unexpected recursion in policies of `public.members`, expected a SECURITY DEFINER function for the lookup: public.members → public.members"
        ]
      }
    ],
    good: [
      {
        given: `${table16}
create schema private;
grant usage on schema private to authenticated;
create function private.my_orgs() returns setof bigint language sql stable security definer set search_path = '' as $$
  select m.org_id from public.members m where m.user_id = (select auth.uid())
$$;`,
        sql: `create policy "of my orgs" on public.members for select to authenticated
  using (org_id in (select private.my_orgs()));`
      }
    ]
  }
};

// scripts/rules/security/policy-restrictive-only.ts
var table17 = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select on public.notes to authenticated;`;
var rule34 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Restrictive policies and no permissive one",
  why: "A restrictive policy only takes away: without a permissive policy there is nothing to take away from, and every row is hidden.",
  fix: "Add a permissive policy, or make one of them permissive.",
  sql: sql`
    select t.object,
      format('Unexpected restrictive policies alone on \`%s\`, expected a permissive one: every row is hidden (%s)', t.qualified,
        string_agg(quote_ident(p.name), ', ' order by p.name)) as message
    from policy p
    join policy_table t on t.oid = p.relation
    where t.rls
    group by t.oid, t.object, t.qualified
    -- USING (false) says that it is meant.
    having not bool_or(p.permissive) and not bool_and(coalesce(p.qual, p.with_check) ~* '^\(*false\)*$')`,
  examples: {
    bad: [
      {
        given: table17,
        sql: 'create policy "own" on public.notes as restrictive for select to authenticated using (owner_id = (select auth.uid()));',
        messages: [
          "Unexpected restrictive policies alone on `public.notes`, expected a permissive one: every row is hidden (own)"
        ]
      }
    ],
    good: [
      {
        given: table17,
        sql: `create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));
create policy "not the first" on public.notes as restrictive for select to authenticated using (id > 1);`
      }
    ]
  }
};

// scripts/rules/security/policy-role-too-wide.ts
var meets = (expression) => sql`(not ${hasOpenBranch(outline(expression, "surely"))} and ${expression} !~ '\m(COALESCE|CASE|DISTINCT)\M')`;
var table18 = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select on public.notes to authenticated;`;
var rule35 = {
  kind: "catalog",
  category: "security",
  level: "info",
  title: "Policy for everybody that only signed-in callers can meet",
  why: "Without TO a policy is for PUBLIC. Its condition names `auth.uid()`, which is null for `anon`: it never lets anon in, and yet it is evaluated for each of anon’s queries, row by row, and one careless `or` later it does let anon in.",
  fix: "Write `to authenticated`.",
  sql: sql`
    with candidate as (
      select p.*, coalesce(p.qual, 'true') || ' AND ' || coalesce(p.with_check, 'true') as expression
      from policy p
      where p.permissive and p.rls and (p.to_public or p.roles = array(select oid from api_role where anonymous))
    )
    select format('table %s', c.relation_name) as object,
      format('Unexpected policies for %s on \`%s\`, expected TO authenticated: auth.uid() is null for anon (%s)',
        case when bool_and(c.to_public) then 'PUBLIC' else 'PUBLIC or anon' end, c.relation_name,
        string_agg(quote_ident(c.name), ', ' order by c.name)) as message,
      string_agg(format('alter policy %I on %s to authenticated;', c.name, c.relation_name), E'\n' order by c.name) as fix
    from candidate c
    where (c.qual is null or ${meets("c.qual")}) and (c.with_check is null or ${meets("c.with_check")})
      and coalesce(c.qual, c.with_check) is not null
      and exists (select from pg_roles where rolname = 'authenticated')
    group by c.relation, c.relation_name`,
  examples: {
    bad: [
      {
        given: table18,
        sql: `create policy "own" on public.notes for select using (owner_id = (select auth.uid()));`,
        messages: [
          "Unexpected policies for PUBLIC on `public.notes`, expected TO authenticated: auth.uid() is null for anon (own)"
        ]
      }
    ],
    good: [
      {
        given: table18,
        sql: 'create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));'
      }
    ]
  }
};

// scripts/rules/security/policy-row-can-be-moved.ts
var table19 = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null, body text not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select, update on public.notes to authenticated;
create policy "read own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));`;
var rule36 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "UPDATE policy whose WITH CHECK forgets the caller",
  why: "USING decides which rows may be changed, WITH CHECK what they may become. Where only USING names the caller, he can give his row to another user or tenant: write into somebody else’s account, or hide what he did. Without any WITH CHECK, Postgres uses USING for both, and nothing is reported.",
  fix: "Repeat the condition of USING in WITH CHECK, or leave WITH CHECK out.",
  sql: sql`
    select p.object,
      format('Unexpected WITH CHECK that names no caller in \`%s\`, expected the condition of USING as well: a row can be given away',
        p.object) as message,
      format('alter policy %I on %s with check (%s and %s);', p.name, p.relation_name, p.qual, p.with_check) as fix
    from policy p
    where p.permissive and p.rls and p.command in ('update', 'all') and p.with_check <> p.qual
      and p.with_check !~ '${alwaysTruePattern}' and p.with_check !~* '^\(*(false|1 = 0)\)*$'
      and ${outline("p.qual", "possibly")} like '%#%' and not ${hasOpenBranch(outline("p.qual", "possibly"))}
      and ${hasOpenBranch(outline("p.with_check", "possibly"))}`,
  examples: {
    bad: [
      {
        given: table19,
        sql: `create policy "edit own" on public.notes for update to authenticated
  using (owner_id = (select auth.uid())) with check (length(body) < 1000);`,
        messages: [
          'Unexpected WITH CHECK that names no caller in `policy "edit own" on public.notes`, expected the condition of USING as well: a row can be given away'
        ]
      }
    ],
    good: [
      {
        given: table19,
        sql: `create policy "edit own" on public.notes for update to authenticated
  using (owner_id = (select auth.uid())) with check (owner_id = (select auth.uid()) and length(body) < 1000);`
      },
      {
        given: table19,
        sql: 'create policy "edit own" on public.notes for update to authenticated using (owner_id = (select auth.uid()));'
      }
    ]
  }
};

// scripts/rules/security/policy-self-comparison.ts
var tables4 = `create table public.members (org_id bigint not null, user_id uuid not null, primary key (org_id, user_id));
create table public.documents (id bigint generated always as identity primary key, org_id bigint not null);
create index on public.members (user_id);
create index on public.documents (org_id);
alter table public.members enable row level security;
alter table public.documents enable row level security;
grant select on public.members, public.documents to authenticated;
create policy "own" on public.members for select to authenticated using (user_id = (select auth.uid()));`;
var rule37 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Policy that compares a column with itself",
  why: "In a subquery a name without a table means the innermost table that has such a column: `where m.org_id = org_id` compares `m.org_id` with itself. The condition is true for every row, and a member of any organisation sees the rows of all.",
  fix: "Write the table’s name before the outer column.",
  sql: sql`
    with compared as (
      select p.oid, p.object, (regexp_match(coalesce(p.qual, '') || ' ' || coalesce(p.with_check, ''),
        '\(((?:\w+|"[^"]+")(?:\.(?:\w+|"[^"]+"))*) = \1\)'))[1] as operand
      from policy p
    )
    select object,
      format('Unexpected comparison of %s with itself in \`%s\`, expected a column of the policy’s table: it is always true',
        operand, object) as message
    from compared where operand is not null and operand !~ '^\d+$'`,
  examples: {
    bad: [
      {
        given: tables4,
        sql: `create policy "org" on public.documents for select to authenticated using (
  exists (select from public.members m where m.org_id = org_id and m.user_id = (select auth.uid())));`,
        messages: [
          "Unexpected comparison of m.org_id with itself in `policy org on public.documents`, expected a column of the policy’s table: it is always true"
        ]
      }
    ],
    good: [
      {
        given: tables4,
        sql: `create policy "org" on public.documents for select to authenticated using (
  exists (select from public.members m where m.org_id = documents.org_id and m.user_id = (select auth.uid())));`
      }
    ]
  }
};

// scripts/rules/security/policy-update-without-select.ts
var table20 = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select, update, delete on public.notes to authenticated;`;
var rule38 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Policy for UPDATE or DELETE without one for SELECT",
  why: "An UPDATE or DELETE with a WHERE reads the rows first, and so needs a policy for SELECT: without one it changes nothing and reports success. The usual “repair” is a SELECT policy that is too wide.",
  fix: "Add a policy for SELECT with the same USING.",
  sql: sql`
    select t.object,
      format('Unexpected policy for %s without one for SELECT on \`%s\`, expected both for %s: no row is found',
        string_agg(distinct upper(p.command), ' and '), t.qualified, string_agg(distinct r.role_name, ' and ')) as message
    from policy p
    join policy_table t on t.oid = p.relation
    join policy_role r on r.policy = p.oid
    where p.permissive and p.command in ('update', 'delete') and t.rls
      and not exists (
        select from policy reading join policy_role on policy_role.policy = reading.oid
        where reading.relation = p.relation and reading.permissive and reading.command in ('select', 'all')
          and policy_role.role = r.role)
      and not (p.to_public and r.anonymous) and p.qual !~* '^\(*false\)*$'
    group by t.oid, t.object, t.qualified`,
  examples: {
    bad: [
      {
        given: table20,
        sql: `create policy "edit own" on public.notes for update to authenticated using (owner_id = (select auth.uid()));
create policy "delete own" on public.notes for delete to authenticated using (owner_id = (select auth.uid()));`,
        messages: [
          "Unexpected policy for DELETE and UPDATE without one for SELECT on `public.notes`, expected both for authenticated: no row is found"
        ]
      }
    ],
    good: [
      {
        given: table20,
        sql: `create policy "edit own" on public.notes for update to authenticated using (owner_id = (select auth.uid()));
create policy "read own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));`
      }
    ]
  }
};

// scripts/rules/security/policy-user-metadata.ts
var table21 = `create table public.reports (id bigint generated always as identity primary key, body text not null);
alter table public.reports enable row level security;
grant select on public.reports to authenticated;`;
var rule39 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Policy that trusts user_metadata",
  why: "Users write their own `user_metadata` (`raw_user_meta_data`) with `auth.updateUser()`: whoever sets `role` to `admin` there passes the policy. A function that the policy calls is looked into as well.",
  fix: "Keep roles and tenants in `app_metadata`, which only servers write, or in a table of your own.",
  alias: "rls_references_user_metadata",
  others: { splinter: "rls_references_user_metadata" },
  sql: sql`
    with trusting as (
      select p.oid, null::text as via from policy p
      where coalesce(p.qual, '') || coalesce(p.with_check, '') ~ '\m(raw_)?user_meta_?data\M'
      union all
      select c.policy, f.qualified from policy_call c join user_function f on f.oid = c.function
      where f.code ~ '\m(raw_)?user_meta_?data\M'
    )
    select p.object,
      format('Unexpected user_metadata in \`%s\`, expected app_metadata or a table: users write it themselves%s', p.object,
        coalesce(' (read by ' || string_agg(t.via, ', ' order by t.via) || ')', '')) as message
    from trusting t join policy p on p.oid = t.oid
    group by p.oid, p.object`,
  examples: {
    bad: [
      {
        given: table21,
        sql: `create policy "admins" on public.reports for select to authenticated
  using ((select auth.jwt()) -> 'user_metadata' ->> 'role' = 'admin');`,
        messages: [
          "Unexpected user_metadata in `policy admins on public.reports`, expected app_metadata or a table: users write it themselves"
        ]
      },
      {
        given: table21,
        sql: `create function public.is_admin() returns boolean language sql stable set search_path = '' as $$
  select coalesce((select auth.jwt() -> 'user_metadata' ->> 'role') = 'admin', false)
$$;
create policy "admins" on public.reports for select to authenticated using ((select public.is_admin()));`,
        messages: [
          "Unexpected user_metadata in `policy admins on public.reports`, expected app_metadata or a table: users write it themselves (read by public.is_admin())"
        ]
      }
    ],
    good: [
      {
        given: table21,
        sql: `create policy "admins" on public.reports for select to authenticated
  using ((select auth.jwt()) -> 'app_metadata' ->> 'role' = 'admin');`
      }
    ]
  }
};

// scripts/rules/security/policy-uses-auth-role.ts
var table22 = `create table public.notes (id bigint generated always as identity primary key, body text not null);
alter table public.notes enable row level security;
grant select on public.notes to authenticated;`;
var rule40 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Policy that asks for the role in its condition",
  why: "`auth.role()` is deprecated: the policy is for PUBLIC and is evaluated, row by row, for roles that it never lets in, and it reads a claim of the token where `TO` looks at the role that the query really runs as. A user who signed in anonymously is `authenticated` for it as well.",
  fix: "Name the role after TO and take the comparison out of the condition.",
  sql: sql`
    select p.object,
      format('Unexpected auth.role() in \`%s\`, expected the role after TO', p.object) as message
    from policy p
    where p.rls and coalesce(p.qual, '') || coalesce(p.with_check, '')
      ~ 'auth\.role\(\)|auth\.jwt\(\)( AS jwt\))? ->> ''role''|request\.jwt\.claim\.role'`,
  examples: {
    bad: [
      {
        given: table22,
        sql: `create policy "members" on public.notes for select using ((select auth.role()) = 'authenticated');`,
        messages: ["Unexpected auth.role() in `policy members on public.notes`, expected the role after TO"]
      }
    ],
    good: [{ given: table22, sql: 'create policy "members" on public.notes for select to authenticated using (true);' }]
  }
};

// scripts/rules/security/policy-without-grant.ts
var table23 = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;`;
var rule41 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Policy whose role lacks the grant",
  why: "A policy narrows what a grant allows; without the grant every request ends in “permission denied for table” (42501). Since 2026-10-30 Supabase grants nothing on new tables by default: the migration must. The usual repair in a hurry, `grant all … to anon`, opens more than the policy means.",
  fix: "Grant the verbs that the policies are for to the roles that they are for.",
  sql: sql`
    with wanted as (
      select p.relation, p.relation_name, p.name, p.to_public, verb.privilege, r.role, r.role_name, r.anonymous, p.command = 'all' as every_verb
      from policy p
      join policy_role r on r.policy = p.oid
      join (values ('select', 'SELECT'), ('insert', 'INSERT'), ('update', 'UPDATE'), ('delete', 'DELETE')) as verb (command, privilege)
        on p.command in ('all', verb.command)
      where p.permissive and p.rls and p.exposed and not p.of_platform
        and coalesce(p.qual, p.with_check, 'true') !~* '^\(*false\)*$'
    ),
    judged as (
      select w.*, g.relation is not null as granted,
        bool_or(g.relation is not null) over (partition by w.relation, w.name, w.role) as some_granted,
        bool_or(g.relation is not null) over (partition by w.relation, w.name, w.privilege) as granted_to_some
      from wanted w
      left join api_privilege g on g.relation = w.relation and g.role = w.role and g.privilege = w.privilege
    ),
    missing as (
      -- FOR ALL is content with one verb; a policy for PUBLIC with one role.
      select distinct relation, relation_name, role_name, privilege from judged
      where not granted and not (every_verb and some_granted) and not (to_public and (granted_to_some or anonymous))
    )
    select format('table %s', relation_name) as object,
      format('Unexpected policies without grants on \`%s\`, expected them granted: %s', relation_name,
        string_agg(format('%s to %s', privileges, role_name), '; ' order by role_name)) as message,
      string_agg(format('grant %s on table %s to %s;', privileges, relation_name, role_name), E'\n' order by role_name) as fix
    from (
      select relation, relation_name, role_name, string_agg(lower(privilege), ', ' order by privilege) as privileges
      from missing group by relation, relation_name, role_name
    ) as listed
    group by relation, relation_name`,
  examples: {
    bad: [
      {
        given: table23,
        sql: `create policy "read own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));
create policy "add own" on public.notes for insert to authenticated with check (owner_id = (select auth.uid()));
grant select on public.notes to authenticated;`,
        messages: [
          "Unexpected policies without grants on `public.notes`, expected them granted: insert to authenticated"
        ]
      }
    ],
    good: [
      {
        given: table23,
        sql: `create policy "read own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));
create policy "add own" on public.notes for insert to authenticated with check (owner_id = (select auth.uid()));
grant select, insert on public.notes to authenticated;`
      }
    ]
  }
};

// scripts/rules/security/policy-without-rls.ts
var rule42 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Policies on a table whose row level security is off",
  why: "Policies do nothing until row level security is enabled: the table looks protected and is open to every role with a grant.",
  fix: "Enable row level security.",
  alias: "policy_exists_rls_disabled",
  others: { splinter: "policy_exists_rls_disabled" },
  sql: sql`
    select t.object,
      format('Unexpected policies without row level security on \`%s\`, expected it enabled: %s', t.qualified,
        string_agg(quote_ident(p.name), ', ' order by p.name)) as message,
      format('alter table %s enable row level security;', t.qualified) as fix
    from policy_table t
    join policy p on p.relation = t.oid
    where not t.rls
    group by t.oid, t.object, t.qualified`,
  examples: {
    bad: [
      {
        sql: `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));`,
        messages: ["Unexpected policies without row level security on `public.notes`, expected it enabled: own"]
      }
    ],
    good: [
      {
        sql: `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select on public.notes to authenticated;
create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));`
      }
    ]
  }
};

// scripts/rules/security/privileged-column-writable.ts
var table24 = `create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  name text not null,
  role text not null default 'member' check (role in ('member', 'admin'))
);
alter table public.profiles enable row level security;
grant select on public.profiles to authenticated;
create policy "read own" on public.profiles for select to authenticated using (id = (select auth.uid()));
create policy "edit own" on public.profiles for update to authenticated using (id = (select auth.uid()));`;
var rule43 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Users who may set their own role or plan",
  why: "Policies choose rows, not columns. Whoever may update the row that stands for him (its key is compared with `auth.uid()`) may set every column that he has the grant for: his role, his plan, his credits. Not reported: a column that the policy’s WITH CHECK (or its USING, where it stands for both) names, one without a grant, and one that a BEFORE trigger on the table mentions.",
  fix: "Grant UPDATE (and INSERT) on the other columns only, guard the column with a trigger, or keep it in a table that users cannot write.",
  sql: sql`
    with writable as (
      select distinct c.relation, c.number, c.qualified, c.object, p.oid as policy, p.name as policy_name, r.role_name, verb.privilege
      from policy p
      join (values ('update', 'UPDATE'), ('insert', 'INSERT')) as verb (command, privilege) on p.command in ('all', verb.command)
      join policy_role r on r.policy = p.oid
      join api_privilege a on a.relation = p.relation and a.role = r.role and a.privilege = verb.privilege
      join user_column c on c.relation = p.relation
      -- The row stands for the caller: what is compared with him is a key of it.
      join policy_caller_column own on own.policy = p.oid and own.side = 'check' and own.number <> c.number
      join index_key key on key.relation = p.relation and key.number = own.number
      join user_index i on i.oid = key.index and i.is_unique
      where p.permissive and p.rls and not p.of_platform and not c.generated
        and lower(c.name) ~ '^(user_?)?(roles?|permissions?|scopes?)$|^(is_?)?(super_?)?(admin|superuser|staff|moderator|verified|approved|banned|premium|pro)$|^(account|user|member(ship)?|access)_?(type|level|role|tier)$|^(subscription|billing)_?(tier|plan|status)$|^(plan|tier|credits?|balance|quota)$'
        and has_column_privilege(r.role, c.relation, c.number, verb.privilege)
        and coalesce(p.with_check, p.qual) !~ ('\m' || c.name || '\M')
        -- A membership or role that somebody else checks.
        and coalesce(p.bare_check, p.bare_qual) !~ '\( SELECT |EXISTS'
        and not exists (select from policy o where o.relation = p.relation and not o.permissive
          and coalesce(o.with_check, o.qual) ~ ('\m' || c.name || '\M'))
        and not exists (
          select from pg_trigger g join pg_proc f on f.oid = g.tgfoid
          where g.tgrelid = c.relation and not g.tgisinternal and g.tgenabled <> 'D' and g.tgtype & 2 = 2
            and (f.prosrc ~* ('\m' || c.name || '\M') or g.tgqual is not null and pg_get_triggerdef(g.oid) ~* ('\m' || c.name || '\M')))
    )
    select w.object,
      format('Unexpected %s of \`%s\` by the row’s own user, expected no grant on the column or a guard: policy %s',
        string_agg(distinct lower(w.privilege), ' and '), w.qualified, string_agg(distinct quote_ident(w.policy_name), ', ')) as message,
      jsonb_build_object('roles', jsonb_agg(distinct w.role_name), 'policies', jsonb_agg(distinct w.policy_name)) as detail
    from writable w
    group by w.relation, w.number, w.object, w.qualified`,
  examples: {
    bad: [
      {
        given: table24,
        sql: "grant update on public.profiles to authenticated;",
        messages: [
          'Unexpected update of `public.profiles.role` by the row’s own user, expected no grant on the column or a guard: policy "edit own"'
        ]
      }
    ],
    good: [
      { given: table24, sql: "grant update (name) on public.profiles to authenticated;" },
      {
        given: `${table24}
grant update on public.profiles to authenticated;`,
        sql: `create function public.keep_role() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.role <> old.role then raise exception 'the role is not yours to change' using errcode = '42501'; end if;
  return new;
end $$;
create trigger keep_role before update on public.profiles for each row execute function public.keep_role();`
      }
    ]
  }
};

// scripts/rules/security/public-bucket-listing.ts
var bucket = `insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('logos', 'logos', true, 1048576, array['image/png']);`;
var rule44 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Public bucket whose files can be listed",
  why: "Files of a public bucket are served by their URL with no policy at all. A SELECT policy on `storage.objects` for it adds one thing: everybody can list every file, and so find those whose names were to be the secret.",
  fix: "Drop the policy, or let it name the caller.",
  alias: "public_bucket_allows_listing",
  others: { splinter: "public_bucket_allows_listing" },
  requires: ["storage.buckets", "storage.objects"],
  sql: sql`
    select format('bucket %I', b.id) as object,
      format('Unexpected listing of the public bucket \`%s\`, expected no policy for SELECT: %s', b.id,
        string_agg(distinct quote_ident(p.name), ', ')) as message
    from storage.buckets b
    join policy p on p.relation_name = 'storage.objects' and p.permissive and p.command in ('select', 'all')
    join policy_role r on r.policy = p.oid
    where b.public and p.qual !~* '^\(*false\)*$' 
      -- An alternative that neither names the caller nor narrows the files by anything but the bucket.
      and exists (select from unnest(string_to_array(${outline("p.qual", "possibly")}, ' OR ')) as branch
        where branch not like '%#%' and branch not like '% AND %')
      and (p.qual !~ '\mbucket_id\M' or position('''' || replace(b.id, '''', '''''') || '''' in p.qual) > 0)
    group by b.id`,
  examples: {
    bad: [
      {
        given: bucket,
        sql: `create policy "see logos" on storage.objects for select to anon using (bucket_id = 'logos');`,
        messages: ['Unexpected listing of the public bucket `logos`, expected no policy for SELECT: "see logos"']
      }
    ],
    good: [{ sql: bucket }]
  }
};

// scripts/rules/security/queue-exposed.ts
var queue = `create schema if not exists pgmq;
create table pgmq.q_mail (msg_id bigint generated always as identity primary key, message jsonb);`;
var rule45 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Queue that the Data API serves without row level security",
  why: "With `pgmq_public` exposed, queues are sent to and read through the API with the caller’s rights on the table behind the queue: a role with a grant, and no row level security on the table, reads and deletes the messages of all.",
  fix: "Enable row level security on the queue’s table and write policies, or revoke the grants.",
  alias: "insecure_queue_exposed_in_api",
  others: { splinter: "insecure_queue_exposed_in_api" },
  sql: sql`
    select format('table %s', c.oid::regclass) as object,
      format('Unexpected queue without row level security \`%s\`, expected it enabled: %s may use it', c.oid::regclass,
        string_agg(r.name, ' and ' order by r.name)) as message,
      format('alter table %s enable row level security;', c.oid::regclass) as fix
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    cross join api_role r
    where n.nspname = 'pgmq' and c.relname like 'q\_%' and c.relkind in ('r', 'p') and not c.relrowsecurity
      and (has_table_privilege(r.oid, c.oid, 'SELECT') or has_table_privilege(r.oid, c.oid, 'INSERT') or has_table_privilege(r.oid, c.oid, 'DELETE'))
      and 'pgmq_public' in (select name from exposed_schema)
    group by c.oid`,
  examples: {
    bad: [
      {
        given: queue,
        sql: "grant select, delete on pgmq.q_mail to authenticated;",
        messages: [
          "Unexpected queue without row level security `pgmq.q_mail`, expected it enabled: authenticated may use it"
        ]
      }
    ],
    good: [{ sql: queue }]
  }
};

// scripts/rules/security/realtime-channel-open.ts
var rule46 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Realtime policy that names no channel",
  why: "Policies on `realtime.messages` decide who may join a private channel, and who may broadcast in it. One that does not compare `realtime.topic()` is for every channel: each account listens in on all.",
  fix: "Compare `(select realtime.topic())` with what the caller may join.",
  requires: ["realtime.messages"],
  sql: sql`
    select p.object,
      format('Unexpected policy for every channel \`%s\`, expected a comparison of realtime.topic()', p.object) as message
    from policy p
    where p.relation_name = 'realtime.messages' and p.permissive
      and exists (select from policy_role r where r.policy = p.oid)
      and coalesce(p.qual, '') || coalesce(p.with_check, '') !~ '\mtopic\M'
      and coalesce(p.qual, p.with_check) !~* '^\(*false\)*$'`,
  examples: {
    bad: [
      {
        sql: 'create policy "listen" on realtime.messages for select to authenticated using (true);',
        messages: [
          "Unexpected policy for every channel `policy listen on realtime.messages`, expected a comparison of realtime.topic()"
        ]
      }
    ],
    good: [
      {
        sql: `create policy "listen" on realtime.messages for select to authenticated
  using ((select realtime.topic()) = 'user:' || (select auth.uid())::text);`
      }
    ]
  }
};

// scripts/rules/security/rls-disabled.ts
var rule47 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Table in an exposed schema without row level security",
  why: "The Data API serves the schema, and the anon key is public: whoever holds it reads and writes every row that the grants allow. Partitions are judged by `partition-rls-bypassed`, tables of extensions not at all.",
  fix: "Enable row level security and add a policy for each verb that a role needs. A table that only servers use: revoke the grants of `anon` and `authenticated` as well.",
  alias: "rls_disabled_in_public",
  others: { splinter: "rls_disabled_in_public" },
  sql: sql`
    select r.object,
      format('Unexpected disabled row level security on \`%s\`, expected it enabled: %s may %s every row',
        r.qualified, a.roles, a.privileges) as message,
      format('alter table %s enable row level security;', r.qualified) as fix,
      jsonb_build_object('roles', a.roles, 'privileges', a.privileges) as detail
    from user_relation r
    join api_access a on a.relation = r.oid
    where r.relkind in ('r', 'p') and not r.rls and not r.is_partition`,
  examples: {
    bad: [
      {
        sql: `create table public.notes (id bigint generated always as identity primary key, body text not null);
grant select, insert on public.notes to anon, authenticated;`,
        messages: [
          "Unexpected disabled row level security on `public.notes`, expected it enabled: anon and authenticated may select, insert every row"
        ]
      },
      {
        sql: `create table public.notes (id bigint generated always as identity primary key, body text not null);
grant select (id) on public.notes to authenticated;`,
        messages: [
          "Unexpected disabled row level security on `public.notes`, expected it enabled: authenticated may select every row"
        ]
      }
    ],
    good: [
      {
        sql: `create table public.notes (id bigint generated always as identity primary key, body text not null);
alter table public.notes enable row level security;
grant select on public.notes to authenticated;
create policy "members read" on public.notes for select to authenticated using (true);`
      },
      {
        sql: `create schema internal;
create table internal.jobs (id bigint generated always as identity primary key, payload jsonb not null);`
      }
    ]
  }
};

// scripts/rules/security/rls-not-forced.ts
var table25 = `create role app login;
grant create, usage on schema public to app;
create table public.notes (id bigint generated always as identity primary key, tenant text not null);
create index on public.notes (tenant);
alter table public.notes owner to app;
alter table public.notes enable row level security;
revoke create on schema public from app;
create policy "tenant" on public.notes to app using (tenant = (select current_setting('app.tenant')));`;
var rule48 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Table whose owner logs in and is not held by its policies",
  why: "Row level security does not apply to the owner of the table. Where the program logs in as the owner, as most do without Supabase, the policies are never evaluated.",
  fix: "Force row level security, or let the program log in as a role that owns nothing.",
  sql: sql`
    select t.object,
      format('Unexpected policies that do not hold the owner of \`%s\`, expected FORCE: %I may log in', t.qualified, o.rolname) as message,
      format('alter table %s force row level security;', t.qualified) as fix
    from user_relation t
    join pg_roles o on o.oid = t.owner
    where t.relkind in ('r', 'p') and t.rls and not t.forced and not t.is_partition
      and o.rolcanlogin and not o.rolsuper and not o.rolbypassrls
      and exists (select from pg_policy p where p.polrelid = t.oid)`,
  examples: {
    bad: [
      {
        sql: table25,
        messages: ["Unexpected policies that do not hold the owner of `public.notes`, expected FORCE: app may log in"]
      }
    ],
    good: [{ given: table25, sql: "alter table public.notes force row level security;" }]
  }
};

// scripts/rules/security/rls-without-policy.ts
var rule49 = {
  kind: "catalog",
  category: "security",
  level: "info",
  title: "Row level security with grants and no policy",
  why: "Without a policy every row is hidden and every write refused, silently, although the role has grants. Either a policy is missing, or the table is for servers only and the grants are left over: they would take effect the moment somebody disables row level security.",
  fix: "Add the policies, or revoke the grants to say that the table is closed.",
  alias: "rls_enabled_no_policy",
  others: { splinter: "rls_enabled_no_policy" },
  sql: sql`
    select r.object,
      format('Unexpected grants without a policy on \`%s\`, expected a policy or no grants: %s may %s and see no row',
        r.qualified, a.roles, a.privileges) as message,
      format('revoke all on table %s from %s;', r.qualified, replace(a.roles, ' and ', ', ')) as fix
    from user_relation r
    join api_access a on a.relation = r.oid
    where r.relkind in ('r', 'p') and r.rls and not r.is_partition
      and not exists (select from pg_policy p where p.polrelid = r.oid and p.polpermissive)`,
  examples: {
    bad: [
      {
        sql: `create table public.notes (id bigint generated always as identity primary key, body text not null);
alter table public.notes enable row level security;
grant select on public.notes to authenticated;`,
        messages: [
          "Unexpected grants without a policy on `public.notes`, expected a policy or no grants: authenticated may select and see no row"
        ]
      }
    ],
    good: [
      {
        sql: `create table public.outbox (id bigint generated always as identity primary key, payload jsonb not null);
alter table public.outbox enable row level security;
grant select, insert, delete on public.outbox to service_role;`
      }
    ]
  }
};

// scripts/rules/security/role-bypasses-rls.ts
var rule50 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Login role that passes row level security by",
  why: "A role with BYPASSRLS or SUPERUSER that programs log in with sees and writes every tenant’s rows: one leaked connection string, or one missing WHERE, and row level security is no help. Roles of the platform are not reported.",
  fix: "Take the attribute away, and give the role policies of its own.",
  sql: sql`
    select format('role %I', rolname) as object,
      format('Unexpected %s of the login role \`%I\`, expected policies for it', case when rolsuper then 'SUPERUSER' else 'BYPASSRLS' end, rolname) as message,
      format('alter role %I nosuperuser nobypassrls;', rolname) as fix
    from pg_roles
    where rolcanlogin and (rolbypassrls or rolsuper)
      and oid >= 16384 and rolname <> current_user
      and rolname not in ('postgres', 'dashboard_user', 'pgbouncer', 'cloudsqladmin', 'azuresu', 'neondb_owner', 'cloud_admin')
      and rolname !~ '^(supabase_|rds|cloudsql|azure_|pg_|crunchy)'`,
  examples: {
    bad: [
      {
        sql: "create role reporting login bypassrls;",
        messages: ["Unexpected BYPASSRLS of the login role `reporting`, expected policies for it"]
      }
    ],
    good: [{ sql: "create role reporting login;" }]
  }
};

// scripts/rules/security/schema-writable.ts
var rule51 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Schema in which everybody may create",
  why: "Whoever may create objects in a schema that others have in their search_path puts a function or operator of a fitting name there, and it runs with the rights of whoever calls it (CVE-2018-1058). Databases that were made before PostgreSQL 15 let PUBLIC create in `public`.",
  fix: "Revoke CREATE from PUBLIC and from the API roles.",
  sql: sql`
    select format('schema %I', n.name) as object,
      format('Unexpected CREATE on the schema \`%I\` for %s, expected it for its owner only', n.name, string_agg(g.who, ' and ' order by g.who)) as message,
      string_agg(format('revoke create on schema %I from %s;', n.name, g.who), E'\n' order by g.who) as fix
    from user_namespace n
    join pg_namespace p on p.oid = n.oid
    cross join lateral (
      select distinct case when acl.grantee = 0 then 'PUBLIC' else r.name end as who
      from aclexplode(p.nspacl) as acl
      left join api_role r on r.oid = acl.grantee
      where acl.privilege_type = 'CREATE' and (acl.grantee = 0 or r.oid is not null)
    ) as g
    group by n.oid, n.name`,
  examples: {
    bad: [
      {
        sql: "grant create on schema public to public;",
        messages: ["Unexpected CREATE on the schema `public` for PUBLIC, expected it for its owner only"]
      }
    ],
    good: [{ sql: "revoke create on schema public from public;" }]
  }
};

// scripts/rules/security/security-definer-view.ts
var table26 = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null, body text not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select on public.notes to authenticated;
create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));`;
var rule52 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "View that reads past row level security",
  why: "A view without `security_invoker` reads with its owner’s rights, and the owner passes row level security by: whoever may select from the view sees every row of the tables under it; where it is updatable he writes them as well. Not reported: views whose conditions name the caller (see `definer-view-leaky`), views over tables without row level security, and what lies behind a view with `security_invoker`.",
  fix: "Set security_invoker (PostgreSQL 15), or revoke the view from the API roles.",
  alias: "security_definer_view",
  others: { splinter: "security_definer_view" },
  sql: sql`
    select v.object,
      format('Unexpected view with its owner’s rights \`%s\`, expected security_invoker: %s may %s past the policies of %s',
        v.qualified, a.roles,
        -- A view that is not simple can only be read.
        case when pg_relation_is_updatable(v.oid, false) = 0 then 'select' else a.privileges end,
        string_agg(distinct t.oid::regclass::text, ', ')) as message,
      case when current_setting('server_version_num')::int >= 150000
        then format('alter view %s set (security_invoker = on);', v.qualified)
        else format('revoke all on %s from %s;', v.qualified, replace(a.roles, ' and ', ', ')) end as fix
    from user_relation v
    join api_access a on a.relation = v.oid
    join view_reach reach on reach.view = v.oid
    join pg_roles o on o.oid = reach.as_role
    join pg_class t on t.oid = reach.read and t.relkind in ('r', 'p')
    where v.relkind = 'v' and not v.security_invoker and t.relrowsecurity
      and (o.rolsuper or o.rolbypassrls or pg_has_role(o.oid, t.relowner, 'USAGE') and not t.relforcerowsecurity)
      and v.oid not in (select oid from caller_filtered_view)
    group by v.oid, v.object, v.qualified, a.roles, a.privileges`,
  examples: {
    bad: [
      {
        given: table26,
        sql: `create view public.note_list as select id, body from public.notes;
grant select on public.note_list to anon;`,
        messages: [
          "Unexpected view with its owner’s rights `public.note_list`, expected security_invoker: anon may select past the policies of public.notes"
        ]
      },
      {
        given: table26,
        sql: `create schema internal;
create view internal.all_notes as select * from public.notes;
create view public.note_list as select id, body from internal.all_notes;
grant select on public.note_list to authenticated;`,
        messages: [
          "Unexpected view with its owner’s rights `public.note_list`, expected security_invoker: authenticated may select past the policies of public.notes"
        ]
      }
    ],
    good: [
      {
        given: table26,
        sql: `create view public.note_list with (security_invoker = on) as select id, body from public.notes;
grant select on public.note_list to authenticated;`
      },
      {
        given: table26,
        sql: `create view public.my_notes with (security_barrier = on) as
  select id, body from public.notes where owner_id = (select auth.uid());
grant select on public.my_notes to authenticated;`
      },
      { given: table26, sql: "create view public.note_count as select count(*) as notes from public.notes;" }
    ]
  }
};

// scripts/rules/sensitive.ts
var names = [
  "password|passwd|pwd|passphrase|(password|pwd|pass)_?hash|hashed_password|encrypted_password|password_digest|pin_code",
  "(client_|webhook_|signing_|shared_|app_)?secret(_?key)?|private_?key|api_?key(_hash)?|auth_?key|service_?key|encryption_?key",
  "(access_?|refresh_?|oauth_?|session_?|bearer_?|auth_?|api_?|id_?|reset_?|invite_?|device_?|push_?)?token|jwt|auth_?code",
  "session_(key|secret)|recovery_code|backup_code|verification_code|otp|otp_secret|totp_secret|mfa_secret|two_factor_secret|2fa_(secret|code)",
  "ssn|social_security(_number)?|driver_?s?_license(_number)?|license_number|passport(_number|_id)?|national_id|tax_id",
  "credit_card(_number)?|card_number|cvv|cvc|cvn|bank_account(_number)?|account_number|routing_number|iban|swift_code",
  "health_record|medical_record|patient_id|insurance_number|diagnosis|imei|mac_address|device_uuid",
  "pgp_key|gpg_key|ssh_key|license_key|activation_key|facial_recognition|fingerprint_template"
];
var sensitiveName = (column) => sql`replace(lower(regexp_replace(${column}, '([a-z])([A-Z])', '\1_\2', 'g')), '-', '_') ~ '^(${names.join("|")})s?$'`;

// scripts/rules/security/sensitive-column-exposed.ts
var rule53 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Secrets or personal data in a table without row level security",
  why: "The column’s name says password, token, card or identity number, the table is served by the Data API, and row level security is off: whoever has the grant reads them all.",
  fix: "Enable row level security and write policies; keep credentials in Vault or in a schema that is not exposed, hashed where they are only compared.",
  alias: "sensitive_columns_exposed",
  others: { splinter: "sensitive_columns_exposed" },
  sql: sql`
    select t.object,
      format('Unexpected secrets without row level security in \`%s\`, expected it enabled: %s may read %s', t.qualified, a.roles,
        string_agg(quote_ident(c.name), ', ' order by c.number)) as message,
      format('alter table %s enable row level security;', t.qualified) as fix
    from user_relation t
    join api_access a on a.relation = t.oid and a.readable
    join user_column c on c.relation = t.oid
    where t.relkind in ('r', 'p') and not t.rls and not t.is_partition
      and ${sensitiveName("c.name")}
      and exists (select from api_privilege p where p.relation = t.oid and p.privilege = 'SELECT' and has_column_privilege(p.role, t.oid, c.number, 'SELECT'))
    group by t.oid, t.object, t.qualified, a.roles`,
  examples: {
    bad: [
      {
        sql: `create table public.accounts (id bigint generated always as identity primary key, password text not null, ssn text);
grant select on public.accounts to anon;`,
        messages: [
          "Unexpected secrets without row level security in `public.accounts`, expected it enabled: anon may read password, ssn"
        ]
      }
    ],
    good: [
      {
        sql: `create schema private;
create table private.accounts (id bigint generated always as identity primary key, password_hash text not null);`
      }
    ]
  }
};

// scripts/rules/security/sensitive-column-readable.ts
var table27 = `create table public.integrations (id bigint generated always as identity primary key, name text not null, api_key text not null);
alter table public.integrations enable row level security;
create policy "all" on public.integrations for select to authenticated using (true);`;
var rule54 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Secrets that a policy shows to everybody",
  why: "Row level security is on, but the policy for reading is always true and the role has a grant on the column: each account (or each visitor) reads the secrets in every row. Policies choose rows, not columns.",
  fix: "Grant SELECT on the other columns only, narrow the policy, or move the column to a table of its own.",
  sql: sql`
    select c.object,
      format('Unexpected secret that every row shows \`%s\`, expected no grant on the column: %s may read it', c.qualified,
        string_agg(distinct r.role_name, ' and ')) as message,
      jsonb_build_object('policies', jsonb_agg(distinct p.name)) as detail
    from policy p
    join policy_role r on r.policy = p.oid
    join user_column c on c.relation = p.relation
    join api_privilege a on a.relation = p.relation and a.role = r.role and a.privilege = 'SELECT'
    where p.rls and p.permissive and p.command in ('select', 'all')
      and (p.qual ~ '^\(*(true|1 = 1)\)*$' or not r.anonymous and p.qual ~ '${alwaysTruePattern}')
      and has_column_privilege(r.role, c.relation, c.number, 'SELECT')
      and ${sensitiveName("c.name")}
      and not exists (select from pg_policy other where other.polrelid = p.relation and not other.polpermissive and other.polcmd in ('r', '*'))
    group by c.relation, c.number, c.object, c.qualified`,
  examples: {
    bad: [
      {
        given: table27,
        sql: "grant select on public.integrations to authenticated;",
        messages: [
          "Unexpected secret that every row shows `public.integrations.api_key`, expected no grant on the column: authenticated may read it"
        ]
      }
    ],
    good: [{ given: table27, sql: "grant select (id, name) on public.integrations to authenticated;" }]
  }
};

// scripts/rules/security/sequence-without-grant.ts
var policies = `create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select, insert on public.notes to authenticated;
create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));
create policy "add own" on public.notes for insert to authenticated with check (owner_id = (select auth.uid()));`;
var rule55 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Serial column whose sequence the role may not use",
  why: "A `serial` default calls `nextval`, which needs USAGE on the sequence: each INSERT of the role ends in “permission denied for sequence”. Identity columns need no grant.",
  fix: "Make it an identity column, or grant USAGE on the sequence.",
  sql: sql`
    select format('sequence %s', s.oid::regclass) as object,
      format('Unexpected sequence without a grant \`%s\`, expected USAGE for %s: its inserts into %s fail', s.oid::regclass,
        string_agg(distinct a.role_name, ' and '), r.qualified) as message,
      format('grant usage on sequence %s to %s;', s.oid::regclass, string_agg(distinct a.role_name, ', ')) as fix
    from api_privilege a
    join user_relation r on r.oid = a.relation and r.relkind in ('r', 'p')
    join pg_attrdef d on d.adrelid = r.oid
    join pg_depend used on used.classid = 'pg_attrdef'::regclass and used.objid = d.oid and used.refclassid = 'pg_class'::regclass
    join pg_class s on s.oid = used.refobjid and s.relkind = 'S'
    where a.privilege = 'INSERT'
      and not case when s.relkind = 'S' then has_sequence_privilege(a.role, s.oid, 'USAGE, UPDATE') else true end
    group by s.oid, r.qualified`,
  examples: {
    bad: [
      {
        sql: `create table public.notes (id bigserial primary key, owner_id uuid not null);
${policies}`,
        messages: [
          "Unexpected sequence without a grant `public.notes_id_seq`, expected USAGE for authenticated: its inserts into public.notes fail"
        ]
      }
    ],
    good: [
      {
        sql: `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
${policies}`
      }
    ]
  }
};

// scripts/rules/security/storage-policy-without-bucket.ts
var rule56 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Storage policy that names no bucket",
  why: "All buckets share the table `storage.objects`: a policy that does not name one is for every bucket there is, and for each that is made later.",
  fix: "Compare `bucket_id` in the condition.",
  requires: ["storage.objects"],
  sql: sql`
    select p.object,
      format('Unexpected policy for every bucket \`%s\`, expected a comparison of bucket_id', p.object) as message
    from policy p
    where p.relation_name = 'storage.objects' and p.permissive
      and exists (select from policy_role r where r.policy = p.oid)
      and coalesce(p.qual, '') || coalesce(p.with_check, '') !~ '\mbucket_id\M'
      and coalesce(p.qual, p.with_check) !~* '^\(*false\)*$'`,
  examples: {
    bad: [
      {
        sql: 'create policy "own files" on storage.objects for select to authenticated using (owner_id = (select auth.uid())::text);',
        messages: [
          'Unexpected policy for every bucket `policy "own files" on storage.objects`, expected a comparison of bucket_id'
        ]
      }
    ],
    good: [
      {
        sql: `create policy "own files" on storage.objects for select to authenticated
  using (bucket_id = 'files' and owner_id = (select auth.uid())::text);`
      }
    ]
  }
};

// scripts/rules/security/storage-write-unscoped.ts
var rule57 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Storage policy that lets users write each other’s files",
  why: "The condition names the bucket and not the caller: each account (or visitor) uploads under any path, and replaces or deletes the files of all.",
  fix: "Compare the owner (`owner_id = (select auth.uid())::text`) or the first folder (`(storage.foldername(name))[1]`) with the caller.",
  requires: ["storage.objects"],
  sql: sql`
    select p.object,
      format('Unexpected write to files of others by \`%s\`, expected a condition that names the caller: %s may %s', p.object,
        string_agg(distinct r.role_name, ' and '), case p.command when 'all' then 'insert, update and delete' else p.command end) as message
    from policy p
    join policy_role r on r.policy = p.oid
    where p.relation_name = 'storage.objects' and p.permissive and p.command <> 'select'
      and (p.command <> 'insert' and p.qual !~ '${alwaysTruePattern}' and p.qual !~* '^\(*false\)*$' and ${hasOpenBranch(outline("p.qual", "possibly"))}
        or p.command = 'insert' and p.with_check !~ '${alwaysTruePattern}' and p.with_check !~* '^\(*false\)*$' and ${hasOpenBranch(outline("p.with_check", "possibly"))})
      and not exists (select from pg_policy other where other.polrelid = p.relation and not other.polpermissive and other.polcmd in ('*', p.command_letter))
    group by p.oid, p.object, p.command`,
  examples: {
    bad: [
      {
        sql: `create policy "upload" on storage.objects for insert to authenticated with check (bucket_id = 'avatars');`,
        messages: [
          "Unexpected write to files of others by `policy upload on storage.objects`, expected a condition that names the caller: authenticated may insert"
        ]
      }
    ],
    good: [
      {
        sql: `create policy "upload" on storage.objects for insert to authenticated
  with check (bucket_id = 'avatars' and (storage.foldername(name))[1] = (select auth.uid())::text);`
      }
    ]
  }
};

// scripts/rules/security/table-granted-to-public.ts
var table28 = `create schema app;
create table app.notes (id bigint generated always as identity primary key, body text not null);`;
var rule58 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "Table granted to PUBLIC",
  why: "PUBLIC is every role there is and every one to come: anon, read-only reporting, a colleague’s test role. Nobody revokes it, since it stands in no list of a role’s rights.",
  fix: "Revoke it, and grant to the roles that need it.",
  sql: sql`
    select t.object,
      format('Unexpected grant to PUBLIC on \`%s\`, expected grants to roles: %s', t.qualified,
        string_agg(distinct lower(g.privilege_type), ', ')) as message,
      format('revoke all on table %s from public;', t.qualified) as fix
    from user_relation t
    join pg_class c on c.oid = t.oid
    cross join aclexplode(c.relacl) as g
    where g.grantee = 0
    group by t.oid, t.object, t.qualified`,
  examples: {
    bad: [
      {
        given: table28,
        sql: "grant select on app.notes to public;",
        messages: ["Unexpected grant to PUBLIC on `app.notes`, expected grants to roles: select"]
      }
    ],
    good: [{ given: `${table28}
create role reporting;`, sql: "grant select on app.notes to reporting;" }]
  }
};

// scripts/rules/security/tenant-column-writable.ts
var tables5 = `create table public.members (org_id bigint not null, user_id uuid not null, primary key (user_id, org_id));
create table public.notes (
  id bigint generated always as identity primary key,
  owner_id uuid not null,
  org_id bigint not null,
  body text not null
);
create index on public.notes (owner_id);
create index on public.notes (org_id);
alter table public.members enable row level security;
alter table public.notes enable row level security;
grant select on public.members to authenticated;
create policy "own" on public.members for select to authenticated using (user_id = (select auth.uid()));
create policy "org reads" on public.notes for select to authenticated
  using (org_id in (select m.org_id from public.members m where m.user_id = (select auth.uid())));`;
var rule59 = {
  kind: "catalog",
  category: "security",
  level: "error",
  title: "Rows that users may place in any tenant",
  why: "Other policies of the table trust the tenant column, and this one lets the row’s owner write any value into it: he inserts or moves his row into an organisation that he is no member of, where its members see it as their own.",
  fix: "Check the membership in WITH CHECK, or grant INSERT and UPDATE on the other columns only.",
  sql: sql`
    with writable as (
      select distinct c.relation, c.number, c.qualified, c.object, p.name as policy_name, verb.privilege
      from policy p
      join (values ('update', 'UPDATE'), ('insert', 'INSERT')) as verb (command, privilege) on p.command in ('all', verb.command)
      join policy_role r on r.policy = p.oid
      join api_privilege a on a.relation = p.relation and a.role = r.role and a.privilege = verb.privilege
      join user_column c on c.relation = p.relation
      join policy_caller_column own on own.policy = p.oid and own.side = 'check' and own.number <> c.number
      where p.permissive and p.rls and not p.of_platform and not c.generated
        and lower(c.name) ~ '^(tenant|org|organi[sz]ation|company|workspace|account|team|group|project|customer|clinic|school|store|shop|site|club|community|household|family)_?(id|uuid)$'
        and has_column_privilege(r.role, c.relation, c.number, verb.privilege)
        and coalesce(p.with_check, p.qual) !~ ('\m' || c.name || '\M')
        and coalesce(p.bare_check, p.bare_qual) !~ '\( SELECT |EXISTS'
        -- Another policy lets people in by this column.
        and exists (select from policy o where o.relation = p.relation and o.oid <> p.oid and o.permissive
          and o.command in ('select', 'update', 'delete', 'all') and o.qual ~ ('\m' || c.name || '\M'))
        and not exists (select from policy o where o.relation = p.relation and not o.permissive
          and coalesce(o.with_check, o.qual) ~ ('\m' || c.name || '\M'))
        and not exists (
          select from pg_trigger g join pg_proc f on f.oid = g.tgfoid
          where g.tgrelid = c.relation and not g.tgisinternal and g.tgenabled <> 'D' and g.tgtype & 2 = 2
            and f.prosrc ~* ('\m' || c.name || '\M'))
    )
    select w.object,
      format('Unexpected %s of \`%s\` to any value, expected a check of the membership: policy %s',
        string_agg(distinct lower(w.privilege), ' and '), w.qualified, string_agg(distinct quote_ident(w.policy_name), ', ')) as message
    from writable w
    group by w.relation, w.number, w.object, w.qualified`,
  examples: {
    bad: [
      {
        given: tables5,
        sql: `grant select, insert on public.notes to authenticated;
create policy "own adds" on public.notes for insert to authenticated with check (owner_id = (select auth.uid()));`,
        messages: [
          'Unexpected insert of `public.notes.org_id` to any value, expected a check of the membership: policy "own adds"'
        ]
      }
    ],
    good: [
      {
        given: tables5,
        sql: `grant select, insert on public.notes to authenticated;
create policy "own adds" on public.notes for insert to authenticated with check (
  owner_id = (select auth.uid())
  and org_id in (select m.org_id from public.members m where m.user_id = (select auth.uid())));`
      }
    ]
  }
};

// scripts/rules/security/truncate-granted.ts
var table29 = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
create policy "own" on public.notes to authenticated using (owner_id = (select auth.uid()));`;
var rule60 = {
  kind: "catalog",
  category: "security",
  level: "warning",
  title: "TRUNCATE granted to an API role",
  why: "Row level security does not filter TRUNCATE: whoever may, empties the table for all. The Data API has no verb for it, but each function with the caller’s rights that truncates, or runs SQL that it is given, does it. Supabase’s default privileges until 2026-10-30 grant it on every new table. One finding a schema.",
  fix: "Revoke it from the tables and from the default privileges.",
  sql: sql`
    select format('schema %I', r.schema) as object,
      format('Unexpected TRUNCATE on %s of \`%I\`, expected none for API roles: row level security does not filter it (%s)',
        case count(distinct r.oid) when 1 then 'a table' else count(distinct r.oid) || ' tables' end, r.schema,
        string_agg(distinct p.role_name, ' and ')) as message,
      format(E'revoke truncate on all tables in schema %I from %s;\nalter default privileges in schema %I revoke truncate on tables from %s;',
        r.schema, string_agg(distinct p.role_name, ', '), r.schema, string_agg(distinct p.role_name, ', ')) as fix,
      jsonb_build_object('tables', count(distinct r.oid), 'first', (array_agg(distinct r.qualified))[1:5]) as detail
    from api_privilege p
    join user_relation r on r.oid = p.relation and r.relkind in ('r', 'p')
    where p.privilege = 'TRUNCATE'
    group by r.schema`,
  examples: {
    bad: [
      {
        given: table29,
        sql: "grant all on public.notes to authenticated;",
        messages: [
          "Unexpected TRUNCATE on a table of `public`, expected none for API roles: row level security does not filter it (authenticated)"
        ]
      }
    ],
    good: [{ given: table29, sql: "grant select, insert, update, delete on public.notes to authenticated;" }]
  }
};

// scripts/rules/performance/autovacuum-disabled.ts
var rule61 = {
  kind: "catalog",
  category: "performance",
  level: "warning",
  title: "Table without autovacuum",
  why: "Dead rows pile up, plans rest on old statistics, and the vacuum that prevents transaction id wraparound comes in the end anyway, at the worst time.",
  fix: "Set autovacuum on again; tune its thresholds instead.",
  sql: sql`
    select r.object,
      format('Unexpected autovacuum_enabled=off on \`%s\`, expected autovacuum with thresholds of its own', r.qualified) as message,
      format('alter table %s reset (autovacuum_enabled);', r.qualified) as fix
    from user_relation r
    where r.options::text ~* 'autovacuum_enabled=(f|n|off|0)'`,
  examples: {
    bad: [
      {
        sql: "create table public.events (id bigint generated always as identity primary key) with (autovacuum_enabled = false);",
        messages: [
          "Unexpected autovacuum_enabled=off on `public.events`, expected autovacuum with thresholds of its own"
        ]
      }
    ],
    good: [
      {
        sql: "create table public.events (id bigint generated always as identity primary key) with (autovacuum_vacuum_scale_factor = 0.02);"
      }
    ]
  }
};

// scripts/rules/performance/boolean-index.ts
var table30 = "create table public.jobs (id bigint generated always as identity primary key, done boolean not null default false);";
var rule62 = {
  kind: "catalog",
  category: "performance",
  level: "info",
  title: "Index on a boolean alone",
  why: "Two values cut the table in two at best: Postgres uses the index for the rare value only, and keeps it up to date for the common one as well.",
  fix: "Make it a partial index on what the queries sort or look up, WHERE the boolean has its rare value.",
  sql: sql`
    select i.object,
      format('Unexpected index on the boolean \`%s (%s)\` alone, expected a partial index on the rare value',
        i.relation_name, ${columnNames("i.relation", "i.keys")}) as message
    from user_index i
    join user_column c on c.relation = i.relation and c.number = i.keys[1]
    where cardinality(i.keys) = 1 and c.base_type = 'boolean'::regtype and i.indpred is null and not i.is_unique and not i.is_partition`,
  examples: {
    bad: [
      {
        given: table30,
        sql: "create index jobs_done on public.jobs (done);",
        messages: [
          "Unexpected index on the boolean `public.jobs (done)` alone, expected a partial index on the rare value"
        ]
      }
    ],
    good: [{ given: table30, sql: "create index jobs_open on public.jobs (id) where not done;" }]
  }
};

// scripts/rules/performance/duplicate-index.ts
var table31 = "create table public.events (id bigint generated always as identity primary key, place text not null, starts_at timestamptz not null);";
var rule63 = {
  kind: "catalog",
  category: "performance",
  level: "warning",
  title: "Index that another one repeats",
  why: "Each index is written at every INSERT and at most UPDATEs, is vacuumed, and takes memory; the second of two equal ones serves no query.",
  fix: "Drop one of them. The one that belongs to a constraint stays.",
  alias: "duplicate_index",
  others: { splinter: "duplicate_index" },
  sql: sql`
    with same as (
      select i.*, first_value(i.qualified) over alike as kept, row_number() over alike as place
      from user_index i
      where not i.is_partition
      window alike as (
        partition by i.relation, i.method, i.keys, i.included, i.opclasses, i.collations, i.options, i.is_unique,
          i.nulls_not_distinct, i.exclusion, pg_get_expr(i.indexprs, i.relation), pg_get_expr(i.indpred, i.relation)
        order by i.valid desc, i.is_primary desc, i.oid in (select referenced_index from foreign_key) desc,
          i.backs_constraint desc, i.replica_identity desc, i.name)
    )
    select s.object,
      format('Unexpected second index \`%s\`, expected only %s: they are the same', s.qualified, s.kept) as message,
      case when s.backs_constraint
        then format('alter table %s drop constraint %I;', s.relation_name, s.name)
        else format('drop index concurrently %s;', s.qualified) end as fix
    from same s
    where s.place > 1 and not s.exclusion`,
  examples: {
    bad: [
      {
        given: table31,
        sql: `create index events_place on public.events (place);
create index events_by_place on public.events (place);`,
        messages: [
          "Unexpected second index `public.events_place`, expected only public.events_by_place: they are the same"
        ]
      },
      {
        given: table31,
        sql: `alter table public.events add constraint one_at_a_time unique (place, starts_at);
create unique index events_place_starts_at on public.events (place, starts_at);`,
        messages: [
          "Unexpected second index `public.events_place_starts_at`, expected only public.one_at_a_time: they are the same"
        ]
      }
    ],
    good: [
      {
        given: table31,
        sql: `create index on public.events (place);
create index on public.events (place text_pattern_ops);
create index on public.events (lower(place));`
      }
    ]
  }
};

// scripts/rules/performance/foreign-key-unindexed.ts
var rule64 = {
  kind: "catalog",
  category: "performance",
  level: "warning",
  title: "Foreign key without an index",
  why: "Every DELETE and every key UPDATE of a referenced row looks for rows that refer to it: without an index that is a scan of the whole table, for each row, under lock. Joins over the key pay as well. The order of the columns does not matter, and an index that leaves out nulls is enough.",
  fix: "Create an index that begins with the key’s columns.",
  alias: "unindexed_foreign_keys",
  others: { splinter: "unindexed_foreign_keys" },
  sql: sql`
    with keyed as (select k.*, ${columnNames("k.relation", "k.columns")} as names from foreign_key k)
    select k.object,
      format('Unexpected foreign key without an index on \`%s (%s)\`, expected one: each delete in %s reads the whole table',
        k.relation_name, k.names, k.referenced_name) as message,
      format('create index %son %s (%s);', case when r.relkind = 'p' then '' else 'concurrently ' end, k.relation_name, k.names) as fix,
      jsonb_build_object('constraint', k.name, 'references', k.referenced_name) as detail
    from keyed k
    join user_relation r on r.oid = k.relation
    where not exists (
      select from user_index i
      where i.relation = k.relation and i.valid and i.method <> 'brin'
        and i.keys[1:cardinality(k.columns)] @> k.columns
        and (i.indpred is null or pg_get_expr(i.indpred, i.relation) ~ '^\(*("[^"]+"|\w+) IS NOT NULL\)*$'))`,
  examples: {
    bad: [
      {
        given: "create table public.events (id bigint generated always as identity primary key);",
        sql: `create table public.bookings (
  id bigint generated always as identity primary key,
  event_id bigint not null references public.events (id)
);`,
        messages: [
          "Unexpected foreign key without an index on `public.bookings (event_id)`, expected one: each delete in public.events reads the whole table"
        ]
      },
      {
        given: "create table public.seats (hall text not null, number bigint not null, primary key (hall, number));",
        sql: `create table public.bookings (
  id bigint generated always as identity primary key,
  hall text not null,
  number bigint not null,
  foreign key (hall, number) references public.seats (hall, number)
);
create index on public.bookings (hall);`,
        messages: [
          "Unexpected foreign key without an index on `public.bookings (hall, number)`, expected one: each delete in public.seats reads the whole table"
        ]
      }
    ],
    good: [
      {
        given: "create table public.events (id bigint generated always as identity primary key);",
        sql: `create table public.bookings (
  event_id bigint not null references public.events (id),
  seat text not null,
  primary key (event_id, seat)
);`
      },
      {
        given: "create table public.seats (hall text not null, number bigint not null, primary key (hall, number));",
        sql: `create table public.bookings (
  id bigint generated always as identity primary key,
  hall text not null,
  number bigint not null,
  foreign key (hall, number) references public.seats (hall, number)
);
create index on public.bookings (number, hall);`
      }
    ]
  }
};

// scripts/rules/performance/index-invalid.ts
var rule65 = {
  kind: "catalog",
  category: "performance",
  level: "warning",
  title: "Invalid index",
  why: "A CREATE INDEX CONCURRENTLY that failed leaves its index behind: no query uses it, every write maintains it, and where it was to be unique, duplicates may be there. `if not exists` then takes it for done.",
  fix: "Rebuild it with REINDEX INDEX CONCURRENTLY, or drop it and create it again.",
  sql: sql`
    select i.object,
      format('Unexpected invalid index \`%s\`, expected it rebuilt: no query of %s uses it', i.qualified, i.relation_name) as message,
      format('reindex index concurrently %s;', i.qualified) as fix
    from user_index i
    join user_relation r on r.oid = i.relation
    where not i.valid and r.relkind <> 'p'`,
  examples: {
    bad: [
      {
        given: `create table public.events (id bigint generated always as identity primary key, place text not null);
create index events_place on public.events (place);`,
        // As a CREATE INDEX CONCURRENTLY that was cancelled leaves it.
        sql: "update pg_catalog.pg_index set indisvalid = false where indexrelid = 'public.events_place'::regclass;",
        messages: [
          "Unexpected invalid index `public.events_place`, expected it rebuilt: no query of public.events uses it"
        ]
      }
    ],
    good: [
      {
        sql: `create table public.events (id bigint generated always as identity primary key, place text not null);
create index events_place on public.events (place);`
      }
    ]
  }
};

// scripts/rules/performance/index-unused.ts
var table32 = `create table public.events (id bigint generated always as identity primary key, place text not null);
create index events_place on public.events (place);`;
var rule66 = {
  kind: "catalog",
  category: "performance",
  level: "info",
  title: "Index that no query has used",
  why: "Since statistics were last reset, no scan has used the index, and every write maintains it. Only tables of 10,000 rows and more count: on an empty copy no index is ever used. Before dropping it, look at the replicas (they count for themselves) and at queries that run once a month.",
  fix: "Drop it if a full business cycle has passed since the statistics were reset (`pg_stat_database.stats_reset`).",
  alias: "unused_index",
  others: { splinter: "unused_index" },
  sql: sql`
    select i.object,
      format('Unexpected index \`%s\` without a scan, expected it used or dropped: each write of %s maintains it',
        i.qualified, i.relation_name) as message,
      format('drop index concurrently %s;', i.qualified) as fix,
      jsonb_build_object('bytes', pg_relation_size(i.oid), 'estimated_rows', r.estimated_rows) as detail
    from user_index i
    join user_relation r on r.oid = i.relation
    where r.estimated_rows >= 10000 and pg_stat_get_numscans(i.oid) = 0
      and not i.is_unique and not i.exclusion and not i.replica_identity and not i.is_partition and i.valid
      and not exists (select from foreign_key k where k.relation = i.relation and i.keys[1] = any (k.columns))`,
  examples: {
    bad: [
      {
        given: table32,
        sql: `insert into public.events (place) select 'hall ' || n from generate_series(1, 10000) n;
analyze public.events;`,
        messages: [
          "Unexpected index `public.events_place` without a scan, expected it used or dropped: each write of public.events maintains it"
        ]
      }
    ],
    good: [{ given: table32, sql: "insert into public.events (place) values ('hall');" }]
  }
};

// scripts/rules/performance/multiple-permissive-policies.ts
var table33 = `create table public.posts (id bigint generated always as identity primary key, owner_id uuid not null, published boolean not null default false);
create index on public.posts (owner_id);
alter table public.posts enable row level security;
grant select on public.posts to authenticated;`;
var rule67 = {
  kind: "catalog",
  category: "performance",
  level: "info",
  title: "Several permissive policies for one role and command",
  why: "Postgres evaluates all of them, joined by OR, for every row, which also keeps it from using an index for one. One finding a table.",
  fix: "Merge them into one policy for the role and command. A policy FOR ALL beside one FOR SELECT: write the first for INSERT, UPDATE and DELETE.",
  alias: "multiple_permissive_policies",
  others: { splinter: "multiple_permissive_policies" },
  sql: sql`
    with applied as (
      select distinct p.relation, p.relation_name, named.role, verb.command, other.name
      from policy p
      cross join unnest(p.roles) as named (role)
      cross join (values ('select'), ('insert'), ('update'), ('delete')) as verb (command)
      join policy other on other.relation = p.relation and other.permissive
        and (named.role = any (other.roles) or other.to_public) and other.command in ('all', verb.command)
      where p.permissive and p.rls and not p.of_platform
        and not exists (select from pg_roles r where r.oid = named.role and r.rolbypassrls)
    ),
    crowded as (
      select relation, relation_name, role, command, string_agg(quote_ident(name), ', ' order by name) as names
      from applied group by relation, relation_name, role, command having count(*) > 1
    ),
    crowd as (
      select relation, relation_name, names, string_agg(distinct command, ', ') as commands,
        string_agg(distinct coalesce((select rolname::text from pg_roles where oid = role), 'public'), ', ') as roles
      from crowded group by relation, relation_name, names
    )
    select format('table %s', relation_name) as object,
      format('Unexpected permissive policies for the same role and command on \`%s\`, expected one: %s', relation_name,
        string_agg(format('%s for %s to %s', names, commands, roles), '; ' order by names)) as message
    from crowd group by relation, relation_name`,
  examples: {
    bad: [
      {
        given: table33,
        sql: `create policy "published" on public.posts for select to authenticated using (published);
create policy "own" on public.posts for select to authenticated using (owner_id = (select auth.uid()));`,
        messages: [
          "Unexpected permissive policies for the same role and command on `public.posts`, expected one: own, published for select to authenticated"
        ]
      }
    ],
    good: [
      {
        given: table33,
        sql: `create policy "read" on public.posts for select to authenticated using (published or owner_id = (select auth.uid()));
create policy "not of the blocked" on public.posts as restrictive for select to authenticated using (id > 0);`
      }
    ]
  }
};

// scripts/rules/performance/policy-column-unindexed.ts
var table34 = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
alter table public.notes enable row level security;
grant select on public.notes to authenticated;`;
var name = '"(?:[^"]|"")+"|[a-z_][a-z0-9_$]*';
var rule68 = {
  kind: "catalog",
  category: "performance",
  level: "warning",
  title: "Policy that filters by a column without an index",
  why: "The policy’s condition is added to every query of the role: without an index that begins with the column, each one reads the whole table.",
  fix: "Create an index that begins with the column.",
  sql: sql`
    with filtered as (
      select distinct p.relation, p.relation_name, p.name, coalesce(matches[1], matches[2], matches[3]) as spelled
      from policy p
      cross join regexp_matches(
        regexp_replace(p.bare_qual, 'auth\.(uid|email)\(\)', '?', 'g'),
        '\((?:(${name}) = \?\)|\? = (${name})\)|(${name}) (?:IN|= ANY) \(+ ?SELECT )', 'g') as matches
      where p.rls and p.permissive and not p.of_platform
    )
    select c.object,
      format('Unexpected policy filter without an index on \`%s\`, expected one that begins with it: %s', c.qualified,
        string_agg(distinct quote_ident(f.name), ', ')) as message,
      format('create index %son %s (%I);', case when r.relkind = 'p' then '' else 'concurrently ' end, c.relation_name, c.name) as fix
    from filtered f
    join user_column c on c.relation = f.relation and quote_ident(c.name) = f.spelled
    join user_relation r on r.oid = c.relation
    where not r.is_partition and not exists (
      select from user_index i where i.relation = c.relation and i.valid and i.keys[1] = c.number)
    group by c.relation, c.number, c.object, c.qualified, c.relation_name, c.name, r.relkind`,
  examples: {
    bad: [
      {
        given: table34,
        sql: 'create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));',
        messages: [
          "Unexpected policy filter without an index on `public.notes.owner_id`, expected one that begins with it: own"
        ]
      },
      {
        given: `${table34}
create table public.shares (owner_id uuid not null, user_id uuid not null, primary key (user_id, owner_id));`,
        sql: `create policy "shared" on public.notes for select to authenticated
  using (owner_id in (select s.owner_id from public.shares s where s.user_id = (select auth.uid())));`,
        messages: [
          "Unexpected policy filter without an index on `public.notes.owner_id`, expected one that begins with it: shared"
        ]
      }
    ],
    good: [
      {
        given: table34,
        sql: `create index on public.notes (owner_id, id);
create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));`
      }
    ]
  }
};

// scripts/rules/performance/policy-function-per-row.ts
var table35 = `create table public.notes (id bigint generated always as identity primary key, owner_id uuid not null);
create index on public.notes (owner_id);
alter table public.notes enable row level security;
grant select on public.notes to authenticated;`;
var constantCall = String.raw`((?:\w+|"[^"]+")\.(?:\w+|"[^"]+")\(\)|\mcurrent_setting\([^()]*\))`;
var wrapped = (expression) => sql`regexp_replace(${expression}, '(?<!SELECT )(?<![\w".])${constantCall}', '(select \1)', 'g')`;
var rule69 = {
  kind: "catalog",
  category: "performance",
  level: "warning",
  title: "Policy that calls a function for every row",
  why: "`auth.uid()`, `current_setting()` and helpers of your own without arguments give the same for every row, but are called for each. As a scalar subquery, `(select auth.uid())`, they are evaluated once a statement (InitPlan), and an index can serve the comparison.",
  fix: "Write the call as a scalar subquery.",
  alias: "auth_rls_initplan",
  others: { splinter: "auth_rls_initplan" },
  sql: sql`
    select p.object,
      format('Unexpected call for every row in \`%s\`, expected a scalar subquery: (select %s)', p.object,
        (regexp_match(concat_ws(' ', p.bare_qual, p.bare_check), '${constantCall}'))[1]) as message,
      format('alter policy %I on %s', p.name, p.relation_name)
        || coalesce(' using (' || ${wrapped("p.qual")} || ')', '')
        || coalesce(' with check (' || ${wrapped("p.with_check")} || ')', '') || ';' as fix
    from policy p
    where p.rls and concat_ws(' ', p.bare_qual, p.bare_check) ~ '${constantCall}'`,
  examples: {
    bad: [
      {
        given: table35,
        sql: 'create policy "own" on public.notes for select to authenticated using (owner_id = auth.uid());',
        messages: [
          "Unexpected call for every row in `policy own on public.notes`, expected a scalar subquery: (select auth.uid())"
        ]
      },
      {
        given: table35,
        sql: `create policy "own" on public.notes to authenticated
  using (owner_id = (select auth.uid())) with check (owner_id = (select auth.uid()) and auth.uid() is not null);`,
        messages: [
          "Unexpected call for every row in `policy own on public.notes`, expected a scalar subquery: (select auth.uid())"
        ]
      },
      {
        given: table35,
        sql: `create function public.current_owner() returns uuid language sql stable set search_path = '' as $$ select auth.uid() $$;
create policy "own" on public.notes for select to authenticated using (owner_id = public.current_owner());`,
        messages: [
          "Unexpected call for every row in `policy own on public.notes`, expected a scalar subquery: (select public.current_owner())"
        ]
      }
    ],
    good: [
      {
        given: table35,
        sql: 'create policy "own" on public.notes for select to authenticated using (owner_id = (select auth.uid()));'
      }
    ]
  }
};

// scripts/rules/performance/publication-for-all-tables.ts
var rule70 = {
  kind: "catalog",
  category: "performance",
  level: "warning",
  title: "Realtime publication of all tables",
  why: "Supabase Realtime decodes every change that `supabase_realtime` publishes and checks each against the policies of every subscriber: a publication FOR ALL TABLES does that for each table there is and will be, whether anybody listens or not.",
  fix: "Publish the tables that clients subscribe to.",
  sql: sql`
    select format('publication %I', pubname) as object,
      format('Unexpected FOR ALL TABLES in publication \`%I\`, expected the tables that clients subscribe to', pubname) as message
    from pg_publication where puballtables and pubname = 'supabase_realtime'`,
  examples: {
    bad: [
      {
        sql: `drop publication if exists supabase_realtime;
create publication supabase_realtime for all tables;`,
        messages: [
          "Unexpected FOR ALL TABLES in publication `supabase_realtime`, expected the tables that clients subscribe to"
        ]
      }
    ],
    good: [
      {
        given: "create table public.messages (id bigint generated always as identity primary key, body text not null);",
        sql: `drop publication if exists supabase_realtime;
create publication supabase_realtime for table public.messages;`
      }
    ]
  }
};

// scripts/rules/performance/redundant-index.ts
var table36 = "create table public.events (id bigint generated always as identity primary key, place text not null, starts_at timestamptz not null);";
var rule71 = {
  kind: "catalog",
  category: "performance",
  level: "info",
  title: "Index whose columns begin another one",
  why: "A B-tree on (a, b) answers what one on (a) answers. The shorter one costs writes, vacuum and memory; it pays only where it is much smaller and much read.",
  fix: "Drop the shorter one, unless its size is why it is there.",
  sql: sql`
    select i.object,
      format('Unexpected index \`%s\`, expected only %s: it begins with the same columns', i.qualified,
        min(longer.qualified)) as message,
      format('drop index concurrently %s;', i.qualified) as fix
    from user_index i
    join user_index longer on longer.relation = i.relation and longer.oid <> i.oid
    where i.method = 'btree' and longer.method = 'btree' and longer.valid
      and not i.is_unique and not i.backs_constraint and not i.replica_identity and not i.is_partition
      and 0 <> all (i.keys) and i.included <@ (longer.keys || longer.included)
      and longer.keys[1:cardinality(i.keys)] = i.keys
      and starts_with(longer.opclasses || ' ', i.opclasses || ' ')
      and starts_with(longer.collations || ' ', i.collations || ' ')
      and starts_with(longer.options || ' ', i.options || ' ')
      and pg_get_expr(longer.indpred, i.relation) is not distinct from pg_get_expr(i.indpred, i.relation)
      and (cardinality(longer.keys) > cardinality(i.keys) or longer.is_unique)
    group by i.oid, i.object, i.qualified`,
  examples: {
    bad: [
      {
        given: table36,
        sql: `create index events_place on public.events (place);
create index events_place_starts_at on public.events (place, starts_at);`,
        messages: [
          "Unexpected index `public.events_place`, expected only public.events_place_starts_at: it begins with the same columns"
        ]
      },
      {
        given: table36,
        sql: "create index events_id on public.events (id);",
        messages: [
          "Unexpected index `public.events_id`, expected only public.events_pkey: it begins with the same columns"
        ]
      }
    ],
    good: [
      {
        given: table36,
        sql: `create index on public.events (starts_at);
create index on public.events (place, starts_at);
create index on public.events (place desc);`
      }
    ]
  }
};

// scripts/rules/performance/table-bloat.ts
var table37 = `create table public.events (id bigint generated always as identity primary key, place text not null);
insert into public.events (place) select 'hall ' || n from generate_series(1, 1000) n;
analyze public.events;`;
var rule72 = {
  kind: "catalog",
  category: "performance",
  level: "info",
  title: "Table that is mostly empty space",
  why: "Dead rows that vacuum freed stay as empty space in the file: sequential scans read it and the cache holds it. Estimated from the statistics of ANALYZE: more than half of the file, and more than 100 MB.",
  fix: "Let autovacuum run more often on this table (`autovacuum_vacuum_scale_factor`), and give the space back with pg_repack, or with VACUUM FULL in a maintenance window: it locks the table against reads.",
  alias: "table_bloat",
  others: { splinter: "table_bloat" },
  sql: sql`
    with width as (
      select s.starelid as relation, sum((1 - s.stanullfrac) * s.stawidth) as bytes from pg_statistic s
      where not s.stainherit group by s.starelid
    ),
    size as (
      -- 24 bytes of tuple header and 4 of line pointer, rows aligned to 8; a page has 24 bytes of header.
      select r.object, r.qualified, c.relpages::float8 as pages, current_setting('block_size')::float8 as page,
        ceil(c.reltuples * (28 + ceil(w.bytes / 8) * 8) / (current_setting('block_size')::float8 - 24)
          * 100 / coalesce(nullif(substring(c.reloptions::text from 'fillfactor=(\d+)'), '')::float8, 100)) as needed
      from user_relation r
      join pg_class c on c.oid = r.oid
      join width w on w.relation = r.oid
      where c.relkind in ('r', 'm') and c.reltuples >= 0 and c.relpages > 12800
    )
    select object,
      format('Unexpected empty space in \`%s\`, expected less: about %s MB of %s MB', qualified,
        round((pages - needed) * page / 1048576), round(pages * page / 1048576)) as message,
      jsonb_build_object('bytes', pages * page, 'needed_bytes', needed * page) as detail
    from size where pages > 2 * needed and (pages - needed) * page > 104857600`,
  examples: {
    bad: [
      {
        given: table37,
        sql: `select pg_catalog.pg_restore_relation_stats('schemaname', 'public', 'relname', 'events', 'relpages', 25600, 'reltuples', 100000::real);`,
        messages: ["Unexpected empty space in `public.events`, expected less: about 196 MB of 200 MB"]
      }
    ],
    good: [{ sql: table37 }]
  }
};

// scripts/rules/performance/text-search-unindexed.ts
var table38 = `create table public.jobs (
  id bigint generated always as identity primary key,
  title text not null,
  search tsvector generated always as (to_tsvector('english', title)) stored
);`;
var rule73 = {
  kind: "catalog",
  category: "performance",
  level: "warning",
  title: "tsvector column without an index",
  why: "A column of type tsvector is there to be searched with `@@`, which reads the whole table without a GIN or GiST index.",
  fix: "Create a GIN index on it.",
  sql: sql`
    select c.object,
      format('Unexpected tsvector column without an index \`%s\`, expected a GIN index', c.qualified) as message,
      format('create index %son %s using gin (%I);', case when t.relkind = 'p' then '' else 'concurrently ' end, t.qualified, c.name) as fix
    from user_column c
    join designed_table t on t.oid = c.relation
    where c.base_type = 'tsvector'::regtype
      and not exists (select from user_index i where i.relation = c.relation and c.number = any (i.keys) and i.method in ('gin', 'gist', 'rum'))`,
  examples: {
    bad: [
      {
        sql: table38,
        messages: ["Unexpected tsvector column without an index `public.jobs.search`, expected a GIN index"]
      }
    ],
    good: [{ given: table38, sql: "create index on public.jobs using gin (search);" }]
  }
};

// scripts/rules/performance/volatile-function-in-policy.ts
var table39 = `create table public.documents (id bigint generated always as identity primary key, org_id bigint not null);
create index on public.documents (org_id);
alter table public.documents enable row level security;
grant select on public.documents to authenticated;`;
var rule74 = {
  kind: "catalog",
  category: "performance",
  level: "warning",
  title: "Volatile function in a policy",
  why: "A function is VOLATILE unless it says otherwise: Postgres may not use an index with it, nor evaluate it once for equal arguments, nor push other conditions before it. Each query of the table calls it for every row.",
  fix: "Mark a function that only reads as STABLE.",
  sql: sql`
    select f.object,
      format('Unexpected volatile function \`%s\` in policies, expected it STABLE: it is called for every row of %s', f.qualified,
        string_agg(distinct p.relation_name, ', ')) as message,
      case when f.code !~* '\m(insert|update|delete|merge|truncate|nextval|setval|execute)\M'
        then format('alter %s %s stable;', f.kind, f.qualified) end as fix,
      jsonb_build_object('policies', jsonb_agg(distinct p.object)) as detail
    from policy_call c
    join user_function f on f.oid = c.function and f.volatility = 'v'
    join policy p on p.oid = c.policy
    where p.rls and concat_ws(' ', p.bare_qual, p.bare_check)
      ~ ('\m' || regexp_replace(f.name, '(\W)', '\\\1', 'g') || '"?\(')
    group by f.oid, f.object, f.qualified, f.code, f.kind`,
  examples: {
    bad: [
      {
        given: table39,
        sql: `create function public.is_member(org bigint) returns boolean language plpgsql set search_path = '' as $$
begin
  return coalesce((select auth.uid()) is not null and org > 0, false);
end $$;
create policy "members" on public.documents for select to authenticated using (public.is_member(org_id));`,
        messages: [
          "Unexpected volatile function `public.is_member(org bigint)` in policies, expected it STABLE: it is called for every row of public.documents"
        ]
      }
    ],
    good: [
      {
        given: table39,
        sql: `create function public.is_member(org bigint) returns boolean language sql stable set search_path = '' as $$
  select (select auth.uid()) is not null and org > 0
$$;
create policy "members" on public.documents for select to authenticated using (public.is_member(org_id));`
      }
    ]
  }
};

// scripts/rules/design/cascade-too-far.ts
var tables6 = `create table public.orgs (id bigint generated always as identity primary key);
create table public.projects (id bigint generated always as identity primary key, org_id bigint not null references public.orgs (id) on delete cascade);
create table public.boards (id bigint generated always as identity primary key, project_id bigint not null references public.projects (id) on delete cascade);
create table public.cards (id bigint generated always as identity primary key, board_id bigint not null references public.boards (id) on delete cascade);
create index on public.projects (org_id);
create index on public.boards (project_id);
create index on public.cards (board_id);`;
var rule75 = {
  kind: "catalog",
  category: "design",
  level: "info",
  title: "Delete that cascades further than three tables",
  why: "One DELETE removes rows four and more tables away, in one transaction, under lock, with no way back: whoever deletes an organisation does not think of the attachments of comments. Only the table at the start of the chain is reported, with its longest path.",
  fix: "Break the chain with NO ACTION where a person should decide, or mark rows as deleted and purge them in batches.",
  sql: sql`
    with recursive cascade as (
      select distinct k.referenced as parent, k.relation as child from foreign_key k
      where k.on_delete = 'c' and k.relation <> k.referenced and not k.is_partition
    ),
    start as (
      select distinct c.parent from cascade c where not exists (select from cascade above where above.child = c.parent)
    ),
    chain as (
      select s.parent as root, c.child as last, array[s.parent, c.child] as path from start s join cascade c on c.parent = s.parent
      union all
      select chain.root, c.child, chain.path || c.child from chain join cascade c on c.parent = chain.last
      where c.child <> all (chain.path) and cardinality(chain.path) < 6
    ),
    longest as (
      select distinct on (root) root, path,
        (select count(distinct reached.last) from chain reached where reached.root = chain.root) as tables
      from chain
      order by root, cardinality(path) desc, array(select oid::regclass::text from unnest(path) with ordinality as step (oid, at) order by at)
    )
    select format('table %s', root::regclass) as object,
      format('Unexpected cascade over %s tables from \`%s\`, expected three at most in a chain: %s', tables, root::regclass,
        (select string_agg(oid::regclass::text, ' → ' order by at) from unnest(path) with ordinality as step (oid, at))
          || case when cardinality(path) = 6 then ' …' else '' end) as message
    from longest where cardinality(path) > 4`,
  examples: {
    bad: [
      {
        given: tables6,
        sql: `create table public.comments (id bigint generated always as identity primary key, card_id bigint not null references public.cards (id) on delete cascade);
create index on public.comments (card_id);`,
        messages: [
          "Unexpected cascade over 4 tables from `public.orgs`, expected three at most in a chain: public.orgs → public.projects → public.boards → public.cards → public.comments"
        ]
      }
    ],
    good: [
      {
        given: tables6,
        sql: `create table public.comments (id bigint generated always as identity primary key, card_id bigint not null references public.cards (id));
create index on public.comments (card_id);`
      }
    ]
  }
};

// scripts/rules/design/char-padded.ts
var rule76 = {
  kind: "catalog",
  category: "design",
  level: "info",
  title: "Text that is padded with spaces",
  why: "`char(n)` pads shorter values with spaces, which count in `length()` after a cast and not in comparisons, and lets no value of the wrong length be refused. It saves nothing.",
  fix: "Use text with a CHECK on the length.",
  sql: sql`
    select c.object,
      format('Unexpected %s \`%s\`, expected text with a CHECK on its length', c.type_name, c.qualified) as message,
      format('alter table %s alter column %I type text;', c.relation_name, c.name) as fix
    from user_column c
    join designed_table t on t.oid = c.relation
    where c.base_type = 'bpchar'::regtype`,
  examples: {
    bad: [
      {
        sql: "create table public.prices (id bigint generated always as identity primary key, currency char(3) not null);",
        messages: ["Unexpected character(3) `public.prices.currency`, expected text with a CHECK on its length"]
      }
    ],
    good: [
      {
        sql: "create table public.prices (id bigint generated always as identity primary key, currency text not null check (currency ~ '^[A-Z]{3}$'));"
      }
    ]
  }
};

// scripts/rules/design/composite-foreign-key-hole.ts
var table40 = "create table public.seats (hall text not null, number bigint not null, primary key (hall, number));";
var rule77 = {
  kind: "catalog",
  category: "design",
  level: "warning",
  title: "Composite foreign key that a half-null row escapes",
  why: "Under MATCH SIMPLE, the default, a row with one null among the key’s columns is not checked at all: the other columns may hold anything. One optional column beside mandatory ones is a common way to say “no reference”, and is not reported.",
  fix: "Use MATCH FULL, or add a CHECK that all columns are null or none is.",
  sql: sql`
    with keyed as (
      select k.*, ${columnNames("k.relation", "k.columns")} as names,
        (select count(*) from user_column c where c.relation = k.relation and c.number = any (k.columns) and c.nullable) as nullable
      from foreign_key k
      where cardinality(k.columns) > 1 and k.match = 's'
    )
    select k.object,
      format('Unexpected nullable columns in the foreign key \`%s (%s)\`, expected all null or none: a half-null row is not checked',
        k.relation_name, k.names) as message,
      format('alter table %s add constraint %I check (num_nulls(%s) in (0, %s));', k.relation_name,
        left(k.name, 54) || '_whole', k.names, cardinality(k.columns)) as fix
    from keyed k
    where k.nullable > 1 and not k.is_partition
      and not exists (select from pg_constraint o where o.conrelid = k.relation and o.contype = 'c' and o.conkey @> k.columns)`,
  examples: {
    bad: [
      {
        given: table40,
        sql: `create table public.bookings (
  id bigint generated always as identity primary key,
  hall text,
  number bigint,
  foreign key (hall, number) references public.seats (hall, number) on delete set null
);
create index on public.bookings (hall, number);`,
        messages: [
          "Unexpected nullable columns in the foreign key `public.bookings (hall, number)`, expected all null or none: a half-null row is not checked"
        ]
      }
    ],
    good: [
      {
        given: table40,
        sql: `create table public.bookings (
  id bigint generated always as identity primary key,
  hall text,
  number bigint,
  foreign key (hall, number) references public.seats (hall, number) match full on delete set null
);
create index on public.bookings (hall, number);`
      }
    ]
  }
};

// scripts/rules/design/constraint-not-validated.ts
var tables7 = `create table public.events (id bigint generated always as identity primary key);
create table public.bookings (id bigint generated always as identity primary key, event_id bigint not null);
create index on public.bookings (event_id);`;
var rule78 = {
  kind: "catalog",
  category: "design",
  level: "warning",
  title: "Constraint that was never validated",
  why: "NOT VALID is the first half of adding a constraint without blocking: old rows may still break it, the planner does not rely on it, and a dump fails to restore where they do.",
  fix: "Validate it: VALIDATE CONSTRAINT blocks neither reads nor writes.",
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
        given: tables7,
        sql: "alter table public.bookings add constraint bookings_event foreign key (event_id) references public.events (id) not valid;",
        messages: [
          "Unexpected constraint that was never validated `bookings_event on public.bookings`, expected VALIDATE CONSTRAINT"
        ]
      }
    ],
    good: [
      {
        given: tables7,
        sql: `alter table public.bookings add constraint bookings_event foreign key (event_id) references public.events (id) not valid;
alter table public.bookings validate constraint bookings_event;`
      }
    ]
  }
};

// scripts/rules/design/external-ids-blob.ts
var rule79 = {
  kind: "catalog",
  category: "design",
  level: "warning",
  title: "JSON column of identifiers that may hold anything",
  why: "A column `external_ids` maps systems to identifiers. Unchecked, it fills with copies of the other systems’ records, which go stale, leak and cannot be indexed. Settings may name more such columns (`identifierColumns`).",
  fix: "Add a CHECK that it is an object of strings and numbers, or make it a table (system, identifier).",
  sql: sql`
    select c.object,
      format('Unexpected unchecked JSON \`%s\`, expected a CHECK that lets identifiers in and nothing else', c.qualified) as message,
      case when c.base_type = 'jsonb'::regtype then format(
        'alter table %s add constraint %I check (jsonb_typeof(%I) = ''object'' and not jsonb_path_exists(%I, ''$.* ? (@.type() == "object" || @.type() == "array")'')) not valid;',
        c.relation_name, left(t.name || '_' || c.name, 56) || '_flat', c.name, c.name)
        || format(E'\nalter table %s validate constraint %I;', c.relation_name, left(t.name || '_' || c.name, 56) || '_flat') end as fix
    from user_column c
    join designed_table t on t.oid = c.relation
    join identifier_column named on named.name = c.name
    where c.base_type in ('jsonb'::regtype, 'json'::regtype)
      and not exists (select from pg_constraint k where k.conrelid = c.relation and k.contype = 'c' and c.number = any (k.conkey))`,
  examples: {
    bad: [
      {
        sql: `create table public.contacts (id bigint generated always as identity primary key, external_ids jsonb not null default '{}');`,
        messages: [
          "Unexpected unchecked JSON `public.contacts.external_ids`, expected a CHECK that lets identifiers in and nothing else"
        ]
      }
    ],
    good: [
      {
        sql: `create table public.contacts (
  id bigint generated always as identity primary key,
  external_ids jsonb not null default '{}' check (
    jsonb_typeof(external_ids) = 'object'
    and not jsonb_path_exists(external_ids, '$.* ? (@.type() == "object" || @.type() == "array")'))
);`
      }
    ]
  }
};

// scripts/rules/design/float-money.ts
var rule80 = {
  kind: "catalog",
  category: "design",
  level: "warning",
  title: "Money in a type that rounds",
  why: "Binary floating point cannot hold 0.10: sums drift and comparisons fail. The type `money` prints and parses by the server’s `lc_monetary` and knows no currency.",
  fix: "Use numeric(precision, scale), or bigint in the smallest unit, and a column for the currency.",
  sql: sql`
    select c.object,
      format('Unexpected %s for money \`%s\`, expected numeric or an integer of the smallest unit', c.type_name, c.qualified) as message,
      format('alter table %s alter column %I type numeric(19, 4) using %I::numeric;', c.relation_name, c.name, c.name) as fix
    from user_column c
    join designed_table t on t.oid = c.relation
    where c.base_type = 'money'::regtype
      or c.base_type in ('float4'::regtype, 'float8'::regtype)
        and lower(c.name) ~ '(^|_)(price|amount|total|subtotal|balance|cost|fee|salary|revenue|budget|discount|refund|payout|tax|wage|invoice)s?(_|$)'
        and lower(c.name) !~ '(rate|ratio|percent|pct|factor|score|tokens?|count)s?$'`,
  examples: {
    bad: [
      {
        sql: "create table public.orders (id bigint generated always as identity primary key, total_price double precision not null, fee money not null);",
        messages: [
          "Unexpected money for money `public.orders.fee`, expected numeric or an integer of the smallest unit",
          "Unexpected double precision for money `public.orders.total_price`, expected numeric or an integer of the smallest unit"
        ]
      }
    ],
    good: [
      {
        sql: "create table public.orders (id bigint generated always as identity primary key, total_price numeric(12, 2) not null, tax_rate double precision not null);"
      }
    ]
  }
};

// scripts/rules/design/foreign-key-duplicate.ts
var tables8 = `create table public.events (id bigint generated always as identity primary key);
create table public.bookings (
  id bigint generated always as identity primary key,
  event_id bigint not null constraint bookings_event references public.events (id)
);
create index on public.bookings (event_id);`;
var rule81 = {
  kind: "catalog",
  category: "design",
  level: "warning",
  title: "Foreign key that another one repeats",
  why: "Every write is checked twice, and the Data API can no longer embed one table in the other: “more than one relationship was found” (PGRST201). Where their ON DELETE differs, both happen.",
  fix: "Drop one of them.",
  sql: sql`
    with same as (
      select k.*, ${columnNames("k.relation", "k.columns")} as names,
        first_value(k.name) over alike as kept, row_number() over alike as place
      from foreign_key k
      window alike as (partition by k.relation, k.columns, k.referenced, k.referenced_columns order by k.oid)
    )
    select object,
      format('Unexpected second foreign key \`%I\` on \`%s (%s)\`, expected only %I', name, relation_name, names, kept) as message,
      format('alter table %s drop constraint %I;', relation_name, name) as fix
    from same where place > 1`,
  examples: {
    bad: [
      {
        given: tables8,
        sql: "alter table public.bookings add constraint bookings_event_again foreign key (event_id) references public.events (id) on delete cascade;",
        messages: [
          "Unexpected second foreign key `bookings_event_again` on `public.bookings (event_id)`, expected only bookings_event"
        ]
      }
    ],
    good: [
      {
        given: tables8,
        sql: `alter table public.bookings add column moved_from bigint not null constraint bookings_moved_from references public.events (id);
create index on public.bookings (moved_from);`
      }
    ]
  }
};

// scripts/rules/design/foreign-key-missing.ts
var table41 = "create table public.events (id bigint generated always as identity primary key);";
var rule82 = {
  kind: "catalog",
  category: "design",
  level: "info",
  title: "Column that names a table and is no foreign key",
  why: "A column `event_id` beside a table `events` whose key has the same type refers to it in everybody’s mind but not in the database: rows outlive their parent, and the Data API cannot embed one in the other.",
  fix: "Add the foreign key NOT VALID, repair the rows that break it, then validate it. A column that refers to another system: say so in a comment on it.",
  sql: sql`
    with wanted as materialized (
      select c.*, t.schema, unnest(array[left(c.name, -3), left(c.name, -3) || 's', left(c.name, -3) || 'es',
        case when c.name like '%y\_id' then left(c.name, -4) || 'ies' end]) as parent_name
      from user_column c
      join designed_table t on t.oid = c.relation
      where c.name like '%\_id' and not c.generated
    )
    select c.object,
      format('Unexpected reference without a foreign key \`%s\`, expected one to %s', c.qualified, min(parent.qualified)) as message,
      format('alter table %s add foreign key (%I) references %s (%I) not valid;', c.relation_name, c.name, min(parent.qualified), min(key.name)) as fix
    from wanted c
    join designed_table parent on parent.schema = c.schema and parent.name = c.parent_name and parent.oid <> c.relation
    join user_index i on i.relation = parent.oid and i.is_primary and cardinality(i.keys) = 1
    join user_column key on key.relation = parent.oid and key.number = i.keys[1] and key.type = c.type
    where col_description(c.relation, c.number) is null
      and not exists (select from foreign_key k where k.relation = c.relation and c.number = any (k.columns))
    group by c.relation, c.number, c.object, c.qualified, c.relation_name, c.name
    having count(*) = 1`,
  examples: {
    bad: [
      {
        given: table41,
        sql: "create table public.bookings (id bigint generated always as identity primary key, event_id bigint not null);",
        messages: [
          "Unexpected reference without a foreign key `public.bookings.event_id`, expected one to public.events"
        ]
      }
    ],
    good: [
      {
        given: table41,
        sql: `create table public.bookings (id bigint generated always as identity primary key, event_id bigint not null references public.events (id), stripe_id text not null);
create index on public.bookings (event_id);`
      }
    ]
  }
};

// scripts/rules/design/foreign-key-type-mismatch.ts
var table42 = "create table public.events (id bigint generated always as identity primary key);";
var rule83 = {
  kind: "catalog",
  category: "design",
  level: "warning",
  title: "Foreign key between columns of different types",
  why: "An integer that refers to a bigint overflows first; text that refers to varchar, or numeric to bigint, is converted in every check and join, and the converted side cannot use its index.",
  fix: "Give the referring column the type of the referenced one.",
  sql: sql`
    select c.object,
      format('Unexpected %s in the foreign key \`%s\`, expected %s as in %s', c.type_name, c.qualified, format_type(target.atttypid, null),
        k.referenced_name) as message,
      format('alter table %s alter column %I type %s;', c.relation_name, c.name, format_type(target.atttypid, null)) as fix
    from foreign_key k
    join foreign_key_column pair on pair.foreign_key = k.oid
    join user_column c on c.relation = k.relation and c.number = pair.number
    join pg_attribute target on target.attrelid = k.referenced and target.attnum = pair.referenced_number
    join pg_type type on type.oid = target.atttypid
    cross join lateral (select case when type.typtype = 'd' then type.typbasetype else type.oid end as base) as referenced
    where c.base_type <> referenced.base and not k.is_partition
      and not (c.base_type in ('text'::regtype, 'varchar'::regtype) and referenced.base in ('text'::regtype, 'varchar'::regtype))
    group by c.relation, c.number, c.object, c.qualified, c.relation_name, c.name, c.type_name, target.atttypid, k.referenced_name`,
  examples: {
    bad: [
      {
        given: table42,
        sql: `create table public.bookings (id bigint generated always as identity primary key, event_id integer not null references public.events (id));
create index on public.bookings (event_id);`,
        messages: [
          "Unexpected integer in the foreign key `public.bookings.event_id`, expected bigint as in public.events"
        ]
      }
    ],
    good: [
      {
        given: table42,
        sql: `create table public.bookings (id bigint generated always as identity primary key, event_id bigint not null references public.events (id));
create index on public.bookings (event_id);`
      }
    ]
  }
};

// scripts/rules/design/id-array.ts
var rule84 = {
  kind: "catalog",
  category: "design",
  level: "info",
  title: "Array of identifiers",
  why: "An array cannot have a foreign key: deleted rows stay in it, a change of one element writes the whole row, and two writers overwrite each other.",
  fix: "Make it a table with one row for each pair and a primary key of both columns.",
  sql: sql`
    select c.object,
      format('Unexpected array of identifiers \`%s\`, expected a table of pairs', c.qualified) as message
    from user_column c
    join designed_table t on t.oid = c.relation
    where lower(c.name) ~ '(_ids|[a-z]ids)$' and c.base_type in ('_uuid'::regtype, '_int8'::regtype, '_int4'::regtype)`,
  examples: {
    bad: [
      {
        sql: "create table public.teams (id bigint generated always as identity primary key, member_ids uuid[] not null);",
        messages: ["Unexpected array of identifiers `public.teams.member_ids`, expected a table of pairs"]
      }
    ],
    good: [
      {
        sql: `create table public.teams (id bigint generated always as identity primary key, tags text[] not null);
create table public.team_members (team_id bigint not null references public.teams (id), user_id uuid not null, primary key (team_id, user_id));`
      }
    ]
  }
};

// scripts/rules/design/identifier-needs-quotes.ts
var rule85 = {
  kind: "catalog",
  category: "design",
  level: "info",
  title: "Name that must be quoted",
  why: "A name with capitals, spaces or signs, or a reserved word, must be quoted in every query, function and policy for ever; unquoted it means something else or is an error. One finding a table.",
  fix: "Rename it to snake_case, in an expand and contract migration where code uses it.",
  sql: sql`
    with named as (
      select r.oid, r.object, r.qualified, 0 as position, r.name from user_relation r where not r.is_partition and not r.bookkeeping
      union all
      select r.oid, r.object, r.qualified, c.number, c.name
      from user_column c join user_relation r on r.oid = c.relation where not r.is_partition and not r.bookkeeping
    ),
    listed as (
      select *, row_number() over (partition by oid order by position) as at, count(*) over (partition by oid) as names
      from named
      where name !~ '^[a-z_][a-z0-9_$]*$'
        or name in (select word from pg_get_keywords() where catcode in ('R', 'T'))
    )
    select object,
      format('Unexpected names that need quotes in \`%s\`, expected snake_case and no reserved word: %s%s', qualified,
        string_agg(quote_ident(name), ', ' order by position), case when max(names) > 6 then format(' and %s more', max(names) - 6) else '' end) as message
    from listed where at <= 6
    group by oid, object, qualified`,
  examples: {
    bad: [
      {
        sql: 'create table public."Events" (id bigint generated always as identity primary key, "startsAt" timestamptz not null, "order" bigint not null);',
        messages: [
          'Unexpected names that need quotes in `public."Events"`, expected snake_case and no reserved word: "Events", "startsAt", "order"'
        ]
      }
    ],
    good: [
      {
        sql: "create table public.events (id bigint generated always as identity primary key, starts_at timestamptz not null, position bigint not null);"
      }
    ]
  }
};

// scripts/rules/design/integer-key.ts
var rule86 = {
  kind: "catalog",
  category: "design",
  level: "info",
  title: "Counting key of four bytes or fewer",
  why: "An integer key ends at 2,147,483,647, and sequences also count rolled-back and deleted rows. Widening it later rewrites the table and every table that refers to it, under ACCESS EXCLUSIVE; eight bytes now cost nothing that padding does not.",
  fix: "Use bigint generated always as identity.",
  sql: sql`
    select c.object,
      format('Unexpected %s key that counts up \`%s\`, expected bigint', c.type_name, c.qualified) as message,
      case when not exists (select from foreign_key k where k.referenced = c.relation)
        then format('alter table %s alter column %I type bigint;', c.relation_name, c.name) end as fix
    from user_column c
    join designed_table t on t.oid = c.relation
    join user_index i on i.relation = c.relation and i.is_primary and i.keys = array[c.number]
    where c.base_type in ('int4'::regtype, 'int2'::regtype)
      and (c.identity or exists (
        select from pg_depend d join pg_class s on s.oid = d.objid and s.relkind = 'S'
        where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass
          and d.refobjid = c.relation and d.refobjsubid = c.number and d.deptype in ('a', 'i')))`,
  examples: {
    bad: [
      {
        sql: "create table public.events (id serial primary key);",
        messages: ["Unexpected integer key that counts up `public.events.id`, expected bigint"]
      }
    ],
    good: [
      {
        sql: `create table public.events (id bigint generated always as identity primary key);
create table public.countries (number smallint primary key);`
      }
    ]
  }
};

// scripts/rules/design/json-column.ts
var rule87 = {
  kind: "catalog",
  category: "design",
  level: "info",
  title: "Column of type json",
  why: "`json` is text that is parsed at every access: it has no equality (DISTINCT, GROUP BY and UNION fail), takes no GIN index, and keeps duplicate keys.",
  fix: "Use jsonb, unless the exact text must be kept.",
  sql: sql`
    select c.object,
      format('Unexpected json \`%s\`, expected jsonb', c.qualified) as message,
      format('alter table %s alter column %I type jsonb;', c.relation_name, c.name) as fix
    from user_column c
    join designed_table t on t.oid = c.relation
    where c.base_type = 'json'::regtype`,
  examples: {
    bad: [
      {
        sql: "create table public.webhooks (id bigint generated always as identity primary key, payload json not null);",
        messages: ["Unexpected json `public.webhooks.payload`, expected jsonb"]
      }
    ],
    good: [
      {
        sql: "create table public.webhooks (id bigint generated always as identity primary key, payload jsonb not null);"
      }
    ]
  }
};

// scripts/rules/design/no-primary-key.ts
var rule88 = {
  kind: "catalog",
  category: "design",
  level: "warning",
  title: "Table without a primary key",
  why: "No row can be named: duplicates slip in, foreign keys cannot refer to it, logical replication and Supabase Realtime refuse its UPDATEs and DELETEs, and the Data API cannot address one row.",
  fix: "Add a primary key: the natural one where it exists, else an identity column.",
  alias: "no_primary_key",
  others: { splinter: "no_primary_key" },
  sql: sql`
    select t.object,
      format('Unexpected table without a primary key \`%s\`, expected one', t.qualified) as message,
      format('alter table %s add column %I bigint generated always as identity primary key;', t.qualified,
        case when exists (select from user_column c where c.relation = t.oid and c.name = 'id') then t.name || '_key' else 'id' end) as fix
    from designed_table t
    where not exists (select from user_index i where i.relation = t.oid and i.is_primary)
      and not exists (select from pg_inherits h where h.inhrelid = t.oid)`,
  examples: {
    bad: [
      {
        sql: "create table public.readings (sensor bigint not null, value numeric not null);",
        messages: ["Unexpected table without a primary key `public.readings`, expected one"]
      }
    ],
    good: [
      {
        sql: "create table public.readings (sensor bigint not null, at timestamptz not null, value numeric not null, primary key (sensor, at));"
      }
    ]
  }
};

// scripts/rules/design/nullable-foreign-key.ts
var table43 = "create table public.events (id bigint generated always as identity primary key);";
var rule89 = {
  kind: "catalog",
  category: "design",
  level: "info",
  title: "Nullable foreign key without a reason",
  why: "A row without its parent passes every check, drops out of inner joins, and is hidden by policies that go through the parent. Reasons that are seen: ON DELETE SET NULL, a reference to the table itself, a CHECK that names the column, a comment on the column.",
  fix: "Set the column NOT NULL, or say in a comment on it what a missing parent means.",
  sql: sql`
    select c.object,
      format('Unexpected nullable foreign key \`%s\`, expected NOT NULL or a comment that says what null means', c.qualified) as message,
      format('alter table %s alter column %I set not null;', c.relation_name, c.name) as fix
    from foreign_key k
    join designed_table t on t.oid = k.relation
    join user_column c on c.relation = k.relation and c.number = any (k.columns) and c.nullable
    where k.on_delete <> 'n' and k.referenced <> k.relation and cardinality(k.columns) = 1
      and col_description(k.relation, c.number) is null
      and not exists (select from pg_constraint o where o.conrelid = k.relation and o.contype = 'c' and c.number = any (o.conkey))
    group by c.relation, c.number, c.object, c.qualified, c.relation_name, c.name`,
  examples: {
    bad: [
      {
        given: table43,
        sql: `create table public.bookings (
  id bigint generated always as identity primary key,
  event_id bigint references public.events (id) on delete cascade
);
create index on public.bookings (event_id);`,
        messages: [
          "Unexpected nullable foreign key `public.bookings.event_id`, expected NOT NULL or a comment that says what null means"
        ]
      }
    ],
    good: [
      {
        given: table43,
        sql: `create table public.bookings (
  id bigint generated always as identity primary key,
  event_id bigint not null references public.events (id),
  moved_from bigint references public.events (id),
  repeats bigint references public.bookings (id)
);
create index on public.bookings (event_id);
create index on public.bookings (moved_from);
create index on public.bookings (repeats);
comment on column public.bookings.moved_from is 'Null: the booking was made for this event.';`
      }
    ]
  }
};

// scripts/rules/design/orphaned-function.ts
var body2 = `create function public.touch() returns trigger language plpgsql set search_path = '' as $$
begin
  new.body = trim(new.body);
  return new;
end $$;`;
var rule90 = {
  kind: "catalog",
  category: "design",
  level: "info",
  title: "Trigger function that no trigger calls",
  why: "Nothing else can call it. Either a trigger was dropped with its table and the function stayed, or the trigger that should enforce something was never created.",
  fix: "Create the trigger, or drop the function.",
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
        sql: body2,
        messages: ["Unexpected trigger function without a trigger `public.touch()`, expected one or none of both"]
      }
    ],
    good: [
      {
        given: body2,
        sql: `create table public.notes (id bigint generated always as identity primary key, body text not null);
create trigger touch before insert on public.notes for each row execute function public.touch();`
      }
    ]
  }
};

// scripts/rules/design/polymorphic-association.ts
var rule91 = {
  kind: "catalog",
  category: "design",
  level: "info",
  title: "Reference whose table is named in a column",
  why: "A pair such as `subject_type`, `subject_id` can have no foreign key: rows outlive what they refer to, joins need one branch a type, and policies cannot follow the reference.",
  fix: "Use one nullable foreign key for each kind of parent with a CHECK that exactly one is set (`num_nonnulls(…) = 1`), or a table of parents that all kinds share.",
  sql: sql`
    select i.object,
      format('Unexpected polymorphic reference \`%s (%I, %I)\`, expected a foreign key for each kind', i.relation_name, t.name, i.name) as message
    from user_column i
    join designed_table d on d.oid = i.relation
    join user_column t on t.relation = i.relation and t.number <> i.number
      and regexp_replace(lower(t.name), '_?(type|kind|table)$', '') = regexp_replace(lower(i.name), '_?id$', '')
    where lower(i.name) ~ '.id$' and lower(t.name) ~ '.(type|kind|table)$'
      and i.base_type in ('uuid'::regtype, 'int8'::regtype, 'int4'::regtype, 'text'::regtype, 'varchar'::regtype)
      and t.base_type <> 'boolean'::regtype
      and not exists (select from foreign_key k where k.relation = i.relation and i.number = any (k.columns))
      and not exists (select from user_index x where x.relation = i.relation and x.is_primary and x.keys = array[i.number])`,
  examples: {
    bad: [
      {
        sql: `create table public.comments (
  id bigint generated always as identity primary key,
  subject_type text not null,
  subject_id bigint not null
);`,
        messages: [
          "Unexpected polymorphic reference `public.comments (subject_type, subject_id)`, expected a foreign key for each kind"
        ]
      }
    ],
    good: [
      {
        given: `create table public.posts (id bigint generated always as identity primary key);
create table public.photos (id bigint generated always as identity primary key);`,
        sql: `create table public.comments (
  id bigint generated always as identity primary key,
  post_id bigint references public.posts (id),
  photo_id bigint references public.photos (id),
  check (num_nonnulls(post_id, photo_id) = 1)
);
create index on public.comments (post_id);
create index on public.comments (photo_id);`
      }
    ]
  }
};

// scripts/rules/design/publication-without-replica-identity.ts
var rule92 = {
  kind: "catalog",
  category: "design",
  level: "error",
  title: "Published table whose rows have no identity",
  why: "Since the table is in a publication of updates or deletes, every UPDATE or DELETE of it fails: “does not have a replica identity and publishes updates”.",
  fix: "Add a primary key, or name a unique index of NOT NULL columns with REPLICA IDENTITY USING INDEX.",
  sql: sql`
    select r.object,
      format('Unexpected table without replica identity \`%s\` in publication %s, expected a primary key: its updates and deletes fail',
        r.qualified, string_agg(distinct quote_ident(p.pubname), ', ')) as message,
      format('alter table %s replica identity full;', r.qualified) as fix
    from user_relation r
    join pg_class c on c.oid = r.oid
    join pg_publication p on p.pubupdate or p.pubdelete
    where r.relkind = 'r'
      and (p.puballtables or exists (select from pg_publication_tables t
        where t.pubname = p.pubname and t.schemaname = r.schema and t.tablename = r.name))
      and (c.relreplident = 'n'
        or c.relreplident = 'd' and not exists (select from user_index i where i.relation = r.oid and i.is_primary)
        or c.relreplident = 'i' and not exists (select from user_index i where i.relation = r.oid and i.replica_identity))
    group by r.oid, r.object, r.qualified`,
  examples: {
    bad: [
      {
        given: "create table public.readings (sensor bigint not null, value numeric not null);",
        sql: "create publication changes for table public.readings;",
        messages: [
          "Unexpected table without replica identity `public.readings` in publication changes, expected a primary key: its updates and deletes fail"
        ]
      }
    ],
    good: [
      {
        given: "create table public.readings (sensor bigint primary key, value numeric not null);",
        sql: "create publication changes for table public.readings;"
      }
    ]
  }
};

// scripts/rules/design/reg-type-column.ts
var rule93 = {
  kind: "catalog",
  category: "design",
  level: "warning",
  title: "Column of a type that pg_upgrade refuses",
  why: "regproc, regprocedure, regoper, regoperator, regconfig, regdictionary, regnamespace and regcollation store object numbers that change in a major upgrade: `pg_upgrade` stops, and the platform cannot upgrade the project. (regclass, regtype and regrole keep theirs.)",
  fix: "Store the name as text.",
  alias: "unsupported_reg_types",
  others: { splinter: "unsupported_reg_types" },
  sql: sql`
    select c.object,
      format('Unexpected %s \`%s\`, expected text: pg_upgrade refuses it', c.type_name, c.qualified) as message,
      format('alter table %s alter column %I type text;', c.relation_name, c.name) as fix
    from user_column c
    join user_relation r on r.oid = c.relation
    where r.relkind in ('r', 'p', 'm') and c.base_type in ('regcollation'::regtype, 'regconfig'::regtype, 'regdictionary'::regtype,
      'regnamespace'::regtype, 'regoper'::regtype, 'regoperator'::regtype, 'regproc'::regtype, 'regprocedure'::regtype)`,
  examples: {
    bad: [
      {
        sql: "create table public.documents (id bigint generated always as identity primary key, language regconfig not null);",
        messages: ["Unexpected regconfig `public.documents.language`, expected text: pg_upgrade refuses it"]
      }
    ],
    good: [
      {
        sql: "create table public.documents (id bigint generated always as identity primary key, language text not null, source regclass not null);"
      }
    ]
  }
};

// scripts/rules/design/rewrite-rule.ts
var table44 = "create table public.notes (id bigint generated always as identity primary key, body text not null);";
var rule94 = {
  kind: "catalog",
  category: "design",
  level: "warning",
  title: "Rewrite rule on a table",
  why: "A RULE rewrites the query, not the row: volatile expressions run twice, RETURNING and ON CONFLICT break, and COPY passes it by. Postgres’s own documentation advises triggers.",
  fix: "Use a trigger.",
  sql: sql`
    select t.object,
      format('Unexpected rewrite rules on \`%s\`, expected triggers: %s', t.qualified,
        string_agg(quote_ident(w.rulename), ', ' order by w.rulename)) as message,
      string_agg(format('drop rule %I on %s;', w.rulename, t.qualified), E'\n' order by w.rulename) as fix
    from pg_rewrite w
    join user_relation t on t.oid = w.ev_class
    where w.rulename <> '_RETURN' and t.relkind in ('r', 'p')
    group by t.oid, t.object, t.qualified`,
  examples: {
    bad: [
      {
        given: table44,
        sql: "create rule keep as on delete to public.notes do instead nothing;",
        messages: ["Unexpected rewrite rules on `public.notes`, expected triggers: keep"]
      }
    ],
    good: [{ sql: table44 }]
  }
};

// scripts/rules/design/sequence-near-exhaustion.ts
var table45 = "create table public.readings (id integer generated by default as identity primary key);";
var rule95 = {
  kind: "catalog",
  category: "design",
  level: "error",
  title: "Sequence that is nearly used up",
  why: "Past the end every INSERT fails. The end is the sequence’s own, or that of the column’s type where that comes first: a bigint sequence behind an integer column ends at 2,147,483,647. Reported from 75 % on.",
  fix: "Widen the column to bigint ahead of time: a new column, a trigger, a backfill and a swap, since ALTER TYPE rewrites the table under ACCESS EXCLUSIVE.",
  sql: sql`
    with usage as (
      select c.oid, format('sequence %I.%I', n.name, c.relname) as object, format('%I.%I', n.name, c.relname) as qualified,
        case when c.relkind = 'S' and has_sequence_privilege(c.oid, 'SELECT, USAGE')
          then pg_sequence_last_value(c.oid)::numeric end as used,
        least(s.seqmax, case a.atttypid when 'int4'::regtype then 2147483647 when 'int2'::regtype then 32767 end)::numeric as maximum,
        format('%s.%I', a.attrelid::regclass, a.attname) as owner_column
      from pg_sequence s
      join pg_class c on c.oid = s.seqrelid
      join user_namespace n on n.oid = c.relnamespace
      left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid
        and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')
      left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
      where s.seqincrement > 0 and not s.seqcycle
    )
    select object,
      format('Unexpected sequence at %s %% of its end \`%s\`, expected room: %s of %s', floor(100 * used / maximum), qualified, used, maximum) as message,
      jsonb_build_object('column', owner_column, 'last_value', used, 'maximum', maximum) as detail
    from usage where used >= 0.75 * maximum`,
  examples: {
    bad: [
      {
        given: table45,
        sql: `select setval('public.readings_id_seq', 2000000000);`,
        messages: [
          "Unexpected sequence at 93 % of its end `public.readings_id_seq`, expected room: 2000000000 of 2147483647"
        ]
      }
    ],
    good: [
      {
        sql: `create table public.readings (id bigint generated always as identity primary key);
select setval('public.readings_id_seq', 2000000000);`
      }
    ]
  }
};

// scripts/rules/design/table-inheritance.ts
var table46 = "create table public.cities (id bigint generated always as identity primary key, name text not null);";
var rule96 = {
  kind: "catalog",
  category: "design",
  level: "warning",
  title: "Table inheritance",
  why: "Queries of the parent read the children as well, but its unique keys, foreign keys and policies’ grants do not span them: two rows with one “primary key” are possible.",
  fix: "Use declarative partitioning, or a foreign key from one table to the other.",
  sql: sql`
    select t.object,
      format('Unexpected inheritance \`%s\` from %s, expected partitioning or a foreign key', t.qualified,
        string_agg(h.inhparent::regclass::text, ', ' order by h.inhseqno)) as message,
      string_agg(format('alter table %s no inherit %s;', t.qualified, h.inhparent::regclass), E'\n' order by h.inhseqno) as fix
    from pg_inherits h
    join designed_table t on t.oid = h.inhrelid
    group by t.oid, t.object, t.qualified`,
  examples: {
    bad: [
      {
        given: table46,
        sql: "create table public.capitals (country text primary key) inherits (public.cities);",
        messages: [
          "Unexpected inheritance `public.capitals` from public.cities, expected partitioning or a foreign key"
        ]
      }
    ],
    good: [
      {
        given: table46,
        sql: "create table public.capitals (country text primary key, city_id bigint not null unique references public.cities (id));"
      }
    ]
  }
};

// scripts/rules/design/table-unlogged.ts
var rule97 = {
  kind: "catalog",
  category: "design",
  level: "warning",
  title: "Unlogged table",
  why: "After a crash Postgres empties it; it is not on replicas, nor in a backup from them. Right for a cache, wrong for anything that is missed.",
  fix: "Set it LOGGED, unless losing all of it at any time is fine: then say so with an ignore entry.",
  sql: sql`
    select t.object,
      format('Unexpected unlogged table \`%s\`, expected it logged: a crash empties it', t.qualified) as message,
      format('alter table %s set logged;', t.qualified) as fix
    from designed_table t join pg_class c on c.oid = t.oid
    where c.relpersistence = 'u'`,
  examples: {
    bad: [
      {
        sql: "create unlogged table public.carts (id bigint generated always as identity primary key);",
        messages: ["Unexpected unlogged table `public.carts`, expected it logged: a crash empties it"]
      }
    ],
    good: [{ sql: "create table public.carts (id bigint generated always as identity primary key);" }]
  }
};

// scripts/rules/design/text-without-check.ts
var rule98 = {
  kind: "catalog",
  category: "design",
  level: "info",
  title: "Text column that holds one of a few values, unchecked",
  why: "A status with a default is one of a few words. Without a CHECK, an enum or a table of its own, a typing error is a new status that no query knows, and the row disappears from every list.",
  fix: "Add a CHECK with the words, or an enum type, or a foreign key to a table of them.",
  sql: sql`
    select c.object,
      format('Unexpected unchecked text \`%s\` with the default %s, expected a CHECK, an enum or a foreign key', c.qualified,
        (regexp_match(d.value, '^''(?:[^'']|'''')*'''))[1]) as message,
      jsonb_build_object('default', d.value) as detail
    from user_column c
    join designed_table t on t.oid = c.relation
    join lateral (
      select pg_get_expr(adbin, adrelid) as value from pg_attrdef where adrelid = c.relation and adnum = c.number
    ) d on true
    where c.base_type in ('text'::regtype, 'varchar'::regtype) and not c.generated and c.base_type = c.type
      and d.value ~ '^''[A-Za-z][\w -]*''::(text|character varying)'
      and lower(c.name) ~ '(^|_)(status|state|type|kind|role|category|level|priority|visibility|phase|stage|plan|tier|severity|mode)$'
      and not exists (select from pg_constraint k where k.conrelid = c.relation and k.contype in ('c', 'f') and c.number = any (k.conkey))`,
  examples: {
    bad: [
      {
        sql: `create table public.bookings (id bigint generated always as identity primary key, status text not null default 'pending');`,
        messages: [
          "Unexpected unchecked text `public.bookings.status` with the default 'pending', expected a CHECK, an enum or a foreign key"
        ]
      }
    ],
    good: [
      {
        sql: `create table public.bookings (
  id bigint generated always as identity primary key,
  status text not null default 'pending' check (status in ('pending', 'confirmed', 'cancelled'))
);`
      },
      {
        sql: `create type public.booking_status as enum ('pending', 'confirmed', 'cancelled');
create table public.bookings (
  id bigint generated always as identity primary key,
  status public.booking_status not null default 'pending'
);`
      }
    ]
  }
};

// scripts/rules/design/timestamp-without-zone.ts
var rule99 = {
  kind: "catalog",
  category: "design",
  level: "warning",
  title: "Timestamp without time zone",
  why: "`timestamp` stores what the clock showed and forgets where: two clients with different time zones read different instants, `now()` is cut to the session’s zone, and daylight saving makes an hour a year ambiguous. One finding a table.",
  fix: "Change the type to timestamptz, naming the zone that the values were written in. Where the session’s time zone is UTC when it runs, the table is not rewritten.",
  sql: sql`
    select t.object,
      format('Unexpected timestamp without time zone in \`%s\`, expected timestamptz: %s', t.qualified,
        string_agg(quote_ident(c.name), ', ' order by c.number)) as message,
      case when bool_and(not c.generated) and t.relkind = 'r' then
        format(E'set timezone = ''UTC'';\nalter table %s %s;', t.qualified,
          string_agg(format('alter column %I type timestamptz', c.name), ', ' order by c.number)) end as fix
    from user_column c
    join designed_table t on t.oid = c.relation
    where c.base_type = 'timestamp'::regtype
    group by t.oid, t.object, t.qualified, t.relkind`,
  examples: {
    bad: [
      {
        sql: "create table public.events (id bigint generated always as identity primary key, starts_at timestamp not null, ends_at timestamp);",
        messages: [
          "Unexpected timestamp without time zone in `public.events`, expected timestamptz: starts_at, ends_at"
        ]
      }
    ],
    good: [
      {
        sql: "create table public.events (id bigint generated always as identity primary key, starts_at timestamptz not null, day date not null);"
      }
    ]
  }
};

// scripts/rules/design/trigger-disabled.ts
var table47 = `create table public.notes (id bigint generated always as identity primary key, body text not null);
create function public.touch() returns trigger language plpgsql set search_path = '' as $$
begin
  new.body = trim(new.body);
  return new;
end $$;
create trigger touch before insert on public.notes for each row execute function public.touch();`;
var rule100 = {
  kind: "catalog",
  category: "design",
  level: "warning",
  title: "Disabled trigger",
  why: "A trigger that somebody switched off for a backfill and did not switch on again: the audit, the check or the foreign key that it stands for is not there, and nothing says so.",
  fix: "Enable it, or drop it.",
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
        given: table47,
        sql: "alter table public.notes disable trigger touch;",
        messages: ["Unexpected disabled triggers on `public.notes`, expected them enabled or dropped: touch"]
      }
    ],
    good: [
      {
        given: table47,
        sql: `alter table public.notes disable trigger touch;
alter table public.notes enable trigger touch;`
      }
    ]
  }
};

// scripts/rules/design/unique-ignores-null.ts
var table48 = "create table public.pages (id bigint generated always as identity primary key, site text not null, slug text not null, deleted_at timestamptz);";
var rule101 = {
  kind: "catalog",
  category: "design",
  level: "info",
  title: "Unique key with a nullable column",
  why: "Nulls are distinct: two rows that are equal but for a null in the key are both let in. `unique (site, slug, deleted_at)` allows any number of live pages with one slug.",
  fix: "Use a partial unique index (`where deleted_at is null`), or `unique nulls not distinct` (PostgreSQL 15).",
  sql: sql`
    select i.object,
      format('Unexpected nullable column in the unique key \`%s (%s)\`, expected NOT NULL, a partial index or NULLS NOT DISTINCT: %s',
        i.relation_name, ${columnNames("i.relation", "i.keys")},
        (select string_agg(quote_ident(c.name), ', ' order by c.number) from user_column c
          where c.relation = i.relation and c.number = any (i.keys) and c.nullable)) as message
    from user_index i
    join designed_table t on t.oid = i.relation
    where i.is_unique and not i.is_primary and not i.exclusion and not i.nulls_not_distinct and i.indpred is null
      and cardinality(i.keys) > 1 and 0 <> all (i.keys)
      and exists (select from user_column c where c.relation = i.relation and c.number = any (i.keys) and c.nullable)
      and exists (select from user_column c where c.relation = i.relation and c.number = any (i.keys) and not c.nullable)`,
  examples: {
    bad: [
      {
        given: table48,
        sql: "alter table public.pages add constraint pages_slug unique (site, slug, deleted_at);",
        messages: [
          "Unexpected nullable column in the unique key `public.pages (site, slug, deleted_at)`, expected NOT NULL, a partial index or NULLS NOT DISTINCT: deleted_at"
        ]
      }
    ],
    good: [
      { given: table48, sql: "create unique index pages_slug on public.pages (site, slug) where deleted_at is null;" }
    ]
  }
};

// scripts/rules/design/updated-at-stale.ts
var table49 = `create table public.notes (
  id bigint generated always as identity primary key,
  body text not null,
  updated_at timestamptz not null default now()
);`;
var rule102 = {
  kind: "catalog",
  category: "design",
  level: "warning",
  title: "updated_at that nothing updates",
  why: "The default sets the column at INSERT only. Without a BEFORE UPDATE trigger it holds when the row was made, and whatever relies on it (sync, caches, conflict checks) misses changes. A client that sets it can also set it wrong.",
  fix: "Add a BEFORE UPDATE trigger FOR EACH ROW that sets it: `moddatetime`, or a function of your own.",
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
        sql: table49,
        messages: [
          "Unexpected column without a trigger `public.notes.updated_at`, expected a BEFORE UPDATE trigger that sets it"
        ]
      }
    ],
    good: [
      {
        given: table49,
        sql: `create function public.set_updated_at() returns trigger language plpgsql set search_path = '' as $$
begin
  new.updated_at = now();
  return new;
end $$;
create trigger set_updated_at before update on public.notes for each row execute function public.set_updated_at();`
      }
    ]
  }
};

// scripts/rules/catalog.generated.ts
var catalogRules = {
  "api-role-inherits-power": rule,
  "auth-users-exposed": rule2,
  "bucket-without-limits": rule3,
  "definer-callable-by-anon": rule4,
  "definer-open-to-anon": rule5,
  "definer-open-to-authenticated": rule6,
  "definer-search-path-mutable": rule7,
  "definer-search-path-writable": rule8,
  "definer-view-leaky": rule9,
  "definer-write-open-to-anon": rule10,
  "dynamic-sql-injectable": rule11,
  "existence-oracle": rule12,
  "extension-in-public": rule13,
  "extension-outdated": rule14,
  "foreign-key-oracle": rule15,
  "foreign-key-to-auth-unique": rule16,
  "foreign-table-exposed": rule17,
  "function-search-path-mutable": rule18,
  "graphql-open-to-anon": rule19,
  "graphql-open-to-authenticated": rule20,
  "materialized-view-exposed": rule21,
  "partition-policy-ignored": rule22,
  "partition-rls-bypassed": rule23,
  "policy-always-true": rule24,
  "policy-caller-as-pattern": rule25,
  "policy-dependency-denied": rule26,
  "policy-for-bypassing-role": rule27,
  "policy-function-recursion": rule28,
  "policy-helper-exposed": rule29,
  "policy-insert-without-check": rule30,
  "policy-open-to-anon": rule31,
  "policy-read-condition-writes": rule32,
  "policy-recursion": rule33,
  "policy-restrictive-only": rule34,
  "policy-role-too-wide": rule35,
  "policy-row-can-be-moved": rule36,
  "policy-self-comparison": rule37,
  "policy-update-without-select": rule38,
  "policy-user-metadata": rule39,
  "policy-uses-auth-role": rule40,
  "policy-without-grant": rule41,
  "policy-without-rls": rule42,
  "privileged-column-writable": rule43,
  "public-bucket-listing": rule44,
  "queue-exposed": rule45,
  "realtime-channel-open": rule46,
  "rls-disabled": rule47,
  "rls-not-forced": rule48,
  "rls-without-policy": rule49,
  "role-bypasses-rls": rule50,
  "schema-writable": rule51,
  "security-definer-view": rule52,
  "sensitive-column-exposed": rule53,
  "sensitive-column-readable": rule54,
  "sequence-without-grant": rule55,
  "storage-policy-without-bucket": rule56,
  "storage-write-unscoped": rule57,
  "table-granted-to-public": rule58,
  "tenant-column-writable": rule59,
  "truncate-granted": rule60,
  "autovacuum-disabled": rule61,
  "boolean-index": rule62,
  "duplicate-index": rule63,
  "foreign-key-unindexed": rule64,
  "index-invalid": rule65,
  "index-unused": rule66,
  "multiple-permissive-policies": rule67,
  "policy-column-unindexed": rule68,
  "policy-function-per-row": rule69,
  "publication-for-all-tables": rule70,
  "redundant-index": rule71,
  "table-bloat": rule72,
  "text-search-unindexed": rule73,
  "volatile-function-in-policy": rule74,
  "cascade-too-far": rule75,
  "char-padded": rule76,
  "composite-foreign-key-hole": rule77,
  "constraint-not-validated": rule78,
  "external-ids-blob": rule79,
  "float-money": rule80,
  "foreign-key-duplicate": rule81,
  "foreign-key-missing": rule82,
  "foreign-key-type-mismatch": rule83,
  "id-array": rule84,
  "identifier-needs-quotes": rule85,
  "integer-key": rule86,
  "json-column": rule87,
  "no-primary-key": rule88,
  "nullable-foreign-key": rule89,
  "orphaned-function": rule90,
  "polymorphic-association": rule91,
  "publication-without-replica-identity": rule92,
  "reg-type-column": rule93,
  "rewrite-rule": rule94,
  "sequence-near-exhaustion": rule95,
  "table-inheritance": rule96,
  "table-unlogged": rule97,
  "text-without-check": rule98,
  "timestamp-without-zone": rule99,
  "trigger-disabled": rule100,
  "unique-ignores-null": rule101,
  "updated-at-stale": rule102
};

export {
  sql,
  withoutInitPlans,
  callerPattern,
  callerInCodePattern,
  catalogRules
};
