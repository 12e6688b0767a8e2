/** Where a new migration, its rollback and a test go, by the workspace's own tool and its naming. Nothing is written here. */

import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { DbopsError, messageOf } from '../core/error.ts'
import { splitSql } from '../sql/lexer.ts'
import { nextVersions } from './next-version.ts'
import type { Workspace } from './workspace.ts'

export interface NewMigration {
  /** What follows the version, e.g. `create_orders`. */
  name: string
  up: string
  down: string
  /** Holds a statement that refuses transactions, so that the tool must be told to open none. */
  alone: boolean
}

export interface NewFile {
  /** Relative to the workspace's root. */
  file: string
  text: string
  /** An existing file that is written anew (Drizzle's journal). */
  replaces?: boolean
}

export interface NewFiles {
  files: NewFile[]
  /** The new versions, in order. */
  versions: string[]
  /** What is left to a person, one sentence each. */
  notes: string[]
}

/** Throws `DbopsError` (input) where the tool's history cannot be continued by writing files. */
export async function newMigrationFiles(
  workspace: Workspace,
  migrations: readonly NewMigration[],
  now: Date,
): Promise<NewFiles> {
  const versions = nextVersions(workspace, migrations.length, now)
  const result: NewFiles = { files: [], versions, notes: [] }
  const add = (file: string, text: string): void => void result.files.push({ file, text })
  const folder = workspace.migrationsFolder
  for (const [index, migration] of migrations.entries()) {
    const version = versions[index]!
    const { name, up, down } = migration
    switch (workspace.tool) {
      case 'supabase':
        add(posix.join(folder, `${version}_${name}.sql`), up)
        add(posix.join(workspace.rollbacksFolder ?? defaultRollbacks(folder), `${version}_${name}.sql`), down)
        break
      case 'golang-migrate':
        add(posix.join(folder, `${version}_${name}.up.sql`), up)
        add(posix.join(folder, `${version}_${name}.down.sql`), down)
        break
      case 'sqlx':
        if (workspace.migrations.every(({ up: { file } }) => file.endsWith('.up.sql'))) {
          add(posix.join(folder, `${version}_${name}.up.sql`), noTransaction(migration, '-- no-transaction') + up)
          add(posix.join(folder, `${version}_${name}.down.sql`), noTransaction(migration, '-- no-transaction') + down)
        } else {
          add(posix.join(folder, `${version}_${name}.sql`), noTransaction(migration, '-- no-transaction') + up)
          outside(workspace, result, `${version}_${name}.sql`, down)
        }
        break
      case 'flyway':
        add(posix.join(folder, `V${version}__${name}.sql`), up)
        add(posix.join(folder, `U${version}__${name}.sql`), down)
        break
      case 'prisma':
        add(posix.join(folder, `${version}_${name}`, 'migration.sql'), up)
        add(posix.join(folder, `${version}_${name}`, 'down.sql'), down)
        result.notes = ['Change schema.prisma to match: prisma db pull, or by hand.']
        break
      case 'diesel': {
        const dashed = workspace.migrations.some(({ up: { file } }) => /\/\d{4}-\d{2}-\d{2}-\d{6}_/.test(file))
        const shown =
          dashed || workspace.migrations.length === 0
            ? version.replace(/^(\d{4})(\d{2})(\d{2})(\d{6})$/, '$1-$2-$3-$4')
            : version
        add(posix.join(folder, `${shown}_${name}`, 'up.sql'), up)
        add(posix.join(folder, `${shown}_${name}`, 'down.sql'), down)
        if (migration.alone)
          add(posix.join(folder, `${shown}_${name}`, 'metadata.toml'), 'run_in_transaction = false\n')
        break
      }
      case 'dbmate': {
        const option = migration.alone ? ' transaction:false' : ''
        add(
          posix.join(folder, `${version}_${name}.sql`),
          `-- migrate:up${option}\n${up}\n-- migrate:down${option}\n${down}`,
        )
        break
      }
      case 'goose':
        add(
          posix.join(folder, `${version}_${name}.sql`),
          `${noTransaction(migration, '-- +goose NO TRANSACTION')}-- +goose Up\n${enclosed(up, '-- +goose')}\n-- +goose Down\n${enclosed(down, '-- +goose')}`,
        )
        break
      case 'sql-migrate': {
        const option = migration.alone ? ' notransaction' : ''
        add(
          posix.join(folder, `${version}-${name}.sql`),
          `-- +migrate Up${option}\n${enclosed(up, '-- +migrate')}\n-- +migrate Down${option}\n${enclosed(down, '-- +migrate')}`,
        )
        break
      }
      case 'node-pg-migrate':
        add(posix.join(folder, `${version}_${name}.sql`), `-- Up Migration\n${up}\n-- Down Migration\n${down}`)
        break
      case 'drizzle':
        if (workspace.migrations.some(({ up: { file } }) => file.endsWith('/migration.sql')))
          throw unwritable(
            'Drizzle keeps a snapshot beside each migration',
            `drizzle-kit generate --custom --name=${name}`,
          )
        add(posix.join(folder, `${version}_${name}.sql`), up)
        outside(workspace, result, `${version}_${name}.sql`, down)
        break
      case 'sqitch':
        throw unwritable('Sqitch lists its changes in sqitch.plan with who planned them', `sqitch add ${name}`)
      case 'atlas':
        add(posix.join(folder, `${version}_${name}.sql`), noTransaction(migration, '-- atlas:txmode none\n') + up)
        outside(workspace, result, `${version}_${name}.sql`, down)
        result.notes = ['Run: atlas migrate hash']
        break
      case 'plain': {
        const own = workspace.rollbacksFolder ?? workspace.settings.rollbacks
        add(posix.join(folder, `${version}_${name}.sql`), up)
        add(
          own === undefined
            ? posix.join(folder, `${version}_${name}.down.sql`)
            : posix.join(own, `${version}_${name}.sql`),
          down,
        )
      }
    }
  }
  if (workspace.tool === 'drizzle') result.files.push(await journal(workspace, result.files, now))
  return result
}

