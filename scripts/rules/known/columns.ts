/** Columns and constraints of a table as CREATE TABLE and ALTER TABLE declare them. */

import { columnName, type Name, rangeName, strings, type Tree, typeOf, walk } from '../../sql/tree.ts'
import type { Known, KnownColumn, KnownConstraint, Origin, Relation } from './known.ts'

const serials: Record<string, string> = {
  serial: 'int4',
  serial4: 'int4',
  bigserial: 'int8',
  serial8: 'int8',
  smallserial: 'int2',
  serial2: 'int2',
}

/** The integer type behind a serial pseudo type, or undefined. */
export function serialType(typeName: Tree | undefined): string | undefined {
  const names = strings(typeName?.names)
  return names.length === 1 && Object.hasOwn(serials, names[0]!) ? serials[names[0]!] : undefined
}

export type ConstraintKind = KnownConstraint['type']

/** Names of the parse tree's constraint kinds that are constraints, not column properties. */
export const constraintKinds: Record<string, ConstraintKind> = {
  CONSTR_PRIMARY: 'primary key',
  CONSTR_UNIQUE: 'unique',
  CONSTR_CHECK: 'check',
  CONSTR_FOREIGN: 'foreign key',
  CONSTR_EXCLUSION: 'exclude',
  CONSTR_NOTNULL: 'not null',
}

/** Columns that a Constraint node of a table covers: its keys, those of an EXCLUDE, or those that a CHECK reads. */
export function constraintColumns(constraint: Tree): string[] {
  if (constraint.contype === 'CONSTR_FOREIGN') return strings(constraint.fk_attrs)
  if (constraint.contype === 'CONSTR_CHECK') {
    const columns = new Set<string>()
    walk(constraint.raw_expr, (kind, node) => {
      if (kind !== 'ColumnRef') return
      const name = node.fields?.at(-1)?.String?.sval
      if (name !== undefined) columns.add(name)
    })
    return [...columns]
  }
  if (constraint.contype === 'CONSTR_EXCLUSION') {
    return (constraint.exclusions ?? [])
      .map((pair: Tree) => pair.List?.items?.[0]?.IndexElem?.name ?? '')
      .filter(Boolean)
  }
  return strings(constraint.keys)
}

const suffixes: Record<ConstraintKind, string> = {
  'primary key': 'pkey',
  unique: 'key',
  check: 'check',
  'foreign key': 'fkey',
  exclude: 'excl',
  'not null': 'not_null',
}

/** The name that Postgres gives a constraint without one (`ChooseConstraintName`), numbered where it is taken. */
export function defaultConstraintName(table: Relation, kind: ConstraintKind, columns: readonly string[]): string {
  const middle = kind === 'primary key' || (kind === 'check' && columns.length !== 1) ? '' : columns.join('_')
  const taken = (name: string): boolean => table.constraints.has(name) || table.indexes.has(name)
  for (let number = 0; ; number++) {
    const name = makeObjectName(table.name, middle, `${suffixes[kind]}${number === 0 ? '' : number}`)
    if (!taken(name)) return name
  }
}

/** `makeObjectName`: shortens the longer of both names until all fits into 63 bytes. */
export function makeObjectName(first: string, second: string, label: string): string {
  const whole = second === '' ? `${first}_${label}` : `${first}_${second}_${label}`
  if (Buffer.byteLength(whole) <= 63) return whole
  let a = first
  let b = second
  const overhead = Buffer.byteLength(label) + 1 + (second === '' ? 0 : 1)
  while (Buffer.byteLength(a) + Buffer.byteLength(b) + overhead > 63) {
    if (Buffer.byteLength(a) > Buffer.byteLength(b)) a = a.slice(0, -1)
    else b = b.slice(0, -1)
  }
  return [a, ...(second === '' ? [] : [b]), label].join('_')
}

