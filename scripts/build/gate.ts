/**
 * The gate before anything lands (`npm test`): every check that must hold, all of them run, all failures shown.
 * Ends with the line `N passed, N failed`, counting each check and each test.
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hash } from '../core/hash.ts'
import { bundle } from './bundle.ts'
import { root } from './generate.ts'
import { runTests } from './run-tests.ts'

let passed = 0
let failed = 0

function report(name: string, problem: string | undefined): void {
  if (problem === undefined) passed++
  else failed++
  console.log(
    `${problem === undefined ? 'ok  ' : 'FAIL'} ${name}${problem ? `\n${problem.replace(/^/gm, '     ')}` : ''}`,
  )
}

/** Runs a program in the root; a non-zero exit is a failure with what it printed. */
function check(name: string, program: string, args: string[]): void {
  const done = spawnSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 })
  report(name, done.status === 0 ? undefined : `${done.stdout}${done.stderr}`.trim() || `exit ${done.status}`)
}

/** What git sees of the working tree: its state, the changes, and new files. */
function workingTree(): string {
  const git = (...args: string[]) =>
    spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 256 << 20 }).stdout
  const untracked = git('ls-files', '--others', '--exclude-standard', '-z').split('\0').filter(Boolean)
  return hash(
    git('status', '--porcelain', '-uall'),
    git('diff', 'HEAD'),
    ...untracked.map((file) => readFileSync(join(root, file))),
  )
}

const bin = (name: string) => join(root, 'node_modules/.bin', name)
const dev = ['--import', './scripts/build/dev.mjs']

check('types', bin('tsc'), ['--noEmit'])
check('types of the page scripts', bin('tsc'), ['--noEmit', '-p', 'scripts/render/html/client'])
check('lint and format', bin('biome'), ['check', '--max-diagnostics=50'])

const before = workingTree()
check('generate', process.execPath, [...dev, 'scripts/build/generate.ts'])
report(
  'generated files are current',
  workingTree() === before ? undefined : 'Run `npm run generate` and commit what changes.',
)

check('validate', process.execPath, [...dev, 'scripts/build/validate.ts'])

const fresh = mkdtempSync(join(tmpdir(), 'dbops-bundle-'))
try {
  await bundle(fresh)
  const committed = join(root, 'scripts/dist')
  const names = [...new Set([...readdirSync(fresh), ...readdirSync(committed)])].sort()
  const read = (folder: string, name: string) => {
    try {
      return readFileSync(join(folder, name))
    } catch {
      return undefined
    }
  }
  const stale = names.filter((name) => !(read(fresh, name)?.equals(read(committed, name) ?? Buffer.alloc(0)) ?? false))
  report(
    'bundle is current',
    stale.length === 0 ? undefined : `Run \`npm run bundle\` and commit scripts/dist. Differs: ${stale.join(', ')}`,
  )
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

const tests = runTests(['--coverage'])
passed += tests.passed
failed += tests.failed
report('test run', tests.problem)

console.log(`${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`)
process.exitCode = failed === 0 ? 0 : 1
