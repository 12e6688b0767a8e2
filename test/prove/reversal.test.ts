import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { messageOf } from '../../scripts/core/error.ts'
import { type EmbeddedDatabase, openEmbedded } from '../../scripts/postgres/embedded.ts'
import { describeChange } from '../../scripts/prove/draft.ts'
import { proveReversal } from '../../scripts/prove/reversal.ts'
import { loadParser } from '../../scripts/sql/parse.ts'

/** What production has before the migration. */
const base = `
create schema app;
create type app.state as enum ('open', 'done');
create table app.org (id int primary key, name text not null, note text default 'none');
create table app.task (
  id int primary key,
  org_id int not null references app.org (id) on delete cascade,
  title text not null default 'untitled' check (title <> ''),
  state app.state not null default 'open',
  done_at timestamptz,
  constraint done_has_time check (state <> 'done' or done_at is not null)
) with (fillfactor = 90);
comment on table app.task is 'Work';
comment on column app.task.title is 'What';
create index task_open on app.task (org_id) where state = 'open';
create function app.stamp() returns trigger language plpgsql set search_path = '' as $$ begin new.done_at := now(); return new; end $$;
create trigger task_stamp before update on app.task for each row when (new.state = 'done') execute function app.stamp();
alter table app.task enable row level security;
create policy task_read on app.task for select to alice using (org_id > 0);
create policy task_write on app.task for update to alice using (org_id > 0) with check (org_id > 0);
grant select, update on app.task to alice;
grant update (title) on app.task to bob;
create view app.open_tasks with (security_invoker = true) as select id from app.task where state = 'open';
grant select on app.open_tasks to bob;
create sequence app.ticket increment 2;
create publication feed for table app.task;
alter default privileges in schema app grant select on tables to bob;
`

/** Every line of \`up\` has its line in \`down\`, so that each can be spoilt alone. */
const steps: [name: string, up: string, down: string][] = [
  [
    'a dropped policy',
    'drop policy task_read on app.task',
    'create policy task_read on app.task for select to alice using (org_id > 0)',
  ],
  [
    'a changed policy',
    'alter policy task_write on app.task using (true) with check (true)',
    'alter policy task_write on app.task using (org_id > 0) with check (org_id > 0)',
  ],
  ['a revoked grant', 'revoke update on app.task from alice', 'grant update on app.task to alice'],
  ['a new grant', 'grant delete on app.task to bob', 'revoke delete on app.task from bob'],
  ['a revoked column grant', 'revoke update (title) on app.task from bob', 'grant update (title) on app.task to bob'],
  ['a view grant', 'revoke select on app.open_tasks from bob', 'grant select on app.open_tasks to bob'],
  [
    'a function grant',
    'revoke execute on function app.stamp() from public',
    'grant execute on function app.stamp() to public',
  ],
  ['a sequence grant', 'grant usage on sequence app.ticket to bob', 'revoke usage on sequence app.ticket from bob'],
  ['a schema grant', 'grant usage on schema app to alice', 'revoke usage on schema app from alice'],
  [
    'default privileges',
    'alter default privileges in schema app revoke select on tables from bob',
    'alter default privileges in schema app grant select on tables to bob',
  ],
  ['a table comment', `comment on table app.task is 'Other'`, `comment on table app.task is 'Work'`],
  ['a column comment', 'comment on column app.task.title is null', `comment on column app.task.title is 'What'`],
  [
    'a default',
    'alter table app.task alter title drop default',
    `alter table app.task alter title set default 'untitled'`,
  ],
  [
    'a default of another value',
    `alter table app.org alter note set default 'some'`,
    `alter table app.org alter note set default 'none'`,
  ],
  ['a NOT NULL', 'alter table app.org alter name drop not null', 'alter table app.org alter name set not null'],
  [
    'a check',
    'alter table app.task drop constraint done_has_time',
    `alter table app.task add constraint done_has_time check (state <> 'done' or done_at is not null)`,
  ],
  [
    'a foreign key action',
    'alter table app.task drop constraint task_org_id_fkey, add constraint task_org_id_fkey foreign key (org_id) references app.org (id)',
    'alter table app.task drop constraint task_org_id_fkey, add constraint task_org_id_fkey foreign key (org_id) references app.org (id) on delete cascade',
  ],
  ['an index', 'drop index app.task_open', `create index task_open on app.task (org_id) where state = 'open'`],
  ['a new index', 'create index task_title on app.task (title)', 'drop index app.task_title'],
  ['a storage parameter', 'alter table app.task set (fillfactor = 50)', 'alter table app.task set (fillfactor = 90)'],
  [
    'row level security',
    'alter table app.task disable row level security',
    'alter table app.task enable row level security',
  ],
  [
    'forced row level security',
    'alter table app.task force row level security',
    'alter table app.task no force row level security',
  ],
  ['an owner', 'alter table app.org owner to alice', 'alter table app.org owner to postgres'],
  ['a function owner', 'alter function app.stamp() owner to bob', 'alter function app.stamp() owner to postgres'],
  [
    'a function setting',
    'alter function app.stamp() reset search_path',
    `alter function app.stamp() set search_path = ''`,
  ],
  ['a security definer', 'alter function app.stamp() security definer', 'alter function app.stamp() security invoker'],
  [
    'a trigger state',
    'alter table app.task disable trigger task_stamp',
    'alter table app.task enable trigger task_stamp',
  ],
  [
    'a trigger condition',
    'drop trigger task_stamp on app.task; create trigger task_stamp before update on app.task for each row execute function app.stamp()',
    `drop trigger task_stamp on app.task; create trigger task_stamp before update on app.task for each row when (new.state = 'done') execute function app.stamp()`,
  ],
  [
    'a view option',
    'alter view app.open_tasks reset (security_invoker)',
    'alter view app.open_tasks set (security_invoker = true)',
  ],
  ['a sequence step', 'alter sequence app.ticket increment 3', 'alter sequence app.ticket increment 2'],
  ['a publication', 'alter publication feed add table app.org', 'alter publication feed drop table app.org'],
  ['a replica identity', 'alter table app.task replica identity full', 'alter table app.task replica identity default'],
  ['a new column', 'alter table app.org add column extra int', 'alter table app.org drop column extra'],
  [
    'a statistics target',
    'alter table app.task alter title set statistics 500',
    'alter table app.task alter title set statistics -1',
  ],
  ['a column type', 'alter table app.org alter id type bigint', 'alter table app.org alter id type int'],
]

