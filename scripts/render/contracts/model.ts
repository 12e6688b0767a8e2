/** What a caller of the Data API may send and gets back, from a Schema: types, bounds, and the checks that can be carried. */

import type { Column, Constraint, DomainType, Routine, Schema, Table, View } from '../../catalog/schema.ts'
import { qualified } from '../../core/identifier.ts'
import { parseSql } from '../../sql/parse.ts'
import { baseType, formatName, listName, type Tree, type TypeRef, typeOf } from '../../sql/tree.ts'
import { type Bounds, bound, merge } from './bounds.ts'
import { type Comparable, type Compiled, compileCheck, conjuncts } from './expression.ts'
import { filledByTriggers } from './filled.ts'

/** A value as PostgREST writes it in JSON. */
export type JsonType = { bounds?: Bounds } & (
  | { kind: 'boolean' }
  | { kind: 'integer'; bits: 16 | 32 | 64 }
  /** `precision` and `scale` of numeric(p,s): more decimals are rounded, a larger number is refused. */
  | { kind: 'number'; precision?: number; scale?: number }
  /** `length`: of varchar(n) or char(n), in characters; spaces beyond it are cut and not refused. */
  | { kind: 'text'; length?: number }
  | { kind: 'uuid' | 'date' | 'time' | 'timestamp' | 'timestamptz' | 'bytea' }
  | { kind: 'enum'; values: string[] }
  | { kind: 'json'; binary: boolean }
  | { kind: 'array'; items: JsonType }
  | { kind: 'object'; fields: { name: string; type: JsonType }[] }
  /** Text whose form only the database checks. */
  | { kind: 'opaque'; type: string }
  | { kind: 'domain'; base: JsonType; checks: Compiled[] }
)

export interface Field {
  name: string
  type: JsonType
  nullable: boolean
  /** NULL may be sent: it is nullable, or a trigger puts something in NULL's place. */
  acceptsNull: boolean
  /** INSERT must send it: no default, no NULL, no trigger that fills it. */
  required: boolean
  /** Generated, or an identity that is always given: never sent. */
  readOnly: boolean
  /** Left out, the database gives it a value that a caller cannot know. */
  filled: boolean
  comment?: string
}

export interface RowCheck extends Compiled {
  name: string
}

export interface Relation {
  schema: string
  name: string
  kind: 'table' | 'view'
  comment?: string
  fields: Field[]
  /** CHECKs that are carried beyond what the fields' own bounds say. */
  checks: RowCheck[]
  /** Names of CHECK constraints of which at least a part only the database checks. */
  unchecked: string[]
  /** Role → verbs granted on the relation or on some of its columns. */
  grants: Record<string, string[]>
}

export interface Call {
  schema: string
  name: string
  comment?: string
  arguments: { name: string; type: JsonType; required: boolean }[]
  returns: Returned
  /** Roles that may execute it. */
  grants: string[]
  volatile: boolean
}

export type Returned = { many: boolean } & (
  | { kind: 'nothing' }
  | { kind: 'value'; type: JsonType }
  | { kind: 'row'; relation: string }
)

export interface Contracts {
  schemas: { name: string; relations: Relation[]; calls: Call[] }[]
}

/** Builds it for the schemas that the Data API serves. `loadParser()` must have run. */
export function contractsOf(schema: Schema, schemas: readonly string[]): Contracts {
  const types = new Types(schema)
  const served = schemas.filter((name) => schema.schemas.some((each) => each.name === name) || name === 'public')
  return {
    schemas: served.map((name) => ({
      name,
      relations: [
        ...schema.tables
          .filter((table) => table.schema === name && table.partitionOf === undefined)
          .map((table) => tableOf(table, schema, types)),
        ...schema.views.filter((view) => view.schema === name).map((view) => viewOf(view, types)),
      ],
      calls: schema.functions
        .filter((routine) => routine.schema === name)
        .flatMap((routine) => callOf(routine, schema, types)),
    })),
  }
}

function tableOf(table: Table, schema: Schema, types: Types): Relation {
  const filled = filledByTriggers(table, schema.functions)
  const fields = table.columns.map((column) => fieldOf(column, types, filled))
  const checks: RowCheck[] = []
  const unchecked: string[] = []
  for (const constraint of table.constraints)
    if (constraint.type === 'check') carry(constraint, fields, filled, checks, unchecked)
  return {
    schema: table.schema,
    name: table.name,
    kind: 'table',
    comment: table.comment,
    fields,
    checks,
    unchecked,
    grants: grantsOf(table),
  }
}

function viewOf(view: View, types: Types): Relation {
  const fields = view.columns.map((column) => fieldOf({ ...column, nullable: true }, types, new Set()))
  return {
    schema: view.schema,
    name: view.name,
    kind: 'view',
    comment: view.comment,
    fields,
    checks: [],
    unchecked: [],
    grants: grantsOf(view),
  }
}

