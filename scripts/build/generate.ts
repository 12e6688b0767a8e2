/**
 * Writes every generated file. Each generator lists what the file system holds, so that nothing is listed by hand;
 * `npm test` runs this and fails when a file differs.
 */

import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Command } from '../cli/command.ts'
import { generateJsonSchemas } from './json-schemas.ts'
import { generatePageScript } from './page-script.ts'
import { generateRuleReference } from './rule-reference.ts'
import { generateTemplateReference } from './template-reference.ts'

export const root = fileURLToPath(new URL('../../', import.meta.url))

async function generateCommandIndex(): Promise<void> {
  const folder = join(root, 'scripts/cli/commands')
  const entries: string[] = []
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort()) {
    const { command } = (await import(pathToFileURL(join(folder, file)).href)) as { command: Command }
    if (command.name !== basename(file, '.ts'))
      throw new Error(`${file}: unexpected name "${command.name}", expected the file's name`)
    entries.push(
      `  ${JSON.stringify(command.name)}: {\n    summary: ${JSON.stringify(command.summary)},\n    load: async () => (await import('./commands/${file}')).command as unknown as Command,\n  },`,
    )
  }
  await writeGenerated(
    'scripts/cli/commands.generated.ts',
    `import type { Command } from './command.ts'\n\n/** Every command: its summary for the overview, and its module, loaded only when it runs. */\nexport const commands: Record<string, { summary: string; load: () => Promise<Command> }> = {\n${entries.join('\n')}\n}\n`,
  )
}

/** Health checks by id, each one file. */
async function generateHealthIndex(): Promise<void> {
  const files = (await readdir(join(root, 'scripts/run/health/checks'))).filter((name) => name.endsWith('.ts')).sort()
  const names = files.map((file) => {
    const id = basename(file, '.ts')
    return { id, file, name: id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) }
  })
  await writeGenerated(
    'scripts/run/health/checks.generated.ts',
    `import type { HealthCheck } from './check.ts'\n${names.map(({ file, name }) => `import { check as ${name} } from './checks/${file}'`).join('\n')}\n\n/** Every check by its id. */\nexport const healthChecks: Record<string, HealthCheck> = {\n${names.map(({ id, name }) => `  ${JSON.stringify(id)}: ${name},`).join('\n')}\n}\n`,
  )
}

/** Rules by kind, each loaded through one static import, so that the bundle holds them all. */
async function generateRuleIndex(): Promise<void> {
  const ids: string[] = []
  for (const [kind, folders] of [
    ['migration', ['migration']],
    ['catalog', ['security', 'performance', 'design']],
  ] as const) {
    const imports: string[] = []
    const entries: string[] = []
    for (const folder of folders) {
      const files = await readdir(join(root, 'scripts/rules', folder)).catch(() => [])
      for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
        const id = basename(file, '.ts')
        const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
        imports.push(`import { rule as ${name} } from './${folder}/${file}'`)
        entries.push(`  ${JSON.stringify(id)}: ${name},`)
        ids.push(id)
      }
    }
    const type = kind === 'migration' ? 'MigrationRule' : 'CatalogRule'
    await writeGenerated(
      `scripts/rules/${kind}.generated.ts`,
      `${imports.join('\n')}\nimport type { ${type} } from './rule.ts'\n\n/** Every ${kind} rule by its id. */\nexport const ${kind}Rules: Record<string, ${type}> = {\n${entries.join('\n')}\n}\n`,
    )
  }
  await writeGenerated(
    'scripts/rules/ids.generated.ts',
    `/** The ids of all rules, for checking names without loading the rules. */\nexport const ruleIds: readonly string[] = ${JSON.stringify(ids.sort(), null, 2)}\n`,
  )
}

/** Ailments of plans, each loaded through one static import. */
async function generateAilmentIndex(): Promise<void> {
  const files = (await readdir(join(root, 'scripts/plan/diagnose'))).filter((name) => name.endsWith('.ts')).sort()
  const names = files.map((file) => basename(file, '.ts'))
  const variable = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  await writeGenerated(
    'scripts/plan/ailments.generated.ts',
    `import type { Ailment } from './ailment.ts'\n${names.map((id) => `import { ailment as ${variable(id)} } from './diagnose/${id}.ts'\n`).join('')}\n/** Every ailment by its id. */\nexport const ailments: Record<string, Ailment> = {\n${names.map((id) => `  ${JSON.stringify(id)}: ${variable(id)},\n`).join('')}}\n`,
  )
}

/** Queries of the kinds of objects that few databases hold: one file a kind, read in one round trip. */
async function generateOtherQueries(): Promise<void> {
  const files = (await readdir(join(root, 'scripts/catalog/queries/others')))
    .filter((name) => name.endsWith('.sql'))
    .sort()
  const names = files.map((file) =>
    basename(file, '.sql').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  )
  const imports = files.map((file, index) => `import ${names[index]} from './others/${file}'`)
  await writeGenerated(
    'scripts/catalog/queries/others.generated.ts',
    `${imports.join('\n')}\n\n/** The query of every kind under others/. */\nexport const otherQueries: readonly string[] = [\n${names.map((name) => `  ${name},`).join('\n')}\n]\n`,
  )
}

/** The SQL of every extension that stands in for one that the engine does not have. */
async function generateStandInIndex(): Promise<void> {
  const names = (await readdir(join(root, 'scripts/postgres/stand-ins')))
    .filter((name) => name.endsWith('.sql'))
    .map((name) => basename(name, '.sql'))
    .sort()
  const variable = (name: string) => name.replace(/[-_](.)/g, (_, letter: string) => letter.toUpperCase())
  await writeGenerated(
    'scripts/postgres/stand-ins.generated.ts',
    `${names.map((name) => `import ${variable(name)} from './stand-ins/${name}.sql'\n`).join('')}\n/** The source of every stand-in by its extension's name. */\nexport const standInSources: Record<string, string> = {\n${names.map((name) => `  ${JSON.stringify(name)}: ${variable(name)},\n`).join('')}}\n`,
  )
}

/** The source of every template of the skill, as text in the bundle: a skill's zip may hold few files. */
async function generateTemplateIndex(): Promise<void> {
  const folder = 'skills/database-designer/assets/templates'
  const names = (await readdir(join(root, folder)))
    .filter((name) => name.endsWith('.sql') && !name.startsWith('_'))
    .map((name) => basename(name, '.sql'))
    .sort()
  const variable = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const path = (name: string) => `'../../../${folder}/${name}.sql'`
  await writeGenerated(
    'scripts/render/template/templates.generated.ts',
    `import shared from ${path('_shared')}\n${names.map((name) => `import ${variable(name)} from ${path(name)}\n`).join('')}\n/** Parts that templates include. */\nexport const sharedSource: string = shared\n\n/** The source of every template by its name. */\nexport const templateSources: Record<string, string> = {\n${names.map((name) => `  ${JSON.stringify(name)}: ${variable(name)},\n`).join('')}}\n`,
  )
}

/** Writes a generated TypeScript file with the notice that it is one, only where it changes. */
export async function writeGenerated(file: string, text: string): Promise<void> {
  const path = join(root, file)
  const next = `// Generated by \`npm run generate\`. Do not edit.\n${text}`
  if ((await readFile(path, 'utf8').catch(() => '')) !== next) await writeFile(path, next)
}

await generateCommandIndex()
await generateRuleIndex()
await generateHealthIndex()
await generateAilmentIndex()
await generateOtherQueries()
await generateJsonSchemas(root)
await generatePageScript()
await generateStandInIndex()
await generateTemplateIndex()
await generateTemplateReference(root)
await generateRuleReference(root)
