/**
 * Drizzle: <tag>.sql in the order of meta/_journal.json, or (drizzle-kit 1) a folder a migration with migration.sql and
 * snapshot.json. `--> statement-breakpoint` is a comment to Postgres and needs no care.
 */

import type { Files } from '../files.ts'
import { readSource } from '../source.ts'
import type { Migration } from '../workspace.ts'
import { has, ignored, names, type ToolReader, under } from './reader.ts'

export const drizzle: ToolReader = {
  tool: 'drizzle',
  async detect(folder) {
    if (has(await folder.list('meta'), '_journal.json', 'file')) {
      const journal = parseJournal(await folder.head('meta/_journal.json'))
      // A journal beyond the first bytes is cut: then its dialect still comes near the beginning.
      const dialect = journal?.dialect ?? /"dialect"\s*:\s*"([^"]*)"/.exec(await folder.head('meta/_journal.json'))?.[1]
      if (dialect !== undefined && !['postgresql', 'pg'].includes(dialect)) return undefined
      return { tool: 'drizzle', folder: folder.path, count: sqlFiles(names(folder.entries, 'file')).length }
    }
    const folders = names(folder.entries, 'folder').filter((name) => /^[0-9]{14}_/.test(name))
    if (folders.length === 0) return undefined
    const first = await folder.list(folders[0]!)
    if (!has(first, 'migration.sql', 'file') || !has(first, 'snapshot.json', 'file')) return undefined
    if (!/"dialect"\s*:\s*"(postgres|postgresql|pg)"/.test(await folder.head(`${folders[0]}/snapshot.json`))) {
      return undefined
    }
    return { tool: 'drizzle', folder: folder.path, count: folders.length }
  },
  async read(files, folder) {
    const entries = await files.list(folder)
    return has(await files.list(under(folder, 'meta')), '_journal.json', 'file')
      ? readJournal(files, folder, names(entries, 'file'))
      : readFolders(files, folder, names(entries, 'folder'))
  },
}

async function readJournal(files: Files, folder: string, present: string[]): Promise<Migration[]> {
  const file = under(folder, 'meta/_journal.json')
  const { text } = await files.read(file)
  const journal = parseJournal(text)
  if (journal === undefined) {
    files.find('workspace-config-invalid', 'error', file, 'Unexpected content, expected Drizzle’s journal as JSON', {
      why: 'Drizzle applies only what the journal lists.',
      fix: 'Solve the merge conflict in it, or run: drizzle-kit generate',
    })
    return []
  }
  const migrations: Migration[] = []
  let newest = Number.NEGATIVE_INFINITY
  for (const { tag, when } of journal.entries) {
    const sql = under(folder, `${tag}.sql`)
    if (!present.includes(`${tag}.sql`)) {
      files.find('migration-missing', 'error', file, `Unexpected journal entry \`${tag}\` without its file`, {
        why: 'Drizzle stops with "No file … found".',
        fix: `Restore ${sql}, or remove the entry from the journal.`,
      })
      continue
    }
    if (when <= newest) {
      files.find(
        'migration-order',
        'warning',
        sql,
        `Unexpected time of \`${tag}\`, expected one after the entry before it`,
        {
          why: 'Drizzle applies only entries that are newer than the newest applied one: on an existing database this one is skipped in silence.',
          fix: 'Raise "when" in meta/_journal.json above that of the entry before it.',
        },
      )
    }
    newest = Math.max(newest, when)
    const match = /^([0-9]+)_(.*)$/.exec(tag)
    migrations.push({
      version: match?.[1] ?? tag,
      name: match?.[2] ?? '',
      up: await readSource(files, sql, { tool: 'drizzle' }),
    })
  }
  const listed = new Set(journal.entries.map((entry) => `${entry.tag}.sql`))
  for (const name of sqlFiles(present).filter((one) => !listed.has(one))) {
    ignored(
      files,
      under(folder, name),
      `Unexpected file \`${name}\` that meta/_journal.json does not list`,
      'Drizzle does not apply it.',
      'Make it with: drizzle-kit generate --custom --name=…',
    )
  }
  return migrations
}

async function readFolders(files: Files, folder: string, present: string[]): Promise<Migration[]> {
  const migrations: Migration[] = []
  for (const name of present) {
    const file = under(folder, `${name}/migration.sql`)
    if (!has(await files.list(under(folder, name)), 'migration.sql', 'file')) {
      ignored(
        files,
        under(folder, name),
        `Unexpected folder \`${name}\` without migration.sql`,
        'Drizzle skips it.',
        'Delete it.',
      )
      continue
    }
    const match = /^([0-9]+)_(.*)$/.exec(name)
    migrations.push({
      version: match?.[1] ?? name,
      name: match?.[2] ?? '',
      up: await readSource(files, file, { tool: 'drizzle' }),
    })
  }
  return migrations
}

function sqlFiles(present: readonly string[]): string[] {
  return present.filter((name) => name.endsWith('.sql'))
}

function parseJournal(text: string): { dialect?: string; entries: { tag: string; when: number }[] } | undefined {
  try {
    const value = JSON.parse(text) as { dialect?: string; entries?: { tag?: unknown; when?: unknown }[] }
    const entries = (value.entries ?? []).map(({ tag, when }) => ({ tag: String(tag), when: Number(when) }))
    return { dialect: value.dialect, entries }
  } catch {
    return undefined
  }
}
