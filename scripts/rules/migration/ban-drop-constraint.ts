import { ident } from '../../core/identifier.ts'
import { rangeName, type Tree } from '../../sql/tree.ts'
import type { LintStatement, MigrationContext } from '../context.ts'
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
  *check(statement, context) {
    for (const { command, relation, table, label, number } of alterExisting(statement, context)) {
      if (command.subtype !== 'AT_DropConstraint') continue
      const constraint = relation?.constraints.get(command.name)
      if (constraint?.type === 'primary key' || context.known.isFresh(constraint?.born)) continue
      const { schema, name } = context.known.resolve(table)
      if (isReplaced(statement, context, `${schema}.${name}`, command.name)) continue
      // A CHECK that only proved NOT NULL has done its work once the column is NOT NULL.
      const [column, ...others] = constraint?.columns ?? []
      if (constraint?.type === 'check' && constraint.expression?.NullTest !== undefined && others.length === 0) {
        if (column !== undefined && relation?.columns.get(column)?.notNull === true) continue
      }
      const kind = constraint === undefined ? '' : `${constraint.type} `
      yield {
        message: `Unexpected DROP CONSTRAINT of the ${kind}\`${ident(command.name)}\` of \`${label}\`, expected it to stay or be replaced`,
        object: `constraint ${ident(command.name)} on ${label}`,
        at: commandPlace(statement, number),
      }
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

/** Whether the file adds a constraint of the same name to the table, here or later. */
function isReplaced(statement: LintStatement, context: MigrationContext, key: string, name: string): boolean {
  return [statement, ...context.statements.slice(context.index + 1)].some(({ kind, tree }) => {
    if (kind !== 'AlterTableStmt' || tree.relation === undefined) return false
    const { schema, name: table } = context.known.resolve(rangeName(tree.relation))
    if (`${schema}.${table}` !== key) return false
    return ((tree.cmds ?? []) as Tree[]).some((node) => node.AlterTableCmd?.def?.Constraint?.conname === name)
  })
}
