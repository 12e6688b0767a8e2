/** One fact is changed at a time in a database that holds every kind of object: the comparison names that fact and no other. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Change, compareSchemas } from '../../scripts/catalog/compare.ts'
import { readSchema } from '../../scripts/catalog/read.ts'
import type { Schema } from '../../scripts/catalog/schema.ts'
import type { Database } from '../../scripts/postgres/database.ts'
import { openEmbedded } from '../../scripts/postgres/embedded.ts'

const everything = readFileSync(join(import.meta.dirname, '../fixtures/catalog/everything.sql'), 'utf8')

let database: Database
let before: Schema
beforeAll(async () => {
  database = await openEmbedded()
  await database.exec(everything)
  before = await readSchema(database)
})
afterAll(() => database?.close())

/** `changed table app.accounts: owner, options.fillfactor` */
function line({ change, kind, object, differences }: Change): string {
  const paths = differences?.map(({ path }) => path).join(', ')
  return `${change} ${kind} ${object.replaceAll('\n', ' ')}${paths ? `: ${paths}` : ''}`
}

async function changesAfter(sql: string): Promise<Change[]> {
  await database.exec('begin')
  try {
    await database.exec(sql)
    return await compareSchemas(before, await readSchema(database, { join: true }))
  } finally {
    await database.exec('rollback')
  }
}

const weird = '"we""ird Schema"'

