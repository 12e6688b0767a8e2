/** .claude-plugin/marketplace.json: its shape, and that each plugin in it is where and what it says. */

import { posix } from 'node:path'
import type { Check } from '../problem.ts'
import { checkSchema } from '../schema-check.ts'

const file = '.claude-plugin/marketplace.json'

export const check: Check = (plugin, report) => {
  if (!plugin.hasFile(file)) return
  const { value, locator, problems } = plugin.json(file)
  for (const { position, message } of problems) report(file, position, message)
  if (value === undefined) return
  for (const { position, message } of checkSchema('marketplace', value, (path, key) => locator.at(path, key)))
    report(file, position, message)

  const entries = (value as { plugins?: unknown }).plugins
  const names = new Set<unknown>()
  for (const [index, entry] of (Array.isArray(entries) ? entries : []).entries()) {
    if (entry === null || typeof entry !== 'object') continue
    const { name, source, version, description } = entry as Record<string, unknown>
    const at = (key: string) => locator.at(['plugins', index, key])
    if (names.has(name)) report(file, at('name'), `Unexpected second plugin "${name}", expected one of each name`)
    names.add(name)
    if (description === undefined)
      report(file, locator.at(['plugins', index]), 'Unexpected lack of the key "description", expected it here')
    if (typeof source !== 'string') continue
    const folder = posix.normalize(source).replace(/\/$/, '')
    if (folder.startsWith('..')) {
      report(
        file,
        at('source'),
        `Unexpected source "${source}" that leaves the marketplace, expected a folder inside of it`,
      )
      continue
    }
    const manifest = posix.join(folder, '.claude-plugin/plugin.json')
    if (!plugin.has(folder)) report(file, at('source'), `Unexpected source "${source}" that does not exist`)
    else if (!plugin.hasFile(manifest))
      report(file, at('source'), `Unexpected source "${source}" without .claude-plugin/plugin.json`)
    else {
      const declared = plugin.json(manifest).value as { name?: unknown; version?: unknown } | undefined
      if (declared?.name !== undefined && declared.name !== name)
        report(file, at('name'), `Unexpected name "${name}", expected "${declared.name}" as in ${manifest}`)
      if (version !== undefined && declared?.version !== undefined && declared.version !== version)
        report(file, at('version'), `Unexpected version ${version}, expected ${declared.version} as in ${manifest}`)
    }
  }
}
