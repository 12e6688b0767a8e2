/** golang-migrate: <number>_<name>.up.sql and .down.sql by number (golang-migrate/migrate source/parse.go). */

import { readSource } from '../source.ts'
import type { Migration } from '../workspace.ts'
import { compareNumeric, ignored, names, nearestText, reportFolders, type ToolReader, under } from './reader.ts'

const pattern = /^([0-9]+)_(.*)\.(up|down)\.sql$/

export const golangMigrate: ToolReader = {
  tool: 'golang-migrate',
  async detect(folder) {
    const ups = names(folder.entries, 'file').filter((name) => pattern.exec(name)?.[3] === 'up')
    return ups.length === 0 ? undefined : { tool: 'golang-migrate', folder: folder.path, count: ups.length }
  },
  async read(files, folder) {
    const entries = await files.list(folder)
    reportFolders(files, folder, entries)
    // maragudk/migrate has the same file names, but takes the whole name for the version.
    const byName = /maragu(dk|\.dev)\/migrate/.test(await nearestText(files, folder, 'go.mod'))
    const key = (version: string, name: string): string => (byName ? `${version}_${name}` : `${BigInt(version)}`)
    const ups: { version: string; name: string; file: string }[] = []
    const downs = new Map<string, string>()
    for (const name of names(entries, 'file')) {
      const match = pattern.exec(name)
      if (match?.[3] === 'up') ups.push({ version: match[1]!, name: match[2]!, file: under(folder, name) })
      else if (match !== null) downs.set(key(match[1]!, match[2]!), under(folder, name))
      else if (/\.sql$/i.test(name)) {
        ignored(
          files,
          under(folder, name),
          `Unexpected file name \`${name}\`, expected <version>_<name>.up.sql`,
          'golang-migrate skips it.',
          'Rename it, e.g. with the names that `migrate create -ext sql` gives.',
        )
      }
    }
    if (!byName) ups.sort((a, b) => compareNumeric(a.version, b.version))
    const migrations: Migration[] = []
    for (const { version, name, file } of ups) {
      const down = downs.get(key(version, name))
      downs.delete(key(version, name))
      migrations.push({
        version: byName ? `${version}_${name}` : version,
        name: byName ? '' : name,
        up: await readSource(files, file, { tool: 'golang-migrate' }),
        ...(down === undefined ? {} : { down: await readSource(files, down, { tool: 'golang-migrate' }) }),
      })
    }
    for (const file of downs.values()) reportOrphan(files, file)
    return migrations
  },
}

function reportOrphan(files: Parameters<typeof ignored>[0], file: string): void {
  files.find('rollback-orphan', 'warning', file, 'Unexpected rollback without a migration of its version', {
    why: 'It is never run, or undoes what another version did.',
    fix: 'Add the .up.sql file of this version, or delete this one.',
  })
}
