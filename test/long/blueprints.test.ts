import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/dbops.ts'

const folder = join(import.meta.dirname, '../../skills/database-designer/assets/blueprints')

describe.each(readdirSync(folder))('blueprint %s', (name) => {
  const root = join(folder, name)

  it('replays, goes back, breaks no rule and holds its access contract', async () => {
    const { status, stdout } = await run(['review', '--root', root, '--all', '--fail-on', 'warning', '--json'])
    expect(status, stdout.slice(0, 2_000)).toBe(0)
  })

  it('passes its tests, on its sample rows', async () => {
    const { status, stdout } = await run(['test', '--root', root])
    expect(status, stdout).toBe(0)
  })
})
