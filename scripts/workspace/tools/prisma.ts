/** Prisma: migrations/<name>/migration.sql in name order, provider in migration_lock.toml. */

import { basename, dirname } from 'node:path'
import type { Files } from '../files.ts'
import { readSource } from '../source.ts'
import type { Migration, TransactionMode } from '../workspace.ts'
import { has, ignored, names, nearestText, type ToolReader, under } from './reader.ts'

export const prisma: ToolReader = {
  tool: 'prisma',
  async detect(folder) {
    const lock = has(folder.entries, 'migration_lock.toml', 'file')
    const beside = basename(folder.path) === 'migrations' && basename(dirname(folder.path)) === 'prisma'
    if (!lock && !beside) return undefined
    if (lock && !isPostgres(await folder.head('migration_lock.toml'))) return undefined
    const folders = names(folder.entries, 'folder')
    return folders.length === 0 && !lock
      ? undefined
      : { tool: 'prisma', folder: folder.path, root: projectOf(folder.path), count: folders.length }
  },
  async read(files, folder) {
    const migrations: Migration[] = []
    const transaction = await scriptTransaction(files, folder)
    const entries = await files.list(folder)
    if (has(entries, 'migration_lock.toml', 'file')) {
      const { text } = await files.read(under(folder, 'migration_lock.toml'))
      if (!isPostgres(text)) {
        files.find(
          'workspace-other-database',
          'error',
          under(folder, 'migration_lock.toml'),
          'Unexpected provider, expected "postgresql"',
          {
            why: 'The migrations are written for another database.',
            fix: 'Choose another folder with --root.',
          },
        )
      }
    }
    for (const name of names(entries, 'folder')) {
      const inner = await files.list(under(folder, name))
      if (!has(inner, 'migration.sql', 'file')) {
        ignored(
          files,
          under(folder, name),
          `Unexpected folder \`${name}\` without migration.sql`,
          'Prisma stops with P3015 at it.',
          'Add migration.sql, or delete the folder.',
        )
        continue
      }
      const match = /^([0-9]+)_?(.*)$/.exec(name)
      const up = await readSource(files, under(folder, `${name}/migration.sql`), { tool: 'prisma', transaction })
      const down = has(inner, 'down.sql', 'file')
        ? await readSource(files, under(folder, `${name}/down.sql`), { tool: 'prisma', transaction })
        : undefined
      migrations.push({
        version: match?.[1] ?? name,
        name: match?.[2] ?? '',
        up,
        ...(down === undefined ? {} : { down }),
      })
    }
    for (const name of names(entries, 'file').filter((file) => /\.sql$/i.test(file))) {
      ignored(
        files,
        under(folder, name),
        `Unexpected file \`${name}\`, expected <name>/migration.sql`,
        'Prisma reads folders only.',
        'Put it into a folder of its own as migration.sql.',
      )
    }
    return migrations
  },
}

function isPostgres(lock: string): boolean {
  const provider = /^\s*provider\s*=\s*"([^"]*)"/m.exec(lock)?.[1]
  return provider === undefined || provider === 'postgresql' || provider === 'postgres'
}

/** The folder above `prisma/`, where there is one. */
function projectOf(folder: string): string {
  const parent = dirname(folder)
  return basename(parent) === 'prisma' ? dirname(parent) : parent
}

/** Prisma splits scripts with CONCURRENTLY from 7.4 on; which version a project has, its package.json says. */
async function scriptTransaction(files: Files, folder: string): Promise<TransactionMode> {
  const version = /"prisma"\s*:\s*"[^0-9"]*([0-9]+)(?:\.([0-9]+))?/.exec(
    await nearestText(files, folder, 'package.json'),
  )
  if (version === null) return 'message'
  const [major, minor] = [Number(version[1]), Number(version[2] ?? 0)]
  return major > 7 || (major === 7 && minor >= 4) ? 'split' : 'message'
}
