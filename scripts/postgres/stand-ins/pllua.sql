-- version: 1.0
-- schema: pg_catalog
-- effect: functions in the language can be defined, but not called
create trusted language pllua handler plpgsql_call_handler;
