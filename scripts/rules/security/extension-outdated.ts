import type { CatalogRule } from '../rule.ts'
import { sql } from '../sql.ts'

export const rule: CatalogRule = {
  kind: 'catalog',
  category: 'security',
  level: 'info',
  title: 'Extension older than the one that the server brings',
  why: 'A server upgrade brings new versions of extensions and updates none: their fixes, security fixes among them, take effect when the extension is updated. Judged on a server only: the embedded engine has versions of its own.',
  fix: 'Update the extension, after reading its release notes.',
  alias: 'extension_versions_outdated',
  others: { splinter: 'extension_versions_outdated' },
  sql: sql`
    select format('extension %I', e.extname) as object,
      format('Unexpected version %s of the extension \`%I\`, expected %s', e.extversion, e.extname, a.default_version) as message,
      format('alter extension %I update;', e.extname) as fix
    from pg_extension e
    join pg_available_extensions a on a.name = e.extname
    -- A version without its script is residue of pg_upgrade: there is no way to update from it.
    join pg_available_extension_versions v on v.name = e.extname and v.version = e.extversion
    where a.default_version <> e.extversion and exists (select from server)`,
  examples: {
    bad: [
      {
        sql: "create extension citext schema extensions version '1.4';",
        messages: ['Unexpected version 1.4 of the extension `citext`, expected 1.8'],
      },
    ],
    good: [{ sql: 'create extension citext schema extensions;' }],
  },
}
