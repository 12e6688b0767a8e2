/**
 * The real Claude Code client in a home of its own: nothing of this machine's settings, credentials or environment
 * reaches it, and every connection that is not to loopback is refused and recorded.
 */

import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ScriptedModel } from './scripted-model.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const e2e = join(root, 'test/e2e')

export interface InstalledClient {
  version: string
  binary: string
}

/**
 * Installs the clients of test/e2e/package.json where they are missing, and lists those that run on this machine.
 * `reason` says why the list is empty: no build for this platform, or the registry cannot be reached.
 */
export function installClients(): { clients: InstalledClient[]; reason?: string } {
  const manifest = JSON.parse(readFileSync(join(e2e, 'package.json'), 'utf8')) as {
    optionalDependencies: Record<string, string>
  }
  const suffix = `-${process.platform}-${process.arch}`
  const names = Object.keys(manifest.optionalDependencies).filter((name) => name.endsWith(suffix))
  if (names.length === 0)
    return { clients: [], reason: `no Claude Code client for ${process.platform} ${process.arch}` }
  const binary = (name: string) => join(e2e, 'node_modules', name, 'claude')
  const missing = () => names.some((name) => !existsSync(binary(name)))
  let output = ''
  if (missing()) {
    whileLocked(join(e2e, '.installing'), () => {
      if (!missing()) return
      const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: e2e,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      })
      output = `${done.stdout}${done.stderr}`.trim()
    })
  }
  if (missing())
    return { clients: [], reason: `the Claude Code client could not be installed: ${output.slice(0, 500)}` }
  const version = /^claude-code-(\d+\.\d+\.\d+)/
  return { clients: names.map((name) => ({ version: version.exec(name)![1]!, binary: binary(name) })) }
}

/** Runs while no other process holds the lock folder; a lock older than five minutes is one that was left behind. */
function whileLocked(lock: string, action: () => void): void {
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      try {
        if (Date.now() - statSync(lock).mtimeMs > 300_000) rmSync(lock, { recursive: true, force: true })
      } catch {
        // The other process has just released it.
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
  try {
    action()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

export interface ClientRun {
  status: number | null
  stdout: string
  stderr: string
}

export interface ClientHome {
  /** The home folder; the client's settings are in `.claude` below it. */
  home: string
  /** An empty project folder, the working folder of every run. */
  project: string
  /** Hosts outside loopback that anything started here tried to reach. Empty when all went well. */
  leaks: string[]
  /** Runs the client, e.g. `run(['plugin', 'list'])`; with a model, its requests go there. */
  run(args: string[], options?: { model?: ScriptedModel; environment?: Record<string, string> }): Promise<ClientRun>
  /** Adds the plugin at a git repository under a URL, as a user's `/plugin marketplace add URL` does, and installs it. */
  installPlugin(repository: string): Promise<ClientRun[]>
  /** Folder of the installed plugin, as the client recorded it. */
  pluginFolder(): string
  remove(): Promise<void>
}

/** A fresh home for one client. `npmCache`: a folder in npm's cache format that holds the plugin's packages. */
export async function openHome(client: InstalledClient, npmCache = sharedNpmCache()): Promise<ClientHome> {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'dbops client-')))
  const home = join(base, 'home')
  const project = join(base, 'project')
  mkdirSync(home)
  mkdirSync(project)
  // npm works from what the registry gave before: with `offline`, anything missing is an error and not a request.
  writeFileSync(join(home, '.npmrc'), `cache=${npmCache}\noffline=true\nupdate-notifier=false\n`)

  const leaks: string[] = []
  const proxy = createServer((request, response) => {
    leaks.push(request.url ?? '?')
    response.writeHead(403).end()
  })
  proxy.on('connect', (request, socket) => {
    leaks.push(request.url ?? '?')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`

  const environment = {
    HOME: home,
    CLAUDE_CONFIG_DIR: join(home, '.claude'),
    PATH: [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
    TMPDIR: tmpdir(),
    XDG_CACHE_HOME: join(home, '.cache'),
    LANG: 'C.UTF-8',
    DISABLE_AUTOUPDATER: '1',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    HTTP_PROXY: proxyUrl,
    HTTPS_PROXY: proxyUrl,
    NO_PROXY: '127.0.0.1,localhost',
  }

  function run(args: string[], options: { model?: ScriptedModel; environment?: Record<string, string> } = {}) {
    return new Promise<ClientRun>((resolve, reject) => {
      const child = spawn(client.binary, args, {
        cwd: project,
        env: { ...environment, ...options.model?.environment, ...options.environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let stdout = ''
      let stderr = ''
      child.stdout.on('data', (chunk) => (stdout += chunk))
      child.stderr.on('data', (chunk) => (stderr += chunk))
      child.on('error', reject)
      child.on('close', (status) => resolve({ status, stdout, stderr }))
    })
  }

  return {
    home,
    project,
    leaks,
    run,
    async installPlugin(repository) {
      // A reserved name (RFC 6761): git reads the folder instead, and were it ever asked for, nobody would answer.
      const url = 'https://git.invalid/database-operations.git'
      writeFileSync(join(home, '.gitconfig'), `[url "file://${repository}"]\n\tinsteadOf = ${url}\n`)
      return [
        await run(['plugin', 'marketplace', 'add', url]),
        await run(['plugin', 'install', 'database-operations@database-operations']),
      ]
    },
    pluginFolder() {
      const file = join(home, '.claude/plugins/installed_plugins.json')
      const installed = JSON.parse(readFileSync(file, 'utf8')) as { plugins: Record<string, { installPath: string }[]> }
      return installed.plugins['database-operations@database-operations']![0]!.installPath
    },
    async remove() {
      await new Promise<void>((resolve) => {
        proxy.close(() => resolve())
        proxy.closeAllConnections()
      })
      rmSync(base, { recursive: true, force: true })
    },
  }
}

/** This machine's npm cache: `npm ci` of the toolchain has put the engine's packages there. */
function sharedNpmCache(): string {
  const done = spawnSync('npm', ['config', 'get', 'cache'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return done.stdout.trim()
}

/** A git repository with the plugin's files as they are now in the working tree: what a user's client clones. */
export function pluginRepository(folder: string): string {
  const git = (cwd: string, ...args: string[]) => {
    const done = spawnSync('git', args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 64 << 20,
      env: { PATH: process.env.PATH!, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' },
    })
    if (done.status !== 0) throw new Error(`git ${args[0]}: ${done.stderr}`)
    return done.stdout
  }
  const repository = join(folder, 'plugin')
  for (const file of git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')) {
    if (file === '' || !existsSync(join(root, file))) continue
    mkdirSync(dirname(join(repository, file)), { recursive: true })
    cpSync(join(root, file), join(repository, file))
  }
  git(repository, 'init', '-q', '-b', 'main')
  git(repository, 'add', '-A')
  git(repository, '-c', 'user.name=test', '-c', 'user.email=test@localhost', 'commit', '-qm', 'The plugin')
  return repository
}
