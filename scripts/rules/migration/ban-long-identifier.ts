import { tokens } from '../../sql/tokens.ts'
import type { Tree } from '../../sql/tree.ts'
import { innerPlace } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

/** NAMEDATALEN - 1. */
const limit = 63

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'design',
  level: 'error',
  title: 'Identifier of more than 63 bytes',
  why: 'Postgres cuts the name with a NOTICE that nobody reads. Two long names that begin alike then collide, IF NOT EXISTS takes one for the other, and code that looks the full name up in the catalogs does not find it.',
  fix: 'Choose a shorter name.',
  others: { squawk: 'identifier-too-long' },
  on: [
    'CreateStmt',
    'AlterTableStmt',
    'IndexStmt',
    'CreatePolicyStmt',
    'CreateTrigStmt',
    'CreateFunctionStmt',
    'CreateSchemaStmt',
    'CreateSeqStmt',
    'CreateEnumStmt',
    'CreateDomainStmt',
    'CompositeTypeStmt',
    'CreateTableAsStmt',
    'ViewStmt',
    'RenameStmt',
  ],
  files: ['up', 'down'],
  *check(statement) {
    // The parser has cut the names already: where one is as long as can be, they are read off the text.
    if (!holdsLongName(statement.tree)) return
    const seen = new Set<string>()
    for (const token of tokens(statement.text)) {
      if (token.kind !== 'word' && token.kind !== 'quoted') continue
      const written = statement.text.slice(token.start, token.end)
      const name = token.kind === 'quoted' ? written.slice(1, -1).replaceAll('""', '"') : written
      const bytes = Buffer.byteLength(name)
      if (bytes <= limit || seen.has(name)) continue
      seen.add(name)
      yield {
        message: `Unexpected identifier of ${bytes} bytes \`${name.slice(0, 20)}…\`, expected at most ${limit}: Postgres cuts it to \`${cut(name)}\``,
        at: innerPlace(statement, token.start, token.end),
      }
    }
  },
  examples: {
    bad: [
      {
        sql: 'create schema shop_of_the_very_long_name_that_nobody_will_ever_want_to_type_again',
        messages: [
          'Unexpected identifier of 67 bytes `shop_of_the_very_lon…`, expected at most 63: Postgres cuts it to `shop_of_the_very_long_name_that_nobody_will_ever_want_to_type_a`',
        ],
      },
    ],
    good: [{ sql: 'create schema shop_of_the_long_name_that_is_just_as_long_as_a_name_may_be_xx' }],
  },
}

/** Whether a name that the statement gives may have been cut: a character of up to three bytes is not cut in two. */
function holdsLongName(tree: Tree): boolean {
  const isLong = (name: unknown): boolean =>
    typeof name === 'string' && name.length > 20 && Buffer.byteLength(name) > limit - 3
  const names: unknown[] = [
    tree.idxname,
    tree.policy_name,
    tree.trigname,
    tree.schemaname,
    tree.newname,
    (tree.relation ?? tree.view ?? tree.sequence ?? tree.typevar ?? tree.into?.rel)?.relname,
  ]
  // Of a domain, typeName is the type that it is made of.
  for (const node of tree.funcname ?? tree.domainname ?? tree.typeName ?? []) names.push(node.String?.sval)
  for (const node of (tree.tableElts ?? []) as Tree[]) names.push(...definedNames(node))
  for (const node of (tree.cmds ?? []) as Tree[]) names.push(...definedNames(node.AlterTableCmd?.def))
  return names.some(isLong)
}

/** Names in a ColumnDef or Constraint node. */
function definedNames(node: Tree | undefined): unknown[] {
  const column = node?.ColumnDef as Tree | undefined
  const constraints = ((column?.constraints ?? []) as Tree[]).map(({ Constraint: one }) => one?.conname)
  return [column?.colname, node?.Constraint?.conname, ...constraints]
}

/** The first 63 bytes, without half a character at the end (`pg_mbcliplen`). */
function cut(name: string): string {
  const bytes = Buffer.from(name).subarray(0, limit)
  return new TextDecoder('utf-8').decode(bytes).replace(/\ufffd+$/, '')
}
