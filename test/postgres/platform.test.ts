import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedDatabase, openEmbedded } from '../../scripts/postgres/embedded.ts'
import { adaptStatement, standInOf } from '../../scripts/postgres/extensions.ts'
import { standIns } from '../../scripts/postgres/stand-ins.ts'
import { loadParser, parseSql } from '../../scripts/sql/parse.ts'

let database: EmbeddedDatabase
beforeAll(async () => {
  await loadParser()
  database = await openEmbedded({ platform: 'supabase' })
})
afterAll(() => database.close())

/** Runs the body in a transaction that is rolled back. */
async function inTransaction<T>(body: () => Promise<T>): Promise<T> {
  await database.exec('begin')
  try {
    return await body()
  } finally {
    await database.exec('rollback')
  }
}

describe('the Supabase platform', () => {
  it('runs migrations as postgres, with the search path of a project', async () => {
    await database.exec('set search_path to auth; reset all')
    expect(await database.rows("select current_user, current_setting('search_path')")).toEqual([
      ['postgres', '"$user", public, extensions'],
    ])
  })

  it('knows the caller by the claims of the request', async () => {
    const id = '00000000-0000-0000-0000-000000000001'
    await inTransaction(async () => {
      await database.query("select set_config('request.jwt.claims', $1, true)", [
        { sub: id, role: 'authenticated', email: 'a@example.com' },
      ])
      expect(await database.rows("select auth.uid(), auth.role(), auth.email(), auth.jwt() ->> 'sub'")).toEqual([
        [id, 'authenticated', 'a@example.com', id],
      ])
    })
    expect(await database.rows('select auth.uid()')).toEqual([[null]])
  })

  it('takes what projects do to it: a trigger on users, policies on objects, a bucket, a webhook', async () => {
    await inTransaction(async () => {
      await database.exec(`
        create table public.profiles (id uuid primary key references auth.users on delete cascade, email text);
        create function public.handle_new_user() returns trigger language plpgsql security definer set search_path = '' as $$
        begin insert into public.profiles values (new.id, new.email); return new; end $$;
        create trigger on_auth_user_created after insert on auth.users for each row execute function public.handle_new_user();
        create policy "own folder" on storage.objects for select to authenticated
          using (bucket_id = 'avatars' and (storage.foldername(name))[1] = (select auth.uid())::text);
        create policy "topic" on realtime.messages for select to authenticated using (realtime.topic() = 'room');
        insert into storage.buckets (id, name, public) values ('avatars', 'avatars', true);
        create trigger hook after insert on public.profiles for each row execute function
          supabase_functions.http_request('https://example.com', 'POST', '{"Content-Type":"application/json"}', '{}', '1000');
        alter publication supabase_realtime add table public.profiles;
        insert into auth.users (id, email) values ('00000000-0000-0000-0000-000000000001', 'a@example.com');
        insert into storage.objects (bucket_id, name) values
          ('avatars', '00000000-0000-0000-0000-000000000001/a.png'), ('avatars', 'other/b.tar.gz');
        select realtime.send('{"a": 1}', 'event', 'room');`)
      expect(await database.rows('select email from public.profiles')).toEqual([['a@example.com']])
      expect(await database.rows('select method, url from net.http_request_queue')).toEqual([
        ['POST', 'https://example.com'],
      ])
      expect(await database.rows("select payload -> 'a', topic from realtime.messages")).toEqual([[1, 'room']])
      expect(
        await database.rows('select storage.filename(name), storage.extension(name) from storage.objects order by 1'),
      ).toEqual([
        ['a.png', 'png'],
        ['b.tar.gz', 'gz'],
      ])
      await database.query("select set_config('request.jwt.claims', $1, true)", [
        { sub: '00000000-0000-0000-0000-000000000001' },
      ])
      await database.exec('set local role authenticated')
      expect(await database.rows('select count(*) from storage.objects')).toEqual([[1]])
    })
  })

  it('keeps secrets, jobs and queues', async () => {
    await inTransaction(async () => {
      await database.exec(
        "create extension pg_cron; create extension pgmq; select vault.create_secret('s3cret', 'key')",
      )
      expect(await database.rows('select name, decrypted_secret from vault.decrypted_secrets')).toEqual([
        ['key', 's3cret'],
      ])
      await database.exec(
        "select cron.schedule('nightly', '0 3 * * *', 'vacuum'); select cron.schedule('nightly', '0 4 * * *', 'vacuum')",
      )
      expect(await database.rows('select jobname, schedule, username from cron.job')).toEqual([
        ['nightly', '0 4 * * *', 'postgres'],
      ])
      expect(
        await database.rows("select extnamespace::regnamespace::text from pg_extension where extname = 'pg_cron'"),
      ).toEqual([['pg_catalog']])
      await database.exec(
        "select pgmq.create('jobs'); select pgmq.send('jobs', '{\"a\": 1}'); select pgmq.send('jobs', '{\"a\": 2}', 60)",
      )
      expect(await database.rows("select msg_id, read_ct, message from pgmq.read('jobs', 30, 5)")).toEqual([
        [1, 1, { a: 1 }],
      ])
      expect(await database.rows("select pgmq.archive('jobs', 1), pgmq.delete('jobs', 9)")).toEqual([[true, false]])
      await database.exec('savepoint s')
      await expect(database.exec("select cron.schedule('x', 'every day', 'y')")).rejects.toThrow(
        'invalid schedule: every day',
      )
    })
  })

  it.each([
    ['legacy', 'SELECT', true],
    ['explicit', 'SELECT', false],
    ['explicit', 'TRUNCATE', true],
  ] as const)('with %s grants, anon has %s on a new table: %s', async (defaultGrants, privilege, expected) => {
    const own = await openEmbedded({ platform: 'supabase', defaultGrants })
    await own.exec('create table public.t (a int)')
    expect(await own.rows("select has_table_privilege('anon', 'public.t', $1)", [privilege])).toEqual([[expected]])
    await own.close()
  })
})

