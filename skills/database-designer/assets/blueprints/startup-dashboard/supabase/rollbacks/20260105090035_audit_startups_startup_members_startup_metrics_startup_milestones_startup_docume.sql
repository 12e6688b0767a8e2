set lock_timeout = '5s';

drop trigger startup_documents_audit_truncate on public.startup_documents;
drop trigger startup_documents_audit on public.startup_documents;
drop trigger startup_milestones_audit_truncate on public.startup_milestones;
drop trigger startup_milestones_audit on public.startup_milestones;
drop trigger startup_metrics_audit_truncate on public.startup_metrics;
drop trigger startup_metrics_audit on public.startup_metrics;
drop trigger startup_members_audit_truncate on public.startup_members;
drop trigger startup_members_audit on public.startup_members;
drop trigger startups_audit_truncate on public.startups;
drop trigger startups_audit on public.startups;
