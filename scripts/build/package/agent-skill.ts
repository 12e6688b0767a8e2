/** SKILL.md as an upload takes it: six keys of frontmatter, and the program beside it instead of in the plugin. */

import matter from 'gray-matter'
import { stringify } from 'yaml'

const legal = ['name', 'description', 'license', 'compatibility', 'metadata', 'allowed-tools']
const program = '${CLAUDE_PLUGIN_ROOT}/scripts/dist/dbops.mjs'
const note = 'Paths below are relative to the folder of this SKILL.md.'

/** The skill's own SKILL.md. */
export function skillMarkdown(text: string): string {
  const { data, content } = matter(text, {}) as unknown as { data: Record<string, unknown>; content: string }
  const rules = String(data['allowed-tools'] ?? '')
    .replaceAll(`"${program}"`, 'scripts/dbops.mjs')
    // A rule for the plugin's folder has no meaning outside of it.
    .replace(/\s*Read\([^)]*\)/g, '')
    .trim()
  return render(
    { ...data, ...(rules === '' ? {} : { 'allowed-tools': rules }) },
    content.replace(/^(# .*)$/m, `$1\n\n${note}`),
  )
}

/** An agent as a skill: what only an agent has is left out. */
export function agentSkill(text: string): string {
  const { data, content } = matter(text, {}) as unknown as { data: Record<string, unknown>; content: string }
  const name = String(data.name)
  const title = name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase())
  const frontmatter = {
    name,
    description: data.description,
    license: 'MIT',
    compatibility: 'Node 20.19 or newer. No database, Docker or account. Network only for --db.',
    'allowed-tools': 'Bash(node scripts/dbops.mjs:*)',
  }
  return render(frontmatter, `\n# ${title}\n\n${note}\n${content}`)
}

function render(data: Record<string, unknown>, content: string): string {
  const kept = Object.fromEntries(Object.entries(data).filter(([key]) => legal.includes(key)))
  const body = content.replaceAll(`"${program}"`, 'scripts/dbops.mjs').replaceAll(program, 'scripts/dbops.mjs')
  if (body.includes('CLAUDE_PLUGIN_ROOT'))
    throw new Error('Unexpected ${CLAUDE_PLUGIN_ROOT} in a skill for upload, expected paths in its own folder')
  return `---\n${stringify(kept, { lineWidth: 0 })}---\n${body}`
}
