-- The caller's projects, company by company. Policies hold it to the companies that he belongs to.
select c.name as company, p.id, p.name, p.archived, p.updated_at
  from public.projects p
  join public.companies c on c.id = p.company_id
 where not p.archived
 order by c.name, p.updated_at desc
 limit 100;
