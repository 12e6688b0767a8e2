set lock_timeout = '5s';

drop function public.expire_startup_documents(interval, integer);
drop function public.fail_startup_documents_deletion(text, text, text);
drop function public.complete_startup_documents_deletion(text, text);
drop function public.claim_startup_documents_deletions(integer, interval);
-- Objects in the store stay: remove them by the keys in these tables before.
drop table public.startup_documents;
drop function private.queue_startup_documents_deletion();
drop table private.startup_documents_deletions;
