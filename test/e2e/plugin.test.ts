import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ClientHome, installClients, openHome, pluginRepository } from '../support/claude-client.ts'
import { startScriptedModel, type Turn, text, toolUse } from '../support/scripted-model.ts'

const root = join(import.meta.dirname, '../..')
const { clients, reason } = installClients()
const folder = mkdtempSync(join(tmpdir(), 'dbops-e2e-'))
let repository: string

beforeAll(() => {
  repository = pluginRepository(folder)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const names = (directory: string) =>
  readdirSync(join(root, directory))
    .map((file) => file.replace(/\.md$/, ''))
    .sort()

if (clients.length === 0) describe.skip(`the real client: ${reason}`, () => it('drives the plugin', () => {}))

describe.each(clients)('Claude Code $version', { timeout: 180_000 }, (client) => {
  let home: ClientHome
  let dbops: string

  beforeAll(async () => {
    home = await openHome(client)
    for (const { status, stdout, stderr } of await home.installPlugin(repository))
      expect(`${status} ${stdout}${stderr}`).toMatch(/^0 .*Successfully/s)
    dbops = `node "${home.pluginFolder()}/scripts/dist/dbops.mjs"`
    const migrations = join(home.project, 'supabase/migrations')
    mkdirSync(migrations, { recursive: true })
    writeFileSync(
      join(migrations, '20260101000000_create_orders.sql'),
      `create table public.orders (
  id bigint generated always as identity primary key,
  customer_id uuid not null references auth.users (id) on delete cascade,
  placed_at timestamptz not null default now()
);
alter table public.orders enable row level security;
create index orders_customer_id_idx on public.orders (customer_id);
`,
    )
  }, 180_000)

  afterAll(async () => {
    const { leaks } = home
    await home.remove()
    expect(leaks).toEqual([])
  })

  /** Runs one prompt with a script. Throws what the script's turns found wrong. */
  async function converse(prompt: string, script: Turn[], flags: string[] = []) {
    const model = await startScriptedModel(script)
    const done = await home.run(['-p', prompt, ...flags], { model })
    await model.finish()
    expect(done.status, done.stderr).toBe(0)
    return { done, model }
  }

  it('accepts the plugin and the marketplace: plugin validate --strict', async () => {
    for (const path of [
      repository,
      join(repository, '.claude-plugin/plugin.json'),
      join(repository, '.claude-plugin/marketplace.json'),
    ]) {
      const { status, stdout, stderr } = await home.run(['plugin', 'validate', '--strict', path])
      expect(`${status} ${stdout}${stderr}`).toMatch(/^0 /)
    }
  })

  it('installs the engine, and nothing of the toolchain', () => {
    const modules = join(home.pluginFolder(), 'node_modules')
    expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual(['@electric-sql'])
    expect(readdirSync(join(modules, '@electric-sql')).sort()).toEqual(
      Object.keys(
        (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object }).dependencies,
      )
        .map((name) => name.replace('@electric-sql/', ''))
        .sort(),
    )
  })

  it('lists every component, within its budget of tokens', async () => {
    const { stdout } = await home.run(['plugin', 'details', 'database-operations'])
    const count = (kind: string) => Number(new RegExp(`${kind} \\((\\d+)\\)`).exec(stdout)?.[1])
    expect(count('Agents')).toBe(names('agents').length)
    expect(count('Skills')).toBe(names('commands').length + names('skills').length)
    for (const name of [...names('agents'), ...names('commands'), ...names('skills')]) expect(stdout).toContain(name)
    const alwaysOn = /Always-on:\s+~?([\d,.]+)(k?) tok/.exec(stdout)
    expect(Number(alwaysOn![1]!.replace(',', '')) * (alwaysOn![2] === 'k' ? 1000 : 1)).toBeLessThanOrEqual(900)
    const rows = [...stdout.matchAll(/^ {2}([a-z][\w-]+) +[<~] ?([\d,.]+)(k?) +[<~] ?([\d,.]+)(k?)$/gm)]
    expect(rows.map((row) => row[1]).sort()).toEqual(
      [...names('agents'), ...names('commands'), ...names('skills')].sort(),
    )
    for (const row of rows) {
      const onInvoke = Number(row[4]!.replace(',', '')) * (row[5] === 'k' ? 1000 : 1)
      expect(onInvoke, row[1]).toBeLessThanOrEqual(2_500)
    }
  })

  it('offers agents, commands and the skill in a session', async () => {
    const { done } = await converse(
      'Hello',
      [{ reply: [text('Hello')] }],
      ['--output-format', 'stream-json', '--verbose'],
    )
    const session = done.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, any>)
      .find(({ type, subtype }) => type === 'system' && subtype === 'init')!
    const own = (list: string[]) =>
      list.filter((name) => name.startsWith('database-operations:')).map((name) => name.split(':')[1]!)
    expect(own(session.agents).sort()).toEqual(names('agents'))
    expect(own(session.slash_commands).sort()).toEqual([...names('commands'), ...names('skills')].sort())
  })

  it('runs dbops for /database-operations:schema, before the model is asked and when the model asks', async () => {
    await converse('/database-operations:schema Which index serves customer_id?', [
      {
        name: 'the command with its context',
        expect: ({ text }) => {
          expect(text).toContain('orders_customer_id_idx')
          expect(text).toContain('Which index serves customer_id?')
          expect(text).not.toContain('CLAUDE_PLUGIN_ROOT')
        },
        reply: [toolUse('Bash', { command: `${dbops} schema --table orders`, description: 'One table' })],
      },
      {
        name: 'the result of the tool',
        expect: ({ toolResults: [result] }) => {
          expect(result).toMatchObject({ isError: false })
          expect(result!.text).toContain('customer_id')
          expect(result!.text).toContain('auth.users')
        },
        reply: [text('orders_customer_id_idx')],
      },
    ])
  })

  it('draws the diagram for /database-operations:erd', async () => {
    await converse('/database-operations:erd orders', [
      {
        expect: ({ text }) => expect(text).toMatch(/erDiagram.*orders/s),
        reply: [toolUse('Bash', { command: `${dbops} erd orders`, description: 'Draw' })],
      },
      {
        expect: ({ toolResults: [result] }) => {
          expect(result).toMatchObject({ isError: false })
          expect(result!.text).toMatch(/│.*orders/)
        },
        reply: [text('Drawn')],
      },
    ])
  })

  it('tells the model what failed where a repository has no migrations, instead of stopping', async () => {
    const empty = await openHome(client)
    try {
      for (const { status } of await empty.installPlugin(repository)) expect(status).toBe(0)
      const model = await startScriptedModel([
        { expect: ({ text }) => expect(text).toMatch(/dbops: .*migrations/), reply: [text('There are none')] },
      ])
      await empty.run(['-p', '/database-operations:schema'], { model })
      await model.finish()
    } finally {
      await empty.remove()
    }
  })

  it('loads the skill, which approves dbops and nothing else', async () => {
    await converse('/database-operations:database-designer Add a table for invoices', [
      {
        expect: ({ text }) => {
          expect(text).toContain('You propose, PostgreSQL proves')
          expect(text).toContain(dbops)
        },
        reply: [toolUse('Bash', { command: `${dbops} replay`, description: 'Replay' })],
      },
      {
        expect: ({ toolResults: [result] }) => expect(result).toMatchObject({ isError: false }),
        reply: [toolUse('Bash', { command: 'rm -rf supabase', description: 'Remove' })],
      },
      {
        expect: ({ toolResults: [result] }) => expect(result).toMatchObject({ isError: true }),
        reply: [
          toolUse('Read', { file_path: join(home.pluginFolder(), 'skills/database-designer/references/playbooks.md') }),
        ],
      },
      {
        expect: ({ toolResults: [result] }) => expect(result!.text).toContain('Access patterns'),
        reply: [text('Done')],
      },
    ])
    expect(existsSync(join(home.project, 'supabase/migrations'))).toBe(true)
  })

  it.each(names('agents'))('starts the agent %s, with dbops at hand', async (agent) => {
    await converse(
      'Review the orders table',
      [
        {
          name: 'the main loop knows the agent',
          expect: ({ text }) => expect(text).toContain(`database-operations:${agent}`),
          reply: [
            toolUse('Agent', {
              description: 'Review',
              prompt: 'Review the orders table',
              subagent_type: `database-operations:${agent}`,
              run_in_background: false,
            }),
          ],
        },
        {
          name: 'the agent',
          expect: ({ system, tools }) => {
            expect(system).toContain(dbops)
            // Glob and Grep are not tools of their own in every client.
            const declared = /^tools: (.*)$/m
              .exec(readFileSync(join(root, `agents/${agent}.md`), 'utf8'))![1]!
              .split(', ')
            expect(tools).toEqual(expect.arrayContaining(declared.filter((tool) => !['Glob', 'Grep'].includes(tool))))
            if (!declared.includes('Write')) expect(tools).not.toContain('Write')
            expect(tools).not.toContain('Agent')
          },
          reply: [
            toolUse('Bash', { command: `${dbops} advise --category security --fail-on never`, description: 'Advise' }),
          ],
        },
        {
          name: 'its tool result',
          expect: ({ toolResults: [result] }) => {
            expect(result).toMatchObject({ isError: false })
            expect(result!.text).toMatch(/rls-without-policy|policy/)
          },
          reply: [text('orders has row level security and no policy: nobody can read it.')],
        },
        {
          name: 'back in the main loop',
          expect: ({ lastText }) => expect(lastText).toContain('nobody can read it'),
          reply: [text('Done')],
        },
      ],
      // An agent's tools carry no approval: a person answers the client's question, a flag does it here.
      ['--allowedTools', `Bash(${dbops}:*)`],
    )
  })
})
