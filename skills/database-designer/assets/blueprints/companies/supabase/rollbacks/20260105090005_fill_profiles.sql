-- The rows go with the table.
select 1;