const cases: [sql: string, ...expected: string[]][] = [
  // Schemas
  ['create schema more', 'added schema more'],
  ['alter schema app owner to app_owner', 'changed schema app: owner'],
  ['comment on schema app is null', 'changed schema app: comment'],
  ['revoke usage on schema app from app_reader', 'changed schema app: grants.app_reader'],
  ['revoke create on schema app from postgres', 'changed schema app: grants.postgres'],
  // Roles and settings
  ['alter role app_reader bypassrls', 'changed role app_reader: attributes'],
  ['revoke app_owner from app_member', 'changed role app_member: memberOf.app_owner'],
  ['comment on role app_reader is null', 'changed role app_reader: comment'],
  ["alter role app_reader set work_mem = '4MB'", 'changed settings of app_reader in every database: settings.work_mem'],
  ["alter database postgres set app.tenant = 'x'", 'added settings of every role in this database'],
  // Tables
  ['create table app.new_one (a integer)', 'added table app.new_one'],
  ['drop table app.bookings', 'dropped table app.bookings'],
  ['alter table app.cache set logged', 'changed table app.cache: persistence'],
  [
    'alter table app.accounts owner to postgres',
    'changed sequence app.accounts_id_seq: owner',
    'changed table app.accounts: grants.app_owner, grants.postgres, owner',
  ],
  ['alter table app.accounts set (fillfactor = 71)', 'changed table app.accounts: options.fillfactor'],
  [
    'alter table app.accounts reset (toast.autovacuum_vacuum_scale_factor)',
    'changed table app.accounts: options.toast.autovacuum_vacuum_scale_factor',
  ],
  ['comment on table app.accounts is null', 'changed table app.accounts: comment'],
  ['alter table app.ruled enable row level security', 'changed table app.ruled: rls.enabled'],
  ['alter table app.rooms no force row level security', 'changed table app.rooms: rls.forced'],
  ['alter table app.events replica identity default', 'changed table app.events: replicaIdentity'],
  ['alter table app.accounts set without cluster', 'changed index accounts_plain on app.accounts: clustered'],
  [
    'alter table app.events detach partition app.events_rest',
    'changed table app.events_rest: partitionOf',
    'changed column app.events_rest.id: identity, inherited',
    'changed column app.events_rest.tenant: inherited',
    'changed column app.events_rest.at: inherited',
    'changed column app.events_rest.payload: inherited',
    'changed constraint events_at_not_null on app.events_rest: inherited',
    'changed constraint events_id_not_null on app.events_rest: inherited',
    'changed constraint events_rest_pkey on app.events_rest: inherited',
    'changed constraint events_tenant_not_null on app.events_rest: inherited',
    'changed index events_rest_pkey on app.events_rest: parent',
    'changed index events_rest_tenant_at_idx on app.events_rest: parent',
    'dropped trigger events_touch on app.events_rest',
  ],
  [
    'alter table app.child no inherit app.parent',
    'changed table app.child: inherits',
    'changed column app.child.a: inherited',
    'changed column app.child.c: inherited',
    'changed constraint grandparent_a_not_null on app.child: inherited',
    'changed constraint grandparent_b_check on app.child: inherited',
    'changed constraint named_not_null on app.child: inherited',
  ],
  ['alter table app.typed not of', 'changed table app.typed: ofType'],
  ['alter table app.other_method set access method heap', 'changed table app.other_method: accessMethod'],
  ['grant delete on app.accounts to app_reader', 'changed table app.accounts: grants.app_reader.privileges'],
  [
    'revoke grant option for update on app.accounts from app_reader',
    'changed table app.accounts: grants.app_reader.grantable',
  ],
  ['grant truncate on app.accounts to app_owner', 'changed table app.accounts: grants.app_owner'],
  // Columns
  ['alter table app.ruled add column b text', 'added column app.ruled.b'],
  ['alter table app.cache rename value to val', 'dropped column app.cache.value', 'added column app.cache.val'],
  ['alter table app.cache alter value type varchar(9)', 'changed column app.cache.value: type'],
  ["alter table app.cache alter value set default 'v'", 'changed column app.cache.value: default'],
  ['alter table app.accounts alter id set generated by default', 'changed column app.accounts.id: identity'],
  ['alter table app.accounts alter full_name drop expression', 'changed column app.accounts.full_name: generated'],
  [
    "alter table app.accounts alter full_name set expression as (name || '!')",
    'changed column app.accounts.full_name: generated.expression',
  ],
  ['alter table app.accounts alter note set storage extended', 'changed column app.accounts.note: storage'],
  ['alter table app.accounts alter note set statistics 3', 'changed column app.accounts.note: statistics'],
  ['alter table app.accounts alter note reset (n_distinct)', 'changed column app.accounts.note: options'],
  ['alter table app.accounts alter raw set compression default', 'changed column app.accounts.raw: compression'],
  ['comment on column app.accounts.name is null', 'changed column app.accounts.name: comment'],
  ['revoke update (name) on app.accounts from public', 'changed column app.accounts.name: grants.public'],
  ['alter table app.cache alter value type text collate "POSIX"', 'changed column app.cache.value: collation'],
  ['alter foreign table app.far alter id options (drop column_name)', 'changed column app.far.id: options'],
  [
    'alter table app.bookings drop day cascade; alter table app.bookings add day daterange; alter table app.bookings drop room; alter table app.bookings add room int4range',
    'changed table app.bookings: columnOrder',
    'dropped constraint in_room on app.bookings',
  ],
  // Constraints
  ['alter table app.accounts drop constraint "non-negative"', 'dropped constraint "non-negative" on app.accounts'],
  ['alter table app.accounts validate constraint late', 'changed constraint late on app.accounts: validated'],
  [
    `alter table ${weird}."t\`a|b\nle" alter constraint some_key deferrable`,
    `changed constraint some_key on ${weird}."t\`a|b le": deferrable`,
  ],
  [
    'comment on constraint "non-negative" on app.accounts is null',
    'changed constraint "non-negative" on app.accounts: comment',
  ],
  [
    'alter table app.accounts rename constraint late to later',
    'dropped constraint late on app.accounts',
    'added constraint later on app.accounts',
  ],
  [
    'alter table app.cache drop constraint cache_pkey; alter table app.cache add constraint cache_pkey unique (key)',
    'changed constraint cache_pkey on app.cache: type',
  ],
  // Indexes
  ['drop index app.accounts_hash', 'dropped index accounts_hash on app.accounts'],
  [
    'drop index app.accounts_hash; create index accounts_hash on app.accounts (name)',
    'changed index accounts_hash on app.accounts: method',
  ],
  [
    "drop index app.totals_mood; create index totals_mood on app.totals (mood desc) where mood = 'sad'",
    'changed index totals_mood on app.totals: keys, predicate, unique',
  ],
  [
    'alter index app.accounts_gin set (fastupdate = on)',
    'changed index accounts_gin on app.accounts: options.fastupdate',
  ],
  ['comment on index app.accounts_gin is null', 'changed index accounts_gin on app.accounts: comment'],
  [
    'alter index app.accounts_expr_stats alter column 1 set statistics 5',
    'changed index accounts_expr_stats on app.accounts: keys',
  ],
  [
    "update pg_index set indisvalid = false where indexrelid = 'app.accounts_gin'::regclass",
    'changed index accounts_gin on app.accounts: invalid',
  ],
  ['create index on only app.hashed_0 (value)', 'added index hashed_0_value_idx on app.hashed_0'],
  // Statistics
  ['alter statistics app.name_note set statistics 5', 'changed statistics app.name_note: target'],
  ['alter statistics app.name_note owner to app_owner', 'changed statistics app.name_note: owner'],
  ['comment on statistics app.name_note is null', 'changed statistics app.name_note: comment'],
  // Policies
  ['drop policy everything on app.accounts', 'dropped policy everything on app.accounts'],
  ['alter policy everything on app.accounts using (false)', 'changed policy everything on app.accounts: using'],
  ['alter policy everything on app.accounts to public', 'changed policy everything on app.accounts: roles'],
  ['alter policy everything on app.accounts with check (true)', 'changed policy everything on app.accounts: check'],
  [
    'drop policy "update" on app.accounts; create policy "update" on app.accounts as restrictive for delete using (id > 0)',
    'changed policy update on app.accounts: command, permissive',
  ],
  ['comment on policy everything on app.accounts is null', 'changed policy everything on app.accounts: comment'],
  // Triggers and rules
  ['alter table app.accounts disable trigger touch', 'changed trigger touch on app.accounts: enabled'],
  ['comment on trigger touch on app.accounts is null', 'changed trigger touch on app.accounts: comment'],
  [
    'create or replace trigger touch before update on app.accounts for each row execute function app.touch()',
    'changed trigger touch on app.accounts: arguments, columns, when',
  ],
  ['alter table app.ruled enable rule no_delete', 'changed rule no_delete on app.ruled: enabled'],
  [
    'create or replace rule no_delete as on update to app.ruled do instead nothing',
    'changed rule no_delete on app.ruled: definition',
  ],
  ['comment on rule no_delete on app.ruled is null', 'changed rule no_delete on app.ruled: comment'],
  // Views
  ['alter view app.safe set (security_invoker = false)', 'changed view app.safe: options.security_invoker'],
  ['alter view app.safe reset (check_option)', 'changed view app.safe: options.check_option'],
  ['alter view app.safe alter name drop default', 'changed column app.safe.name: default'],
  [
    'create or replace view app.writable as select id, upper(name) as name from app.accounts',
    'changed view app.writable: definition',
  ],
  ['refresh materialized view app.totals', 'changed materialized view app.totals: populated'],
  ['comment on materialized view app.totals is null', 'changed materialized view app.totals: comment'],
  // Functions
  ['alter function app.touch() security definer', 'changed function app.touch(): securityDefiner'],
  ["alter function app.touch() set search_path = ''", 'changed function app.touch(): settings'],
  [
    'alter function app.touch() stable leakproof strict parallel safe cost 3',
    'changed function app.touch(): cost, leakproof, parallel, strict, volatility',
  ],
  [
    'create or replace function app.touch() returns trigger language plpgsql as $$begin return old; end$$',
    'changed function app.touch(): body',
  ],
  ['alter function app.touch() owner to app_owner', 'changed function app.touch(): owner'],
  ['revoke execute on function app.touch() from public', 'changed function app.touch(): grants.public'],
  ['revoke execute on function app.touch() from postgres', 'changed function app.touch(): grants.postgres'],
  ['comment on function app.add(numeric, numeric) is null', 'changed function app.add(a numeric, b numeric): comment'],
  [
    'create or replace function app.add(a numeric, b numeric default 2) returns numeric language sql return a + b',
    'changed function app.add(a numeric, b numeric): arguments',
  ],
  ['alter procedure app.proc owner to app_owner', 'changed procedure app.proc(INOUT n integer): owner'],
  ['drop aggregate app.total(numeric)', 'dropped aggregate app.total(numeric)'],
  // Types
  [
    "alter type app.mood rename value 'sad' to 'blue'",
    'changed enum app.mood: values',
    'changed column app.accounts.mood: default',
    'changed column app.accounts.moods: default',
    'changed index accounts_lower on app.accounts: predicate',
  ],
  ['grant usage on type app.mood to public', 'changed enum app.mood: grants.public'],
  ['alter domain app.email drop constraint short', 'changed domain app.email: checks.short'],
  ['alter domain app.email drop not null', 'changed domain app.email: notNullName, nullable'],
  ['alter domain app.email drop default', 'changed domain app.email: default'],
  ['comment on constraint has_at on domain app.email is null', 'changed domain app.email: checks.has_at.comment'],
  [
    'alter type app.address add attribute city text cascade',
    'changed composite type app.address: attributes.city',
    'added column app.typed.city',
  ],
  ['comment on column app.address.street is null', 'changed composite type app.address: attributes.street.comment'],
  ['alter type app.span owner to app_owner', 'changed range type app.span: owner'],
  // Sequences
  ['alter sequence app.counter increment -3 no cycle cache 1', 'changed sequence app.counter: cache, cycle, increment'],
  ['alter sequence app.counter owned by none', 'changed sequence app.counter: ownedBy'],
  [
    'revoke usage on sequence app.counter from app_reader',
    'changed sequence app.counter: grants.app_reader.privileges',
  ],
  ['alter table app.accounts alter id set maxvalue 99999', 'changed sequence app.accounts_id_seq: max'],
  // Publications, event triggers, default privileges
  ['alter publication "some" drop table app.events', 'changed publication "some": tables.app.events'],
  [
    'alter publication "some" set table app.accounts (id, email) where (id > 3), app.events',
    'changed publication "some": tables.app.accounts.columns',
  ],
  ["alter publication everything set (publish = 'insert')", 'changed publication everything: operations'],
  ['comment on publication everything is null', 'changed publication everything: comment'],
  ['alter event trigger watch_drop enable', 'changed event trigger watch_drop: enabled'],
  ['comment on event trigger watch is null', 'changed event trigger watch: comment'],
  [
    'alter default privileges in schema app revoke select on tables from app_reader',
    'dropped default privileges of postgres on tables in schema app',
  ],
  [
    'alter default privileges grant execute on functions to public',
    'dropped default privileges of postgres on functions',
  ],
  // The rest
  ['comment on extension plpgsql is null', 'changed extension plpgsql: comment'],
  ['comment on operator app.=^= (text, text) is null', 'changed operator app.=^=(text,text): comment'],
  [
    'alter operator class app.address_ops using btree owner to app_owner',
    'changed operator class app.address_ops USING btree: owner',
  ],
  ['drop cast (app.mood as integer)', 'dropped cast (app.mood AS integer)'],
  ['alter collation app.posix owner to app_owner', 'changed collation app.posix: owner'],
  [
    'alter text search configuration app.config drop mapping for word',
    'changed text search configuration app.config: definition',
  ],
  ["alter server remote options (set host 'elsewhere')", 'changed foreign server remote: definition'],
  ['drop user mapping for app_reader server remote', 'dropped user mapping FOR app_reader SERVER remote'],
  ['revoke usage on foreign server remote from app_reader', 'changed foreign server remote: grants.app_reader'],
  ['comment on server remote is null', 'changed foreign server remote: comment'],
  ['grant usage on language plpgsql to app_reader', 'added extension privileges language plpgsql'],
]

describe('compareSchemas', () => {
  it('finds nothing between a database and itself', async () => {
    expect(await changesAfter('select 1')).toEqual([])
  })

  it.each(cases)('%s', async (sql, ...expected) => {
    expect((await changesAfter(sql)).map(line)).toEqual(expected)
  })

  it('says old and new, leaves out what it is told to, and only hints at a rename', async () => {
    const changes = await changesAfter(
      "alter policy everything on app.accounts using (false); comment on table app.ruled is 'x'; alter table app.cache rename value to val",
    )
    expect(changes.find(({ kind }) => kind === 'policy')?.differences).toEqual([
      { path: 'using', old: 'true', new: 'false' },
    ])
    expect(changes.find(({ object }) => object === 'app.cache.val')?.perhapsRenamedFrom).toBe('app.cache.value')
    await database.exec('begin; alter table app.ruled owner to app_owner; alter role app_member login')
    try {
      const after = await readSchema(database, { join: true })
      expect(
        (await compareSchemas(before, after, { ignoreFacts: ['owner'], ignoreKinds: ['role'] })).map(line),
      ).toEqual([])
    } finally {
      await database.exec('rollback')
    }
  })
})
