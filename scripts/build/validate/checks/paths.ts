/** Files that Markdown names outside of links: `${CLAUDE_PLUGIN_ROOT}/…` anywhere, and paths in code spans. */

import { posix } from 'node:path'
import { closest } from '../../../core/similar.ts'
import type { PluginFolder } from '../plugin-folder.ts'
import type { Check } from '../problem.ts'
import { pathExists, rootPaths } from '../references.ts'

export const check: Check = (plugin, report) => {
  const { agents, commands, skills } = plugin.components
  const loaded = new Set([...agents, ...commands, ...skills])
  for (const file of plugin.markdown) {
    const document = plugin.document(file)
    for (const [index, line] of document.text.split('\n').entries()) {
      for (const { path, index: column } of rootPaths(line)) {
        const position = { line: index + 1, column: column + 1 }
        if (path !== '' && !pathExists(plugin, path))
          report(file, position, `Unexpected file "${path}" that the plugin does not have`)
        else if (!loaded.has(file) && /^skills\//.test(file))
          report(
            file,
            position,
            'Unexpected ${CLAUDE_PLUGIN_ROOT} in a file that a model reads as it is: it is substituted in agents, commands and SKILL.md alone',
          )
        else if (/^\s*[^#\s]/.test(line) && isUnquotedArgument(line, column))
          report(
            file,
            position,
            'Unexpected ${CLAUDE_PLUGIN_ROOT} without quotes in a shell command, expected "${CLAUDE_PLUGIN_ROOT}/…": the path may hold a space',
          )
      }
    }
    const folder = posix.dirname(file)
    for (const { value, position } of document.codeSpans) {
      const problem = unknownPath(plugin, folder, value)
      if (problem !== undefined) report(file, position, problem)
    }
  }
}

/** Whether the variable is an argument of a program, e.g. `node ${CLAUDE_PLUGIN_ROOT}/x.mjs`. */
function isUnquotedArgument(line: string, column: number): boolean {
  return /(?:^|[\s`(;|&])(?:node|bash|sh|python3?)\s+(?:-\S+\s+)*$/.test(line.slice(0, column))
}

/**
 * Why a code span that looks like a path of this repository is none. A path begins with a folder that the root or the
 * document's own folder has; paths of a user's repository (`supabase/migrations/…`) do not.
 */
function unknownPath(plugin: PluginFolder, folder: string, value: string): string | undefined {
  const path = value.replace(/^\.\//, '').replace(/:\d+(?:[:-]\d+)*$/, '')
  if (!/^[\w.@*-]+(?:\/[\w.@*-]+)*\/?$/.test(path) || !path.includes('/')) return undefined
  const [first, ...rest] = path.replace(/\/$/, '').split('/') as [string, ...string[]]
  // A skill's standard folders (agentskills.io) are meant even where there is none.
  const standard = plugin.hasFile(posix.join(folder, 'SKILL.md')) && ['references', 'assets'].includes(first)
  if (standard && !pathExists(plugin, posix.join(folder, path))) return `Unexpected file "${value}" that does not exist`
  for (const base of new Set([folder, '.'])) {
    if (!plugin.hasFolder(posix.join(base, first))) continue
    return pathExists(plugin, posix.join(base, path)) || pathExists(plugin, path)
      ? undefined
      : `Unexpected file "${value}" that does not exist`
  }
  // A folder's name misspelt by a letter, with a file that the real folder has.
  const near = closest(
    first,
    plugin.entries(folder).filter((name) => plugin.hasFolder(posix.join(folder, name))),
  )
  if (near !== undefined && rest.length > 0 && pathExists(plugin, posix.join(folder, near, ...rest)))
    return `Unexpected file "${value}", did you mean "${[near, ...rest].join('/')}"?`
  return undefined
}
