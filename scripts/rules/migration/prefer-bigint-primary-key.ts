import { ident } from '../../core/identifier.ts'
import { baseType, formatType, strings, type Tree, typeOf } from '../../sql/tree.ts'
import { columnConstraint, newColumns } from '../judge.ts'
import { serialType } from '../known/columns.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'design',
  level: 'warning',
  title: 'Generated primary key of four bytes or less',
  why: 'An `integer` runs out after 2,147,483,647 rows that were ever inserted, failed ones included; a `smallint` after 32,767. Inserts then fail, and the change to bigint rewrites the table and everything that references it.',
  fix: `Make generated keys bigint from the beginning:

\`\`\`sql
CREATE TABLE app.orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
\`\`\``,
  others: {
    squawk: 'prefer-bigint-over-int',
    'postgres-language-server': 'preferBigintOverInt',
    strong_migrations: 'create_table_primary_key_type',
  },
  on: ['CreateStmt', 'AlterTableStmt.AT_AddColumn'],
  check(statement, context, report) {
    const keys = new Set<string>()
    for (const node of (statement.tree.tableElts ?? []) as Tree[]) {
      const constraint = node.Constraint as Tree | undefined
      // Of a key of several columns none has to count the rows alone.
      if (constraint?.contype === 'CONSTR_PRIMARY' && constraint.keys?.length === 1)
        keys.add(strings(constraint.keys)[0]!)
    }
    for (const { column, label } of newColumns(statement, context)) {
      const isKey = keys.has(column.colname) || columnConstraint(column, 'CONSTR_PRIMARY') !== undefined
      if (!isKey) continue
      const serial = serialType(column.typeName)
      const type = serial ?? baseType(typeOf(column.typeName))
      // A key that is not generated is given by somebody who knows its range (ISO codes, enum-like tables).
      const generated = serial !== undefined || columnConstraint(column, 'CONSTR_IDENTITY') !== undefined
      if (!generated || (type !== 'int4' && type !== 'int2')) continue
      const written = serial === undefined ? formatType(typeOf(column.typeName)) : strings(column.typeName.names)[0]
      report({
        message: `Unexpected type \`${written}\` of the primary key \`${label}.${ident(column.colname)}\`, expected \`bigint\``,
        object: `column ${label}.${ident(column.colname)}`,
        at: column.location,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create schema app',
        sql: 'create table app.invoices (id integer generated always as identity primary key)',
        messages: ['Unexpected type `integer` of the primary key `app.invoices.id`, expected `bigint`'],
      },
      {
        given: 'create schema app',
        sql: 'create table app.invoices (id serial, primary key (id))',
        messages: ['Unexpected type `serial` of the primary key `app.invoices.id`, expected `bigint`'],
      },
    ],
    good: [
      {
        given: 'create schema app',
        sql: 'create table app.countries (code smallint primary key, name text not null)',
      },
    ],
  },
}
