/**
 * Tools that keep both directions in one file, apart by a marker line: sql-migrate (`-- +migrate Up`, rubenv/sql-migrate
 * sqlparse) and node-pg-migrate's SQL files (`-- Up Migration`, salsita/node-pg-migrate src/sqlMigration.ts).
 */

import type { Files } from '../files.ts'
import { makeSource } from '../source.ts'
import type { Migration, Tool, TransactionMode } from '../workspace.ts'
import { ignored, names, reportFolders, type ToolReader, under } from './reader.ts'

interface Form {
  tool: Extract<Tool, 'sql-migrate' | 'node-pg-migrate'>
  up: RegExp
  down: RegExp
  /** What comes before the name in a file's name is the version. */
  name: RegExp
  /** The up marker as a person writes it. */
  marker: string
  transaction(text: string): TransactionMode
}

export const sqlMigrate = reader({
  tool: 'sql-migrate',
  up: /^-- \+migrate Up\b.*$/m,
  down: /^-- \+migrate Down\b.*$/m,
  name: /^([0-9]+)[-_]?(.*)\.sql$/,
  marker: '-- +migrate Up',
  transaction: (text) => (/^-- \+migrate Up\b.*\bnotransaction\b/m.test(text) ? 'statement' : 'file'),
})

export const nodePgMigrate = reader({
  tool: 'node-pg-migrate',
  up: /^\s*--[\s-]*up\s+migration/im,
  down: /^\s*--[\s-]*down\s+migration/im,
  name: /^([0-9]+)[-_](.*)\.sql$/,
  marker: '-- Up Migration',
  transaction: () => 'history',
})

function reader({ tool, up, down, name: pattern, marker, transaction }: Form): ToolReader {
  return {
    tool,
    async detect(folder) {
      const files = names(folder.entries, 'file').filter((name) => pattern.test(name))
      if (files.length === 0 || !up.test(await folder.head(files[0]!))) return undefined
      return { tool, folder: folder.path, count: files.length }
    },
    async read(files, folder) {
      const entries = await files.list(folder)
      reportFolders(files, folder, entries)
      const migrations: Migration[] = []
      for (const name of names(entries, 'file')) {
        const file = under(folder, name)
        const match = pattern.exec(name)
        if (match !== null) {
          migrations.push({ version: match[1]!, name: match[2]!, ...(await readSections(files, file)) })
        } else if (/\.sql$/i.test(name)) {
          ignored(
            files,
            file,
            `Unexpected file name \`${name}\`, expected a version of digits first`,
            `${tool} skips it, or takes it out of order.`,
            'Rename it.',
          )
        }
      }
      return migrations
    },
  }

  async function readSections(files: Files, file: string): Promise<Pick<Migration, 'up' | 'down'>> {
    const read = await files.read(file)
    const { text } = read
    const start = up.exec(text)?.index
    const middle = down.exec(text)?.index
    if (read.problem === undefined && start === undefined) {
      files.find('migration-sections', 'error', file, `Unexpected file without \`${marker}\`, expected that line`, {
        why: 'Without it the tool takes nothing, or both directions, for the migration.',
        fix: `Put \`${marker}\` above the SQL.`,
      })
    }
    const source = (from: number, to: number) =>
      makeSource(files, file, read, {
        tool,
        transaction: transaction(text),
        outside: [
          { start: 0, end: from },
          { start: to, end: text.length },
        ],
      })
    const upEnd = middle !== undefined && middle > (start ?? 0) ? middle : text.length
    const downEnd = start !== undefined && middle !== undefined && middle < start ? start : text.length
    return {
      up: source(start ?? text.length, upEnd),
      ...(middle === undefined ? {} : { down: source(middle, downEnd) }),
    }
  }
}
