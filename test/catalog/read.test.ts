import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashSchema } from '../../scripts/catalog/hash.ts'
import { readSchema } from '../../scripts/catalog/read.ts'
import type { Database } from '../../scripts/postgres/database.ts'
import { openEmbedded } from '../../scripts/postgres/embedded.ts'

let database: Database
beforeAll(async () => {
  database = await openEmbedded()
})
afterAll(() => database.close())

/** Runs `body` in a transaction that is rolled back: each test starts from an empty database. */
async function scratch(sql: string, body: () => Promise<void>): Promise<void> {
  await database.exec('begin')
  try {
    await database.exec(sql)
    await body()
  } finally {
    await database.exec('rollback')
  }
}

describe('readSchema', () => {
  it('reads a table with what hangs on it', async () => {
    await scratch(
      `create table public.parent (id bigint generated always as identity primary key, name text not null);
       create table public.child (id int primary key, parent_id bigint references public.parent on delete cascade);
       create index child_parent on public.child (parent_id desc) where id > 3;
       alter table public.child enable row level security;
       create policy own on public.child for select to public using (id > 0);`,
      async () => {
        const schema = await readSchema(database, { join: true })
        const child = schema.tables.find(({ name }) => name === 'child')!
        expect(child.columns).toEqual([
          { name: 'id', type: 'integer', nullable: false },
          { name: 'parent_id', type: 'bigint', nullable: true },
        ])
        expect(child.constraints.find(({ type }) => type === 'foreign key')?.references).toEqual({
          schema: 'public',
          name: 'parent',
          columns: ['id'],
          onUpdate: 'no action',
          onDelete: 'cascade',
          match: 'simple',
        })
        expect(child.indexes[0]).toEqual({
          name: 'child_parent',
          method: 'btree',
          keys: [{ column: 'parent_id', descending: true }],
          predicate: '(id > 3)',
        })
        expect(child.rls).toEqual({ enabled: true, forced: false })
        expect(child.policies).toEqual([
          { name: 'own', permissive: true, command: 'select', roles: ['public'], using: '(id > 0)' },
        ])
      },
    )
  })

  it('gives the same hash for the same schema, another one after a change, and leaves the session as it was', async () => {
    await database.exec("set search_path = ''; set datestyle = 'german'")
    await scratch('create table public.t (at timestamptz default $$2020-01-02$$)', async () => {
      const first = hashSchema(await readSchema(database, { join: true }))
      await database.exec("set local search_path = public; set local timezone = 'Asia/Tokyo'")
      expect(hashSchema(await readSchema(database, { join: true }))).toBe(first)
      expect((await database.rows("select current_setting('search_path'), current_setting('timezone')"))[0]).toEqual([
        'public',
        'Asia/Tokyo',
      ])
      await database.exec('comment on column public.t.at is $$x$$')
      expect(hashSchema(await readSchema(database, { join: true }))).not.toBe(first)
    })
    expect((await database.rows("select current_setting('datestyle')"))[0]).toEqual(['German, DMY'])
    await database.exec('reset all')
  })

  it('refuses to touch a transaction that it was not told of', async () => {
    await scratch('create table public.t ()', async () => {
      await expect(readSchema(database)).rejects.toThrow(/SET TRANSACTION ISOLATION LEVEL/)
    })
  })
})
