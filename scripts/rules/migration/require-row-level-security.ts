import { formatName } from '../../sql/tree.ts'
import { codeEnd } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'security',
  level: 'error',
  repairChanges: ['rls.enabled'],
  title: 'New table in an exposed schema without row-level security',
  why: 'The Data API serves the table to every role with a privilege on it. Without row-level security that role sees and writes every row: for `anon` that is everybody with the public key.',
  fix: `Enable it, and write policies for who may do what:

\`\`\`sql
CREATE TABLE public.orders (id bigint PRIMARY KEY, user_id uuid NOT NULL);
ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;
\`\`\``,
  alias: 'rls_disabled_in_public',
  checkFile({ file, options, made }, report) {
    for (const { schema, name, kind, persistence, rowSecurity, at } of made.relations) {
      if (kind !== 'table' && kind !== 'partitioned table') continue
      if (rowSecurity || persistence === 'temporary' || !options.exposedSchemas.includes(schema)) continue
      const table = formatName({ schema, name })
      const enable = `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`
      report({
        message: `Unexpected table \`${table}\` without row-level security in a schema that the API exposes, expected ENABLE ROW LEVEL SECURITY`,
        object: `table ${table}`,
        at,
        fix: `${enable};`,
        repair: () => {
          // Only a statement of the file itself, and not one inside a block, can be given a neighbour.
          if (!at.written) return undefined
          const end = codeEnd(file.text, at.start, at.end)
          return [{ start: end, end, text: `;\n\n${enable}` }]
        },
      })
    }
  },
  examples: {
    bad: [
      {
        sql: 'create table public.notes (id bigint primary key); grant select on public.notes to authenticated',
        messages: [
          'Unexpected table `public.notes` without row-level security in a schema that the API exposes, expected ENABLE ROW LEVEL SECURITY',
        ],
      },
    ],
    good: [
      {
        sql: `create table notes (id bigint primary key);
              alter table notes enable row level security;
              grant select on notes to authenticated`,
      },
      { sql: 'create schema private; create table private.notes (id bigint primary key)' },
      {
        sql: `do $$ begin
                create table notes (id bigint primary key);
                execute format('alter table %I enable row level security', 'notes');
              end $$;
              grant select on notes to authenticated`,
      },
    ],
  },
}
