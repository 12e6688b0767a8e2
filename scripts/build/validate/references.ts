/** What texts in a plugin refer to: its own files, its settings, its MCP tools. */

import { posix } from 'node:path'
import type { PluginFolder } from './plugin-folder.ts'

/** Every `${CLAUDE_PLUGIN_ROOT}/path` in a text, with the index of the `$`. */
export function rootPaths(text: string): { path: string; index: number }[] {
  return [...text.matchAll(/\$\{CLAUDE_PLUGIN_ROOT\}\/*([^\s"'`:;,()|&<>]*)/g)].map((match) => ({
    path: match[1]!.replace(/[.,]$/, ''),
    index: match.index,
  }))
}

/** Whether a path (with `*` for any name) is a file or folder of the plugin. */
export function pathExists(plugin: PluginFolder, path: string): boolean {
  const normal = posix.normalize(path).replace(/\/$/, '')
  if (!normal.includes('*')) return plugin.has(normal === '' ? '.' : normal)
  const pattern = normal
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]*')
  const expression = new RegExp(`^${pattern}(/|$)`)
  return plugin.files.some((file) => expression.test(file))
}

/** Every `${user_config.KEY}` in a text. */
export function userConfigKeys(text: string): { key: string; index: number }[] {
  return [...text.matchAll(/\$\{user_config\.([^}]*)\}/g)].map((match) => ({ key: match[1]!, index: match.index }))
}

/** Undefined where no manifest parses, so that nothing is known. */
export function declaredUserConfig(plugin: PluginFolder): string[] | undefined {
  if (plugin.name === undefined) return undefined
  const { userConfig } = plugin.manifest
  return userConfig !== null && typeof userConfig === 'object' ? Object.keys(userConfig) : []
}

/** Names of the MCP servers that the plugin declares. */
export function mcpServers(plugin: PluginFolder): string[] {
  const inline = plugin.manifest.mcpServers
  const values = [
    ...plugin.components.mcp.map(
      (file) => (plugin.json(file).value as { mcpServers?: unknown } | undefined)?.mcpServers,
    ),
    typeof inline === 'object' && !Array.isArray(inline) ? inline : undefined,
  ]
  return values.flatMap((value) => (value !== null && typeof value === 'object' ? Object.keys(value) : []))
}

/** Why a tool's name is not one that a client offers with this plugin; undefined where it is. */
export function unknownTool(plugin: PluginFolder, name: string, builtIn: ReadonlySet<string>): string | undefined {
  // Without a manifest that parses nothing is known of its servers.
  if (name === '*' || builtIn.has(name) || plugin.name === undefined) return undefined
  if (!name.startsWith('mcp__')) return `Unexpected tool "${name}", expected a tool of Claude Code or mcp__…`
  const own = `mcp__plugin_${plugin.name}_`
  if (!name.startsWith('mcp__plugin_')) return undefined
  const servers = mcpServers(plugin)
  if (
    name.startsWith(own) &&
    servers.some((server) => name === `${own}${server}` || name.startsWith(`${own}${server}__`))
  )
    return undefined
  const expected =
    servers.map((server) => `${own}${server}__…`).join(', ') || 'no MCP tool: the plugin declares no server'
  return `Unexpected tool "${name}", expected ${expected}`
}
