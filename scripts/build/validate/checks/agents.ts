/** Agents: frontmatter that counts in a plugin, tools that exist, one name each. */

import { basename } from 'node:path'
import { type Check, start } from '../problem.ts'
import { unknownTool } from '../references.ts'
import { checkSchema } from '../schema-check.ts'
import { builtInTools, parseTools } from '../tools.ts'

/** Keys of an agent that a client reads elsewhere and ignores in a plugin. */
const ignored = ['permissionMode', 'hooks', 'mcpServers', 'initialPrompt']

export const check: Check = (plugin, report) => {
  const names = new Map<string, string>()
  const skills = plugin.components.skills.map((file) => file.split('/').at(-2)!)
  for (const file of plugin.components.agents) {
    const { frontmatter, body } = plugin.document(file)
    if (frontmatter === undefined) {
      report(file, start, 'Unexpected agent without frontmatter, expected --- with name, description and tools')
      continue
    }
    for (const { position, message } of frontmatter.problems) report(file, position, message)
    if (frontmatter.problems.length > 0) continue
    const { locator } = frontmatter
    const data = { ...frontmatter.data }
    for (const key of ignored) {
      if (!(key in data)) continue
      delete data[key]
      report(file, locator.at([key], true), `Unexpected key "${key}", which a client ignores in a plugin's agent`)
    }
    for (const { position, message } of checkSchema('agent', data, (path, key) => locator.at(path, key)))
      report(file, position, message)

    const { name } = data
    if (typeof name === 'string') {
      if (name !== basename(file, '.md'))
        report(
          file,
          locator.at(['name']),
          `Unexpected name "${name}", expected "${basename(file, '.md')}" as the file's`,
        )
      if (names.has(name))
        report(
          file,
          locator.at(['name']),
          `Unexpected second agent "${name}", expected one: ${names.get(name)} has the name`,
        )
      names.set(name, file)
    }
    for (const key of ['tools', 'disallowedTools']) {
      if (data[key] === undefined) continue
      const { rules, problem } = parseTools(data[key])
      if (problem !== undefined) report(file, locator.at([key]), problem)
      for (const tool of rules) {
        const unknown = unknownTool(plugin, tool.name, builtInTools)
        if (unknown !== undefined) report(file, locator.at([key]), unknown)
        if (tool.rule !== undefined)
          report(
            file,
            locator.at([key]),
            `Unexpected rule in "${tool.text}", expected ${tool.name}: an agent's tools have none`,
          )
      }
    }
    const listed = typeof data.skills === 'string' ? data.skills.split(',').map((skill) => skill.trim()) : data.skills
    for (const skill of Array.isArray(listed) ? listed : []) {
      const own = String(skill).replace(new RegExp(`^${plugin.name}:`), '')
      if (!skills.includes(own))
        report(
          file,
          locator.at(['skills']),
          `Unexpected skill "${skill}", expected one of ${skills.join(', ') || 'none'}`,
        )
    }
    if (body.trim() === '')
      report(
        file,
        { line: frontmatter.bodyLine, column: 1 },
        'Unexpected agent without a prompt, expected text after the frontmatter',
      )
  }
}