/** Where a test of the workspace goes: beside its other tests, else in `tests` beside the migrations (`supabase/tests`). */
export function newTestFile(workspace: Workspace, name: string): string {
  const { tests, migrationsFolder } = workspace
  const beside = tests[0]?.file
  const folder = beside === undefined ? posix.join(posix.dirname(migrationsFolder), 'tests') : posix.dirname(beside)
  return posix.join(folder, `${name}.test.sql`)
}

function defaultRollbacks(migrationsFolder: string): string {
  return posix.join(posix.dirname(migrationsFolder), 'rollbacks')
}

/** A rollback for a tool that has no place for one: in the folder that the settings name, or in none. */
function outside(workspace: Workspace, result: NewFiles, base: string, down: string): void {
  const folder = workspace.rollbacksFolder ?? workspace.settings.rollbacks
  if (folder !== undefined) result.files.push({ file: posix.join(folder, base), text: down })
  else
    result.notes = [
      'This tool has no place for rollbacks, so none was written: name a folder in dbops.json, {"rollbacks": "db/rollbacks"}.',
    ]
}

function noTransaction({ alone }: NewMigration, line: string): string {
  return alone ? `${line}\n` : ''
}

/** These tools cut a file at each semicolon that ends a line, unless a mark encloses the statement. */
function enclosed(sql: string, mark: string): string {
  let text = ''
  let from = 0
  for (const { start, end } of splitSql(sql)) {
    if (!/;[ \t]*\n/.test(sql.slice(start, end))) continue
    const after = sql[end] === ';' ? end + 1 : end
    text += `${sql.slice(from, start)}${mark} StatementBegin\n${sql.slice(start, after)}\n${mark} StatementEnd`
    from = after
  }
  return text + sql.slice(from)
}

interface Journal {
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[]
}

/** Drizzle's journal with an entry for each new file. */
async function journal(workspace: Workspace, added: readonly NewFile[], now: Date): Promise<NewFile> {
  const file = posix.join(workspace.migrationsFolder, 'meta/_journal.json')
  let value: Journal
  try {
    value = JSON.parse(await readFile(join(workspace.root, file), 'utf8')) as Journal
  } catch (error) {
    throw new DbopsError(`Cannot read Drizzle’s journal: ${messageOf(error)}`, { where: file })
  }
  const last = value.entries.at(-1)
  const tags = added.filter((one) => posix.dirname(one.file) === workspace.migrationsFolder)
  for (const [index, one] of tags.entries()) {
    value.entries.push({
      idx: (last?.idx ?? -1) + 1 + index,
      version: last?.version ?? '7',
      when: Math.max(now.getTime(), (last?.when ?? 0) + 1) + index,
      tag: posix.basename(one.file, '.sql'),
      breakpoints: true,
    })
  }
  return { file, text: `${JSON.stringify(value, null, 2)}\n`, replaces: true }
}

function unwritable(why: string, command: string): DbopsError {
  return new DbopsError(`Unexpected --into for this tool: ${why}`, {
    hint: `Run: ${command}, then put the rendered SQL into its files: dbops render without --into prints it.`,
  })
}
