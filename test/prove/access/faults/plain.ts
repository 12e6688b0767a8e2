/** Plain PostgreSQL: one login of the application, the tenant in a setting of the session. */

import type { Fault } from './fault.ts'

const accounts = `
create role app_user login;
grant usage on schema public to app_user;
create table public.tenants (id uuid primary key default gen_random_uuid(), name text not null);
create table public.invoices (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references public.tenants (id),
  total numeric not null
);
create index on public.invoices (tenant_id);
alter table public.tenants enable row level security;
alter table public.invoices enable row level security;
grant select, insert, update, delete on public.invoices to app_user;
`
const tenant = "nullif(current_setting('app.tenant_id', true), '')::uuid"
const policy = `create policy tenant on public.invoices to app_user using (tenant_id = ${tenant}) with check (tenant_id = ${tenant});`

export const plain: Fault[] = [
  {
    name: 'unset-tenant-reaches-all',
    platform: 'postgres',
    given: accounts,
    faulty: `create policy tenant on public.invoices to app_user
  using (coalesce(current_setting('app.tenant_id', true), '') = '' or tenant_id = ${tenant}) with check (tenant_id = ${tenant});`,
    repaired: policy,
    contract: `
tables:
  public.invoices: { any: { app_user: tenant } }
`,
    found: [{ breach: ['public.invoices', 'select', 'app_user without settings'] }],
  },
  {
    name: 'tenant-compared-as-not-null',
    platform: 'postgres',
    given: accounts,
    faulty: `create policy tenant on public.invoices to app_user using (${tenant} is not null) with check (tenant_id = ${tenant});`,
    repaired: policy,
    found: [{ breach: ['public.invoices', 'select', 'app_user'] }],
  },
  {
    name: 'tenant-may-be-changed',
    platform: 'postgres',
    given: accounts,
    faulty: `create policy tenant on public.invoices to app_user using (tenant_id = ${tenant}) with check (true);`,
    repaired: policy,
    found: [{ breach: ['public.invoices', 'insert', 'app_user'] }],
  },
  {
    name: 'second-table-forgotten',
    platform: 'postgres',
    given: `${accounts}${policy}
create table public.payments (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references public.tenants (id),
  amount numeric not null
);
create index on public.payments (tenant_id);
grant select on public.payments to app_user;`,
    faulty: '',
    repaired: `alter table public.payments enable row level security;
create policy tenant on public.payments for select to app_user using (tenant_id = ${tenant});`,
    found: [{ breach: ['public.payments', 'select', 'app_user'] }],
  },
  {
    // A table's owner passes its policies by, unless they are forced on him.
    name: 'application-owns-its-tables',
    platform: 'postgres',
    given: `${accounts}${policy}grant create on schema public to app_user;`,
    faulty: 'alter table public.invoices owner to app_user;',
    repaired: 'alter table public.invoices owner to app_user; alter table public.invoices force row level security;',
    found: [{ rule: 'rls-not-forced' }, { breach: ['public.invoices', 'select', 'app_user'] }],
  },
  {
    name: 'application-role-bypasses-rls',
    platform: 'postgres',
    given: `${accounts}${policy}`,
    faulty: 'alter role app_user bypassrls;',
    repaired: '',
    found: [{ rule: 'role-bypasses-rls' }],
  },
  {
    name: 'granted-to-every-login',
    platform: 'postgres',
    given: `${accounts}${policy}
create role reporting login;
grant usage on schema public to reporting;
create table public.rates (id int primary key, tenant_id uuid not null references public.tenants (id), rate numeric not null);
create index on public.rates (tenant_id);`,
    faulty: 'grant select, update on public.rates to public;',
    repaired: 'revoke all on public.rates from public;',
    found: [{ breach: ['public.rates', 'update', 'reporting'] }],
  },
  {
    name: 'definer-view-past-the-tenant',
    platform: 'postgres',
    given: `${accounts}${policy}`,
    faulty: `create view public.invoice_totals as select tenant_id, total from public.invoices;
grant select on public.invoice_totals to app_user;`,
    repaired: `create view public.invoice_totals with (security_invoker = true) as select tenant_id, total from public.invoices;
grant select on public.invoice_totals to app_user;`,
    found: [{ breach: ['public.invoice_totals', 'select', 'app_user'] }],
  },
]
