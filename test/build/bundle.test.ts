import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repository } from '../support/repository.ts'

const program = join(import.meta.dirname, '../../scripts/dist/dbops.mjs')

// A CommonJS package imported dynamically has no named exports in the bundle: what validates there must be tried there.
it('validates settings and contracts in the bundle', () => {
  const root = repository({
    'dbops.json': '{ "migration": "db" }',
    'supabase/migrations/20250101000000_a.sql': 'create table public.a (id int primary key);\n',
  })
  const { stderr } = spawnSync(process.execPath, [program, 'lint', '--root', root], { encoding: 'utf8' })
  expect(stderr).toContain('did you mean "migrations"?')
})

it('renders a template from the bundle', () => {
  const words = [
    'render',
    'table',
    '--alone',
    '--set',
    'table=notes',
    '--set',
    'comment=x',
    '--set',
    'columns=body text',
  ]
  expect(execFileSync(process.execPath, [program, ...words], { encoding: 'utf8' })).toContain(
    'create table public.notes (',
  )
})
