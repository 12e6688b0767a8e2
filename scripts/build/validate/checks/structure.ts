/** Headings: one title, no level left out. */

import { type Check, start } from '../problem.ts'

export const check: Check = (plugin, report) => {
  // The body of an agent or a command is a prompt: it needs no title.
  const prompts = new Set([...plugin.components.agents, ...plugin.components.commands])
  for (const file of plugin.markdown) {
    const { headings, body } = plugin.document(file)
    const titles = headings.filter(({ depth }) => depth === 1)
    if (titles.length === 0 && !prompts.has(file) && body.trim() !== '')
      report(file, start, 'Unexpected document without a title, expected one # heading')
    for (const { position } of titles.slice(1))
      report(file, position, 'Unexpected second # heading, expected one title')
    let previous = prompts.has(file) ? 1 : 0
    for (const { depth, text, position } of headings) {
      if (text.trim() === '') report(file, position, 'Unexpected empty heading')
      if (depth > previous + 1)
        report(file, position, `Unexpected heading of level ${depth}, expected at most level ${previous + 1}`)
      previous = depth
    }
  }
}
