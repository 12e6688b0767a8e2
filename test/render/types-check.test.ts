import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as prettier from 'prettier'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../scripts/postgres/database.ts'
import { openEmbedded } from '../../scripts/postgres/embedded.ts'
import { checkTypes, checkTypesFile } from '../../scripts/render/types/check.ts'
import { findTypes } from '../../scripts/render/types/find.ts'
import { formatTypescript } from '../../scripts/render/types/format.ts'
import { generateTypes } from '../../scripts/render/types/generate.ts'
import { readTypes } from '../../scripts/render/types/read.ts'

let database: Database
let types: string
let folder: string
beforeAll(async () => {
  database = await openEmbedded()
  await database.exec(`
    create type mood as enum ('a', 'b');
    create table users (id bigint generated always as identity primary key, name text not null, settings jsonb, mood mood);
    create table posts (id bigint primary key, author bigint not null references users);
    create view names as select name from users;
    create function add(a int, b int) returns int language sql as 'select a + b';
    create function nothing() returns int language sql as 'select 1';
    create function shout(users) returns text language sql as 'select upper($1.name)';
    create schema api;
    create table api.t (id int);`)
  types = await generateTypes(database, { schemas: ['public'] })
  folder = await mkdtemp(join(tmpdir(), 'dbops-types-'))
})
afterAll(async () => {
  await database?.close()
  await rm(folder, { recursive: true, force: true })
})

/** What is said of the file after an edit. */
async function differences(edit: (text: string) => string): Promise<unknown> {
  const text = edit(types)
  expect(text).not.toBe(types)
  const [finding] = await checkTypesFile(database, { file: 'types.ts', text })
  return finding?.detail?.differences ?? finding?.message
}

describe('checkTypesFile', () => {
  it('takes what the generator wrote for current, in any layout', async () => {
    expect(await checkTypesFile(database, { file: 'types.ts', text: types })).toEqual([])
    expect(await differences((text) => `\ufeff${text.replaceAll('\n', '\r\n')}\r\n`)).toBeUndefined()
    const style = { parser: 'typescript', semi: true, singleQuote: true, printWidth: 120, tabWidth: 4 }
    const other = await prettier.format(types.replace(/(Insert|Row): \{\n/g, '$1: {'), style)
    expect(await differences(() => other)).toBeUndefined()
  })

  it('names what is missing, what does not exist and what has changed', async () => {
    const row = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to)
    expect(await differences(row(/ {10}name: string\n/, ''))).toEqual(['table public.users: column name is missing'])
    expect(await differences((text) => text.replaceAll('posts: {', 'articles: {'))).toEqual([
      'table public.articles does not exist',
      'table public.posts is missing',
    ])
    expect(await differences(row('mood: "a" | "b"', 'mood: "a"'))).toEqual([
      'enum public.mood is "a", expected "a" | "b"',
    ])
    expect(await differences((text) => text.replaceAll('name: string', 'name: string | null'))).toContain(
      'table public.users: column name is string | null, expected string',
    )
    expect(await differences(row('Args: { a: number; b: number }', 'Args: { a: number }'))).toEqual([
      'function public.add has another signature',
    ])
    expect(await differences(row('columns: ["author"]', 'columns: ["writer"]'))).toEqual([
      'relationships of public.posts differ',
    ])
  })

  it('leaves computed fields out: which functions count as such changed between versions', async () => {
    const field = '          name: string\n'
    expect(
      await differences((text) => text.replace(field, `${field}          initials: string | null\n`)),
    ).toBeUndefined()
  })

  it('does not call a file stale for what another version of the generator wrote', async () => {
    const older = (text: string) =>
      text
        .replaceAll('Args: never', 'Args: Record<PropertyKey, never>')
        .replace(/\nexport type Tables<[\s\S]*/, '\nexport type Tables<T> = T\n')
        .replace(/\s+isOneToOne: \w+/g, '')
        .replace('export type Database = {', 'export interface Database {')
    expect(await differences(older)).toBeUndefined()
    expect(await differences((text) => older(text).replaceAll('id?: never', 'id?: number'))).toBeUndefined()
  })

  it('keeps the version that the file names, and leaves out schemas of the platform', async () => {
    const hosted = await generateTypes(database, { schemas: ['public'], postgrestVersion: '14.1' })
    expect(readTypes(hosted)?.postgrestVersion).toBe('14.1')
    expect(await checkTypesFile(database, { file: 'types.ts', text: hosted })).toEqual([])
    const withStorage = await formatTypescript(
      types.replace(
        'export type Database = {',
        'export type Database = { storage: { Tables: { objects: { Row: { id: string } } } };',
      ),
    )
    expect(await checkTypesFile(database, { file: 'types.ts', text: withStorage })).toEqual([])
  })

  it('says how to make the file anew, with its schemas', async () => {
    const both = await generateTypes(database, { schemas: ['public', 'api'] })
    const [finding] = await checkTypesFile(database, {
      file: 'src/types.ts',
      text: both.replace('a: number', 'z: number'),
    })
    expect(finding).toMatchObject({
      ...{ rule: 'types-stale', level: 'warning', category: 'documentation' },
      location: { file: 'src/types.ts', line: 1, column: 1 },
      fix: 'Run `dbops types -o src/types.ts --schema api,public`.',
    })
    expect(await checkTypesFile(database, { file: 'x.ts', text: 'export const a = 1\n' })).toMatchObject([
      { message: 'Unexpected content of `x.ts`, expected types that `supabase gen types` writes' },
    ])
  })
})

describe('findTypes', () => {
  it('finds files by what they hold, whatever they are called, and not those of others', async () => {
    const put = async (path: string, content: string | Buffer) => {
      await mkdir(join(folder, path, '..'), { recursive: true })
      await writeFile(join(folder, path), content)
    }
    await put('src/lib/database.types.ts', types)
    await put('app/types_db.ts', types.replaceAll('"', "'"))
    await put('windows/supabase.ts', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(types, 'utf16le')]))
    await put('node_modules/x/database.types.ts', types)
    await put('src/types.ts', 'export type Json = string\nexport interface Database { users: { id: number } }\n')
    await put('src/broken.types.ts', `${types}\n}}}`)
    await put(
      'src/merged.types.ts',
      'import type { Json } from "./x"\nexport type Database = Merge<A, { public: Json }>\n',
    )
    expect((await findTypes(folder)).map(({ file }) => file)).toEqual([
      'app/types_db.ts',
      'src/lib/database.types.ts',
      'windows/supabase.ts',
    ])
    expect(await checkTypes(database, folder)).toEqual({
      files: ['app/types_db.ts', 'src/lib/database.types.ts', 'windows/supabase.ts'],
      findings: [],
    })
    await expect(checkTypes(database, folder, 'gone.ts')).rejects.toThrow('Cannot read the types')
  })
})
