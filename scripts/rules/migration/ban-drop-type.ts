import { formatName, objectName } from '../../sql/tree.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'Type or domain dropped',
  why: 'Code that is still running and casts to the type, and functions that name it, fail from that moment. With CASCADE every column of the type goes as well, with its data.',
  fix: 'Move every column and function off the type first, release code that no longer names it, then drop it without CASCADE.',
  on: ['DropStmt'],
  check({ tree }, context, report) {
    if (tree.removeType !== 'OBJECT_TYPE' && tree.removeType !== 'OBJECT_DOMAIN') return
    for (const node of tree.objects) {
      const name = objectName(node)
      if (context.known.isFresh(context.known.type(name)?.born)) continue
      report({
        message: `Unexpected DROP ${tree.removeType === 'OBJECT_TYPE' ? 'TYPE' : 'DOMAIN'} of \`${formatName(name)}\`, expected the type to stay until nothing uses it`,
        object: `type ${formatName(name)}`,
      })
    }
  },
  examples: {
    bad: [
      {
        given: "create type order_status as enum ('new')",
        sql: 'drop type order_status',
        messages: ['Unexpected DROP TYPE of `order_status`, expected the type to stay until nothing uses it'],
      },
    ],
    good: [{ sql: "create type order_status as enum ('new'); drop type order_status" }],
  },
}
