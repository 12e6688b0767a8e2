import { objectName, type Tree } from '../../sql/tree.ts'
import { roleNames } from '../known/objects.ts'
import type { MigrationRule } from '../rule.ts'

const outside = new Set(['anon', 'authenticated', 'public'])

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'security',
  level: 'info',
  title: 'TRUNCATE granted to an API role',
  why: 'Row-level security does not filter TRUNCATE: a role that holds it may empty the whole table, whatever its policies say. `GRANT ALL` includes it. The Data API offers no TRUNCATE, but a function that runs as its caller does.',
  fix: `Grant what the role needs by name:

\`\`\`sql
GRANT SELECT, INSERT, UPDATE, DELETE ON orders TO authenticated;
\`\`\``,
  on: ['GrantStmt', 'AlterDefaultPrivilegesStmt'],
  oncePerFile: true,
  check({ kind, tree }, context, report) {
    if (context.options.platform !== 'supabase') return
    const grant = kind === 'GrantStmt' ? tree : (tree.action as Tree)
    if (grant?.is_grant !== true || grant.objtype !== 'OBJECT_TABLE') return
    const privileges = grant.privileges as Tree[] | undefined
    // No list stands for ALL; a list of columns holds no TRUNCATE.
    const includes = privileges === undefined || privileges.some((node) => node.AccessPriv?.priv_name === 'truncate')
    const roles = roleNames(grant.grantees).filter((role) => outside.has(role))
    if (!includes || roles.length === 0) return
    const target = grant.targtype === 'ACL_TARGET_OBJECT' ? objectName(grant.objects?.[0]).name : 'tables of a schema'
    report({
      message: `Unexpected grant of TRUNCATE on \`${target}\` to ${roles.join(', ')}, expected the privileges that the role needs`,
    })
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: 'grant all on orders to authenticated',
        messages: [
          'Unexpected grant of TRUNCATE on `orders` to authenticated, expected the privileges that the role needs',
        ],
      },
    ],
    good: [
      {
        given: 'create table orders (id bigint primary key)',
        sql: 'grant select, insert on orders to authenticated; grant all on orders to service_role',
      },
    ],
  },
}
