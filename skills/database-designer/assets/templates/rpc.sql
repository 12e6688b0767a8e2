/*---
title: A function that clients call, with checked inputs
summary: A function with typed arguments, conditions that they must meet with an error a client can read, and the least rights
notes: |
  `invoker`: the function runs with the rights of its caller and policies decide, the default. `definer`: it runs with those of
  its owner, past every policy; then `query` itself must hold the caller to what is his.
  Null counts as a condition that is not met. Errors have SQLSTATE 22023, which the Data API answers with 400.
parameters:
  function: { format: relation, x-relation: new, description: The new function }
  arguments: { type: array, items: { format: column }, default: [], description: 'Arguments with their types, e.g. p_amount numeric' }
  returns: { format: type, default: void, description: 'Type of the result, of one row where set is true' }
  set: { type: boolean, default: false, description: Returns rows }
  query: { format: statement, description: 'What it does: one statement; its rows are the result' }
  checks: { type: object, additionalProperties: { format: expression }, default: {}, description: "Message and condition, e.g. checks.'The amount is positive'='p_amount > 0'" }
  security: { type: string, enum: [invoker, definer], default: invoker, description: With whose rights it runs }
  volatility: { type: string, enum: [volatile, stable], default: volatile, description: 'Whether it writes; stable only reads' }
  readers: { type: array, items: { type: string, enum: [anon, signed-in, worker] }, uniqueItems: true, minItems: 1, default: [signed-in], description: Who may call it }
  comment: { type: string, minLength: 1, description: What it does and gives back }
  fails: { type: array, items: { format: arguments }, default: [], description: 'For the test: lists of arguments, as SQL, that must be refused' }
  works: { type: array, items: { format: arguments }, default: [], description: 'For the test: lists of arguments, as SQL, that must pass' }
required: [function, query, comment]
examples:
  - name: transfer
    summary: Moves an amount between two accounts of the caller
    given: |
      create table public.accounts (
        id bigint generated always as identity primary key,
        user_id uuid not null references auth.users (id) on delete cascade,
        balance numeric(12,2) not null default 0 check (balance >= 0)
      );
      create index accounts_user_id_idx on public.accounts (user_id);
      alter table public.accounts enable row level security;
      grant select, update (balance) on public.accounts to authenticated;
      create policy accounts_select_own on public.accounts for select to authenticated using (user_id = (select auth.uid()));
      create policy accounts_update_own on public.accounts for update to authenticated
        using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
    values:
      function: transfer
      comment: Moves an amount from one account of the caller to another. Returns both.
      arguments: [p_from bigint, p_to bigint, 'p_amount numeric']
      returns: public.accounts
      set: true
      query: |
        update public.accounts a
           set balance = a.balance + case when a.id = p_from then -p_amount else p_amount end
         where a.id in (p_from, p_to)
        returning a.*
      checks:
        The amount is between 0.01 and 10000: p_amount between 0.01 and 10000
        The accounts are two: p_from <> p_to
      fails: ['1, 2, 0', '1, 1, 5', '1, 2, null']
      works: ['1, 2, 5']
  - name: definer
    summary: How many users there are, which no client may count itself
    given: |
      create table public.members (user_id uuid primary key references auth.users (id) on delete cascade, joined_on date not null);
      alter table public.members enable row level security;
    values:
      function: count_members
      comment: How many members joined since a day. Nothing of them but their number is told.
      arguments: [p_since date]
      returns: bigint
      query: select count(*) from public.members m where m.joined_on >= p_since and (select auth.uid()) is not null
      security: definer
      volatility: stable
      checks: { The day is not in the future: p_since <= current_date }
      fails: ["'2999-01-01'"]
      works: ["'2020-01-01'"]
  - name: postgres
    summary: Plain PostgreSQL
    platform: postgres
    given: |
      create role app nologin;
      create table public.notes (id bigint generated always as identity primary key, body text not null);
      alter table public.notes enable row level security;
      grant select, insert on public.notes to app;
      create policy notes_insert on public.notes for insert to app with check ((select current_setting('app.user_id', true)) <> '');
      create policy notes_select on public.notes for select to app using (true);
    values:
      function: add_note
      comment: Adds a note and returns its id.
      arguments: [p_body text]
      returns: bigint
      query: insert into public.notes (body) values (p_body) returning id
      checks: { The note has 1 to 1000 characters: char_length(p_body) between 1 and 1000 }
      fails: ["''", 'null']
      works: ["'a note'"]
---*/
--- migration create_{function}
<% const f = locals.function, args = locals.arguments, types = args.map((arg) => arg.type); const who = [...(readers.includes('anon') && supabase ? [ident('anon')] : []), ...(readers.includes('signed-in') ? [role] : []), ...(readers.includes('worker') && worker ? [worker] : [])] %>
<% const nothing = String(returns) === 'void' %>
create function <%= f %>(<%= args %>)
returns <% if (set) { %>setof <% } %><%= returns %>
language plpgsql
<% if (volatility === 'stable') { %>
stable
<% } %>
<% if (security === 'definer') { %>
security definer
<% } %>
set search_path = ''
as $$
<% if (!nothing && !set) { %>
declare
  v_result <%= returns %>;
<% } %>
begin
<% Object.entries(checks).forEach(([message, condition]) => { %>
  if (<%= condition %>) is not true then
    raise exception using message = <%= message %>, errcode = 'invalid_parameter_value';
  end if;
<% }) %>
<% if (set) { %>
  return query
  <%= query %>;
<% } else if (nothing) { %>
  <%= /^\s*(select|with|values|table)\b/i.test(String(query)) ? sql`perform from (${query}) as result` : query %>;
<% } else { %>
  <%= query %>
  into v_result;
  return v_result;
<% } %>
end;
$$;
comment on function <%= f %>(<%= types %>) is <%= comment %>;
revoke execute on function <%= f %>(<%= types %>) from public<% if (supabase && !readers.includes('anon')) { %>, anon<% } %><% if (supabase && !readers.includes('signed-in')) { %>, authenticated<% } %>;
<% if (who.length > 0) { %>
grant execute on function <%= f %>(<%= types %>) to <%= who %>;
<% } %>
--- rollback
drop function <%= locals.function %>(<%= locals.arguments.map((arg) => arg.type) %>);
--- test
<% const f = locals.function, args = locals.arguments %>
<%~ include('@test.begin') %>
select has_function(<%= f.schema.value %>, <%= f.name.value %>, 'the function is there');
select <% if (security === 'definer') { %>is<% } else { %>isnt<% } %>_definer(<%= f.schema.value %>, <%= f.name.value %>, <%= `it runs with the rights of its ${security === 'definer' ? 'owner' : 'caller'}` %>);
select volatility_is(<%= f.schema.value %>, <%= f.name.value %>, <%= volatility %>, <%= `it is ${volatility}` %>);

<%~ include('@test.users', { count: 1 }) %>
<%= as(1) %>
<% fails.forEach((call) => { %>
select throws_ok($$ select <%= f %>(<%= call %>) $$, '22023', null, <%= `it refuses ${call}` %>);
<% }) %>
<% works.forEach((call) => { %>
select lives_ok($$ select <%= f %>(<%= call %>) $$, <%= `it takes ${call}` %>);
<% }) %>
<%= as() %>
<% if (supabase && !readers.includes('anon')) { %>
select function_privs_are(<%= f.schema.value %>, <%= f.name.value %>, array[<%= args.map((arg) => String(arg.type)) %>]::text[], 'anon', '{}', 'who is not signed in may not call it');
<% } %>
<%~ include('@test.end') %>
