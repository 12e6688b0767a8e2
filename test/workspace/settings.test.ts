import { describe, expect, it } from 'vitest'
import schema from '../../scripts/build/schemas/settings.schema.json' with { type: 'json' }
import { readers } from '../../scripts/workspace/detect.ts'
import { openWorkspace } from '../../scripts/workspace/open.ts'
import { repository } from '../support/repository.ts'

const migrations = { 'database/steps/2_b.sql': 'select 2;', 'database/steps/1_a.sql': 'select 1;' }
const open = (settings: unknown, files: Record<string, string> = migrations) =>
  openWorkspace(
    repository({ ...files, 'dbops.json': typeof settings === 'string' ? settings : JSON.stringify(settings) }),
  )

describe('dbops.json', () => {
  it('names the folder, the tool, the rollbacks and the platform', async () => {
    const workspace = await open(
      {
        migrations: 'database/steps',
        rollbacks: 'database/undo',
        platform: 'supabase',
        docs: 'docs/db',
        rules: { 'some-rule': 'off' },
      },
      { ...migrations, 'database/undo/1_a.sql': 'select -1;' },
    )
    expect(workspace).toMatchObject({
      tool: 'plain',
      platform: 'supabase',
      migrationsFolder: 'database/steps',
      rollbacksFolder: 'database/undo',
      docsFolder: 'docs/db',
    })
    expect(workspace.migrations.map(({ down }) => down?.sql)).toEqual(['select -1;', undefined])
    expect((await open({ migrations: 'database/steps', tool: 'dbmate' })).tool).toBe('dbmate')
  })

  it('is found above the folder that was given', async () => {
    const root = repository({ ...migrations, 'src/deep/x.ts': '', 'dbops.json': '{"migrations": "database/steps"}' })
    expect(await openWorkspace(`${root}/src/deep`)).toMatchObject({ root, migrationsFolder: 'database/steps' })
  })

  it.each([
    ['an unknown key', { migratons: 'x' }, 'Unexpected key "migratons", did you mean "migrations"?'],
    ['a wrong value', { platform: 'oracle' }, 'Unexpected value of platform, expected one of: supabase, postgres'],
    ['a wrong type', { migrations: 1 }, 'Unexpected value of migrations, expected a value of type string'],
    [
      'a wrong level',
      { rules: { x: 'on' } },
      'Unexpected value of rules.x, expected one of: error, warning, info, off',
    ],
    ['two problems', { a: 1, docs: '' }, 'Unexpected key "a", expected one of'],
    ['something else', '[]', 'Unexpected value of the whole, expected a value of type object'],
    ['no JSON', '{"docs": }', 'Unexpected content, expected JSON'],
    ['a folder outside', { migrations: '../x' }, 'expected one inside the project'],
    ['a missing folder', { migrations: 'gone' }, 'Unexpected missing folder "gone"'],
  ])('refuses %s', async (_, settings, message) => {
    await expect(open(settings)).rejects.toThrow(message)
  })

  it('allows each tool that can be read', () => {
    expect([...schema.properties.tool.enum].sort()).toEqual(readers.map(({ tool }) => tool).sort())
  })
})
