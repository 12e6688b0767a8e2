/**
 * Reads policies and, through the functions they call, what they compare: columns with the caller, with constants, with
 * other columns. What is read only chooses the rows and personas that are tried; what is allowed, Postgres alone says.
 */

import type { Routine, Schema } from '../../../catalog/schema.ts'
import { qualified } from '../../../core/identifier.ts'
import { type Node, parseSql } from '../../../sql/parse.ts'
import { listName, type Name, rangeName, strings, type Tree } from '../../../sql/tree.ts'
import { type CallerSource, type ColumnRef, type PolicyFacts, sourceKey } from './facts.ts'
import { type BodyStep, bodySteps } from './routines.ts'

/** What a value may come from. */
type Origin =
  | ({ kind: 'column' } & ColumnRef)
  | { kind: 'caller'; source: CallerSource; list?: boolean }
  | { kind: 'constant'; value: string }
  | { kind: 'now' }
  /** A part of a path that a column holds; without an index all of them. */
  | ({ kind: 'part'; index?: number } & ColumnRef)
  /** Of the function that is looked at, from 0. */
  | { kind: 'parameter'; index: number }

/** Names that an expression may use. */
interface Scope {
  /** Relations by alias: a table, or the columns of a subquery. */
  relations: Map<string, { table?: string; columns: Map<string, Origin[]> }>
  /** Parameters (`$1` and by name) and variables. */
  variables: Map<string, Origin[]>
  parent?: Scope
  /** Where unqualified names of relations are looked up. */
  path: readonly string[]
  /** Whether this is a query of its own, not the policy's row. */
  inside: boolean
}

/** Functions may call each other in a circle, and policies may be long: this deep and no deeper. */
const mostDepth = 8

/** Platform tables that policies and functions read. */
export interface KnownTable {
  schema: string
  name: string
  columns: readonly { name: string; type: string }[]
}

/** Everything that the policies of a schema read. `platform`: tables that `schema` leaves out, e.g. auth.users. */
export function readPolicies(schema: Schema, platform: readonly KnownTable[] = []): PolicyFacts {
  const reader = new Reader(schema, platform)
  for (const table of [...schema.tables, ...schema.platformTables]) {
    for (const policy of table.policies)
      for (const expression of [policy.using, policy.check])
        if (expression !== undefined) reader.policy(table.schema, table.name, expression)
  }
  for (const view of schema.views) reader.query(view.definition)
  return reader.facts()
}

/** By parameter (from 0): columns that a function's body compares it with or writes it to. */
export function readParameters(
  schema: Schema,
  platform: readonly KnownTable[] = [],
): (routine: Routine) => Map<number, ColumnRef[]> {
  const reader = new Reader(schema, platform)
  return (routine) => reader.parameters(routine)
}

class Reader {
  readonly #tables = new Map<string, Map<string, string>>()
  readonly #bySimpleName = new Map<string, string[]>()
  readonly #routines = new Map<string, Routine[]>()
  readonly #steps = new Map<Routine, BodyStep[]>()
  readonly #facts: PolicyFacts = { callers: [], stakes: [], joins: [], constants: [], parts: [], sources: [] }
  readonly #seen = new Set<string>()
  #parameters = new Map<number, ColumnRef[]>()

  constructor(schema: Schema, platform: readonly KnownTable[]) {
    for (const table of [...schema.tables, ...schema.views, ...platform]) {
      const name = qualified(table.schema, table.name)
      this.#tables.set(name, new Map(table.columns.map((column) => [column.name, column.type])))
      const same = this.#bySimpleName.get(table.name) ?? []
      this.#bySimpleName.set(table.name, [...same, name])
    }
    for (const routine of schema.functions) {
      const key = `${routine.schema}\0${routine.name}`
      this.#routines.set(key, [...(this.#routines.get(key) ?? []), routine])
    }
  }

  facts(): PolicyFacts {
    return this.#facts
  }

