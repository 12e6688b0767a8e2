-- version: 4.0.4
-- effect: indexes are hash indexes that no search uses; a search compares substrings
--
-- Source: pgroonga.github.io/reference (operators and operator classes).
create schema pgroonga;
create access method pgroonga type index handler hashhandler;
create function pgroonga_match(text, text) returns boolean language sql immutable strict as $$
  select strpos(lower($1), lower($2)) > 0
$$;
create operator &@ (leftarg = text, rightarg = text, function = pgroonga_match);
create operator &@~ (leftarg = text, rightarg = text, function = pgroonga_match);
create operator &^ (leftarg = text, rightarg = text, function = starts_with);
create function pgroonga_match(text[], text) returns boolean language sql immutable strict as $$
  select exists (select from unnest($1) element where strpos(lower(element), lower($2)) > 0)
$$;
create operator &@ (leftarg = text[], rightarg = text, function = pgroonga_match);
create operator &@~ (leftarg = text[], rightarg = text, function = pgroonga_match);
create function pgroonga_match(jsonb, text) returns boolean language sql immutable strict as $$
  select strpos(lower($1::text), lower($2)) > 0
$$;
create operator &@ (leftarg = jsonb, rightarg = text, function = pgroonga_match);
create operator &@~ (leftarg = jsonb, rightarg = text, function = pgroonga_match);
create function pgroonga_score(tableoid oid, ctid tid) returns float8 language sql volatile strict as $$ select 1::float8 $$;
create function pgroonga_score("row" record) returns float8 language plpgsql volatile strict as $$ begin return 1; end $$;
create function pgroonga_snippet_html(target text, keywords text[], width integer default 200) returns text[]
language sql volatile strict as $$ select array[left(target, width)] $$;
create function pgroonga_highlight_html(target text, keywords text[]) returns text language sql volatile strict as $$ select target $$;
create function pgroonga_query_escape(query text) returns text language sql immutable strict as $$ select query $$;
create operator class pgroonga_text_full_text_search_ops_v2 default for type text using pgroonga as function 1 hashtext(text);
create operator class pgroonga_text_full_text_search_ops for type text using pgroonga as function 1 hashtext(text);
create operator class pgroonga_text_regexp_ops_v2 for type text using pgroonga as function 1 hashtext(text);
create operator class pgroonga_text_term_search_ops_v2 for type text using pgroonga as function 1 hashtext(text);
create operator class pgroonga_varchar_full_text_search_ops_v2 for type varchar using pgroonga as function 1 hashtext(text);
create operator class pgroonga_text_array_full_text_search_ops_v2 default for type text[] using pgroonga as function 1 hash_array(anyarray);
create operator class pgroonga_jsonb_ops_v2 default for type jsonb using pgroonga as function 1 jsonb_hash(jsonb);
create operator class pgroonga_jsonb_full_text_search_ops_v2 for type jsonb using pgroonga as function 1 jsonb_hash(jsonb);
