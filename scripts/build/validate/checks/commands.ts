/** Commands: frontmatter, tools, and context lines (`` !`…` ``) that a client would really run. */

import { basename } from 'node:path'
import type { MarkdownDocument } from '../markdown.ts'
import { type Check, type Position, start } from '../problem.ts'
import { unknownTool } from '../references.ts'
import { checkSchema } from '../schema-check.ts'
import { bashRuleAllows, builtInTools, parseTools } from '../tools.ts'

export const check: Check = (plugin, report) => {
  for (const file of plugin.components.commands) {
    const document = plugin.document(file)
    const { frontmatter, body } = document
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(basename(file, '.md')))
      report(
        file,
        start,
        'Unexpected file name, expected lowercase letters, digits and single hyphens: it is the command',
      )
    if (frontmatter === undefined) {
      report(file, start, 'Unexpected command without frontmatter, expected --- with a description')
      continue
    }
    for (const { position, message } of frontmatter.problems) report(file, position, message)
    if (frontmatter.problems.length > 0) continue
    const { data, locator } = frontmatter
    for (const { position, message } of checkSchema('command', data, (path, key) => locator.at(path, key)))
      report(file, position, message)
    if (typeof data.name === 'string' && data.name !== basename(file, '.md'))
      report(
        file,
        locator.at(['name']),
        `Unexpected name "${data.name}", expected "${basename(file, '.md')}" as the file's`,
      )

    const { rules, problem } = data['allowed-tools'] === undefined ? { rules: [] } : parseTools(data['allowed-tools'])
    if (problem !== undefined) report(file, locator.at(['allowed-tools']), problem)
    for (const { name } of rules) {
      const unknown = unknownTool(plugin, name, builtInTools)
      if (unknown !== undefined) report(file, locator.at(['allowed-tools']), unknown)
    }
    const bash = rules.filter(({ name }) => name === 'Bash')
    for (const { command, position } of contextLines(document)) {
      const [call, ...rest] = command.split('||').map((part) => part.trim())
      if (/\$(?:ARGUMENTS|\d)/.test(command))
        report(
          file,
          position,
          'Unexpected argument in a context line, expected none: a shell would run what a user types',
        )
      else if (!bash.some(({ rule }) => rule === undefined || bashRuleAllows(rule, call!)))
        report(
          file,
          position,
          'Unexpected context line that no rule of allowed-tools approves: the command would stop here',
        )
      else if (rest.at(-1) !== 'true')
        report(
          file,
          position,
          'Unexpected context line that may fail, expected it to end with || true: a failure stops the command',
        )
    }
    const takesArguments = /\$ARGUMENTS|\$\d/.test(body)
    if (takesArguments && data['argument-hint'] === undefined)
      report(file, start, 'Unexpected lack of the key "argument-hint", expected it: the command takes arguments')
    if (!takesArguments && data['argument-hint'] !== undefined)
      report(
        file,
        locator.at(['argument-hint'], true),
        'Unexpected argument-hint, expected $ARGUMENTS in the text: it would be ignored',
      )
    if (body.trim() === '')
      report(
        file,
        { line: frontmatter.bodyLine, column: 1 },
        'Unexpected command without a prompt, expected text after the frontmatter',
      )
  }
}

/** Code spans that follow a `!`: a client runs them and puts in what they print. */
export function contextLines(document: MarkdownDocument): { command: string; position: Position }[] {
  const lines = document.text.split('\n')
  return document.codeSpans
    .filter(({ position }) => lines[position.line - 1]![position.column - 2] === '!')
    .map(({ value, position }) => ({ command: value, position }))
}