  policy(schema: string, name: string, expression: string): void {
    const table = qualified(schema, name)
    const scope: Scope = { ...emptyScope(['public']), inside: false }
    this.#addTable(scope, table, name)
    for (const tree of parsed(`select ${expression}`)) {
      const target = (tree as Tree).SelectStmt?.targetList?.[0]?.ResTarget?.val as Tree | undefined
      this.#condition(target, scope, 0)
    }
  }

  parameters(routine: Routine): Map<number, ColumnRef[]> {
    this.#parameters = new Map()
    const scope = emptyScope(searchPath(routine))
    for (const [index, argument] of inputs(routine).entries()) {
      const origins: Origin[] = [{ kind: 'parameter', index }]
      if (argument.name !== undefined) scope.variables.set(argument.name, origins)
      scope.variables.set(`$${index + 1}`, origins)
    }
    this.#body(routine, scope, 0)
    return this.#parameters
  }

  /** A view's own query: what it compares decides which rows it shows. */
  query(sql: string): void {
    for (const tree of parsed(sql)) this.#statement(tree as Tree, emptyScope(['public']), 0)
  }

  // Names

  #addTable(scope: Scope, table: string, alias: string): void {
    const columns = new Map<string, Origin[]>()
    for (const column of this.#tables.get(table)?.keys() ?? []) columns.set(column, [{ kind: 'column', table, column }])
    scope.relations.set(alias, { table, columns })
  }

  #table(name: Name, path: readonly string[]): string | undefined {
    const candidates = name.schema === undefined ? path.map((schema) => qualified(schema, name.name)) : []
    if (name.schema !== undefined) candidates.push(qualified(name.schema, name.name))
    const found = candidates.find((candidate) => this.#tables.has(candidate))
    if (found !== undefined || name.schema !== undefined) return found
    const same = this.#bySimpleName.get(name.name) ?? []
    return same.length === 1 ? same[0] : undefined
  }

