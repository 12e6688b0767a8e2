/** .claude-plugin/plugin.json: its shape, its paths, its version. */

import { posix } from 'node:path'
import { type Check, start } from '../problem.ts'
import { checkSchema } from '../schema-check.ts'

const file = '.claude-plugin/plugin.json'

export const check: Check = (plugin, report) => {
  for (const path of plugin.files) {
    if (/^\.claude-plugin\/.+\//.test(path))
      report(
        path,
        start,
        'Unexpected file in .claude-plugin/, expected components at the root: a client loads none from here',
      )
  }
  if (plugin.hasFolder('bin'))
    report(
      plugin.files.find((path) => path.startsWith('bin/'))!,
      start,
      'Unexpected bin/ at the root: claude.ai and Cowork refuse a plugin that has one',
    )
  if (!plugin.hasFile(file)) {
    if (!plugin.hasFile('.claude-plugin/marketplace.json'))
      report(file, start, 'Unexpected lack of a manifest, expected .claude-plugin/plugin.json')
    return
  }
  const { value, locator, problems } = plugin.json(file)
  for (const { position, message } of problems) report(file, position, message)
  if (value === undefined) return
  for (const { position, message } of checkSchema('manifest', value, (path, key) => locator.at(path, key)))
    report(file, position, message)

  const manifest = plugin.manifest
  for (const key of ['skills', 'commands', 'agents', 'hooks', 'mcpServers', 'outputStyles', 'workflows', 'icon']) {
    const listed = Array.isArray(manifest[key]) ? manifest[key] : [manifest[key]]
    for (const [index, path] of listed.entries()) {
      if (typeof path !== 'string') continue
      const position = locator.at(Array.isArray(manifest[key]) ? [key, index] : [key])
      const normal = posix.normalize(path).replace(/\/$/, '')
      if (normal.startsWith('..') || posix.isAbsolute(normal))
        report(file, position, `Unexpected path "${path}" that leaves the plugin, expected one inside of it`)
      else if (!plugin.has(normal)) report(file, position, `Unexpected path "${path}" that does not exist`)
    }
    if (['commands', 'agents'].includes(key) && manifest[key] !== undefined && plugin.hasFolder(key)) {
      const covered = listed.some(
        (path) => typeof path === 'string' && posix.normalize(path).replace(/\/$/, '') === key,
      )
      if (!covered)
        report(
          file,
          locator.at([key], true),
          `Unexpected folder ${key}/ beside this key, which replaces it: nothing in ${key}/ is loaded`,
        )
    }
  }
  if (typeof manifest.version !== 'string') return
  if (plugin.hasFile('package.json')) {
    const version = (plugin.json('package.json').value as { version?: unknown } | undefined)?.version
    if (version !== undefined && version !== manifest.version)
      report(
        file,
        locator.at(['version']),
        `Unexpected version ${manifest.version}, expected ${version} as in package.json`,
      )
  }
  if (plugin.hasFile('CHANGELOG.md')) {
    const released = plugin
      .document('CHANGELOG.md')
      .headings.some(({ text }) => text.includes(manifest.version as string))
    if (!released) report('CHANGELOG.md', start, `Unexpected lack of a heading for version ${manifest.version}`)
  }
}