function fieldOf(column: Column, types: Types, filled: ReadonlySet<string>): Field {
  const readOnly = column.generated !== undefined || column.identity === 'always'
  const given =
    column.default !== undefined || column.identity !== undefined || filled.has(column.name) || types.hasDefault(column)
  const nullable = column.nullable && !types.refusesNull(column)
  return {
    name: column.name,
    type: types.of(column.type),
    nullable,
    acceptsNull: nullable || filled.has(column.name),
    required: !readOnly && !nullable && !given,
    readOnly,
    filled: given,
    ...(column.comment === undefined ? {} : { comment: column.comment }),
  }
}

/** Carries a CHECK: into the bounds of a column where it speaks of one, else as a check of the row. */
function carry(
  constraint: Constraint,
  fields: Field[],
  filled: ReadonlySet<string>,
  checks: RowCheck[],
  unchecked: string[],
): void {
  if (constraint.notEnforced) return
  const byName = new Map(fields.map((field) => [field.name, field]))
  // What a generated column will hold, or a trigger puts in the place of what was sent, is not known before.
  const typeOfColumn = (column: string) => {
    const field = byName.get(column)
    return field === undefined || field.readOnly || filled.has(column) ? undefined : comparableOf(field.type)
  }
  let whole = true
  for (const conjunct of conjuncts(constraint.expression ?? '') ?? [undefined]) {
    const found = conjunct && bound(conjunct, typeOfColumn)
    if (found !== undefined && merge(byName.get(found.column)!.type, found.bounds)) continue
    const compiled =
      conjunct && compileCheck(conjunct, typeOfColumn, (column) => read(column, byName.get(column)!.type))
    if (compiled === undefined) whole = false
    else checks.push({ name: constraint.name, ...compiled })
  }
  if (!whole) unchecked.push(constraint.name)
}

/** JavaScript that reads a column's value out of `row`, as what its kind compares by. */
function read(column: string, type: JsonType): string {
  const value = /^[A-Za-z_$][\w$]*$/.test(column) ? `row.${column}` : `row[${JSON.stringify(column)}]`
  return comparableOf(type) === 'time' ? `instant(${value})` : value
}

export function comparableOf(type: JsonType | undefined): Comparable | undefined {
  switch (type?.kind) {
    case undefined:
      return undefined
    case 'boolean':
      return 'boolean'
    case 'integer':
    case 'number':
      return 'number'
    case 'text':
    case 'enum':
    case 'uuid':
      return 'text'
    case 'date':
    case 'timestamp':
    case 'timestamptz':
      return 'time'
    case 'json':
      return 'json'
    case 'array':
      return 'array'
    case 'domain':
      return comparableOf(type.base)
    default:
      return 'other'
  }
}

function grantsOf(relation: Table | View): Record<string, string[]> {
  const found = new Map<string, Set<string>>()
  const lists = [relation.grants, ...relation.columns.map((column) => column.grants ?? [])]
  for (const { grantee, privileges } of lists.flat()) {
    const verbs = found.get(grantee) ?? new Set()
    for (const verb of privileges) if (/^(SELECT|INSERT|UPDATE|DELETE)$/.test(verb)) verbs.add(verb.toLowerCase())
    if (verbs.size > 0) found.set(grantee, verbs)
  }
  return Object.fromEntries(
    [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([role, verbs]) => [role, ['select', 'insert', 'update', 'delete'].filter((verb) => verbs.has(verb))]),
  )
}

/** A function as a call, or nothing where PostgREST cannot call it. */
function callOf(routine: Routine, schema: Schema, types: Types): Call[] {
  if (routine.kind !== 'function' || /^(trigger|event_trigger)$/.test(routine.returns ?? '')) return []
  const input = routine.arguments.filter(({ mode }) => mode === 'in' || mode === 'inout' || mode === 'variadic')
  if (input.some(({ name }) => name === undefined || name === '')) return []
  return [
    {
      schema: routine.schema,
      name: routine.name,
      comment: routine.comment,
      arguments: input.map((argument) => ({
        name: argument.name!,
        type: types.of(argument.type),
        required: argument.default === undefined && argument.mode !== 'variadic',
      })),
      returns: returnedBy(routine, schema, types),
      grants: routine.grants
        .filter(({ privileges }) => privileges.includes('EXECUTE'))
        .map(({ grantee }) => grantee)
        .sort(),
      volatile: routine.volatility === 'volatile',
    },
  ]
}

function returnedBy(routine: Routine, schema: Schema, types: Types): Returned {
  const many = routine.returnsSet ?? false
  const output = routine.arguments.filter(({ mode }) => mode === 'table' || mode === 'out' || mode === 'inout')
  if (output.length > 1 || output.some(({ mode }) => mode === 'table')) {
    return {
      many,
      kind: 'value',
      type: {
        kind: 'object',
        fields: output.map(({ name, type }, index) => ({ name: name || `column${index + 1}`, type: types.of(type) })),
      },
    }
  }
  const text = (routine.returns ?? 'void').replace(/^SETOF /, '')
  if (text === 'void') return { many: false, kind: 'nothing' }
  const relation = [...schema.tables, ...schema.views].find((each) => qualified(each.schema, each.name) === text)
  if (relation !== undefined) return { many, kind: 'row', relation: text }
  return { many, kind: 'value', type: text === 'record' ? { kind: 'opaque', type: 'record' } : types.of(text) }
}

