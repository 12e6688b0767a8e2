import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkWritten } from '../../scripts/hooks/check.ts'

let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'dbops-check-')))
  mkdirSync(join(root, '.git'))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
}

const blocking = 'create index orders_customer on public.orders (customer_id);\n'
const clean = "comment on table public.orders is 'Orders';\n"

describe('a migration that was written', () => {
  it.each([
    ['Supabase', 'supabase/migrations/20260101000000_a.sql', {}],
    [
      'Prisma',
      'prisma/migrations/20260101000000_a/migration.sql',
      { 'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n' },
    ],
    [
      'golang-migrate',
      'db/migrations/000002_a.up.sql',
      { 'db/migrations/000002_a.down.sql': 'drop index orders_customer;\n' },
    ],
    [
      'Flyway',
      'src/main/resources/db/migration/V2__a.sql',
      { 'src/main/resources/db/migration/V1__b.sql': 'create table b (id int);\n' },
    ],
    ['the settings', 'schema/changes/a.sql', { 'dbops.json': '{"migrations": "schema/changes"}' }],
  ])('of %s is linted', async (_, file, others) => {
    write({ ...others, [file]: blocking })
    const reason = await checkWritten(join(root, file), root)
    expect(reason).toContain('CREATE INDEX CONCURRENTLY')
    expect(reason).toContain(`${file}:1:1`)
    expect(reason).toContain('dbops-ignore')
  })

  it('is passed over in silence where it is clean', async () => {
    write({ 'supabase/migrations/20260101000000_a.sql': clean })
    expect(await checkWritten('supabase/migrations/20260101000000_a.sql', root)).toBeUndefined()
  })

  it('is judged with the history before it', async () => {
    const name = 'supabase/migrations/20260102000000_b.sql'
    write({ [name]: `set lock_timeout = '2s';\nalter table public.orders alter column note type text;\n` })
    const alone = await checkWritten(name, root)
    write({
      'supabase/migrations/20260101000000_a.sql':
        'create table public.orders (id bigint primary key, note varchar(20));\n',
    })
    expect(alone).toContain('ban-type-rewrite')
    // varchar → text rewrites nothing, which only the history tells.
    expect(await checkWritten(name, root)).toBeUndefined()
  })

  it('gives back what an edit touched and nothing else', async () => {
    const file = 'supabase/migrations/20260101000000_a.sql'
    write({ [file]: `${blocking}${clean}` })
    expect(await checkWritten(file, root, [{ first: 2, last: 2 }])).toBeUndefined()
    expect(await checkWritten(file, root, [{ first: 1, last: 1 }])).toBeDefined()
  })

  it('stays bounded however much is wrong', async () => {
    const file = 'supabase/migrations/20260101000000_a.sql'
    write({
      [file]: Array.from({ length: 300 }, (_, index) => `create index i${index} on public.orders (c${index});\n`).join(
        '',
      ),
    })
    expect((await checkWritten(file, root))!.length).toBeLessThan(8000)
  })

  it('keeps a suppression with its reason', async () => {
    const file = 'supabase/migrations/20260101000000_a.sql'
    write({ [file]: `-- dbops-ignore require-concurrent-index: the table is empty until release 3\n${blocking}` })
    expect((await checkWritten(file, root)) ?? '').not.toContain('require-concurrent-index')
  })

  it('says where it does not parse', async () => {
    const file = 'supabase/migrations/20260101000000_a.sql'
    write({ [file]: 'create tabel a (id int);\n' })
    expect(await checkWritten(file, root)).toMatch(/cannot parse/)
  })
})

describe('any other file', () => {
  it.each([
    ['a query', 'src/queries/find.sql'],
    ['a query in a folder called sql', 'sql/find.sql'],
    ['a seed', 'supabase/seed.sql'],
    ['a test', 'supabase/tests/a.sql'],
    ['documentation', 'docs/example.sql'],
  ])('is left alone: %s', async (_, file) => {
    write({ [file]: blocking, 'supabase/migrations/20250101000000_a.sql': clean })
    expect(await checkWritten(file, root)).toBeUndefined()
  })

  it('that does not exist is left alone', async () => {
    expect(await checkWritten('supabase/migrations/1_x.sql', root)).toBeUndefined()
  })
})
