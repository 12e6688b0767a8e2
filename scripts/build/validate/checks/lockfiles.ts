/** Lockfiles: `npm ci` accepts them on every platform, and the one at the root installs the engine and nothing else. */

import { posix } from 'node:path'
import type { PluginFolder } from '../plugin-folder.ts'
import { type Check, type Report, start } from '../problem.ts'

interface Package {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  dev?: boolean
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

type Dependencies = 'dependencies' | 'devDependencies' | 'optionalDependencies'
const kinds: Dependencies[] = ['dependencies', 'devDependencies', 'optionalDependencies']

export const check: Check = (plugin, report) => {
  for (const file of plugin.files.filter((path) => posix.basename(path) === 'package-lock.json'))
    checkLockfile(plugin, report, file)
  if (plugin.hasFile('package.json')) checkRootManifest(plugin, report)
}

function checkLockfile(plugin: PluginFolder, report: Report, file: string): void {
  const { value, locator, problems } = plugin.json(file)
  for (const { position, message } of problems) report(file, position, message)
  const packages = (value as { packages?: Record<string, Package> } | undefined)?.packages
  if (packages === undefined) return
  const manifestFile = posix.join(posix.dirname(file), 'package.json')
  const manifest = plugin.hasFile(manifestFile) ? (plugin.json(manifestFile).value as Package) : undefined
  for (const kind of kinds) {
    const wanted = JSON.stringify(Object.entries(manifest?.[kind] ?? {}).sort())
    const locked = JSON.stringify(Object.entries(packages['']?.[kind] ?? {}).sort())
    if (wanted !== locked)
      report(
        file,
        locator.at(['packages', '', kind]),
        `Unexpected ${kind} that differ from ${manifestFile}: npm ci refuses them`,
      )
  }
  for (const [path, entry] of Object.entries(packages)) {
    const at = locator.at(['packages', path])
    if (path !== '' && (entry.link === true || entry.version === undefined || entry.integrity === undefined))
      report(file, at, `Unexpected entry "${path}" without version or integrity, expected a package of the registry`)
    if (file === 'package-lock.json' && entry.dev === true)
      report(
        file,
        at,
        `Unexpected development package "${path}": a client would install it for every user. Move it: npm run toolchain -- NAME`,
      )
    for (const name of Object.keys({
      ...entry.dependencies,
      ...entry.optionalDependencies,
      ...(path === '' ? entry.devDependencies : {}),
    })) {
      if (!resolves(packages, path, name))
        report(
          file,
          at,
          `Unexpected lack of "${name}", which "${path || manifestFile}" depends on: npm ci refuses the lockfile`,
        )
    }
  }
}

/** Node's resolution: the nearest node_modules at or above a package. */
function resolves(packages: Record<string, Package>, from: string, name: string): boolean {
  for (let at = from; ; ) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`] !== undefined) return true
    if (at === '') return false
    const parent = at.lastIndexOf('/node_modules/')
    at = parent === -1 ? '' : at.slice(0, parent)
  }
}

function checkRootManifest(plugin: PluginFolder, report: Report): void {
  const { value, locator } = plugin.json('package.json')
  if (value === null || typeof value !== 'object') return
  for (const key of ['overrides', 'workspaces', 'devDependencies']) {
    if (plugin.hasFile('package-lock.json') && key in value)
      report(
        'package.json',
        locator.at([key], true),
        `Unexpected "${key}": Claude Code would not install the engine, or everything for everyone`,
      )
  }
  if (!plugin.hasFile('scripts/build/toolchain/package.json')) return
  const toolchain = plugin.json('scripts/build/toolchain/package.json')
  const engine = (value as Package).dependencies ?? {}
  const copied = (toolchain.value as Package | undefined)?.dependencies ?? {}
  for (const name of new Set([...Object.keys(engine), ...Object.keys(copied)])) {
    if (engine[name] !== copied[name])
      report(
        'scripts/build/toolchain/package.json',
        name in copied ? toolchain.locator.at(['dependencies', name]) : start,
        `Unexpected ${name} ${copied[name] ?? 'missing'}, expected ${engine[name] ?? 'none'} as in package.json`,
      )
  }
}