/** Types by their text, with the enums, domains and composites that the schema holds. */
class Types {
  readonly #schema: Schema
  readonly #known = new Map<string, JsonType>()

  constructor(schema: Schema) {
    this.#schema = schema
  }

  /** A type as `format_type` writes it. A fresh copy: bounds are a column's own. */
  of(text: string): JsonType {
    let type = this.#known.get(text)
    if (type === undefined) {
      // A type that contains itself through an array ends here.
      this.#known.set(text, { kind: 'opaque', type: text })
      type = this.#build(text)
      this.#known.set(text, type)
    }
    return structuredClone(type)
  }

  hasDefault(column: Column): boolean {
    return this.#domain(column.type)?.default !== undefined
  }

  refusesNull(column: Column): boolean {
    for (let domain = this.#domain(column.type); domain !== undefined; domain = this.#domain(domain.baseType))
      if (!domain.nullable) return true
    return false
  }

  #build(text: string): JsonType {
    const ref = parseType(text)
    if (ref === undefined) return { kind: 'opaque', type: text }
    if (ref.array) return { kind: 'array', items: this.of(text.replace(/(\[\])+$/, '')) }
    const name = ref.schema === undefined ? undefined : formatName(ref)
    if (ref.schema !== undefined && ref.schema !== 'pg_catalog') {
      const found = this.#userType(name!)
      if (found !== undefined) return found
      // Types of extensions that are text on the wire, whatever schema they were put into.
      if (ref.name === 'citext') return { kind: 'opaque', type: 'citext' }
    }
    return builtIn(ref) ?? this.#userType(text) ?? { kind: 'opaque', type: text }
  }

  #userType(name: string): JsonType | undefined {
    const is = (each: { schema: string; name: string }) => qualified(each.schema, each.name) === name
    const enumeration = this.#schema.enums.find(is)
    if (enumeration !== undefined) return { kind: 'enum', values: [...enumeration.values] }
    const domain = this.#schema.domains.find(is)
    if (domain !== undefined) return this.#domainType(domain)
    const composite = this.#schema.composites.find(is)
    if (composite !== undefined)
      return {
        kind: 'object',
        fields: composite.attributes.map(({ name: field, type }) => ({ name: field, type: this.of(type) })),
      }
    return undefined
  }

  #domain(text: string): DomainType | undefined {
    return this.#schema.domains.find((each) => qualified(each.schema, each.name) === text)
  }

  #domainType(domain: DomainType): JsonType {
    const base = this.of(domain.baseType)
    const checks: Compiled[] = []
    for (const check of domain.checks) {
      for (const conjunct of conjuncts(check.expression) ?? []) {
        const typeOfValue = (column: string) => (column === 'value' ? comparableOf(base) : undefined)
        const found = bound(conjunct, typeOfValue)
        if (found !== undefined && merge(base, found.bounds)) continue
        const compiled = compileCheck(conjunct, typeOfValue, () =>
          comparableOf(base) === 'time' ? 'instant(value)' : 'value',
        )
        if (compiled !== undefined) checks.push(compiled)
      }
    }
    return checks.length === 0 ? base : { kind: 'domain', base, checks }
  }
}

function parseType(text: string): TypeRef | undefined {
  try {
    const tree = parseSql(`select null::${text}`).statements[0]?.tree.targetList?.[0]?.ResTarget?.val as
      | Tree
      | undefined
    const name = tree?.TypeCast?.typeName
    return name === undefined || listName(name.names).name === '' ? undefined : typeOf(name)
  } catch {
    return undefined
  }
}

function builtIn(ref: TypeRef): JsonType | undefined {
  switch (baseType(ref)) {
    case 'bool':
    case 'boolean':
      return { kind: 'boolean' }
    case 'int2':
      return { kind: 'integer', bits: 16 }
    case 'int4':
      return { kind: 'integer', bits: 32 }
    case 'int8':
      return { kind: 'integer', bits: 64 }
    case 'float4':
    case 'float8':
      return { kind: 'number' }
    case 'numeric':
      return ref.mods.length === 0
        ? { kind: 'number' }
        : { kind: 'number', precision: ref.mods[0]!, scale: ref.mods[1] ?? 0 }
    case 'text':
      return { kind: 'text' }
    case 'varchar':
      return ref.mods.length === 0 ? { kind: 'text' } : { kind: 'text', length: ref.mods[0]! }
    case 'uuid':
    case 'date':
    case 'timestamptz':
    case 'timestamp':
    case 'bytea':
      return { kind: baseType(ref) as 'uuid' }
    case 'time':
      return { kind: 'time' }
    case 'json':
    case 'jsonb':
      return { kind: 'json', binary: baseType(ref) === 'jsonb' }
    default:
      return undefined
  }
}
