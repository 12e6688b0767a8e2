import { ident } from '../../core/identifier.ts'

import { parseSql, SqlSyntaxError } from '../../sql/parse.ts'
import { formatName, objectName, rangeName, type Tree } from '../../sql/tree.ts'
import type { LintStatement, MigrationContext } from '../context.ts'
import { alterCommands, isExisting, madeByUndone } from '../judge.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  level: 'warning',
  title: 'Rollback that loses data',
  why: 'A rollback is run in an emergency, by somebody who expects the state before. One that drops what its migration did not make loses rows that were there before; one that adds back what the migration dropped brings back the name, not the values.',
  fix: 'Undo in the rollback exactly what the migration did. Where the migration drops a column or a table, let it rename it instead, so that the rollback can rename it back; drop it in a later migration.',
  on: ['DropStmt', 'AlterTableStmt.AT_DropColumn', 'AlterTableStmt.AT_AddColumn', 'CreateStmt', 'TruncateStmt'],
  files: ['down'],
  check(statement, context, report) {
    if (context.file.up === undefined) return
    for (const { what, object } of losses(statement, context)) {
      report({ message: `Unexpected ${what}, expected a rollback that brings back every row`, object })
    }
  },
  examples: {
    bad: [
      {
        given: 'create table orders (id bigint primary key, note text)',
        up: "set local lock_timeout = '5s'; alter table orders add column total numeric",
        sql: "set local lock_timeout = '5s'; alter table orders drop column total, drop column note",
        role: 'down',
        messages: [
          'Unexpected DROP COLUMN of `orders.note`, which the migration did not add, expected a rollback that brings back every row',
        ],
      },
      {
        given: 'create table orders (id bigint primary key, note text)',
        up: 'alter table orders drop column note',
        sql: 'alter table orders add column note text',
        role: 'down',
        messages: [
          'Unexpected ADD COLUMN of `orders.note`, whose values the migration dropped, expected a rollback that brings back every row',
        ],
      },
    ],
    good: [
      {
        given: 'create schema app; create table app.orders (id bigint primary key)',
        up: 'alter table app.orders add column total numeric',
        sql: "set local lock_timeout = '5s'; alter table app.orders drop column total",
        role: 'down',
      },
    ],
  },
}

function* losses(statement: LintStatement, context: MigrationContext): Generator<{ what: string; object: string }> {
  const { kind, tree } = statement
  const { known } = context
  if (kind === 'DropStmt' && tree.removeType === 'OBJECT_TABLE') {
    for (const node of tree.objects as Tree[]) {
      const table = objectName(node)
      if (!isExisting(table, context) || madeByUndone(known.relation(table)?.born, context)) continue
      const label = formatName(table)
      yield { what: `DROP TABLE of \`${label}\`, which the migration did not make`, object: `table ${label}` }
    }
  } else if (kind === 'TruncateStmt') {
    for (const node of tree.relations as Tree[]) {
      const table = rangeName(node.RangeVar)
      if (!isExisting(table, context) || madeByUndone(known.relation(table)?.born, context)) continue
      const label = formatName(table)
      yield { what: `TRUNCATE of \`${label}\`, which the migration did not make`, object: `table ${label}` }
    }
  } else if (kind === 'CreateStmt') {
    const table = rangeName(tree.relation)
    const label = formatName(table)
    if (droppedByUp(context).tables.has(table.name)) {
      yield { what: `CREATE TABLE of \`${label}\`, whose rows the migration dropped`, object: `table ${label}` }
    }
  }
  for (const { command, relation, table, label } of alterCommands(statement, context)) {
    const name = command.subtype === 'AT_DropColumn' ? command.name : command.def?.ColumnDef?.colname
    const object = `column ${label}.${ident(name ?? '')}`
    if (command.subtype === 'AT_DropColumn') {
      if (!isExisting(table, context) || madeByUndone(relation?.born, context)) continue
      if (madeByUndone(relation?.columns.get(name)?.born, context)) continue
      yield { what: `DROP COLUMN of \`${label}.${ident(name)}\`, which the migration did not add`, object }
    } else if (command.subtype === 'AT_AddColumn' && droppedByUp(context).columns.has(`${table.name}.${name}`)) {
      yield { what: `ADD COLUMN of \`${label}.${ident(name)}\`, whose values the migration dropped`, object }
    }
  }
}

/** Names of tables, and of columns as `table.column`, that the migration itself drops. */
function droppedByUp({ file }: MigrationContext): { tables: Set<string>; columns: Set<string> } {
  const tables = new Set<string>()
  const columns = new Set<string>()
  try {
    for (const { kind, tree } of parseSql(file.up?.sql ?? '').statements) {
      if (kind === 'DropStmt' && tree.removeType === 'OBJECT_TABLE') {
        for (const node of tree.objects as Tree[]) tables.add(objectName(node).name)
      } else if (kind === 'AlterTableStmt') {
        for (const { AlterTableCmd: command } of tree.cmds as Tree[]) {
          if (command.subtype === 'AT_DropColumn') columns.add(`${tree.relation.relname}.${command.name}`)
        }
      }
    }
  } catch (error) {
    // The migration's own syntax errors are reported where they are.
    if (!(error instanceof SqlSyntaxError)) throw error
  }
  return { tables, columns }
}