/** Adds a column of a ColumnDef node, with the constraints written beside it. */
export function addColumn(known: Known, table: Relation, definition: Tree, at: Origin | undefined): void {
  const born = known.birth()
  const serial = serialType(definition.typeName)
  const column: KnownColumn = {
    name: definition.colname,
    type:
      serial === undefined
        ? typeOf(definition.typeName)
        : { name: serial, schema: 'pg_catalog', mods: [], array: false },
    notNull: serial !== undefined || definition.is_not_null === true,
    hasDefault: serial !== undefined,
    identity: false,
    generated: false,
    born,
    at,
  }
  table.columns.set(column.name, column)
  for (const node of definition.constraints ?? []) {
    const constraint = node.Constraint as Tree | undefined
    if (constraint === undefined) continue
    if (constraint.contype === 'CONSTR_DEFAULT') column.hasDefault = true
    else if (constraint.contype === 'CONSTR_IDENTITY') column.identity = column.notNull = true
    else if (constraint.contype === 'CONSTR_GENERATED') column.generated = true
    else addConstraint(known, table, constraint, at, column.name)
  }
}

/** Adds a constraint of a Constraint node; `column` where it is written beside one. */
export function addConstraint(
  known: Known,
  table: Relation,
  constraint: Tree,
  at: Origin | undefined,
  column?: string,
): KnownConstraint | undefined {
  const type = constraintKinds[constraint.contype as string]
  if (type === undefined) return undefined
  const index = constraint.indexname === undefined ? undefined : table.indexes.get(constraint.indexname)
  const columns =
    index !== undefined
      ? index.columns.filter((name) => name !== undefined)
      : column !== undefined
        ? [column]
        : constraintColumns(constraint)
  const name = constraint.conname ?? constraint.indexname ?? defaultConstraintName(table, type, columns)
  const born = known.birth()
  const made: KnownConstraint = { name, type, columns, validated: constraint.skip_validation !== true, born, at }
  if (type === 'check') made.notNull = notNullTests(constraint.raw_expr)
  if (type === 'foreign key' && constraint.pktable !== undefined) {
    const target = rangeName(constraint.pktable)
    made.references = { table: qualify(known, target), columns: strings(constraint.pk_attrs) }
  }
  table.constraints.set(name, made)
  if (type === 'primary key' || type === 'not null') {
    for (const key of columns) {
      const known = table.columns.get(key)
      if (known !== undefined && made.validated) known.notNull = true
    }
  }
  if (type === 'primary key' || type === 'unique' || type === 'exclude') {
    const made = {
      name,
      table,
      method: constraint.access_method ?? 'btree',
      columns,
      unique: type !== 'exclude',
      partial: constraint.where_clause !== undefined,
      constraint: true,
      born,
    }
    if (index !== undefined && index.name !== name) {
      table.indexes.delete(index.name)
      known.relations.delete(`${table.schema}.${index.name}`)
    }
    addIndex(known, made)
  }
  return made
}

/** What an index has none of. All indexes share it, so that nothing may be put there: only SQL that fails would. */
class NoMap extends Map<string, never> {
  override set(): this {
    return this
  }
}
class NoSet extends Set<string> {
  override add(): this {
    return this
  }
}
const noMap = new NoMap()
const noSet = new NoSet()

/** Makes an index known under its table and by its own name. */
export function addIndex(known: Known, index: NonNullable<Relation['index']>, at?: Origin): void {
  const { table } = index
  table.indexes.set(index.name, index)
  known.relations.set(`${table.schema}.${index.name}`, {
    schema: table.schema,
    name: index.name,
    kind: 'index',
    persistence: table.persistence,
    columns: noMap,
    complete: true,
    stub: false,
    constraints: noMap,
    indexes: noMap,
    policies: noMap,
    rowSecurity: false,
    granted: noSet,
    parents: noSet,
    index,
    born: index.born,
    at,
  })
}

/** What a CHECK's condition says about NULL. */
function notNullTests(expression: Tree | undefined): KnownConstraint['notNull'] {
  const conditions: (Tree | undefined)[] =
    expression?.BoolExpr?.boolop === 'AND_EXPR' ? expression.BoolExpr.args : [expression]
  const columns: string[] = []
  for (const condition of conditions) {
    const column = condition?.NullTest?.nulltesttype === 'IS_NOT_NULL' ? columnName(condition.NullTest.arg) : undefined
    if (column !== undefined) columns.push(column)
  }
  return columns.length === 0 ? undefined : { columns, alone: columns.length === conditions.length }
}

function qualify(known: Known, name: Name): Name {
  return known.resolve(name)
}
