/** Flyway: V<version>__<name>.sql, U<version>__… (undo), R__<name>.sql (repeatable, last), in any subfolder. */

import { compareText } from '../../core/finding.ts'
import type { Files } from '../files.ts'
import { readSource } from '../source.ts'
import type { Migration, TransactionMode } from '../workspace.ts'
import { ignored, names, reportFolders, type ToolReader, under } from './reader.ts'

const versioned = /^([VU])([0-9]+(?:[._][0-9]+)*)__(.*)\.sql$/
const repeatable = /^R__(.*)\.sql$/

export const flyway: ToolReader = {
  tool: 'flyway',
  async detect(folder) {
    const count = names(folder.entries, 'file').filter(
      (name) => versioned.exec(name)?.[1] === 'V' || repeatable.test(name),
    ).length
    return count === 0 ? undefined : { tool: 'flyway', folder: folder.path, count }
  },
  async read(files, folder) {
    const ups: (Migration & { key: string })[] = []
    const undos = new Map<string, string>()
    const repeatables: Migration[] = []
    for (const { name, file, siblings } of await walk(files, folder)) {
      const match = versioned.exec(name)
      const again = repeatable.exec(name)
      if (match?.[1] === 'U') undos.set(canonical(match[2]!), file)
      else if (match !== null) {
        const version = match[2]!.replaceAll('_', '.')
        const transaction = await scriptTransaction(files, file, siblings.includes(`${name}.conf`))
        const up = await readSource(files, file, { tool: 'flyway', transaction })
        reportPlaceholders(files, file, up.sql)
        ups.push({ key: canonical(match[2]!), version, name: match[3]!, up })
      } else if (again !== null) {
        const up = await readSource(files, file, { tool: 'flyway' })
        reportPlaceholders(files, file, up.sql)
        repeatables.push({ version: '', name: again[1]!, up, repeatable: true })
      } else if (/\.sql$/i.test(name) && !/^(before|after|create)[A-Z]/.test(name)) {
        ignored(
          files,
          file,
          `Unexpected file name \`${name}\`, expected V<version>__<name>.sql`,
          'Flyway skips it, or stops with an error where validateMigrationNaming is set.',
          'Rename it: V, the version, two underscores, the name.',
        )
      }
    }
    ups.sort((a, b) => compareVersions(a.key, b.key))
    const migrations: Migration[] = []
    for (const { key, ...migration } of ups) {
      const undo = undos.get(key)
      undos.delete(key)
      migrations.push(
        undo === undefined ? migration : { ...migration, down: await readSource(files, undo, { tool: 'flyway' }) },
      )
    }
    for (const file of undos.values()) {
      files.find('rollback-orphan', 'warning', file, 'Unexpected undo script without a migration of its version', {
        why: 'Flyway never runs it.',
        fix: 'Add the V… file of this version, or delete this one.',
      })
    }
    // Repeatable migrations run after all versioned ones, in the order of their description.
    return [...migrations, ...repeatables.sort((a, b) => compareText(a.name, b.name))]
  },
}

/** SQL files of a folder and its subfolders: Flyway's locations are recursive. */
async function walk(
  files: Files,
  folder: string,
  depth = 0,
): Promise<{ name: string; file: string; siblings: string[] }[]> {
  const entries = await files.list(folder)
  reportFolders(files, folder, entries)
  const siblings = names(entries, 'file')
  const found = siblings
    .filter((name) => /\.sql$/i.test(name))
    .map((name) => ({ name, file: under(folder, name), siblings }))
  if (depth < 8) {
    for (const name of names(entries, 'folder')) found.push(...(await walk(files, under(folder, name), depth + 1)))
  }
  return found
}

/** `executeInTransaction=false` in a script's own <script>.conf. */
async function scriptTransaction(files: Files, file: string, configured: boolean): Promise<TransactionMode> {
  if (!configured) return 'detect'
  const { text } = await files.read(`${file}.conf`)
  const value = /^\s*executeInTransaction\s*=\s*(\w+)/m.exec(text)?.[1]?.toLowerCase()
  return value === 'false' ? 'statement' : value === 'true' ? 'file' : 'detect'
}

/** Versions compare part by part as numbers; 1.0 is 1 (MigrationVersion.java). */
function canonical(version: string): string {
  const parts = version.split(/[._]/).map((part) => `${BigInt(part)}`)
  while (parts.length > 1 && parts.at(-1) === '0') parts.pop()
  return parts.join('.')
}

function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(BigInt)
  const right = b.split('.').map(BigInt)
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const one = left[index] ?? 0n
    const other = right[index] ?? 0n
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}

/** Flyway replaces `${name}` before it sends a script, and stops where it knows no value. */
function reportPlaceholders(files: Files, file: string, sql: string): void {
  const found = [...new Set([...sql.matchAll(/\$\{([^}\s]+)\}/g)].map((match) => match[1]!))]
  if (found.length === 0) return
  files.find(
    'migration-placeholder',
    'warning',
    file,
    `Unexpected placeholder \`\${${found[0]}}\`, expected SQL without placeholders`,
    {
      why: 'Its value is set where Flyway runs and is not known here: the text is executed as it stands.',
      fix: 'Write the value itself, or use a setting: current_setting(…).',
      detail: { placeholders: found.slice(0, 20) },
    },
  )
}