  #column(fields: readonly string[], scope: Scope): { origins: Origin[]; inside: boolean } {
    for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
      if (fields.length > 1) {
        const relation = at.relations.get(fields.at(-2)!)
        if (relation !== undefined) return { origins: relation.columns.get(fields.at(-1)!) ?? [], inside: at.inside }
      } else {
        for (const relation of at.relations.values()) {
          const origins = relation.columns.get(fields[0]!)
          if (origins !== undefined) return { origins, inside: at.inside }
        }
      }
      // `name` and `function.name` may both be a parameter.
      const variable = at.variables.get(fields.at(-1)!)
      if (variable !== undefined) return { origins: variable, inside: at.inside }
    }
    return { origins: [], inside: true }
  }

  #routine(name: Name, count: number): Routine | undefined {
    const schemas = name.schema === undefined ? ['public'] : [name.schema]
    let found = schemas.flatMap((schema) => this.#routines.get(`${schema}\0${name.name}`) ?? [])
    if (found.length === 0 && name.schema === undefined)
      found = [...this.#routines.values()].flat().filter((routine) => routine.name === name.name)
    return (
      found.find((routine) => inputs(routine).length === count) ??
      found.find((routine) => inputs(routine).length > count) ??
      found[0]
    )
  }

  // Statements

  /** Visits a statement for its comparisons; the origins of its result's columns. */
  #statement(node: Tree, outer: Scope, depth: number): { name?: string; origins: Origin[] }[] {
    if (depth > mostDepth) return []
    const kind = Object.keys(node)[0]
    if (kind === undefined) return []
    const tree = node[kind] as Tree
    switch (kind) {
      case 'SelectStmt':
        return this.#select(tree, outer, depth)
      case 'InsertStmt':
        this.#insert(tree, outer, depth)
        return []
      case 'UpdateStmt':
      case 'DeleteStmt': {
        const scope: Scope = { ...emptyScope(outer.path), parent: outer }
        this.#from([{ RangeVar: tree.relation }, ...(tree.fromClause ?? tree.usingClause ?? [])], scope, depth)
        this.#condition(tree.whereClause, scope, depth)
        const target = this.#table(rangeName(tree.relation ?? {}), scope.path)
        for (const { ResTarget: set } of (kind === 'UpdateStmt' ? (tree.targetList ?? []) : []) as Tree[])
          if (target !== undefined && set?.name)
            this.#written({ table: target, column: set.name }, this.#origins(set.val, scope, depth))
        return []
      }
      default:
        return []
    }
  }

  #insert(tree: Tree, outer: Scope, depth: number): void {
    const select = tree.selectStmt?.SelectStmt as Tree | undefined
    const table = this.#table(rangeName(tree.relation ?? {}), outer.path)
    const columns =
      (tree.cols as Tree[] | undefined)?.map(({ ResTarget: target }) => target?.name as string) ??
      (table === undefined ? [] : [...this.#tables.get(table)!.keys()])
    for (const row of (select?.valuesLists ?? []) as Tree[]) {
      for (const [index, value] of ((row.List?.items ?? []) as Tree[]).entries()) {
        this.#condition(value, outer, depth)
        if (table !== undefined && columns[index] !== undefined)
          this.#written({ table, column: columns[index] }, this.#origins(value, outer, depth))
      }
    }
    if (select === undefined || select.valuesLists !== undefined) return
    for (const [index, { origins }] of this.#statement({ SelectStmt: select }, outer, depth).entries())
      if (table !== undefined && columns[index] !== undefined) this.#written({ table, column: columns[index] }, origins)
  }

  /** A value that is written to a column: what a parameter stands for. */
  #written(column: ColumnRef, origins: readonly Origin[]): void {
    for (const origin of origins) if (origin.kind === 'parameter') this.#parameter(origin.index, column)
  }

  #parameter(index: number, { table, column }: ColumnRef): void {
    const known = this.#parameters.get(index) ?? []
    if (known.some((each) => each.table === table && each.column === column)) return
    this.#parameters.set(index, [...known, { table, column }])
  }

  #select(tree: Tree, outer: Scope, depth: number): { name?: string; origins: Origin[] }[] {
    const scope: Scope = { ...emptyScope(outer.path), parent: outer }
    for (const cte of tree.withClause?.ctes ?? []) {
      const { ctename, ctequery } = cte.CommonTableExpr ?? {}
      if (ctequery) scope.relations.set(ctename, { columns: columnsOf(this.#statement(ctequery, scope, depth + 1)) })
    }
    if (tree.larg) {
      const left = this.#select(tree.larg, scope, depth)
      const right = this.#select(tree.rarg, scope, depth)
      return left.map(({ name, origins }, index) => ({
        name,
        origins: [...origins, ...(right[index]?.origins ?? [])],
      }))
    }
    const withs = new Map(scope.relations)
    scope.relations.clear()
    this.#from(tree.fromClause ?? [], scope, depth, withs)
    this.#condition(tree.whereClause, scope, depth)
    this.#condition(tree.havingClause, scope, depth)
    return ((tree.targetList ?? []) as Tree[]).map(({ ResTarget: target }) => {
      const value = target?.val as Tree | undefined
      this.#condition(value, scope, depth)
      const fields = value?.ColumnRef?.fields as Tree[] | undefined
      return {
        name: (target?.name as string | undefined) ?? fields?.at(-1)?.String?.sval,
        origins: this.#origins(value, scope, depth),
      }
    })
  }

  #from(items: readonly Tree[], scope: Scope, depth: number, withs?: Scope['relations']): void {
    for (const item of items) {
      if (item.RangeVar) {
        const name = rangeName(item.RangeVar)
        const alias = (item.RangeVar.alias?.aliasname as string | undefined) ?? name.name
        const cte = name.schema === undefined ? (withs?.get(name.name) ?? this.#cte(name.name, scope)) : undefined
        const table = cte === undefined ? this.#table(name, scope.path) : undefined
        if (cte !== undefined) scope.relations.set(alias, cte)
        else if (table !== undefined) this.#addTable(scope, table, alias)
      } else if (item.JoinExpr) {
        this.#from([item.JoinExpr.larg, item.JoinExpr.rarg], scope, depth, withs)
        this.#condition(item.JoinExpr.quals, scope, depth)
        this.#using(item.JoinExpr, scope)
      } else if (item.RangeSubselect) {
        const columns = columnsOf(this.#statement(item.RangeSubselect.subquery, scope, depth + 1))
        scope.relations.set(item.RangeSubselect.alias?.aliasname ?? '', { columns })
      } else if (item.RangeFunction) {
        const alias = item.RangeFunction.alias?.aliasname as string | undefined
        for (const entry of item.RangeFunction.functions ?? []) {
          const call = entry.List?.items?.[0] as Tree | undefined
          const origins = this.#origins(call, scope, depth)
          const name = call?.FuncCall ? listName(call.FuncCall.funcname).name : ''
          const column = item.RangeFunction.alias?.colnames?.[0]?.String?.sval ?? alias ?? name
          scope.relations.set(alias ?? name, { columns: new Map([[column, origins]]) })
        }
      }
    }
  }

  #cte(name: string, scope: Scope): { columns: Map<string, Origin[]> } | undefined {
    for (let at = scope.parent; at !== undefined; at = at.parent) {
      const relation = at.relations.get(name)
      if (relation !== undefined && relation.table === undefined) return relation
    }
    return undefined
  }

  #using(join: Tree, scope: Scope): void {
    for (const column of strings(join.usingClause)) {
      const sides = [...scope.relations.values()].map((relation) => relation.columns.get(column) ?? [])
      const [left = [], right = []] = sides.filter((origins) => origins.length > 0)
      this.#compare(left, right, { equal: true, inside: true })
    }
  }

  // Expressions

  /** Visits an expression that is true or false. */
  #condition(node: Tree | undefined, scope: Scope, depth: number, wanted = true): void {
    if (node === undefined || depth > mostDepth) return
    if (node.BoolExpr) {
      const negated = node.BoolExpr.boolop === 'NOT_EXPR'
      for (const each of node.BoolExpr.args) this.#condition(each, scope, depth, negated ? !wanted : wanted)
    } else if (node.ColumnRef) this.#boolean(node, scope, wanted)
    else if (node.BooleanTest) {
      const positive = ['IS_TRUE', 'IS_NOT_FALSE'].includes(node.BooleanTest.booltesttype)
      if (node.BooleanTest.arg?.ColumnRef) this.#boolean(node.BooleanTest.arg, scope, positive === wanted)
      else this.#condition(node.BooleanTest.arg, scope, depth, positive === wanted)
    } else if (node.NullTest) {
      const isNull = node.NullTest.nulltesttype === 'IS_NULL'
      const { inside } = this.#place(node.NullTest.arg, scope)
      for (const origin of this.#origins(node.NullTest.arg, scope, depth)) {
        if (origin.kind === 'column') this.#stake(origin, null, 'null', isNull === wanted, inside)
        else this.#source(origin)
      }
    } else if (node.A_Expr) this.#comparison(node.A_Expr, scope, depth, wanted)
    else if (node.SubLink) {
      const columns = this.#statement(node.SubLink.subselect, scope, depth + 1)
      if (node.SubLink.subLinkType === 'ANY_SUBLINK' && columns[0])
        this.#compare(this.#origins(node.SubLink.testexpr, scope, depth), columns[0].origins, {
          equal: wanted,
          inside: this.#place(node.SubLink.testexpr, scope).inside,
        })
    } else if (node.TypeCast) this.#condition(node.TypeCast.arg, scope, depth, wanted)
    else if (node.CoalesceExpr) for (const each of node.CoalesceExpr.args) this.#condition(each, scope, depth, wanted)
    else if (node.CaseExpr) {
      for (const { CaseWhen: when } of node.CaseExpr.args ?? []) {
        this.#condition(when?.expr, scope, depth, wanted)
        this.#condition(when?.result, scope, depth, wanted)
      }
      this.#condition(node.CaseExpr.defresult, scope, depth, wanted)
    } else if (node.FuncCall) {
      const { name } = listName(node.FuncCall.funcname)
      for (const each of node.FuncCall.args ?? []) this.#condition(each, scope, depth + 1, wanted)
      // bool_or(x) and kin: their argument is a condition, seen above.
      if (!name.startsWith('bool_')) this.#call(node.FuncCall, scope, depth)
    }
  }

  #boolean(node: Tree, scope: Scope, wanted: boolean): void {
    const { origins, inside } = this.#column(strings(node.ColumnRef.fields), scope)
    for (const origin of origins) {
      if (origin.kind === 'column' && this.#tables.get(origin.table)?.get(origin.column) === 'boolean')
        this.#stake(origin, String(wanted), 'boolean', true, inside)
    }
  }

  #comparison(node: Tree, scope: Scope, depth: number, wanted: boolean): void {
    const operator = listName(node.name).name
    const kind = node.kind as string
    // NULLIF(x, '') compares in order to have no value, not to have one.
    if (kind === 'AEXPR_NULLIF') return
    const sides = [node.lexpr, node.rexpr] as (Tree | undefined)[]
    for (const side of sides) {
      if (side?.List) for (const item of side.List.items ?? []) this.#condition(item, scope, depth, wanted)
      else if (side && !side.ColumnRef) this.#condition(side, scope, depth, wanted)
    }
    const [left, right] = sides.map((side) =>
      side?.List
        ? (side.List.items as Tree[]).flatMap((item) => this.#origins(item, scope, depth))
        : this.#origins(side, scope, depth),
    ) as [Origin[], Origin[]]
    const inside = this.#place(sides[0], scope).inside && this.#place(sides[1], scope).inside
    const equal =
      (['=', '@>', '<@', '&&', '?', '~~', '~~*'].includes(operator) || kind === 'AEXPR_NOT_DISTINCT') &&
      kind !== 'AEXPR_DISTINCT'
    const list = kind === 'AEXPR_OP_ANY' || ['@>', '<@', '&&', '?', '?|', '?&'].includes(operator)
    this.#compare(left, right, { equal: equal === wanted, inside, list })
  }

  /** Two sides that are compared: everything that is learnt from it. */
  #compare(
    left: readonly Origin[],
    right: readonly Origin[],
    { equal, inside, list }: { equal: boolean; inside: boolean; list?: boolean },
  ): void {
    for (const [own, others] of [
      [left, right],
      [right, left],
    ] as const) {
      for (const origin of own) {
        this.#source(origin)
        for (const other of others) {
          if (origin.kind === 'column') {
            if (other.kind === 'caller') this.#caller(origin, other, inside, list)
            else if (other.kind === 'constant') this.#stake(origin, other.value, 'constant', equal, inside)
            else if (other.kind === 'parameter') this.#parameter(other.index, origin)
            else if (other.kind === 'now') this.#stake(origin, 'now', 'now', true, inside)
            else if (other.kind === 'column' && own === left && equal) this.#join(origin, other)
          } else if (origin.kind === 'part') this.#part(origin, other)
          else if (origin.kind === 'caller' && other.kind === 'constant' && origin.source.kind !== 'role') {
            this.#once(`constant ${sourceKey(origin.source)} ${other.value}`, () =>
              this.#facts.constants.push({
                source: origin.source,
                value: other.value,
                ...(list || origin.list ? { list: true } : {}),
              }),
            )
          }
        }
      }
    }
  }

  /** Whether what an expression names belongs to a query of its own. */
  #place(node: Tree | undefined, scope: Scope): { inside: boolean } {
    let at = node
    while (at?.TypeCast) at = at.TypeCast.arg
    if (at?.ColumnRef) return this.#column(strings(at.ColumnRef.fields), scope)
    return { inside: true }
  }

  /** Where the value of an expression may come from. */
  #origins(node: Tree | undefined, scope: Scope, depth: number): Origin[] {
    if (node === undefined || depth > mostDepth) return []
    if (node.ColumnRef) return this.#column(strings(node.ColumnRef.fields), scope).origins
    if (node.ParamRef) return this.#column([`$${node.ParamRef.number ?? 0}`], scope).origins
    if (node.TypeCast) return this.#origins(node.TypeCast.arg, scope, depth)
    if (node.A_Const) return constants(node.A_Const)
    if (node.A_ArrayExpr)
      return (node.A_ArrayExpr.elements ?? []).flatMap((each: Tree) => this.#origins(each, scope, depth))
    if (node.CoalesceExpr) return node.CoalesceExpr.args.flatMap((each: Tree) => this.#origins(each, scope, depth))
    if (node.CaseExpr) {
      const results = (node.CaseExpr.args ?? []).map((each: Tree) => each.CaseWhen?.result)
      return [...results, node.CaseExpr.defresult].flatMap((each) => this.#origins(each, scope, depth))
    }
    if (node.SubLink) {
      if (!['EXPR_SUBLINK', 'ARRAY_SUBLINK'].includes(node.SubLink.subLinkType)) return []
      const origins = this.#statement(node.SubLink.subselect, scope, depth + 1)[0]?.origins ?? []
      return node.SubLink.subLinkType === 'ARRAY_SUBLINK' ? origins.map(asList) : origins
    }
    if (node.SQLValueFunction) {
      const op = node.SQLValueFunction.op as string
      if (/USER|ROLE/.test(op)) return [{ kind: 'caller', source: { kind: 'role' } }]
      return /TIME|DATE/.test(op) ? [{ kind: 'now' }] : []
    }
    if (node.A_Expr) return this.#operator(node.A_Expr, scope, depth)
    if (node.A_Indirection) {
      const index = node.A_Indirection.indirection?.[0]?.A_Indices?.uidx?.A_Const?.ival?.ival as number | undefined
      return this.#origins(node.A_Indirection.arg, scope, depth).map((origin) =>
        origin.kind === 'part' && origin.index === undefined && index !== undefined ? { ...origin, index } : origin,
      )
    }
    if (node.FuncCall) return this.#call(node.FuncCall, scope, depth)
    return []
  }

  /** `claims ->> 'sub'`, `now() - interval`, texts that are put together. */
  #operator(node: Tree, scope: Scope, depth: number): Origin[] {
    const operator = listName(node.name).name
    const left = this.#origins(node.lexpr, scope, depth)
    const right = this.#origins(node.rexpr, scope, depth)
    if (node.kind === 'AEXPR_NULLIF') return left
    if (['->', '->>', '#>', '#>>'].includes(operator)) {
      const constant = right.filter((origin) => origin.kind === 'constant')
      const steps = operator.startsWith('#')
        ? constant.map(({ value }) => value)
        : constant.slice(0, 1).map(({ value }) => value)
      return left.flatMap((origin): Origin[] =>
        origin.kind === 'caller' && origin.source.kind === 'claim' && steps.length > 0
          ? [{ ...origin, source: { kind: 'claim', path: [...origin.source.path, ...steps] } }]
          : [],
      )
    }
    if (['+', '-'].includes(operator)) return [...left, ...right].filter((origin) => origin.kind === 'now')
    return []
  }

  #call(node: Tree, scope: Scope, depth: number): Origin[] {
    const name = listName(node.funcname)
    const args = ((node.args ?? []) as Tree[]).map((each) => (each.NamedArgExpr ? each.NamedArgExpr.arg : each))
    if (name.schema === 'auth') {
      const path = { uid: ['sub'], email: ['email'], role: ['role'], jwt: [] as string[] }[name.name]
      if (path !== undefined) return [this.#source({ kind: 'caller', source: { kind: 'claim', path } })]
    }
    if (name.schema === 'storage' && name.name === 'foldername')
      return args
        .slice(0, 1)
        .flatMap((each) => this.#origins(each, scope, depth))
        .flatMap((origin): Origin[] => (origin.kind === 'column' ? [{ ...origin, kind: 'part' }] : []))
    if (name.schema === undefined || name.schema === 'pg_catalog') {
      const own = this.#builtin(name.name, args, scope, depth)
      if (own !== undefined) return own
    }
    const routine = this.#routine(name, args.length)
    if (routine === undefined || depth >= mostDepth) return []
    const inner = emptyScope(searchPath(routine))
    for (const [index, argument] of inputs(routine).entries()) {
      const origins = args[index] === undefined ? [] : this.#origins(args[index], scope, depth)
      if (argument.name !== undefined) inner.variables.set(argument.name, origins)
      inner.variables.set(`$${index + 1}`, origins)
    }
    return this.#body(routine, inner, depth)
  }

  /** Visits a function's body; the origins of what it returns. */
  #body(routine: Routine, scope: Scope, depth: number): Origin[] {
    const returned: Origin[] = []
    for (const step of this.#stepsOf(routine)) {
      const columns = this.#statement(step.tree as Tree, scope, depth + 1)
      for (const [index, variable] of (step.into ?? []).entries()) {
        const before = scope.variables.get(variable) ?? []
        scope.variables.set(variable, [...before, ...(columns[index]?.origins ?? [])])
      }
      if (step.returns) returned.push(...(columns[0]?.origins ?? []))
    }
    return unique(returned)
  }

  #builtin(name: string, args: readonly Tree[], scope: Scope, depth: number): Origin[] | undefined {
    const all = () => args.flatMap((each) => this.#origins(each, scope, depth))
    switch (name) {
      case 'current_setting': {
        const setting = all().find((origin) => origin.kind === 'constant')?.value
        if (setting === undefined) return []
        const claim = /^request\.jwt\.claim(?:s$|\.(.+)$)/.exec(setting)
        const source: CallerSource =
          claim === null ? { kind: 'setting', name: setting } : { kind: 'claim', path: claim[1] ? [claim[1]] : [] }
        return [this.#source({ kind: 'caller', source })]
      }
      case 'now':
      case 'clock_timestamp':
      case 'statement_timestamp':
      case 'transaction_timestamp':
        return [{ kind: 'now' }]
      case 'lower':
      case 'upper':
      case 'btrim':
      case 'ltrim':
      case 'rtrim':
      case 'to_jsonb':
      case 'max':
      case 'min':
        return args.slice(0, 1).flatMap((each) => this.#origins(each, scope, depth))
      case 'split_part': {
        const index = args[2]?.A_Const?.ival?.ival as number | undefined
        return args
          .slice(0, 1)
          .flatMap((each) => this.#origins(each, scope, depth))
          .flatMap((origin): Origin[] => (origin.kind === 'column' ? [{ ...origin, kind: 'part', index }] : []))
      }
      case 'unnest':
      case 'array_agg':
      case 'jsonb_agg':
      case 'string_to_array':
      case 'jsonb_array_elements':
      case 'jsonb_array_elements_text':
      case 'json_array_elements_text':
      case 'regexp_split_to_table':
      case 'string_to_table':
        return args
          .slice(0, 1)
          .flatMap((each) => this.#origins(each, scope, depth))
          .map(asList)
      case 'jsonb_extract_path':
      case 'jsonb_extract_path_text':
      case 'json_extract_path_text': {
        const [base, ...rest] = args
        const path = rest
          .flatMap((each) => this.#origins(each, scope, depth))
          .flatMap((origin) => (origin.kind === 'constant' ? [origin.value] : []))
        return this.#origins(base, scope, depth).flatMap((origin): Origin[] =>
          origin.kind === 'caller' && origin.source.kind === 'claim'
            ? [{ ...origin, source: { kind: 'claim', path: [...origin.source.path, ...path] } }]
            : [],
        )
      }
      default:
        return undefined
    }
  }

  #stepsOf(routine: Routine): BodyStep[] {
    const known = this.#steps.get(routine)
    if (known !== undefined) return known
    const steps = bodySteps(routine)
    this.#steps.set(routine, steps)
    return steps
  }

  // What is kept

  #once(key: string, keep: () => void): void {
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    keep()
  }

  #source<T extends Origin>(origin: T): T {
    if (origin.kind === 'caller')
      this.#once(`source ${sourceKey(origin.source)}`, () => this.#facts.sources.push(origin.source))
    return origin
  }

  #caller(
    column: ColumnRef,
    { source, list: listed }: Origin & { kind: 'caller' },
    inside: boolean,
    list = false,
  ): void {
    const { table, column: name } = column
    const type = this.#tables.get(table)?.get(name) ?? ''
    const kind = type.endsWith('[]') ? 'column' : listed || list ? 'claim' : undefined
    this.#once(`caller ${table} ${name} ${sourceKey(source)} ${inside}`, () =>
      this.#facts.callers.push({
        table,
        column: name,
        source,
        consulted: inside,
        ...(kind === undefined ? {} : { list: kind }),
      }),
    )
  }

  #part({ table, column, index = 1 }: Origin & { kind: 'part' }, other: Origin): void {
    if (other.kind !== 'caller' && other.kind !== 'constant' && other.kind !== 'column') return
    const value =
      other.kind === 'caller'
        ? { kind: other.kind, source: other.source }
        : other.kind === 'constant'
          ? { kind: other.kind, value: other.value }
          : { kind: other.kind, table: other.table, column: other.column }
    this.#once(`part ${table} ${column} ${index} ${JSON.stringify(value)}`, () =>
      this.#facts.parts.push({ table, column, index, value }),
    )
  }

  #stake(
    { table, column }: ColumnRef,
    value: string | null,
    kind: PolicyFacts['stakes'][number]['kind'],
    wanted: boolean,
    consulted: boolean,
  ): void {
    this.#once(`stake ${table} ${column} ${kind} ${value} ${wanted} ${consulted}`, () =>
      this.#facts.stakes.push({ table, column, value, kind, wanted, consulted }),
    )
  }

  #join(from: ColumnRef, to: ColumnRef): void {
    if (from.table === to.table && from.column === to.column) return
    this.#once(`join ${from.table} ${from.column} ${to.table} ${to.column}`, () =>
      this.#facts.joins.push({
        from: { table: from.table, column: from.column },
        to: { table: to.table, column: to.column },
      }),
    )
  }
}

