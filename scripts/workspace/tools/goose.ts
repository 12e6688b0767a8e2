/** goose: <number>_<name>.sql with `-- +goose Up` and `-- +goose Down` (pressly/goose internal/sqlparser/parser.go). */

import { splitSql } from '../../sql/lexer.ts'
import { TextMap } from '../../sql/text.ts'
import type { Files } from '../files.ts'
import { makeSource } from '../source.ts'
import type { Migration, SqlSource } from '../workspace.ts'
import { compareNumeric, ignored, names, reportFolders, type ToolReader, under } from './reader.ts'

const pattern = /^([0-9]+)_(.*)\.sql$/
const annotation = /^--[ \t]*\+goose[ \t]+(Up|Down|StatementBegin|StatementEnd|NO TRANSACTION)[ \t\r]*$/gim

export const goose: ToolReader = {
  tool: 'goose',
  async detect(folder) {
    const files = names(folder.entries, 'file').filter((name) => pattern.test(name))
    if (files.length === 0 || !/^--\s*\+goose\s+(Up|NO TRANSACTION)/im.test(await folder.head(files[0]!)))
      return undefined
    return { tool: 'goose', folder: folder.path, count: files.length }
  },
  async read(files, folder) {
    const entries = await files.list(folder)
    reportFolders(files, folder, entries)
    const found: { version: string; name: string; file: string }[] = []
    for (const name of names(entries, 'file')) {
      const match = pattern.exec(name)
      if (match !== null) found.push({ version: match[1]!, name: match[2]!, file: under(folder, name) })
      else if (/\.sql$/i.test(name)) {
        ignored(
          files,
          under(folder, name),
          `Unexpected file name \`${name}\`, expected <version>_<name>.sql`,
          'goose skips it.',
          'Rename it, e.g. with the name that `goose create` gives.',
        )
      }
    }
    found.sort((a, b) => compareNumeric(a.version, b.version))
    const migrations: Migration[] = []
    for (const { version, name, file } of found) migrations.push({ version, name, ...(await readFile(files, file)) })
    return migrations
  },
}

async function readFile(files: Files, file: string): Promise<Pick<Migration, 'up' | 'down'>> {
  const read = await files.read(file)
  const { text } = read
  const marks = [...text.matchAll(annotation)].map((match) => ({ name: match[1]!.toLowerCase(), index: match.index }))
  const transaction = marks.some((mark) => mark.name === 'no transaction') ? 'statement' : 'file'
  const up = marks.find((mark) => mark.name === 'up')?.index
  const down = marks.find((mark) => mark.name === 'down')?.index
  if (read.problem === undefined && up === undefined) {
    files.find('migration-sections', 'error', file, 'Unexpected file without `-- +goose Up`, expected that line', {
      why: 'goose stops with an error at this file.',
      fix: 'Put `-- +goose Up` above the SQL.',
    })
  }
  const before = { start: 0, end: up ?? text.length }
  const source = (outside: { start: number; end: number }[]): SqlSource =>
    makeSource(files, file, read, { tool: 'goose', transaction, outside })
  const result = {
    up: source(down === undefined ? [before] : [before, { start: down, end: text.length }]),
    ...(down === undefined ? {} : { down: source([{ start: 0, end: down }]) }),
  }
  if (read.problem === undefined) reportSplitStatements(files, file, result.up.sql, marks)
  return result
}

/** goose ends a statement at each line that ends with a semicolon, unless StatementBegin and StatementEnd enclose it. */
function reportSplitStatements(
  files: Files,
  file: string,
  sql: string,
  marks: { name: string; index: number }[],
): void {
  const enclosed = (index: number): boolean =>
    marks.filter((mark) => mark.index < index && /^statement/.test(mark.name)).at(-1)?.name === 'statementbegin'
  for (const { start, end } of splitSql(sql)) {
    const semicolon = /;[ \t\r]*(--.*)?\n/.exec(sql.slice(start, end))
    if (semicolon === null || enclosed(start)) continue
    files.find(
      'migration-sections',
      'error',
      file,
      'Unexpected semicolon at a line end inside a statement, expected `-- +goose StatementBegin` before the statement',
      {
        location: { file, ...new TextMap(sql).position(start + semicolon.index) },
        why: 'goose cuts the statement here and sends both halves on their own.',
        fix: 'Enclose the statement in `-- +goose StatementBegin` and `-- +goose StatementEnd`.',
      },
    )
  }
}
