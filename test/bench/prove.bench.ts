/**
 * `dbops prove` against its promise: one new migration of a project with 90 earlier ones, cached, in under 3 × loading a
 * data directory (the embedded engine opened from the same cached history).
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { proveMigrations } from '../../scripts/prove/migration.ts'
import { openReplayed } from '../../scripts/prove/replayed.ts'
import { loadParser } from '../../scripts/sql/parse.ts'
import { openWorkspace } from '../../scripts/workspace/open.ts'
import { compare, printRatio } from './measure.ts'

const earlier = 90

function migration(number: number): string {
  const table = `public.thing_${number}`
  return `create table ${table} (
  id bigint generated always as identity primary key,
  owner_id uuid not null,
  title text not null check (char_length(title) <= 200),
  created_at timestamptz not null default now()
);
create index on ${table} (owner_id, created_at desc);
alter table ${table} enable row level security;
create policy own on ${table} for select to authenticated using (owner_id = (select auth.uid()));
grant select on ${table} to authenticated;
`
}

export default async function bench(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'dbops-bench-'))
  const env = { DBOPS_CACHE: join(root, 'cache') }
  const write = (file: string, text: string) => writeFileSync(join(root, 'supabase', file), text)
  try {
    for (const folder of ['.git', 'supabase/migrations', 'supabase/rollbacks'])
      mkdirSync(join(root, folder), { recursive: true })
    for (let number = 1; number <= earlier; number++)
      write(`migrations/${String(number).padStart(4, '0')}_thing.sql`, migration(number))
    const newest = `${String(earlier + 1).padStart(4, '0')}_state.sql`
    write(
      `migrations/${newest}`,
      `alter table public.thing_7 add column state text not null default 'new';\ncreate index thing_7_state on public.thing_7 (state);\n`,
    )
    write(`rollbacks/${newest}`, 'alter table public.thing_7 drop column state;\n')
    await loadParser()
    const workspace = await openWorkspace(root)
    const history = { ...workspace, migrations: workspace.migrations.slice(0, earlier) }
    const version = workspace.migrations.at(-1)!.version
    const load = async () => (await openReplayed(history, { env })).database.close()
    const prove = async () => {
      const proof = await proveMigrations(workspace, { versions: [version], env })
      if (proof.migrations[0]?.rollback !== 'proven')
        throw new Error(`the migration is ${proof.migrations[0]?.rollback}`)
    }
    // Once each, so that the checkpoints are there.
    await (await openReplayed(workspace, { env })).database.close()
    await load()
    printRatio('one new migration of 91, proven, against loading the data directory', await compare(prove, load), 3)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
