/** Skills: frontmatter that every host takes, and references that a model can find. */

import { posix } from 'node:path'
import { slugOf } from '../markdown.ts'
import type { PluginFolder } from '../plugin-folder.ts'
import { type Check, type Report, start } from '../problem.ts'
import { unknownTool } from '../references.ts'
import { checkSchema } from '../schema-check.ts'
import { budgets } from '../tokens.ts'
import { builtInTools, parseTools } from '../tools.ts'

export const check: Check = (plugin, report) => {
  for (const folder of plugin.entries('skills')) {
    if (plugin.hasFolder(`skills/${folder}`) && !plugin.hasFile(`skills/${folder}/SKILL.md`))
      report(`skills/${folder}/SKILL.md`, start, 'Unexpected skill folder without SKILL.md')
  }
  for (const file of plugin.components.skills) {
    const { frontmatter, body } = plugin.document(file)
    const folder = posix.dirname(file)
    if (frontmatter === undefined) {
      report(file, start, 'Unexpected skill without frontmatter, expected --- with name and description')
      continue
    }
    for (const { position, message } of frontmatter.problems) report(file, position, message)
    if (frontmatter.problems.length > 0) continue
    const { data, locator } = frontmatter
    for (const { position, message } of checkSchema('skill', data, (path, key) => locator.at(path, key)))
      report(file, position, message)
    if (typeof data.name === 'string' && data.name !== posix.basename(folder))
      report(
        file,
        locator.at(['name']),
        `Unexpected name "${data.name}", expected "${posix.basename(folder)}" as the folder's`,
      )
    if (data['allowed-tools'] !== undefined) {
      const { rules, problem } = parseTools(data['allowed-tools'])
      if (problem !== undefined) report(file, locator.at(['allowed-tools']), problem)
      for (const { name } of rules) {
        const unknown = unknownTool(plugin, name, builtInTools)
        if (unknown !== undefined) report(file, locator.at(['allowed-tools']), unknown)
      }
    }
    if (body.trim() === '')
      report(
        file,
        { line: frontmatter.bodyLine, column: 1 },
        'Unexpected skill without instructions, expected text after the frontmatter',
      )
    checkReferences(plugin, report, file)
  }
}

function checkReferences(plugin: PluginFolder, report: Report, skill: string): void {
  const folder = posix.dirname(skill)
  const { text } = plugin.document(skill)
  for (const file of plugin.files.filter((path) => path.startsWith(`${folder}/references/`))) {
    const inSkill = file.slice(folder.length + 1)
    // Named itself, or by the folder below references/ that holds it and others like it.
    const names = [inSkill]
    for (let parent = posix.dirname(inSkill); parent !== 'references'; parent = posix.dirname(parent))
      names.push(`${parent}/`)
    if (!names.some((name) => text.includes(name)))
      report(file, start, `Unexpected reference that ${skill} does not name: no model would read it`)
    if (!file.endsWith('.md')) continue
    const document = plugin.document(file)
    const lines = document.text.split('\n').length
    if (lines <= budgets.contentsFromLines) continue
    const linked = new Set(
      document.links.filter(({ url }) => url.startsWith('#')).map(({ url }) => decodeURIComponent(url.slice(1))),
    )
    const sections = document.headings.filter(({ depth, text }) => depth === 2 && !/^(table of )?contents$/i.test(text))
    if (linked.size === 0)
      report(file, start, `Unexpected ${lines} lines without a table of contents, expected links to the sections`)
    else {
      for (const { text: title, position } of sections) {
        if (![...linked].some((slug) => slug === slugOf(title)))
          report(file, position, `Unexpected section "${title}" that the table of contents does not link`)
      }
    }
  }
}
