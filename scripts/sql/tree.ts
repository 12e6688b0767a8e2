/** Reading parse trees: names, types, constants, expressions. Shapes are libpg-query's JSON (PostgreSQL 18's node types). */

import { ident } from '../core/identifier.ts'

/** A node or part of one as libpg-query gives it. */
export type Tree = Record<string, any>

/** A name as it is written: without a schema it is looked up along search_path. */
export interface Name {
  schema?: string
  name: string
}

/** A type as it is written. Built-in types carry `pg_catalog` only where the grammar itself put it there. */
export interface TypeRef extends Name {
  /** Modifiers, e.g. [10, 2] of numeric(10,2). */
  mods: readonly number[]
  array: boolean
}

/** The name of a RangeVar. */
export function rangeName(range: Tree): Name {
  return range.schemaname === undefined
    ? { name: range.relname ?? '' }
    : { schema: range.schemaname, name: range.relname ?? '' }
}

/** The strings of a list of String nodes. */
export function strings(nodes: readonly Tree[] | undefined): string[] {
  const found: string[] = []
  for (const node of nodes ?? []) if (node.String !== undefined) found.push(node.String.sval ?? '')
  return found
}

/** A qualified name given as a list of String nodes. */
export function listName(nodes: readonly Tree[] | undefined): Name {
  const length = nodes?.length ?? 0
  if (length === 0) return { name: '' }
  const name = nodes![length - 1]!.String?.sval ?? ''
  return length === 1 ? { name } : { schema: nodes![length - 2]!.String?.sval ?? '', name }
}

/** The object that a DROP, COMMENT or ALTER … SET SCHEMA names, whatever node holds its name. */
export function objectName(node: Tree | undefined): Name {
  if (node === undefined) return { name: '' }
  if (node.List !== undefined) return listName(node.List.items)
  if (node.String !== undefined) return { name: node.String.sval ?? '' }
  if (node.TypeName !== undefined) return listName(node.TypeName.names)
  if (node.ObjectWithArgs !== undefined) return listName(node.ObjectWithArgs.objname)
  if (node.RangeVar !== undefined) return rangeName(node.RangeVar)
  return { name: '' }
}

const noMods: readonly number[] = []

/** A TypeName node as a type. */
export function typeOf(typeName: Tree | undefined): TypeRef {
  const { schema, name } = listName(typeName?.names)
  const array = (typeName?.arrayBounds?.length ?? 0) > 0
  if (typeName?.typmods === undefined) return { schema, name, mods: noMods, array }
  const mods: number[] = []
  for (const mod of typeName.typmods) {
    const value = mod.A_Const
    if (value?.ival !== undefined) mods.push(value.ival.ival ?? 0)
  }
  return { schema, name, mods, array }
}

const spelled: Record<string, string> = {
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  float4: 'real',
  float8: 'double precision',
  bool: 'boolean',
  bpchar: 'char',
  varchar: 'varchar',
  timestamp: 'timestamp',
  timestamptz: 'timestamptz',
  timetz: 'timetz',
}

/** The type's bare name where it is a built-in one (or is written without a schema), e.g. `int4`, `varchar`, `citext`. */
export function baseType(type: TypeRef): string {
  return type.schema === undefined || type.schema === 'pg_catalog' ? type.name : `${type.schema}.${type.name}`
}

/** A type as people write it, e.g. `varchar(20)`, `integer[]`, `app.mood`. */
export function formatType(type: TypeRef): string {
  const base = baseType(type)
  const name = spelled[base] ?? (type.schema && type.schema !== 'pg_catalog' ? formatName(type) : base)
  return `${name}${type.mods.length > 0 ? `(${type.mods.join(',')})` : ''}${type.array ? '[]' : ''}`
}

/** `schema.name` as it is written in SQL. */
export function formatName(name: Name): string {
  return name.schema === undefined ? ident(name.name) : `${ident(name.schema)}.${ident(name.name)}`
}

/** The text of a string constant, or undefined where the node is none. A cast of one counts: `'x'::regclass`. */
export function stringConstant(node: Tree | undefined): string | undefined {
  let at = node
  while (at?.TypeCast !== undefined) at = at.TypeCast.arg
  if (at?.A_Const?.sval !== undefined) return at.A_Const.sval.sval ?? ''
  return undefined
}

/** Whether an expression is a constant, sign and cast included: what Postgres stores once and never evaluates a row for. */
export function isConstant(node: Tree | undefined): boolean {
  let at = node
  for (;;) {
    if (at === undefined) return false
    if (at.A_Const !== undefined) return true
    if (at.TypeCast !== undefined) at = at.TypeCast.arg
    else if (at.A_Expr?.kind === 'AEXPR_OP' && at.A_Expr.lexpr === undefined) at = at.A_Expr.rexpr
    else return false
  }
}

/** The column that a ColumnRef names (its last part), or undefined for anything else and for `*`. */
export function columnName(node: Tree | undefined): string | undefined {
  const fields = node?.ColumnRef?.fields as Tree[] | undefined
  return fields?.at(-1)?.String?.sval
}

/** A DefElem of a list by its name. */
export function option(list: readonly Tree[] | undefined, name: string): Tree | undefined {
  for (const node of list ?? []) if (node.DefElem?.defname === name) return node.DefElem
  return undefined
}

/** A DefElem's value as text: strings, numbers, booleans, keywords; absent means `true`, as Postgres reads it. */
export function optionText(element: Tree | undefined): string | undefined {
  if (element === undefined) return undefined
  const arg = element.arg
  if (arg === undefined) return 'true'
  if (arg.String !== undefined) return arg.String.sval ?? ''
  if (arg.Integer !== undefined) return String(arg.Integer.ival ?? 0)
  if (arg.Float !== undefined) return arg.Float.fval
  if (arg.Boolean !== undefined) return String(arg.Boolean.boolval ?? false)
  if (arg.TypeName !== undefined) return listName(arg.TypeName.names).name
  return undefined
}

/** Whether an option is on, as `defGetBoolean` reads it. */
export function optionOn(element: Tree | undefined): boolean {
  const text = optionText(element)?.toLowerCase()
  return text === 'true' || text === 'on' || text === '1' || text === 'yes'
}

/**
 * Calls `visit` for every node at and below a tree, depth first in order, with the node's kind. Never recurses: a chain of
 * 100,000 operators is as deep as it is long. Where `visit` returns false, what is below that node is left out.
 */
export function walk(tree: unknown, visit: (kind: string, node: Tree) => boolean | undefined | void): void {
  const values: unknown[] = [tree]
  const kinds: (string | undefined)[] = [undefined]
  while (values.length > 0) {
    const value = values.pop()
    const kind = kinds.pop()
    if (kind !== undefined && visit(kind, value as Tree) === false) continue
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--) {
        values.push(value[index])
        kinds.push(undefined)
      }
    } else if (value !== null && typeof value === 'object') {
      const first = values.length
      // Trees are plain objects: `for in` gives their own keys, and makes no list of them.
      for (const key in value) {
        const inner = (value as Tree)[key]
        if (inner === null || typeof inner !== 'object') continue
        values.push(inner)
        // Node kinds begin with a capital, field names with a small letter.
        kinds.push(key.charCodeAt(0) < 97 ? key : undefined)
      }
      reverse(values, first)
      reverse(kinds, first)
    }
  }
}

/** Turns the end of a list round, from an index on: what was put there first is taken first. */
function reverse(list: unknown[], from: number): void {
  for (let low = from, high = list.length - 1; low < high; low++, high--) {
    const kept = list[low]
    list[low] = list[high]
    list[high] = kept
  }
}
