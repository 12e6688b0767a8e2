/**
 * Whole processes of other linters on the same migrations, in turn with `dbops lint`: time, and how much each reports.
 *
 * DBOPS_REPOS: checkouts, divided by `:`. The programs: `npm install --no-package-lock --prefix test/bench/rivals`. Files that PostgreSQL's
 * grammar refuses are left out: pgfence ends at the first.
 */

import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { workspaceInputs } from '../../scripts/rules/lint-workspace.ts'
import { loadParser, parseSql } from '../../scripts/sql/parse.ts'
import { openWorkspace } from '../../scripts/workspace/open.ts'
import { spread } from './measure.ts'

const root = join(import.meta.dirname, '../..')
const bin = join(import.meta.dirname, 'rivals/node_modules/.bin')
const runs = 5

/** How to run each, and how to count what it printed. */
const programs: Record<string, { command: (files: string[]) => string[]; count: (output: string) => number }> = {
  dbops: {
    command: (files) => [
      process.execPath,
      join(root, 'scripts/dist/dbops.mjs'),
      'lint',
      '--fail-on',
      'never',
      '--json',
      ...files,
    ],
    count: (output) => JSON.parse(output).findings.length,
  },
  pgfence: {
    command: (files) => [join(bin, 'pgfence'), 'analyze', '--format', 'sql', '--output', 'json', ...files],
    count: (output) => (output.match(/"ruleId"/g) ?? []).length,
  },
  'postgres-language-server': {
    command: () => [
      join(bin, 'postgres-language-server'),
      'check',
      '--disable-db',
      '--files-max-size=100000000',
      '--max-diagnostics=none',
      '.',
    ],
    count: (output) => (output.match(/ lint\//g) ?? []).length,
  },
  squawk: {
    command: (files) => [join(bin, 'squawk'), '--reporter', 'json', ...files],
    count: (output) => (output.match(/"rule_name"/g) ?? []).length,
  },
}

export default async function bench(): Promise<void> {
  const folders = (process.env.DBOPS_REPOS ?? '').split(':').filter(Boolean)
  if (folders.length === 0 || !existsSync(bin)) {
    console.log(
      'Skipped: DBOPS_REPOS names no checkouts, or `npm install --no-package-lock --prefix test/bench/rivals` was not run',
    )
    return
  }
  await loadParser()
  const folder = mkdtempSync(join(tmpdir(), 'dbops-rivals-'))
  try {
    const files = await writeMigrations(folders, folder)
    const times = new Map<string, number[]>()
    for (let run = 0; run <= runs; run++) {
      for (const [name, { command, count }] of Object.entries(programs)) {
        const [program, ...args] = command(files)
        const start = performance.now()
        const done = spawnSync(program!, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 })
        const time = performance.now() - start
        if (run > 0) times.set(name, [...(times.get(name) ?? []), time])
        else console.log(`${name}: ${described(done, count)}`)
      }
    }
    const own = spread(times.get('dbops')!)
    for (const [name, list] of times) {
      const { min, median, max } = spread(list)
      console.log(
        `${name}: ${median.toFixed(0)} ms (${min.toFixed(0)} to ${max.toFixed(0)}), dbops takes ${(own.median / median).toFixed(2)} ×`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function described(
  { status, signal, stdout, stderr }: SpawnSyncReturns<string>,
  count: (output: string) => number,
): string {
  const text = `${stdout}\n${stderr}`
  let findings = 'no count'
  try {
    findings = `${count(stdout.trim() === '' ? text : stdout)} findings`
  } catch {
    // Its output is not what it prints when it succeeds.
  }
  return `${findings}, exit ${status ?? signal}${status !== null && status > 2 ? ` (${text.trim().split('\n')[0]})` : ''}`
}

async function writeMigrations(folders: readonly string[], folder: string): Promise<string[]> {
  const files: string[] = []
  let bytes = 0
  for (const each of folders) {
    const workspace = await openWorkspace(each)
    for (const { sql, text, role } of workspaceInputs(workspace, {})) {
      const content = sql ?? text
      if (role !== 'up' || !parses(content)) continue
      const file = `${String(files.length).padStart(5, '0')}.sql`
      writeFileSync(join(folder, file), content)
      files.push(file)
      bytes += Buffer.byteLength(content)
    }
  }
  console.log(`${files.length} migrations of ${folders.length} repositories, ${(bytes / 1e6).toFixed(1)} MB`)
  return files
}

function parses(text: string): boolean {
  try {
    parseSql(text)
    return true
  } catch {
    return false
  }
}