function emptyScope(path: readonly string[]): Scope {
  return { relations: new Map(), variables: new Map(), path, inside: true }
}

function parsed(sql: string): Node[] {
  try {
    return parseSql(sql).statements.map((statement) => statement.node)
  } catch {
    return []
  }
}

function columnsOf(columns: readonly { name?: string; origins: Origin[] }[]): Map<string, Origin[]> {
  return new Map(columns.flatMap(({ name, origins }) => (name === undefined ? [] : [[name, origins] as const])))
}

function constants({ sval, ival, fval, boolval }: Tree): Origin[] {
  if (sval) {
    const text = (sval.sval ?? '') as string
    // An array constant, '{a,b}': its elements as well.
    const elements = /^\{.*\}$/.test(text) ? text.slice(1, -1).split(',') : []
    return [text, ...elements.map((each) => each.replace(/^"|"$/g, ''))].map((value) => ({ kind: 'constant', value }))
  }
  if (ival) return [{ kind: 'constant', value: String(ival.ival ?? 0) }]
  if (fval) return [{ kind: 'constant', value: fval.fval }]
  return boolval ? [{ kind: 'constant', value: boolval.boolval ? 'true' : 'false' }] : []
}

function asList(origin: Origin): Origin {
  return origin.kind === 'caller' ? { ...origin, list: true } : origin
}

function unique(origins: readonly Origin[]): Origin[] {
  return [...new Map(origins.map((origin) => [JSON.stringify(origin), origin])).values()]
}

function inputs(routine: Routine): Routine['arguments'] {
  return routine.arguments.filter(({ mode }) => mode !== 'out' && mode !== 'table')
}

/** Where a function's unqualified names are looked up, as far as its own settings say. */
function searchPath(routine: Routine): string[] {
  const own = routine.settings?.search_path
  const named = own?.split(',').map((part) => part.trim().replace(/^["']|["']$/g, ''))
  return [...(named ?? []).filter((part) => part !== '' && part !== '$user'), 'public', routine.schema]
}
