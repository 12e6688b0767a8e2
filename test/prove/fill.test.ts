import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedDatabase, openEmbedded } from '../../scripts/postgres/embedded.ts'
import { fill } from '../../scripts/prove/data/fill.ts'
import { hints } from '../../scripts/prove/data/hints.ts'
import { writeRows } from '../../scripts/prove/data/script.ts'
import { loadParser } from '../../scripts/sql/parse.ts'

let database: EmbeddedDatabase

beforeAll(async () => {
  await loadParser()
  database = await openEmbedded()
})
afterAll(() => database.close())

/** Makes the schema, fills it, and hands over what the tables hold; all of it is rolled back. */
async function filled(sql: string) {
  await database.exec('begin')
  try {
    await database.exec(`create schema app; ${sql}`)
    const result = await fill(database, { schemas: ['app'] })
    const rows: Record<string, number> = {}
    for (const { table } of result.tables)
      rows[table] = ((await database.rows(`select count(*)::int from ${table}`)) as [[number]])[0][0]
    // Whatever was deferred or written with triggers off must hold as well.
    await database.exec('set constraints all immediate')
    return {
      ...result,
      rows,
      failures: result.tables.flatMap((table) => table.failures.map((failure) => `${table.table}: ${failure.reason}`)),
    }
  } finally {
    await database.exec('rollback')
  }
}

describe('hints', () => {
  it.each([
    ["(status = ANY (ARRAY['draft'::text, 'done'::text]))", ['draft', 'done']],
    ['((price > 10) AND (price <= 99))', ['10', '11', '9', '99', '100', '98']],
    ['(char_length(code) = 4)', ['4', '5', '3', 'xxxx', 'xxxxx', 'xxx']],
  ])('of %s', (expression, expected) => {
    expect(hints(expression)).toEqual(expect.arrayContaining(expected))
  })

  it('offers texts that match a pattern', () => {
    const texts = hints("(code ~ '^[A-Z]{3}-[0-9]{2}$'::text)")
    expect(texts.some((text) => /^[A-Z]{3}-[0-9]{2}$/.test(text))).toBe(true)
    expect(hints("(slug ~ '^[[:lower:]]+$'::text)")).toEqual(hints("(slug ~ '^[[:lower:]]+$'::text)"))
  })

  it('is empty for what is no expression', () => {
    expect(hints('((')).toEqual([])
  })
})

