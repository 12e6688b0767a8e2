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
  check(statement, _context, report) {
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
      report({
        message: `Unexpected identifier of ${bytes} bytes \`${name.slice(0, 20)}…\`, expected at most ${limit}: Postgres cuts it to \`${cut(name)}\``,
        at: innerPlace(statement, token.start, token.end),
      })
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

/** A character of up to three bytes is not cut in two. */
function isLong(name: unknown): boolean {
  return typeof name === 'string' && name.length > 20 && Buffer.byteLength(name) > limit - 3
}

/** Whether a name that the statement gives may have been cut. */
function holdsLongName(tree: Tree): boolean {
  const range = tree.relation ?? tree.view ?? tree.sequence ?? tree.typevar ?? tree.into?.rel
  if (isLong(tree.idxname) || isLong(tree.policy_name) || isLong(tree.trigname)) return true
  if (isLong(tree.schemaname) || isLong(tree.newname) || isLong(range?.relname)) return true
  // Of a domain, typeName is the type that it is made of.
  const names: Tree[] | undefined = tree.funcname ?? tree.domainname ?? tree.typeName
  if (names?.some((node) => isLong(node.String?.sval))) return true
  if ((tree.tableElts as Tree[] | undefined)?.some(definesLongName)) return true
  return (tree.cmds as Tree[] | undefined)?.some((node) => definesLongName(node.AlterTableCmd?.def)) === true
}

/** Of a ColumnDef or Constraint node. */
function definesLongName(node: Tree | undefined): boolean {
  const column = node?.ColumnDef as Tree | undefined
  if (column === undefined) return isLong(node?.Constraint?.conname)
  return (
    isLong(column.colname) ||
    (column.constraints as Tree[] | undefined)?.some(({ Constraint: one }) => isLong(one?.conname)) === true
  )
}

/** The first 63 bytes, without half a character at the end (`pg_mbcliplen`). */
function cut(name: string): string {
  const bytes = Buffer.from(name).subarray(0, limit)
  return new TextDecoder('utf-8').decode(bytes).replace(/\ufffd+$/, '')
}
