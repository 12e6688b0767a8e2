/*---
title: Full-text search
summary: A ranked search over text columns of an existing table, served by an index that is built without stopping writes
notes: |
  The index is on an expression, so no column is added and no row is rewritten; the search function uses exactly that
  expression. Earlier columns weigh more (A to D). Write queries as people do in a search engine: `startup -"series b"`. The function
  runs with the rights of its caller: policies decide what is found. Proven with EXPLAIN: `select * from search_…('word')` reads the index.
parameters:
  table: { format: relation, x-relation: existing, description: The table }
  columns: { type: array, minItems: 1, maxItems: 4, items: { format: identifier, x-column-of: table }, description: 'Text columns, the most important first' }
  language: { type: string, default: english, pattern: '^[a-z]+$', description: 'Configuration of the search, e.g. english, spanish, simple' }
  readers: { type: array, items: { type: string, enum: [anon, signed-in] }, uniqueItems: true, minItems: 1, default: [signed-in], description: Who may search }
required: [table, columns]
examples:
  - name: jobs
    summary: Jobs by title before description, for everybody
    given: |
      create table public.jobs (
        id uuid primary key default gen_random_uuid(),
        title text not null,
        description text not null default ''
      );
      alter table public.jobs enable row level security;
      revoke all on public.jobs from anon, authenticated;
      grant select on public.jobs to anon, authenticated;
      create policy jobs_select on public.jobs for select to anon, authenticated using (true);
    values: { table: jobs, columns: [title, description], readers: [anon, signed-in] }
  - name: postgres
    summary: Plain PostgreSQL, in Spanish, one column that may be null
    platform: postgres
    given: |
      create role app nologin;
      create table public.articles (id bigint generated always as identity primary key, body text);
      alter table public.articles enable row level security;
      grant select on public.articles to app;
      create policy articles_select on public.articles for select to app using (true);
    values: { table: articles, columns: [body], language: spanish, sample: { body: "'una muestra'" } }
---*/
--- migration index_{table}_search
<% const weight = ['A', 'B', 'C', 'D']; const vector = (alias) => join(columns.map((column, index) => sql`setweight(to_tsvector(${language}::regconfig, coalesce(${sql([alias])}${column}, '')), ${weight[index]})`), ' || ') %>
create index <%= concurrently %><%= name(table.name, 'search', 'idx') %> on <%= table %> using gin ((<%= vector('') %>));
--- rollback
drop index <%= concurrently %><%= table.schema %>.<%= name(table.name, 'search', 'idx') %>;
--- migration search_{table}
<% const weight = ['A', 'B', 'C', 'D']; const vector = (alias) => join(columns.map((column, index) => sql`setweight(to_tsvector(${language}::regconfig, coalesce(${sql([alias])}${column}, '')), ${weight[index]})`), ' || ') %>
<% const search = rel(table.schema, 'search', table.name); const who = [...(readers.includes('anon') && supabase ? [ident('anon')] : []), ...(readers.includes('signed-in') || !supabase ? [role] : [])] %>
create function <%= search %>(p_query text, p_limit integer default 20)
returns setof <%= table %>
language sql
stable
set search_path = ''
as $$
  select t.*
    from <%= table %> t
   where (<%= vector('t.') %>)
         @@ websearch_to_tsquery(<%= language %>::regconfig, left(p_query, 500))
   order by ts_rank_cd(
              <%= vector('t.') %>,
              websearch_to_tsquery(<%= language %>::regconfig, left(p_query, 500))
            ) desc,
            <%= join(facts.key(table).map((key) => sql`t.${key.name}`), ', ') %>
   limit least(greatest(p_limit, 1), 100);
$$;
comment on function <%= search %>(text, integer) is 'Rows that match, the best first, at most 100. Runs with the rights of its caller.';
revoke execute on function <%= search %>(text, integer) from public<% if (supabase && !readers.includes('anon')) { %>, anon<% } %>;
grant execute on function <%= search %>(text, integer) to <%= who %>;
--- rollback
drop function <%= rel(table.schema, 'search', table.name) %>(text, integer);
--- test
<% const search = rel(table.schema, 'search', table.name); const first = sample(table, { [columns[0].value]: 'lighthouse' }, 1), second = sample(table, { [columns[0].value]: 'harbour' }, 2) %>
<%~ include('@test.begin') %>
select has_index(<%= table.schema.value %>, <%= table.name.value %>, <%= name(table.name, 'search', 'idx').value %>, 'the index is there');
<% if (first) { %>

<%= first.insert %>;
<%= second.insert %>;
select is((select count(*) from <%= search %>('lighthouse')), 1::bigint, 'a word finds the rows that hold it');
select is((select count(*) from <%= search %>('lighthouse or harbour')), 2::bigint, 'or finds both');
select is((select count(*) from <%= search %>('lighthouse -lighthouse')), 0::bigint, 'minus excludes');
select is((select count(*) from <%= search %>('')), 0::bigint, 'an empty query finds nothing');
select lives_ok($$ select * from <%= search %>('"un(balanced & | :* ''') $$, 'no query is a syntax error');
<% if (supabase && readers.includes('anon')) { %>
<%= as('anon') %>
select lives_ok($$ select * from <%= search %>('lighthouse') $$, 'everybody may search');
<%= as() %>
<% } %>
<% } %>
<%~ include('@test.end') %>
