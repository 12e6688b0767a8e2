import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Io, parseCommand } from '../../../scripts/cli/command.ts'
import { command } from '../../../scripts/cli/commands/access.ts'
import { openServer } from '../../../scripts/postgres/server.ts'
import { openTemporaryDatabase } from '../../../scripts/postgres/temporary.ts'
import { replay } from '../../../scripts/prove/replay.ts'
import { openWorkspace } from '../../../scripts/workspace/open.ts'
import { repository } from '../../support/repository.ts'
import { debianPostgres, startServer, type TestServer } from '../../support/server.ts'

const sample = join(import.meta.dirname, '../../../skills/database-designer/assets/blueprints/event-registration')

async function writeTests(root: string, ...args: string[]) {
  const out = { stdout: '', stderr: '' }
  const io: Io = {
    stdout: (text) => void (out.stdout += text),
    stderr: (text) => void (out.stderr += text),
    cwd: root,
    env: process.env,
    terminal: { stdout: false, stderr: false, columns: 100 },
    signal: new AbortController().signal,
  }
  const { values, positionals } = parseCommand(command, ['--write-tests', 'supabase/tests', ...args])
  return { code: await command.run(values, positionals, io), ...out }
}

const texts = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

/** Tenants, parents, composite keys, keys that a trigger makes up, grants of columns, odd names, a view, a helper. */
const hostile = {
  'supabase/migrations/20260101000000_a.sql': `
create type public.state as enum ('draft', 'open');
create table public.orgs (id uuid primary key default gen_random_uuid(), name text not null unique);
create table public.members (org_id uuid references public.orgs, user_id uuid references auth.users, role text not null check (role in ('admin', 'member')), primary key (org_id, user_id));
create table public.settings (id uuid primary key default gen_random_uuid(), user_id uuid not null unique references auth.users, theme text not null default 'light');
create function public.make_settings() returns trigger language plpgsql security definer set search_path = '' as $$ begin insert into public.settings (user_id) values (new.id); return new; end $$;
create trigger make_settings after insert on auth.users for each row execute function public.make_settings();
create table public."Odd ""doc's" (id bigint generated always as identity primary key, org_id uuid not null references public.orgs, "owner's id" uuid not null references auth.users, state public.state not null default 'draft', "50%" int, settings_id uuid references public.settings);
create table public.log (line text not null, at timestamptz not null default now());
create function public.member_of(org uuid) returns boolean language sql stable security definer set search_path = '' as $$ select exists (select from public.members m where m.org_id = org and m.user_id = (select auth.uid())) $$;
create view public.open_docs with (security_invoker = on) as select id, org_id from public."Odd ""doc's" where state = 'open';
create function public.stamp() returns trigger language plpgsql as $$ begin if auth.uid() is null and current_user <> 'service_role' then raise exception 'sign in'; end if; return new; end $$;
create trigger stamp before insert on public."Odd ""doc's" for each row execute function public.stamp();
alter table public.orgs enable row level security;
alter table public.members enable row level security;
alter table public.settings enable row level security;
alter table public."Odd ""doc's" enable row level security;
alter table public.log enable row level security;
create policy own on public.orgs for select to authenticated using (public.member_of(id));
create policy own on public.members for select to authenticated using (user_id = (select auth.uid()));
create policy own on public.settings for all to authenticated using (user_id = (select auth.uid()));
create policy read on public."Odd ""doc's" for select to authenticated using (public.member_of(org_id) and (state = 'open' or "owner's id" = (select auth.uid())));
create policy write on public."Odd ""doc's" for insert to authenticated with check (public.member_of(org_id) and "owner's id" = (select auth.uid()));
create policy change on public."Odd ""doc's" for update to authenticated using ("owner's id" = (select auth.uid())) with check (public.member_of(org_id));
revoke all on public.log from anon, authenticated;
revoke update on public.settings from authenticated;
grant update (theme) on public.settings to authenticated;
`,
  'supabase/seed.sql':
    "insert into auth.users (id, email) values ('10000000-0000-4000-8000-000000000001', 'ana@example.com');",
}

