/** The blueprints: whole, proven schemas, each a folder of skills/database-designer/assets/blueprints. */

import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DbopsError } from '../../core/error.ts'
import { compareText } from '../../core/finding.ts'
import { closest } from '../../core/similar.ts'

/** Where the folder lies: from the sources, from the plugin's bundle, from a skill's zip. */
const places = [
  '../../../skills/database-designer/assets/blueprints',
  '../../skills/database-designer/assets/blueprints',
  '../assets/blueprints',
]

export interface BlueprintFile {
  /** Relative to the blueprint's folder, with `/`. */
  file: string
  text: string
}

function blueprintFolder(): string {
  for (const place of places) {
    const path = fileURLToPath(new URL(place, import.meta.url))
    if (existsSync(path)) return path
  }
  throw new DbopsError('The blueprints are not installed with this program', {
    kind: 'environment',
    hint: 'They come with the plugin and with the skill database-designer.',
  })
}

/** Every blueprint with the first sentence of its README. */
export async function listBlueprints(): Promise<{ name: string; summary: string }[]> {
  const folder = blueprintFolder()
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort(compareText)
  return Promise.all(
    names.map(async (name) => {
      const readme = await readFile(join(folder, name, 'README.md'), 'utf8')
      const paragraph = readme.split(/\n\s*\n/).find((part) => !part.startsWith('#')) ?? ''
      return { name, summary: paragraph.replaceAll('\n', ' ').trim() }
    }),
  )
}

/** The files of a blueprint in stable order. Throws `DbopsError` (input) for a name that there is not. */
export async function readBlueprint(name: string): Promise<BlueprintFile[]> {
  const known = (await listBlueprints()).map((each) => each.name)
  if (!known.includes(name)) {
    const near = closest(name, known)
    throw new DbopsError(`Unexpected blueprint "${name}", expected one of: ${known.join(', ')}`, {
      hint: near === undefined ? 'Run: dbops blueprint --list' : `Did you mean ${near}?`,
    })
  }
  const folder = join(blueprintFolder(), name)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort(compareText)
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })))
}
