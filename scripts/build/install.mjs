// Installs what is missing, from the lockfile. Plain JavaScript: it runs before anything is installed.
//   node scripts/build/install.mjs engine   what users get (the root .npmrc omits the toolchain)
//   node scripts/build/install.mjs all      the toolchain as well
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const all = process.argv[2] === 'all'
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const wanted = Object.keys({ ...manifest.dependencies, ...(all ? manifest.devDependencies : {}) })
const installed = `${root}node_modules/.package-lock.json`
const fresh =
  existsSync(installed) &&
  statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs &&
  wanted.every((name) => existsSync(`${root}node_modules/${name}/package.json`))
if (!fresh) {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(all ? ['--include=dev'] : [])]
  console.error(`Installing ${all ? 'the engine and the toolchain' : 'the embedded PostgreSQL'}: npm ${args.join(' ')}`)
  const done = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  process.exit(done.status ?? 1)
}
