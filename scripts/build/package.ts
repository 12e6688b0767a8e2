/**
 * `npm run package`: writes what people upload. `dist/skills/NAME.zip`, a zip for the skill and for each agent turned into one,
 * with the program and the embedded engine inside; `dist/database-operations.zip`, the plugin. The same sources give the
 * same bytes. Each zip is read back and held to the limits of the hosts before this ends.
 */

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.ts'
import { agentSkill, skillMarkdown } from './package/agent-skill.ts'
import { engineFiles } from './package/engine.ts'
import { checkPluginZip, checkSkillZip } from './package/limits.ts'
import { type Entry, writeZip } from './package/zip.ts'
import { PluginFolder } from './validate/plugin-folder.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Files that a user of the plugin has no use for. */
const development =
  /^(test|scripts\/build\/toolchain|\.ci)\/|^(biome\.json|tsconfig\.json|vitest\.config\.ts|\.gitattributes|\.gitignore)$/

/** Writes every zip into a folder and returns their paths. Throws where one breaks a limit. */
export async function packageAll(outdir = join(root, 'dist')): Promise<string[]> {
  const plugin = new PluginFolder(root)
  const program = await programFiles()
  const written: string[] = []
  await rm(outdir, { recursive: true, force: true })
  await mkdir(join(outdir, 'skills'), { recursive: true })

  const { agents, skills } = plugin.components
  for (const file of skills) {
    const name = file.split('/').at(-2)!
    const entries: Entry[] = []
    for (const path of plugin.files.filter((each) => each.startsWith(`skills/${name}/`))) {
      const inside = path.slice(`skills/${name}/`.length)
      const data = inside === 'SKILL.md' ? skillMarkdown(plugin.read(path)) : await readFile(join(root, path))
      entries.push({ path: `${name}/${inside}`, data: Buffer.from(data) })
    }
    written.push(await writeSkill(name, entries))
  }
  for (const file of agents) {
    const name = basename(file, '.md')
    written.push(
      await writeSkill(name, [{ path: `${name}/SKILL.md`, data: Buffer.from(agentSkill(plugin.read(file))) }]),
    )
  }

  async function writeSkill(name: string, own: Entry[]): Promise<string> {
    const path = join(outdir, 'skills', `${name}.zip`)
    const licence = { path: `${name}/LICENSE`, data: await readFile(join(root, 'LICENSE')) }
    const zip = await writeZip([
      ...own,
      licence,
      ...program.map((entry) => ({ ...entry, path: `${name}/${entry.path}` })),
    ])
    checkSkillZip(name, zip)
    await writeFile(path, zip)
    return path
  }

  const files = plugin.files.filter((path) => !development.test(path))
  const zip = await writeZip(
    await Promise.all(files.map(async (path) => ({ path, data: await readFile(join(root, path)) }))),
  )
  checkPluginZip(zip)
  const path = join(outdir, 'database-operations.zip')
  await writeFile(path, zip)
  return [...written, path]
}

/** The program and its engine as a skill holds them: `scripts/dbops.mjs`, and packages in `scripts/node_modules`. */
async function programFiles(): Promise<Entry[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dbops-program-'))
  try {
    await bundle(folder, true)
    return await filesOf(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function filesOf(folder: string): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const name of (await readdir(folder)).sort()) {
    entries.push({
      path: `scripts/${name}`,
      data: await readFile(join(folder, name)),
      executable: name === 'dbops.mjs',
    })
  }
  return [...entries, ...(await engineFiles(root)).map((entry) => ({ ...entry, path: `scripts/${entry.path}` }))]
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const path of await packageAll(process.argv[2])) console.log(path)
}