describe('fill', () => {
  it.each<[string, string]>([
    [
      'every built-in type',
      `create table app.t (id uuid primary key, a smallint, b bigint not null, c numeric(5,2) not null, d real not null, e money not null, f boolean not null, g varchar(3) not null, h char(2) not null, i date not null, j timestamptz not null, k time not null, l interval not null, m jsonb not null, n bytea not null, o inet not null, p cidr not null, q macaddr not null, r point not null, s int4range not null, t tstzrange not null, u text[] not null, v int[] not null, w bit(3) not null, x varbit not null, y tsvector not null, z xml, aa pg_lsn not null, bb "char" not null, cc int4multirange not null)`,
    ],
    [
      'enums, domains, composites and arrays of them',
      `create type app.e as enum ('x', 'y'); create domain app.mail as text check (value ~ '^[a-z0-9.]+@[a-z.]+$'); create domain app.pos as int not null check (value between 10 and 20); create type app.c as (a int, b app.e); create table app.t (id int primary key, e app.e not null, m app.mail not null, p app.pos, c app.c not null, es app.e[] not null, ms app.mail[] not null)`,
    ],
    [
      'checks over one column',
      `create table app.t (id int primary key, a int not null check (a > 1000), b text not null check (char_length(b) = 7), c text not null check (c in ('p', 'q')), d text not null check (d ~ '^[A-Z]{2}[0-9]{4}$'), e numeric not null check (e between 0.2 and 0.3), f text not null check (f like 'ab%'))`,
    ],
    [
      'checks over several columns',
      `create table app.t (id int primary key, a timestamptz not null, b timestamptz not null, kind text not null, url text, body text, check (b > a), check (kind in ('link', 'note')), check ((kind = 'link' and url is not null and body is null) or (kind = 'note' and body is not null and url is null)))`,
    ],
    [
      'foreign keys in a chain',
      `create table app.a (id uuid primary key); create table app.b (id uuid primary key, a_id uuid not null references app.a (id)); create table app.c (id uuid primary key, b_id uuid not null unique references app.b (id))`,
    ],
    [
      'a key to itself',
      `create table app.t (id uuid primary key, parent uuid references app.t (id)); create table app.u (id uuid primary key, parent uuid not null references app.u (id))`,
    ],
    [
      'keys in a circle',
      `create table app.a (id uuid primary key, b_id uuid not null); create table app.b (id uuid primary key, a_id uuid not null references app.a (id)); alter table app.a add foreign key (b_id) references app.b (id)`,
    ],
    [
      'composite keys that share a column',
      `create table app.tenant (id int primary key); create table app.project (tenant_id int references app.tenant (id), id int, primary key (tenant_id, id)); create table app.task (tenant_id int not null, project_id int not null, id int, primary key (tenant_id, id), foreign key (tenant_id, project_id) references app.project (tenant_id, id), foreign key (tenant_id) references app.tenant (id))`,
    ],
    [
      'identity, generated and default columns',
      `create table app.t (id int generated always as identity primary key, twice int generated always as (n * 2) stored, n int not null, s serial, at timestamptz not null default now())`,
    ],
    [
      'unique over text and over an expression',
      `create table app.t (id int primary key, slug text not null unique, mail text not null); create unique index on app.t (lower(mail))`,
    ],
    [
      'an exclusion constraint',
      `create table app.t (id int primary key, during tstzrange not null, exclude using gist (during with &&))`,
    ],
    [
      'partitions',
      `create table app.t (id int not null, at timestamptz not null, primary key (id, at)) partition by range (at); create table app.t_2026 partition of app.t for values from ('2026-01-01') to ('2027-01-01'); create table app.t_rest partition of app.t default`,
    ],
    [
      'a trigger that refuses some values',
      `create table app.t (id int primary key, state text not null, n int not null); create function app.refuse() returns trigger language plpgsql as $$ begin if new.n < 50 then raise exception 'too small'; end if; return new; end $$; create trigger refuse before insert on app.t for each row execute function app.refuse()`,
    ],
    [
      'hostile names',
      `create table app."Odd ""name"" | \`x\`" ("a b" int primary key, "select" text not null check ("select" in ('é', 'ü')), "Größe" numeric not null)`,
    ],
  ])('%s', async (_name, sql) => {
    const result = await filled(sql)
    expect(result.failures).toEqual([])
    for (const [table, rows] of Object.entries(result.rows)) expect(rows, table).toBeGreaterThan(0)
  })

  it('gives each user rows of their own, and the users of one tenant one tenant', async () => {
    const result = await filled(`
      create table app.users (id uuid primary key, email text not null unique);
      create table app.orgs (id uuid primary key, name text not null);
      create table app.org_members (org_id uuid references app.orgs (id), user_id uuid references app.users (id), role text not null check (role in ('owner', 'member')), primary key (org_id, user_id));
      create table app.docs (id uuid primary key, org_id uuid not null references app.orgs (id), author_id uuid not null references app.users (id));
      create table app.comments (id uuid primary key, doc_id uuid not null references app.docs (id))`)
    expect(result.failures).toEqual([])
    expect(result.rows).toMatchObject({
      'app.users': 4,
      'app.orgs': 2,
      'app.org_members': 4,
      'app.docs': 4,
      'app.comments': 4,
    })
    const docs = result.pool.of('app.docs')
    const tenants = new Map(docs.map((row) => [row.label.actor, row.values.org_id]))
    expect(tenants.get('ana')).toBe(tenants.get('ben'))
    expect(tenants.get('ana')).not.toBe(tenants.get('eva'))
  })

  it('makes the same rows each time, as statements that run', async () => {
    const sql = `create table app.a (id uuid primary key, t text not null); create table app.b (id int primary key, a_id uuid not null references app.a (id), j jsonb not null)`
    const [first, second] = [await filled(sql), await filled(sql)]
    expect(second.made).toEqual(first.made)
    await database.exec(`begin; create schema app; ${sql}`)
    for (const { statement } of writeRows(first.made, first)) await database.exec(statement)
    expect(await database.rows('select count(*)::int from app.b')).toEqual([[4]])
    await database.exec('rollback')
  })

  it('says what cannot be filled, and why', async () => {
    const result = await filled(
      `create table app.never (id int primary key check (id > 5 and id < 5)); create table app.after (id int primary key, never_id int not null references app.never (id))`,
    )
    expect(result.failures).toHaveLength(8)
    expect(result.failures[0]).toContain('app.never: ')
    expect(result.failures.at(-1)).toBe('app.after: no row of app.never to point to')
  })
})
