/** The hooks in the real Claude Code client, against a scripted model: what the client makes of them is what counts. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../scripts/build/bundle.ts'
import { type ClientHome, installClients, openHome, pluginRepository } from '../support/claude-client.ts'
import { startScriptedModel, text, toolUse } from '../support/scripted-model.ts'

const { clients, reason } = installClients()

describe.skipIf(clients.length === 0)(`hooks in the client${reason === undefined ? '' : ` (${reason})`}`, () => {
  let folder: string
  let plugin: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dbops-plugin-'))
    plugin = pluginRepository(folder)
    // The hooks of these sources, not those of the last commit.
    await bundle(join(plugin, 'scripts/dist'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(clients)(
    '$version: a dangerous command is stopped, and a bad migration handed back and repaired',
    async (client) => {
      const home: ClientHome = await openHome(client)
      const file = join(home.project, 'supabase/migrations/20260101000000_orders_index.sql')
      mkdirSync(join(home.project, 'supabase/migrations'), { recursive: true })
      mkdirSync(join(home.project, '.git'))
      const bad = 'create index orders_customer on public.orders (customer_id);\n'
      const good = "set lock_timeout = '5s';\ncomment on table public.orders is 'Orders';\n"
      const model = await startScriptedModel([
        {
          reply: [
            toolUse('Bash', {
              command: 'psql postgres://app@db.invalid/shop -c "drop table users"',
              description: 'Drop',
            }),
          ],
        },
        {
          name: 'the gate stops it',
          expect: ({ toolResults }) =>
            expect(toolResults[0]).toMatchObject({ isError: true, text: expect.stringContaining('drops table users') }),
          reply: [toolUse('Bash', { command: 'echo "drop table users"', description: 'Echo' })],
        },
        {
          name: 'a look-alike runs',
          expect: ({ toolResults }) =>
            expect(toolResults[0]).toMatchObject({ isError: false, text: 'drop table users' }),
          reply: [toolUse('Write', { file_path: file, content: bad })],
        },
        {
          name: 'the findings come back in the same turn',
          expect: ({ lastText, text: all }) => expect(lastText + all).toContain('require-concurrent-index'),
          reply: [toolUse('Write', { file_path: file, content: good })],
        },
        {
          name: 'the repaired file is passed over in silence',
          expect: ({ lastText }) => expect(lastText).not.toContain('dbops lint'),
          reply: [text('done')],
        },
      ])
      try {
        const run = await home.run(['-p', 'go', '--plugin-dir', plugin, '--allowedTools', 'Bash,Write'], { model })
        expect(run).toMatchObject({ status: 0, stdout: expect.stringContaining('done') })
        await model.finish()
        expect(readFileSync(file, 'utf8')).toBe(good)
        expect(home.leaks).toEqual([])
      } finally {
        await home.remove()
      }
    },
    180_000,
  )
})
