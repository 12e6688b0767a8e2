-- version: 3.2.4
-- schema: pg_catalog
-- effect: functions in the language can be defined, but not called
create trusted language plv8 handler plpgsql_call_handler;
