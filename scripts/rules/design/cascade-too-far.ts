import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const tables = `create table public.orgs (id bigint generated always as identity primary key);
create table public.projects (id bigint generated always as identity primary key, org_id bigint not null references public.orgs (id) on delete cascade);
create table public.boards (id bigint generated always as identity primary key, project_id bigint not null references public.projects (id) on delete cascade);
create table public.cards (id bigint generated always as identity primary key, board_id bigint not null references public.boards (id) on delete cascade);
create index on public.projects (org_id);
create index on public.boards (project_id);
create index on public.cards (board_id);`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'design',
  level: 'info',
  title: 'Delete that cascades further than three tables',
  why: 'One DELETE removes rows four and more tables away, in one transaction, under lock, with no way back: whoever deletes an organisation does not think of the attachments of comments. Only the table at the start of the chain is reported, with its longest path.',
  fix: 'Break the chain with NO ACTION where a person should decide, or mark rows as deleted and purge them in batches.',
  sql: sql`
    with recursive cascade as (
      select distinct k.referenced as parent, k.relation as child from foreign_key k
      where k.on_delete = 'c' and k.relation <> k.referenced and not k.is_partition
    ),
    start as (
      select distinct c.parent from cascade c where not exists (select from cascade above where above.child = c.parent)
    ),
    chain as (
      select s.parent as root, c.child as last, array[s.parent, c.child] as path from start s join cascade c on c.parent = s.parent
      union all
      select chain.root, c.child, chain.path || c.child from chain join cascade c on c.parent = chain.last
      where c.child <> all (chain.path) and cardinality(chain.path) < 6
    ),
    longest as (
      select distinct on (root) root, path,
        (select count(distinct reached.last) from chain reached where reached.root = chain.root) as tables
      from chain
      order by root, cardinality(path) desc, array(select oid::regclass::text from unnest(path) with ordinality as step (oid, at) order by at)
    )
    select format('table %s', root::regclass) as object,
      format('Unexpected cascade over %s tables from \`%s\`, expected three at most in a chain: %s', tables, root::regclass,
        (select string_agg(oid::regclass::text, ' → ' order by at) from unnest(path) with ordinality as step (oid, at))
          || case when cardinality(path) = 6 then ' …' else '' end) as message
    from longest where cardinality(path) > 4`,
  examples: {
    bad: [
      {
        given: tables,
        sql: `create table public.comments (id bigint generated always as identity primary key, card_id bigint not null references public.cards (id) on delete cascade);
create index on public.comments (card_id);`,
        messages: [
          'Unexpected cascade over 4 tables from `public.orgs`, expected three at most in a chain: public.orgs → public.projects → public.boards → public.cards → public.comments',
        ],
      },
    ],
    good: [
      {
        given: tables,
        sql: `create table public.comments (id bigint generated always as identity primary key, card_id bigint not null references public.cards (id));
create index on public.comments (card_id);`,
      },
    ],
  },
}
