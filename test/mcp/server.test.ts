import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { expect, it } from 'vitest'
import { repository } from '../support/repository.ts'

const root = join(import.meta.dirname, '../..')
const first = `create table public.leads (id bigint generated always as identity primary key, email text not null);
grant select on public.leads to anon;
`

async function connect(folder: string, ...flags: string[]) {
  const client = new Client({ name: 'test', version: '1' })
  const args = ['--import', join(root, 'scripts/build/dev.mjs'), join(root, 'scripts/cli/main.ts')]
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [...args, 'mcp', '--root', folder, ...flags] }),
  )
  const call = async (name: string, input: Record<string, unknown> = {}) => {
    const result = (await client.callTool({ name, arguments: input })) as { isError?: boolean; content: any[] }
    return { error: result.isError === true, text: result.content.map(({ text }) => text).join('\n') }
  }
  const tools = async () => (await client.listTools()).tools.map(({ name }) => name)
  return { client, call, tools }
}

it('serves the official tools over the repository: reads, writes files, refuses what destroys', async () => {
  const folder = repository({ 'supabase/migrations/20260101000000_leads.sql': first })
  const files = () => readdirSync(join(folder, 'supabase/migrations')).sort()
  const { client, call, tools } = await connect(folder)
  try {
    expect(await tools()).toEqual(
      expect.arrayContaining([
        ...['list_tables', 'list_extensions', 'list_migrations', 'apply_migration', 'execute_sql'],
        ...['get_advisors', 'get_logs', 'generate_typescript_types', 'get_project_url'],
      ]),
    )
    expect((await call('list_tables', { schemas: ['public'] })).text).toContain('leads')
    expect((await call('list_migrations')).text).toContain('20260101000000')

    const rows = await call('execute_sql', {
      query: "insert into leads (email) values ('a@example.com'); select email from leads",
    })
    expect(rows.text).toContain('a@example.com')
    expect(rows.text).toContain('untrusted')
    const table = await call('execute_sql', { query: 'create table public.x (id int)' })
    expect(table).toMatchObject({ error: true, text: expect.stringContaining('apply_migration') })
    expect((await call('execute_sql', { query: 'select * from nothing' })).text).toContain('does not exist')

    const applied = await call('apply_migration', {
      name: 'Add Notes',
      query: 'create table public.notes (id bigint generated always as identity primary key, body text not null);',
    })
    expect(applied.error, applied.text).toBe(false)
    expect(files()).toHaveLength(2)
    expect(files()[1]).toMatch(/^\d{14}_add_notes\.sql$/)
    expect(readFileSync(join(folder, 'supabase/migrations', files()[1]!), 'utf8')).toContain('public.notes')
    expect((await call('generate_typescript_types')).text).toContain('notes')
    // The rows are still there: the database was not made again.
    expect((await call('execute_sql', { query: 'select email from leads' })).text).toContain('a@example.com')

    const wrong = await call('apply_migration', { name: 'wrong', query: 'alter table public.missing add column x int' })
    expect(wrong).toMatchObject({ error: true, text: expect.stringContaining('does not exist') })
    const drop = await call('apply_migration', { name: 'drop', query: 'drop table public.leads' })
    expect(drop).toMatchObject({ error: true, text: expect.stringContaining('drops table') })
    expect(files()).toHaveLength(2)

    const advice = await call('get_advisors', { type: 'security' })
    expect(advice.text).toContain('rls_disabled_in_public')
    expect(advice.text.length).toBeLessThan(100_000)
    expect((await call('get_logs', { service: 'postgres' })).text).toContain('not available here')
  } finally {
    await client.close()
  }
})

it('leaves out what writes with --read-only', async () => {
  const { client, call, tools } = await connect(
    repository({ 'supabase/migrations/20260101000000_leads.sql': first }),
    '--read-only',
  )
  try {
    expect(await tools()).not.toContain('apply_migration')
    const written = await call('execute_sql', { query: "insert into leads (email) values ('a')" })
    expect(written).toMatchObject({ error: true, text: expect.stringContaining('read-only') })
  } finally {
    await client.close()
  }
})
