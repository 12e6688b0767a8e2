import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'performance',
  level: 'warning',
  title: 'Realtime publication of all tables',
  why: 'Supabase Realtime decodes every change that `supabase_realtime` publishes and checks each against the policies of every subscriber: a publication FOR ALL TABLES does that for each table there is and will be, whether anybody listens or not.',
  fix: 'Publish the tables that clients subscribe to.',
  sql: sql`
    select format('publication %I', pubname) as object,
      format('Unexpected FOR ALL TABLES in publication \`%I\`, expected the tables that clients subscribe to', pubname) as message
    from pg_publication where puballtables and pubname = 'supabase_realtime'`,
  examples: {
    bad: [
      {
        sql: `drop publication if exists supabase_realtime;
create publication supabase_realtime for all tables;`,
        messages: [
          'Unexpected FOR ALL TABLES in publication `supabase_realtime`, expected the tables that clients subscribe to',
        ],
      },
    ],
    good: [
      {
        given: 'create table public.messages (id bigint generated always as identity primary key, body text not null);',
        sql: `drop publication if exists supabase_realtime;
create publication supabase_realtime for table public.messages;`,
      },
    ],
  },
}
