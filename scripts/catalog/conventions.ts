/** What a schema does everywhere: names, keys, timestamps, policies. Told by counting, so that a new table can do the same. */

import type { Column, Index, Schema, Table } from './schema.ts'

export interface Convention {
  /** e.g. `primary keys`. */
  subject: string
  /** The habits, the most frequent first. */
  habits: { habit: string; count: number }[]
  /** How many were looked at. */
  of: number
}

/** Every convention for which there is at least one case. Partitions are their parents' and are left out. */
export function conventionsOf(schema: Schema): Convention[] {
  const tables = schema.tables.filter((table) => table.partitionOf === undefined && table.kind !== 'foreign')
  const columns = tables.flatMap((table) => table.columns)
  const constraints = tables.flatMap((table) => table.constraints)
  const indexes = tables.flatMap((table) =>
    table.indexes.filter((index) => index.constraint === undefined).map((index) => ({ table, index })),
  )
  return [
    count('table names', tables, (table) => nameHabit(table.name)),
    count('primary keys', tables, primaryKeyHabit),
    count(
      'foreign key columns',
      constraints.filter(({ type, columns: each }) => type === 'foreign key' && each.length === 1),
      ({ columns: [name] }) => (/_id$/.test(name!) ? '…_id' : /Id$/.test(name!) ? '…Id' : 'other'),
    ),
    count(
      'on delete',
      constraints.filter(({ references }) => references !== undefined),
      ({ references }) => references!.onDelete,
    ),
    count('creation time', tables, (table) =>
      timeHabit(table, /^(created_at|createdAt|inserted_at|created|creation_date)$/),
    ),
    count('update time', tables, (table) => timeHabit(table, /^(updated_at|updatedAt|modified_at|updated)$/)),
    count(
      'updated by a trigger',
      tables.filter((table) => table.columns.some(({ name }) => /^(updated_at|updatedAt)$/.test(name))),
      (table) =>
        table.triggers.some(({ timing, events }) => timing === 'before' && events.includes('update'))
          ? 'trigger before update'
          : 'no trigger',
    ),
    count(
      'points in time',
      columns.filter(({ type }) => /^timestamp/.test(type)),
      ({ type }) => type.replace(/\(\d\)/, ''),
    ),
    count(
      'text',
      columns.filter(({ type }) => /^(text|character varying)/.test(type)),
      ({ type }) => (type === 'text' ? 'text' : 'varchar'),
    ),
    count(
      'fixed sets of values',
      [
        ...columns
          .filter(
            ({ userType }) =>
              userType !== undefined &&
              schema.enums.some((each) => each.schema === userType.schema && each.name === userType.name),
          )
          .map(() => 'enum'),
        ...constraints
          .filter(({ type, expression }) => type === 'check' && /= ANY \(/.test(expression ?? ''))
          .map(() => 'check'),
      ],
      (habit) => habit,
    ),
    count('soft delete', tables.filter(hasSoftDelete), (table) => table.columns.find(isSoftDelete)!.name),
    count('index names', indexes, ({ table, index }) => indexHabit(table, index)),
    count(
      'policy names',
      [...tables, ...schema.platformTables].flatMap(({ policies }) => policies),
      ({ name }) => (/^[a-z0-9_]+$/.test(name) ? 'snake_case' : 'a sentence'),
    ),
    count('row level security', tables, ({ rls }) => (rls.enabled ? 'on' : 'off')),
    count('comments on tables', tables, ({ comment }) => (comment === undefined ? 'none' : 'present')),
  ].filter(({ of }) => of > 0)
}

function count<T>(subject: string, items: readonly T[], habitOf: (item: T) => string | undefined): Convention {
  const counts = new Map<string, number>()
  for (const item of items) {
    const habit = habitOf(item)
    if (habit !== undefined) counts.set(habit, (counts.get(habit) ?? 0) + 1)
  }
  const habits = [...counts]
    .map(([habit, times]) => ({ habit, count: times }))
    .sort((a, b) => b.count - a.count || (a.habit < b.habit ? -1 : 1))
  return { subject, habits, of: habits.length === 0 ? 0 : items.length }
}

function nameHabit(name: string): string {
  const form = /^[a-z0-9_]+$/.test(name)
    ? 'snake_case'
    : /^[A-Z]/.test(name)
      ? 'PascalCase'
      : /[A-Z]/.test(name)
        ? 'camelCase'
        : 'other'
  return `${form}, ${/[^s]s$/i.test(name) ? 'plural' : 'singular'}`
}

function primaryKeyHabit(table: Table): string {
  const key = table.constraints.find(({ type }) => type === 'primary key')
  if (key === undefined) return 'none'
  if (key.columns.length > 1) return 'composite'
  const column = table.columns.find(({ name }) => name === key.columns[0])!
  const source =
    column.identity !== undefined
      ? ' identity'
      : column.default?.startsWith('nextval')
        ? ' serial'
        : /uuid|random/i.test(column.default ?? '')
          ? ` default ${column.default}`
          : ''
  return `${column.name} ${column.type}${source}`
}

function timeHabit(table: Table, pattern: RegExp): string {
  const column = table.columns.find(({ name }) => pattern.test(name))
  return column === undefined ? 'none' : `${column.name} ${column.type}${column.nullable ? ', nullable' : ''}`
}

function isSoftDelete(column: Column): boolean {
  return /^(deleted_at|deletedAt|is_deleted|archived_at|deleted)$/.test(column.name)
}

function hasSoftDelete(table: Table): boolean {
  return table.columns.some(isSoftDelete)
}

function indexHabit(table: Table, index: Index): string {
  if (index.name.startsWith('idx_')) return 'idx_…'
  if (index.name.startsWith('ix_')) return 'ix_…'
  const suffix = /_(idx|key|index|unique|uindex)\d*$/.exec(index.name)?.[1]
  if (suffix !== undefined) return index.name.startsWith(table.name) ? `<table>_<columns>_${suffix}` : `…_${suffix}`
  return 'other'
}
