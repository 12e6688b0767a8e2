set lock_timeout = '5s';

create trigger startups_audit
  after insert or update or delete on public.startups
  for each row execute function private.audit_log_record('id');
create trigger startups_audit_truncate
  after truncate on public.startups
  for each statement execute function private.audit_log_record();

create trigger startup_members_audit
  after insert or update or delete on public.startup_members
  for each row execute function private.audit_log_record('startup_id', 'user_id');
create trigger startup_members_audit_truncate
  after truncate on public.startup_members
  for each statement execute function private.audit_log_record();

create trigger startup_metrics_audit
  after insert or update or delete on public.startup_metrics
  for each row execute function private.audit_log_record('id');
create trigger startup_metrics_audit_truncate
  after truncate on public.startup_metrics
  for each statement execute function private.audit_log_record();

create trigger startup_milestones_audit
  after insert or update or delete on public.startup_milestones
  for each row execute function private.audit_log_record('id');
create trigger startup_milestones_audit_truncate
  after truncate on public.startup_milestones
  for each statement execute function private.audit_log_record();

create trigger startup_documents_audit
  after insert or update or delete on public.startup_documents
  for each row execute function private.audit_log_record('id');
create trigger startup_documents_audit_truncate
  after truncate on public.startup_documents
  for each statement execute function private.audit_log_record();
