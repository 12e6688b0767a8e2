import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { run } from '../support/dbops.ts'
import { repository } from '../support/repository.ts'

const first = `create table public.orders (id bigint generated always as identity primary key, note text, total text);
alter table public.orders enable row level security;\n`
const second = `alter table public.orders drop column note;
alter table public.orders alter column total set not null;
create table public.items (id bigint generated always as identity primary key, order_id bigint not null references public.orders (id));
create index items_order_id_idx on public.items (order_id);
alter table public.items enable row level security;
create policy items_select on public.items for select to authenticated using (order_id > 0);
create function public.count_items() returns bigint language sql stable set search_path = '' as 'select count(*) from public.items';\n`

const workspace = () => {
  const root = repository({
    'supabase/migrations/20260101000000_orders.sql': first,
    'supabase/migrations/20260102000000_items.sql': second,
  })
  return root
}

describe('dbops report', () => {
  it('says what the new migration changed, what breaks and what is left, within the bound', async () => {
    const { stdout, status } = await run(['report', '--root', workspace(), '--next-agent', 'mobile-developer'])
    expect(status).toBe(1)
    const sections = [...stdout.matchAll(/^## (.*)$/gm)].map(([, title]) => title)
    expect(sections).toEqual([
      'Summary',
      'Migration Details',
      'Schema Changes',
      'Actions Taken',
      'Security Review',
      'Performance Considerations',
      'Recommendations',
      'References',
      'Handoff Data',
    ])
    expect(stdout).toContain(
      '**Breaking changes:** YES: column public.orders.note is gone, column public.orders.total refuses NULL',
    )
    expect(stdout).toContain('- Created tables: `public.items`')
    expect(stdout).toContain('- Modified tables: `public.orders`')
    expect(stdout).toContain('`items_order_id_idx btree (order_id)`')
    expect(stdout).toContain('`items_select on public.items`')
    expect(stdout).toContain('no rollback')
    expect(stdout).toContain('- `supabase/migrations/20260102000000_items.sql:1-7`')
    expect(stdout.length).toBeLessThanOrEqual(3200)
    const handoff = JSON.parse(/```json\n([\s\S]*?)```/.exec(stdout)![1]!)
    expect(handoff).toMatchObject({ next_agent: 'mobile-developer', new_tables: ['public.items'], priority: 'high' })
    expect(handoff.api_changes).toEqual(
      expect.arrayContaining(['added: /rest/v1/items', 'changed: /rest/v1/orders', 'added: /rest/v1/rpc/count_items']),
    )
  })

  it('stays within the bound however much is new', async () => {
    const tables = Array.from(
      { length: 80 },
      (_, index) => `create table public.a_table_with_a_rather_long_name_${index} (id int, a_column_${index} int);`,
    )
    const root = repository({ 'supabase/migrations/20260101000000_all.sql': tables.join('\n') })
    const { stdout } = await run(['report', '--root', root])
    expect(stdout.length).toBeLessThanOrEqual(3200)
    expect(stdout).toMatch(/and \d+ more/)
  })

  it('prints a document that its JSON Schema takes', async () => {
    const { stdout } = await run(['report', '--root', workspace(), '--json'])
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../scripts/build/schemas/report.schema.json'), 'utf8'),
    )
    const validate = new Ajv2020({ strict: false }).compile(schema)
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true)
  })

  it('validates a handoff that somebody wrote', async () => {
    const root = repository({})
    const check = (text: string) => {
      writeFileSync(join(root, 'report.md'), text)
      return run(['report', '--check', 'report.md'], { cwd: root })
    }
    const block = (json: string) => `# R\n\n## Handoff Data (if needed)\n\n\`\`\`json\n${json}\n\`\`\`\n`
    expect(await check(block('{"next_agent":"x","new_tables":[],"api_changes":[],"priority":"low"}'))).toMatchObject({
      status: 0,
    })
    const wrong = await check(block('{"next_agent":"x","new_tables":"orders","api_changes":[],"priority":"urgent"}'))
    expect(wrong.status).toBe(1)
    expect(wrong.stdout).toContain('`new_tables`: must be array')
    expect(wrong.stdout).toContain('(high, medium, low)')
    expect(await check(block('{'))).toMatchObject({ status: 1 })
    expect(await check('# nothing')).toMatchObject({ status: 2 })
  })
})
