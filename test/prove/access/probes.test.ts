/** Each probe on a schema that has its fault and on one that has not. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../../../scripts/core/finding.ts'
import { type EmbeddedDatabase, openEmbedded } from '../../../scripts/postgres/embedded.ts'
import { openAccess } from '../../../scripts/prove/access/measure.ts'
import { probeAccess } from '../../../scripts/prove/access/probes/index.ts'
import { explainCell } from '../../../scripts/prove/access/why.ts'
import { whyText } from '../../../scripts/render/access/why.ts'
import { inSavepoints } from '../../support/savepoints.ts'
import { documents, notes, orgs, readDocuments } from './faults/fault.ts'

let database: EmbeddedDatabase
beforeAll(async () => {
  database = await openEmbedded({ platform: 'supabase', defaultGrants: 'explicit' })
})
afterAll(() => database.close())

async function findingsOf(sql: string): Promise<Finding[]> {
  await database.exec('begin')
  try {
    await database.exec(sql)
    const session = await openAccess(inSavepoints(database), { platform: 'supabase' })
    const findings = await probeAccess(session, await session.measure())
    await session.close()
    return findings
  } finally {
    await database.exec('rollback')
  }
}

const uid = '(select auth.uid())'
const ownNotes = `${notes}grant select, insert, update on public.notes to authenticated; create policy own on public.notes to authenticated using (user_id = ${uid});`

describe('probes', () => {
  it.each<[rule: string, object: string, faulty: string, sound: string]>([
    [
      'role-self-promoted',
      'table public.org_members',
      `${orgs}grant update on public.org_members to authenticated; create policy edit on public.org_members for update to authenticated using (user_id = ${uid});`,
      `${orgs}grant update (user_id) on public.org_members to authenticated; create policy edit on public.org_members for update to authenticated using (user_id = ${uid});`,
    ],
    [
      'tenant-joined-uninvited',
      'table public.org_members',
      `${orgs}grant insert on public.org_members to authenticated; create policy j on public.org_members for insert to authenticated with check (user_id = ${uid});`,
      `${orgs}grant insert on public.org_members to authenticated; create policy j on public.org_members for insert to authenticated with check (private.is_admin(org_id));`,
    ],
    [
      'row-moved-across-tenants',
      'table public.documents',
      `${documents}${readDocuments}grant select, update on public.documents to authenticated; create policy e on public.documents for update to authenticated using (private.is_member(org_id)) with check (true);`,
      `${documents}${readDocuments}grant select, update on public.documents to authenticated; create policy e on public.documents for update to authenticated using (private.is_member(org_id));`,
    ],
    [
      'row-given-to-another',
      'table public.notes',
      `${notes}grant select, update on public.notes to authenticated; create policy e on public.notes to authenticated using (user_id = ${uid}) with check (true);`,
      ownNotes,
    ],
    [
      'function-leaks-rows',
      'function public.notes_of(owner uuid)',
      `${ownNotes}create function public.notes_of(owner uuid) returns setof public.notes language sql security definer as 'select * from public.notes where user_id = owner';`,
      `${ownNotes}create function public.notes_of(owner uuid) returns setof public.notes language sql security definer as 'select * from public.notes where user_id = owner and owner = auth.uid()';`,
    ],
    [
      'function-leaks-rows',
      'function public.wipe(note uuid)',
      `${ownNotes}create function public.wipe(note uuid) returns void language sql security definer as 'delete from public.notes where id = note'; grant execute on function public.wipe(uuid) to authenticated;`,
      `${ownNotes}create function public.wipe(note uuid) returns void language sql security invoker as 'delete from public.notes where id = note';`,
    ],
    [
      'function-tells-of-rows',
      'function public.count_of(owner uuid)',
      `${ownNotes}create function public.count_of(owner uuid) returns bigint language sql security definer as 'select count(*) from public.notes where user_id = owner';`,
      `${ownNotes}create function public.count_of(owner uuid) returns bigint language sql as 'select count(*) from public.notes where user_id = owner';`,
    ],
    [
      'view-leaks-rows',
      'view public.all_notes',
      `${ownNotes}create view public.all_notes as select * from public.notes; grant select on public.all_notes to authenticated;`,
      `${ownNotes}create view public.all_notes with (security_invoker) as select * from public.notes; grant select on public.all_notes to authenticated;`,
    ],
    [
      'view-leaks-rows',
      'materialized view public.kept',
      `${ownNotes}create materialized view public.kept as select * from public.notes; grant select on public.kept to authenticated;`,
      `${ownNotes}create materialized view public.kept as select * from public.notes;`,
    ],
    [
      'write-changes-others-rows',
      'table public.notes',
      `${ownNotes}create function public.spread() returns trigger language plpgsql security definer as $$ begin update public.notes set body = new.body where user_id <> new.user_id; return new; end $$;
       create trigger spread after insert on public.notes for each row execute function public.spread();`,
      `${ownNotes}create function public.spread() returns trigger language plpgsql as $$ begin update public.notes set body = new.body where user_id <> new.user_id; return new; end $$;
       create trigger spread after insert on public.notes for each row execute function public.spread();`,
    ],
    [
      'hidden-row-told-by-key',
      'table public.notes',
      `${ownNotes}alter table public.notes add slug text not null unique;`,
      `${ownNotes}alter table public.notes add slug text not null; alter table public.notes add unique (user_id, slug);`,
    ],
    [
      'row-points-to-hidden-row',
      'table public.lines',
      `${documents}${readDocuments}grant select on public.documents to authenticated; create table public.lines (id uuid primary key default gen_random_uuid(), document_id uuid not null references public.documents (id), user_id uuid not null references auth.users (id));
       alter table public.lines enable row level security; grant insert on public.lines to authenticated; create policy w on public.lines for insert to authenticated with check (user_id = ${uid});`,
      `${documents}${readDocuments}grant select on public.documents to authenticated; create table public.lines (id uuid primary key default gen_random_uuid(), document_id uuid not null references public.documents (id), user_id uuid not null references auth.users (id));
       alter table public.lines enable row level security; grant insert on public.lines to authenticated; create policy w on public.lines for insert to authenticated with check (user_id = ${uid} and document_id in (select id from public.documents));`,
    ],
  ])('%s on %s', async (rule, object, faulty, sound) => {
    const found = (findings: Finding[]) =>
      findings.filter((finding) => finding.rule === rule && finding.object === object)
    const [finding, ...more] = found(await findingsOf(faulty))
    expect(finding).toMatchObject({ rule, object, message: expect.stringMatching(/^Unexpected .*, expected /) })
    expect(finding?.detail).toMatchObject({ ...(rule === 'view-leaks-rows' ? { rows: expect.anything() } : {}) })
    expect(more).toEqual([])
    expect(found(await findingsOf(sound))).toEqual([])
  })
})

describe('--why', () => {
  it('tells grants, policies, values, and the first that decides', async () => {
    await database.exec(`begin; ${documents}${readDocuments}
      create policy "not archived" on public.documents as restrictive to authenticated using (title <> 'archived' or title is null);
      grant select, insert on public.documents to authenticated;`)
    const session = await openAccess(inSavepoints(database), { platform: 'supabase' })
    try {
      const { cells, objects } = await session.measure({ objects: new Set(['public.documents']) })
      const why = (verb: string, persona: string) =>
        explainCell(session, objects[0]!, cells.find((cell) => cell.verb === verb && cell.persona === persona)!)
      const select = await why('select', 'authenticated')
      expect(select.steps.map(({ step }) => step)).toEqual(['schema', 'grant', 'row security'])
      expect(select.policies).toMatchObject([
        { name: 'members read', permissive: true, clause: 'using' },
        { name: 'not archived', permissive: false },
      ])
      const foreign = select.rows.find(({ row }) => row.tenant === 'two')!
      expect(foreign).toMatchObject({ reached: false, decision: 'no USING of a permissive policy is true' })
      expect(foreign.policies[0]).toMatchObject({ name: 'members read', value: 'false', decides: true })
      const archived = select.rows.find(({ reached, row }) => !reached && row.tenant === 'one')!
      expect(archived.decision).toBe('restrictive policy "not archived" refuses (USING is false)')
      expect(archived.policies[1]!.parts.map(({ withValues, value }) => [withValues, value])).toEqual([
        ["'archived' <> 'archived'::text OR 'archived' IS NULL", 'false'],
        ["'archived' <> 'archived'::text", 'false'],
        ["'archived' IS NULL", 'false'],
      ])
      const text = whyText(select)
      expect(text).toContain('public.documents select authenticated: tenant')
      expect(text).toContain('SELECT on public.documents is granted to authenticated')
      expect((await why('select', 'anon')).steps.at(-1)).toEqual({
        step: 'grant',
        text: 'SELECT on public.documents is not granted to anon',
        decides: true,
      })
      expect((await why('insert', 'authenticated')).rows[0]).toMatchObject({
        reached: false,
        decision: 'no permissive policy speaks to this role and verb: nothing is admitted',
      })
    } finally {
      await session.close()
      await database.exec('rollback')
    }
  })
})
