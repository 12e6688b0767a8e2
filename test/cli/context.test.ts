import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'

const files = {
  'supabase/migrations/20260101000000_orgs.sql': `
    create table public.orgs (id uuid primary key default gen_random_uuid(), name text not null, created_at timestamptz not null default now());
    create table public.org_members (org_id uuid references public.orgs, user_id uuid references auth.users, role text not null check (role in ('owner', 'viewer')), primary key (org_id, user_id));
    create table public.projects (id uuid primary key default gen_random_uuid(), org_id uuid not null references public.orgs, title text, created_at timestamptz not null default now());
    create table public.countries (code text primary key);`,
  'src/repositories/projects.ts': `export const list = () => supabase.from('projects').select('*')\nexport const lost = () => supabase.from('projcts').select('*')`,
  'scripts/report.py': `cur.execute("select count(*) from public.projects where org_id = %s", (org,))`,
  'prisma/schema.prisma': 'model Org {\n id String @id\n @@map("orgs")\n}\n',
  'src/api/orgs.ts': 'export const all = () => prisma.org.findMany({})',
}

it('prints layout, conventions, tenancy and the code that uses each table', async () => {
  const root = repository(files)
  const { stdout, status } = await run(['context', '--root', root])
  expect(status).toBe(0)
  expect(stdout).toContain('- Tenants: `public.orgs`')
  expect(stdout).toContain(
    'Membership: `public.org_members`: `user_id` belongs to `public.orgs` by `org_id`, as `role` (`owner`, `viewer`)',
  )
  expect(stdout).toContain('Tables that lead to neither by a key of their own: `public.countries`')
  expect(stdout).toContain(
    '| `public.projects` | 2 | repository: `src/repositories/projects.ts:1` (select); script: `scripts/report.py:1` (sql select) |',
  )
  expect(stdout).toContain('| `public.orgs` | 1 | router: `src/api/orgs.ts:1` (findMany) |')
  expect(stdout).toContain('not in the schema: `projcts` (`src/repositories/projects.ts:2`)')
  expect(stdout).toContain('| creation time | `created_at timestamp with time zone` (2 of 4) |')
  expect(stdout).toContain('ORM files, to be changed with the schema: `prisma/schema.prisma`')
})

it('prints a document that its JSON Schema takes', async () => {
  const root = repository(files)
  const { stdout } = await run(['context', '--json', '--root', root])
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../scripts/build/schemas/context.schema.json'), 'utf8'),
  )
  const validate = new Ajv2020({ strict: false }).compile(schema)
  expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true)
})
