-- version: 0.2.0
-- requires: hypopg
-- effect: no index is ever advised
--
-- Source: github.com/supabase/index_advisor, index_advisor--0.2.0.sql.
create function index_advisor(query text) returns table (
  startup_cost_before jsonb, startup_cost_after jsonb, total_cost_before jsonb, total_cost_after jsonb,
  index_statements text[], errors text[]
) language sql as $$
  select null::jsonb, null::jsonb, null::jsonb, null::jsonb, array[]::text[], array['index_advisor does not run in this engine']
$$;