describe('stand-ins', () => {
  it.each([...standIns().values()].map((standIn) => [standIn.name, standIn] as const))(
    '%s is created, names itself and is dropped',
    async (name, { schema, effect, version }) => {
      const named: unknown[] = []
      const stop = database.onNotice((notice) => named.push(standInOf(notice)?.extension))
      await inTransaction(async () => {
        await database.exec(`drop extension if exists "${name}" cascade`)
        await database.exec(
          `do $do$ begin create extension "${name}" ${schema === undefined ? 'with schema extensions' : ''} cascade; end $do$`,
        )
        expect(await database.rows('select extversion from pg_extension where extname = $1', [name])).toEqual([
          [version],
        ])
        await database.exec(`drop extension "${name}" cascade`)
      })
      stop()
      expect(named).toContain(name)
      expect(effect).not.toMatch(/\.$/)
    },
  )

  it('keeps the types of PostGIS with their modifiers', async () => {
    await inTransaction(async () => {
      await database.exec(`create extension postgis with schema extensions;
        create table public.places (at geography(point), area geometry(MultiPolygon, 4326), any_shape geometry);
        create index on public.places using gist (at);
        insert into public.places (at) values (st_point(13.4, 52.5)), ('POINT(13.4 52.6)');`)
      expect(
        await database.rows(
          "select format_type(atttypid, atttypmod) from pg_attribute where attrelid = 'public.places'::regclass and attnum > 0 order by attnum",
        ),
      ).toEqual([['geography(Point,4326)'], ['geometry(MultiPolygon,4326)'], ['geometry']])
      expect(
        await database.rows(
          'select round(st_distance(at, st_point(13.4, 52.5)::geography)) from public.places order by 1',
        ),
      ).toEqual([[0], [11120]])
    })
  })
})

describe('adaptStatement', () => {
  it.each([
    ['create table t (a int)', 'create table t (a int)', undefined],
    [
      `create extension if not exists "pgmq" with schema "pgmq" version '1.4.4'`,
      'create extension if not exists pgmq with schema pgmq',
      'pgmq',
    ],
    [`create extension citext version '1.5' cascade`, 'create extension citext cascade', 'citext'],
    [`security label for pgsodium on column a.b is 'x'`, '', 'pgsodium'],
    [`alter system set work_mem = '1MB'`, '', undefined],
    [
      'create index i on t using pgroonga (a) with (tokenizer = $x$y$x$)',
      'create index i on t using pgroonga (a)',
      'pgroonga',
    ],
    ['alter table t set (timescaledb.compress, timescaledb.compress_segmentby = $x$a$x$)', '', 'timescaledb'],
    [
      'create table t (a int) with (fillfactor = 70, tsdb.hypertable)',
      'create table t (a int) with (fillfactor = 70',
      'timescaledb',
    ],
    [
      'create materialized view v with (timescaledb.continuous) as select 1',
      'create materialized view v',
      'timescaledb',
    ],
  ])('%s', (text, expected, extension) => {
    const { sql, substitution } = adaptStatement(parseSql(text).statements[0]!)
    expect(sql.trim()).toContain(expected)
    if (expected === '') expect(sql).toBe('')
    else expect(() => parseSql(sql)).not.toThrow()
    expect(substitution?.extension).toBe(extension)
    if (sql !== text) expect(substitution).toMatchObject({ statement: text })
  })
})
