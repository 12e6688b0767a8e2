import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedDatabase, openEmbedded } from '../../../scripts/postgres/embedded.ts'
import { measureAccess } from '../../../scripts/prove/access/measure.ts'
import type { Cell } from '../../../scripts/prove/access/types.ts'
import { loadParser } from '../../../scripts/sql/parse.ts'
import { inSavepoints } from '../../support/savepoints.ts'

let database: EmbeddedDatabase

beforeAll(async () => {
  await loadParser()
  database = await openEmbedded({ platform: 'supabase' })
})
afterAll(() => database.close())

/** The matrix of a schema as `table verb persona` → reach. */
async function matrixOf(sql: string) {
  await database.exec('begin')
  try {
    await database.exec(sql)
    const matrix = await measureAccess(inSavepoints(database), { platform: 'supabase' })
    const cell = (text: string): Cell | undefined => {
      const [object, verb, persona] = text.split(' ')
      return matrix.cells.find((each) => each.object === object && each.verb === verb && each.persona === persona)
    }
    return { matrix, cell, reach: (text: string) => cell(text)?.reach }
  } finally {
    await database.exec('rollback')
  }
}

describe('the matrix', () => {
  it('tells own rows from the tenant and from everybody', async () => {
    const { reach, cell } = await matrixOf(`
      create table public.orgs (id uuid primary key default gen_random_uuid(), name text not null);
      create table public.members (org_id uuid not null references public.orgs (id), user_id uuid not null references auth.users (id), primary key (org_id, user_id));
      create table public.docs (id uuid primary key default gen_random_uuid(), org_id uuid not null references public.orgs (id), author uuid not null references auth.users (id), title text not null unique);
      create table public.open (id int generated always as identity primary key, body text);
      create function public.my_orgs() returns setof uuid language sql stable security definer set search_path = '' as 'select org_id from public.members where user_id = (select auth.uid())';
      alter table public.orgs enable row level security;
      alter table public.members enable row level security;
      alter table public.docs enable row level security;
      create policy a on public.members for select to authenticated using (org_id in (select public.my_orgs()));
      create policy a on public.docs for select to authenticated using (org_id in (select public.my_orgs()));
      create policy b on public.docs for insert to authenticated with check (author = (select auth.uid()));
      create policy c on public.docs for update to authenticated using (author = (select auth.uid())) with check (author = (select auth.uid()));
      revoke delete on public.docs from authenticated;`)
    expect(reach('public.docs select anon')).toBe('none')
    expect(reach('public.docs select authenticated')).toBe('tenant')
    expect(reach('public.docs select stranger')).toBe('tenant')
    expect(reach('public.docs insert authenticated')).toBe('own')
    expect(reach('public.docs update teammate')).toBe('own')
    expect(reach('public.docs delete authenticated')).toBe('denied')
    expect(reach('public.docs delete service_role')).toBe('all')
    expect(reach('public.orgs select authenticated')).toBe('none')
    expect(reach('public.open delete anon')).toBe('all')
    expect(cell('public.open select anon')).toMatchObject({ reached: 4, total: 4 })
    expect(cell('public.docs select authenticated')?.rows).toEqual([
      { key: expect.anything(), actor: 'ben', tenant: 'one' },
    ])
  })

  it('names a recursion', async () => {
    const { cell } = await matrixOf(`
      create table public.m (org int, user_id uuid references auth.users (id), primary key (org, user_id));
      alter table public.m enable row level security;
      create policy p on public.m using (org in (select org from public.m));`)
    expect(cell('public.m select authenticated')).toMatchObject({
      reach: 'error',
      message: expect.stringContaining('recursion'),
    })
  })

  it('needs no right to select for a change without WHERE', async () => {
    const { reach } = await matrixOf(`
      create table public.inbox (id int primary key, body text not null unique);
      revoke all on public.inbox from anon; grant insert, delete, update (body) on public.inbox to anon`)
    expect(reach('public.inbox select anon')).toBe('denied')
    expect(reach('public.inbox delete anon')).toBe('all')
    expect(reach('public.inbox insert anon')).toBe('all')
  })
})
