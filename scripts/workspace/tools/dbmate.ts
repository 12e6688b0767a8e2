/** dbmate: <digits>*.sql with `-- migrate:up` and `-- migrate:down` (amacneil/dbmate pkg/dbmate/migration.go). */

import { makeSource } from '../source.ts'
import type { Migration } from '../workspace.ts'
import { ignored, names, reportFolders, type ToolReader, under } from './reader.ts'

const pattern = /^(\d+)(.*)\.sql$/
const marker = /^--\s*migrate:(up|down)(\s*$|\s+\S+.*$)/gm

export const dbmate: ToolReader = {
  tool: 'dbmate',
  async detect(folder) {
    const files = names(folder.entries, 'file').filter((name) => pattern.test(name))
    if (files.length === 0 || !/^--\s*migrate:up(\s|$)/m.test(await folder.head(files[0]!))) return undefined
    return { tool: 'dbmate', folder: folder.path, count: files.length }
  },
  async read(files, folder) {
    const entries = await files.list(folder)
    reportFolders(files, folder, entries)
    const migrations: Migration[] = []
    for (const name of names(entries, 'file')) {
      const file = under(folder, name)
      const match = pattern.exec(name)
      if (match === null) {
        if (/\.sql$/i.test(name)) {
          ignored(
            files,
            file,
            `Unexpected file name \`${name}\`, expected a version of digits first`,
            'dbmate skips it.',
            'Rename it, e.g. with the name that `dbmate new` gives.',
          )
        }
        continue
      }
      const read = await files.read(file)
      const sections = split(read.text)
      const version = match[1]!
      const label = match[2]!.replace(/^_/, '')
      if (read.problem === undefined) report(files.find.bind(files), file, read.text, sections)
      const others = (kind: Section['kind']) => sections.filter((section) => section.kind !== kind)
      const ups = sections.filter((section) => section.kind === 'up')
      const downs = sections.filter((section) => section.kind === 'down')
      const source = (kind: 'up' | 'down', own: Section[]) =>
        makeSource(files, file, read, {
          tool: 'dbmate',
          outside: others(kind),
          transaction: own.some((section) => section.options.transaction === 'false') ? 'message' : 'file',
        })
      migrations.push({
        version,
        name: label,
        up: source('up', ups),
        ...(downs.length > 0 ? { down: source('down', downs) } : {}),
      })
    }
    return migrations
  },
}

interface Section {
  kind: 'before' | 'up' | 'down'
  start: number
  end: number
  options: Record<string, string>
}

/** The sections of a file; the first one, before any marker, may be empty. */
function split(text: string): Section[] {
  const sections: Section[] = []
  let kind: Section['kind'] = 'before'
  let start = 0
  let options: Section['options'] = {}
  for (const match of text.matchAll(marker)) {
    sections.push({ kind, start, end: match.index, options })
    kind = match[1] as 'up' | 'down'
    start = match.index
    options = Object.fromEntries(
      match[2]!
        .trim()
        .split(/\s+/)
        .map((pair) => pair.split(':'))
        .filter((pair): pair is [string, string] => pair.length === 2),
    )
  }
  sections.push({ kind, start, end: text.length, options })
  return sections
}

function report(
  find: (rule: string, level: 'error', file: string, message: string, more: object) => void,
  file: string,
  text: string,
  sections: Section[],
): void {
  const problem = (message: string, fix: string): void =>
    find('migration-sections', 'error', file, message, { why: 'dbmate stops with an error at this file.', fix })
  if (!sections.some((section) => section.kind === 'up')) {
    problem('Unexpected file without `-- migrate:up`, expected that line', 'Put `-- migrate:up` above the SQL.')
  } else if (!sections.some((section) => section.kind === 'down')) {
    problem('Unexpected file without `-- migrate:down`, expected that line', 'End the file with `-- migrate:down`.')
  } else if (sections.find((section) => section.kind !== 'before')?.kind === 'down') {
    problem('Unexpected `-- migrate:down` first, expected `-- migrate:up` before it', 'Swap the sections.')
  }
  const before = sections[0]!
  if (sections.length > 1 && /^(?!\s*(--|$))/m.test(text.slice(before.start, before.end))) {
    problem('Unexpected statement before `-- migrate:up`, expected comments only', 'Move it below `-- migrate:up`.')
  }
}
