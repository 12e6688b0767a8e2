/** What the hosts refuse (FACTS of claude.ai and agentskills.io), asserted on a zip as it was written. */

import { readZip } from './zip.ts'

const mebibyte = 1 << 20

/** Throws with every limit that a skill's zip breaks. */
export function checkSkillZip(name: string, zip: Buffer): void {
  const entries = readZip(zip)
  const problems = commonProblems(entries)
  const folders = new Set(entries.map(({ path }) => path.split('/')[0]))
  if (folders.size !== 1 || !folders.has(name))
    problems.push(`top level ${[...folders].join(', ')}, expected one folder ${name}`)
  const skills = entries.filter(({ path }) => /(^|\/)SKILL\.md$/i.test(path)).map(({ path }) => path)
  if (skills.length !== 1 || skills[0] !== `${name}/SKILL.md`)
    problems.push(`${skills.join(', ') || 'no SKILL.md'}, expected ${name}/SKILL.md alone`)
  if (entries.some(({ path }) => path.includes('.claude-plugin/'))) problems.push('.claude-plugin/ in a skill')
  if (zip.length > 30 * mebibyte) problems.push(`${(zip.length / mebibyte).toFixed(1)} MiB, expected at most 30`)
  if (entries.length > 200) problems.push(`${entries.length} files, expected at most 200`)
  if (problems.length > 0) throw new Error(`Unexpected ${name}.zip: ${problems.join('; ')}`)
}

/** Throws with every limit that the plugin's zip breaks. */
export function checkPluginZip(zip: Buffer): void {
  const entries = readZip(zip)
  const problems = commonProblems(entries)
  if (!entries.some(({ path }) => path === '.claude-plugin/plugin.json')) problems.push('no .claude-plugin/plugin.json')
  if (entries.some(({ path }) => path.startsWith('bin/'))) problems.push('bin/ at the top')
  if (zip.length > 50 * mebibyte) problems.push(`${(zip.length / mebibyte).toFixed(1)} MiB, expected at most 50`)
  if (problems.length > 0) throw new Error(`Unexpected plugin zip: ${problems.join('; ')}`)
}

function commonProblems(entries: { path: string }[]): string[] {
  const problems: string[] = []
  const seen = new Set<string>()
  for (const { path } of entries) {
    if (!/^[A-Za-z0-9_@.+-]+(\/[A-Za-z0-9_@.+-]+)*$/.test(path) || path.split('/').includes('..'))
      problems.push(`path ${JSON.stringify(path)}`)
    if (/\.(zip|skill|mcpb)$/i.test(path)) problems.push(`nested archive ${path}`)
    // Some hosts unpack on a file system that does not tell capitals apart.
    if (seen.has(path.toLowerCase())) problems.push(`second ${path}`)
    seen.add(path.toLowerCase())
  }
  return problems
}
