/** Diesel: <version>_<name>/up.sql and down.sql, one transaction a migration unless metadata.toml says otherwise. */

import { compareText } from '../../core/finding.ts'
import { readSource } from '../source.ts'
import type { Migration, TransactionMode } from '../workspace.ts'
import { has, ignored, names, type ToolReader, under } from './reader.ts'

export const diesel: ToolReader = {
  tool: 'diesel',
  async detect(folder) {
    const folders = names(folder.entries, 'folder').filter((name) => /^[0-9]/.test(name))
    if (folders.length === 0 || !has(await folder.list(folders[0]!), 'up.sql', 'file')) return undefined
    return { tool: 'diesel', folder: folder.path, count: folders.length }
  },
  async read(files, folder) {
    const migrations: Migration[] = []
    for (const name of names(await files.list(folder), 'folder')) {
      const inner = await files.list(under(folder, name))
      const file = under(folder, `${name}/up.sql`)
      if (!has(inner, 'up.sql', 'file')) {
        ignored(
          files,
          under(folder, name),
          `Unexpected folder \`${name}\` without up.sql`,
          'Diesel stops with an error at it.',
          'Add up.sql, or delete the folder.',
        )
        continue
      }
      let transaction: TransactionMode = 'file'
      if (has(inner, 'metadata.toml', 'file')) {
        const { text } = await files.read(under(folder, `${name}/metadata.toml`))
        if (/^\s*run_in_transaction\s*=\s*false/m.test(text)) transaction = 'message'
      }
      // Diesel takes what comes before the first underscore as the version, without its dashes.
      const match = /^([^_]*)_(.*)$/.exec(name)
      migrations.push({
        version: (match?.[1] ?? name).replaceAll('-', ''),
        name: match?.[2] ?? '',
        up: await readSource(files, file, { tool: 'diesel', transaction }),
        ...(has(inner, 'down.sql', 'file')
          ? { down: await readSource(files, under(folder, `${name}/down.sql`), { tool: 'diesel', transaction }) }
          : {}),
      })
    }
    // By version, not by folder name: 2017-09-23-182408_x and 20170804200817_y compare without their dashes.
    return migrations.sort((a, b) => compareText(a.version, b.version))
  },
}
