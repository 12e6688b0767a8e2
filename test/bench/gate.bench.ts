/** What the hooks cost: whole processes against `node -e 0`, in turn, with the parts that the plugin ships. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../../scripts/build/bundle.ts'
import { compare, printRatio, runProgram } from './measure.ts'

const runs = 40

export default async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dbops-gate-'))
  try {
    const dist = join(folder, 'dist')
    await bundle(dist)
    const migrations = join(folder, 'supabase/migrations')
    mkdirSync(migrations, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"scripts":{"test":"vitest run","build":"tsc"}}')
    writeFileSync(join(migrations, '20260101000000_a.sql'), "comment on table public.orders is 'Orders';\n")
    writeFileSync(join(folder, 'notes.md'), '# Notes\n')
    const hook = join(dist, 'hook.cjs')
    const run = (input: object) => (): void =>
      runProgram(process.execPath, [hook], { input: JSON.stringify({ cwd: folder, ...input }), cwd: folder })
    const nothing = (): void => runProgram(process.execPath, ['-e', '0'])
    const before = (command: string) =>
      run({ hook_event_name: 'PreToolUse', tool_name: 'Bash', tool_input: { command } })
    const after = (file: string) =>
      run({ hook_event_name: 'PostToolUse', tool_name: 'Write', tool_input: { file_path: join(folder, file) } })
    const cases: [name: string, work: () => void, target: number][] = [
      ['gate: git status && ls', before('git status --short && ls -la src | head -20'), 1.3],
      ['gate: a commit with a message', before('git add -A && git commit -m "Describe the change"'), 1.3],
      ['gate: npm test', before('npm test'), 1.3],
      [
        'gate: a loop with substitutions',
        before('for f in $(ls *.ts); do x="$(wc -l < "$f")"; echo "$f ${x:-0}"; done'),
        1.3,
      ],
      ['after-write hook: a file that is no SQL', after('notes.md'), 2],
      ['after-write hook: a clean migration', after('supabase/migrations/20260101000000_a.sql'), 2],
    ]
    for (const [name, work, target] of cases)
      printRatio(`${name} / node -e 0`, await compare(work, nothing, runs), target)
    printRatio(
      'gate: SQL that is read / node -e 0',
      await compare(before('psql "$DATABASE_URL" -c "select 1"'), nothing, runs),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
