import { describe, expect, it } from 'vitest'
import { gateOptions } from '../../scripts/hooks/world.ts'
import { judge, judgeTool } from './world.ts'

describe('the reason', () => {
  it('names the statement, what it destroys, the database, and what to do instead', async () => {
    const verdict = await judge('psql postgres://app:hunter2@db.example.com/shop -c "DROP TABLE users"')
    expect(verdict?.reason).toMatch(/drops table users with every row of it \(db\.example\.com\/shop\)/)
    expect(verdict?.reason).toMatch(/DROP TABLE users/)
    expect(verdict?.reason).toMatch(/Safer: /)
  })

  it('never holds a password or a key', async () => {
    for (const command of [
      'psql postgres://app:hunter2@db.example.com/shop -f missing.sql',
      'psql "host=db.example.com password=hunter2" -c "drop table a"',
      'PGPASSWORD=hunter2 psql -h db.example.com -c "drop table a"',
      'DATABASE_URL=postgres://app:hunter2@db.example.com/shop npx prisma db push',
      `psql -h db.example.com -c "alter role app password 'hunter2'"`,
      `psql -h db.example.com -c "create role app superuser password 'hunter2'"`,
      'docker exec -e PGPASSWORD=hunter2 db psql -c "drop table a"',
    ]) {
      const verdict = await judge(command)
      expect(verdict?.decision, command).toBe('ask')
      expect(verdict!.reason).not.toContain('hunter2')
    }
  })

  it('stays short for a long list', async () => {
    const sql = Array.from({ length: 400 }, (_, index) => `drop table table_${index};`).join(' ')
    const verdict = await judge(`psql "$DATABASE_URL" -c "${sql}"`)
    expect(verdict!.reason.length).toBeLessThan(3000)
    expect(verdict!.reason).toMatch(/and 396 more/)
  })
})

describe('settings', () => {
  it('denies in the mode deny, and says nothing in the mode off', async () => {
    const command = 'psql "$DATABASE_URL" -c "drop table a"'
    expect((await judge(command, { options: { mode: 'deny' } }))?.decision).toBe('deny')
    expect(await judge(command, { options: { mode: 'off' } })).toBeUndefined()
  })

  it('are read from the environment that Claude Code gives', () => {
    expect(gateOptions({})).toEqual({ mode: 'ask', production: [] })
    expect(
      gateOptions({
        CLAUDE_PLUGIN_OPTION_GATE_MODE: 'deny',
        CLAUDE_PLUGIN_OPTION_PRODUCTION: '["localhost:6543","crm"]',
      }),
    ).toEqual({
      mode: 'deny',
      production: ['localhost:6543', 'crm'],
    })
    expect(gateOptions({ CLAUDE_PLUGIN_OPTION_gate_mode: 'OFF', CLAUDE_PLUGIN_OPTION_production: 'a, b\nc' })).toEqual({
      mode: 'off',
      production: ['a', 'b', 'c'],
    })
    expect(gateOptions({ CLAUDE_PLUGIN_OPTION_GATE_MODE: 'sometimes' }).mode).toBe('ask')
  })
})

describe('MCP tools', () => {
  const drop = { query: 'drop table users' }

  it.each([
    ['mcp__supabase__execute_sql', drop],
    ['mcp__claude_ai_Supabase__execute_sql', { project_id: 'abc', query: 'delete from users' }],
    ['mcp__anything_at_all__execute_sql', drop],
    ['mcp__supabase__apply_migration', { name: 'x', query: 'create table a (id int); drop table users;' }],
    ['mcp__postgres__query', { sql: 'truncate users' }],
    ['mcp__neon__run_sql', { params: { sql: 'drop table users', projectId: 'x' } }],
    ['mcp__Neon__run_sql_transaction', { params: { sqlStatements: ['select 1', 'drop table users'] } }],
    ['mcp__my-db__write_query', drop],
    ['mcp__dbhub__execute_sql', { sql: 'gibberish that is not sql' }],
    ['mcp__supabase__delete_branch', { branch_id: 'x' }],
    ['mcp__supabase__reset_branch', { branch_id: 'x' }],
    ['mcp__neon__delete_project', { projectId: 'x' }],
    ['mcp__prisma__migrate-reset', { projectCWD: '/x' }],
    ['mcp__desktop__run_command', { command: 'psql -h db.example.com -c "drop table a"' }],
    ['mcp__terminal__execute', { command: 'npx', args: ['prisma', 'db', 'push'] }],
    ['mcp__data__query', { sql: 'drop table users' }],
  ])('%s is judged', async (tool, input) => {
    expect((await judgeTool(tool, input))?.decision).toBe('ask')
  })

  it.each([
    ['mcp__supabase__execute_sql', { query: 'select * from users' }],
    [
      'mcp__supabase__apply_migration',
      { name: 'x', query: 'create table notes (id bigint primary key); alter table notes enable row level security;' },
    ],
    ['mcp__supabase__list_tables', { schemas: ['public'] }],
    ['mcp__supabase__get_advisors', { type: 'security' }],
    ['mcp__github__delete_branch', { branch: 'drop-users' }],
    ['mcp__github__run_query', { query: 'is:issue drop table' }],
    ['mcp__notion__query', { query: 'delete from users' + ' — what does it do?' }],
    ['mcp__docs__search', { query: 'drop table users' }],
    ['mcp__desktop__run_command', { command: 'ls -la' }],
    ['mcp__plugin_database-operations_supabase__execute_sql', drop],
  ])('%s passes', async (tool, input) => {
    expect(await judgeTool(tool, input)).toBeUndefined()
  })

  it('keeps definitions out of execute_sql', async () => {
    const verdict = await judgeTool('mcp__supabase__execute_sql', { query: 'create table notes (id int)' })
    expect(verdict?.reason).toMatch(/apply_migration/)
    expect(
      await judgeTool('mcp__supabase__execute_sql', { query: 'create temp table t as select 1; select * from t' }),
    ).toBeUndefined()
  })

  it("knows where the plugin's own server goes", async () => {
    const tool = 'mcp__plugin_database-operations_supabase__execute_sql'
    expect(await judgeTool(tool, drop, { env: { DATABASE_URL: 'postgres://localhost/x' } })).toBeUndefined()
    expect((await judgeTool(tool, drop, { env: { DATABASE_URL: 'postgres://db.example.com/x' } }))?.decision).toBe(
      'ask',
    )
    expect(
      (await judgeTool(tool, drop, { env: { SUPABASE_ACCESS_TOKEN: 'x', SUPABASE_PROJECT_REF: 'abc' } }))?.decision,
    ).toBe('ask')
  })

  it("knows where a project's servers go", async () => {
    const files = {
      '.mcp.json': JSON.stringify({
        mcpServers: {
          pg: { command: 'npx', args: ['-y', 'server-postgres', 'postgres://localhost/app'] },
          far: { args: ['postgres://$' + '{HOST}/app'] },
        },
      }),
    }
    expect(await judgeTool('mcp__pg__query', { sql: 'drop table users' }, { files })).toBeUndefined()
    expect((await judgeTool('mcp__far__query', { sql: 'drop table users' }, { files }))?.decision).toBe('ask')
  })
})
