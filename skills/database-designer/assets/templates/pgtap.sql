/*---
title: A pgTAP test of an existing table
summary: Columns, types, keys, policies and grants of a table as they are today, so that a change of them is noticed
notes: |
  Made from the database that the repository's migrations build, so a repository is needed. What the table means, its rows
  and who reaches them is not in it: write that by hand, or let `dbops access --write-tests` do it.
parameters:
  table: { format: relation, x-relation: existing, description: The table }
required: [table]
examples:
  - name: notes
    summary: A table with a key, a reference, a policy and grants
    given: |
      create table public.notes (
        id bigint generated always as identity primary key,
        user_id uuid not null references auth.users (id) on delete cascade,
        body text not null check (char_length(body) <= 1000),
        created_at timestamptz not null default now()
      );
      create index notes_user_id_idx on public.notes (user_id);
      alter table public.notes enable row level security;
      revoke all on public.notes from anon, authenticated;
      grant select on public.notes to authenticated;
      create policy notes_select_own on public.notes for select to authenticated using (user_id = (select auth.uid()));
    values: { table: notes }
  - name: postgres
    summary: Plain PostgreSQL, a key of two columns, no policy
    platform: postgres
    given: |
      create role app nologin;
      create table public.line_items ("Order" bigint, number integer, price numeric(12,2) not null, primary key ("Order", number));
      grant select, insert on public.line_items to app;
    values: { table: line_items }
---*/
--- test {table}
<% const t = known(table); const at = sql`${table.schema.value}, ${table.name.value}`, list = (names) => sql`array[${names}]::name[]` %>
<% const keyed = t.constraints.find((each) => each.type === 'primary key') %>
<%~ include('@test.begin') %>
select has_table(<%= at %>, 'the table is there');
select columns_are(<%= at %>, <%= list(t.columns.map((column) => column.name)) %>, 'with these columns');
<% t.columns.forEach((column) => { %>
select col_type_is(<%= at %>, <%= column.name %>, <%= column.type %>, <%= `${column.name} is ${column.type}` %>);
select <% if (column.nullable) { %>col_is_null<% } else { %>col_not_null<% } %>(<%= at %>, <%= column.name %>, <%= `${column.name} may ${column.nullable ? '' : 'not '}be null` %>);
<% }) %>
<% if (keyed) { %>
select col_is_pk(<%= at %>, <%= list(keyed.columns) %>, 'the key');
<% } else { %>
select hasnt_pk(<%= at %>, 'it has no key');
<% } %>
<% t.constraints.filter((each) => each.references).forEach((each) => { %>
select fk_ok(<%= at %>, <%= list(each.columns) %>, <%= each.references.schema %>, <%= each.references.name %>, <%= list(each.references.columns) %>, <%= `${each.name} points to ${each.references.name}` %>);
<% }) %>
<% if (t.indexes.length > 0) { %>
select indexes_are(<%= at %>, <%= list(t.indexes.map((index) => index.name)) %>, 'these indexes');
<% } %>
<% if (t.triggers.length > 0) { %>
select triggers_are(<%= at %>, <%= list(t.triggers.map((trigger) => trigger.name)) %>, 'these triggers');
<% } %>
select is((select relrowsecurity from pg_class where oid = <%= regclass(table) %>), <%= t.rls.enabled %>, <%= `row-level security is ${t.rls.enabled ? 'on' : 'off'}` %>);
select policies_are(<%= at %>, <%= list(t.policies.map((policy) => policy.name)) %>, 'these policies');
<% t.policies.forEach((policy) => { %>
select policy_cmd_is(<%= at %>, <%= policy.name %>, <%= policy.command %>, <%= `${policy.name} is for ${policy.command}` %>);
select policy_roles_are(<%= at %>, <%= policy.name %>, <%= list(policy.roles) %>, <%= `${policy.name} is for ${policy.roles.join(', ')}` %>);
<% }) %>
<% const roles = supabase ? ['anon', role.value] : [role.value]; roles.forEach((each) => { %>
select table_privs_are(<%= at %>, <%= each %>, <%= list(facts.holdsPrivileges(table, ident(each)).map((privilege) => String(privilege).toUpperCase())) %>, <%= `what ${each} may do` %>);
<% }) %>
<%~ include('@test.end') %>
