/** Where a migration's rollback lives, by the workspace's own tool. */

import { posix } from 'node:path'
import type { Migration, Workspace } from './workspace.ts'

export interface RollbackFile {
  /** Relative to the workspace root. */
  file: string
  /** The whole file, with the given rollback in it. */
  text: (sql: string) => string
  /** The file is the migration itself, which holds its rollback in a section (dbmate, goose). */
  inMigration: boolean
}

/** Undefined where the tool has no place for rollbacks and the settings name none. */
export function rollbackFile(workspace: Workspace, migration: Migration): RollbackFile | undefined {
  const { file, text } = migration.up
  const folder = posix.dirname(file)
  const base = posix.basename(file)
  const own = (path: string): RollbackFile => ({ file: path, text: (sql) => sql, inMigration: false })
  const within = (marker: string): RollbackFile => ({
    file,
    text: (sql) => `${text.trimEnd()}\n\n${marker}\n${sql}`,
    inMigration: true,
  })
  switch (workspace.tool) {
    case 'supabase':
      return own(posix.join(workspace.rollbacksFolder ?? 'supabase/rollbacks', base))
    case 'golang-migrate':
      return own(posix.join(folder, base.replace(/\.up\.sql$/, '.down.sql')))
    case 'flyway':
      return own(posix.join(folder, base.replace(/^V/, 'U')))
    case 'diesel':
    case 'prisma':
      return own(posix.join(folder, 'down.sql'))
    case 'sqitch':
      return own(posix.join(posix.dirname(folder), 'revert', base))
    case 'dbmate':
      return within('-- migrate:down')
    case 'goose':
      return within('-- +goose Down')
    default: {
      const rollbacks = workspace.rollbacksFolder ?? workspace.settings.rollbacks
      return rollbacks === undefined ? undefined : own(posix.join(rollbacks, base))
    }
  }
}
