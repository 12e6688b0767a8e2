import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgresFailure } from '../../scripts/postgres/database.ts'
import { type EmbeddedDatabase, openEmbedded } from '../../scripts/postgres/embedded.ts'
import { catalogRules } from '../../scripts/rules/catalog.generated.ts'

/** What a rule says happens, executed with its own first bad example: the hazard is real. */
const me = '00000000-0000-0000-0000-000000000001'
const other = '00000000-0000-0000-0000-000000000002'

interface Claim {
  rule: string
  example?: number
  /** As the owner, after the example. */
  setup?: string
  role: 'anon' | 'authenticated'
  sql: string
  /** The SQLSTATE that it ends with, or the rows that it gives. */
  gives: string | Record<string, unknown>[]
}

const note = `insert into public.notes (owner_id, body) values ('${other}', 'secret');`

const claims: Claim[] = [
  {
    rule: 'rls-disabled',
    setup: "insert into public.notes (body) values ('secret');",
    role: 'anon',
    sql: 'select body from public.notes',
    gives: [{ body: 'secret' }],
  },
  {
    rule: 'policy-always-true',
    setup: `${note} create policy "see" on public.notes for select to authenticated using (true);`,
    role: 'authenticated',
    sql: "update public.notes set body = 'mine now' returning body",
    gives: [{ body: 'mine now' }],
  },
  {
    rule: 'policy-insert-without-check',
    role: 'authenticated',
    sql: `insert into public.notes (owner_id) values ('${me}')`,
    gives: '42501',
  },
  {
    rule: 'policy-update-without-select',
    setup: `insert into public.notes (owner_id) values ('${me}');`,
    role: 'authenticated',
    sql: `update public.notes set owner_id = '${me}' where id > 0 returning id`,
    gives: [],
  },
  {
    rule: 'policy-read-condition-writes',
    setup: `insert into public.posts (owner_id, published) values ('${other}', true);`,
    role: 'authenticated',
    sql: 'delete from public.posts returning published',
    gives: [{ published: true }],
  },
  {
    rule: 'policy-self-comparison',
    setup: `insert into public.members values (1, '${me}'); insert into public.documents (org_id) values (2);`,
    role: 'authenticated',
    sql: 'select org_id from public.documents',
    gives: [{ org_id: 2 }],
  },
  { rule: 'policy-recursion', role: 'authenticated', sql: 'select * from public.members', gives: '42P17' },
  { rule: 'policy-recursion', example: 1, role: 'authenticated', sql: 'select * from public.orgs', gives: '42P17' },
  {
    rule: 'policy-recursion',
    example: 2,
    role: 'authenticated',
    sql: `insert into public.members values (1, '${me}')`,
    gives: '42P17',
  },
  { rule: 'policy-dependency-denied', role: 'authenticated', sql: 'select * from public.documents', gives: '42501' },
  {
    rule: 'sequence-without-grant',
    role: 'authenticated',
    sql: `insert into public.notes (owner_id) values ('${me}')`,
    gives: '42501',
  },
  {
    rule: 'security-definer-view',
    setup: note,
    role: 'anon',
    sql: 'select body from public.note_list',
    gives: [{ body: 'secret' }],
  },
  {
    rule: 'partition-rls-bypassed',
    setup: `insert into public.events values (1, '${other}', '2026-05-01');`,
    role: 'authenticated',
    sql: 'select (select count(*) from public.events) as through_parent, (select count(*) from public.events_2026) as directly',
    gives: [{ through_parent: 0, directly: 1 }],
  },
  {
    rule: 'definer-write-open-to-anon',
    setup: "insert into public.coupons values ('A');",
    role: 'anon',
    sql: "select public.use_coupon('A')::text as returned",
    gives: [{ returned: null }],
  },
  {
    rule: 'privileged-column-writable',
    setup: `insert into auth.users (id) values ('${me}'); insert into public.profiles (id, name) values ('${me}', 'I');`,
    role: 'authenticated',
    sql: "update public.profiles set role = 'admin' returning role",
    gives: [{ role: 'admin' }],
  },
  {
    rule: 'tenant-column-writable',
    role: 'authenticated',
    sql: `insert into public.notes (owner_id, org_id, body) values ('${me}', 77, 'planted')`,
    gives: [],
  },
  {
    rule: 'existence-oracle',
    setup: `insert into public.invitations (owner_id, email) values ('${other}', 'a@example.com');`,
    role: 'authenticated',
    sql: `insert into public.invitations (owner_id, email) values ('${me}', 'a@example.com')`,
    gives: '23505',
  },
  {
    rule: 'foreign-key-oracle',
    setup: `insert into public.orders (owner_id) values ('${other}');`,
    role: 'authenticated',
    sql: `insert into public.reviews (owner_id, order_id) values ('${me}', 2)`,
    gives: '23503',
  },
  {
    rule: 'truncate-granted',
    setup: 'alter table public.notes force row level security;',
    role: 'authenticated',
    sql: 'truncate public.notes',
    gives: [],
  },
]

describe('what the rules say happens, happens', () => {
  let database: EmbeddedDatabase

  beforeAll(async () => {
    database = await openEmbedded({ platform: 'supabase', defaultGrants: 'explicit' })
    await database.exec(
      'alter default privileges for role postgres in schema public revoke all on sequences from anon, authenticated',
    )
  })
  afterAll(() => database.close())

  it.each(claims.map((claim) => [claim.rule, claim.example ?? 0, claim] as const))(
    '%s, example %i',
    async (_rule, _example, claim) => {
      const { given = '', sql } = catalogRules[claim.rule]!.examples.bad[claim.example ?? 0]!
      await database.exec('begin')
      try {
        await database.exec(`${given};\n${sql};\n${claim.setup ?? ''}`)
        await database.exec(
          `set local role ${claim.role}; set local request.jwt.claims = '${JSON.stringify({ sub: me, role: claim.role })}'`,
        )
        const outcome = await database.query(claim.sql).catch((error: unknown) => postgresFailure(error)?.code)
        expect(outcome).toEqual(claim.gives)
      } finally {
        await database.exec('rollback')
      }
    },
  )
})
