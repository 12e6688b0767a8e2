/** Hooks: hooks/hooks.json and the manifest's `hooks`. */

import type { Path } from '../json-source.ts'
import type { PluginFolder } from '../plugin-folder.ts'
import type { Check, Position, Report } from '../problem.ts'
import { declaredUserConfig, pathExists, rootPaths, unknownTool, userConfigKeys } from '../references.ts'
import { checkSchema } from '../schema-check.ts'
import { builtInTools } from '../tools.ts'

/** Events whose matcher is compared with a tool's name. */
const toolEvents = ['PreToolUse', 'PostToolUse', 'PostToolUseFailure', 'PermissionRequest', 'PermissionDenied']

export const check: Check = (plugin, report) => {
  for (const file of plugin.components.hooks) {
    const { value, locator, problems } = plugin.json(file)
    for (const { position, message } of problems) report(file, position, message)
    if (value !== undefined) checkHooks(plugin, report, file, value, (path, key) => locator.at(path, key))
  }
  const inline = plugin.manifest.hooks
  if (inline !== null && typeof inline === 'object' && !Array.isArray(inline)) {
    const file = '.claude-plugin/plugin.json'
    const { locator } = plugin.json(file)
    const at = (path: Path, key?: boolean) => locator.at('hooks' in inline ? ['hooks', ...path] : path, key)
    checkHooks(plugin, report, file, 'hooks' in inline ? inline : { hooks: inline }, at)
  }
}

function checkHooks(
  plugin: PluginFolder,
  report: Report,
  file: string,
  value: unknown,
  at: (path: Path, key?: boolean) => Position,
): void {
  const problems = checkSchema('hooks', value, at)
  for (const { position, message } of problems) report(file, position, message)
  const events = (value as { hooks?: Record<string, unknown> } | null)?.hooks
  if (events === null || typeof events !== 'object') return
  for (const [event, matchers] of Object.entries(events)) {
    for (const [index, entry] of (Array.isArray(matchers) ? matchers : []).entries()) {
      const path = ['hooks', event, index]
      const { matcher, hooks } = (entry ?? {}) as { matcher?: unknown; hooks?: unknown }
      if (toolEvents.includes(event) && typeof matcher === 'string' && /^[\w|]+$/.test(matcher)) {
        for (const name of matcher.split('|')) {
          const unknown = unknownTool(plugin, name, builtInTools)
          if (unknown !== undefined) report(file, at([...path, 'matcher']), unknown)
        }
      }
      for (const [number, handler] of (Array.isArray(hooks) ? hooks : []).entries())
        checkHandler(plugin, report, file, handler, (more) => at([...path, 'hooks', number, ...more]))
    }
  }
}

function checkHandler(
  plugin: PluginFolder,
  report: Report,
  file: string,
  handler: unknown,
  at: (path: Path) => Position,
): void {
  const { command, args } = (handler ?? {}) as { command?: unknown; args?: unknown }
  const declared = declaredUserConfig(plugin)
  const texts: [Path, unknown][] = [
    [['command'], command],
    ...(Array.isArray(args) ? args.map((arg, index): [Path, unknown] => [['args', index], arg]) : []),
  ]
  for (const [path, text] of texts) {
    if (typeof text !== 'string') continue
    for (const { path: target, index } of rootPaths(text)) {
      if (!pathExists(plugin, target))
        report(file, at(path), `Unexpected file "${target}" that the plugin does not have`)
      if (args === undefined && text[index - 1] !== '"')
        report(
          file,
          at(path),
          'Unexpected ${CLAUDE_PLUGIN_ROOT} without quotes, expected "${CLAUDE_PLUGIN_ROOT}/…": the path may hold a space',
        )
    }
    for (const { key } of userConfigKeys(text)) {
      if (args === undefined)
        report(
          file,
          at(path),
          `Unexpected \${user_config.${key}} in a shell command, expected it in args: a client rejects it here`,
        )
      else if (declared?.includes(key) === false)
        report(
          file,
          at(path),
          `Unexpected \${user_config.${key}}, expected a key of userConfig: ${declared.join(', ') || 'none is declared'}`,
        )
    }
  }
}
