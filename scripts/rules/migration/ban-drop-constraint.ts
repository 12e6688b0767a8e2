import { ident } from '../../core/identifier.ts'
import type { Statement } from '../../sql/parse.ts'
import { type Name, rangeName, type Tree } from '../../sql/tree.ts'
import type { LintFile, LintStatement, MigrationContext } from '../context.ts'
import { alterExisting, commandPlace } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'Constraint dropped',
  why: 'From that moment rows are accepted which the constraint kept out; it can come back only when they have been cleaned up. It takes an `ACCESS EXCLUSIVE` lock, for a foreign key on both tables.',
  fix: `Say in a suppression what guarantees the rule from now on. Where the constraint is replaced, add the new one \`NOT VALID\` under its name in the same statement, so that no row slips through:

\`\`\`sql
SET LOCAL lock_timeout = '5s';
ALTER TABLE orders DROP CONSTRAINT orders_total_check,
  ADD CONSTRAINT orders_total_check CHECK (total > 0) NOT VALID;
\`\`\``,
  on: ['AlterTableStmt.AT_DropConstraint'],
  check(statement, context, report) {
    for (const { command, relation, table, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== 'AT_DropConstraint') continue
      const constraint = relation?.constraints.get(command.name)
      if (constraint?.type === 'primary key' || context.known.isFresh(constraint?.born)) continue
      const { schema, name } = context.known.resolve(table)
      if (isReplaced(statement, context, `${schema}.${name}`, command.name)) continue
      // A CHECK that only proved NOT NULL has done its work once the column is NOT NULL.
      const proven = constraint?.notNull
      if (proven?.alone && proven.columns.every((column) => relation?.columns.get(column)?.notNull === true)) continue
      const kind = constraint === undefined ? '' : `${constraint.type} `
      report({
        message: `Unexpected DROP CONSTRAINT of the ${kind}\`${ident(command.name)}\` of \`${label}\`, expected it to stay or be replaced`,
        object: `constraint ${ident(command.name)} on ${label}`,
        at: commandPlace(statement, number),
      })
    }
  },
  examples: {
    bad: [
      {
        given:
          'create table orders (id bigint primary key, total numeric constraint orders_total_check check (total >= 0))',
        sql: 'alter table orders drop constraint orders_total_check',
        messages: [
          'Unexpected DROP CONSTRAINT of the check `orders_total_check` of `orders`, expected it to stay or be replaced',
        ],
      },
    ],
    good: [
      {
        given: `create table orders (id bigint primary key, total numeric);
                alter table orders add constraint orders_total_not_null check (total is not null)`,
        sql: `set local lock_timeout = '5s';
              alter table orders alter column total set not null;
              alter table orders drop constraint orders_total_not_null`,
      },
    ],
  },
}

/** Where a file adds constraints, by their names: the index of the statement and the table. Files may hold thousands. */
const addedIn = new WeakMap<readonly Statement[], Map<string, { index: number; table: Name }[]>>()

/** Whether the file adds a constraint of the same name to the table, here or later. */
function isReplaced(statement: LintStatement, context: MigrationContext, key: string, name: string): boolean {
  if (!isMentionedTwice(context.file, name)) return false
  let added = addedIn.get(context.statements)
  if (added === undefined) addedIn.set(context.statements, (added = constraintsAdded(context.statements)))
  const own = addsOf(statement).filter((constraint) => constraint === name)
  const later = added.get(name)?.filter(({ index }) => index > context.index) ?? []
  return [...own.map(() => rangeName(statement.tree.relation)), ...later.map(({ table }) => table)].some((table) => {
    const resolved = context.known.resolve(table)
    return `${resolved.schema}.${resolved.name}` === key
  })
}

const lowerTexts = new WeakMap<LintFile, string>()

/** Whether a name stands in a file more than once; where it does not, no second statement needs to be looked at. */
function isMentionedTwice(file: LintFile, name: string): boolean {
  let text = lowerTexts.get(file)
  if (text === undefined) lowerTexts.set(file, (text = file.text.toLowerCase()))
  const written = name.replaceAll('"', '""').toLowerCase()
  const first = text.indexOf(written)
  return first !== -1 && text.includes(written, first + written.length)
}

function constraintsAdded(statements: readonly Statement[]): Map<string, { index: number; table: Name }[]> {
  const added = new Map<string, { index: number; table: Name }[]>()
  for (const [index, statement] of statements.entries()) {
    for (const name of addsOf(statement)) {
      const list = added.get(name) ?? []
      list.push({ index, table: rangeName(statement.tree.relation) })
      added.set(name, list)
    }
  }
  return added
}

/** Names of the constraints that an ALTER TABLE adds. */
function addsOf(statement: Pick<Statement, 'kind' | 'tree'>): string[] {
  if (statement.kind !== 'AlterTableStmt' || statement.tree.relation === undefined) return []
  return ((statement.tree.cmds ?? []) as Tree[])
    .map((node) => node.AlterTableCmd?.def?.Constraint?.conname as string | undefined)
    .filter((name) => name !== undefined)
}
