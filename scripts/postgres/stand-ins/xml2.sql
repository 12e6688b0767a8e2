-- version: 1.2
-- effect: XPath functions return nothing
--
-- Source: PostgreSQL 18, contrib/xml2.
create function xml_valid(text) returns boolean language sql immutable strict as $$ select xml_is_well_formed($1) $$;
create function xpath_string(text, text) returns text language sql immutable strict as $$ select null::text $$;
create function xpath_number(text, text) returns float4 language sql immutable strict as $$ select null::float4 $$;
create function xpath_bool(text, text) returns boolean language sql immutable strict as $$ select null::boolean $$;
create function xpath_nodeset(text, text) returns text language sql immutable strict as $$ select null::text $$;
create function xpath_list(text, text) returns text language sql immutable strict as $$ select null::text $$;
create function xslt_process(text, text) returns text language sql immutable strict as $$ select null::text $$;
