/**
 * Tools whose folder is files in order, each one migration: Atlas (atlas.sum beside them; `-- atlas:txmode none`) and sqlx
 * (a Rust project; `-- no-transaction`). Both send a file as one message, inside a transaction unless it says otherwise.
 */

import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeSource } from '../source.ts'
import type { Migration, Tool, TransactionMode } from '../workspace.ts'
import { compareNumeric, type Folder, has, ignored, names, reportFolders, type ToolReader, under } from './reader.ts'

const pattern = /^([0-9]+)[_-]?(.*?)(?:\.(up|down))?\.sql$/

export const atlas = reader(
  'atlas',
  async ({ entries }) => has(entries, 'atlas.sum', 'file'),
  (text) => (/^--\s*atlas:txmode\s+none\s*$/m.test(text) ? 'statement' : 'file'),
)

export const sqlx = reader('sqlx', usesSqlx, (text) => (text.startsWith('-- no-transaction') ? 'message' : 'file'))

function reader(
  tool: Extract<Tool, 'atlas' | 'sqlx'>,
  isOwn: (folder: Folder) => Promise<boolean>,
  transaction: (text: string) => TransactionMode,
): ToolReader {
  return {
    tool,
    async detect(folder) {
      const ups = names(folder.entries, 'file').filter(
        (name) => (pattern.exec(name)?.[3] ?? 'up') === 'up' && pattern.test(name),
      )
      if (ups.length === 0 || !(await isOwn(folder))) return undefined
      return { tool, folder: folder.path, count: ups.length }
    },
    async read(files, folder) {
      const entries = await files.list(folder)
      reportFolders(files, folder, entries)
      const present = names(entries, 'file').filter((name) => /\.sql$/i.test(name))
      const migrations: Migration[] = []
      const source = async (name: string) => {
        const read = await files.read(under(folder, name))
        return makeSource(files, under(folder, name), read, { tool, transaction: transaction(read.text) })
      }
      for (const name of present) {
        const match = pattern.exec(name)
        if (match === null) {
          ignored(
            files,
            under(folder, name),
            `Unexpected file name \`${name}\`, expected <version>_<name>.sql`,
            `${tool} skips it.`,
            'Rename it.',
          )
        } else if (match[3] !== 'down') {
          const down = present.find((one) => {
            const other = pattern.exec(one)
            return other?.[3] === 'down' && other[1] === match[1]
          })
          migrations.push({
            version: match[1]!,
            name: match[2]!,
            up: await source(name),
            ...(down === undefined ? {} : { down: await source(down) }),
          })
        }
      }
      return migrations.sort((a, b) => compareNumeric(a.version, b.version))
    },
  }
}

/** Whether a Cargo.toml at the folder or up to three above it depends on sqlx. */
async function usesSqlx(folder: Folder): Promise<boolean> {
  let path = folder.path
  for (let step = 0; step < 4; step++) {
    path = step === 0 ? path : dirname(path)
    const manifest = join(path, 'Cargo.toml')
    const found = await stat(manifest).catch(() => undefined)
    if (found?.isFile() && found.size < 1 << 20 && /^\s*sqlx\b/m.test(await readFile(manifest, 'utf8'))) return true
  }
  return false
}
