import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

const server = `create foreign data wrapper warehouse;
create server warehouse foreign data wrapper warehouse;`

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'warning',
  title: 'Foreign table in an exposed schema',
  why: 'Foreign tables know no row level security: each role with a grant reads (and often writes) all of the remote table, with the credentials of the user mapping.',
  fix: 'Move it to a schema that is not exposed, or revoke it from the API roles.',
  alias: 'foreign_table_in_api',
  others: { splinter: 'foreign_table_in_api' },
  sql: sql`
    select r.object,
      format('Unexpected foreign table in the Data API \`%s\`, expected no grant: %s may %s every row', r.qualified, a.roles, a.privileges) as message,
      format('revoke all on table %s from %s;', r.qualified, replace(a.roles, ' and ', ', ')) as fix
    from user_relation r
    join api_access a on a.relation = r.oid
    where r.relkind = 'f'`,
  examples: {
    bad: [
      {
        given: server,
        sql: `create foreign table public.invoices (id bigint, total numeric) server warehouse;
grant select on public.invoices to authenticated;`,
        messages: [
          'Unexpected foreign table in the Data API `public.invoices`, expected no grant: authenticated may select every row',
        ],
      },
    ],
    good: [
      {
        given: server,
        sql: `create schema warehouse;
create foreign table warehouse.invoices (id bigint, total numeric) server warehouse;`,
      },
    ],
  },
}
