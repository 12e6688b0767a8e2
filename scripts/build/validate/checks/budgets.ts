/** What each component costs in a model's context. */

import type { Check } from '../problem.ts'
import { start } from '../problem.ts'
import { budgets, estimateTokens } from '../tokens.ts'

export const check: Check = (plugin, report) => {
  const { agents, commands, skills } = plugin.components
  for (const file of agents) {
    const { frontmatter, text, body } = plugin.document(file)
    const description = frontmatter?.data.description
    if (typeof description === 'string' && estimateTokens(description) > budgets.agentDescription) {
      const message = `Unexpected description of about ${estimateTokens(description)} tokens, expected at most ${budgets.agentDescription}: it is in every conversation`
      report(file, frontmatter!.locator.at(['description']), message)
    }
    const lines = text.trimEnd().split('\n').length
    if (lines > budgets.agentLines)
      report(file, start, `Unexpected ${lines} lines, expected at most ${budgets.agentLines}`)
    if (estimateTokens(body) > budgets.agent)
      report(file, start, `Unexpected about ${estimateTokens(body)} tokens, expected at most ${budgets.agent}`)
  }
  for (const file of commands) {
    const { body } = plugin.document(file)
    if (estimateTokens(body) > budgets.command)
      report(file, start, `Unexpected about ${estimateTokens(body)} tokens, expected at most ${budgets.command}`)
  }
  for (const file of skills) {
    const { text, body } = plugin.document(file)
    const lines = text.trimEnd().split('\n').length
    if (lines >= budgets.skillLines)
      report(file, start, `Unexpected ${lines} lines, expected fewer than ${budgets.skillLines}`)
    if (estimateTokens(body) >= budgets.skill)
      report(file, start, `Unexpected about ${estimateTokens(body)} tokens, expected fewer than ${budgets.skill}`)
  }
}
