-- version: 2.7
-- effect: checks of functions find nothing
--
-- Source: github.com/okbob/plpgsql_check, README (functions and their results).
create function plpgsql_check_function(funcoid regprocedure, relid regclass default 0, format text default 'text')
returns setof text language sql as $$ select null::text where false $$;
create function plpgsql_check_function(name text, relid regclass default 0, format text default 'text')
returns setof text language sql as $$ select null::text where false $$;
create function plpgsql_check_function_tb(funcoid regprocedure, relid regclass default 0) returns table (
  functionid regproc, lineno integer, statement text, sqlstate text, message text, detail text, hint text, level text,
  "position" integer, query text, context text
) language sql as $$
  select null::regproc, 0, ''::text, ''::text, ''::text, ''::text, ''::text, ''::text, 0, ''::text, ''::text where false
$$;
