/** Shell fences, code spans and tool rules: every call of `dbops` names a command and options that exist. */

import { checkDbopsCall, dbopsWords } from '../dbops-call.ts'
import type { PluginFolder } from '../plugin-folder.ts'
import type { Check, Position, Report } from '../problem.ts'
import { shellCommands } from '../shell.ts'
import { parseTools } from '../tools.ts'

const shells = new Set(['sh', 'bash', 'shell', 'console', 'zsh', 'shellsession'])

export const check: Check = async (plugin, report) => {
  const prompts = [...plugin.components.agents, ...plugin.components.commands, ...plugin.components.skills]
  for (const file of plugin.markdown) {
    const document = plugin.document(file)
    for (const fence of document.fences) {
      if (!shells.has(fence.language)) continue
      const starts = [0]
      for (let at = fence.value.indexOf('\n'); at !== -1; at = fence.value.indexOf('\n', at + 1)) starts.push(at + 1)
      await checkText(plugin, report, file, fence.value, (index) => {
        const line = starts.findLastIndex((start) => start <= index)
        return fence.at(line + 1, index - starts[line]! + 1)
      })
    }
    for (const { value, position } of document.codeSpans) {
      if (/dbops|^npm /.test(value))
        await checkText(plugin, report, file, value, (index) => ({
          line: position.line,
          column: position.column + 1 + index,
        }))
    }
    if (!prompts.includes(file) || document.frontmatter === undefined) continue
    const { data, locator } = document.frontmatter
    for (const { rule } of parseTools(data['allowed-tools']).rules) {
      if (rule !== undefined)
        await checkText(plugin, report, file, rule.replace(/:?\s*\*$/, ' …'), () => locator.at(['allowed-tools']))
    }
  }
}

async function checkText(
  plugin: PluginFolder,
  report: Report,
  file: string,
  text: string,
  at: (index: number) => Position,
): Promise<void> {
  const scripts = plugin.hasFile('package.json')
    ? (plugin.json('package.json').value as { scripts?: Record<string, string> } | undefined)?.scripts
    : undefined
  // A prompt's `$ ` or `> ` before a command is not part of it; a space in its place keeps the offsets.
  for (const words of shellCommands(text.replace(/^([$>]) /gm, '  '))) {
    const call = dbopsWords(words)
    const problem = call === undefined ? undefined : await checkDbopsCall(call)
    if (problem !== undefined) report(file, at(problem.word.index), problem.message)
    // Scripts of this package; what documents of a skill run is the user's.
    if (scripts !== undefined && !file.includes('/') && words[0]?.text === 'npm') {
      const name =
        words[1]?.text === 'run' ? words[2] : ['test', 'start'].includes(words[1]?.text ?? '') ? words[1] : undefined
      if (name !== undefined && !name.open && !Object.hasOwn(scripts, name.text))
        report(
          file,
          at(name.index),
          `Unexpected script "npm run ${name.text}", expected one of ${Object.keys(scripts).join(', ')}`,
        )
    }
  }
}