let database: EmbeddedDatabase

beforeAll(async () => {
  await loadParser()
  database = await openEmbedded()
  await database.exec('create role alice; create role bob')
})
beforeEach(async () => {
  await database.exec(`drop publication if exists feed; drop schema if exists app cascade; ${base}`)
})
afterAll(() => database.close())

const run = (sql: string) => async () => {
  try {
    await database.exec(sql)
    return undefined
  } catch (error) {
    return messageOf(error)
  }
}
const sql = (statements: string[]) => statements.join(';\n')
const prove = (up: string[], down: string[], touched: string[] = []) =>
  proveReversal(database, {
    up: run(sql(up)),
    down: run(sql(down)),
    touched: () => touched,
    platformSchemas: new Set(),
  })

describe('proveReversal', () => {
  it('finds nothing where every step has its way back', async () => {
    const result = await prove(
      steps.map(([, up]) => up),
      steps.map(([, , down]) => down).reverse(),
      ['app.task'],
    )
    expect(result.failure).toBeUndefined()
    expect(result.leftovers.map(describeChange)).toEqual([])
    expect(result.drift.map(describeChange)).toEqual([])
    expect(result.losses).toEqual([])
    expect(result.rows.rows).toBeGreaterThan(0)
  })

  it.each(steps)('finds %s that the rollback forgets', async (_name, up, _down) => {
    const result = await prove([up], ['select 1'])
    // Where the migration cannot run twice, running it again is what tells; either way it is found.
    expect(result.leftovers.length).toBeGreaterThan(0)
  })

  it('names the step that does not run', async () => {
    expect((await prove(['create table app.x (id int)'], ['drop table app.y'])).failure).toEqual({
      step: 'down',
      message: 'table "y" does not exist',
    })
    expect((await prove(['create table app.org (id int)'], [])).failure?.step).toBe('up')
    expect(
      (
        await prove(
          ['create table if not exists app.q (id int); alter table app.q add n int'],
          ['drop table app.q; create table app.q (n int)'],
        )
      ).failure?.step,
    ).toBe('up again')
  })

  it('counts the rows and values that up and down lose', async () => {
    await database.exec(
      `insert into app.org values (1, 'a', 'x'), (2, 'b', null), (3, 'c', 'z'); insert into app.task (id, org_id) values (1, 1), (2, 1)`,
    )
    const dropped = await prove(
      ['alter table app.org drop column note'],
      [`alter table app.org add column note text default 'none'`],
    )
    // The default fills the values anew, as many but not the same; without one they are gone.
    expect(dropped.losses).toEqual(
      [{ table: 'app.org', column: 'note', lost: 2, kind: 'changed', of: 2 }].map((loss) =>
        expect.objectContaining({ table: loss.table, column: loss.column }),
      ),
    )
    await database.exec(`drop publication if exists feed; drop schema app cascade; ${base}`)
    await database.exec(
      `insert into app.org values (1, 'a', 'x'), (2, 'b', null), (3, 'c', 'z'); insert into app.task (id, org_id) values (1, 1), (2, 1)`,
    )
    const emptied = await prove(['delete from app.task'], ['select 1'])
    expect(emptied.losses).toEqual([{ table: 'app.task', lost: 2, kind: 'gone', of: 2 }])
    const gone = await prove(['alter table app.org drop column note'], ['alter table app.org add column note text'])
    expect(gone.losses).toEqual([{ table: 'app.org', column: 'note', lost: 2, kind: 'gone', of: 2 }])
  })

  it('makes rows in the tables that the migration touches', async () => {
    const result = await prove(
      ['alter table app.task drop column done_at'],
      ['alter table app.task add column done_at timestamptz'],
      ['app.task'],
    )
    expect(result.rows.rows).toBeGreaterThan(3)
    expect(result.rows.notProven).toEqual([])
  })
})
