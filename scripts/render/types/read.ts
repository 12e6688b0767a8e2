/**
 * Reads a file of generated types: what it says about the database, whatever formatter a repository runs over it and
 * whatever version of the generator wrote it. Parsed by a TypeScript parser; never executed.
 */

import { parsers } from 'prettier/plugins/babel'

/** A relation's members by name, each with its type as text; a `?` after the name of an optional one. */
export type Members = Record<string, string>

export interface TypedSchema {
  tables: Record<string, { Row: Members; Insert: Members; Update: Members }>
  views: Record<string, { Row: Members }>
  functions: Members
  /** Values as text, e.g. `"a" | "b"`. */
  enums: Members
  composites: Record<string, Members>
  /** By table or view, each sorted. */
  relationships: Members
}

export interface TypedDatabase {
  schemas: Record<string, TypedSchema>
  postgrestVersion?: string
  /** The helper types (`Tables<>` …) without layout: equal where the same version of the generator wrote them. */
  helpers: string
}

interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

/** Reads the `Database` type of a file; undefined where it declares none or is not TypeScript. */
export function readTypes(text: string): TypedDatabase | undefined {
  let program: Node
  try {
    program = (parsers['babel-ts'].parse(text, {} as never) as { program: Node }).program
  } catch {
    return undefined
  }
  let schemas: Map<string, Member> | undefined
  let helpers = ''
  for (const statement of program.body as Node[]) {
    const declared = (statement.declaration ?? statement) as Node
    const name = (declared.id as Node | undefined)?.name
    // `type Database = {…}`, and `interface Database {…}` as older versions wrote it.
    if (name === 'Database' && declared.type === 'TSTypeAliasDeclaration') {
      schemas = members(declared.typeAnnotation as Node)
    } else if (name === 'Database' && declared.type === 'TSInterfaceDeclaration') {
      schemas = memberList((declared.body as Node).body)
    } else if (declared.type === 'TSTypeAliasDeclaration') {
      helpers += text.slice(declared.start, declared.end).replace(/[\s;,()|'"]/g, '')
    }
  }
  const database = schemas === undefined ? undefined : readDatabase(schemas, text, helpers)
  return database === undefined || Object.keys(database.schemas).length === 0 ? undefined : database
}

function readDatabase(schemas: Map<string, Member>, text: string, helpers: string): TypedDatabase {
  const result: TypedDatabase = { schemas: record(), helpers }
  for (const [name, { type }] of schemas) {
    const parts = members(type)
    if (name === '__InternalSupabase') {
      const version = parts.get('PostgrestVersion')?.type
      const literal = version?.type === 'TSLiteralType' ? (version.literal as Node).value : undefined
      if (typeof literal === 'string') result.postgrestVersion = literal
      continue
    }
    if (parts.has('Tables')) result.schemas[name] = readSchema(parts, text)
  }
  return result
}

function readSchema(parts: Map<string, Member>, text: string): TypedSchema {
  const group = (key: string) => members(parts.get(key)?.type)
  const schema: TypedSchema = {
    tables: record(),
    views: record(),
    functions: typed(group('Functions'), text),
    enums: typed(group('Enums'), text),
    composites: record(),
    relationships: record(),
  }
  const relationships = (of: string, shapes: Map<string, Member>) => {
    const tuple = shapes.get('Relationships')?.type
    const elements = tuple?.type === 'TSTupleType' ? (tuple.elementTypes as Node[]) : []
    schema.relationships[of] = elements
      .map((element) => typeText(element, text))
      .sort()
      .join(', ')
  }
  for (const [table, { type }] of group('Tables')) {
    const shapes = members(type)
    const shape = (key: string) => typed(members(shapes.get(key)?.type), text)
    schema.tables[table] = { Row: shape('Row'), Insert: shape('Insert'), Update: shape('Update') }
    relationships(table, shapes)
  }
  for (const [view, { type }] of group('Views')) {
    const shapes = members(type)
    schema.views[view] = { Row: typed(members(shapes.get('Row')?.type), text) }
    relationships(view, shapes)
  }
  for (const [of, { type }] of group('CompositeTypes')) schema.composites[of] = typed(members(type), text)
  return schema
}

interface Member {
  type: Node
  optional: boolean
}

function members(node: Node | undefined): Map<string, Member> {
  return node?.type === 'TSTypeLiteral' ? memberList(node.members) : new Map()
}

/** The properties of a type literal by name. `[_ in never]: never` (an empty group) is no property. */
function memberList(nodes: unknown): Map<string, Member> {
  const found = new Map<string, Member>()
  for (const node of nodes as Node[]) {
    if (node.type !== 'TSPropertySignature') continue
    const key = node.key as Node
    const name = key.type === 'Identifier' ? key.name : key.value
    const annotation = (node.typeAnnotation as Node | undefined)?.typeAnnotation as Node | undefined
    if (annotation !== undefined) found.set(String(name), { type: annotation, optional: node.optional === true })
  }
  return found
}

function typed(from: Map<string, Member>, text: string): Members {
  const result: Members = record()
  for (const [name, { type, optional }] of from) result[name + (optional ? '?' : '')] = typeText(type, text)
  return result
}

/** A type as text, the same for every style of quotes, line breaks and parentheses. */
function typeText(node: Node, text: string): string {
  const inner = (child: unknown) => typeText(child as Node, text)
  switch (node.type) {
    case 'TSParenthesizedType':
      return inner(node.typeAnnotation)
    case 'TSUnionType':
      return (node.types as Node[]).map(inner).join(' | ')
    case 'TSIntersectionType':
      return (node.types as Node[]).map(inner).join(' & ')
    case 'TSArrayType': {
      const element = inner(node.elementType)
      return element.includes(' | ') ? `(${element})[]` : `${element}[]`
    }
    case 'TSIndexedAccessType':
      return `${inner(node.objectType)}[${inner(node.indexType)}]`
    case 'TSTypeLiteral': {
      const properties = Object.entries(typed(members(node), text)).map(([name, type]) => `${name}: ${type}`)
      return `{ ${properties.sort().join('; ')} }`
    }
    case 'TSTupleType':
      return `[${(node.elementTypes as Node[]).map(inner).join(', ')}]`
    case 'TSLiteralType': {
      const { value } = node.literal as Node
      return typeof value === 'string' ? JSON.stringify(value) : text.slice(node.start, node.end)
    }
    default:
      return text.slice(node.start, node.end).replace(/\s+/g, ' ')
  }
}

/** Without a prototype: `constructor` and `__proto__` are names like any other. */
function record<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>
}
