/**
 * Replay against its two promises: at most 1.3 × the same statements sent raw to PGlite, and one new migration on a cached
 * history at most 2 × loading a data directory. The history is made here: 60 files of 20 statements, of the kinds that
 * real histories consist of.
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { openEmbedded } from '../../scripts/postgres/embedded.ts'
import { replay } from '../../scripts/prove/replay.ts'
import { openReplayed } from '../../scripts/prove/replayed.ts'
import { sourceStatements } from '../../scripts/prove/statements.ts'
import { loadParser } from '../../scripts/sql/parse.ts'
import { openWorkspace } from '../../scripts/workspace/open.ts'

const files = 60

/** One migration: four tables with keys, indexes, a policy, a function, a trigger, comments and rows. */
function migration(number: number): string {
  const table = (part: number): string => {
    const name = `item_${number}_${part}`
    return `create table public.${name} (
  id bigint generated always as identity primary key,
  owner_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  state text not null default 'new',
  detail jsonb not null default '{}',
  created_at timestamptz not null default now()
);
comment on table public.${name} is 'Items of part ${part}';
create index on public.${name} (owner_id, created_at desc);
alter table public.${name} enable row level security;
create policy "${name} owner" on public.${name} for select using (owner_id = '00000000-0000-0000-0000-000000000001');
`
  }
  return `${[1, 2, 3].map(table).join('')}
create function public.touch_${number}() returns trigger language plpgsql as $$ begin new.state := 'seen'; return new; end $$;
create trigger touch before update on public.item_${number}_1 for each row execute function public.touch_${number}();
insert into public.item_${number}_1 (owner_id, title) select '00000000-0000-0000-0000-000000000001', 'Item ' || n from generate_series(1, 20) n;
update public.item_${number}_1 set state = 'old' where id % 2 = 0;
create view public.recent_${number} with (security_invoker = on) as select id, title from public.item_${number}_1 where state <> 'old';
`
}

export default async function bench(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'dbops-bench-'))
  const env = { DBOPS_CACHE: join(root, 'cache') }
  const folder = join(root, 'supabase/migrations')
  const write = (number: number): void =>
    writeFileSync(join(folder, `${String(number).padStart(4, '0')}_step.sql`), migration(number))
  try {
    mkdirSync(folder, { recursive: true })
    mkdirSync(join(root, '.git'))
    for (let number = 1; number <= files; number++) write(number)
    await loadParser()
    await replayed(root, env)
    const raw: number[] = []
    const ours: number[] = []
    // Alternately, so that what else the machine does falls on both.
    for (let round = 0; round < 3; round++) {
      raw.push(await sentRaw(root))
      ours.push(await replayedIn(root, env))
    }
    const [sent, took] = [Math.min(...raw), Math.min(...ours)]
    console.log(`the same statements sent raw to PGlite   ${sent.toFixed(0)} ms`)
    console.log(`replay                                   ${took.toFixed(0)} ms`)
    report('replay / raw', took / sent, 1.3)

    const directory = await dataDirectory(root)
    const loads: number[] = []
    const news: number[] = []
    for (let round = 1; round <= 3; round++) {
      loads.push(await timed(async () => (await PGlite.create({ loadDataDir: directory })).close()))
      write(files + round)
      news.push(await timed(() => replayed(root, env)))
    }
    const [load, one] = [Math.min(...loads), Math.min(...news)]
    console.log(`loading a data directory (raw tar)       ${load.toFixed(0)} ms`)
    console.log(`one new migration on a cached history    ${one.toFixed(0)} ms`)
    report('new migration / loading', one / load, 2)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function report(name: string, ratio: number, limit: number): void {
  console.log(`${name.padEnd(40)} ${ratio.toFixed(2)} (at most ${limit}) ${ratio <= limit ? 'ok' : 'EXCEEDED'}`)
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

async function replayed(root: string, env: Record<string, string>): Promise<void> {
  const workspace = { ...(await openWorkspace(root)), platform: 'postgres' as const }
  const { database, result } = await openReplayed(workspace, { env })
  await database.close()
  if (result.failures.length > 0) throw new Error(result.failures[0]!.message)
}

/** Milliseconds for every statement of the history, with a transaction a file, without anything of dbops around it. */
async function sentRaw(root: string): Promise<number> {
  const { migrations } = await openWorkspace(root)
  const texts = migrations.map(({ up }) => sourceStatements(up).statements.map(({ text }) => text))
  const lite = await PGlite.create()
  const time = await timed(async () => {
    for (const statements of texts) {
      await lite.exec('begin')
      for (const statement of statements) await lite.exec(statement)
      await lite.exec('commit')
    }
  })
  await lite.close()
  return time
}

/** Milliseconds for a replay from nothing, with reading and parsing the files, without opening the engine. */
async function replayedIn(root: string, env: Record<string, string>): Promise<number> {
  const database = await openEmbedded({ env })
  const time = await timed(async () => {
    const workspace = { ...(await openWorkspace(root)), platform: 'postgres' as const }
    const { failures } = await replay(workspace, database)
    if (failures.length > 0) throw new Error(failures[0]!.message)
  })
  await database.close()
  return time
}

/** The data directory of the whole history, as PGlite writes and reads it. */
async function dataDirectory(root: string): Promise<File | Blob> {
  const lite = await PGlite.create()
  const { migrations } = await openWorkspace(root)
  for (const { up } of migrations) await lite.exec(up.sql)
  const directory = await lite.dumpDataDir('none')
  await lite.close()
  return directory
}
