import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseMarkdown } from '../../scripts/build/validate/markdown.ts'

const root = join(import.meta.dirname, '../..')

it('the SQL of the playbooks satisfies the rules that users are held to', () => {
  const file = join(root, 'skills/database-designer/references/playbooks.md')
  const fences = parseMarkdown('playbooks.md', readFileSync(file, 'utf8')).fences.filter(
    ({ language }) => language === 'sql',
  )
  expect(fences.length).toBeGreaterThan(2)
  const folder = mkdtempSync(join(tmpdir(), 'dbops-playbooks-'))
  mkdirSync(join(folder, 'supabase/migrations'), { recursive: true })
  for (const [index, { value }] of fences.entries()) {
    writeFileSync(join(folder, `supabase/migrations/2026010100000${index}_playbook.sql`), value)
  }
  for (const command of [['lint', '--all'], ['advise']]) {
    const done = spawnSync(
      process.execPath,
      ['--import', './scripts/build/dev.mjs', 'scripts/cli/main.ts', ...command, '--fail-on', 'info', '--root', folder],
      { cwd: root, encoding: 'utf8' },
    )
    expect(`${done.status} ${done.stdout}`, done.stderr).toBe('0 No findings\n')
  }
  rmSync(folder, { recursive: true, force: true })
}, 120_000)
