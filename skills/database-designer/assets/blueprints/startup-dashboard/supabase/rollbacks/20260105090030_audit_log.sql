drop table private.audit_log;
drop function private.audit_log_refuse();
drop function private.audit_log_record();
revoke usage on schema private from service_role;
