/** A plain folder: every .sql file in name order, as `psql -v ON_ERROR_STOP=1 -f` would run one after the other. */

import { basename } from 'node:path'
import { readSource } from '../source.ts'
import type { Migration } from '../workspace.ts'
import { ignored, names, reportFolders, type ToolReader, under } from './reader.ts'

/** Names of folders in which SQL files are taken for migrations although no tool's marks are there. */
const likely = new Set([
  'migrations',
  'migration',
  'migrate',
  'sql',
  'db',
  'database',
  'schema',
  'schemas',
  'postgres',
  'postgresql',
  'ddl',
])
const rollback = /^(.*?)[._-](down|rollback|undo|revert)\.sql$/i

export const plain: ToolReader = {
  tool: 'plain',
  async detect(folder) {
    const count = ups(names(folder.entries, 'file')).length
    if (count === 0 || !likely.has(basename(folder.path).toLowerCase())) return undefined
    return { tool: 'plain', folder: folder.path, count, weak: true }
  },
  async read(files, folder) {
    const entries = await files.list(folder)
    reportFolders(files, folder, entries)
    const present = names(entries, 'file')
    const downs = new Map(
      present.flatMap((name) => {
        const match = rollback.exec(name)
        return match === null ? [] : [[match[1]!.toLowerCase(), name] as const]
      }),
    )
    const migrations: Migration[] = []
    for (const name of ups(present)) {
      const stem = name.replace(/([._-](up|deploy))?\.sql$/i, '')
      const match = /^([0-9]+)[_.-]?(.*)$/.exec(stem)
      const down = downs.get(stem.toLowerCase())
      downs.delete(stem.toLowerCase())
      migrations.push({
        version: match?.[1] ?? stem,
        name: match?.[2] ?? '',
        up: await readSource(files, under(folder, name), { tool: 'plain' }),
        ...(down === undefined ? {} : { down: await readSource(files, under(folder, down), { tool: 'plain' }) }),
      })
    }
    for (const name of downs.values()) {
      ignored(
        files,
        under(folder, name),
        `Unexpected rollback \`${name}\` without a migration of its name`,
        'It is not executed.',
        'Give it the name of its migration.',
      )
    }
    return migrations
  },
}

function ups(present: readonly string[]): string[] {
  return present.filter((name) => /\.sql$/i.test(name) && !rollback.test(name))
}