describe('dbops access --write-tests', () => {
  it('writes the same files each time, which pass beside a seed', async () => {
    const root = repository(hostile)
    const folder = join(root, 'supabase/tests/access')
    const first = await writeTests(root)
    expect([first.stderr, first.code]).toEqual(['', 0])
    expect(first.stdout).toMatch(/^wrote 7 files with \d+ tests to supabase\/tests\/access; all of them pass\n$/)
    const before = texts(folder)
    expect(Object.keys(before)).toEqual([
      'public.Odd_doc-27s.sql',
      'public.log.sql',
      'public.members.sql',
      'public.open_docs.sql',
      'public.orgs.sql',
      'public.settings.sql',
      'public_functions.sql',
    ])
    const docs = before['public.Odd_doc-27s.sql']!
    // Somebody's own row with another's tenant tells both halves of a policy.
    expect(docs).toContain("'ana: org_id eva'")
    expect(docs).toContain(
      "select is(pg_temp.access_reach('stranger', 'select'), 'eva, eva: state draft, ana: org_id eva, leo', 'stranger selects rows of his tenant');",
    )
    expect(docs).toContain("'whose org_id authenticated may give a row of his own');")
    expect(before['public.settings.sql']).toContain(
      "select is(pg_temp.access_columns('authenticated', 'public.settings', 'update'), 'theme', 'columns that authenticated may update');",
    )
    // What is gone goes, what a person wrote stays, and nothing else changes.
    writeFileSync(join(folder, 'public.gone.sql'), '-- Written by `dbops access --write-tests`: gone\n')
    writeFileSync(join(folder, 'mine.sql'), '-- mine\n')
    await writeTests(root)
    expect(texts(folder)).toEqual({ ...before, 'mine.sql': '-- mine\n' })
    writeFileSync(join(folder, 'public.orgs.sql'), '-- mine\n')
    await expect(writeTests(root, '--only', 'public.orgs')).rejects.toThrow('which dbops did not write')
  })

  it('says that nothing is there to test', async () => {
    const root = repository({ 'supabase/migrations/20260101000000_a.sql': 'select 1;' })
    await expect(writeTests(root)).rejects.toThrow('Unexpected database without an object to test')
  })

  it('ships tests with the sample that are what it writes', async () => {
    const root = repository({})
    mkdirSync(join(root, 'supabase'))
    for (const part of ['migrations', 'seed.sql', 'config.toml'])
      spawnSync('cp', ['-r', join(sample, 'supabase', part), join(root, 'supabase')])
    await writeTests(root)
    expect(texts(join(root, 'supabase/tests/access'))).toEqual(texts(join(sample, 'supabase/tests/access')))
  })
})

const pgProve = ['/usr/bin/pg_prove', '/usr/local/bin/pg_prove'].find(existsSync)
const pgtap =
  debianPostgres !== undefined &&
  existsSync(`/usr/share/postgresql/${debianPostgres.split('/').at(-1)}/extension/pgtap.control`)
const missing =
  pgProve === undefined
    ? 'no pg_prove (apt-get install libtap-parser-sourcehandler-pgtap-perl)'
    : pgtap
      ? undefined
      : 'no PostgreSQL with pgTAP (apt-get install pgtap)'

describe.skipIf(missing)(`under pg_prove (${missing ?? debianPostgres})`, () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer([], debianPostgres)
  })
  afterAll(() => server?.stop())

  /** Lays a project into a database of the server, as `supabase start` would, and runs its tests as `supabase test db` does. */
  async function prove(root: string) {
    const workspace = await openWorkspace(root)
    const database = await openTemporaryDatabase(server.url, { platform: 'supabase' })
    try {
      const { failures } = await replay(workspace, database, { seed: true })
      expect(failures).toEqual([])
      await database.exec('create extension pgtap with schema extensions')
      return spawnSync(pgProve!, ['--ext', '.pg', '--ext', '.sql', '-r', join(root, 'supabase/tests')], {
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH!,
          PGHOST: server.socketFolder,
          PGPORT: String(server.port),
          PGUSER: 'postgres',
          PGDATABASE: database.name,
        },
      })
    } finally {
      await database.close()
    }
  }

  it('the sample’s tests pass, unchanged', async () => {
    const { stdout, status } = await prove(sample)
    expect([stdout.split('\n').slice(-3), status]).toEqual([
      [expect.stringMatching(/^Files=\d+, Tests=\d+/), 'Result: PASS', ''],
      0,
    ])
  })

  it('tests of a schema with everything pass, and fail where a policy is gone', async () => {
    const root = repository(hostile)
    await writeTests(root)
    const whole = await prove(root)
    expect([whole.stdout.split('\n').at(-2), whole.stderr, whole.status]).toEqual(['Result: PASS', '', 0])
    writeFileSync(
      join(root, 'supabase/migrations/20260102000000_b.sql'),
      'drop policy read on public."Odd ""doc\'s"; alter view public.open_docs set (security_invoker = off);',
    )
    const broken = await prove(root)
    expect(broken.status).not.toBe(0)
    expect(broken.stdout).toMatch(/public\.Odd_doc-27s\.sql.*Failed|Failed tests?/s)
    const left = await openServer(server.url)
    expect(await left.rows("select 1 from pg_database where datname like 'dbops%'")).toEqual([])
    await left.close()
  })
})
