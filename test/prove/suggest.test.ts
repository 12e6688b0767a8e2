import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../scripts/postgres/database.ts'
import { openEmbedded } from '../../scripts/postgres/embedded.ts'
import { replay } from '../../scripts/prove/replay.ts'
import { openWorkspace } from '../../scripts/workspace/open.ts'
import { repository } from '../support/repository.ts'

let database: Database

beforeAll(async () => {
  database = await openEmbedded()
})
afterAll(() => database.close())

it.each<[name: string, sql: string[], suggestion: string | undefined]>([
  [
    'an extension that the engine lacks',
    ['create extension no_such_extension;'],
    'The engine has no extension "no_such_extension"',
  ],
  [
    'a relation of a later file',
    ['select * from orders;', 'create table orders ();'],
    'is made later, in supabase/migrations/0002_m.sql:1',
  ],
  ['a relation of nobody', ['alter table "Ghost" add a int;'], 'No migration makes a relation named "Ghost"'],
  [
    'a relation of an earlier file',
    ['create table gone ();\ndrop table gone;', 'select * from gone;'],
    '0001_m.sql:1 makes a relation of this name',
  ],
  [
    'a relation off the search_path',
    ['create schema s1; create table s1.here ();', 'select * from here;'],
    'It exists in schema s1, which is not on the search_path here: write s1.here.',
  ],
  ['a table of Supabase', ['select * from auth.users;'], 'set {"platform": "supabase"} in dbops.json'],
  ['a role', ['grant usage on schema public to "app-user";'], 'create role "app-user";'],
  ['a function of an extension', ['select uuid_generate_v4();'], 'create extension if not exists "uuid-ossp"'],
  ['a type of an extension', ['create table e (v vector(3));'], 'create extension if not exists vector'],
  ['a type of nobody', ['create table f (m mood);'], 'No migration makes an object named mood'],
  ['a name that is taken', ['create table twice ();', 'create table twice ();'], '0001_m.sql:1 makes it already'],
  [
    'an enum value in its own transaction',
    ["create type c1 as enum ('a');", "alter type c1 add value 'b'; select 'b'::c1;"],
    'ALTER TYPE … ADD VALUE',
  ],
  [
    'rows that are not there',
    ['create table g (a int not null); insert into g values (null);'],
    'Move data into supabase/seed.sql',
  ],
  ['a placeholder', ['select {{name}};'], 'The statement holds a placeholder'],
  ['nothing to add', ['select 1/0;'], undefined],
])('suggests for %s', async (_, sql, suggestion) => {
  await database.exec('drop schema public cascade; drop schema if exists s1 cascade; create schema public')
  const files = Object.fromEntries(sql.map((text, index) => [`supabase/migrations/000${index + 1}_m.sql`, text]))
  const workspace = { ...(await openWorkspace(repository(files))), platform: 'postgres' as const }
  const { failures } = await replay(workspace, database)
  expect(failures).toHaveLength(1)
  if (suggestion === undefined) expect(failures[0]!.suggestion).toBeUndefined()
  else expect(failures[0]!.suggestion).toContain(suggestion)
})
