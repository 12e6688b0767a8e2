import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../scripts/postgres/database.ts'
import { openEmbedded } from '../../scripts/postgres/embedded.ts'
import { openServer } from '../../scripts/postgres/server.ts'
import { openTemporaryDatabase } from '../../scripts/postgres/temporary.ts'
import { AdviseError, advise, chooseRules } from '../../scripts/rules/advise.ts'
import { catalogRules } from '../../scripts/rules/catalog.generated.ts'
import { serverUnavailable, startServer, type TestServer } from '../support/server.ts'

const options = { platform: 'supabase', exposedSchemas: ['public'] } as const

/** A small application with many faults. */
const fixture = `
create table public."Orgs" (id serial primary key, name char(20));
create table public.members (org_id integer references public."Orgs" (id) on delete cascade, user_id uuid not null, role text default 'member');
create table public.notes (id bigint generated always as identity primary key, owner_id uuid, org_id bigint, price float8, at timestamp, updated_at timestamptz);
create index notes_owner on public.notes (owner_id);
create index notes_owner_again on public.notes (owner_id);
alter table public.notes enable row level security;
grant all on public.notes, public.members to anon, authenticated;
create policy "all" on public.notes using (true);
create policy "own" on public.notes for select to authenticated using (owner_id = auth.uid() or org_id in (select m.org_id from public.members m where m.user_id = auth.uid()));
create view public.note_list as select * from public.notes;
grant select on public.note_list to anon;
create function public.purge() returns void language sql security definer as $$ delete from public.notes $$;
create materialized view public.totals as select owner_id, sum(price) as total from public.notes group by owner_id;
grant select on public.totals to authenticated;`

/** What the fixture needs of Supabase, on any server: extensions that the platform installs are not to be had everywhere. */
const roles = `
create role anon nologin;
create role authenticated nologin;
grant usage on schema public to anon, authenticated;
create schema auth;
grant usage on schema auth to anon, authenticated;
create function auth.uid() returns uuid language sql stable as $$ select null::uuid $$;`

const found = async (database: Database): Promise<string[]> =>
  (await advise({ ...database, kind: 'server' }, options)).map(({ rule, message, fix }) => `${rule}: ${message} ${fix}`)

describe('advise', () => {
  let embedded: Database

  beforeAll(async () => {
    embedded = await openEmbedded({ platform: 'supabase', defaultGrants: 'explicit' })
    await embedded.exec(fixture)
  })
  afterAll(() => embedded.close())

  it('leaves nothing behind: no open transaction, no setting', async () => {
    await embedded.exec("set search_path = 'public', 'auth'")
    await advise(embedded, options)
    const [state] = await embedded.query<{ path: string; nestloop: string }>(
      "select current_setting('search_path') as path, current_setting('enable_nestloop') as nestloop",
    )
    expect(state).toEqual({ path: 'public, auth', nestloop: 'on' })
    await embedded.exec('create table public.afterwards (id bigint primary key); drop table public.afterwards')
  })

  it('gives the same findings twice, one an object', async () => {
    const first = await advise(embedded, options)
    expect(await advise(embedded, options)).toEqual(first)
    expect(new Set(first.map(({ rule, object }) => `${rule} ${object}`)).size).toBe(first.length)
    expect(first.length).toBeGreaterThan(15)
  })

  it('applies levels, and leaves out what is off', async () => {
    const levels = { 'duplicate-index': 'error', 'rls-disabled': 'off' } as const
    const findings = await advise(embedded, { ...options, levels })
    expect(findings.find(({ rule }) => rule === 'duplicate-index')?.level).toBe('error')
    expect(findings.map(({ rule }) => rule)).not.toContain('rls-disabled')
  })

  it('chooses rules by category and id, and refuses an id that is none', () => {
    expect(chooseRules({ ...options, categories: ['design'] }).every(([, { category }]) => category === 'design')).toBe(
      true,
    )
    expect(chooseRules({ ...options, rules: ['rls-disabled'] }).map(([id]) => id)).toEqual(['rls-disabled'])
    expect(() => chooseRules({ ...options, rules: ['rls-disbled'] })).toThrow('Unexpected rule "rls-disbled"')
  })

  it('names a rule that fails, and shows what the others found', async () => {
    const rule = catalogRules['duplicate-index']!
    const { sql } = rule
    rule.sql = 'select 1 / 0 as object, null as message'
    try {
      const error = await advise(embedded, options).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(AdviseError)
      expect((error as AdviseError).rules).toEqual(['duplicate-index'])
      expect((error as AdviseError).message).toContain('duplicate-index: division by zero')
      expect((error as AdviseError).findings.map((finding) => finding.rule)).toContain('rls-disabled')
    } finally {
      rule.sql = sql
    }
  })

  describe.skipIf(serverUnavailable)('on a PostgreSQL 18 server', () => {
    let server: TestServer

    beforeAll(async () => {
      server = await startServer()
    })
    afterAll(() => server.stop())

    it('finds what it finds on the embedded engine', async () => {
      const databases = [await openTemporaryDatabase(server.url), await openEmbedded()]
      try {
        for (const database of databases) await database.exec(roles + fixture)
        const [onServer, onEngine] = [await found(databases[0]!), await found(databases[1]!)]
        expect(onServer).toEqual(onEngine)
        expect(onServer.length).toBeGreaterThan(15)
      } finally {
        for (const database of databases) await database.close()
      }
    })

    it('runs on an empty database with a read-only connection', async () => {
      const database = await openServer(server.url)
      try {
        expect(await advise(database, { platform: 'postgres', exposedSchemas: ['public'] })).toEqual([])
      } finally {
        await database.close()
      }
    })
  })
})
