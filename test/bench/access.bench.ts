/**
 * The access matrix against its promises: rows in at least 95 % of the tables, at least 90 % of the cells proven, 100
 * tables and 6 personas in under 60 s cold, one table of them in under 10 s. With DBOPS_BENCH_REPOSITORIES (folders,
 * separated by `:`) repositories are measured as well, and what was really found in them is listed with its row.
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { openAccess } from '../../scripts/prove/access/measure.ts'
import { probeAccess } from '../../scripts/prove/access/probes/index.ts'
import { openReplayed } from '../../scripts/prove/replayed.ts'
import { loadParser } from '../../scripts/sql/parse.ts'
import { openWorkspace } from '../../scripts/workspace/open.ts'

const tables = 100

function migration(): string {
  const made = Array.from(
    { length: tables },
    (_, index) => `
create table public.thing_${index} (id uuid primary key default gen_random_uuid(), org_id uuid not null references public.orgs (id),
  author_id uuid not null references auth.users (id), title text not null${index === 0 ? '' : `, parent_id uuid references public.thing_${index - 1} (id)`});
alter table public.thing_${index} enable row level security;
create policy r on public.thing_${index} for select to authenticated using (public.in_org(org_id));
create policy w on public.thing_${index} to authenticated using (author_id = (select auth.uid())) with check (author_id = (select auth.uid()) and public.in_org(org_id));`,
  )
  return `create table public.orgs (id uuid primary key default gen_random_uuid(), name text not null);
create table public.org_members (org_id uuid references public.orgs (id), user_id uuid references auth.users (id), primary key (org_id, user_id));
create function public.in_org(org uuid) returns boolean language sql stable security definer set search_path = ''
  as $$ select exists (select from public.org_members m where m.org_id = org and m.user_id = (select auth.uid())) $$;
${made.join('\n')}`
}

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`

/** Measures a repository's database and prints what came of it. */
async function measure(root: string, only?: ReadonlySet<string>): Promise<void> {
  const start = performance.now()
  const workspace = await openWorkspace(root)
  const { database } = await openReplayed(workspace, { keepGoing: true, seed: true })
  const replayed = seconds(start)
  try {
    const session = await openAccess(database, {
      platform: workspace.platform,
      personas: workspace.settings.personas,
      only,
    })
    const matrix = await session.measure()
    const measured = seconds(start)
    const own = matrix.objects.filter(({ kind }) => kind === 'table')
    const filled = own.filter(({ name }) => (session.census.get(name)?.length ?? 0) > 0)
    const proven = matrix.cells.filter(({ reach }) => reach !== 'not proven').length
    const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
    console.log(
      `${basename(root)}: ${own.length} tables, ${percent(filled.length, own.length)} with rows; ${matrix.objects.length} objects × ${matrix.personas.length} personas, ${percent(proven, matrix.cells.length)} of ${matrix.cells.length} cells proven; ${measured} (replay ${replayed})`,
    )
    for (const { table, reason } of matrix.unfilled) console.log(`  unfilled ${table}: ${reason}`)
    if (only !== undefined) return
    for (const finding of await probeAccess(session, matrix)) {
      if (finding.level !== 'error') continue
      const { row, rows } = finding.detail as { row?: unknown; rows?: unknown[] }
      console.log(`  ${finding.rule} ${finding.object}: ${JSON.stringify(row ?? rows?.[0] ?? null)}`)
    }
    await session.close()
  } finally {
    await database.close()
  }
}

export default async function bench(): Promise<void> {
  await loadParser()
  const root = mkdtempSync(join(tmpdir(), 'dbops-bench-'))
  try {
    for (const folder of ['.git', 'supabase/migrations']) mkdirSync(join(root, folder), { recursive: true })
    writeFileSync(join(root, 'supabase/migrations/0001_things.sql'), migration())
    await measure(root)
    await measure(root, new Set(['public.thing_7']))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
  for (const repository of (process.env.DBOPS_BENCH_REPOSITORIES ?? '').split(':').filter(Boolean))
    await measure(repository).catch((error: unknown) =>
      console.log(`${basename(repository)}: ${String(error).slice(0, 200)}`),
    )
}
