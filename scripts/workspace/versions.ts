/** What the versions of a history say about each other: duplicates, and an order that is not the one of the numbers. */

import { behaviours } from './behaviour.ts'
import type { Files } from './files.ts'
import type { Migration, Tool } from './workspace.ts'

/** Reports duplicate versions and files whose place in the order is not that of their number. */
export function checkVersions(files: Files, migrations: readonly Migration[], tool: Tool): void {
  const { label } = behaviours[tool]
  const seen = new Map<string, Migration>()
  for (const migration of migrations) {
    if (migration.version === '') continue
    // golang-migrate and goose read versions as numbers, so 1 and 0001 are the same.
    const key =
      ['golang-migrate', 'goose', 'sqlx'].includes(tool) && /^[0-9]+$/.test(migration.version)
        ? `${BigInt(migration.version)}`
        : migration.version
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, migration)
      continue
    }
    // Prisma and Drizzle tell migrations apart by the whole name.
    if (['prisma', 'drizzle', 'plain'].includes(tool)) continue
    files.find(
      'migration-version-duplicate',
      'error',
      migration.up.file,
      `Unexpected second migration of version \`${migration.version}\`, expected one: \`${first.up.file}\` has it`,
      {
        object: `migration ${migration.version}`,
        why: `${label} records a version once: it stops with an error, or never applies one of the two.`,
        fix: 'Give the newer file a version of its own, above all others.',
      },
    )
  }
  if (!['supabase', 'dbmate', 'plain', 'sql-migrate', 'node-pg-migrate'].includes(tool)) return
  let highest: Migration | undefined
  for (const migration of migrations) {
    if (!/^[0-9]+$/.test(migration.version)) continue
    if (highest !== undefined && BigInt(migration.version) < BigInt(highest.version)) {
      files.find(
        'migration-order',
        'warning',
        migration.up.file,
        `Unexpected place of version \`${migration.version}\`, expected it before \`${highest.up.file}\``,
        {
          object: `migration ${migration.version}`,
          why: `${label} takes the files in the order of their names as text, in which ${highest.version} comes before ${migration.version}.`,
          fix: 'Give all versions the same number of digits.',
        },
      )
    } else highest = migration
  }
}
