/** Supabase: supabase/migrations/<digits>_<name>.sql in name order (supabase/cli pkg/migration/list.go). */

import { dirname } from 'node:path'
import { readSource } from '../source.ts'
import type { Migration } from '../workspace.ts'
import { has, ignored, names, reportFolders, type ToolReader, under } from './reader.ts'

const pattern = /^([0-9]+)_(.*)\.sql$/

export const supabase: ToolReader = {
  tool: 'supabase',
  async detect(folder) {
    const inside = folder.path.endsWith('/supabase') && has(folder.entries, 'migrations', 'folder')
    const configured = inside || has(folder.entries, 'config.toml', 'file')
    if (folder.path.endsWith('/supabase') && configured) {
      const files = names(await folder.list('migrations'), 'file')
      return {
        tool: 'supabase',
        folder: `${folder.path}/migrations`,
        root: dirname(folder.path),
        count: files.filter((name) => pattern.test(name)).length,
      }
    }
    return undefined
  },
  async read(files, folder) {
    const entries = await files.list(folder)
    reportFolders(files, folder, entries)
    const migrations: Migration[] = []
    for (const [index, name] of names(entries, 'file').entries()) {
      const file = under(folder, name)
      const match = pattern.exec(name)
      if (match === null) {
        if (!/\.sql$/i.test(name)) continue
        ignored(
          files,
          file,
          `Unexpected file name \`${name}\`, expected <timestamp>_name.sql`,
          'The Supabase CLI skips it ("file name must match pattern"): what it does never reaches a database.',
          'Rename it, e.g. with the name that `supabase migration new` gives.',
        )
        continue
      }
      // An `<timestamp>_init.sql` from before 2021-12-09 comes first in old projects and is skipped (list.go shouldSkip).
      if (index === 0 && /^[0-9]{14}_init\.sql$/.test(name) && Number(match[1]) < 20211209000000) {
        ignored(
          files,
          file,
          `Unexpected first migration \`${name}\`, expected another name than "init"`,
          'The Supabase CLI skips an "init" migration from before 2021-12-09 for compatibility.',
          'Replace "init" in the name to have it applied.',
        )
        continue
      }
      migrations.push({
        version: match[1]!,
        name: match[2]!,
        up: await readSource(files, file, { tool: 'supabase' }),
      })
    }
    return migrations
  },
}
