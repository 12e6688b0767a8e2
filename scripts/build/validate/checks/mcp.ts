/** MCP servers: .mcp.json and the manifest's `mcpServers`. */

import type { Path } from '../json-source.ts'
import type { PluginFolder } from '../plugin-folder.ts'
import type { Check, Position, Report } from '../problem.ts'
import { declaredUserConfig, pathExists, rootPaths, userConfigKeys } from '../references.ts'
import { checkSchema } from '../schema-check.ts'

export const check: Check = (plugin, report) => {
  for (const file of plugin.components.mcp) {
    const { value, locator, problems } = plugin.json(file)
    for (const { position, message } of problems) report(file, position, message)
    if (value !== undefined) checkServers(plugin, report, file, value, (path, key) => locator.at(path, key))
  }
  const inline = plugin.manifest.mcpServers
  if (inline !== null && typeof inline === 'object' && !Array.isArray(inline)) {
    const file = '.claude-plugin/plugin.json'
    const { locator } = plugin.json(file)
    checkServers(plugin, report, file, { mcpServers: inline }, (path, key) => locator.at(path, key))
  }
}

function checkServers(
  plugin: PluginFolder,
  report: Report,
  file: string,
  value: unknown,
  at: (path: Path, key?: boolean) => Position,
): void {
  for (const { position, message } of checkSchema('mcp', value, at)) report(file, position, message)
  const declared = declaredUserConfig(plugin)
  const servers = (value as { mcpServers?: unknown } | null)?.mcpServers
  for (const [name, server] of Object.entries(servers !== null && typeof servers === 'object' ? servers : {})) {
    for (const { path, text } of textsIn(server, ['mcpServers', name])) {
      for (const root of rootPaths(text)) {
        if (!pathExists(plugin, root.path))
          report(file, at(path), `Unexpected file "${root.path}" that the plugin does not have`)
      }
      for (const { key } of userConfigKeys(text)) {
        if (declared?.includes(key) === false)
          report(
            file,
            at(path),
            `Unexpected \${user_config.${key}}, expected a key of userConfig: ${declared.join(', ') || 'none is declared'}`,
          )
      }
      if (/\b(sbp_|sb_secret_|sk-|ghp_|eyJ)[\w-]{16,}/.test(text))
        report(file, at(path), 'Unexpected secret, expected ${user_config.…} or an environment variable')
    }
    const { command, args } = (server ?? {}) as { command?: unknown; args?: unknown }
    if (command === 'npx' && Array.isArray(args)) {
      const index = args.findIndex((arg) => typeof arg === 'string' && !arg.startsWith('-'))
      const spec = args[index] as string | undefined
      if (spec !== undefined && !/.@\d+\.\d+\.\d+/.test(spec))
        report(
          file,
          at(['mcpServers', name, 'args', index]),
          `Unexpected npx of "${spec}" without a version, expected one that is pinned`,
        )
    }
  }
}

/** Every text in a value, with its path. */
function* textsIn(value: unknown, path: (string | number)[]): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: value }
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index])
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key])
}
